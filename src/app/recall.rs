//! Entries found again.

use std::collections::HashSet;

use chrono::{DateTime, Datelike, NaiveDate, Utc};

use super::away::away;
use super::occasions::may_come_up;
use super::retrospective::Edition;
use super::{App, Done};
use crate::domain::correction::hidden;
use crate::domain::entry::Entry;
use crate::domain::id::{DiscordId, EntryId};
use crate::domain::lookup::{Search, terms};
use crate::domain::period::Period;
use crate::domain::person::Person;
use crate::domain::refusal::Refusal;
use crate::domain::words::unshown;
use crate::retro;
use crate::store::Page;

/// How many entries of one day in other years are shown: more is a search.
const ON_THIS_DAY: usize = 10;

/// What a person typed to search for.
#[derive(Clone, Default)]
pub struct Typed {
    /// Words.
    pub words: Option<String>,
    /// The first day: a date, or any period, which counts from its first day.
    pub from: Option<String>,
    /// The last day: a date, or any period, which counts to its last day.
    pub to: Option<String>,
    /// An interest.
    pub interest: Option<String>,
    /// Where entries came from.
    pub source: Option<String>,
}

unshown!(Typed);

impl App {
    /// What a person searches for, once it can be understood.
    pub async fn understand(
        &self,
        discord: DiscordId,
        typed: Typed,
        now: DateTime<Utc>,
    ) -> Done<Search> {
        let person = self.enrolled(discord).await?;
        let today = person.schedule.zone().date_of(now);
        let words = typed.words.unwrap_or_default();
        if !words.trim().is_empty() && terms(&words).is_empty() {
            return Err(Refusal::nothing_to_search(&words).into());
        }
        let period =
            |text: Option<String>| text.map(|text| Period::parse(&text, today)).transpose();
        let search = Search {
            words: words.into(),
            from: period(typed.from)?.map(|period| period.from),
            to: period(typed.to)?.map(|period| period.last()),
            interest: typed.interest,
            source: typed.source,
        };
        if search.from.zip(search.to).is_some_and(|(from, to)| from > to) {
            return Err(Refusal::SearchEndsBefore.into());
        }
        if search.is_for_all() {
            return Err(Refusal::SearchForWhat.into());
        }
        Ok(search)
    }

    /// At most `limit` of the entries that are searched for, after the latest `skip`.
    pub async fn search(
        &self,
        discord: DiscordId,
        search: &Search,
        skip: u32,
        limit: u32,
    ) -> Done<Page> {
        let person = self.enrolled(discord).await?;
        let among: Option<Vec<EntryId>> = match &search.interest {
            None => None,
            Some(name) => {
                let life = self.life(discord, Edition::Private).await?;
                let id = life.find(name)?;
                Some(retro::mentioning(&life.history, id).map(|entry| entry.id).collect())
            }
        };
        Ok(self.store.search(person.id, search, among.as_deref(), skip, limit).await?)
    }

    /// Today's date for a person, what they wrote about it in other years, the latest first and no
    /// more than a card holds, and how many entries that are in all.
    /// Law: nothing that they want never to come up.
    pub async fn on_this_day(
        &self,
        discord: DiscordId,
        now: DateTime<Utc>,
    ) -> Done<(NaiveDate, Vec<Entry>, usize)> {
        let person = self.enrolled(discord).await?;
        let today = person.schedule.zone().date_of(now);
        let Some(dates) = self.store.entry_dates(person.id).await? else {
            return Ok((today, Vec::new(), 0));
        };
        let days = same_days(dates.from, today);
        let mut entries = self.store.about(person.id, &days).await?;
        if !entries.is_empty()
            && let Some(may) = self.may_come_up(&person).await?
        {
            let may: HashSet<EntryId> = may.into_iter().collect();
            entries.retain(|entry| may.contains(&entry.id));
            if entries.is_empty() {
                return Err(Refusal::NothingMayComeUp.into());
            }
        }
        let all = entries.len();
        entries.truncate(ON_THIS_DAY);
        Ok((today, entries, all))
    }

    /// Any one of a person's entries, chosen by a number that nobody foresees; `None` without any.
    /// Law: none that they want never to come up.
    pub async fn random(&self, discord: DiscordId, dice: u64) -> Done<(Person, Option<Entry>)> {
        let person = self.enrolled(discord).await?;
        let chosen = |count: usize| mixed(dice).checked_rem(count as u64);
        let entry = if let Some(may) = self.may_come_up(&person).await? {
            let place = chosen(may.len()).and_then(|place| usize::try_from(place).ok());
            let entry = place.and_then(|place| may.get(place));
            self.store.entry(person.id, *entry.ok_or(Refusal::NothingMayComeUp)?).await?
        } else {
            let count = self.store.page(person.id, 0, 1).await?.total;
            match chosen(count).and_then(|skip| u32::try_from(skip).ok()) {
                Some(skip) => self.store.page(person.id, skip, 1).await?.entries.pop(),
                None => None,
            }
        };
        Ok((person, entry))
    }

    /// Which of a person's entries may come up without being looked for; `None`: all of them.
    async fn may_come_up(&self, person: &Person) -> anyhow::Result<Option<Vec<EntryId>>> {
        let never = self.store.never_words(person.id).await?;
        if never.is_empty() && hidden(&self.store.corrections(person.id).await?).is_empty() {
            return Ok(None);
        }
        let kept = self.store.kept(person.id).await?;
        if kept.entries.is_empty() {
            return Ok(None);
        }
        let reading = move || may_come_up(kept, &never).iter().map(|entry| entry.id).collect();
        away(reading).await.map(Some)
    }

    /// The words for where a person's entries came from, to pick from.
    pub async fn origins(&self, discord: DiscordId) -> Done<Vec<String>> {
        let person = self.enrolled(discord).await?;
        Ok(self.store.origins(person.id).await?)
    }
}

/// The same day in each year from `first` to before `today`. A leap day is had on 28 February too.
fn same_days(first: NaiveDate, today: NaiveDate) -> Vec<NaiveDate> {
    let leap = |year: i32| NaiveDate::from_ymd_opt(year, 2, 29);
    let eve = today.month() == 2 && today.day() == 28 && leap(today.year()).is_none();
    let years = first.year()..today.year();
    years
        .flat_map(|year| [today.with_year(year), eve.then(|| leap(year)).flatten()])
        .flatten()
        .collect()
}

/// Numbers that are near each other, far apart: the last step of splitmix64.
fn mixed(dice: u64) -> u64 {
    let mixed = (dice ^ (dice >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn a_leap_day_is_had_on_the_day_before_when_the_year_has_none() {
        let first = date("2023-06-01");
        assert_eq!(same_days(first, date("2026-03-06")).len(), 3);
        let expected = ["2023-02-28", "2024-02-28", "2024-02-29", "2025-02-28"].map(date);
        assert_eq!(same_days(first, date("2026-02-28")), expected);
        assert_eq!(same_days(date("2020-01-01"), date("2024-02-29")), [date("2020-02-29")]);
        assert_eq!(same_days(first, date("2023-07-01")), []);
    }
}
