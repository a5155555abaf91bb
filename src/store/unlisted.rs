//! Links and works that people keep out of public editions.

use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use crate::domain::id::{EntryId, PersonId};
use crate::domain::resource::resource_key;

use super::Store;
use super::column::millis;
use super::error::Result;

impl Store {
    /// Keeps links and works out of public editions, and lets others into them; by their keys.
    pub async fn unlist(
        &self,
        person: PersonId,
        unlisted: &[String],
        listed: &[String],
        now: DateTime<Utc>,
    ) -> Result<()> {
        let mut tx = self.begin().await?;
        for resource in unlisted {
            insert(person, resource, now, &mut tx).await?;
        }
        for resource in listed {
            sqlx::query!(
                "delete from unlisted where person_id = ? and resource = ?",
                person.0,
                resource,
            )
            .execute(&mut *tx)
            .await?;
        }
        tx.commit().await?;
        Ok(())
    }

    /// The keys of what a person keeps out of public editions, as they did it.
    pub async fn unlisted(&self, person: PersonId) -> Result<Vec<String>> {
        all(person, &mut *self.readers.acquire().await?).await
    }
}

/// Keeps a link or work out of public editions, if it is not so already.
pub(super) async fn insert(
    person: PersonId,
    resource: &str,
    now: DateTime<Utc>,
    writer: &mut SqliteConnection,
) -> Result<()> {
    let now = millis(now);
    sqlx::query!(
        "insert into unlisted (person_id, resource, unlisted_at) values (?, ?, ?)
         on conflict do nothing",
        person.0,
        resource,
        now,
    )
    .execute(writer)
    .await?;
    Ok(())
}

/// Keeps out of public editions the messages of somebody's that a person saved with this entry,
/// unless they saved them before: then it is as they chose since.
pub(super) async fn insert_saved(
    person: PersonId,
    entry: EntryId,
    addresses: &[String],
    now: DateTime<Utc>,
    writer: &mut SqliteConnection,
) -> Result<()> {
    for address in addresses {
        let quoted = serde_json::Value::from(address.as_str()).to_string();
        let known = sqlx::query_scalar!(
            r#"select exists (
               select 1 from entries
               where person_id = ? and id <> ? and retracted_at is null and origin = 'saved'
                   and instr(links, ?) > 0
           ) as "known!: bool""#,
            person.0,
            entry.0,
            quoted,
        )
        .fetch_one(&mut *writer)
        .await?;
        let key = resource_key(address, "");
        // What leads nowhere is no link, and stands nowhere.
        if !known && !key.is_empty() {
            insert(person, &key, now, writer).await?;
        }
    }
    Ok(())
}

/// The keys of what a person keeps out of public editions, as they did it.
pub(super) async fn all(person: PersonId, reader: &mut SqliteConnection) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar!(
        "select resource from unlisted where person_id = ? order by id",
        person.0,
    )
    .fetch_all(reader)
    .await?)
}
