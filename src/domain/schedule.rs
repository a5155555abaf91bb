//! When a person is asked: a cadence in plain words or cron, in a zone.

mod cadence;
mod clock;
mod crontab;
mod draft;
mod error;
mod places;
mod print;
pub(super) mod reader;
mod rule;
mod words;

use std::fmt;
use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

pub use cadence::Cadence;
pub use error::ScheduleError;
pub use rule::{Days, Rule, Spot, Weekdays};

use super::echo::echo;
use super::zone::Zone;

/// A cadence in a zone: the moments at which a person is asked.
///
/// The cadence is read on the zone's wall clock and each wall time is then resolved by
/// [`Zone::resolve`]: the first of a time that comes twice, the first moment after one that never
/// comes.
///
/// ```text
/// daily 02:30, Berlin    28 Mar    29 Mar    30 Mar      25 Oct
/// the clock              02:30     2 -> 3    02:30       3 -> 2
/// asked at               02:30     03:00     02:30       the first 02:30
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schedule {
    cadence: Cadence,
    zone: Zone,
}

/// One moment at which a person is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The instant.
    pub at: DateTime<Utc>,
    /// What the person's clock shows at that instant.
    pub local: NaiveDateTime,
}

impl Schedule {
    /// A schedule as chosen at `now`.
    ///
    /// A cadence that skips days or weeks and names no first date begins with its first moment
    /// after `now`.
    pub fn new(cadence: Cadence, zone: Zone, now: DateTime<Utc>) -> Self {
        let cadence = cadence.beginning(zone.to_local(now));
        Self { cadence, zone }
    }

    /// A schedule as it was kept: its cadence already has its first date.
    pub fn kept(cadence: Cadence, zone: Zone) -> Self {
        Self { cadence, zone }
    }

    /// Reads what a person typed at `now` as a cadence in their zone.
    pub fn parse(when: &str, zone: Zone, now: DateTime<Utc>) -> Result<Self, ScheduleError> {
        Ok(Self::new(when.parse()?, zone, now))
    }

    /// How often and at what hours; its `Display` is what to store and to show.
    pub fn cadence(&self) -> &Cadence {
        &self.cadence
    }

    /// The zone whose clocks count.
    pub fn zone(&self) -> &Zone {
        &self.zone
    }

    /// The first moment after `now`, never `now` itself; `None` when none comes before 2100.
    pub fn next_after(&self, now: DateTime<Utc>) -> Option<Due> {
        let mut wall = self.zone.to_local(now);
        loop {
            // In the second pass of a repeated hour, walls still ahead may already have been asked.
            wall = self.cadence.next_after(wall)?;
            let at = self.zone.resolve(wall);
            if at > now && self.zone.has(wall.date()) {
                return Some(Due { at, local: self.zone.to_local(at) });
            }
        }
    }

    /// The `n`-th moment after `now`, from 1; `None` when fewer come before 2100.
    pub fn nth_after(&self, now: DateTime<Utc>, n: usize) -> Option<Due> {
        std::iter::successors(self.next_after(now), |due| self.next_after(due.at))
            .nth(n.saturating_sub(1))
    }

    /// The next `count` moments after `now`, each later than the one before.
    pub fn upcoming(&self, now: DateTime<Utc>, count: usize) -> Vec<Due> {
        std::iter::successors(self.next_after(now), |due| self.next_after(due.at))
            .take(count)
            .collect()
    }

    /// The shortest time between two moments, by the wall clock: see [`Cadence::min_spacing`].
    pub fn min_spacing(&self) -> Option<Duration> {
        self.cadence.min_spacing()
    }

    /// Refuses a schedule of which two moments are less than `smallest` apart.
    pub fn refuse_if_denser_than(&self, smallest: Duration) -> Result<(), ScheduleError> {
        self.cadence.refuse_if_denser_than(smallest)
    }
}

/// Reads a time of day that was typed: `19:00`, `7pm`, `noon`.
pub fn time_of_day(typed: &str) -> Result<NaiveTime, ScheduleError> {
    let wrong = || ScheduleError::NotATime(echo(typed));
    let mut reader = reader::Reader::new(typed);
    let said = clock::time(&mut reader, true)?.filter(|_| reader.is_done()).ok_or_else(wrong)?;
    said.within(None)
}

impl fmt::Display for Schedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.cadence, self.zone)
    }
}

#[cfg(test)]
mod tests;
