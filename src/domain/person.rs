//! Someone who enrolled.

use chrono::{DateTime, TimeDelta, Utc};

use super::id::{ChannelId, DiscordId, MessageId, PersonId};
use super::quiet::Quiet;
use super::schedule::{Due, Schedule};
use super::tongue::{Hearer, Tongue};
use super::wish::Wishes;

/// Someone who said `/start`.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// Their number in the store.
    pub id: PersonId,
    /// Their Discord account.
    pub discord: DiscordId,
    /// The direct-message channel with them, opened when they last acted.
    pub channel: Option<ChannelId>,
    /// When they want to be asked, and their zone.
    pub schedule: Schedule,
    /// The hours in which they are not asked.
    pub quiet: Option<Quiet>,
    /// What they want beside the questions of their schedule.
    pub wishes: Wishes,
    /// How many prompts in a row arrived and were not answered.
    pub unanswered: u32,
    /// When they last wrote or pressed a button.
    pub heard_at: Option<DateTime<Utc>>,
    /// Whether they are asked at present.
    pub asking: Asking,
    /// When they are asked next; `None` while paused for good, or when the schedule never comes.
    pub next_due: Option<DateTime<Utc>>,
    /// Up to which message the channel's history has been filed without a gap.
    pub read_up_to: Option<MessageId>,
    /// Since when prompts could not be delivered; `None` while they can.
    pub unreachable_since: Option<DateTime<Utc>>,
    /// When they enrolled.
    pub enrolled_at: DateTime<Utc>,
    /// The locale of their Discord, as last seen.
    pub locale: Option<String>,
    /// The tongue that they chose; `None`: that of their Discord.
    pub tongue: Option<Tongue>,
}

/// When someone who cannot be reached is tried again: a day, three and a week after the first
/// failure, ever less often, since Discord bans who keeps knocking at closed doors. Half a day is
/// taken off, so that the slot of the same hour counts even if the first was late.
const PROBES: [TimeDelta; 3] = [TimeDelta::hours(12), TimeDelta::hours(60), TimeDelta::hours(156)];

/// The shortest silence that counts as a long one.
const LONG: TimeDelta = TimeDelta::weeks(3);

/// How many unanswered prompts in a row make us ask at every second time only, then at every fourth.
const SILENT: [(u32, usize); 2] = [(6, 4), (3, 2)];

/// At which of their times someone is asked after so many unanswered prompts in a row: at each one
/// (1), at every second, at every fourth.
pub fn stride(unanswered: u32) -> usize {
    SILENT.into_iter().find(|(from, _)| unanswered >= *from).map_or(1, |(_, stride)| stride)
}

impl Person {
    /// How they are spoken to in direct messages.
    pub fn hearer(&self) -> Hearer {
        let discord = self.locale.as_deref().map(Tongue::from_discord).unwrap_or_default();
        Hearer::new(discord, self.tongue)
    }

    /// The next `count` moments after `now` at which they are asked: those of their schedule, fewer
    /// while they are silent, and moved out of their quiet hours, each once.
    pub fn upcoming(&self, now: DateTime<Utc>, count: usize) -> Vec<Due> {
        let (zone, stride) = (self.schedule.zone(), stride(self.unanswered));
        let first = match self.next_due.filter(|due| stride > 1 && *due > now) {
            Some(at) => Some(Due { at, local: zone.to_local(at) }),
            None => self.schedule.next_after(now),
        };
        let slots = std::iter::successors(first, |due| self.schedule.nth_after(due.at, stride));
        let mut moved: Vec<Due> = Vec::with_capacity(count);
        for due in slots {
            let at = self.quiet.map_or(due.at, |quiet| quiet.over(due.at, zone));
            if moved.last().is_none_or(|last| last.at < at) {
                if moved.len() == count {
                    break;
                }
                moved.push(Due { at, local: zone.to_local(at) });
            }
        }
        moved
    }

    /// Whether they have not been heard for so long that a lighter question is kinder: for three
    /// weeks, and for three times of their schedule.
    pub fn is_long_silent(&self, now: DateTime<Utc>) -> bool {
        let heard = self.heard_at.unwrap_or(self.enrolled_at);
        let third = self.schedule.nth_after(heard, 3);
        now - heard >= LONG && third.is_some_and(|third| third.at <= now)
    }

    /// When someone who cannot be reached is asked next: at a time of their schedule; `None` when
    /// it is up to them to write.
    ///
    /// ```text
    /// daily slots   o  o  o  o  o  o  o  o  o  o
    /// asked         x  x     x           x          x does not arrive
    /// days since    0  1     3           7
    /// ```
    pub fn next_probe(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let since = self.unreachable_since?;
        let from = PROBES.into_iter().map(|probe| since + probe).find(|from| *from > now)?;
        self.schedule.next_after(from).map(|due| due.at)
    }
}

/// Whether a person is asked at present.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asking {
    /// On schedule.
    On,
    /// Not until they resume, or until the moment given.
    Paused {
        /// When asking goes on by itself.
        until: Option<DateTime<Utc>>,
    },
}
