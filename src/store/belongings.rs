//! Everything of a person, read to be taken along.

use sqlx::SqliteConnection;

use crate::domain::belongings::{Belongings, Dated, Settings};
use crate::domain::correction::Correction;
use crate::domain::decision::Decision;
use crate::domain::id::{PersonId, ServerId};
use crate::domain::issue::Publishing;
use crate::domain::person::Asking;
use crate::domain::recut::Recut;
use crate::domain::tongue::Tongue;
use crate::domain::wish::Wishes;

use super::column::{maybe_moment, moment};
use super::error::Result;
use super::people::{quiet, schedule};
use super::{
    Store, consents, corrections, decisions, entries, hushed, issues, pictures, recuts, unlisted,
};

impl Store {
    /// Everything of a person's that they may take along, as of one moment.
    pub async fn belongings(&self, person: PersonId) -> Result<Belongings> {
        let mut reader = self.readers.begin().await?;
        Ok(Belongings {
            entries: entries::all(person, &mut reader).await?,
            pictures: pictures::all(person, &mut reader).await?,
            decisions: decided(person, &mut reader).await?,
            corrections: corrected(person, &mut reader).await?,
            recuts: recut(person, &mut reader).await?,
            settings: settings(person, &mut reader).await?,
        })
    }
}

/// A person's decisions with their moments, by date, then as they were made.
pub(super) async fn decided(
    person: PersonId,
    reader: &mut SqliteConnection,
) -> Result<Vec<Dated<Decision>>> {
    let moments = sqlx::query_scalar!(
        "select decided_at from decisions where person_id = ? order by decided_on, id",
        person.0,
    )
    .fetch_all(&mut *reader)
    .await?;
    dated(decisions::all(person, reader).await?, moments)
}

/// A person's corrections with their moments, as they were made.
pub(super) async fn corrected(
    person: PersonId,
    reader: &mut SqliteConnection,
) -> Result<Vec<Dated<Correction>>> {
    let moments = sqlx::query_scalar!(
        "select made_at from corrections where person_id = ? order by id",
        person.0,
    )
    .fetch_all(&mut *reader)
    .await?;
    dated(corrections::all(person, reader).await?, moments)
}

/// A person's recuts with their moments, as they were made.
pub(super) async fn recut(
    person: PersonId,
    reader: &mut SqliteConnection,
) -> Result<Vec<Dated<Recut>>> {
    let moments = sqlx::query_scalar!(
        "select made_at from recuts where person_id = ? order by id",
        person.0,
    )
    .fetch_all(&mut *reader)
    .await?;
    dated(recuts::all(person, reader).await?, moments)
}

fn dated<T>(all: Vec<T>, moments: Vec<i64>) -> Result<Vec<Dated<T>>> {
    let pairs = all.into_iter().zip(moments);
    pairs.map(|(what, at)| Ok(Dated { what, at: Some(moment(at)?) })).collect()
}

async fn settings(person: PersonId, reader: &mut SqliteConnection) -> Result<Settings> {
    let row = sqlx::query!(
        "select cadence, zone, paused, pause_until, quiet_from, quiet_to,
             nudges, retrospectives, followups, details, memories, tongue
         from people where id = ?",
        person.0,
    )
    .fetch_one(&mut *reader)
    .await?;
    let servers = sqlx::query_scalar!(
        "select server_id from publications where person_id = ? order by server_id",
        person.0,
    )
    .fetch_all(&mut *reader)
    .await?;
    let never = sqlx::query_scalar!(
        "select word from never_words where person_id = ? order by added_at, id",
        person.0,
    )
    .fetch_all(&mut *reader)
    .await?;
    let until = maybe_moment(row.pause_until)?;
    Ok(Settings {
        schedule: schedule(&row.cadence, &row.zone)?,
        asking: if row.paused == 0 { Asking::On } else { Asking::Paused { until } },
        shown_in: servers.into_iter().map(|id| ServerId(id.cast_unsigned())).collect(),
        quiet: quiet(row.quiet_from, row.quiet_to)?,
        wishes: Wishes {
            nudges: row.nudges != 0,
            retrospectives: row.retrospectives != 0,
            followups: row.followups != 0,
            details: row.details != 0,
            memories: row.memories != 0,
        },
        never,
        tongue: row.tongue.as_deref().and_then(Tongue::from_code),
        publishing: Publishing {
            unlisted: unlisted::all(person, &mut *reader).await?,
            hushed: hushed::all(person, &mut *reader).await?,
            habit: issues::habit(person, &mut *reader).await?,
            issues: issues::all(person, &mut *reader).await?,
            consents: consents::all(person, reader).await?,
        },
    })
}
