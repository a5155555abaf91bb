//! A stretch of local dates.

use chrono::{Datelike as _, Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// Local dates from `from` up to, not including, `to`. Law: never empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Span {
    /// The first day.
    pub from: NaiveDate,
    /// The day after the last.
    pub to: NaiveDate,
}

impl Span {
    /// The dates from `from` to before `to`; `None` when that is no day at all.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Option<Self> {
        (from < to).then_some(Self { from, to })
    }

    /// One single day.
    pub fn day(date: NaiveDate) -> Self {
        Self { from: date, to: date.checked_add_days(Days::new(1)).unwrap_or(date) }
    }

    /// The last day within.
    pub fn last(&self) -> NaiveDate {
        self.to.pred_opt().unwrap_or(self.from)
    }

    /// Whether `date` lies within.
    pub fn contains(&self, date: NaiveDate) -> bool {
        self.from <= date && date < self.to
    }

    /// Whether the two share a day.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.from < other.to && other.from < self.to
    }

    /// How many days.
    pub fn days(&self) -> i64 {
        (self.to - self.from).num_days()
    }

    /// The one year in which all of it lies; `None` where it is more than one.
    pub fn only_year(&self) -> Option<i32> {
        (self.from.year() == self.last().year()).then(|| self.from.year())
    }

    /// The part of it that lies within `bounds`.
    pub fn clip(&self, bounds: &Self) -> Option<Self> {
        Self::new(self.from.max(bounds.from), self.to.min(bounds.to))
    }
}
