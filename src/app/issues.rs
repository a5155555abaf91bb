//! Public editions: what is kept out of them, and how they are handed out.

use std::collections::HashSet;

use chrono::{DateTime, NaiveDate, Utc};

use super::forms::FIELD;
use super::retrospective::Edition;
use super::{App, Done};
use crate::domain::digest::Digest;
use crate::domain::id::{DiscordId, TellingId};
use crate::domain::issue::{Habit, Issue, LONGEST_HUSHED, MOST_HUSHED, Series, Site, Spot};
use crate::domain::refusal::Refusal;
use crate::domain::resource::{mark, resource_key};
use crate::domain::words::{Words, unshown};

/// A public edition that is about to be handed out.
#[derive(Debug, Clone)]
pub struct Handout {
    /// What it says.
    pub digest: Digest,
    /// For which program it is written, if it is a document.
    pub site: Site,
    /// The local date that it bears.
    pub dated: NaiveDate,
    /// Its neighbours in that place.
    pub series: Series,
}

/// A link or work that may be left out of public editions.
#[derive(Clone, PartialEq, Eq)]
pub struct Link {
    /// By what it is known, without a word of it.
    pub mark: String,
    /// What it is called.
    pub title: String,
    /// Where it is; empty for a work without a link.
    pub url: String,
    /// Whether it is left out.
    pub unlisted: bool,
}

unshown!(Link);

impl App {
    /// How a person publishes.
    pub async fn habit(&self, discord: DiscordId) -> Done<Habit> {
        let person = self.enrolled(discord).await?;
        Ok(self.store.habit(person.id).await?)
    }

    /// Writes a person's documents for this program from now on.
    pub async fn choose_site(&self, discord: DiscordId, site: Site) -> Done<()> {
        let person = self.enrolled(discord).await?;
        Ok(self.store.choose_site(person.id, site).await?)
    }

    /// The links and works of a period, each once, with whether they are left out.
    pub async fn links(
        &self,
        discord: DiscordId,
        telling: TellingId,
        now: DateTime<Utc>,
    ) -> Done<Vec<Link>> {
        let told = self.told(discord, telling, Edition::Private, now).await?;
        let person = self.enrolled(discord).await?;
        let unlisted = self.store.unlisted(person.id).await?;
        let mut seen: HashSet<String> = HashSet::new();
        let helped = told.digest.resources.into_iter().filter_map(|helped| {
            let key = resource_key(&helped.url, &helped.title);
            let (mark, unlisted) = (mark(&key), unlisted.contains(&key));
            let link = Link { mark, title: helped.title, url: helped.url, unlisted };
            seen.insert(key).then_some(link)
        });
        Ok(helped.collect())
    }

    /// Leaves those of the shown links out that were chosen, and lets the others in.
    pub async fn unlist(
        &self,
        discord: DiscordId,
        shown: &[String],
        chosen: &[String],
        now: DateTime<Utc>,
    ) -> Done<()> {
        let life = self.life(discord, Edition::Private).await?;
        let resources = life.history.readings.iter().flat_map(|reading| &reading.resources);
        let mut keys: HashSet<String> = resources.map(|(resource, _)| resource.key()).collect();
        keys.extend(self.store.unlisted(life.person.id).await?);
        let shown = keys.into_iter().filter(|key| shown.contains(&mark(key)));
        let (unlisted, listed): (Vec<String>, Vec<String>) =
            shown.partition(|key| chosen.contains(&mark(key)));
        Ok(self.store.unlist(life.person.id, &unlisted, &listed, now).await?)
    }

    /// The words that a person keeps out of public editions, as many as a form holds.
    pub async fn hushed(&self, discord: DiscordId) -> Done<Vec<Words>> {
        let person = self.enrolled(discord).await?;
        Ok(in_a_form(self.store.hushed(person.id).await?).0)
    }

    /// Keeps these words, a line each, out of public editions, in place of those that a form shows;
    /// returns how many are kept out then.
    ///
    /// Law: what a form had no room to show stays.
    pub async fn hush(&self, discord: DiscordId, lines: &str, now: DateTime<Utc>) -> Done<usize> {
        let person = self.enrolled(discord).await?;
        let tidy = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut words: Vec<String> = lines.lines().map(tidy).collect();
        words.retain(|line| line.chars().any(char::is_alphanumeric));
        let mut seen: HashSet<String> = HashSet::new();
        words.retain(|line| seen.insert(line.to_lowercase()));
        let too_long = words.iter().any(|line| line.chars().count() > LONGEST_HUSHED);
        let known = self.store.hushed(person.id).await?;
        let most = MOST_HUSHED.max(known.len());
        let mut unshown = in_a_form(known).1;
        unshown.retain(|words| seen.insert(words.to_lowercase()));
        let words: Vec<Words> = words.into_iter().map(Words::from).chain(unshown).collect();
        if too_long || words.len() > most {
            return Err(Refusal::TooManyWords.into());
        }
        self.store.hush(person.id, &words, now).await?;
        Ok(words.len())
    }

    /// The public edition as a document; from then on its neighbours point at it.
    pub async fn document(
        &self,
        discord: DiscordId,
        telling: TellingId,
        now: DateTime<Utc>,
    ) -> Done<Handout> {
        let handout = self.handout(discord, telling, None, now).await?;
        let person = self.enrolled(discord).await?;
        let period = handout.digest.period.label.clone();
        let issue = Issue { period, dated: handout.dated, post: None };
        self.store.issue(person.id, &issue, now).await?;
        Ok(handout)
    }

    /// The public edition as it would be posted into a channel.
    pub async fn to_post(
        &self,
        discord: DiscordId,
        telling: TellingId,
        spot: Spot,
        now: DateTime<Utc>,
    ) -> Done<Handout> {
        self.handout(discord, telling, Some(spot), now).await
    }

    /// Keeps where a person posts.
    pub async fn choose_spot(&self, discord: DiscordId, spot: Spot) -> Done<()> {
        let person = self.enrolled(discord).await?;
        Ok(self.store.choose_spot(person.id, spot).await?)
    }

    async fn handout(
        &self,
        discord: DiscordId,
        telling: TellingId,
        spot: Option<Spot>,
        now: DateTime<Utc>,
    ) -> Done<Handout> {
        let (person, period) = self.told_period(discord, telling, now).await?;
        let told = self.told(discord, telling, Edition::Public, now).await?;
        let issues = self.store.issues(person.id).await?;
        let site = self.store.habit(person.id).await?.site;
        // What goes on is told as of today: pages with a later date are not shown yet.
        let dated = period.last().min(person.schedule.zone().date_of(now));
        let series = Series::around(&period, spot, issues);
        Ok(Handout { digest: told.digest, site, dated, series })
    }
}

/// Words as far as a form has room for them, a line each, and those that it has no room for: an
/// import can bring more.
fn in_a_form(words: Vec<Words>) -> (Vec<Words>, Vec<Words>) {
    let mut room = FIELD;
    words.into_iter().partition(|words| {
        // With the end of its line.
        let left = room.checked_sub(words.chars().count() + 1);
        room = left.unwrap_or(room);
        left.is_some()
    })
}
