//! Entries revised and withdrawn.

use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use crate::domain::entry::{Answer, Reply, Source};
use crate::domain::id::{EntryId, MessageId, PersonId};
use crate::domain::span::Span;
use crate::domain::words::Words;

use super::column::{day, millis};
use super::error::Result;
use super::filing::{insert, number};
use super::{Store, fixes};

impl Store {
    /// Replaces the text of a message's entry after an edit at `now`; whether it changed.
    /// Law: an edit that arrives after a later one, or after the withdrawal, changes nothing.
    pub async fn revise(
        &self,
        person: PersonId,
        message: MessageId,
        text: &Words,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let (key, text, now) = (message.to_string(), text.as_str(), millis(now));
        let done = sqlx::query!(
            "update entries set text = ?1, revised_at = ?2
             where person_id = ?3 and source_kind = 'message' and source_key = ?4
                 and retracted_at is null and coalesce(revised_at, 0) <= ?2 and text <> ?1",
            text,
            now,
            person.0,
            key,
        )
        .execute(&self.writer)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Withdraws the entry of a message that was deleted; whether there was one.
    ///
    /// Laws: the words are gone, the source stays known. A deletion that overtakes its message is
    /// remembered, so that the message is not filed afterwards. Our own messages that we took back
    /// are no source of anything.
    pub async fn retract(
        &self,
        person: PersonId,
        message: MessageId,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let mut tx = self.begin().await?;
        if is_ours(person, message, &mut tx).await? {
            return Ok(false);
        }
        let source = Source::Message(message);
        let nothing = Reply { answer: Answer::default(), written_at: now, source, prompt: None };
        let overtook =
            insert(person, &nothing, Span::day(now.date_naive()), false, now, &mut tx).await?;
        let entry = number(person, &nothing.source, &mut tx).await?;
        let known = withdraw(person, entry, now, &mut tx).await? && !overtook;
        tx.commit().await?;
        self.discard().await?;
        Ok(known)
    }

    /// Withdraws one of a person's entries; whether there was one.
    /// Law: the words are gone, the source stays known and the number is never used again.
    pub async fn delete(
        &self,
        person: PersonId,
        entry: EntryId,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let mut tx = self.begin().await?;
        let known = withdraw(person, entry, now, &mut tx).await?;
        tx.commit().await?;
        self.discard().await?;
        Ok(known)
    }

    /// Says of one of a person's entries which days it is about; whether there is such an entry.
    /// Law: what it says, and when it was written, stays.
    pub async fn redate(&self, person: PersonId, entry: EntryId, about: Span) -> Result<bool> {
        let (from, to) = (day(about.from), day(about.to));
        let done = sqlx::query!(
            "update entries set about_from = ?, about_to = ?
             where person_id = ? and id = ? and retracted_at is null",
            from,
            to,
            person.0,
            entry.0,
        )
        .execute(&self.writer)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Keeps one of a person's entries out of public editions, or lets it into them; whether there is
    /// such an entry.
    pub async fn keep_private(
        &self,
        person: PersonId,
        entry: EntryId,
        private: bool,
    ) -> Result<bool> {
        let done = sqlx::query!(
            "update entries set private = ? where person_id = ? and id = ? and retracted_at is null",
            private,
            person.0,
            entry.0,
        )
        .execute(&self.writer)
        .await?;
        Ok(done.rows_affected() == 1)
    }
}

/// Empties an entry and marks it withdrawn, by which it loses its pictures; whether it was there.
async fn withdraw(
    person: PersonId,
    entry: EntryId,
    now: DateTime<Utc>,
    tx: &mut SqliteConnection,
) -> Result<bool> {
    let now = millis(now);
    let done = sqlx::query!(
        "update entries set text = '', why = null, did = null, links = '[]', next = null,
             interests = '[]', retracted_at = ?
         where person_id = ? and id = ? and retracted_at is null",
        now,
        person.0,
        entry.0,
    )
    .execute(&mut *tx)
    .await?;
    fixes::forget(person, entry, tx).await?;
    Ok(done.rows_affected() == 1)
}

/// Whether a message is one of a person's prompts.
async fn is_ours(person: PersonId, message: MessageId, tx: &mut SqliteConnection) -> Result<bool> {
    let message = message.0.cast_signed();
    let ours = sqlx::query_scalar!(
        r#"select exists (
               select 1 from prompts
               where person_id = ?1 and (message_id = ?2 or earlier_message_id = ?2)
           ) as "ours!: bool""#,
        person.0,
        message,
    )
    .fetch_one(tx)
    .await?;
    Ok(ours)
}
