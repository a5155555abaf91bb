//! What is said at `/start`.

use chrono::{DateTime, NaiveDateTime, Utc};

use super::moment;
use super::schedule::Next;

/// What came of `/start`.
#[derive(Debug, Clone)]
pub struct Started<'a> {
    /// Whether the person was enrolled before.
    pub again: bool,
    /// Whether the question that proves we can reach them has arrived; else it is tried again.
    pub arrived: bool,
    /// The schedule in the words it is kept in.
    pub when: &'a str,
    /// The zone's name.
    pub zone: &'a str,
    /// The next three times.
    pub next: &'a [Next],
}

/// Said at `/start`.
pub fn started(started: &Started<'_>) -> String {
    let opening = match (started.again, started.arrived) {
        (false, true) => "Welcome! Your first question is in your direct messages now.",
        (true, true) => "Your schedule is changed, and a question is in your direct messages now.",
        (false, false) => {
            "Welcome! Discord is slow to take your first question; I keep trying to send it."
        }
        (true, false) => {
            "Your schedule is changed. Discord is slow just now; I keep trying to send you a question."
        }
    };
    format!(
        "{opening} I'll ask you **{}** ({}). The next times:\n{}\n\
         Answer in a word or a page, edit or delete your message any time, and type `/digest` to be told what you've been up to.\n{KEPT}",
        started.when,
        started.zone,
        super::schedule::times(started.next),
    )
}

/// The quiet line under whatever a command answers while questions do not arrive.
pub fn unreachable(since: DateTime<Utc>) -> String {
    format!(
        "-# My questions have not reached you since {}. Allow direct messages \
         (your profile's settings, *Privacy*, *Direct Messages*), then write me a line, or type `/start` again.",
        moment(since)
    )
}

/// How often somebody can choose to be asked, as a cadence without its time, with what it is called.
pub const CADENCES: [(&str, &str); 7] = [
    ("every day", "Every day"),
    ("weekdays", "Monday to Friday"),
    ("every sunday", "Every Sunday"),
    ("every friday", "Every Friday"),
    ("every 2 weeks on sunday", "Every second Sunday"),
    ("monthly on the 1st", "On the first of the month"),
    ("last day of the month", "On the last day of the month"),
];

/// The full hours somebody can choose to be asked at: while most people are up.
pub const HOURS: std::ops::RangeInclusive<u32> = 6..=23;

/// What stands on the menus while nothing is chosen.
pub const ZONE_MENU: &str = "Your time zone";
/// The same for how often.
pub const CADENCE_MENU: &str = "How often";
/// The same for the time.
pub const TIME_MENU: &str = "What time";

/// Under the likeliest place, where it was guessed.
pub const MY_GUESS: &str = "My guess, from the language of your Discord";
/// Under the place that somebody gave before.
pub const YOUR_ZONE: &str = "Where you have been so far";

/// What is kept, and how to leave: said before anything is.
const KEPT: &str = "-# What you write is kept by whoever runs this bot, for you alone. \
     `/schedule pause` stops the questions, `/data delete` removes everything.";

/// Asked at `/start`: where somebody is; with the likeliest zone and what its clocks show.
pub fn where_are_you(likely: Option<(&str, NaiveDateTime)>) -> String {
    let guess = match likely {
        Some((zone, local)) => format!("Is it {} for you, as in {zone}?", clock(local)),
        None => "I can't tell from here.".to_owned(),
    };
    format!(
        "I ask you what you are into, when you choose, and tell your quarter or year back to you in your own words.\n\
         **First: where are you?** {guess} Choose it below. Another place: type `/start zone:` and your city.\n{KEPT}"
    )
}

/// Asked next: how often.
pub fn how_often(zone: &str, local: NaiveDateTime) -> String {
    format!(
        "{zone}, where it is {} now. **How often shall I ask you?** Choose below. \
         Something else: type `/start zone: {zone} when:` and say it in your own words, such as `every 3 days at 20:00`.\n{KEPT}",
        clock(local)
    )
}

/// Asked last: at what time. The first question comes at once.
pub fn at_what_time(zone: &str, cadence: &str) -> String {
    let label = CADENCES.iter().find(|(known, _)| *known == cadence).map_or(cadence, |(_, l)| l);
    format!(
        "{label} ({zone}). **At what time?** Choose below, and your first question comes at once, so that you see what it is like.\n{KEPT}"
    )
}

fn clock(local: NaiveDateTime) -> impl std::fmt::Display {
    local.format("%H:%M")
}
