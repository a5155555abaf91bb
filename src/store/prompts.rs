//! Prompts on their way: claimed by one, settled once.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::SqliteConnection;

use crate::domain::asks::Asks;
use crate::domain::delivery::Undeliverable;
use crate::domain::id::{ChannelId, DiscordId, PersonId, PromptId};
use crate::domain::prompt::{Outcome, Prompt};

use super::Store;
use super::column::{count, damaged, length, message, millis, moment};
use super::error::Result;
use super::people::quiet;

impl Store {
    /// Claims at most `batch` prompts to be sent, those that wait the longest first.
    ///
    /// Laws: each is claimed by one caller, until `lease` is over, which must outlast an attempt
    /// to send it. One whose lease is over is claimed again: its `attempt` is above 1, so an
    /// earlier message of it may be out. One with `attempt` 1 is within the grace time if
    /// [`plan_due`](Self::plan_due) ran just before; above 1 the caller looks at `due_at` itself. In
    /// its person's quiet hours none is claimed: it is due at their end.
    pub async fn claim_due(
        &self,
        now: DateTime<Utc>,
        lease: TimeDelta,
        batch: u32,
    ) -> Result<Vec<Prompt>> {
        let mut tx = self.begin().await?;
        let claimed = claim(None, now, lease, batch, &mut tx).await?;
        tx.commit().await?;
        Ok(claimed)
    }

    /// Records what became of a claimed prompt; whether that counted.
    ///
    /// Laws: only the latest claim settles, once. What it says of the person is recorded with it:
    /// a prompt that arrived ends a stretch of being unreachable, a closed door begins one; what
    /// arrived for the first time is unanswered until they are heard. For
    /// someone who paused meanwhile there is no other attempt.
    pub async fn settle(
        &self,
        prompt: &Prompt,
        outcome: &Outcome,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let (state, reason) = verdict(outcome);
        let (mut message, mut not_before, mut settled_at) = (None, None, Some(millis(now)));
        match outcome {
            Outcome::Sent { message: id, at } => {
                (message, settled_at) = (Some(id.0.cast_signed()), Some(millis(*at)));
            }
            Outcome::Again { not_before: at } => {
                (not_before, settled_at) = (Some(millis(*at)), None);
            }
            Outcome::Missed | Outcome::Unreachable(_) => {}
        }
        let mut tx = self.begin().await?;
        let settled = sqlx::query!(
            "update prompts set state = ?, reason = ?, message_id = ?, settled_at = ?,
                 not_before = coalesce(?, not_before)
             where id = ? and person_id = ? and fence = ? and state = 'claimed'",
            state,
            reason,
            message,
            settled_at,
            not_before,
            prompt.id.0,
            prompt.person.0,
            prompt.fence,
        )
        .execute(&mut *tx)
        .await?;
        if settled.rows_affected() == 0 {
            return Ok(false);
        }
        if settled_at.is_none() {
            let at = millis(now);
            sqlx::query!(
                "update prompts set state = 'skipped', reason = 'paused', settled_at = ?
                 where id = ? and (select paused from people where people.id = person_id)",
                at,
                prompt.id.0,
            )
            .execute(&mut *tx)
            .await?;
        }
        let reached = match outcome {
            Outcome::Sent { .. } => Some(None),
            Outcome::Unreachable(Undeliverable::Closed | Undeliverable::NoChannel) => {
                Some(settled_at)
            }
            _ => None,
        };
        if let Some(since) = reached {
            sqlx::query!(
                "update people set unreachable_since = case when ?1 is null then null
                     else coalesce(unreachable_since, ?1) end
                 where id = ?2",
                since,
                prompt.person.0,
            )
            .execute(&mut *tx)
            .await?;
        }
        let is_question = prompt.asks.as_ref().is_none_or(Asks::is_question);
        if state == "sent" && prompt.round == 0 && is_question {
            sqlx::query!(
                "update people set unanswered = unanswered + 1 where id = ?",
                prompt.person.0,
            )
            .execute(&mut *tx)
            .await?;
        }
        tx.commit().await?;
        Ok(true)
    }

    /// Keeps what a claimed prompt asks; whether the claim is still the latest.
    /// Law: another attempt asks the same, unless it may not come up by then.
    pub async fn keep_asks(&self, prompt: &Prompt, asks: &Asks) -> Result<bool> {
        let asks = serde_json::to_string(asks).map_err(|_| damaged("a question without words"))?;
        let kept = sqlx::query!(
            "update prompts set asks = ?
             where id = ? and person_id = ? and fence = ? and state = 'claimed'",
            asks,
            prompt.id.0,
            prompt.person.0,
            prompt.fence,
        )
        .execute(&self.writer)
        .await?;
        Ok(kept.rows_affected() == 1)
    }
}

/// What a column says that a prompt asks.
pub(super) fn asks(json: &str) -> Result<Asks> {
    serde_json::from_str(json).map_err(|_| damaged("a question that is none"))
}

/// Claims what can be tried now, or `only` this prompt if it can.
pub(super) async fn claim(
    only: Option<PromptId>,
    now: DateTime<Utc>,
    lease: TimeDelta,
    batch: u32,
    tx: &mut SqliteConnection,
) -> Result<Vec<Prompt>> {
    let (at, lease_end) = (millis(now), millis(now) + length(lease));
    let only = only.map(|prompt| prompt.0);
    let rows = sqlx::query!(
        r#"select p.id, p.person_id, coalesce(p.moved_to, p.due_at) as "due_at!: i64", p.sequence,
               p.round, p.earlier_message_id, p.nudged, p.asks, p.attempt, p.first_claimed_at, p.fence,
               a.discord_id, a.channel_id as "channel_id!", a.zone, a.quiet_from, a.quiet_to
           from prompts p join people a on a.id = p.person_id
           where p.state in ('planned', 'claimed') and p.not_before <= ?1 and a.channel_id is not null
               and (?2 is null or p.id = ?2)
           order by p.not_before, p.id limit ?3"#,
        at, only, batch,
    )
    .fetch_all(&mut *tx)
    .await?;
    let mut claimed = Vec::with_capacity(rows.len());
    for row in rows {
        // Whoever acts is awake: what they ask for themselves comes at any hour.
        let quiet = if only.is_none() { quiet(row.quiet_from, row.quiet_to)? } else { None };
        if let (Some(quiet), Ok(zone)) = (quiet, row.zone.parse()) {
            let end = millis(quiet.over(now, &zone));
            if end > at {
                hold(row.id, end, tx).await?;
                continue;
            }
        }
        sqlx::query!(
            "update prompts set state = 'claimed', attempt = attempt + 1, fence = fence + 1,
                 not_before = ?, first_claimed_at = coalesce(first_claimed_at, ?)
             where id = ?",
            lease_end,
            at,
            row.id,
        )
        .execute(&mut *tx)
        .await?;
        claimed.push(Prompt {
            id: PromptId(row.id),
            person: PersonId(row.person_id),
            discord: DiscordId(row.discord_id.cast_unsigned()),
            channel: ChannelId(row.channel_id.cast_unsigned()),
            due_at: moment(row.due_at)?,
            round: count(row.round)?,
            earlier: row.earlier_message_id.map(message),
            nudge: row.nudged != 0,
            asks: row.asks.as_deref().map(asks).transpose()?,
            sequence: count(row.sequence)?,
            attempt: count(row.attempt + 1)?,
            first_claimed_at: moment(row.first_claimed_at.unwrap_or(at))?,
            fence: row.fence + 1,
        });
    }
    Ok(claimed)
}

/// Puts a prompt off to the end of quiet hours.
async fn hold(prompt: i64, end: i64, tx: &mut SqliteConnection) -> Result<()> {
    sqlx::query!(
        "update prompts set state = 'planned', moved_to = ?1, not_before = ?1 where id = ?2",
        end,
        prompt,
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// How an outcome is recorded.
fn verdict(outcome: &Outcome) -> (&'static str, Option<&'static str>) {
    match outcome {
        Outcome::Sent { .. } => ("sent", None),
        Outcome::Again { .. } => ("planned", None),
        Outcome::Missed => ("missed", Some("too late")),
        Outcome::Unreachable(Undeliverable::Closed) => ("unreachable", Some("closed")),
        Outcome::Unreachable(Undeliverable::NoChannel) => ("unreachable", Some("no channel")),
        Outcome::Unreachable(Undeliverable::Refused) => ("unreachable", Some("refused")),
    }
}
