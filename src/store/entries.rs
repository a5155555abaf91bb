//! Entries read back.

use chrono::NaiveDate;
use sqlx::SqliteConnection;

use crate::domain::entry::{Answer, Entry};
use crate::domain::id::{EntryId, PersonId};
use crate::domain::span::Span;
use crate::domain::words::Words;

use super::Store;
use super::column::{count, damaged, date, list, moment};
use super::error::Result;

/// A part of a person's entries, for a list in pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The latest first.
    pub entries: Vec<Entry>,
    /// How many entries there are on all pages.
    pub total: usize,
}

impl Store {
    /// One of a person's entries; `None` when it is another's, withdrawn or never was.
    pub async fn entry(&self, person: PersonId, entry: EntryId) -> Result<Option<Entry>> {
        sqlx::query_as!(
            Row,
            "select id, written_at, about_from, about_to, text, why, did, links, next, interests, private, origin
             from entries where person_id = ? and id = ? and retracted_at is null",
            person.0,
            entry.0,
        )
        .fetch_optional(&self.readers)
        .await?
        .map(Row::entry)
        .transpose()
    }

    /// All of a person's entries, by the first date they are about, then as written.
    pub async fn entries(&self, person: PersonId) -> Result<Vec<Entry>> {
        all(person, &mut *self.readers.acquire().await?).await
    }

    /// At most `limit` of a person's entries after the latest `offset`, the latest first.
    pub async fn page(&self, person: PersonId, offset: u32, limit: u32) -> Result<Page> {
        let mut reader = self.readers.begin().await?;
        let rows = sqlx::query_as!(
            Row,
            "select id, written_at, about_from, about_to, text, why, did, links, next, interests, private, origin
             from entries where person_id = ? and retracted_at is null
             order by about_from desc, written_at desc, id desc limit ? offset ?",
            person.0,
            limit,
            offset,
        )
        .fetch_all(&mut *reader)
        .await?;
        let total = sqlx::query_scalar!(
            "select count(*) from entries where person_id = ? and retracted_at is null",
            person.0,
        )
        .fetch_one(&mut *reader)
        .await?;
        let entries = rows.into_iter().map(Row::entry).collect::<Result<_>>()?;
        Ok(Page { entries, total: count(total)? })
    }

    /// The dates from a person's first entry to their last; `None` without entries.
    pub async fn entry_dates(&self, person: PersonId) -> Result<Option<Span>> {
        let row = sqlx::query!(
            r#"select min(about_from) as "from: String", max(about_to) as "to: String"
               from entries where person_id = ? and retracted_at is null"#,
            person.0,
        )
        .fetch_one(&self.readers)
        .await?;
        let (Some(from), Some(to)) = (row.from, row.to) else { return Ok(None) };
        span(&from, &to).map(Some)
    }

    /// The first days of the months in which a person's entries begin, each once, in order.
    pub async fn entry_months(&self, person: PersonId) -> Result<Vec<NaiveDate>> {
        let months = sqlx::query_scalar!(
            r#"select distinct substr(about_from, 1, 7) || '-01' as "month!: String"
               from entries where person_id = ? and retracted_at is null order by 1"#,
            person.0,
        )
        .fetch_all(&self.readers)
        .await?;
        months.iter().map(|month| date(month)).collect()
    }
}

/// All of a person's entries, by the first date they are about, then as written.
pub(super) async fn all(person: PersonId, reader: &mut SqliteConnection) -> Result<Vec<Entry>> {
    sqlx::query_as!(
        Row,
        "select id, written_at, about_from, about_to, text, why, did, links, next, interests, private, origin
         from entries where person_id = ? and retracted_at is null
         order by about_from, written_at, id",
        person.0,
    )
    .fetch_all(reader)
    .await?
    .into_iter()
    .map(Row::entry)
    .collect()
}

/// An entry as the table has it.
pub(super) struct Row {
    pub(super) id: i64,
    pub(super) written_at: i64,
    pub(super) about_from: String,
    pub(super) about_to: String,
    pub(super) text: String,
    pub(super) why: Option<String>,
    pub(super) did: Option<String>,
    pub(super) links: String,
    pub(super) next: Option<String>,
    pub(super) interests: String,
    pub(super) private: i64,
    pub(super) origin: String,
}

impl Row {
    pub(super) fn entry(self) -> Result<Entry> {
        Ok(Entry {
            id: EntryId(self.id),
            written_at: moment(self.written_at)?,
            about: span(&self.about_from, &self.about_to)?,
            answer: Answer {
                text: self.text.into(),
                why: self.why.map(Words::from),
                did: self.did.map(Words::from),
                links: list(&self.links)?,
                next: self.next.map(Words::from),
                interests: list(&self.interests)?,
            },
            private: self.private != 0,
            origin: self.origin,
        })
    }
}

pub(super) fn span(from: &str, to: &str) -> Result<Span> {
    Span::new(date(from)?, date(to)?).ok_or_else(|| damaged("an empty span of dates"))
}
