//! Provisional: the time room brings the real one.
use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

/// An IANA time zone.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(transparent)]
pub struct Zone(pub String);

impl FromStr for Zone {
    type Err = ZoneError;
    fn from_str(name: &str) -> Result<Self, ZoneError> {
        jiff::tz::TimeZoneDatabase::bundled()
            .get(name)
            .map(|_| Self(name.to_owned()))
            .map_err(|_| ZoneError(name.to_owned()))
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Zone {
    /// Local wall time.
    pub fn to_local(&self, at: DateTime<Utc>) -> NaiveDateTime {
        let tz = jiff::tz::TimeZoneDatabase::bundled().get(&self.0).expect("known");
        let t = jiff::Timestamp::from_millisecond(at.timestamp_millis()).expect("in range");
        at.naive_utc() + chrono::TimeDelta::seconds(i64::from(tz.to_offset(t).seconds()))
    }
    /// The local date.
    pub fn date_of(&self, at: DateTime<Utc>) -> NaiveDate {
        self.to_local(at).date()
    }
    /// Noon on a local date.
    pub fn noon(&self, date: NaiveDate) -> DateTime<Utc> {
        let naive = date.and_hms_opt(12, 0, 0).expect("noon");
        naive.and_utc() - (self.to_local(naive.and_utc()) - naive)
    }
}

/// Provisional.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("`{0}` is not a time zone I know.")]
pub struct ZoneError(pub String);
