//! Plain words: every word is understood, or the whole phrase is refused.

use chrono::NaiveDate;

use super::clock::{self, Part, Said};
use super::error::ScheduleError;
use super::places::{spot, weekdays};
use super::reader::{Reader, count, date, ordinal, weekday};
use super::rule::{Rule, Spot, Weekdays};
use crate::domain::echo::{echo, nearest};

/// One phrase of each kind, to offer in place of one that is not understood.
pub(super) const EXAMPLES: [&str; 14] = [
    "every sunday at 7pm",
    "daily 9am",
    "weekdays 18:30",
    "weekends at noon",
    "mon, wed and fri 8am",
    "every 2 weeks on friday 17:00",
    "every 3 days at 20:00",
    "every evening at 8",
    "daily at 9:00 and 21:00",
    "monthly on the 1st at 10:00",
    "last friday of the month 18:00",
    "last day of the month 20:00",
    "every 6 hours",
    "hourly",
];

/// What a step is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Hour,
    Day,
    Week,
    Month,
}

/// What has been understood so far; each part may be said once.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub step: Option<(Unit, u32)>,
    pub weekdays: Option<Weekdays>,
    pub spot: Option<Spot>,
    /// Whether the spot was said to be `of the month`.
    pub of_month: bool,
    pub times: Vec<Said>,
    pub part: Option<Part>,
    pub from: Option<NaiveDate>,
}

/// Whether a part of a phrase was found and understood.
type Found = Result<bool, ScheduleError>;

/// Reads a phrase as a rule.
pub(super) fn read(phrase: &str) -> Result<Rule, ScheduleError> {
    let mut r = Reader::new(phrase);
    let mut draft = Draft::default();
    while !r.is_done() {
        let understood = draft.times(&mut r)?
            || draft.part(&mut r, phrase)?
            || draft.from(&mut r, phrase)?
            || draft.step(&mut r, phrase)?
            || draft.spot(&mut r, phrase)?
            || draft.weekdays(&mut r, phrase)?
            || r.take(&[","]);
        if !understood {
            return Err(unread(&r, phrase));
        }
    }
    draft.rule(phrase)
}

fn unread(r: &Reader, phrase: &str) -> ScheduleError {
    let example = match r.rest() {
        [_, times, .., week] if times == "times" && week == "week" => "mon, wed and fri 8am",
        [.., week] if week == "week" => "every sunday at 7pm",
        [_, times, ..] if times == "times" => "daily at 9:00 and 21:00",
        [twice, ..] if twice == "twice" => "daily at 9:00 and 21:00",
        [minutes, ..] if minutes.starts_with("minute") => "hourly",
        [biweekly, ..] if biweekly == "biweekly" => "every 2 weeks on friday 17:00",
        _ => nearest(phrase, &EXAMPLES),
    };
    match r.peek() {
        "" => ScheduleError::Unfinished { phrase: echo(phrase), example },
        word => ScheduleError::Unread { word: echo(word), phrase: echo(phrase), example },
    }
}

pub(super) fn clash(phrase: &str) -> ScheduleError {
    ScheduleError::Clash { phrase: echo(phrase), example: nearest(phrase, &EXAMPLES) }
}

/// Fills a part of the draft that is still empty.
fn fill<T>(part: &mut Option<T>, value: T, phrase: &str) -> Found {
    match part.replace(value) {
        None => Ok(true),
        Some(_) => Err(clash(phrase)),
    }
}

impl Draft {
    /// `at 9`, `19:30`, `9am, noon and 9pm`.
    fn times(&mut self, r: &mut Reader) -> Found {
        let start = r.mark();
        let at = r.take(&["at"]);
        let Some(first) = clock::time(r, at)? else {
            r.back_to(start);
            return Ok(false);
        };
        if !self.times.is_empty() {
            r.back_to(start);
            return Ok(false);
        }
        self.times.push(first);
        loop {
            let before = r.mark();
            let more = r.take_separator();
            let at_again = r.take(&["at"]);
            let next = if more { clock::time(r, at || at_again)? } else { None };
            let Some(next) = next else {
                r.back_to(before);
                return Ok(true);
            };
            self.times.push(next);
        }
    }

    /// `in the morning`, `at night`, `evenings`.
    fn part(&mut self, r: &mut Reader, phrase: &str) -> Found {
        let found = r.try_read(|r| {
            let _ = r.take(&["at"]) || r.take(&["in"]) && r.take(&["the"]);
            r.take_as(Part::named)
        });
        found.map_or(Ok(false), |part| fill(&mut self.part, part, phrase))
    }

    /// `from 2026-11-27`.
    fn from(&mut self, r: &mut Reader, phrase: &str) -> Found {
        let found = r.try_read(|r| {
            let begins = r.take(&["from", "starting", "beginning"]);
            r.take(&["on", "from"]);
            if begins { r.take_as(date) } else { None }
        });
        found.map_or(Ok(false), |from| fill(&mut self.from, from, phrase))
    }

    /// `daily`, `every 2 weeks`, `every other friday`.
    fn step(&mut self, r: &mut Reader, phrase: &str) -> Found {
        let said = r.take_as(|word| {
            Some(match word {
                "hourly" => (Unit::Hour, 1),
                "daily" | "everyday" => (Unit::Day, 1),
                "weekly" => (Unit::Week, 1),
                "fortnightly" => (Unit::Week, 2),
                "monthly" => (Unit::Month, 1),
                "quarterly" => (Unit::Month, 3),
                _ => return None,
            })
        });
        if let Some(step) = said {
            return fill(&mut self.step, step, phrase);
        }
        if !r.take(&["every", "each"]) {
            return Ok(false);
        }
        if Part::named(r.peek()).is_some() {
            return fill(&mut self.step, (Unit::Day, 1), phrase);
        }
        let mark = r.mark();
        if let Some((spot, true)) = spot(r)? {
            self.of_month = true;
            return fill(&mut self.spot, spot, phrase);
        }
        r.back_to(mark);
        self.counted(r, phrase)
    }

    /// What follows `every`: a count or none, then a unit or weekdays.
    fn counted(&mut self, r: &mut Reader, phrase: &str) -> Found {
        let nth = r.take_as(ordinal);
        let number =
            nth.or_else(|| r.take_as(|word| if word == "other" { Some(2) } else { count(word) }));
        let every = number.unwrap_or(1);
        let unit = r.take_as(|word| {
            Some(match word.strip_suffix('s').unwrap_or(word) {
                "hour" => (Unit::Hour, every),
                "day" => (Unit::Day, every),
                "week" => (Unit::Week, every),
                "fortnight" => (Unit::Week, every.saturating_mul(2)),
                "month" => (Unit::Month, every),
                "quarter" => (Unit::Month, every.saturating_mul(3)),
                _ => return None,
            })
        });
        if let Some(step) = unit {
            return fill(&mut self.step, step, phrase);
        }
        if let (Some(nth), Some(day)) = (nth, weekday(r.peek()))
            && nth != 2
        {
            return Err(ScheduleError::WhichNth(day));
        }
        let Some(days) = weekdays(r) else { return Err(unread(r, phrase)) };
        if number.is_some() {
            if days == Weekdays::WORKING {
                return Err(clash(phrase));
            }
            fill(&mut self.step, (Unit::Week, every), phrase)?;
        }
        fill(&mut self.weekdays, days, phrase)
    }

    /// `on the 1st and 15th`, `last friday of the month`.
    fn spot(&mut self, r: &mut Reader, phrase: &str) -> Found {
        let mark = r.mark();
        r.take(&["on"]);
        let Some((spot, of_month)) = spot(r)? else {
            r.back_to(mark);
            return Ok(false);
        };
        self.of_month |= of_month;
        fill(&mut self.spot, spot, phrase)
    }

    /// `on mon, wed and fri`, `weekends`, `monday to thursday`.
    fn weekdays(&mut self, r: &mut Reader, phrase: &str) -> Found {
        let found = r.try_read(|r| {
            r.take(&["on"]);
            weekdays(r)
        });
        found.map_or(Ok(false), |days| fill(&mut self.weekdays, days, phrase))
    }
}
