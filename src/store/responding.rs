//! What people make of prompts by their buttons.

use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use crate::domain::asks::Asks;
use crate::domain::decision::Decision;
use crate::domain::id::{EntryId, MessageId, PersonId, PromptId};
use crate::domain::response::{Fate, Response};

use super::column::{damaged, millis, moment};
use super::error::Result;
use super::heard::hear;
use super::prompts::asks;
use super::{Store, decisions};

/// A prompt whose button was pressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// When it was due.
    pub due_at: DateTime<Utc>,
    /// What had become of it.
    pub fate: Fate,
    /// What it asks.
    pub asks: Asks,
}

impl Store {
    /// What became of the prompt under whose `message` a person pressed a button; `None` where the
    /// prompt is none of theirs.
    pub async fn standing(
        &self,
        person: PersonId,
        prompt: PromptId,
        message: MessageId,
    ) -> Result<Option<Standing>> {
        let mut reader = self.readers.acquire().await?;
        standing(person, prompt, message, &mut reader).await
    }

    /// Takes a response to a prompt; what had become of it before.
    ///
    /// Laws: only an open prompt takes one, once, and it ends its person's silence. Who presses its
    /// button has it before their eyes: a prompt whose arrival we had not noted yet is noted as sent,
    /// and its claim is void.
    pub async fn respond(
        &self,
        person: PersonId,
        prompt: PromptId,
        message: MessageId,
        response: Response,
        now: DateTime<Utc>,
    ) -> Result<Option<Standing>> {
        let mut tx = self.begin().await?;
        let standing = take(person, prompt, message, response, now, &mut tx).await?;
        tx.commit().await?;
        Ok(standing)
    }

    /// Keeps what a person decided under a prompt that asks for it; what had become of it before.
    ///
    /// Laws: those of [`respond`](Self::respond); the decision is kept if the prompt takes it, and
    /// not otherwise.
    pub async fn decide_under(
        &self,
        person: PersonId,
        prompt: PromptId,
        message: MessageId,
        decision: &Decision,
        now: DateTime<Utc>,
    ) -> Result<Option<Standing>> {
        let mut tx = self.begin().await?;
        let standing = take(person, prompt, message, Response::Decided, now, &mut tx).await?;
        if standing.as_ref().is_some_and(|standing| standing.fate == Fate::Open) {
            decisions::insert(person, decision, now, &mut tx).await?;
        }
        tx.commit().await?;
        Ok(standing)
    }
}

/// As [`Store::respond`].
async fn take(
    person: PersonId,
    prompt: PromptId,
    message: MessageId,
    response: Response,
    now: DateTime<Utc>,
    tx: &mut SqliteConnection,
) -> Result<Option<Standing>> {
    let standing = standing(person, prompt, message, &mut *tx).await?;
    if standing.as_ref().is_none_or(|standing| standing.fate != Fate::Open) {
        return Ok(standing);
    }
    let (word, until) = match response {
        Response::NothingNew => ("nothing", None),
        Response::Skip => ("skipped", None),
        Response::Decided => ("decided", None),
        Response::Snooze { until } => ("snoozed", Some(millis(until))),
    };
    hear(person, now, now, &mut *tx).await?;
    let (message, now) = (message.0.cast_signed(), millis(now));
    sqlx::query!(
        "update prompts set response = ?1, responded_at = ?2, moved_to = coalesce(?3, moved_to),
                 state = 'sent', message_id = ?4, settled_at = coalesce(settled_at, ?2),
                 reason = null, fence = fence + (state <> 'sent')
             where id = ?5 and person_id = ?6",
        word,
        now,
        until,
        message,
        prompt.0,
        person.0,
    )
    .execute(tx)
    .await?;
    Ok(standing)
}

async fn standing(
    person: PersonId,
    prompt: PromptId,
    message: MessageId,
    connection: &mut SqliteConnection,
) -> Result<Option<Standing>> {
    let pressed = message.0.cast_signed();
    let row = sqlx::query!(
        r#"select due_at, state, asks, attempt, response, moved_to, message_id, earlier_message_id,
               (select min(id) from entries where prompt_id = p.id and retracted_at is null)
                   as "entry: i64",
               exists (select 1 from prompts later where later.person_id = p.person_id
                   and later.state = 'sent' and later.message_id > ?1 and later.id <> p.id
                   and later.kind = 'question')
                   as "overtaken!: bool"
           from prompts p where p.id = ?2 and p.person_id = ?3"#,
        pressed,
        prompt.0,
        person.0,
    )
    .fetch_optional(connection)
    .await?;
    let Some(row) = row else { return Ok(None) };
    // What is pressed was seen: a message not noted as sent is one whose arrival we missed.
    let arrived = match row.message_id {
        Some(message) => message == pressed,
        None => row.attempt > 0 && row.earlier_message_id != Some(pressed),
    };
    let fate = if let Some(entry) = row.entry {
        Fate::Answered(EntryId(entry))
    } else if let Some(response) = row.response {
        match (response.as_str(), row.moved_to) {
            ("nothing", _) => Fate::NothingNew,
            ("skipped", _) => Fate::Skipped,
            ("decided", _) => Fate::Decided,
            ("snoozed", Some(until)) => Fate::Snoozed { until: moment(until)? },
            _ => return Err(damaged("a response that is none")),
        }
    } else if row.overtaken {
        Fate::Overtaken
    } else if arrived {
        Fate::Open
    } else if matches!(row.state.as_str(), "sent" | "planned" | "claimed") {
        Fate::AskedAgain
    } else {
        Fate::Lapsed
    };
    let asks = row.asks.as_deref().map_or(Ok(Asks::QUESTION), asks)?;
    Ok(Some(Standing { due_at: moment(row.due_at)?, fate, asks }))
}
