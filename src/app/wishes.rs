//! What a person wishes around the questions themselves.

use chrono::{DateTime, TimeDelta, Utc};

use super::{App, Done, SHOWN};
use crate::domain::id::DiscordId;
use crate::domain::interest::tidy_name;
use crate::domain::person::Person;
use crate::domain::quiet::Quiet;
use crate::domain::refusal::Refusal;
use crate::domain::schedule::{Due, time_of_day};
use crate::domain::wish::{Wish, Wishes};
use crate::domain::words::unshown;

/// What somebody typed about their quiet hours.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum QuietWish<'a> {
    /// From then to then.
    Hours(&'a str, &'a str),
    /// None at all.
    Off,
    /// They want to know which they have.
    Show,
}

unshown!(QuietWish<'_>);

/// What somebody wants of unanswered prompts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NudgeWish {
    /// They want to know how it is.
    Show,
    /// On or off.
    Switch(bool),
    /// On, after so many hours; `None`: as the operator chose.
    After(Option<u32>),
}

impl App {
    /// Gives a person other quiet hours; with the next times they are asked.
    pub async fn quiet(
        &self,
        discord: DiscordId,
        wish: QuietWish<'_>,
        now: DateTime<Utc>,
    ) -> Done<(Person, Vec<Due>)> {
        let mut person = self.enrolled(discord).await?;
        let quiet = match wish {
            QuietWish::Show => person.quiet,
            QuietWish::Off => None,
            QuietWish::Hours(from, to) => {
                let quiet = Quiet::new(time_of_day(from)?, time_of_day(to)?);
                Some(quiet.ok_or(Refusal::QuietAllDay)?)
            }
        };
        if quiet != person.quiet {
            self.store.set_quiet(person.id, quiet).await?;
            self.wake.notify_one();
            person.quiet = quiet;
        }
        let next = person.upcoming(now, SHOWN);
        Ok((person, next))
    }

    /// Keeps a word or a name from being brought up; the word, and whether it is new.
    pub async fn never(
        &self,
        discord: DiscordId,
        word: &str,
        now: DateTime<Utc>,
    ) -> Done<(String, bool)> {
        let person = self.enrolled(discord).await?;
        let word = tidy_name(word).ok_or_else(|| Refusal::not_a_name(word))?;
        let new = self.store.never(person.id, &word, now).await?;
        Ok((word, new))
    }

    /// Lets a word be brought up again; the word, and whether it was kept from that.
    pub async fn allow(&self, discord: DiscordId, word: &str) -> Done<(String, bool)> {
        let person = self.enrolled(discord).await?;
        let word = tidy_name(word).ok_or_else(|| Refusal::not_a_name(word))?;
        let was = self.store.allow(person.id, &word).await?;
        Ok((word, was))
    }

    /// The words that a person never wants to be reminded of.
    pub async fn never_words(&self, discord: DiscordId) -> Done<Vec<String>> {
        let person = self.enrolled(discord).await?;
        Ok(self.store.never_words(person.id).await?)
    }

    /// Has a person's unanswered prompts asked once more or not, or only looks; after how long they
    /// are then, `None`: never.
    pub async fn nudges(&self, discord: DiscordId, wish: NudgeWish) -> Done<Option<TimeDelta>> {
        let Person { id, mut wishes, .. } = self.enrolled(discord).await?;
        match wish {
            NudgeWish::Show => {}
            NudgeWish::Switch(wanted) => {
                self.store.set_nudges(id, wanted).await?;
                wishes.nudges = wanted;
            }
            NudgeWish::After(hours) => {
                let before = self.nudged_after(Wishes { nudges: true, ..wishes });
                (wishes.nudges, wishes.nudge_hours) = (true, hours);
                let later = self.nudged_after(wishes).zip(before).map(|(now, then)| now - then);
                self.store.set_nudge_hours(id, hours, later.unwrap_or_default()).await?;
                self.wake.notify_one();
            }
        }
        Ok(self.nudged_after(wishes))
    }

    /// After how long an unanswered prompt is asked once more, with these wishes.
    pub fn nudged_after(&self, wishes: Wishes) -> Option<TimeDelta> {
        wishes.nudge_after(self.limits.nudge_after)
    }

    /// Switches something on or off for a person, or only looks; whether it is on then.
    pub async fn wish(&self, discord: DiscordId, wish: Wish, wanted: Option<bool>) -> Done<bool> {
        let person = self.enrolled(discord).await?;
        let Some(wanted) = wanted else { return Ok(person.wishes.has(wish)) };
        self.store.set_wish(person.id, wish, wanted).await?;
        self.wake.notify_one();
        Ok(wanted)
    }
}
