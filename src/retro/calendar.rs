//! Weeks and months as people count them: a week starts on Monday, a month belongs to whoever holds
//! most of it.

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::domain::span::Span;

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
    month_of(date).checked_add_months(Months::new(1)).unwrap_or(date)
}

/// A calendar year as a span.
pub fn year(year: i32) -> Option<Span> {
    Span::new(NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveDate::from_ymd_opt(year + 1, 1, 1)?)
}

/// The months that a span holds most of, as people say it: "April – July".
///
/// ```text
/// month   March      April      May
/// span        [~~~~~~~~~~~~~~~~~~~~~~)      26 March – 30 May
/// said               April – May            March has five of its days: not its
/// ```
///
/// Years are said where the span's months are not all of `current`. A span that holds most of no
/// month is named by the month of its middle.
pub fn months(span: Span, current: Option<i32>) -> String {
    let (first, last) = months_held(span);
    named_months(first, last, current)
}

/// The first and the last of the months that a span holds most of, each by its first day.
pub fn months_held(span: Span) -> (NaiveDate, NaiveDate) {
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
    (first, held.last().copied().unwrap_or(first))
}

/// The months from one to another as [`months`] says them.
pub fn named_months(first: NaiveDate, last: NaiveDate, current: Option<i32>) -> String {
    let named = |date: NaiveDate, with_year: bool| {
        let format = if with_year { "%B %Y" } else { "%B" };
        date.format(format).to_string()
    };
    let elsewhere = current != Some(first.year()) || current != Some(last.year());
    if first == last {
        return named(first, elsewhere);
    }
    let crosses = first.year() != last.year();
    format!("{} – {}", named(first, elsewhere && crosses), named(last, elsewhere))
}

/// A date as it is said in a sentence: "14 August", with the year where it is not `current`.
pub fn day(date: NaiveDate, current: Option<i32>) -> String {
    let format = if current == Some(date.year()) { "%-d %B" } else { "%-d %B %Y" };
    date.format(format).to_string()
}

/// The year in which a whole span lies, if it is one.
pub fn only_year(span: Span) -> Option<i32> {
    (span.from.year() == span.last().year()).then(|| span.from.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(from: &str, to: &str) -> Span {
        Span { from: from.parse().expect("a date"), to: to.parse().expect("a date") }
    }

    #[test]
    fn a_month_belongs_to_the_side_that_holds_most_of_it() {
        assert_eq!(months(span("2020-01-01", "2020-03-30"), Some(2020)), "January – March");
        assert_eq!(months(span("2020-03-30", "2020-08-03"), Some(2020)), "April – July");
        assert_eq!(months(span("2020-08-03", "2020-09-28"), Some(2020)), "August – September");
    }

    #[test]
    fn years_are_said_where_they_are_not_the_current_one() {
        assert_eq!(months(span("2019-11-04", "2020-02-03"), None), "November 2019 – January 2020");
        assert_eq!(months(span("2020-05-04", "2020-06-25"), None), "May – June 2020");
        assert_eq!(months(span("2020-05-20", "2020-06-10"), Some(2020)), "May");
    }
}
