use std::fmt;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use serde::{Deserialize, Serialize};

use super::error::ScheduleError;
use super::rule::{Days, Rule};
use super::{crontab, words};
use crate::domain::echo::echo;

/// The longest text that is read as a cadence; the longest sensible one has half of it.
const LONGEST: usize = 200;

/// How often a person is asked and at what hours: in plain words, or a cron line of five fields.
///
/// `Display` writes it in its one proper form, which reads back as the same cadence:
/// `every other fri 5pm` becomes `every 2 weeks on Friday at 17:00`.
#[derive(Clone, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Cadence {
    rule: Rule,
    /// Cron lines that together fall on every moment of the rule, and on more: `rule` sifts them.
    lines: Arc<[cron::Schedule]>,
}

impl Cadence {
    pub(super) fn new(rule: Rule) -> Result<Self, ScheduleError> {
        let lines: Result<Vec<cron::Schedule>, _> =
            cron_lines(&rule).iter().map(|line| line.parse()).collect();
        let cadence = match lines {
            Ok(lines) => Self { rule, lines: lines.into() },
            Err(_) => return Err(ScheduleError::Never(rule.to_string())),
        };
        match cadence.next_after(cadence.first_day().and_time(NaiveTime::MIN)) {
            Some(_) => Ok(cadence),
            None => Err(ScheduleError::Never(cadence.rule.to_string())),
        }
    }

    /// What it says, for whoever says it in another tongue.
    pub fn rule(&self) -> &Rule {
        &self.rule
    }

    /// The first wall time after `wall`, never `wall` itself; `None` when none comes before 2100.
    pub fn next_after(&self, wall: NaiveDateTime) -> Option<NaiveDateTime> {
        if wall.year() >= 2100 {
            return None;
        }
        let first_of = |line: &cron::Schedule| {
            line.after(&wall.and_utc())
                .map(|due| due.naive_utc())
                .find(|due| *due > wall && self.falls_on(due.date()))
        };
        self.lines.iter().filter_map(first_of).min()
    }

    /// The same cadence with its first date fixed: that of its first moment after `wall`.
    ///
    /// Only what skips days or weeks and names no first date is changed.
    pub(super) fn beginning(self, wall: NaiveDateTime) -> Self {
        let mut rule = self.rule.clone();
        let Rule::At { days, times } = &mut rule else { return self };
        let (Days::Each { every, from: from @ None }
        | Days::Weeks { every, from: from @ None, .. }) = days
        else {
            return self;
        };
        if *every == 1 {
            return self;
        }
        let skip = u64::from(!times.iter().any(|time| *time > wall.time()));
        *from = wall.date().checked_add_days(chrono::Days::new(skip));
        if let Days::Weeks { on, from: Some(from), .. } = days {
            *from =
                from.iter_days().take(7).find(|day| on.contains(day.weekday())).unwrap_or(*from);
        }
        Self { rule, lines: self.lines }
    }

    /// The shortest time between two moments in four years, by the wall clock; `None` when fewer
    /// than two come.
    ///
    /// A change of the clocks may shorten it once a year by the length of the change.
    pub fn min_spacing(&self) -> Option<Duration> {
        // After 28 years weekdays and leap years come round again; a line so dense that 6,000
        // moments take less shows all its spacings within them.
        let from = self.first_day();
        let until = from.checked_add_months(chrono::Months::new(28 * 12))?.and_time(NaiveTime::MIN);
        let first = self.next_after(from.pred_opt()?.and_time(NaiveTime::MIN));
        let moments: Vec<NaiveDateTime> = std::iter::successors(first, |due| self.next_after(*due))
            .take_while(|due| *due < until)
            .take(6_000)
            .collect();
        moments.windows(2).filter_map(|pair| (pair[1] - pair[0]).to_std().ok()).min()
    }

    /// Refuses a cadence of which two moments are less than `smallest` apart.
    pub fn refuse_if_denser_than(&self, smallest: Duration) -> Result<(), ScheduleError> {
        match self.min_spacing() {
            Some(spacing) if spacing < smallest => Err(ScheduleError::TooDense {
                spacing,
                smallest,
                example: widest_example(smallest),
            }),
            _ => Ok(()),
        }
    }

    fn falls_on(&self, date: NaiveDate) -> bool {
        match &self.rule {
            Rule::At { days, .. } => days.contain(date),
            Rule::Hours(_) | Rule::Crontab(_) => true,
        }
    }

    /// The date from which on the rule is looked at as a whole.
    fn first_day(&self) -> NaiveDate {
        let leap_year = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap_or_default();
        match &self.rule {
            Rule::At {
                days: Days::Each { from: Some(from), .. } | Days::Weeks { from: Some(from), .. },
                ..
            } => leap_year.max(*from),
            _ => leap_year,
        }
    }
}

/// The rule in the crate's own dialect: seconds first, a line for each time of day.
fn cron_lines(rule: &Rule) -> Vec<String> {
    let (days, times) = match rule {
        Rule::Crontab(line) => return vec![line.with_seconds()],
        Rule::Hours(every) => return vec![format!("0 0 0/{every} * * *")],
        Rule::At { days, times } => (days, times),
    };
    let day_fields = match days {
        Days::Each { .. } => "* * *".to_owned(),
        Days::Weeks { on, .. } => format!("* * {}", crontab::weekday_list(*on)),
        Days::Months { every, .. } => format!("* 1/{every} *"),
    };
    times.iter().map(|time| format!("0 {} {} {day_fields}", time.minute(), time.hour())).collect()
}

/// The densest of a few well-known cadences that keeps the distance.
fn widest_example(smallest: Duration) -> &'static str {
    match smallest.as_secs().div_ceil(3_600) {
        0..=1 => "hourly",
        2..=12 => "every 12 hours",
        13..=24 => "daily 9am",
        _ => "every sunday at 7pm",
    }
}

impl FromStr for Cadence {
    type Err = ScheduleError;

    fn from_str(typed: &str) -> Result<Self, ScheduleError> {
        let text = typed.trim();
        if text.is_empty() {
            Err(ScheduleError::Empty)
        } else if text.chars().count() > LONGEST {
            Err(ScheduleError::TooLong(echo(text)))
        } else if crontab::looks_like_one(text) {
            Self::new(Rule::Crontab(text.parse()?))
        } else {
            Self::new(words::read(text)?)
        }
    }
}

impl fmt::Display for Cadence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.rule.fmt(f)
    }
}

impl fmt::Debug for Cadence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Cadence({})", self.rule)
    }
}

impl PartialEq for Cadence {
    fn eq(&self, other: &Self) -> bool {
        self.rule == other.rule
    }
}

impl Eq for Cadence {}

impl TryFrom<String> for Cadence {
    type Error = ScheduleError;

    fn try_from(text: String) -> Result<Self, ScheduleError> {
        text.parse()
    }
}

impl From<Cadence> for String {
    fn from(cadence: Cadence) -> Self {
        cadence.to_string()
    }
}
