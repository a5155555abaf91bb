//! Every sentence the bot says of its own.
//!
//! Law: whole sentences, plain words, no guilt; what went wrong comes with what to do next. What a
//! person wrote is not said here but dressed in `render`.

pub mod buttons;
pub mod data;
pub mod details;
pub mod digest;
pub mod entries;
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
pub mod saving;
pub mod schedule;
pub mod welcome;
pub mod wishes;

pub use questions::{Question, Questions, QuestionsError};

use chrono::{DateTime, Datelike as _, Utc};

use crate::domain::span::Span;

/// The longest text that one message of Discord's holds.
pub const MESSAGE_LIMIT: usize = 2000;

/// A moment as Discord shows it in the reader's own clock: the date with the time, and how far off.
fn moment(at: DateTime<Utc>) -> String {
    let seconds = at.timestamp();
    format!("<t:{seconds}:f> (<t:{seconds}:R>)")
}

/// `3 March 2026`, `3–20 March 2026`, `28 December 2025 – 3 January 2026`.
fn days(span: Span) -> String {
    let (first, last) = (span.from, span.last());
    let year = last.format("%-d %B %Y");
    if first == last {
        year.to_string()
    } else if (first.year(), first.month()) == (last.year(), last.month()) {
        format!("{}–{year}", first.day())
    } else if first.year() == last.year() {
        format!("{} – {year}", first.format("%-d %B"))
    } else {
        format!("{} – {year}", first.format("%-d %B %Y"))
    }
}

/// `1 entry`, `2 entries`.
fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// A title with its page, where there is more than one.
fn paged(title: &str, page: u32, pages: u32) -> String {
    if pages > 1 { format!("{title}, page {page} of {pages}") } else { title.to_owned() }
}

/// `8 MB`, `1.5 MB`: in millions of bytes.
fn megabytes(bytes: u64) -> String {
    let tenths = bytes / 100_000;
    if tenths.is_multiple_of(10) {
        format!("{} MB", tenths / 10)
    } else {
        format!("{}.{} MB", tenths / 10, tenths % 10)
    }
}

/// What a person is told when something broke that only we can mend; `id` stands in the log.
pub fn broken(id: &str) -> String {
    format!(
        "Something broke on my side, and I have written it down as `{id}`. \
         Nothing you wrote before is lost. Please try again in a minute."
    )
}
