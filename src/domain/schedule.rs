//! Provisional: the time room brings the real one.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, NaiveDateTime, Utc};

use super::zone::Zone;

/// Provisional.
#[derive(Debug, Clone, PartialEq)]
pub struct Schedule {
    /// Provisional.
    pub cadence: Cadence,
    /// Provisional.
    pub zone: Zone,
}

/// Provisional.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cadence(String);

/// Provisional.
pub struct Due {
    /// Provisional.
    pub at: DateTime<Utc>,
    /// Provisional.
    pub local: NaiveDateTime,
}

impl Schedule {
    /// Provisional.
    pub fn next_after(&self, now: DateTime<Utc>) -> Option<Due> {
        let cron = cron::Schedule::from_str(&format!("0 {}", self.cadence.0)).ok()?;
        let mut from = self.zone.to_local(now).and_utc();
        loop {
            let local = cron.after(&from).next()?;
            let at = self.zone.resolve(local.naive_utc());
            if at > now {
                return Some(Due { at, local: local.naive_utc() });
            }
            from = local;
        }
    }
}

impl fmt::Display for Cadence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Cadence {
    type Err = ScheduleError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        cron::Schedule::from_str(&format!("0 {text}"))
            .map(|_| Self(text.to_owned()))
            .map_err(|_| ScheduleError(text.to_owned()))
    }
}

/// Provisional.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("`{0}` is not a schedule.")]
pub struct ScheduleError(pub String);
