//! The stretch of a life that a digest tells.

mod read;

use std::fmt;

use chrono::{Datelike, Days, Months, NaiveDate};

use super::span::Span;
use super::words::Words;

/// The years a period may lie in: a journal can be older than its owner's account, not than them.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// A year, a quarter, a month or a range, as half-open local dates.
///
/// Law: `label` reads back as the same period on any day, and the same dates have the same label:
/// `2026-07-01..2026-09-30` is `2026-Q3`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Period {
    /// Its proper name: `2026`, `2026-Q3`, `2026-03`, or `2026-03-01..2026-08-31` with both ends in.
    pub label: String,
    /// The first day.
    pub from: NaiveDate,
    /// The day after the last.
    pub to: NaiveDate,
    /// What it is called after.
    pub kind: PeriodKind,
}

/// The kinds of period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PeriodKind {
    /// A calendar year.
    Year,
    /// Three months from January, April, July or October on.
    Quarter,
    /// A calendar month.
    Month,
    /// Any other dates.
    Range,
}

/// Why a text is not a period.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PeriodError {
    /// It names no period.
    #[error("`{0}` is not a period. Try `2026-Q3`, `2026` or `last quarter`.")]
    Unknown(Words),
    /// It names a date that no calendar has.
    #[error("`{0}` is not a date. Write it like `2026-03-31`, as in `2026-03-01..2026-08-31`.")]
    NotADate(Words),
    /// The range ends before it begins.
    #[error("`{typed}` ends before it begins. Try `{turned}`.")]
    Reversed {
        /// What was typed.
        typed: Words,
        /// The same range, the right way round.
        turned: String,
    },
    /// It lies beyond the years that are told.
    #[error(
        "`{0}` is too far away. Choose years from 1900 to 2199, such as `2026-Q3` or `last year`."
    )]
    TooFar(Words),
}

impl Period {
    /// Reads what a person typed on a day, such as `2026`, `Q3`, `last quarter`, `march 2026`,
    /// `2026-03-01..2026-08-31` or `last 90 days`.
    ///
    /// A quarter or month without its year is the latest that has begun; the last 90 days end with
    /// today; a written range includes both its ends.
    pub fn parse(text: &str, today: NaiveDate) -> Result<Self, PeriodError> {
        read::read(text, today)
    }

    /// A calendar year.
    pub fn year(year: i32) -> Option<Self> {
        let from = NaiveDate::from_ymd_opt(year, 1, 1)?;
        Self::spanning(from, NaiveDate::from_ymd_opt(year + 1, 1, 1)?)
    }

    /// The first (1) to fourth (4) quarter of a year.
    pub fn quarter(year: i32, quarter: u32) -> Option<Self> {
        let from = NaiveDate::from_ymd_opt(year, quarter.checked_mul(3)?.checked_sub(2)?, 1)?;
        Self::spanning(from, from.checked_add_months(Months::new(3))?)
    }

    /// A calendar month.
    pub fn month(year: i32, month: u32) -> Option<Self> {
        let from = NaiveDate::from_ymd_opt(year, month, 1)?;
        Self::spanning(from, from.checked_add_months(Months::new(1))?)
    }

    /// The dates from `from` to before `to`, under the name the calendar has for them; `None` when
    /// that is no day, or lies outside the years 1900 to 2199.
    pub fn spanning(from: NaiveDate, to: NaiveDate) -> Option<Self> {
        let last = to.pred_opt()?;
        if from >= to || !YEARS.contains(&from.year()) || !YEARS.contains(&last.year()) {
            return None;
        }
        let is =
            |months| from.day() == 1 && from.checked_add_months(Months::new(months)) == Some(to);
        let year = from.year();
        let (label, kind) = if is(12) && from.month() == 1 {
            (format!("{year}"), PeriodKind::Year)
        } else if is(3) && from.month0().is_multiple_of(3) {
            (format!("{year}-Q{}", quarter_of(from)), PeriodKind::Quarter)
        } else if is(1) {
            (format!("{year}-{:02}", from.month()), PeriodKind::Month)
        } else {
            (format!("{from}..{last}"), PeriodKind::Range)
        };
        Some(Self { label, from, to, kind })
    }

    /// Its dates alone.
    pub fn span(&self) -> Span {
        Span { from: self.from, to: self.to }
    }

    /// The last day within.
    pub fn last(&self) -> NaiveDate {
        self.span().last()
    }

    /// Whether a date lies within.
    pub fn contains(&self, date: NaiveDate) -> bool {
        self.span().contains(date)
    }

    /// Whether its last day has passed.
    pub fn is_over(&self, today: NaiveDate) -> bool {
        self.to <= today
    }

    /// The period before it, of the same kind; for a range the same number of days. `None` before
    /// 1900.
    pub fn previous(&self) -> Option<Self> {
        let months = match self.kind {
            PeriodKind::Year => 12,
            PeriodKind::Quarter => 3,
            PeriodKind::Month => 1,
            PeriodKind::Range => {
                return Self::spanning(
                    self.from.checked_sub_signed(self.to - self.from)?,
                    self.from,
                );
            }
        };
        Self::spanning(self.from.checked_sub_months(Months::new(months))?, self.from)
    }

    /// The calendar months that share a day with it, in order.
    pub fn months(&self) -> Vec<Self> {
        let first = Self::month(self.from.year(), self.from.month());
        std::iter::successors(first, |month| Self::month(month.to.year(), month.to.month()))
            .take_while(|month| month.from < self.to)
            .collect()
    }

    /// The years and quarters to offer to someone whose entries lie between two dates, both
    /// included: those that have begun, the latest first, each year before its quarters.
    pub fn suggestions(first: NaiveDate, last: NaiveDate, today: NaiveDate) -> Vec<Self> {
        let end = last.min(today);
        let Some(after) = end.checked_add_days(Days::new(1)) else { return vec![] };
        let Some(lived) = Span::new(first, after) else { return vec![] };
        let years = first.year().max(*YEARS.start())..=end.year().min(*YEARS.end());
        years
            .rev()
            .flat_map(|year| {
                let quarters = (1..=4).rev().map(move |quarter| Self::quarter(year, quarter));
                std::iter::once(Self::year(year)).chain(quarters)
            })
            .flatten()
            .filter(|period| period.span().overlaps(&lived))
            .collect()
    }
}

/// The quarter, 1 to 4, in which a date lies.
fn quarter_of(date: NaiveDate) -> u32 {
    date.month0() / 3 + 1
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.label)
    }
}

#[cfg(test)]
mod tests;
