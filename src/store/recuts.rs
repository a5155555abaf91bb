//! What people put right about eras.

use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use crate::domain::id::{PersonId, RecutId};
use crate::domain::recut::Recut;

use super::Store;
use super::column::{date, day, millis};
use super::error::Result;

impl Store {
    /// Keeps what a person put right about an era; returns the number by which it is taken back.
    pub async fn recut(
        &self,
        person: PersonId,
        recut: &Recut,
        now: DateTime<Utc>,
    ) -> Result<RecutId> {
        insert(person, recut, now, &mut *self.writer.acquire().await?).await
    }

    /// A person's recuts, as they were made.
    pub async fn recuts(&self, person: PersonId) -> Result<Vec<Recut>> {
        all(person, &mut *self.readers.acquire().await?).await
    }

    /// Takes a recut of a person's back; `None` when it is another's, or was taken back before.
    pub async fn undo_recut(&self, person: PersonId, recut: RecutId) -> Result<Option<Recut>> {
        sqlx::query_as!(
            Row,
            "delete from recuts where person_id = ? and id = ? returning era, title, begins",
            person.0,
            recut.0,
        )
        .fetch_optional(&self.writer)
        .await?
        .map(Row::recut)
        .transpose()
    }
}

/// Keeps a recut; returns its number.
pub(super) async fn insert(
    person: PersonId,
    recut: &Recut,
    made_at: DateTime<Utc>,
    writer: &mut SqliteConnection,
) -> Result<RecutId> {
    let (era, begins, made_at) = (day(recut.era), recut.begins.map(day), millis(made_at));
    let title = recut.title.as_deref();
    let id = sqlx::query_scalar!(
        r#"insert into recuts (person_id, era, title, begins, made_at)
           values (?, ?, ?, ?, ?) returning id as "id!""#,
        person.0,
        era,
        title,
        begins,
        made_at,
    )
    .fetch_one(writer)
    .await?;
    Ok(RecutId(id))
}

/// A person's recuts, as they were made.
pub(super) async fn all(person: PersonId, reader: &mut SqliteConnection) -> Result<Vec<Recut>> {
    let rows = sqlx::query_as!(
        Row,
        "select era, title, begins from recuts where person_id = ? order by id",
        person.0,
    )
    .fetch_all(reader)
    .await?;
    rows.into_iter().map(Row::recut).collect()
}

/// A recut as the table has it.
struct Row {
    era: String,
    title: Option<String>,
    begins: Option<String>,
}

impl Row {
    fn recut(self) -> Result<Recut> {
        Ok(Recut {
            era: date(&self.era)?,
            title: self.title.map(Into::into),
            begins: self.begins.as_deref().map(date).transpose()?,
        })
    }
}
