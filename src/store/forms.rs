//! What a form keeps in mind while it is filled in, and entries changed by forms.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::SqliteConnection;

use crate::domain::correction::Correction;
use crate::domain::entry::Answer;
use crate::domain::id::{EntryId, FormId, PersonId};
use crate::domain::span::Span;
use crate::domain::words::{Words, unshown};

use super::column::{damaged, day, json, length, list, millis};
use super::entries::span;
use super::error::Result;
use super::{Store, fixes};

/// What a form keeps in mind until it is sent.
#[derive(Clone, PartialEq, Eq)]
pub enum Kept {
    /// The days that a new entry is about.
    About(Span),
    /// The entry that it changes, and the days that it is about from then on, where those change.
    Entry(EntryId, Option<Span>),
    /// The entry in which it puts right what was found, and the names that were shown.
    Fix(EntryId, Vec<String>),
}

unshown!(Kept);

/// How long a form may stay open: nobody looks at one for a month.
const OPEN: TimeDelta = TimeDelta::days(30);

impl Store {
    /// Keeps in mind what a form is for, and forgets the person's forms of long ago.
    pub async fn open_form(
        &self,
        person: PersonId,
        kept: Kept,
        now: DateTime<Utc>,
    ) -> Result<FormId> {
        let (entry, about, names) = match kept {
            Kept::About(about) => (None, Some(about), None),
            Kept::Entry(entry, about) => (Some(entry.0), about, None),
            Kept::Fix(entry, names) => (Some(entry.0), None, Some(json(&names))),
        };
        let (from, to) = (about.map(|about| day(about.from)), about.map(|about| day(about.to)));
        let (now, old) = (millis(now), millis(now) - length(OPEN));
        let mut tx = self.begin().await?;
        sqlx::query!("delete from forms where person_id = ? and opened_at < ?", person.0, old)
            .execute(&mut *tx)
            .await?;
        let form = sqlx::query_scalar!(
            r#"insert into forms (person_id, entry_id, about_from, about_to, names, opened_at)
               values (?, ?, ?, ?, ?, ?) returning id as "id!""#,
            person.0,
            entry,
            from,
            to,
            names,
            now,
        )
        .fetch_one(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(FormId(form))
    }

    /// What one of a person's forms is for; `None` when it is another's, or forgotten.
    pub async fn form(&self, person: PersonId, form: FormId) -> Result<Option<Kept>> {
        let row = sqlx::query!(
            "select entry_id, about_from, about_to, names from forms where person_id = ? and id = ?",
            person.0,
            form.0,
        )
        .fetch_optional(&self.readers)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let about = match (row.about_from, row.about_to) {
            (Some(from), Some(to)) => Some(span(&from, &to)?),
            _ => None,
        };
        match (row.entry_id, about) {
            (Some(entry), None) if row.names.is_some() => {
                let names = row.names.as_deref().map(list).transpose()?.unwrap_or_default();
                Ok(Some(Kept::Fix(EntryId(entry), names)))
            }
            (Some(entry), about) => Ok(Some(Kept::Entry(EntryId(entry), about))),
            (None, Some(about)) => Ok(Some(Kept::About(about))),
            (None, None) => Err(damaged("a form for nothing")),
        }
    }

    /// Gives one of a person's entries another answer, and other days where given; the days that it
    /// is about then, or `None` when there is no such entry.
    ///
    /// Laws: when it was written stays. An edit of the entry's message that was made before does not
    /// come back.
    pub async fn amend(
        &self,
        person: PersonId,
        entry: EntryId,
        answer: &Answer,
        about: Option<Span>,
        now: DateTime<Utc>,
    ) -> Result<Option<Span>> {
        amend(person, entry, answer, about, now, &mut *self.writer.acquire().await?).await
    }

    /// Keeps corrections, and [amends](Self::amend) the entry with which they were made, which named
    /// some interests `before`; the days that it is about then. Laws: all or, when there is no such
    /// entry, nothing; what of it concerns names is [taken back](Self::undo) in one go.
    pub async fn mend(
        &self,
        person: PersonId,
        corrected: &[Correction],
        (entry, before): (EntryId, &[String]),
        answer: &Answer,
        about: Span,
        now: DateTime<Utc>,
    ) -> Result<Option<Span>> {
        let mut tx = self.begin().await?;
        let named = (before, &answer.interests[..]);
        fixes::insert(person, corrected, entry, named, now, &mut tx).await?;
        let amended = amend(person, entry, answer, Some(about), now, &mut tx).await?;
        if amended.is_some() {
            tx.commit().await?;
        } else {
            tx.rollback().await?;
        }
        Ok(amended)
    }
}

/// As [`Store::amend`].
async fn amend(
    person: PersonId,
    entry: EntryId,
    answer: &Answer,
    about: Option<Span>,
    now: DateTime<Utc>,
    writer: &mut SqliteConnection,
) -> Result<Option<Span>> {
    let (from, to) = (about.map(|about| day(about.from)), about.map(|about| day(about.to)));
    let part = |words: &Option<Words>| words.as_deref().map(str::to_owned);
    let (text, why, did) = (answer.text.as_str(), part(&answer.why), part(&answer.did));
    let (links, interests) = (json(&answer.links), json(&answer.interests));
    let (next, now) = (part(&answer.next), millis(now));
    let row = sqlx::query!(
        r#"update entries set text = ?, why = ?, did = ?, links = ?, next = ?, interests = ?,
                   about_from = coalesce(?, about_from), about_to = coalesce(?, about_to),
                   revised_at = max(coalesce(revised_at, 0), ?)
               where person_id = ? and id = ? and retracted_at is null
               returning about_from as "from!: String", about_to as "to!: String""#,
        text,
        why,
        did,
        links,
        next,
        interests,
        from,
        to,
        now,
        person.0,
        entry.0,
    )
    .fetch_optional(writer)
    .await?;
    row.map(|row| span(&row.from, &row.to)).transpose()
}
