//! Public editions that this bot itself posted to channels.

use chrono::{DateTime, Utc};

use crate::domain::id::{ChannelId, PersonId, PostId, ServerId};
use crate::domain::issue::{Issue, Post, Posted, Spot};

use super::column::{message, millis, moment};
use super::error::Result;
use super::{Store, issues};

impl Store {
    /// Keeps that an issue was posted, as [`issue`](Self::issue) does, and by which its author takes
    /// it down. Law: a message is one post, however often it is said to be.
    pub async fn post(
        &self,
        person: PersonId,
        issue: &Issue,
        post: Post,
        now: DateTime<Utc>,
    ) -> Result<PostId> {
        let (server, channel) =
            (post.spot.server.0.cast_signed(), post.spot.channel.0.cast_signed());
        let (message, at) = (post.message.0.cast_signed(), millis(now));
        let mut tx = self.begin().await?;
        issues::insert(person, &Issue { post: Some(post), ..issue.clone() }, now, &mut tx).await?;
        sqlx::query!(
            "insert into posts (person_id, period, server_id, channel_id, message_id, posted_at)
             values (?, ?, ?, ?, ?, ?) on conflict (message_id) do nothing",
            person.0,
            issue.period,
            server,
            channel,
            message,
            at,
        )
        .execute(&mut *tx)
        .await?;
        let id = sqlx::query_scalar!(
            r#"select id as "id!" from posts where message_id = ? and person_id = ?"#,
            message,
            person.0,
        )
        .fetch_one(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(PostId(id))
    }

    /// What of a person's stands in channels, as far as is known, the latest first.
    pub async fn standing_posts(&self, person: PersonId) -> Result<Vec<Posted>> {
        let rows = sqlx::query_as!(
            Row,
            r#"select id as "id!", period, server_id, channel_id, message_id, posted_at, down_at
               from posts where person_id = ? and down_at is null order by id desc"#,
            person.0,
        )
        .fetch_all(&self.readers)
        .await?;
        rows.into_iter().map(Row::posted).collect()
    }

    /// One of a person's posts; `None` when it is another's.
    pub async fn posted(&self, person: PersonId, post: PostId) -> Result<Option<Posted>> {
        let row = sqlx::query_as!(
            Row,
            r#"select id as "id!", period, server_id, channel_id, message_id, posted_at, down_at
               from posts where person_id = ? and id = ?"#,
            person.0,
            post.0,
        )
        .fetch_optional(&self.readers)
        .await?;
        row.map(Row::posted).transpose()
    }

    /// Keeps that one of a person's posts is gone. Law: no issue points at its message any more.
    pub async fn take_down(
        &self,
        person: PersonId,
        posted: &Posted,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let (message, now) = (posted.post.message.0.cast_signed(), millis(now));
        let mut tx = self.begin().await?;
        sqlx::query!(
            "update posts set down_at = ? where person_id = ? and id = ? and down_at is null",
            now,
            person.0,
            posted.id.0,
        )
        .execute(&mut *tx)
        .await?;
        sqlx::query!(
            "delete from issues where person_id = ? and message_id = ?",
            person.0,
            message,
        )
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(())
    }
}

/// A post as the table has it.
struct Row {
    id: i64,
    period: String,
    server_id: i64,
    channel_id: i64,
    message_id: i64,
    posted_at: i64,
    down_at: Option<i64>,
}

impl Row {
    fn posted(self) -> Result<Posted> {
        let spot = Spot {
            server: ServerId(self.server_id.cast_unsigned()),
            channel: ChannelId(self.channel_id.cast_unsigned()),
        };
        Ok(Posted {
            id: PostId(self.id),
            period: self.period,
            post: Post { spot, message: message(self.message_id) },
            at: moment(self.posted_at)?,
            stands: self.down_at.is_none(),
        })
    }
}
