use chrono::{Datelike, Days, Months, NaiveDate};

use super::{Period, PeriodError, quarter_of};
use crate::domain::echo::echo;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The longest stretch that `last N days` and its kin count back.
const MOST_DAYS: u32 = 36_525;

/// Reads a period; see [`Period::parse`].
pub(super) fn read(text: &str, today: NaiveDate) -> Result<Period, PeriodError> {
    let words = text.trim().to_lowercase().replace(['–', '—'], "-");
    let words: Vec<&str> = words.split_whitespace().collect();
    let folded = words.join(" ");
    match ends(&folded) {
        Some((first, last)) => range(text, first, last, today),
        None => one(text, &folded, today),
    }
}

/// The two sides of `a..b`, `a to b` or `a - b`.
fn ends(folded: &str) -> Option<(&str, &str)> {
    let (first, last) = ["..", " to ", " - "].iter().find_map(|sign| folded.split_once(sign))?;
    Some((first.trim(), last.trim_start_matches(['.', '=']).trim()))
}

/// From the first day of one period to the last of another, or between two dates.
fn range(text: &str, first: &str, last: &str, today: NaiveDate) -> Result<Period, PeriodError> {
    let (first, last) = (one(text, first, today)?, one(text, last, today)?);
    if first.from > last.last() {
        let turned = Period::spanning(last.from, first.to);
        return Err(PeriodError::Reversed {
            typed: echo(text),
            turned: turned.map_or_else(|| "last quarter".to_owned(), |period| period.label),
        });
    }
    Period::spanning(first.from, last.to).ok_or_else(|| PeriodError::Unknown(echo(text)))
}

/// A single year, quarter, month or day, or a stretch that ends with today.
fn one(text: &str, folded: &str, today: NaiveDate) -> Result<Period, PeriodError> {
    let unknown = || PeriodError::Unknown(echo(text));
    let too_far = || PeriodError::TooFar(echo(text));
    if let Some(counted) = relative(folded, today) {
        return counted.ok_or_else(too_far);
    }
    if let Some(date) = date_shape(folded) {
        let date = date.ok_or_else(|| PeriodError::NotADate(echo(folded)))?;
        return date.succ_opt().and_then(|to| Period::spanning(date, to)).ok_or_else(too_far);
    }
    // What remains names a year, a part of one, or both in either order.
    let parts: Vec<String> = parts(folded);
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let (year, part) = match parts[..] {
        [only] => match year(only) {
            Some(year) => return Period::year(year).ok_or_else(too_far),
            None => (None, part(only)),
        },
        [a, b] if year(a).is_some() => (year(a), part(b).or_else(|| month_number(b))),
        [a, b] if year(b).is_some() => (year(b), part(a)),
        _ => (None, None),
    };
    let part = part.ok_or_else(unknown)?;
    match year {
        Some(year) => part.of(year).ok_or_else(too_far),
        None => part.latest(today).ok_or_else(unknown),
    }
}

/// A part of a year.
#[derive(Clone, Copy)]
enum Part {
    Quarter(u32),
    Month(u32),
}

impl Part {
    fn of(self, year: i32) -> Option<Period> {
        match self {
            Self::Quarter(quarter) => Period::quarter(year, quarter),
            Self::Month(month) => Period::month(year, month),
        }
    }

    /// The latest that has begun.
    fn latest(self, today: NaiveDate) -> Option<Period> {
        let this_year = self.of(today.year())?;
        if this_year.from <= today { Some(this_year) } else { self.of(today.year() - 1) }
    }
}

/// Cuts `2026-q3`, `2026q3`, `q3 of 2026`, `third quarter 2026` into a year and a part.
fn parts(folded: &str) -> Vec<String> {
    let mut spelled = folded.replace([',', '-', '/'], " ");
    for (words, short) in [
        ("first quarter", "q1"),
        ("second quarter", "q2"),
        ("third quarter", "q3"),
        ("fourth quarter", "q4"),
        ("1st quarter", "q1"),
        ("2nd quarter", "q2"),
        ("3rd quarter", "q3"),
        ("4th quarter", "q4"),
        ("quarter ", "q"),
    ] {
        spelled = spelled.replace(words, short);
    }
    let joined = |word: &str| {
        let (year, quarter) = word.split_once('q')?;
        (year.len() == 4).then(|| vec![year.to_owned(), format!("q{quarter}")])
    };
    spelled
        .split_whitespace()
        .filter(|word| !matches!(*word, "the" | "of" | "in"))
        .flat_map(|word| joined(word).unwrap_or_else(|| vec![word.to_owned()]))
        .collect()
}

fn digits(word: &str) -> Option<u32> {
    word.chars().all(|c| c.is_ascii_digit()).then(|| word.parse().ok()).flatten()
}

/// Four digits and more: `20026` is a year too far, not a puzzle.
fn year(word: &str) -> Option<i32> {
    let number = digits(word).filter(|_| (4..=9).contains(&word.len()))?;
    i32::try_from(number).ok()
}

fn part(word: &str) -> Option<Part> {
    if let Some(quarter) = word.strip_prefix('q').and_then(digits) {
        return (1..=4).contains(&quarter).then_some(Part::Quarter(quarter));
    }
    let word = word.strip_suffix('.').unwrap_or(word);
    let named =
        |name: &&str| *name == word || word == &name[..3] || word == "sept" && *name == "september";
    let month = (1..).zip(MONTHS.iter()).find(|(_, name)| named(name))?.0;
    Some(Part::Month(month))
}

fn month_number(word: &str) -> Option<Part> {
    digits(word).filter(|month| word.len() <= 2 && (1..=12).contains(month)).map(Part::Month)
}

/// `2026-03-31`, whether or not the calendar has it: `None` is another shape.
#[expect(clippy::option_option, reason = "a wrong date is still meant as a date")]
fn date_shape(folded: &str) -> Option<Option<NaiveDate>> {
    let parts: Vec<&str> = folded.split(['-', '/']).collect();
    let [year, month, day] = parts[..] else { return None };
    let numbers = (digits(year)?, digits(month)?, digits(day)?);
    let year = i32::try_from(numbers.0).ok().filter(|_| year.len() >= 4)?;
    Some(NaiveDate::from_ymd_opt(year, numbers.1, numbers.2))
}

/// `this quarter`, `last year`, `last 90 days`, `today`; the inner `None` is too far away.
#[expect(clippy::option_option, reason = "a stretch that is too long is still one")]
fn relative(folded: &str, today: NaiveDate) -> Option<Option<Period>> {
    let words: Vec<&str> = folded.split(' ').collect();
    let back = |word: &str| match word {
        "this" | "current" => Some(0),
        "last" | "previous" | "past" => Some(1),
        _ => None,
    };
    match words[..] {
        [which, unit @ ("year" | "quarter" | "month")] => {
            let this = match unit {
                "year" => Period::year(today.year()),
                "quarter" => Period::quarter(today.year(), quarter_of(today)),
                _ => Period::month(today.year(), today.month()),
            };
            let last = back(which)? == 1;
            Some(this.and_then(|this| if last { this.previous() } else { Some(this) }))
        }
        ["last" | "past", count, unit] => {
            let count = digits(count).filter(|count| *count > 0)?;
            Some(counted(count, unit, today)?)
        }
        _ => None,
    }
}

/// So many days, weeks, months or years that end with today.
#[expect(clippy::option_option, reason = "a stretch that is too long is still one")]
fn counted(count: u32, unit: &str, today: NaiveDate) -> Option<Option<Period>> {
    let to = today.succ_opt()?;
    let days = |days: u32| {
        (days <= MOST_DAYS).then(|| to.checked_sub_days(Days::new(days.into()))).flatten()
    };
    let from = match unit.strip_suffix('s').unwrap_or(unit) {
        "day" => days(count),
        "week" => days(count.saturating_mul(7)),
        "month" => to.checked_sub_months(Months::new(count)),
        "year" => to.checked_sub_months(Months::new(count.saturating_mul(12))),
        _ => return None,
    };
    Some(from.and_then(|from| Period::spanning(from, to)))
}
