//! Prompts as they are recorded: what became of each, and which one a reply answers.

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::asks::Asks;
use crate::domain::id::{MessageId, PersonId, PromptId};

use super::Store;
use super::column::{count, damaged, maybe_moment, message, millis, moment};
use super::error::Result;
use super::prompts::asks;
use crate::domain::words::unshown;

/// Where a prompt stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Waits to be claimed.
    Planned,
    /// Claimed to be sent, until its lease is over.
    Claimed,
    /// Arrived.
    Sent,
    /// Due too long ago, or overtaken by a newer slot.
    Missed,
    /// Could not reach the person.
    Unreachable,
    /// Not sent on purpose.
    Skipped,
}

/// A prompt as it is recorded.
#[derive(Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its number.
    pub id: PromptId,
    /// When it was due.
    pub due_at: DateTime<Utc>,
    /// Which chooses the question.
    pub sequence: u32,
    /// Where it stands.
    pub state: State,
    /// The message as which it arrived.
    pub message: Option<MessageId>,
    /// When it was settled; `None` while it is planned or claimed.
    pub settled_at: Option<DateTime<Utc>>,
    /// How often it was asked before.
    pub round: u32,
    /// Why it was not sent, in a word or two.
    pub reason: Option<String>,
    /// How many earlier slots it stands for that were not asked either.
    pub coalesced: u32,
}

unshown!(Asked);

impl Store {
    /// One of a person's prompts.
    pub async fn prompt(&self, person: PersonId, prompt: PromptId) -> Result<Option<Asked>> {
        sqlx::query_as!(
            Row,
            "select id, due_at, sequence, state, message_id, settled_at, round, reason, coalesced
             from prompts where person_id = ? and id = ?",
            person.0,
            prompt.0,
        )
        .fetch_optional(&self.readers)
        .await?
        .map(Row::asked)
        .transpose()
    }

    /// A person's latest prompt, by when it was due.
    pub async fn last_prompt(&self, person: PersonId) -> Result<Option<Asked>> {
        sqlx::query_as!(
            Row,
            "select id, due_at, sequence, state, message_id, settled_at, round, reason, coalesced
             from prompts where person_id = ? and kind = 'question' order by due_at desc limit 1",
            person.0,
        )
        .fetch_optional(&self.readers)
        .await?
        .map(Row::asked)
        .transpose()
    }

    /// What a person was asked in the year before `now`, each with the number of its prompt and when
    /// it was due, the latest last. Law: only what arrived.
    pub async fn asked_before(
        &self,
        person: PersonId,
        now: DateTime<Utc>,
    ) -> Result<Vec<(u32, DateTime<Utc>, Asks)>> {
        let since = millis(now - TimeDelta::days(366));
        let rows = sqlx::query!(
            r#"select sequence, due_at, asks as "asks!" from prompts
               where person_id = ? and due_at >= ? and asks is not null and kind = 'question'
                   and coalesce(message_id, earlier_message_id) is not null
               order by due_at"#,
            person.0,
            since,
        )
        .fetch_all(&self.readers)
        .await?;
        rows.iter()
            .map(|row| Ok((count(row.sequence)?, moment(row.due_at)?, asks(&row.asks)?)))
            .collect()
    }

    /// The period that one of a person's retrospectives offered to tell.
    pub async fn period_of(&self, person: PersonId, prompt: PromptId) -> Result<Option<String>> {
        let period = sqlx::query_scalar!(
            "select period from prompts where person_id = ? and id = ?",
            person.0,
            prompt.0,
        )
        .fetch_optional(&self.readers)
        .await?;
        Ok(period.flatten())
    }

    /// The prompt that a reply written at `at` answers: the latest that had arrived by then.
    /// Law: by the message's own id, so that both moments are of Discord's clock.
    pub async fn prompt_awaiting(
        &self,
        person: PersonId,
        at: DateTime<Utc>,
    ) -> Result<Option<PromptId>> {
        let after = MessageId::first_at(at + TimeDelta::milliseconds(1)).0.cast_signed();
        let id = sqlx::query_scalar!(
            "select id from prompts
             where person_id = ? and state = 'sent' and message_id < ? and kind = 'question'
             order by message_id desc limit 1",
            person.0,
            after,
        )
        .fetch_optional(&self.readers)
        .await?;
        Ok(id.map(PromptId))
    }
}

/// A prompt as the table has it.
struct Row {
    id: i64,
    due_at: i64,
    sequence: i64,
    state: String,
    message_id: Option<i64>,
    settled_at: Option<i64>,
    round: i64,
    reason: Option<String>,
    coalesced: i64,
}

impl Row {
    fn asked(self) -> Result<Asked> {
        Ok(Asked {
            id: PromptId(self.id),
            due_at: moment(self.due_at)?,
            sequence: count(self.sequence)?,
            state: match self.state.as_str() {
                "planned" => State::Planned,
                "claimed" => State::Claimed,
                "sent" => State::Sent,
                "missed" => State::Missed,
                "unreachable" => State::Unreachable,
                "skipped" => State::Skipped,
                _ => return Err(damaged("a state that is none")),
            },
            message: self.message_id.map(message),
            settled_at: maybe_moment(self.settled_at)?,
            round: count(self.round)?,
            reason: self.reason,
            coalesced: count(self.coalesced)?,
        })
    }
}
