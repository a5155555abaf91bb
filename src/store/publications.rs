//! In which servers people let others see what they are into now.

use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use crate::domain::id::{PersonId, ServerId};

use super::Store;
use super::column::millis;
use super::error::Result;

impl Store {
    /// Lets a server see what a person is into now.
    pub async fn publish(
        &self,
        person: PersonId,
        server: ServerId,
        now: DateTime<Utc>,
    ) -> Result<()> {
        insert(person, server, now, &mut *self.writer.acquire().await?).await?;
        Ok(())
    }

    /// Lets a server see it no more, or no server at all; whether any did.
    pub async fn unpublish(&self, person: PersonId, server: Option<ServerId>) -> Result<bool> {
        let server = server.map(|server| server.0.cast_signed());
        let done = sqlx::query!(
            "delete from publications where person_id = ?1 and (?2 is null or server_id = ?2)",
            person.0,
            server,
        )
        .execute(&self.writer)
        .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Whether a server may see it.
    pub async fn is_published(&self, person: PersonId, server: ServerId) -> Result<bool> {
        let server = server.0.cast_signed();
        let published = sqlx::query_scalar!(
            r#"select exists (
                   select 1 from publications where person_id = ? and server_id = ?
               ) as "published!: bool""#,
            person.0,
            server,
        )
        .fetch_one(&self.readers)
        .await?;
        Ok(published)
    }
}

/// Lets a server see what a person is into now; whether it could not yet.
pub(super) async fn insert(
    person: PersonId,
    server: ServerId,
    now: DateTime<Utc>,
    writer: &mut SqliteConnection,
) -> Result<bool> {
    let (server, now) = (server.0.cast_signed(), millis(now));
    let done = sqlx::query!(
        "insert into publications (person_id, server_id, published_at) values (?, ?, ?)
             on conflict do nothing",
        person.0,
        server,
        now,
    )
    .execute(writer)
    .await?;
    Ok(done.rows_affected() == 1)
}
