//! Wakes when something is due, and has it done.

use chrono::TimeDelta;
use tokio_util::sync::CancellationToken;

use crate::app::{App, Backups, Clock, Wake};

/// How long after a failed tick, or one at which the clock was plainly wrong, the next is tried.
const AFTER_FAILURE: TimeDelta = TimeDelta::seconds(15);

/// How long after messages could not be filed that is tried again: whoever looks for the mark under
/// theirs may still look.
const TO_FILE_AGAIN: TimeDelta = TimeDelta::seconds(2);

/// How long after a backup failed another is tried: a disk that is full stays so for a while.
const BACKUP_AGAIN: TimeDelta = TimeDelta::minutes(15);

/// Does what is due until told to stop; what began is finished.
pub async fn run(app: App, clock: Clock, stop: CancellationToken) {
    tokio::join!(tick(&app, &clock, &stop), keep_up(&app, &clock, &stop));
}

/// Asks whoever is due.
async fn tick(app: &App, clock: &Clock, stop: &CancellationToken) {
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

/// Reads again what could not be filed when it came.
async fn keep_up(app: &App, clock: &Clock, stop: &CancellationToken) {
    loop {
        let later = async {
            app.fell_behind().await;
            clock.pause(clock.now(), TO_FILE_AGAIN).await;
        };
        if stop.run_until_cancelled(later).await.is_none() {
            return;
        }
        if let Err(error) = app.keep_up(clock.now()).await {
            tracing::error!(%error, "What was written meanwhile could not be read; trying again soon.");
        }
    }
}

/// Makes backups as planned until told to stop; one that began is finished.
pub async fn keep_backups(app: App, clock: Clock, backups: Backups, stop: CancellationToken) {
    while !stop.is_cancelled() {
        let now = clock.now();
        let made = app.back_up(&backups, now).await;
        if let Err(error) = &made {
            tracing::error!(%error, "No backup could be made; trying again later.");
        }
        let due = async {
            match made {
                Ok(next) => clock.until(next).await,
                Err(_) => clock.pause(now, BACKUP_AGAIN).await,
            }
        };
        // Told or not, what to do next is asked above.
        let _ = stop.run_until_cancelled(due).await;
    }
}
