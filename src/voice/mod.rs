//! Every sentence the bot says of its own.
//!
//! Laws: whole sentences, plain words, no guilt; what went wrong comes with what to do next. Each is
//! said to somebody, in their tongue: the words stand in `config/voice`, a file for each room here.
//! What a person wrote is not said here but dressed in `render`, and never translated.

mod brought;
pub mod buttons;
pub mod cadence;
pub mod calls;
pub mod data;
pub mod details;
pub mod digest;
pub mod entries;
pub mod errors;
pub mod followups;
pub mod help;
pub mod interests;
pub mod memories;
pub mod now;
pub mod pictures;
pub mod prompt;
pub mod public;
mod questions;
mod quote;
pub mod recall;
pub mod refusals;
pub mod saving;
pub mod schedule;
pub mod welcome;
pub mod wishes;

pub use crate::tongues::commands;
pub use questions::{Question, Questions, QuestionsError};

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::tongue::Hearer;
use crate::tongues::say;

/// The longest text that one message of Discord's holds.
pub const MESSAGE_LIMIT: usize = 2000;

/// A moment as Discord shows it in the reader's own clock: the date with the time, and how far off.
fn moment(at: DateTime<Utc>) -> String {
    let seconds = at.timestamp();
    format!("<t:{seconds}:f> (<t:{seconds}:R>)")
}

/// A title with its page, where there is more than one.
fn paged(to: Hearer, title: String, page: u32, pages: u32) -> String {
    if pages > 1 {
        say!(to, "general-paged", title = title, page = page, pages = pages)
    } else {
        title
    }
}

/// `8 MB`, `1.5 MB`: in millions of bytes.
fn megabytes(to: Hearer, bytes: u64) -> String {
    let tenths = bytes / 100_000;
    if tenths.is_multiple_of(10) {
        say!(to, "general-megabytes", whole = tenths / 10)
    } else {
        say!(to, "general-megabytes-tenths", whole = tenths / 10, tenths = tenths % 10)
    }
}

/// `3 days`, `1 day 12 hours`: how long something takes, to the minute.
fn length(to: Hearer, length: TimeDelta) -> String {
    let minutes = length.num_minutes();
    let parts = [
        (minutes / 1_440, say!(to, "general-length-days", count = minutes / 1_440)),
        (minutes / 60 % 24, say!(to, "general-length-hours", count = minutes / 60 % 24)),
        (minutes % 60, say!(to, "general-length-minutes", count = minutes % 60)),
    ];
    let words = parts.into_iter().filter(|(count, _)| *count > 0).map(|(_, said)| said);
    cadence::series(to, &words.collect::<Vec<_>>())
}

/// What a person is told when something broke that only we can mend; `id` stands in the log.
pub fn broken(to: Hearer, id: &str) -> String {
    say!(to, "general-broken", id = id)
}

/// Said where somebody gets back what they wrote, in a file.
pub fn given_back(to: Hearer) -> String {
    say!(to, "general-given-back")
}

/// The name of that file.
pub const GIVEN_BACK: &str = "what-you-wrote.txt";

/// Said to an argument that Discord sent in a way we can't read.
pub fn unreadable(to: Hearer) -> String {
    say!(to, "general-unreadable")
}

/// Said to a command that Discord still shows as it was.
pub fn outdated(to: Hearer) -> String {
    say!(to, "general-outdated")
}
