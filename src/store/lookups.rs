//! What people asked to see a list of.

use chrono::{DateTime, Utc};

use crate::domain::id::{LookupId, PersonId};
use crate::domain::lookup::{Lookup, Search};

use super::Store;
use super::column::{damaged, date, day, millis};
use super::error::Result;

/// How many of a person's lookups are kept: more than anybody scrolls back to.
const KEPT: i64 = 100;

impl Store {
    /// Keeps what a person asked to see, so that its pages can be turned later.
    /// Law: only the latest hundred are kept, so that asking takes up no room for ever.
    pub async fn keep_lookup(
        &self,
        person: PersonId,
        lookup: &Lookup,
        now: DateTime<Utc>,
    ) -> Result<LookupId> {
        let (columns, now) = (Row::of(lookup), millis(now));
        let mut tx = self.begin().await?;
        let id = sqlx::query_scalar!(
            r#"insert into lookups (person_id, kind, which, words, from_day, to_day, interest, source, asked_at)
               values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id as "id!""#,
            person.0,
            columns.kind,
            columns.which,
            columns.words,
            columns.from_day,
            columns.to_day,
            columns.interest,
            columns.source,
            now,
        )
        .fetch_one(&mut *tx)
        .await?;
        sqlx::query!(
            "delete from lookups where person_id = ?1 and id <= (
                 select id from lookups where person_id = ?1 order by id desc limit 1 offset ?2
             )",
            person.0,
            KEPT,
        )
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(LookupId(id))
    }

    /// What a person asked to see; `None` when it is another's, or too long ago.
    pub async fn lookup(&self, person: PersonId, lookup: LookupId) -> Result<Option<Lookup>> {
        sqlx::query_as!(
            Row,
            "select kind, which, words, from_day, to_day, interest, source from lookups
             where person_id = ? and id = ?",
            person.0,
            lookup.0,
        )
        .fetch_optional(&self.readers)
        .await?
        .map(Row::lookup)
        .transpose()
    }
}

/// A lookup as the table has it.
#[derive(Default)]
struct Row {
    kind: String,
    which: Option<String>,
    words: Option<String>,
    from_day: Option<String>,
    to_day: Option<String>,
    interest: Option<String>,
    source: Option<String>,
}

impl Row {
    fn of(lookup: &Lookup) -> Self {
        match lookup.clone() {
            Lookup::Interests(which) => {
                Self { kind: "interests".into(), which: Some(which.to_string()), ..Self::default() }
            }
            Lookup::Resources(interest) => {
                Self { kind: "resources".into(), interest, ..Self::default() }
            }
            Lookup::Entries(search) => Self {
                kind: "entries".into(),
                which: None,
                words: Some(search.words.into_string()),
                from_day: search.from.map(day),
                to_day: search.to.map(day),
                interest: search.interest,
                source: search.source,
            },
        }
    }

    fn lookup(self) -> Result<Lookup> {
        let day = |text: Option<String>| text.as_deref().map(date).transpose();
        Ok(match (self.kind.as_str(), self.which, self.words) {
            ("interests", Some(which), _) => {
                Lookup::Interests(which.parse().map_err(|_| damaged("interests of no kind"))?)
            }
            ("resources", ..) => Lookup::Resources(self.interest),
            ("entries", _, Some(words)) => Lookup::Entries(Search {
                words: words.into(),
                from: day(self.from_day)?,
                to: day(self.to_day)?,
                interest: self.interest,
                source: self.source,
            }),
            _ => return Err(damaged("a lookup that is none")),
        })
    }
}
