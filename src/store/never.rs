//! Words and names that people never want to be reminded of.

use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use crate::domain::id::PersonId;

use super::Store;
use super::column::millis;
use super::error::Result;

impl Store {
    /// Keeps a word that a person never wants to be reminded of; whether it is new.
    pub async fn never(&self, person: PersonId, word: &str, now: DateTime<Utc>) -> Result<bool> {
        insert(person, word, now, &mut *self.writer.acquire().await?).await
    }

    /// Lets a word come up again; whether it was kept from that.
    pub async fn allow(&self, person: PersonId, word: &str) -> Result<bool> {
        let key = word.to_lowercase();
        let gone =
            sqlx::query!("delete from never_words where person_id = ? and key = ?", person.0, key)
                .execute(&self.writer)
                .await?;
        Ok(gone.rows_affected() == 1)
    }

    /// The words that a person never wants to be reminded of, as they were added.
    pub async fn never_words(&self, person: PersonId) -> Result<Vec<String>> {
        all(person, &mut *self.readers.acquire().await?).await
    }
}

/// The words that a person never wants to be reminded of, as they were added.
pub(super) async fn all(person: PersonId, reader: &mut SqliteConnection) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar!(
        "select word from never_words where person_id = ? order by added_at, id",
        person.0,
    )
    .fetch_all(reader)
    .await?)
}

/// Keeps a word, if it is not kept yet; whether it is new.
pub(super) async fn insert(
    person: PersonId,
    word: &str,
    now: DateTime<Utc>,
    writer: &mut SqliteConnection,
) -> Result<bool> {
    let (key, now) = (word.to_lowercase(), millis(now));
    let added = sqlx::query!(
        "insert into never_words (person_id, word, key, added_at) values (?, ?, ?, ?)
             on conflict (person_id, key) do nothing",
        person.0,
        word,
        key,
        now,
    )
    .execute(writer)
    .await?;
    Ok(added.rows_affected() == 1)
}
