//! Whether a person is heard: silence is counted, and ends with a word or a press.

use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use crate::domain::id::PersonId;
use crate::domain::person::stride;

use super::column::{count, millis};
use super::error::Result;
use super::people::schedule;

/// Notes that a person was heard at `at`. Law: whoever was asked less often for their silence is
/// asked at the next of their times again.
pub(super) async fn hear(
    person: PersonId,
    at: DateTime<Utc>,
    now: DateTime<Utc>,
    tx: &mut SqliteConnection,
) -> Result<()> {
    let heard = millis(at);
    let row = sqlx::query!(
        "select unanswered, cadence, zone, next_due_at from people where id = ?",
        person.0
    )
    .fetch_one(&mut *tx)
    .await?;
    let mut next = row.next_due_at;
    if let (Some(due), true) = (next, stride(count(row.unanswered)?) > 1)
        && let Ok(schedule) = schedule(&row.cadence, &row.zone)
    {
        next = schedule.next_after(now).map_or(next, |slot| Some(millis(slot.at).min(due)));
    }
    sqlx::query!(
        "update people set unanswered = 0, heard_at = max(coalesce(heard_at, 0), ?),
             next_due_at = case when paused then next_due_at else ? end
         where id = ?",
        heard,
        next,
        person.0,
    )
    .execute(tx)
    .await?;
    Ok(())
}
