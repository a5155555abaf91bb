//! Words that people keep out of public editions.

use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use crate::domain::id::PersonId;
use crate::domain::words::Words;

use super::Store;
use super::column::millis;
use super::error::Result;

impl Store {
    /// Keeps these words out of public editions, and no others.
    pub async fn hush(&self, person: PersonId, words: &[Words], now: DateTime<Utc>) -> Result<()> {
        let mut tx = self.begin().await?;
        sqlx::query!("delete from hushed where person_id = ?", person.0).execute(&mut *tx).await?;
        for words in words {
            insert(person, words, now, &mut tx).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    /// The words that a person keeps out of public editions, as they were given.
    pub async fn hushed(&self, person: PersonId) -> Result<Vec<Words>> {
        all(person, &mut *self.readers.acquire().await?).await
    }
}

/// Keeps words out of public editions, if they are not so already.
pub(super) async fn insert(
    person: PersonId,
    words: &Words,
    now: DateTime<Utc>,
    writer: &mut SqliteConnection,
) -> Result<()> {
    let (words, now) = (words.as_str(), millis(now));
    sqlx::query!(
        "insert into hushed (person_id, words, hushed_at) values (?, ?, ?) on conflict do nothing",
        person.0,
        words,
        now,
    )
    .execute(writer)
    .await?;
    Ok(())
}

/// The words that a person keeps out of public editions, as they were given.
pub(super) async fn all(person: PersonId, reader: &mut SqliteConnection) -> Result<Vec<Words>> {
    let words =
        sqlx::query_scalar!("select words from hushed where person_id = ? order by id", person.0,)
            .fetch_all(reader)
            .await?;
    Ok(words.into_iter().map(Words::from).collect())
}
