//! Dates, times, stretches of days and lists, as each tongue says them.

use std::sync::OnceLock;

use chrono::{Datelike as _, NaiveDate, NaiveDateTime, Weekday};

use super::{TONGUES, say};
use crate::domain::period::{Period, PeriodKind};
use crate::domain::quiet::Quiet;
use crate::domain::span::Span;
use crate::domain::statement::Months;
use crate::domain::tongue::Hearer;

/// `September`.
pub fn month(to: Hearer, date: NaiveDate) -> String {
    say!(to, "calendar-month", month = date.month())
}

/// `Sep`.
pub fn short_month(to: Hearer, date: NaiveDate) -> String {
    say!(to, "calendar-month-short", month = date.month())
}

/// `September 2026`.
pub fn month_of(to: Hearer, date: NaiveDate) -> String {
    say!(to, "calendar-month-of", month = date.month(), year = date.year())
}

/// `13 September`. A digest says hundreds of them: each is made once.
pub fn day(to: Hearer, day: NaiveDate) -> String {
    let days = DAYS[to.tongue as usize].get_or_init(|| {
        let all = (1..=12_u32).flat_map(|month| (1..=31_u32).map(move |day| (day, month)));
        all.map(|(day, month)| say!(to, "calendar-day", day = day, month = month)).collect()
    });
    days.get((day.month0() * 31 + day.day0()) as usize).cloned().unwrap_or_default()
}

/// The days of a leap year, and some that no year has, in each tongue.
static DAYS: [OnceLock<Vec<String>>; TONGUES] = [const { OnceLock::new() }; TONGUES];

/// `13 September 2026`.
pub fn date(to: Hearer, day: NaiveDate) -> String {
    say!(to, "calendar-date", day = day.day(), month = day.month(), year = day.year())
}

/// `13 September` in a year that whoever hears it knows, else with the year.
pub fn day_in(to: Hearer, date: NaiveDate, known: Option<i32>) -> String {
    if known == Some(date.year()) { day(to, date) } else { self::date(to, date) }
}

/// `April – July`, with years where not all of them lie in the one that is known.
pub fn months(to: Hearer, months: Months, known: Option<i32>) -> String {
    let named =
        |date, year: Option<i32>| if year.is_some() { month_of(to, date) } else { month(to, date) };
    range(to, months, known, named)
}

/// `Apr – Jul`: the same in a narrow place.
pub fn short_months(to: Hearer, months: Months, known: Option<i32>) -> String {
    let named = |date, year: Option<i32>| {
        let month = short_month(to, date);
        year.map_or(month.clone(), |year| format!("{month} {year}"))
    };
    range(to, months, known, named)
}

/// Months from one to another, each as it is `named` with its year or without.
fn range(
    to: Hearer,
    Months { first, last }: Months,
    known: Option<i32>,
    named: impl Fn(NaiveDate, Option<i32>) -> String,
) -> String {
    let named = |date: NaiveDate, year: bool| named(date, year.then_some(date.year()));
    let elsewhere = known != Some(first.year()) || known != Some(last.year());
    if first == last {
        return named(first, elsewhere);
    }
    let crosses = first.year() != last.year();
    let (from, end) = (named(first, elsewhere && crosses), named(last, elsewhere));
    say!(to, "calendar-span", from = from, to = end)
}

/// `a`, `a and b`, `a, b and c`.
pub fn list(to: Hearer, items: &[String]) -> String {
    match items.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, rest)) => {
            say!(to, "calendar-list", rest = rest.join(", "), last = last.as_str())
        }
    }
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

/// `6 Mar 2026, 09:30`.
pub fn moment(to: Hearer, local: NaiveDateTime) -> String {
    let (day, month, year) = (local.day(), local.month(), local.year());
    let time = local.format("%H:%M").to_string();
    say!(to, "calendar-moment", day = day, month = month, year = year, time = time)
}

/// `22:00 to 07:00`.
pub fn hours(to: Hearer, quiet: Quiet) -> String {
    let (from, end) = quiet.minutes();
    let clock = |minutes: u32| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    say!(to, "calendar-hours", from = clock(from), to = clock(end))
}

/// A period within a sentence: `2026`, `the third quarter of 2026`, `March 2026`, or
/// `the time from 1 March to 31 August 2026`.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tongue::Tongue;

    const EN: Hearer = Hearer::ENGLISH;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn a_span_says_its_last_day_and_no_year_twice() {
        for (from, to, said) in [
            ("2020-01-01", "2020-04-01", "1 January – 31 March 2020"),
            ("2020-03-02", "2020-03-09", "2–8 March 2020"),
            ("2019-12-30", "2020-01-06", "30 December 2019 – 5 January 2020"),
            ("2020-01-01", "2020-01-02", "1 January 2020"),
        ] {
            assert_eq!(days(EN, Span { from: date(from), to: date(to) }), said);
        }
    }

    #[test]
    fn years_are_said_where_they_are_not_the_known_one() {
        let to = |tongue| Hearer { tongue, ..EN };
        for (first, last, known, tongue, said) in [
            ("2020-01-01", "2020-03-01", Some(2020), Tongue::English, "January – March"),
            ("2019-11-01", "2020-01-01", None, Tongue::English, "November 2019 – January 2020"),
            ("2020-05-01", "2020-06-01", None, Tongue::English, "May – June 2020"),
            ("2020-05-01", "2020-05-01", Some(2020), Tongue::English, "May"),
            ("2020-05-01", "2020-06-01", None, Tongue::Spanish, "mayo – junio de 2020"),
        ] {
            let span = Months { first: date(first), last: date(last) };
            assert_eq!(months(to(tongue), span, known), said);
        }
    }

    #[test]
    fn a_period_is_called_within_a_sentence_as_people_call_it() {
        for (label, said) in [
            ("2026", "2026"),
            ("2026-Q3", "the third quarter of 2026"),
            ("2026-03", "March 2026"),
            ("2026-03-01..2026-08-31", "the time from 1 March to 31 August 2026"),
            ("2025-12-24..2026-01-06", "the time from 24 December 2025 to 6 January 2026"),
            ("2026-03-05", "5 March 2026"),
        ] {
            let period = Period::parse(label, date("2026-09-13")).expect("a period");
            assert_eq!(self::period(EN, &period), said);
        }
    }

    #[test]
    fn the_last_of_a_list_is_set_apart() {
        let items = ["a", "b", "c"].map(str::to_owned);
        let german = Hearer { tongue: Tongue::German, ..EN };
        let said = [list(EN, &[]), list(EN, &items[..1]), list(EN, &items), list(german, &items)];
        assert_eq!(said, ["", "a", "a, b and c", "a, b und c"]);
    }
}
