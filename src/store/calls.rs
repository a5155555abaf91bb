//! Calls: the digests of servers, and what became of them.

use chrono::{DateTime, Utc};

use crate::domain::call::{Call, State};
use crate::domain::id::{CallId, ChannelId, MessageId, ServerId};
use crate::domain::issue::Spot;
use crate::domain::tongue::Tongue;

use super::Store;
use super::column::{damaged, maybe_moment, message, millis, moment};
use super::error::Result;

impl Store {
    /// Keeps a new call. It is never forgotten, so that whoever stands there can be taken out for good.
    pub async fn make_call(&self, call: &Call) -> Result<()> {
        let (id, server) = (call.id.0.cast_signed(), call.spot.server.0.cast_signed());
        let (channel, tongue) = (call.spot.channel.0.cast_signed(), call.tongue.code());
        let (period, until) = (&call.period, millis(call.open_until));
        sqlx::query!(
            "insert into calls (id, server_id, channel_id, period, tongue, open_until)
             values (?, ?, ?, ?, ?, ?)",
            id,
            server,
            channel,
            period,
            tongue,
            until,
        )
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    /// A call; `None` where it is none of ours.
    pub async fn call(&self, call: CallId) -> Result<Option<Call>> {
        let id = call.0.cast_signed();
        let row = sqlx::query!(
            "select server_id, channel_id, message_id, period, tongue, open_until, claimed_at,
                 published_at, called_off_at
             from calls where id = ?",
            id,
        )
        .fetch_optional(&self.readers)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let state = match (row.published_at, row.called_off_at, maybe_moment(row.claimed_at)?) {
            (Some(_), ..) => State::Published,
            (_, Some(_), _) => State::CalledOff,
            (.., Some(at)) => State::Begun(at),
            _ => State::Open,
        };
        let spot = Spot {
            server: ServerId(row.server_id.cast_unsigned()),
            channel: ChannelId(row.channel_id.cast_unsigned()),
        };
        let tongue = Tongue::from_code(&row.tongue).ok_or_else(|| damaged("a tongue of no one"))?;
        let (message, open_until) = (row.message_id.map(message), moment(row.open_until)?);
        Ok(Some(Call { id: call, spot, message, period: row.period, tongue, open_until, state }))
    }

    /// Keeps in which message people are asked.
    pub async fn call_stands(&self, call: CallId, message: MessageId) -> Result<()> {
        let (id, message) = (call.0.cast_signed(), message.0.cast_signed());
        sqlx::query!("update calls set message_id = ? where id = ?", message, id)
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// Forgets a call that was never posted.
    pub async fn forget_call(&self, call: CallId) -> Result<()> {
        let id = call.0.cast_signed();
        sqlx::query!("delete from calls where id = ?", id).execute(&self.writer).await?;
        Ok(())
    }

    /// Calls one off, if nothing became of it and nothing of it is posted; whether it is so.
    pub async fn call_off(&self, call: CallId, now: DateTime<Utc>) -> Result<bool> {
        let (id, now) = (call.0.cast_signed(), millis(now));
        let done = sqlx::query!(
            "update calls set called_off_at = ?
             where id = ? and claimed_at is null and published_at is null and called_off_at is null
                 and not exists (
                     select 1 from consents where call_id = calls.id and message_id is not null
                 )",
            now,
            id,
        )
        .execute(&self.writer)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Claims a call in order to post it; whether it is claimed. Law: nobody else has claimed it
    /// since `stale`, and it is neither published nor called off nor over.
    pub async fn claim_call(
        &self,
        call: CallId,
        stale: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let (id, stale, now) = (call.0.cast_signed(), millis(stale), millis(now));
        let done = sqlx::query!(
            "update calls set claimed_at = ?1
             where id = ?2 and (claimed_at is null or claimed_at <= ?3)
                 and published_at is null and called_off_at is null and open_until > ?1",
            now,
            id,
            stale,
        )
        .execute(&self.writer)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Gives a claim back: what is not posted yet can be posted later.
    pub async fn release_call(&self, call: CallId) -> Result<()> {
        let id = call.0.cast_signed();
        sqlx::query!("update calls set claimed_at = null where id = ?", id)
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// Notes that all of a call is posted.
    pub async fn finish_call(&self, call: CallId, now: DateTime<Utc>) -> Result<()> {
        let (id, now) = (call.0.cast_signed(), millis(now));
        sqlx::query!("update calls set claimed_at = null, published_at = ? where id = ?", now, id)
            .execute(&self.writer)
            .await?;
        Ok(())
    }
}
