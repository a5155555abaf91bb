use chrono::{Datelike as _, Months, NaiveDate, Weekday};

use super::Look;
use crate::domain::span::Span;

/// A point of the calendar as it was said.
#[derive(Debug, Clone, Copy)]
pub(super) enum Point {
    /// Known to the day.
    Days(Span),
    /// A day of the week.
    Weekday(Weekday),
    /// So many months from one on, or a day of one, perhaps of a year that was said.
    Month { year: Option<i32>, month: u32, day: Option<u32>, months: u32 },
    /// A day whose month the other end names; on its own only where it was said `as_one`: `3rd`.
    DayOnly { day: u32, year: Option<i32>, as_one: bool },
}

/// Why a point is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Odd {
    /// It is not understood.
    Unread,
    /// The calendar has no such day.
    NotADate,
    /// Beyond the years that are told.
    TooFar,
}

/// The 29th of February comes at least once in so many years, and each 31st in so many months.
const YEARS: i32 = 8;

impl Point {
    /// Its days, said alone: the latest that have begun, or the next to come.
    pub fn settle(self, today: NaiveDate, look: Look) -> Result<Span, Odd> {
        if let Self::DayOnly { as_one: false, .. } | Self::DayOnly { year: Some(_), .. } = self {
            return Err(Odd::Unread);
        }
        let found = match look {
            Look::Back => self.at_or_before(today),
            Look::Ahead => today.succ_opt().and_then(|tomorrow| self.at_or_after(tomorrow)),
        };
        found.ok_or(Odd::NotADate)
    }

    /// The days of both ends of a stretch.
    ///
    /// ```text
    /// march 3 to 20                20 is of March, too
    /// 3 to 20 march                and so is 3
    /// dec 28 to jan 3              the January after it
    /// dec 28 to jan 3 2024         the December before it
    /// ```
    pub fn stretch(self, last: Self, today: NaiveDate, look: Look) -> Result<(Span, Span), Odd> {
        match (self, last) {
            (
                Self::Month { year, month, day: Some(day), .. },
                Self::DayOnly { day: to, year: of, .. },
            ) => return Self::within_month(month, (day, to), year.or(of), today, look),
            (Self::DayOnly { day, .. }, Self::Month { year, month, day: Some(to), .. }) => {
                return Self::within_month(month, (day, to), year, today, look);
            }
            _ => {}
        }
        Ok(match (self.fixed()?, last.fixed()?) {
            (Some(first), Some(last)) => (first, last),
            (None, Some(last)) => (self.at_or_before(last.from).ok_or(Odd::NotADate)?, last),
            (known, None) => {
                let first = known.map_or_else(|| self.settle(today, look), Ok)?;
                (first, last.at_or_after(first.from).ok_or(Odd::NotADate)?)
            }
        })
    }

    /// Both ends in one month of one year.
    fn within_month(
        month: u32,
        (day, to): (u32, u32),
        year: Option<i32>,
        today: NaiveDate,
        look: Look,
    ) -> Result<(Span, Span), Odd> {
        let end = |year, day| Self::Month { year, month, day: Some(day), months: 1 };
        let first = end(year, day).settle(today, look)?;
        let last = end(Some(first.from.year()), to).settle(today, look)?;
        Ok((first, last))
    }

    /// Its days where nothing is left to decide.
    fn fixed(self) -> Result<Option<Span>, Odd> {
        match self {
            Self::Days(span) => Ok(Some(span)),
            Self::Month { year: Some(year), .. } => self.of(year).map(Some).ok_or(Odd::NotADate),
            Self::DayOnly { .. } => Err(Odd::Unread),
            Self::Weekday(_) | Self::Month { .. } => Ok(None),
        }
    }

    /// The latest such days that begin by `date`.
    pub fn at_or_before(self, date: NaiveDate) -> Option<Span> {
        let begun = |span: &Span| span.from <= date;
        match self {
            Self::Days(span) => Some(span),
            Self::Weekday(weekday) => {
                let back = date.weekday().days_since(weekday);
                date.checked_sub_days(chrono::Days::new(back.into())).map(Span::day)
            }
            Self::Month { year: Some(year), .. } => self.of(year),
            Self::Month { .. } => {
                (0..=YEARS).filter_map(|years| self.of(date.year() - years)).find(begun)
            }
            Self::DayOnly { day, .. } => (0..=YEARS.unsigned_abs())
                .filter_map(|months| date.checked_sub_months(Months::new(months))?.with_day(day))
                .map(Span::day)
                .find(begun),
        }
    }

    /// The earliest such days that begin on `date` or later.
    pub fn at_or_after(self, date: NaiveDate) -> Option<Span> {
        let ahead = |span: &Span| span.from >= date;
        match self {
            Self::Days(span) => Some(span),
            Self::Weekday(weekday) => {
                let on = weekday.days_since(date.weekday());
                date.checked_add_days(chrono::Days::new(on.into())).map(Span::day)
            }
            Self::Month { year: Some(year), .. } => self.of(year),
            Self::Month { .. } => {
                (0..=YEARS).filter_map(|years| self.of(date.year() + years)).find(ahead)
            }
            Self::DayOnly { day, .. } => (0..=YEARS.unsigned_abs())
                .filter_map(|months| date.checked_add_months(Months::new(months))?.with_day(day))
                .map(Span::day)
                .find(ahead),
        }
    }

    /// Its days in a year.
    fn of(self, year: i32) -> Option<Span> {
        let Self::Month { month, day, months, .. } = self else { return None };
        if let Some(day) = day {
            return NaiveDate::from_ymd_opt(year, month, day).map(Span::day);
        }
        let from = NaiveDate::from_ymd_opt(year, month, 1)?;
        Span::new(from, from.checked_add_months(Months::new(months))?)
    }
}
