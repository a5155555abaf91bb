//! To which calls people said yes.

use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use crate::domain::call::Consent;
use crate::domain::id::{CallId, ChannelId, DiscordId, PersonId, ServerId};
use crate::domain::issue::{Post, Spot};

use super::Store;
use super::column::{count, message, millis, moment};
use super::error::Result;

/// Somebody who said yes to a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Willing {
    /// Who, by their number here.
    pub person: PersonId,
    /// Who, by their account.
    pub discord: DiscordId,
    /// To what.
    pub consent: Consent,
}

impl Store {
    /// Keeps a person's yes to a call, in place of an earlier one; whether the call is still open.
    /// Law: what is posted is not said yes to again.
    pub async fn consent(
        &self,
        person: PersonId,
        call: CallId,
        mark: u64,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let (call, mark, now) = (call.0.cast_signed(), mark.cast_signed(), millis(now));
        let done = sqlx::query!(
            "insert into consents (person_id, call_id, mark, said_at)
             select ?1, id, ?3, ?4 from calls
             where id = ?2 and claimed_at is null and published_at is null
                 and called_off_at is null and open_until > ?4
             on conflict (person_id, call_id) do update
                 set mark = excluded.mark, said_at = excluded.said_at
                 where message_id is null",
            person.0,
            call,
            mark,
            now,
        )
        .execute(&self.writer)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Takes a person's yes back, unless it is posted; whether there was one.
    pub async fn take_back(&self, person: PersonId, call: CallId) -> Result<bool> {
        let call = call.0.cast_signed();
        let done = sqlx::query!(
            "delete from consents where person_id = ? and call_id = ? and message_id is null",
            person.0,
            call,
        )
        .execute(&self.writer)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Notes in which message a person's share stands.
    pub async fn share_stands(&self, person: PersonId, call: CallId, post: Post) -> Result<()> {
        let (call, message) = (call.0.cast_signed(), post.message.0.cast_signed());
        let (server, channel) =
            (post.spot.server.0.cast_signed(), post.spot.channel.0.cast_signed());
        sqlx::query!(
            "update consents set server_id = ?, channel_id = ?, message_id = ?
             where person_id = ? and call_id = ?",
            server,
            channel,
            message,
            person.0,
            call,
        )
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    /// Forgets the yes whose share was taken out.
    pub async fn share_gone(&self, person: PersonId, call: CallId) -> Result<()> {
        let call = call.0.cast_signed();
        sqlx::query!("delete from consents where person_id = ? and call_id = ?", person.0, call)
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// To what a person said yes, as they did it.
    pub async fn consents(&self, person: PersonId) -> Result<Vec<Consent>> {
        all(person, &mut *self.readers.acquire().await?).await
    }

    /// Who said yes to a call, as they did it. Who they are is for the one who posts it, and for
    /// nobody to see.
    pub async fn willing(&self, call: CallId) -> Result<Vec<Willing>> {
        let id = call.0.cast_signed();
        let rows = sqlx::query!(
            r#"select c.person_id, p.discord_id, c.mark, c.said_at, c.server_id, c.channel_id,
                   c.message_id
               from consents c cross join people p on p.id = c.person_id
               where c.call_id = ? order by c.said_at, c.id"#,
            id,
        )
        .fetch_all(&self.readers)
        .await?;
        let willing = rows.into_iter().map(|row| {
            let post = post(row.server_id, row.channel_id, row.message_id);
            let (mark, at) = (row.mark.cast_unsigned(), moment(row.said_at)?);
            Ok(Willing {
                person: PersonId(row.person_id),
                discord: DiscordId(row.discord_id.cast_unsigned()),
                consent: Consent { call, mark, at, post },
            })
        });
        willing.collect()
    }

    /// How many said yes to a call.
    pub async fn yeses(&self, call: CallId) -> Result<usize> {
        let call = call.0.cast_signed();
        let number = sqlx::query_scalar!("select count(*) from consents where call_id = ?", call)
            .fetch_one(&self.readers)
            .await?;
        count(number)
    }
}

/// As [`Store::consents`].
pub(super) async fn all(person: PersonId, reader: &mut SqliteConnection) -> Result<Vec<Consent>> {
    let rows = sqlx::query!(
        "select call_id, mark, said_at, server_id, channel_id, message_id from consents
         where person_id = ? order by said_at, call_id",
        person.0,
    )
    .fetch_all(reader)
    .await?;
    let consents = rows.into_iter().map(|row| {
        Ok(Consent {
            call: CallId(row.call_id.cast_unsigned()),
            mark: row.mark.cast_unsigned(),
            at: moment(row.said_at)?,
            post: post(row.server_id, row.channel_id, row.message_id),
        })
    });
    consents.collect()
}

/// Keeps a yes that was brought along, unless one to that call is here.
pub(super) async fn insert(
    person: PersonId,
    consent: &Consent,
    writer: &mut SqliteConnection,
) -> Result<()> {
    let Consent { call, mark, at, post } = *consent;
    let (call, mark, at) = (call.0.cast_signed(), mark.cast_signed(), millis(at));
    let server = post.map(|post| post.spot.server.0.cast_signed());
    let channel = post.map(|post| post.spot.channel.0.cast_signed());
    let message = post.map(|post| post.message.0.cast_signed());
    sqlx::query!(
        "insert into consents
             (person_id, call_id, mark, said_at, server_id, channel_id, message_id)
         values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
        person.0,
        call,
        mark,
        at,
        server,
        channel,
        message,
    )
    .execute(writer)
    .await?;
    Ok(())
}

fn post(server: Option<i64>, channel: Option<i64>, id: Option<i64>) -> Option<Post> {
    let server = ServerId(server?.cast_unsigned());
    let spot = Spot { server, channel: ChannelId(channel?.cast_unsigned()) };
    Some(Post { spot, message: message(id?) })
}
