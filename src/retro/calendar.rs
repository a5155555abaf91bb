//! Weeks and months as people count them: a week starts on Monday, a month belongs to whoever holds
//! most of it.

use chrono::{Datelike, Days, NaiveDate};

use crate::domain::span::Span;
use crate::domain::statement::Months;

/// The Monday on or before a date.
pub fn monday_of(date: NaiveDate) -> NaiveDate {
    let past = u64::from(date.weekday().num_days_from_monday());
    date.checked_sub_days(Days::new(past)).unwrap_or(date)
}

/// How many weeks after the week of `origin` a date lies; 0 for anything earlier.
pub fn week_of(origin: NaiveDate, date: NaiveDate) -> usize {
    usize::try_from((date - monday_of(origin)).num_days().div_euclid(7)).unwrap_or(0)
}

/// The first day of a week counted from the week of `origin`.
pub fn week_start(origin: NaiveDate, week: usize) -> NaiveDate {
    let days = u64::try_from(week).unwrap_or(0).saturating_mul(7);
    monday_of(origin).checked_add_days(Days::new(days)).unwrap_or(origin)
}

/// The first day of a date's month.
pub fn month_of(date: NaiveDate) -> NaiveDate {
    date.with_day(1).unwrap_or(date)
}

/// The first day of the month after a date's.
pub fn next_month(date: NaiveDate) -> NaiveDate {
    month_of(date).checked_add_months(chrono::Months::new(1)).unwrap_or(date)
}

/// A calendar year as a span.
pub fn year(year: i32) -> Option<Span> {
    Span::new(NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveDate::from_ymd_opt(year + 1, 1, 1)?)
}

/// The months that a span holds most of.
///
/// ```text
/// month   March      April      May
/// span        [~~~~~~~~~~~~~~~~~~~~~~)      26 March – 30 May
/// held               April – May            March has five of its days: not its
/// ```
///
/// A span that holds most of no month is named by the month of its middle.
pub fn months_held(span: Span) -> Months {
    let mut held = Vec::new();
    let mut month = month_of(span.from);
    while month < span.to {
        let whole = Span { from: month, to: next_month(month) };
        if span.clip(&whole).is_some_and(|part| part.days() * 2 > whole.days()) {
            held.push(month);
        }
        month = whole.to;
    }
    let middle = span.from + chrono::TimeDelta::days(span.days() / 2);
    let first = held.first().copied().unwrap_or(month_of(middle));
    Months { first, last: held.last().copied().unwrap_or(first) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_belongs_to_the_side_that_holds_most_of_it() {
        let date = |text: &str| -> NaiveDate { text.parse().expect("a date") };
        for (from, to, first, last) in [
            ("2020-01-01", "2020-03-30", "2020-01-01", "2020-03-01"),
            ("2020-03-30", "2020-08-03", "2020-04-01", "2020-07-01"),
            ("2020-08-03", "2020-09-28", "2020-08-01", "2020-09-01"),
            ("2019-11-04", "2020-02-03", "2019-11-01", "2020-01-01"),
            ("2020-05-20", "2020-06-10", "2020-05-01", "2020-05-01"),
        ] {
            let held = months_held(Span { from: date(from), to: date(to) });
            assert_eq!(held, Months { first: date(first), last: date(last) }, "{from} – {to}");
        }
    }
}
