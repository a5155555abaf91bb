//! When a country changes its clocks, what is due is due by the new ones.

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::zone;

use super::Store;
use super::column::{millis, moment};
use super::error::Result;
use super::people::schedule;

/// The furthest that new rules move a wall time. Source: the changes of the last fifty years, but
/// for those of sides of the date line.
const FURTHEST: TimeDelta = TimeDelta::hours(3);

/// How many of their times lie that near, at one an hour, on both sides, and some more.
const SLOTS: usize = 16;

impl Store {
    /// Works out anew when people are due, if the rules of the time zones are others than last time.
    ///
    /// Law: each keeps their wall time: they are moved to the nearest of their times, three hours at
    /// most, and never to one that has passed.
    pub async fn realign(&self, now: DateTime<Utc>) -> Result<()> {
        let mut tx = self.begin().await?;
        let known = sqlx::query_scalar!("select release from zone_data where id = 1")
            .fetch_optional(&mut *tx)
            .await?;
        if known.as_deref() == Some(zone::DATA) {
            return Ok(());
        }
        let people = sqlx::query!(
            r#"select id, cadence, zone, next_due_at as "next_due_at!" from people
               where next_due_at is not null order by id"#
        )
        .fetch_all(&mut *tx)
        .await?;
        for person in people {
            let due = moment(person.next_due_at)?;
            // Whose schedule cannot be read is told so elsewhere.
            let Ok(schedule) = schedule(&person.cadence, &person.zone) else { continue };
            let near = schedule.upcoming(now.max(due - FURTHEST), SLOTS);
            let nearest = near.into_iter().map(|slot| slot.at).min_by_key(|at| (*at - due).abs());
            if let Some(at) = nearest.filter(|at| due > now && (*at - due).abs() <= FURTHEST) {
                let at = millis(at);
                sqlx::query!("update people set next_due_at = ? where id = ?", at, person.id)
                    .execute(&mut *tx)
                    .await?;
            }
        }
        let release = zone::DATA;
        sqlx::query!("insert or replace into zone_data (id, release) values (1, ?)", release)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        Ok(())
    }
}
