use std::time::Duration;

use chrono::Weekday;

use super::super::words::Words;
use super::print::{ordinal, weekday};

/// Why a text is no schedule: what is wrong, and what to type instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ScheduleError {
    /// Nothing was typed.
    #[error(
        "Say when you want to be asked, such as `every sunday at 7pm`, `weekdays 18:30` or `0 19 * * Sun`."
    )]
    Empty,
    /// More was typed than any cadence needs.
    #[error("`{0}` is too long for a schedule. Try something short like `every sunday at 7pm`.")]
    TooLong(Words),
    /// A word has no meaning where it stands.
    #[error("I don't understand `{word}`{}. Try something like `{example}`.", within(.word, .phrase))]
    Unread {
        /// The word where reading stopped.
        word: Words,
        /// All that was typed, shortened.
        phrase: Words,
        /// The cadence most like it.
        example: &'static str,
    },
    /// The phrase ends too early.
    #[error("`{phrase}` breaks off. Try something like `{example}`.")]
    Unfinished {
        /// All that was typed, shortened.
        phrase: Words,
        /// The cadence most like it.
        example: &'static str,
    },
    /// Times without days.
    #[error("`{phrase}` does not say on which days. Try something like `{example}`.")]
    NoDays {
        /// All that was typed, shortened.
        phrase: Words,
        /// The cadence most like it.
        example: &'static str,
    },
    /// Two parts of the phrase answer the same question.
    #[error("`{phrase}` says two things that do not go together. Try something like `{example}`.")]
    Clash {
        /// All that was typed, shortened.
        phrase: Words,
        /// The cadence most like it.
        example: &'static str,
    },
    /// No clock shows this.
    #[error("`{0}` is not a time of day. Write it like `19:00` or `7pm`.")]
    NotATime(Words),
    /// A time outside the part of the day it is said to be in.
    #[error("`{time}` is not in the {part}. Write just the time, like `19:00` or `7pm`.")]
    NotInPart {
        /// The time as understood.
        time: String,
        /// Morning, afternoon, evening or night.
        part: &'static str,
    },
    /// Some months lack this day.
    #[error(
        "Not every month has a {}{}. Choose a day from 1 to 28, or try `last day of the month 20:00`.",
        ordinal(*.nth),
        .day.map(|day| format!(" {}", weekday(day))).unwrap_or_default()
    )]
    NotInEveryMonth {
        /// The day of the month, or which of a weekday.
        nth: u32,
        /// The weekday.
        day: Option<Weekday>,
    },
    /// A weekday of a month, but not which one.
    #[error(
        "A month has several {day}s. Say which one, such as `first {day} of the month 18:00`, or try `every {day} 18:00`.",
        day = weekday(*.0)
    )]
    WhichOne(Weekday),
    /// Every first, third, fourth: of the month, or one in so many?
    #[error(
        "I can't tell which {day} you mean. Try `first {day} of the month 18:00` or `every 3 weeks on {day} 18:00`.",
        day = weekday(*.0)
    )]
    WhichNth(Weekday),
    /// The steps would not start over cleanly.
    #[error("I can't ask every {every} {unit}s. Choose {allowed} {unit}s, or try `{example}`.")]
    Step {
        /// The number that was asked for.
        every: u32,
        /// Hour, day, week or month.
        unit: &'static str,
        /// The numbers that work.
        allowed: &'static str,
        /// One that works.
        example: &'static str,
    },
    /// A first date where nothing is counted.
    #[error(
        "A first date goes only with steps of days or weeks. Leave it out, or try `every 2 weeks on friday 17:00 from {0}`."
    )]
    NothingToCount(String),
    /// Not five fields.
    #[error(
        "A cron line has five fields (minute, hour, day of month, month, weekday), and this one has {0}. Try `0 19 * * Sun`."
    )]
    CronFields(usize),
    /// A field with a wrong value.
    #[error(
        "`{value}` does not work as the {field} of a cron line, which takes {allowed}. Try `0 19 * * Sun`."
    )]
    CronValue {
        /// What stands in the field.
        value: Words,
        /// The field's name.
        field: &'static str,
        /// What may stand there.
        allowed: &'static str,
    },
    /// Crons disagree on whether both must match or either.
    #[error(
        "A cron line here can name a day of the month or a weekday, not both. Put `*` for one of them, as in `0 19 1 * *` or `0 19 * * Sun`."
    )]
    CronDayAndWeekday,
    /// Signs that only some crons know.
    #[error(
        "`{0}` uses a sign that cron lines here do not know. Say it in words: `last friday of the month 18:00` or `last day of the month 20:00`."
    )]
    CronSign(Words),
    /// No such date ever comes.
    #[error("`{0}` names a date that never comes. Try one that exists, such as `0 10 1 * *`.")]
    Never(String),
    /// Two questions too close together.
    #[error(
        "Two of these questions would come only {} apart, and at least {} must lie between them. Try `{example}`.",
        spelled(*.spacing),
        spelled(*.smallest)
    )]
    TooDense {
        /// The shortest distance.
        spacing: Duration,
        /// The shortest one allowed.
        smallest: Duration,
        /// A cadence that keeps it.
        example: &'static str,
    },
}

/// ` in` the phrase that a word stands in, unless the word is all of it.
fn within(word: &str, phrase: &str) -> String {
    if word == phrase { String::new() } else { format!(" in `{phrase}`") }
}

/// A length of time in words: `1 hour 30 minutes`.
fn spelled(length: Duration) -> String {
    let seconds = length.as_secs();
    let parts = [
        (seconds / 86_400, "day"),
        (seconds / 3_600 % 24, "hour"),
        (seconds / 60 % 60, "minute"),
        (seconds % 60, "second"),
    ];
    let words: Vec<String> = parts
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, unit)| format!("{count} {unit}{}", if count == 1 { "" } else { "s" }))
        .collect();
    if words.is_empty() { "no time".to_owned() } else { words.join(" ") }
}
