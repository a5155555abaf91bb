use std::fmt;
use std::str::FromStr;

use chrono::Weekday;

use super::error::ScheduleError;
use super::reader::weekday;
use super::rule::{WEEK, Weekdays};
use crate::domain::echo::echo;

/// An ordinary cron line: minute, hour, day of month, month, weekday.
///
/// Law: a day of the month and a weekday are never both restricted; 0 and 7 are Sunday, printed by
/// name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crontab {
    /// The first four fields as they were typed, and the values they stand for.
    fields: [(String, Vec<u32>); 4],
    weekdays: Weekdays,
}

/// One of the fields: its name, its values, and how to tell them to a person.
struct Field {
    name: &'static str,
    least: u32,
    most: u32,
    allowed: &'static str,
    names: &'static [&'static str],
}

const MINUTE: Field = Field {
    name: "minute",
    least: 0,
    most: 59,
    allowed: "0 to 59, as in `0,30` or `*/15`",
    names: &[],
};
const HOUR: Field = Field {
    name: "hour",
    least: 0,
    most: 23,
    allowed: "0 to 23, as in `9-17` or `*/6`",
    names: &[],
};
const DAY: Field = Field {
    name: "day of month",
    least: 1,
    most: 31,
    allowed: "1 to 31, as in `1,15`",
    names: &[],
};
const MONTH: Field = Field {
    name: "month",
    least: 1,
    most: 12,
    allowed: "1 to 12 or names, as in `1-6` or `Jan,Jul`",
    names: &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
};
const WEEKDAY: Field = Field {
    name: "weekday",
    least: 0,
    most: 7,
    allowed: "0 to 7 (0 and 7 are Sunday) or names, as in `Mon-Fri`",
    names: &[],
};

/// Whether a text is meant as a cron line, right or wrong, rather than as words.
pub(super) fn looks_like_one(text: &str) -> bool {
    let numeric = |word: &str| word.chars().all(|c| c.is_ascii_digit() || "*/,-?".contains(c));
    let mut words = text.split_whitespace();
    text.starts_with('@')
        || text.contains('*')
        || matches!((words.next(), words.next()), (Some(a), Some(b)) if numeric(a) && numeric(b))
}

impl FromStr for Crontab {
    type Err = ScheduleError;

    fn from_str(text: &str) -> Result<Self, ScheduleError> {
        let text = match text.to_lowercase().as_str() {
            "@hourly" => "0 * * * *",
            "@daily" | "@midnight" => "0 0 * * *",
            "@weekly" => "0 0 * * 0",
            "@monthly" => "0 0 1 * *",
            "@yearly" | "@annually" => "0 0 1 1 *",
            _ => text,
        };
        let words: Vec<&str> = text.split_whitespace().collect();
        let [minute, hour, day, month, weekdays] = words[..] else {
            return Err(ScheduleError::CronFields(words.len()));
        };
        if let Some(word) = [day, weekdays].into_iter().find(|word| has_foreign_sign(word)) {
            return Err(ScheduleError::CronSign(echo(word)));
        }
        let read = |field: &Field, word: &str| Ok((word.to_owned(), field.read(word)?));
        let star = |word| if word == "?" { "*" } else { word };
        let fields = [
            read(&MINUTE, minute)?,
            read(&HOUR, hour)?,
            read(&DAY, star(day))?,
            read(&MONTH, month)?,
        ];
        let weekdays: Weekdays = WEEKDAY
            .read(star(weekdays))?
            .into_iter()
            .map(|number| WEEK[((number + 6) % 7) as usize])
            .collect();
        if fields[2].1.len() < 31 && weekdays != Weekdays::ALL {
            return Err(ScheduleError::CronDayAndWeekday);
        }
        Ok(Self { fields, weekdays })
    }
}

/// Quartz and its kin write `L` for the last day, `W` for a working day, `#` for the nth.
fn has_foreign_sign(word: &str) -> bool {
    let word = word.to_lowercase();
    word.contains('#')
        || word.split(',').any(|item| {
            let rest = item.trim_matches(|c: char| c.is_ascii_digit() || c == '-');
            matches!(rest, "l" | "w" | "lw")
        })
}

impl Field {
    /// The values a field stands for, in order: lists of `*`, `a`, `a-b`, each with a step or none.
    fn read(&self, word: &str) -> Result<Vec<u32>, ScheduleError> {
        let wrong = || ScheduleError::CronValue {
            value: echo(word),
            field: self.name,
            allowed: self.allowed,
        };
        let mut values = vec![];
        for item in word.split(',') {
            values.extend(self.item(item).ok_or_else(wrong)?);
        }
        values.sort_unstable();
        values.dedup();
        Ok(values)
    }

    fn item(&self, item: &str) -> Option<Vec<u32>> {
        let (range, step) = match item.split_once('/') {
            Some((range, step)) => (range, Some(number(step)?)),
            None => (item, None),
        };
        let (first, last) = match range.split_once('-') {
            _ if range == "*" => (self.least, self.last_of_all()),
            Some((first, last)) => {
                let (first, last) = (self.value(first)?, self.value(last)?);
                // `Sat-Sun` ends with the Sunday that follows.
                (first, if self.most == 7 && last == 0 && first > 0 { 7 } else { last })
            }
            None if step.is_some() => (self.value(range)?, self.last_of_all()),
            None => (self.value(range)?, self.value(range)?),
        };
        let step = step.unwrap_or(1);
        let fits = first <= last && (1..=self.most - self.least).contains(&step);
        fits.then(|| (first..=last).step_by(step as usize).collect())
    }

    /// The greatest value, each counted once: a week ends with Saturday here.
    fn last_of_all(&self) -> u32 {
        if self.most == 7 { 6 } else { self.most }
    }

    fn value(&self, word: &str) -> Option<u32> {
        let word = word.to_lowercase();
        if self.most == 7
            && let Some(day) = weekday(&word)
        {
            return Some(day.num_days_from_sunday());
        }
        let named = self.names.iter().zip(self.least..).find(|(name, _)| **name == word);
        let value = named.map(|(_, value)| value).or_else(|| number(&word))?;
        (self.least..=self.most).contains(&value).then_some(value)
    }
}

/// Digits only: `+5` is no number in a cron line.
fn number(word: &str) -> Option<u32> {
    word.chars().all(|c| c.is_ascii_digit()).then(|| word.parse().ok()).flatten()
}

impl Crontab {
    /// The line in the dialect of the `cron` crate: seconds first, every value spelled out.
    pub fn with_seconds(&self) -> String {
        let [minutes, hours, days, months] = &self.fields;
        let list = |field: &(String, Vec<u32>)| {
            field.1.iter().map(u32::to_string).collect::<Vec<_>>().join(",")
        };
        let weekdays = weekday_list(self.weekdays);
        format!("0 {} {} {} {} {weekdays}", list(minutes), list(hours), list(days), list(months))
    }
}

/// Weekdays as cron names them, `*` for all.
pub(super) fn weekday_list(days: Weekdays) -> String {
    match days {
        Weekdays::ALL => "*".to_owned(),
        Weekdays::WORKING => "Mon-Fri".to_owned(),
        some => some.iter().map(|day: Weekday| day.to_string()).collect::<Vec<_>>().join(","),
    }
}

impl fmt::Display for Crontab {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [(minute, _), (hour, _), (day, _), (month, _)] = &self.fields;
        write!(f, "{minute} {hour} {day} {month} {}", weekday_list(self.weekdays))
    }
}
