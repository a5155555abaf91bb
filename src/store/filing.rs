//! Replies filed as entries.

use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use crate::domain::entry::{Reply, Source};
use crate::domain::id::{EntryId, HeldId, MessageId, PersonId};
use crate::domain::span::Span;

use super::column::{damaged, day, json, millis};
use super::error::Result;
use super::heard::hear;
use super::{Line, Store, held, unlisted};

/// What filing a reply brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Filed {
    /// The entry of the reply's source: new, as it stood, or withdrawn before.
    pub entry: EntryId,
    /// Whether it is new.
    pub new: bool,
}

impl Store {
    /// Files a reply, about the local dates given.
    ///
    /// Laws: a source is filed once. Filed again it changes nothing, even when its entry was
    /// revised or withdrawn meanwhile. A prompt that is not the person's own is not linked. It ends
    /// its person's silence.
    pub async fn file(
        &self,
        person: PersonId,
        reply: &Reply,
        about: Span,
        now: DateTime<Utc>,
    ) -> Result<Filed> {
        let mut tx = self.begin().await?;
        let filed = file(person, reply, about, now, &mut tx).await?;
        tx.commit().await?;
        Ok(filed)
    }

    /// Files a reply as [`file`](Self::file) does, and keeps no longer what its form was opened with.
    /// Law: somebody's message that was not saved before stands in no public edition until the person
    /// lists it.
    pub async fn file_held(
        &self,
        person: PersonId,
        reply: &Reply,
        about: Span,
        held: HeldId,
        now: DateTime<Utc>,
    ) -> Result<Filed> {
        let mut tx = self.begin().await?;
        let filed = file(person, reply, about, now, &mut tx).await?;
        if let (Source::Saved(_), true) = (&reply.source, filed.new) {
            let links = &reply.answer.links;
            unlisted::insert_saved(person, filed.entry, links, now, &mut tx).await?;
        }
        held::let_go(person, held, &mut tx).await?;
        tx.commit().await?;
        Ok(filed)
    }

    /// The entry of a source; `None` where none was ever filed.
    pub async fn filed(&self, person: PersonId, source: &Source) -> Result<Option<EntryId>> {
        by_source(person, source, &mut *self.readers.acquire().await?).await
    }

    /// The messages of which one of a person's entries is made.
    pub async fn filed_messages(&self, person: PersonId) -> Result<Vec<MessageId>> {
        let keys = sqlx::query_scalar!(
            "select source_key from entries
             where person_id = ? and source_kind = 'message' and retracted_at is null",
            person.0,
        )
        .fetch_all(&self.readers)
        .await?;
        let ids = keys.iter().map(|key| key.parse().map(MessageId));
        ids.collect::<std::result::Result<_, _>>()
            .map_err(|_| damaged("a message without a number"))
    }

    /// Files the lines of a journal, each with the dates it is about and whether it is private;
    /// how many of them are new.
    ///
    /// Laws: those of [`take_in`](Self::take_in).
    pub async fn import(
        &self,
        person: PersonId,
        lines: &[Line],
        now: DateTime<Utc>,
    ) -> Result<usize> {
        Ok(self.take_in(person, lines, (&[], &[], &[]), &[], None, now).await?.added)
    }
}

/// As [`Store::file`].
async fn file(
    person: PersonId,
    reply: &Reply,
    about: Span,
    now: DateTime<Utc>,
    tx: &mut SqliteConnection,
) -> Result<Filed> {
    let new = insert(person, reply, about, false, now, &mut *tx).await?;
    let entry = number(person, &reply.source, &mut *tx).await?;
    if new {
        hear(person, reply.written_at, now, tx).await?;
    }
    Ok(Filed { entry, new })
}

/// Inserts a reply as an entry, unless its source has one; whether it did.
///
/// Asks first, since a conflict would use up a number that the person would miss in their list.
pub(super) async fn insert(
    person: PersonId,
    reply: &Reply,
    about: Span,
    private: bool,
    now: DateTime<Utc>,
    tx: &mut SqliteConnection,
) -> Result<bool> {
    let (kind, key, origin) = columns(&reply.source);
    let answer = &reply.answer;
    let (prompt, written_at, now) =
        (reply.prompt.map(|id| id.0), millis(reply.written_at), millis(now));
    let (from, to) = (day(about.from), day(about.to));
    let text = answer.text.as_str();
    let (why, did, next) = (answer.why.as_deref(), answer.did.as_deref(), answer.next.as_deref());
    let (links, interests) = (json(&answer.links), json(&answer.interests));
    let inserted =
        sqlx::query!(
        "insert into entries (person_id, source_kind, source_key, origin, prompt_id, written_at,
             about_from, about_to, text, why, did, links, next, interests, private, filed_at)
         select ?1, ?2, ?3, ?4, (select id from prompts where id = ?5 and person_id = ?1), ?6,
             ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16
         where not exists (
             select 1 from entries where person_id = ?1 and source_kind = ?2 and source_key = ?3
         )",
        person.0, kind, key, origin, prompt, written_at,
        from, to, text, why, did, links, next, interests, private, now,
    )
        .execute(tx)
        .await?;
    Ok(inserted.rows_affected() == 1)
}

/// The number of the entry of a source that is filed.
pub(super) async fn number(
    person: PersonId,
    source: &Source,
    tx: &mut SqliteConnection,
) -> Result<EntryId> {
    let filed = by_source(person, source, tx).await?;
    filed.ok_or_else(|| damaged("an entry that is filed and has no number"))
}

/// The number of the entry of a source; `None` where none is filed.
pub(super) async fn by_source(
    person: PersonId,
    source: &Source,
    tx: &mut SqliteConnection,
) -> Result<Option<EntryId>> {
    let (kind, key, _) = columns(source);
    let id = sqlx::query_scalar!(
        r#"select id as "id!" from entries
           where person_id = ? and source_kind = ? and source_key = ?"#,
        person.0,
        kind,
        key,
    )
    .fetch_optional(tx)
    .await?;
    Ok(id.map(EntryId))
}

/// A source as its kind, its key and the word for where it came from.
pub(super) fn columns(source: &Source) -> (&'static str, String, &str) {
    let (kind, key) = match source {
        Source::Message(id) => ("message", id.to_string()),
        Source::Form(id) | Source::Saved(id) => ("form", id.to_string()),
        Source::Import { fingerprint, .. } => ("import", fingerprint.clone()),
    };
    (kind, key, source.origin())
}
