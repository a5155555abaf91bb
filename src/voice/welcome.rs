//! What is said at `/start`.

use chrono::{DateTime, NaiveDateTime, Utc};

use super::schedule::Next;
use super::{cadence, moment};
use crate::domain::schedule::Schedule;
use crate::domain::tongue::Hearer;
use crate::tongues::say;

/// What came of `/start`.
#[derive(Debug, Clone)]
pub struct Started<'a> {
    /// Whether the person was enrolled before.
    pub again: bool,
    /// Whether the question that proves we can reach them has arrived; else it is tried again.
    pub arrived: bool,
    /// When they are asked, and their zone.
    pub schedule: &'a Schedule,
    /// The next three times.
    pub next: &'a [Next],
}

/// Said at `/start`.
pub fn started(to: Hearer, started: &Started<'_>) -> String {
    let opening = match (started.again, started.arrived) {
        (false, true) => say!(to, "welcome-arrived"),
        (true, true) => say!(to, "welcome-again"),
        (false, false) => say!(to, "welcome-slow"),
        (true, false) => say!(to, "welcome-again-slow"),
    };
    let when = cadence::cadence(to, started.schedule.cadence());
    let asking = say!(to, "welcome-asking", when = when, zone = started.schedule.zone().name());
    let times = super::schedule::times(to, started.next);
    format!("{opening} {asking}\n{times}\n{}\n{}", say!(to, "welcome-how"), kept(to))
}

/// The quiet line under whatever a command answers while questions do not arrive.
pub fn unreachable(to: Hearer, since: DateTime<Utc>) -> String {
    say!(to, "welcome-unreachable", moment = moment(since))
}

/// How often somebody can choose to be asked, as a cadence without its time.
pub const CADENCES: [&str; 7] = [
    "every day",
    "weekdays",
    "every sunday",
    "every friday",
    "every 2 weeks on sunday",
    "monthly on the 1st",
    "last day of the month",
];

/// What one of them is called on the menu; another is called what it is.
pub fn cadence_label(to: Hearer, cadence: &str) -> String {
    match cadence {
        "every day" => say!(to, "welcome-daily"),
        "weekdays" => say!(to, "welcome-working-days"),
        "every sunday" => say!(to, "welcome-sundays"),
        "every friday" => say!(to, "welcome-fridays"),
        "every 2 weeks on sunday" => say!(to, "welcome-fortnightly"),
        "monthly on the 1st" => say!(to, "welcome-monthly"),
        "last day of the month" => say!(to, "welcome-last-day"),
        other => other.to_owned(),
    }
}

/// The full hours somebody can choose to be asked at: while most people are up.
pub const HOURS: std::ops::RangeInclusive<u32> = 6..=23;

/// What stands on the menu of zones while nothing is chosen.
pub fn zone_menu(to: Hearer) -> String {
    say!(to, "welcome-zone-menu")
}

/// The same for how often.
pub fn cadence_menu(to: Hearer) -> String {
    say!(to, "welcome-cadence-menu")
}

/// The same for the time.
pub fn time_menu(to: Hearer) -> String {
    say!(to, "welcome-time-menu")
}

/// Under the likeliest place, where it was guessed.
pub fn my_guess(to: Hearer) -> String {
    say!(to, "welcome-guess")
}

/// Under the place that somebody gave before.
pub fn your_zone(to: Hearer) -> String {
    say!(to, "welcome-your-zone")
}

/// What is kept, and how to leave: said before anything is.
fn kept(to: Hearer) -> String {
    say!(to, "welcome-kept")
}

/// Asked at `/start`: where somebody is; with the likeliest zone and what its clocks show.
pub fn where_are_you(to: Hearer, likely: Option<(&str, NaiveDateTime)>) -> String {
    let question = match likely {
        Some((zone, local)) => say!(to, "welcome-where-likely", time = clock(local), zone = zone),
        None => say!(to, "welcome-where"),
    };
    format!("{}\n{question}\n{}", say!(to, "welcome-what"), kept(to))
}

/// Asked next: how often.
pub fn how_often(to: Hearer, zone: &str, local: NaiveDateTime) -> String {
    let question = say!(to, "welcome-how-often", zone = zone, time = clock(local));
    format!("{question}\n{}", kept(to))
}

/// Asked last: at what time. The first question comes at once.
pub fn at_what_time(to: Hearer, zone: &str, cadence: &str) -> String {
    let label = cadence_label(to, cadence);
    let question = say!(to, "welcome-at-what-time", cadence = label, zone = zone);
    format!("{question}\n{}", kept(to))
}

fn clock(local: NaiveDateTime) -> String {
    local.format("%H:%M").to_string()
}
