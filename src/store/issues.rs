//! What people handed out in public, and how they do it.

use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use crate::domain::id::{ChannelId, MessageId, PersonId, ServerId};
use crate::domain::issue::{Habit, Issue, Post, Site, Spot};

use super::Store;
use super::column::{damaged, date, day, millis};
use super::error::Result;

impl Store {
    /// Keeps that an issue was handed out. One of the same period in the same place gives way to it.
    pub async fn issue(&self, person: PersonId, issue: &Issue, now: DateTime<Utc>) -> Result<()> {
        insert(person, issue, now, &mut *self.writer.acquire().await?).await
    }

    /// What a person handed out, as they did it.
    pub async fn issues(&self, person: PersonId) -> Result<Vec<Issue>> {
        all(person, &mut *self.readers.acquire().await?).await
    }

    /// How a person publishes.
    pub async fn habit(&self, person: PersonId) -> Result<Habit> {
        habit(person, &mut *self.readers.acquire().await?).await
    }

    /// Keeps for which program a person's documents are written.
    pub async fn choose_site(&self, person: PersonId, site: Site) -> Result<()> {
        choose_site(person, site, &mut *self.writer.acquire().await?).await
    }

    /// Keeps where a person posts.
    pub async fn choose_spot(&self, person: PersonId, spot: Spot) -> Result<()> {
        choose_spot(person, spot, &mut *self.writer.acquire().await?).await
    }
}

/// As [`Store::issue`].
pub(super) async fn insert(
    person: PersonId,
    issue: &Issue,
    now: DateTime<Utc>,
    writer: &mut SqliteConnection,
) -> Result<()> {
    let (period, dated, now) = (&issue.period, day(issue.dated), millis(now));
    let server = issue.post.map(|post| post.spot.server.0.cast_signed());
    let channel = issue.post.map(|post| post.spot.channel.0.cast_signed());
    let message = issue.post.map(|post| post.message.0.cast_signed());
    sqlx::query!(
        "insert into issues
             (person_id, period, dated, server_id, channel_id, message_id, issued_at)
         values (?, ?, ?, ?, ?, ?, ?)
         on conflict do update set dated = excluded.dated, server_id = excluded.server_id,
             message_id = excluded.message_id, issued_at = excluded.issued_at",
        person.0,
        period,
        dated,
        server,
        channel,
        message,
        now,
    )
    .execute(writer)
    .await?;
    Ok(())
}

/// Keeps that an issue was handed out, unless one of the same period in the same place is known.
pub(super) async fn insert_unknown(
    person: PersonId,
    issue: &Issue,
    now: DateTime<Utc>,
    writer: &mut SqliteConnection,
) -> Result<()> {
    let channel = issue.post.map(|post| post.spot.channel.0.cast_signed());
    let message = issue.post.map(|post| post.message.0.cast_signed());
    let known = sqlx::query_scalar!(
        r#"select exists (
               select 1 from issues
               where person_id = ?1 and period = ?2 and ifnull(channel_id, 0) = ifnull(?3, 0)
           ) or exists (
               select 1 from posts
               where person_id = ?1 and message_id = ?4 and down_at is not null
           ) as "known!: bool""#,
        person.0,
        issue.period,
        channel,
        message,
    )
    .fetch_one(&mut *writer)
    .await?;
    if known { Ok(()) } else { insert(person, issue, now, writer).await }
}

/// As [`Store::issues`].
pub(super) async fn all(person: PersonId, reader: &mut SqliteConnection) -> Result<Vec<Issue>> {
    let rows = sqlx::query_as!(
        Row,
        "select period, dated, server_id, channel_id, message_id from issues
         where person_id = ? order by issued_at, id",
        person.0,
    )
    .fetch_all(reader)
    .await?;
    let issue = |row: Row| {
        let post = match (spot(row.server_id, row.channel_id), row.message_id) {
            (Some(spot), Some(id)) => Some(Post { spot, message: MessageId(id.cast_unsigned()) }),
            _ => None,
        };
        Ok(Issue { period: row.period, dated: date(&row.dated)?, post })
    };
    rows.into_iter().map(issue).collect()
}

/// As [`Store::habit`].
pub(super) async fn habit(person: PersonId, reader: &mut SqliteConnection) -> Result<Habit> {
    let row = sqlx::query!(
        "select site, server_id, channel_id from publishing where person_id = ?",
        person.0,
    )
    .fetch_optional(reader)
    .await?;
    let Some(row) = row else { return Ok(Habit::default()) };
    let site = row.site.map(|site| site.parse::<Site>()).transpose();
    let site = site.map_err(|_| damaged("a site that is none"))?.unwrap_or_default();
    Ok(Habit { site, spot: spot(row.server_id, row.channel_id) })
}

/// As [`Store::choose_site`].
pub(super) async fn choose_site(
    person: PersonId,
    site: Site,
    writer: &mut SqliteConnection,
) -> Result<()> {
    let site = site.to_string();
    sqlx::query!(
        "insert into publishing (person_id, site) values (?, ?)
         on conflict (person_id) do update set site = excluded.site",
        person.0,
        site,
    )
    .execute(writer)
    .await?;
    Ok(())
}

/// As [`Store::choose_spot`].
pub(super) async fn choose_spot(
    person: PersonId,
    spot: Spot,
    writer: &mut SqliteConnection,
) -> Result<()> {
    let (server, channel) = (spot.server.0.cast_signed(), spot.channel.0.cast_signed());
    sqlx::query!(
        "insert into publishing (person_id, server_id, channel_id) values (?, ?, ?)
         on conflict (person_id) do update
         set server_id = excluded.server_id, channel_id = excluded.channel_id",
        person.0,
        server,
        channel,
    )
    .execute(writer)
    .await?;
    Ok(())
}

/// An issue as the table has it.
struct Row {
    period: String,
    dated: String,
    server_id: Option<i64>,
    channel_id: Option<i64>,
    message_id: Option<i64>,
}

fn spot(server: Option<i64>, channel: Option<i64>) -> Option<Spot> {
    let (server, channel) = (server?.cast_unsigned(), channel?.cast_unsigned());
    Some(Spot { server: ServerId(server), channel: ChannelId(channel) })
}
