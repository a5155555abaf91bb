//! Entries found again.

mod matching;

use chrono::NaiveDate;

use crate::domain::entry::Entry;
use crate::domain::id::{EntryId, PersonId};
use crate::domain::lookup::{Search, terms};

use super::Store;
use super::column::{count, day};
use super::entries::{Page, Row};
use super::error::Result;

use matching::{matching, pairs};

/// An entry about more days than this is not about one of them.
const SOME_DAYS: i64 = 7;

impl Store {
    /// At most `limit` of the entries that a person searches for, after the latest `offset`, the
    /// latest first. `among` narrows it down to some entries; the interest is not looked at here.
    pub async fn search(
        &self,
        person: PersonId,
        search: &Search,
        among: Option<&[EntryId]>,
        offset: u32,
        limit: u32,
    ) -> Result<Page> {
        self.pair(person).await?;
        let matching = matching(person, &terms(&search.words));
        let (from, to) = (search.from.map(day), search.to.map(day));
        let among = among.map(|ids| {
            let ids: Vec<i64> = ids.iter().map(|id| id.0).collect();
            serde_json::Value::from(ids).to_string()
        });
        let mut reader = self.readers.begin().await?;
        let ids = sqlx::query_scalar!(
            r#"select id as "id!" from entries
               where person_id = ?1 and retracted_at is null
                   and (?2 is null or id in (select rowid from search where search match ?2))
                   and (?3 is null or about_to > ?3) and (?4 is null or about_from <= ?4)
                   and (?5 is null or lower(origin) = lower(?5))
                   and (?6 is null or id in (select value from json_each(?6)))
               order by about_from desc, written_at desc, id desc"#,
            person.0,
            matching,
            from,
            to,
            search.source,
            among,
        )
        .fetch_all(&mut *reader)
        .await?;
        let page: Vec<i64> =
            ids.iter().copied().skip(offset as usize).take(limit as usize).collect();
        let wanted = serde_json::Value::from(page).to_string();
        let rows = sqlx::query_as!(
            Row,
            "select id, written_at, about_from, about_to, text, why, did, links, next, interests, private, origin
             from entries where person_id = ?1 and id in (select value from json_each(?2))
             order by about_from desc, written_at desc, id desc",
            person.0,
            wanted,
        )
        .fetch_all(&mut *reader)
        .await?;
        let entries = rows.into_iter().map(Row::entry).collect::<Result<_>>()?;
        Ok(Page { entries, total: ids.len() })
    }

    /// A person's entries that are about one of these dates, or about a few days around it; the
    /// latest first.
    pub async fn about(&self, person: PersonId, dates: &[NaiveDate]) -> Result<Vec<Entry>> {
        let dates: Vec<String> = dates.iter().copied().map(day).collect();
        let dates = serde_json::Value::from(dates).to_string();
        let rows = sqlx::query_as!(
            Row,
            "select id, written_at, about_from, about_to, text, why, did, links, next, interests, private, origin
             from entries where person_id = ?1 and retracted_at is null
                 and julianday(about_to) - julianday(about_from) <= ?2
                 and exists (
                     select 1 from json_each(?3) where about_from <= value and value < about_to
                 )
             order by about_from desc, written_at desc, id desc",
            person.0,
            SOME_DAYS,
            dates,
        )
        .fetch_all(&self.readers)
        .await?;
        rows.into_iter().map(Row::entry).collect()
    }

    /// The words for where a person's entries came from, the commonest first.
    pub async fn origins(&self, person: PersonId) -> Result<Vec<String>> {
        let origins = sqlx::query_scalar!(
            "select origin from entries where person_id = ? and retracted_at is null
             group by origin order by count(*) desc, origin",
            person.0,
        )
        .fetch_all(&self.readers)
        .await?;
        Ok(origins)
    }

    /// Makes the pairs of a person's entries that have none yet.
    async fn pair(&self, person: PersonId) -> Result<()> {
        let unpaired = sqlx::query_scalar!(
            r#"select count(*) as "count: i64" from entries
               where person_id = ? and pairs is null and retracted_at is null"#,
            person.0,
        )
        .fetch_one(&self.readers)
        .await?;
        if count::<usize>(unpaired)? == 0 {
            return Ok(());
        }
        let mut tx = self.begin().await?;
        let rows = sqlx::query!(
            r#"select id as "id!", text, why, did, next, links, interests from entries
               where person_id = ? and pairs is null and retracted_at is null order by id"#,
            person.0,
        )
        .fetch_all(&mut *tx)
        .await?;
        for row in rows {
            let parts = [Some(&row.text), row.why.as_ref(), row.did.as_ref(), row.next.as_ref()];
            let lists = [&row.links, &row.interests];
            let texts = parts.into_iter().flatten().chain(lists).map(String::as_str);
            let pairs = pairs(texts);
            sqlx::query!(
                "update entries set pairs = ? where person_id = ? and id = ?",
                pairs,
                person.0,
                row.id,
            )
            .execute(&mut *tx)
            .await?;
        }
        tx.commit().await?;
        Ok(())
    }
}
