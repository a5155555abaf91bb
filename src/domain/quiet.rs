//! Hours of the day in which a person is not asked.

use std::fmt;

use chrono::{DateTime, Days, NaiveTime, Timelike as _, Utc};

use super::zone::Zone;

/// Hours of the day in which a person is not asked, on their own clocks; over midnight where the
/// end is earlier than the beginning. Law: neither empty nor the whole day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quiet {
    from: NaiveTime,
    to: NaiveTime,
}

impl Quiet {
    /// The hours from `from` to before `to`, to the minute; `None` where both are the same.
    pub fn new(from: NaiveTime, to: NaiveTime) -> Option<Self> {
        Self::of_minutes(minutes(from), minutes(to))
    }

    /// The hours between two minutes of the day.
    pub fn of_minutes(from: u32, to: u32) -> Option<Self> {
        let time = |minutes: u32| NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0);
        (from != to).then_some(Self { from: time(from)?, to: time(to)? })
    }

    /// The minutes of the day at which they begin and end.
    pub fn minutes(self) -> (u32, u32) {
        (minutes(self.from), minutes(self.to))
    }

    /// `at`, or the end of the quiet hours that it lies in.
    ///
    /// ```text
    /// quiet           22:00 [~~~~~~~~~~~~~~~~~~] 07:00
    /// due    21:30 x             x 23:00  x 06:00
    /// asked  21:30 x                             x 07:00
    /// ```
    pub fn over(self, at: DateTime<Utc>, zone: &Zone) -> DateTime<Utc> {
        let local = zone.to_local(at);
        let time = local.time();
        let (evening, over_midnight) = (time >= self.from, self.to < self.from);
        let inside =
            if over_midnight { evening || time < self.to } else { evening && time < self.to };
        if !inside {
            return at;
        }
        let days = Days::new(u64::from(over_midnight && evening));
        let Some(day) = local.date().checked_add_days(days) else { return at };
        let end = zone.resolve(day.and_time(self.to));
        // In the second pass of an hour that comes twice, its first end is over.
        if end > at { end } else { at + (day.and_time(self.to) - local) }
    }
}

impl fmt::Display for Quiet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} to {}", self.from.format("%H:%M"), self.to.format("%H:%M"))
    }
}

fn minutes(time: NaiveTime) -> u32 {
    time.hour() * 60 + time.minute()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("a moment")
    }

    fn quiet(from: &str, to: &str) -> Quiet {
        Quiet::new(from.parse().expect("a time"), to.parse().expect("a time")).expect("hours")
    }

    #[test]
    fn what_is_due_inside_is_moved_to_the_end() {
        let berlin: Zone = "Europe/Berlin".parse().expect("a zone");
        let (night, noon) = (quiet("22:00:00", "07:00:00"), quiet("12:00:00", "14:00:00"));
        for (quiet, due, asked) in [
            (night, "2026-03-06T20:59:00Z", "2026-03-06T20:59:00Z"),
            (night, "2026-03-06T21:00:00Z", "2026-03-07T06:00:00Z"),
            (night, "2026-03-07T05:59:59Z", "2026-03-07T06:00:00Z"),
            (night, "2026-03-07T06:00:00Z", "2026-03-07T06:00:00Z"),
            // The night in which the clocks go forward has an hour less.
            (night, "2026-03-28T21:00:00Z", "2026-03-29T05:00:00Z"),
            (noon, "2026-03-06T11:30:00Z", "2026-03-06T13:00:00Z"),
            (noon, "2026-03-06T13:00:00Z", "2026-03-06T13:00:00Z"),
        ] {
            assert_eq!(quiet.over(at(due), &berlin), at(asked), "{quiet}: {due}");
        }
    }

    #[test]
    fn in_an_hour_that_comes_twice_the_end_is_still_ahead() {
        let berlin: Zone = "Europe/Berlin".parse().expect("a zone");
        let quiet = quiet("22:00:00", "02:30:00");
        // 25 October: 02:10 for the first and for the second time.
        for (due, asked) in [
            ("2026-10-25T00:10:00Z", "2026-10-25T00:30:00Z"),
            ("2026-10-25T01:10:00Z", "2026-10-25T01:30:00Z"),
        ] {
            assert_eq!(quiet.over(at(due), &berlin), at(asked), "{due}");
        }
    }

    #[test]
    fn hours_without_a_length_are_none() {
        let seven = NaiveTime::from_hms_opt(7, 0, 0).expect("a time");
        assert_eq!(Quiet::new(seven, seven), None);
        let day = Quiet::of_minutes(0, 1439).expect("almost a day");
        assert_eq!(day.minutes(), (0, 1439));
        assert_eq!(day.to_string(), "00:00 to 23:59");
        assert_eq!(Quiet::of_minutes(0, 1440), None);
    }
}
