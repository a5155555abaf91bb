//! Wakes when something is due, and has it done.

use chrono::TimeDelta;
use tokio_util::sync::CancellationToken;

use crate::app::{App, Clock, Wake};

/// How long after a failed tick, or one at which the clock was plainly wrong, the next is tried.
const AFTER_FAILURE: TimeDelta = TimeDelta::seconds(15);

/// Ticks until told to stop; a tick that began is finished.
pub async fn run(app: App, clock: Clock, stop: CancellationToken) {
    while !stop.is_cancelled() {
        let now = clock.now();
        let wake = match app.tick(now).await {
            Ok(wake) => wake,
            Err(error) => {
                tracing::error!(%error, "What is due could not be done; trying again soon.");
                Wake::Soon
            }
        };
        let due = async {
            match wake {
                Wake::At(at) => clock.until(at).await,
                Wake::Soon => clock.pause(now, AFTER_FAILURE).await,
                Wake::Never => std::future::pending().await,
            }
        };
        tokio::select! {
            () = stop.cancelled() => {}
            () = due => {}
            () = app.changed() => {}
        }
    }
}
