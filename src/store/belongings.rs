//! Everything of a person, read to be taken along.

use sqlx::SqliteConnection;

use crate::domain::belongings::{Belongings, Dated, Settings};
use crate::domain::correction::Correction;
use crate::domain::decision::Decision;
use crate::domain::id::{PersonId, ServerId};
use crate::domain::issue::Publishing;
use crate::domain::person::Person;
use crate::domain::recut::Recut;

use super::column::moment;
use super::error::Result;
use super::{
    Store, consents, corrections, decisions, entries, hushed, issues, never, past, people,
    pictures, recuts, unlisted,
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
            asked: past::all(person, &mut reader).await?,
            spoken: people::numbered(person, &mut reader).await?.hearer().tongue,
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
    let Person { schedule, asking, quiet, wishes, tongue, .. } =
        people::numbered(person, &mut *reader).await?;
    let servers = sqlx::query_scalar!(
        "select server_id from publications where person_id = ? order by server_id",
        person.0,
    )
    .fetch_all(&mut *reader)
    .await?;
    Ok(Settings {
        schedule,
        asking,
        shown_in: servers.into_iter().map(|id| ServerId(id.cast_unsigned())).collect(),
        quiet,
        wishes,
        never: never::all(person, &mut *reader).await?,
        tongue,
        publishing: Publishing {
            unlisted: unlisted::all(person, &mut *reader).await?,
            hushed: hushed::all(person, &mut *reader).await?,
            habit: issues::habit(person, &mut *reader).await?,
            issues: issues::all(person, &mut *reader).await?,
            consents: consents::all(person, reader).await?,
        },
    })
}
