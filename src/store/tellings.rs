//! Which periods people had told.

use chrono::{DateTime, Utc};

use crate::domain::id::{PersonId, TellingId};

use super::Store;
use super::column::millis;
use super::error::Result;

/// How many periods of a person are kept: a year with its quarters, for a hundred years.
const KEPT: i64 = 500;

impl Store {
    /// Keeps which period a person had told, for the buttons under it. Law: the same period has the
    /// same number, and only those asked for last are kept.
    pub async fn keep_telling(
        &self,
        person: PersonId,
        period: &str,
        now: DateTime<Utc>,
    ) -> Result<TellingId> {
        let now = millis(now);
        let mut tx = self.begin().await?;
        let id = sqlx::query_scalar!(
            r#"insert into tellings (person_id, period, asked_at) values (?, ?, ?)
               on conflict (person_id, period) do update set
                   asked_at = max(asked_at, excluded.asked_at)
               returning id as "id!""#,
            person.0,
            period,
            now,
        )
        .fetch_one(&mut *tx)
        .await?;
        sqlx::query!(
            "delete from tellings where id in (
                 select id from tellings where person_id = ?1
                 order by asked_at desc, id desc limit -1 offset ?2
             )",
            person.0,
            KEPT,
        )
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(TellingId(id))
    }

    /// The label of the period that a person had told; `None` when it is another's, or too long ago.
    pub async fn telling(&self, person: PersonId, telling: TellingId) -> Result<Option<String>> {
        Ok(sqlx::query_scalar!(
            "select period from tellings where person_id = ? and id = ?",
            person.0,
            telling.0,
        )
        .fetch_optional(&self.readers)
        .await?)
    }
}
