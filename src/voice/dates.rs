//! Dates, times and stretches of days, as each tongue says them.

use chrono::{Datelike as _, NaiveDate, NaiveDateTime, Weekday};

use crate::domain::period::{Period, PeriodKind};
use crate::domain::quiet::Quiet;
use crate::domain::span::Span;
use crate::domain::tongue::Hearer;
use crate::tongues::say;

/// `13 September`.
pub fn day(to: Hearer, day: NaiveDate) -> String {
    say!(to, "calendar-day", day = day.day(), month = day.month())
}

/// `13 September 2026`.
pub fn date(to: Hearer, day: NaiveDate) -> String {
    say!(to, "calendar-date", day = day.day(), month = day.month(), year = day.year())
}

/// `on 13 September`, with the year where it is another.
pub fn on(to: Hearer, day: NaiveDate, today: NaiveDate) -> String {
    if day.year() == today.year() {
        say!(to, "calendar-on-day", day = day.day(), month = day.month())
    } else {
        on_date(to, day)
    }
}

/// `on 13 September 2026`.
pub fn on_date(to: Hearer, day: NaiveDate) -> String {
    say!(to, "calendar-on-date", day = day.day(), month = day.month(), year = day.year())
}

/// `3 March 2026`, `3–20 March 2026`, `28 December 2025 – 3 January 2026`.
pub fn days(to: Hearer, span: Span) -> String {
    let (first, last) = (span.from, span.last());
    let year = last.year();
    if first == last {
        date(to, last)
    } else if (first.year(), first.month()) == (year, last.month()) {
        let (first, day, month) = (first.day(), last.day(), last.month());
        say!(to, "calendar-days", first = first, day = day, month = month, year = year)
    } else {
        let from = if first.year() == year { day(to, first) } else { date(to, first) };
        say!(to, "calendar-span", from = from, to = date(to, last))
    }
}

/// `Fri 6 Mar 2026, 09:30`.
pub fn slot(to: Hearer, local: NaiveDateTime) -> String {
    say!(
        to,
        "calendar-slot",
        weekday = number(local.weekday()),
        day = local.day(),
        month = local.month(),
        year = local.year(),
        time = local.format("%H:%M").to_string(),
    )
}

/// `22:00 to 07:00`.
pub fn hours(to: Hearer, quiet: Quiet) -> String {
    let (from, end) = quiet.minutes();
    let clock = |minutes: u32| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    say!(to, "calendar-hours", from = clock(from), to = clock(end))
}

/// A period within a sentence: `2026`, `the third quarter of 2026`, `March 2026`, or
/// `1 March to 31 August 2026`.
pub fn period(to: Hearer, period: &Period) -> String {
    let (from, last) = (period.from, period.last());
    match period.kind {
        PeriodKind::Year => period.label.clone(),
        PeriodKind::Quarter => {
            say!(to, "calendar-quarter", quarter = from.month0() / 3 + 1, year = from.year())
        }
        PeriodKind::Month => {
            say!(to, "calendar-month-of", month = from.month(), year = from.year())
        }
        PeriodKind::Range if from == last => date(to, from),
        PeriodKind::Range => {
            let first = if from.year() == last.year() { day(to, from) } else { date(to, from) };
            say!(to, "calendar-range", from = first, to = date(to, last))
        }
    }
}

/// A weekday's number in the files: Monday is 1.
pub fn number(weekday: Weekday) -> u32 {
    weekday.number_from_monday()
}
