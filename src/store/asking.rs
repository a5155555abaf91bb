//! When people are asked: their schedules, their pauses, and whether they can be reached.

use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use crate::domain::id::{ChannelId, PersonId};
use crate::domain::schedule::Schedule;

use super::Store;
use super::column::{maybe_moment, millis};
use super::error::Result;
use super::people::schedule;

impl Store {
    /// Gives a person another schedule; another zone has other mornings. Law: whoever is paused stays so, and is due again by the
    /// new schedule when the pause ends.
    pub async fn reschedule(
        &self,
        person: PersonId,
        schedule: &Schedule,
        next_due: Option<DateTime<Utc>>,
    ) -> Result<()> {
        let (cadence, zone) = (schedule.cadence().to_string(), schedule.zone().to_string());
        let mut tx = self.begin().await?;
        let row = sqlx::query!("select paused, pause_until from people where id = ?", person.0)
            .fetch_one(&mut *tx)
            .await?;
        let next_due = match maybe_moment(row.pause_until)? {
            Some(until) => schedule.next_after(until).map(|due| due.at),
            None if row.paused != 0 => None,
            None => next_due,
        }
        .map(millis);
        sqlx::query!(
            "update people set cadence = ?1, zone = ?2, next_due_at = ?3,
                 retrospective_at = case when zone = ?2 then retrospective_at end
             where id = ?4",
            cadence,
            zone,
            next_due,
            person.0,
        )
        .execute(&mut *tx)
        .await?;
        Ok(tx.commit().await?)
    }

    /// Asks a person nothing more until they resume, or until the moment given.
    ///
    /// Law: a prompt that is not on its way yet, or was put off, is skipped, and says why.
    pub async fn pause(
        &self,
        person: PersonId,
        until: Option<DateTime<Utc>>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let mut tx = self.begin().await?;
        let row = sqlx::query!("select cadence, zone from people where id = ?", person.0)
            .fetch_one(&mut *tx)
            .await?;
        let schedule = schedule(&row.cadence, &row.zone)?;
        let next_due = until.and_then(|until| schedule.next_after(until)).map(|due| millis(due.at));
        let until = until.map(millis);
        sqlx::query!(
            "update people set paused = 1, pause_until = ?, next_due_at = ? where id = ?",
            until,
            next_due,
            person.0,
        )
        .execute(&mut *tx)
        .await?;
        skip_what_waits(person, now, &mut tx).await?;
        Ok(tx.commit().await?)
    }

    /// Asks a person on schedule again, first at `next_due`.
    pub async fn resume(&self, person: PersonId, next_due: Option<DateTime<Utc>>) -> Result<()> {
        let next_due = next_due.map(millis);
        sqlx::query!(
            "update people set paused = 0, pause_until = null, next_due_at = ?, unanswered = 0
             where id = ?",
            next_due,
            person.0,
        )
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    /// Notes that prompts do not arrive, and asks next at `probe`; with `None` only after
    /// [`set_reachable`](Self::set_reachable). Laws: the earliest `now` of a stretch is kept;
    /// whoever is paused stays so.
    pub async fn set_unreachable(
        &self,
        person: PersonId,
        probe: Option<DateTime<Utc>>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let (probe, now) = (probe.map(millis), millis(now));
        sqlx::query!(
            "update people set unreachable_since = coalesce(unreachable_since, ?),
                 next_due_at = case when paused then next_due_at else ? end
             where id = ?",
            now,
            probe,
            person.0,
        )
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    /// Notes that a person can be reached in `channel`, and asks next at `next_due`.
    /// Law: whoever is paused stays so.
    pub async fn set_reachable(
        &self,
        person: PersonId,
        channel: ChannelId,
        next_due: Option<DateTime<Utc>>,
    ) -> Result<()> {
        let (channel, next_due) = (channel.0.cast_signed(), next_due.map(millis));
        sqlx::query!(
            "update people set unreachable_since = null, channel_id = ?,
                 next_due_at = case when paused then next_due_at else ? end
             where id = ?",
            channel,
            next_due,
            person.0,
        )
        .execute(&self.writer)
        .await?;
        Ok(())
    }
}

/// Skips, because of a pause, the prompts that are not on their way yet or were put off.
pub(super) async fn skip_what_waits(
    person: PersonId,
    now: DateTime<Utc>,
    writer: &mut SqliteConnection,
) -> Result<()> {
    let now = millis(now);
    sqlx::query!(
        "update prompts set state = 'skipped', reason = 'paused', settled_at = ?
             where person_id = ? and state = 'planned'",
        now,
        person.0,
    )
    .execute(&mut *writer)
    .await?;
    sqlx::query!(
        "update prompts set state = 'skipped', reason = 'paused', response = null,
                 earlier_message_id = message_id, message_id = null
             where person_id = ? and response = 'snoozed'",
        person.0,
    )
    .execute(writer)
    .await?;
    Ok(())
}
