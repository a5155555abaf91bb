//! A person begins, and chooses when to be asked.

use chrono::{DateTime, Utc};

use super::{App, Done, SHOWN};
use crate::domain::days::{self, Until};
use crate::domain::delivery::Delivery;
use crate::domain::id::{DiscordId, MessageId};
use crate::domain::person::Person;
use crate::domain::refusal::Refusal;
use crate::domain::schedule::{Cadence, Due, Schedule};
use crate::domain::zone::{self, Zone};
use crate::store::State;

/// What came of `/start`.
#[derive(Debug, Clone)]
pub struct Start {
    /// The person as they are now.
    pub person: Person,
    /// Whether they were enrolled before.
    pub again: bool,
    /// The next times they are asked.
    pub next: Vec<Due>,
    /// What became of the prompt that proves we can reach them.
    pub first: FirstPrompt,
}

/// What became of the prompt sent at `/start`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FirstPrompt {
    /// It arrived.
    Arrived,
    /// It will be tried again.
    OnItsWay,
}

/// Where somebody is, as far as is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whereabouts {
    /// They said so.
    Known(Zone),
    /// Guessed from the language of their Discord: to be confirmed.
    Guessed(Zone),
    /// Their language is spoken in too many places.
    Unknown,
}

impl App {
    /// Where somebody is: what they said, or the likeliest place for their Discord's language.
    pub async fn whereabouts(&self, discord: DiscordId, locale: &str) -> Done<Whereabouts> {
        if let Some(person) = self.store.person(discord).await? {
            return Ok(Whereabouts::Known(person.schedule.zone().clone()));
        }
        Ok(zone::guess_from_locale(locale).map_or(Whereabouts::Unknown, Whereabouts::Guessed))
    }

    /// Reads how often somebody wants to be asked, before they said where they are.
    pub fn cadence(&self, when: &str) -> Done<Cadence> {
        let cadence: Cadence = when.parse()?;
        cadence.refuse_if_denser_than(self.limits.min_interval.to_std().unwrap_or_default())?;
        Ok(cadence)
    }

    /// Enrols a person, or gives an enrolled one a new schedule, and sends a prompt at once.
    ///
    /// Law: refused with nothing changed, also when their direct messages are closed: someone new
    /// is forgotten again, someone known keeps the schedule they had. The locale is that of their
    /// Discord, so that the first prompt speaks their language.
    pub async fn start(
        &self,
        discord: DiscordId,
        locale: &str,
        zone: &str,
        when: &str,
        now: DateTime<Utc>,
    ) -> Done<Start> {
        let schedule = self.schedule(when, zone.parse()?, now)?;
        let before = self.store.person(discord).await?;
        let channel = match self.courier.open(discord).await {
            Ok(channel) => channel,
            Err(Delivery::Undeliverable(_)) => return Err(Refusal::DirectMessagesClosed.into()),
            Err(_) => {
                return Err(anyhow::anyhow!("Discord did not open a direct-message channel").into());
            }
        };
        let due = schedule.next_after(now).map(|due| due.at);
        let since = MessageId::first_at(now);
        let enrol = || self.store.enrol(discord, Some(channel), &schedule, due, since, now);
        let (person, asked) = match &before {
            None => {
                let person = enrol().await?;
                self.remember(discord, None, locale).await;
                let asked = self.ask_at_once(person.id, now).await?;
                if asked == Some(State::Unreachable) {
                    self.store.erase(person.id).await?;
                }
                (person, asked)
            }
            Some(known) => {
                if known.channel != Some(channel) {
                    self.store.set_reachable(known.id, channel, known.next_due).await?;
                }
                let asked = self.ask_at_once(known.id, now).await?;
                let refused = asked == Some(State::Unreachable);
                (if refused { known.clone() } else { enrol().await? }, asked)
            }
        };
        self.wake.notify_one();
        let first = match asked {
            Some(State::Unreachable) => return Err(Refusal::DirectMessagesClosed.into()),
            Some(State::Sent) => FirstPrompt::Arrived,
            _ => FirstPrompt::OnItsWay,
        };
        let next = person.upcoming(now, SHOWN);
        Ok(Start { person, again: before.is_some(), next, first })
    }

    /// Gives a person a new schedule, in a new zone where one is given.
    pub async fn set_schedule(
        &self,
        discord: DiscordId,
        zone: Option<&str>,
        when: &str,
        now: DateTime<Utc>,
    ) -> Done<(Person, Vec<Due>)> {
        let person = self.enrolled(discord).await?;
        let zone = match zone {
            Some(zone) => zone.parse()?,
            None => person.schedule.zone().clone(),
        };
        let schedule = self.schedule(when, zone, now)?;
        let due = schedule.next_after(now).map(|due| due.at);
        self.store.reschedule(person.id, &schedule, due).await?;
        self.wake.notify_one();
        let person = self.enrolled(discord).await?;
        let next = person.upcoming(now, SHOWN);
        Ok((person, next))
    }

    /// What a person's schedule is, and its next times.
    pub async fn show_schedule(
        &self,
        discord: DiscordId,
        now: DateTime<Utc>,
    ) -> Done<(Person, Vec<Due>)> {
        let person = self.enrolled(discord).await?;
        let next = person.upcoming(now, SHOWN);
        Ok((person, next))
    }

    /// Stops asking until a day to come, or until they say so; the schedule stays.
    pub async fn pause(
        &self,
        discord: DiscordId,
        until: Option<&str>,
        now: DateTime<Utc>,
    ) -> Done<Person> {
        let person = self.enrolled(discord).await?;
        let zone = person.schedule.zone();
        let until = match until.map(|typed| days::until(typed, zone.date_of(now))).transpose()? {
            Some(Until::Day(date)) => Some(zone.start_of(date)),
            Some(Until::Return) | None => None,
        };
        self.store.pause(person.id, until, now).await?;
        self.wake.notify_one();
        self.enrolled(discord).await
    }

    /// Asks again, from the schedule's next time on.
    pub async fn resume(&self, discord: DiscordId, now: DateTime<Utc>) -> Done<(Person, Vec<Due>)> {
        let person = self.enrolled(discord).await?;
        let due = person.schedule.next_after(now).map(|due| due.at);
        self.store.resume(person.id, due).await?;
        self.wake.notify_one();
        self.show_schedule(discord, now).await
    }

    fn schedule(&self, when: &str, zone: Zone, now: DateTime<Utc>) -> Done<Schedule> {
        let schedule = Schedule::parse(when, zone, now)?;
        schedule.refuse_if_denser_than(self.limits.min_interval.to_std().unwrap_or_default())?;
        Ok(schedule)
    }
}
