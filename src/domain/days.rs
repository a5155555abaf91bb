//! Days as people type them: what an entry is about, and when a pause ends.

mod point;
mod read;
mod tokens;

use chrono::NaiveDate;

use super::echo::{echo, nearest};
use super::span::Span;
use super::words::Words;

/// One phrase of each kind that looks back, to offer in place of one that is not understood.
const BACK: [&str; 12] = [
    "yesterday",
    "last sunday",
    "last week",
    "last weekend",
    "3 days ago",
    "last 2 weeks",
    "march",
    "2026-03",
    "march 3",
    "march 3 to 20",
    "2026-03-03",
    "2026-03-03..2026-03-20",
];

/// The same for phrases that look ahead.
const AHEAD: [&str; 8] = [
    "tomorrow",
    "next monday",
    "2 weeks",
    "next month",
    "september",
    "september 1",
    "2026-09-01",
    "my return",
];

/// Why a text names no days.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DaysError {
    /// It is not understood, or not to its end.
    #[error("I don't understand `{typed}` as a day. Try something like `{example}`.")]
    Unread {
        /// What was typed, shortened.
        typed: Words,
        /// The phrase most like it.
        example: &'static str,
    },
    /// No calendar has this day.
    #[error("`{0}` names a day that no calendar has. Write it like `2026-03-31` or `march 31`.")]
    NotADate(Words),
    /// It ends before it begins.
    #[error("`{0}` ends before it begins. Write the earlier day first, as in `march 3 to 20`.")]
    Reversed(Words),
    /// An entry is about days that came.
    #[error(
        "`{0}` has not come yet, and an entry is about days that have. Try `yesterday`, or leave it out for today."
    )]
    NotYet(Words),
    /// A pause ends on a day to come.
    #[error(
        "A pause can't end on {0}, which has come already. Give a later day, or leave it out to pause until you resume."
    )]
    AlreadyOver(NaiveDate),
    /// It lies beyond the years that are told.
    #[error("`{0}` is too far away. Choose years from 1900 to 2199, such as `2026-03`.")]
    TooFar(Words),
}

/// Which way someone looks: it decides the year or week of a day that names none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    Back,
    Ahead,
}

/// When something ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// On this day, at its beginning.
    Day(NaiveDate),
    /// When the person says so.
    Return,
}

/// The days that a phrase names for someone who looks back on `today`: `yesterday`, `last sunday`,
/// `2026-03`, `march 3 to 20`, `2026-03-03..2026-03-20`.
///
/// Laws: every word counts, or the phrase is refused. A day or month without its year is the latest
/// that has begun; what reaches beyond `today` ends with it.
pub fn about(typed: &str, today: NaiveDate) -> Result<Span, DaysError> {
    let span = read::span(typed, today, Look::Back)?;
    let tomorrow = Span::day(today).to;
    Span::new(span.from, span.to.min(tomorrow)).ok_or_else(|| DaysError::NotYet(echo(typed)))
}

/// The day that a phrase names for someone who looks ahead from `today`: `2 weeks`, `tomorrow`,
/// `next monday`, `2026-09-01`, or `my return`.
///
/// Laws: every word counts, or the phrase is refused. Of several days it is the first; a day or
/// month without its year is the next to come.
pub fn until(typed: &str, today: NaiveDate) -> Result<Until, DaysError> {
    if tokens::is_return(typed) {
        return Ok(Until::Return);
    }
    let day = read::span(typed, today, Look::Ahead)?.from;
    if day <= today { Err(DaysError::AlreadyOver(day)) } else { Ok(Until::Day(day)) }
}

fn unread(typed: &str, look: Look) -> DaysError {
    let examples: &[&'static str] = match look {
        Look::Back => &BACK,
        Look::Ahead => &AHEAD,
    };
    DaysError::Unread { typed: echo(typed), example: nearest(typed, examples) }
}

#[cfg(test)]
mod tests;
