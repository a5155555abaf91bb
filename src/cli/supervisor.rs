//! What systemd is told, where it is the one that started us.

use std::convert::Infallible;

use sd_notify::NotifyState;

use crate::store::Store;

/// Tells it; without a supervisor, nobody.
pub fn tell(state: NotifyState<'_>) {
    if let Err(error) = sd_notify::notify(&[state]) {
        tracing::warn!(%error, "The supervisor could not be told how it stands.");
    }
}

/// Tells it that we are alive, twice in the time that it allows, for as long as the store answers.
pub async fn keep_telling(store: Store) -> Infallible {
    let Some(allowed) = sd_notify::watchdog_enabled() else { return std::future::pending().await };
    let mut beats = tokio::time::interval(allowed / 2);
    loop {
        beats.tick().await;
        if store.answers().await {
            tell(NotifyState::Watchdog);
        }
    }
}
