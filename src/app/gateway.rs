//! How the whole stands with Discord.

use chrono::{DateTime, TimeDelta, Utc};

use super::App;

/// When to ask again where the store did not answer.
const AGAIN: TimeDelta = TimeDelta::seconds(5);

impl App {
    /// Takes leave to introduce ourselves to Discord's gateway; or tells when to ask again.
    pub async fn take_identify(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        if self.limits.hurried {
            return None;
        }
        self.store.take_identify(now).await.unwrap_or_else(|error| {
            tracing::error!(%error, "The store could not be asked for leave to connect.");
            Some(now + AGAIN)
        })
    }

    /// Waits until Discord refuses the token.
    pub async fn refused(&self) {
        self.courier.refused().await;
    }

    /// Discord has refused us: nothing is sent any more.
    pub fn fall_silent(&self) {
        self.courier.fall_silent();
    }
}
