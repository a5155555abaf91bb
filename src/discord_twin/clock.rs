//! Moments and the ids made of them.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, TimeDelta, Utc};

/// Discord's epoch, 2015-01-01T00:00:00Z, in milliseconds since 1970.
const EPOCH_MS: i64 = 1_420_070_400_000;

/// An id as Discord makes it: milliseconds since its epoch, then 22 bits that keep ids apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Snowflake(pub u64);

impl Snowflake {
    /// The first id of a moment; moments before 2015 count as 2015.
    pub fn at(moment: DateTime<Utc>) -> Self {
        let since = u64::try_from(moment.timestamp_millis() - EPOCH_MS).unwrap_or(0);
        Self(since << 22)
    }

    /// The moment the id was made, to the millisecond.
    pub fn moment(self) -> DateTime<Utc> {
        let since = i64::try_from(self.0 >> 22).unwrap_or(i64::MAX);
        DateTime::from_timestamp_millis(EPOCH_MS.saturating_add(since)).unwrap_or_default()
    }
}

impl fmt::Display for Snowflake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Snowflake {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

/// The twin's clock: real time until somebody sets it, then still until it is set again.
#[derive(Debug, Default)]
pub(super) struct Clock {
    set: Option<DateTime<Utc>>,
    last: u64,
}

impl Clock {
    /// The moment it is.
    #[expect(clippy::disallowed_methods, reason = "an unset clock of the twin is the real one")]
    pub fn now(&self) -> DateTime<Utc> {
        self.set.unwrap_or_else(Utc::now)
    }

    /// Stops the clock at a moment.
    pub fn set(&mut self, now: DateTime<Utc>) {
        self.set = Some(now);
    }

    /// A new id: of this moment, and larger than every id before it even if the clock went back.
    pub fn next_id(&mut self) -> Snowflake {
        self.last = Snowflake::at(self.now()).0.max(self.last + 1);
        Snowflake(self.last)
    }

    /// Whether more than `limit` has passed since `then`.
    pub fn is_past(&self, then: DateTime<Utc>, limit: TimeDelta) -> bool {
        self.now() - then > limit
    }
}

/// A moment as Discord writes it: microseconds and `+00:00`.
pub(super) fn stamp(moment: DateTime<Utc>) -> String {
    moment.format("%Y-%m-%dT%H:%M:%S%.6f+00:00").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_grow_even_when_the_clock_goes_back() {
        let mut clock = Clock::default();
        clock.set("2026-03-06T08:30:00Z".parse().unwrap());
        let first = clock.next_id();
        clock.set("2026-03-06T08:00:00Z".parse().unwrap());
        assert!(clock.next_id() > first);
        assert_eq!(first.moment().to_rfc3339(), "2026-03-06T08:30:00+00:00");
    }
}
