//! Backups at their time.

use chrono::{DateTime, Utc};

use super::App;
use crate::store::Backups;

impl App {
    /// Makes a backup where one is due at `now`; returns when to look again.
    pub async fn back_up(
        &self,
        backups: &Backups,
        now: DateTime<Utc>,
    ) -> anyhow::Result<DateTime<Utc>> {
        let due = self.store.next_backup(backups, now).await?;
        if due > now {
            return Ok(due);
        }
        let made = self.store.rotate(backups, now).await?;
        let rows = |table| made.holdings.rows(table);
        tracing::info!(
            people = rows("people"),
            entries = rows("entries"),
            pictures = rows("pictures"),
            "A backup was made, and restored to try."
        );
        if made.missing > 0 {
            tracing::warn!(
                pictures = made.missing,
                "Pictures have no file any more, and are not in the backup."
            );
        }
        Ok(now + backups.every)
    }
}
