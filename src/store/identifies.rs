//! How often the bot introduced itself to Discord's gateway.

use chrono::{DateTime, Utc};

use crate::domain::identify;

use super::Store;
use super::column::{millis, moment};
use super::error::Result;

impl Store {
    /// Takes leave to introduce ourselves at `now`; or tells when to ask again, and nothing is taken.
    ///
    /// Law: what was taken is taken before it is used, so that no crash forgets it.
    pub async fn take_identify(&self, now: DateTime<Utc>) -> Result<Option<DateTime<Utc>>> {
        let mut tx = self.begin().await?;
        let forgotten = millis(now - identify::DAY);
        sqlx::query!("delete from identifies where at <= ?", forgotten).execute(&mut *tx).await?;
        // Those of a clock that was set back since count from now on.
        let at = millis(now);
        sqlx::query!("update identifies set at = ? where at > ?", at, at).execute(&mut *tx).await?;
        let earlier = sqlx::query_scalar!("select at from identifies order by at")
            .fetch_all(&mut *tx)
            .await?;
        let earlier = earlier.into_iter().map(moment).collect::<Result<Vec<_>>>()?;
        let next = identify::next(&earlier, now);
        if next > now {
            tx.commit().await?;
            return Ok(Some(next));
        }
        sqlx::query!("insert into identifies (at) values (?)", at).execute(&mut *tx).await?;
        tx.commit().await?;
        Ok(None)
    }
}
