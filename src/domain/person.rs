//! Someone who enrolled.

use chrono::{DateTime, TimeDelta, Utc};

use super::id::{ChannelId, DiscordId, MessageId, PersonId};
use super::quiet::Quiet;
use super::schedule::{Due, Schedule};

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
}

/// When someone who cannot be reached is tried again: a day, three and a week after the first
/// failure, ever less often, since Discord bans who keeps knocking at closed doors. Half a day is
/// taken off, so that the slot of the same hour counts even if the first was late.
const PROBES: [TimeDelta; 3] = [TimeDelta::hours(12), TimeDelta::hours(60), TimeDelta::hours(156)];

impl Person {
    /// The next `count` moments after `now` at which they are asked: those of their schedule, moved
    /// out of their quiet hours, each once.
    pub fn upcoming(&self, now: DateTime<Utc>, count: usize) -> Vec<Due> {
        let zone = self.schedule.zone();
        let slots = std::iter::successors(self.schedule.next_after(now), |due| {
            self.schedule.next_after(due.at)
        });
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
