//! Why something that was typed is no zone, no schedule, no days and no period.
//!
//! In English these errors say it themselves, for the command line as well; here they are said in
//! the other tongues.

use std::time::Duration;

use super::cadence::series;
use crate::domain::days::DaysError;
use crate::domain::period::PeriodError;
use crate::domain::schedule::ScheduleError;
use crate::domain::tongue::{Hearer, Tongue};
use crate::domain::zone::ZoneError;
use crate::tongues::dates::{date, number};
use crate::tongues::say;

/// Said to what is no time zone.
pub fn zone(to: Hearer, error: &ZoneError) -> String {
    if to.tongue == Tongue::English {
        return error.to_string();
    }
    let ZoneError::Unknown { typed, likely } = error;
    let typed = typed.as_str();
    match likely.as_slice() {
        [] => say!(to, "errors-zone", typed = typed),
        [one] => say!(to, "errors-zone-likely", typed = typed, likely = format!("`{one}`")),
        [firsts @ .., last] => {
            let firsts: Vec<String> = firsts.iter().map(|name| format!("`{name}`")).collect();
            let last = format!("`{last}`");
            let likely = say!(to, "errors-or", firsts = firsts.join(", "), last = last);
            say!(to, "errors-zone-likely", typed = typed, likely = likely)
        }
    }
}

/// Said to what is no schedule.
pub fn schedule(to: Hearer, error: &ScheduleError) -> String {
    if to.tongue == Tongue::English {
        return error.to_string();
    }
    match error {
        ScheduleError::Empty => say!(to, "errors-schedule-empty"),
        ScheduleError::TooLong(typed) => {
            say!(to, "errors-schedule-too-long", typed = typed.as_str())
        }
        ScheduleError::Unread { word, phrase, example } if word == phrase => {
            say!(to, "errors-schedule-unread", typed = word.as_str(), example = *example)
        }
        ScheduleError::Unread { word, phrase, example } => {
            let (word, phrase) = (word.as_str(), phrase.as_str());
            say!(
                to,
                "errors-schedule-unread-within",
                word = word,
                typed = phrase,
                example = *example
            )
        }
        ScheduleError::Unfinished { phrase, example } => {
            say!(to, "errors-schedule-unfinished", typed = phrase.as_str(), example = *example)
        }
        ScheduleError::NoDays { phrase, example } => {
            say!(to, "errors-schedule-no-days", typed = phrase.as_str(), example = *example)
        }
        ScheduleError::Clash { phrase, example } => {
            say!(to, "errors-schedule-clash", typed = phrase.as_str(), example = *example)
        }
        ScheduleError::NotATime(typed) => {
            say!(to, "errors-schedule-not-a-time", typed = typed.as_str())
        }
        ScheduleError::NotInPart { time, part } => {
            say!(to, "errors-schedule-not-in-part", time = time.as_str(), part = *part)
        }
        ScheduleError::NotInEveryMonth { nth, day: None } => {
            say!(to, "errors-schedule-not-in-every-month", day = *nth)
        }
        ScheduleError::NotInEveryMonth { nth, day: Some(day) } => {
            let weekday = number(*day);
            say!(to, "errors-schedule-not-so-many", nth = *nth, weekday = weekday)
        }
        ScheduleError::WhichOne(day) => {
            let typed = typed(*day);
            say!(to, "errors-schedule-which-one", weekday = number(*day), typed = typed)
        }
        ScheduleError::WhichNth(day) => {
            let typed = typed(*day);
            say!(to, "errors-schedule-which-nth", weekday = number(*day), typed = typed)
        }
        ScheduleError::Step { every, unit, example, .. } => {
            say!(to, "errors-schedule-step", every = *every, unit = *unit, example = *example)
        }
        ScheduleError::NothingToCount(date) => {
            say!(to, "errors-schedule-nothing-to-count", date = date.as_str())
        }
        ScheduleError::Never(typed) => say!(to, "errors-schedule-never", typed = typed.as_str()),
        ScheduleError::TooDense { spacing, smallest, example } => {
            let (spacing, smallest) = (spelled(to, *spacing), spelled(to, *smallest));
            say!(
                to,
                "errors-schedule-too-dense",
                spacing = spacing,
                smallest = smallest,
                example = *example
            )
        }
        ScheduleError::CronFields(count) => say!(to, "errors-cron-fields", count = *count),
        ScheduleError::CronValue { value, field, .. } => {
            let field = field.split(' ').next().unwrap_or_default();
            say!(to, "errors-cron-value", typed = value.as_str(), field = field)
        }
        ScheduleError::CronDayAndWeekday => say!(to, "errors-cron-day-and-weekday"),
        ScheduleError::CronSign(typed) => say!(to, "errors-cron-sign", typed = typed.as_str()),
    }
}

/// Said to what names no days, or the wrong ones.
pub fn days(to: Hearer, error: &DaysError) -> String {
    if to.tongue == Tongue::English {
        return error.to_string();
    }
    match error {
        DaysError::Unread { typed, example } => {
            say!(to, "errors-days-unread", typed = typed.as_str(), example = *example)
        }
        DaysError::NotADate(typed) => say!(to, "errors-days-not-a-date", typed = typed.as_str()),
        DaysError::Reversed(typed) => say!(to, "errors-days-reversed", typed = typed.as_str()),
        DaysError::NotYet(typed) => say!(to, "errors-days-not-yet", typed = typed.as_str()),
        DaysError::AlreadyOver(day) => {
            say!(to, "errors-days-already-over", date = date(to, *day))
        }
        DaysError::TooFar(typed) => say!(to, "errors-days-too-far", typed = typed.as_str()),
    }
}

/// Said to what is no period.
pub fn period(to: Hearer, error: &PeriodError) -> String {
    if to.tongue == Tongue::English {
        return error.to_string();
    }
    match error {
        PeriodError::Unknown(typed) => say!(to, "errors-period-unknown", typed = typed.as_str()),
        PeriodError::NotADate(typed) => {
            say!(to, "errors-period-not-a-date", typed = typed.as_str())
        }
        PeriodError::Reversed { typed, turned } => {
            let (typed, turned) = (typed.as_str(), turned.as_str());
            say!(to, "errors-period-reversed", typed = typed, turned = turned)
        }
        PeriodError::TooFar(typed) => say!(to, "errors-period-too-far", typed = typed.as_str()),
    }
}

/// A weekday as it is typed in a schedule.
fn typed(day: chrono::Weekday) -> String {
    day.to_string().to_lowercase()
}

/// A length of time in words.
fn spelled(to: Hearer, length: Duration) -> String {
    let seconds = length.as_secs();
    let parts = [
        (seconds / 86_400, say!(to, "general-length-days", count = seconds / 86_400)),
        (seconds / 3_600 % 24, say!(to, "general-length-hours", count = seconds / 3_600 % 24)),
        (seconds / 60 % 60, say!(to, "general-length-minutes", count = seconds / 60 % 60)),
        (seconds % 60, say!(to, "general-length-seconds", count = seconds % 60)),
    ];
    let words = parts.into_iter().filter(|(count, _)| *count > 0).map(|(_, said)| said);
    series(to, &words.collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, Weekday};

    use super::*;
    use crate::domain::words::Words;

    fn schedule_errors() -> Vec<ScheduleError> {
        let (typed, example) = (|| Words::from("foo"), "hourly");
        let step = |unit| ScheduleError::Step { every: 7, unit, allowed: "1", example };
        let cron = |field| ScheduleError::CronValue { value: typed(), field, allowed: "1" };
        let length = Duration::from_secs(90_061);
        vec![
            ScheduleError::Empty,
            ScheduleError::TooLong(typed()),
            ScheduleError::Unread { word: typed(), phrase: typed(), example },
            ScheduleError::Unread { word: typed(), phrase: "foo bar".into(), example },
            ScheduleError::Unfinished { phrase: typed(), example },
            ScheduleError::NoDays { phrase: typed(), example },
            ScheduleError::Clash { phrase: typed(), example },
            ScheduleError::NotATime(typed()),
            ScheduleError::NotInPart { time: "foo".to_owned(), part: "morning" },
            ScheduleError::NotInEveryMonth { nth: 31, day: None },
            ScheduleError::NotInEveryMonth { nth: 5, day: Some(Weekday::Fri) },
            ScheduleError::WhichOne(Weekday::Mon),
            ScheduleError::WhichNth(Weekday::Sun),
            step("hour"),
            step("day"),
            step("week"),
            step("month"),
            ScheduleError::NothingToCount("2026-03-06".to_owned()),
            ScheduleError::Never("foo".to_owned()),
            ScheduleError::TooDense { spacing: length, smallest: length, example },
            ScheduleError::CronFields(4),
            cron("minute"),
            cron("day of month"),
            cron("weekday"),
            ScheduleError::CronDayAndWeekday,
            ScheduleError::CronSign(typed()),
        ]
    }

    fn days_errors() -> Vec<DaysError> {
        let typed = || Words::from("foo");
        vec![
            DaysError::Unread { typed: typed(), example: "march" },
            DaysError::NotADate(typed()),
            DaysError::Reversed(typed()),
            DaysError::NotYet(typed()),
            DaysError::AlreadyOver(NaiveDate::default()),
            DaysError::TooFar(typed()),
        ]
    }

    fn period_errors() -> Vec<PeriodError> {
        let typed = || Words::from("foo");
        vec![
            PeriodError::Unknown(typed()),
            PeriodError::NotADate(typed()),
            PeriodError::Reversed { typed: typed(), turned: "foo".to_owned() },
            PeriodError::TooFar(typed()),
        ]
    }

    #[test]
    fn every_error_is_said_in_every_tongue_with_the_next_step() {
        for tongue in Tongue::ALL.into_iter().filter(|tongue| *tongue != Tongue::English) {
            let to = Hearer::new(tongue, None);
            let zones = [0, 1, 2, 3].map(|count| ZoneError::Unknown {
                typed: "foo".into(),
                likely: vec!["Europe/Berlin".to_owned(); count],
            });
            let zones = zones.iter().map(|error| (zone(to, error), error.to_string()));
            let schedules = schedule_errors();
            let schedules = schedules.iter().map(|e| (schedule(to, e), e.to_string()));
            let spans = days_errors();
            let spans = spans.iter().map(|error| (days(to, error), error.to_string()));
            let periods = period_errors();
            let periods = periods.iter().map(|error| (period(to, error), error.to_string()));
            for (said, english) in zones.chain(schedules).chain(spans).chain(periods) {
                // What is not known by its name, or is not told what it needs, falls back.
                assert!(!said.starts_with("errors-") && said != english, "{tongue:?}: {said}");
                assert!(said.ends_with(['.', '।']), "{said}");
                let repeats = english.contains("`foo`") == said.contains("`foo`");
                assert!(repeats, "{english} | {said}");
            }
        }
    }
}
