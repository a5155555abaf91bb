//! What a person wishes around the questions themselves.

use chrono::{DateTime, Utc};

use super::{App, Done, SHOWN};
use crate::domain::id::DiscordId;
use crate::domain::person::Person;
use crate::domain::quiet::Quiet;
use crate::domain::refusal::Refusal;
use crate::domain::schedule::{Due, time_of_day};
use crate::domain::wish::Wish;

/// What somebody typed about their quiet hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuietWish<'a> {
    /// From then to then.
    Hours(&'a str, &'a str),
    /// None at all.
    Off,
    /// They want to know which they have.
    Show,
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

    /// Switches something on or off for a person, or only looks; whether it is on then.
    pub async fn wish(&self, discord: DiscordId, wish: Wish, wanted: Option<bool>) -> Done<bool> {
        let person = self.enrolled(discord).await?;
        let Some(wanted) = wanted else { return Ok(person.wishes.has(wish)) };
        self.store.set_wish(person.id, wish, wanted).await?;
        self.wake.notify_one();
        Ok(wanted)
    }
}
