use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};

use super::crontab::Crontab;

/// The hour of a cadence that names none: an evening has something to tell.
pub(super) const USUAL_TIME: NaiveTime = match NaiveTime::from_hms_opt(19, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

/// What a cadence says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// On certain days, at certain times. Law: at least one time, in order, each once.
    At {
        /// The days.
        days: Days,
        /// The times.
        times: Vec<NaiveTime>,
    },
    /// Every so many hours from midnight on. Law: divides 24.
    Hours(u32),
    /// A cron line.
    Crontab(Crontab),
}

/// The days on which a rule falls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Days {
    /// Every `every` days, counted from `from` on. Law: no `from` when `every` is 1.
    Each {
        /// How many days on.
        every: u32,
        /// The first of them.
        from: Option<NaiveDate>,
    },
    /// On some weekdays, every `every` weeks counted from the week of `from`. Law: as above.
    Weeks {
        /// How many weeks on.
        every: u32,
        /// The weekdays.
        on: Weekdays,
        /// The first day.
        from: Option<NaiveDate>,
    },
    /// Every `every` months counted from January. Law: divides 12.
    Months {
        /// How many months on.
        every: u32,
        /// Where in the month.
        on: Spot,
    },
}

/// A place in a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spot {
    /// Days of the month. Law: at least one, in order, each 1 to 28, so that every month has it.
    Dates(Vec<u32>),
    /// Its last day.
    LastDay,
    /// Its first (1) to fourth (4) of a weekday.
    Nth(u32, Weekday),
    /// Its last of a weekday.
    Last(Weekday),
}

/// A set of weekdays. Law: never empty in a rule.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Weekdays(u8);

impl Weekdays {
    /// All seven.
    pub const ALL: Self = Self(0b111_1111);
    /// Monday to Friday.
    pub const WORKING: Self = Self(0b001_1111);
    /// Saturday and Sunday.
    pub const WEEKEND: Self = Self(0b110_0000);

    /// The same with one more.
    pub(super) fn with(self, day: Weekday) -> Self {
        Self(self.0 | 1 << day.num_days_from_monday())
    }

    /// Both together.
    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether it is one of them.
    pub fn contains(self, day: Weekday) -> bool {
        self.0 & (1 << day.num_days_from_monday()) != 0
    }

    /// From Monday on.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        WEEK.into_iter().filter(move |day| self.contains(*day))
    }
}

impl FromIterator<Weekday> for Weekdays {
    fn from_iter<I: IntoIterator<Item = Weekday>>(days: I) -> Self {
        days.into_iter().fold(Self::default(), Self::with)
    }
}

/// The week as ISO 8601 has it.
pub(super) const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

impl Days {
    /// Whether a date is one of them.
    ///
    /// ```text
    /// every 2 weeks on Fri, from Fri 6 Nov    weeks are counted, not days,
    /// Mo 2 [Fr 6] | Mo 9  Fr 13 | Mo 16 [Fr 20]      so every weekday of a counted week is in
    /// ```
    pub fn contain(&self, date: NaiveDate) -> bool {
        match self {
            Self::Each { every, from } => {
                let from = from.unwrap_or_default();
                *every == 1 || date >= from && in_step((date - from).num_days(), *every)
            }
            Self::Weeks { every, on, from } => {
                let from = from.unwrap_or_default();
                let weeks = (monday(date) - monday(from)).num_weeks();
                on.contains(date.weekday())
                    && (*every == 1 || date >= from && in_step(weeks, *every))
            }
            Self::Months { every, on } => {
                in_step(i64::from(date.month0()), *every) && on.contains(date)
            }
        }
    }
}

impl Spot {
    fn contains(&self, date: NaiveDate) -> bool {
        let left = u32::from(date.num_days_in_month()) - date.day();
        match self {
            Self::Dates(days) => days.contains(&date.day()),
            Self::LastDay => left == 0,
            Self::Nth(nth, day) => date.weekday() == *day && date.day().div_ceil(7) == *nth,
            Self::Last(day) => date.weekday() == *day && left < 7,
        }
    }
}

fn in_step(distance: i64, every: u32) -> bool {
    distance.rem_euclid(i64::from(every)) == 0
}

fn monday(date: NaiveDate) -> NaiveDate {
    date.week(Weekday::Mon).checked_first_day().unwrap_or(date)
}
