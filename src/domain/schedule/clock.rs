use chrono::NaiveTime;

use super::error::ScheduleError;
use super::reader::Reader;
use crate::domain::echo::echo;

/// A time of day as it was said.
#[derive(Debug, Clone, Copy)]
pub(super) struct Said {
    hour: u32,
    minute: u32,
    /// Whether `7` may still mean seven in the evening.
    bare: bool,
}

/// A part of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Morning,
    Afternoon,
    Evening,
    Night,
}

impl Part {
    pub fn named(word: &str) -> Option<Self> {
        Some(match word.strip_suffix('s').unwrap_or(word) {
            "morning" => Self::Morning,
            "afternoon" => Self::Afternoon,
            "evening" => Self::Evening,
            "night" => Self::Night,
            _ => return None,
        })
    }

    fn name(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Afternoon => "afternoon",
            Self::Evening => "evening",
            Self::Night => "night",
        }
    }

    /// The time of a part of the day that is all that was said.
    pub fn usual_time(self) -> NaiveTime {
        let hour = match self {
            Self::Morning => 9,
            Self::Afternoon => 15,
            Self::Evening => 19,
            Self::Night => 21,
        };
        clock(hour, 0)
    }

    /// Where a time falls that was said with this part: `8` in the evening is 20.
    fn hour(self, said: Said) -> Option<u32> {
        let hours: &[u32] = match self {
            Self::Morning => &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
            Self::Afternoon => &[12, 13, 14, 15, 16, 17, 18],
            Self::Evening => &[16, 17, 18, 19, 20, 21, 22, 23],
            Self::Night => &[18, 19, 20, 21, 22, 23, 0, 1, 2, 3, 4, 5],
        };
        let later = (said.hour + 12) % 24;
        let readings = if said.bare { [said.hour, later] } else { [said.hour, said.hour] };
        // Twelve at night is midnight, and noon has no night to be confused with.
        readings.into_iter().find(|hour| hours.contains(hour))
    }
}

impl Said {
    /// The time, with the part of the day it was said with.
    pub fn within(self, part: Option<Part>) -> Result<NaiveTime, ScheduleError> {
        let hour = match part {
            None => self.hour,
            Some(part) => part.hour(self).ok_or_else(|| ScheduleError::NotInPart {
                time: format!("{:02}:{:02}", self.hour, self.minute),
                part: part.name(),
            })?,
        };
        Ok(clock(hour, self.minute))
    }
}

fn clock(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default()
}

/// Reads one time: `19:30`, `7pm`, `7:30 p.m.`, `19h30`, `noon`; a lone `7` only where a time must
/// stand.
pub(super) fn time(r: &mut Reader, expected: bool) -> Result<Option<Said>, ScheduleError> {
    if r.take(&["noon", "midday"]) {
        return Ok(Some(Said { hour: 12, minute: 0, bare: false }));
    }
    if r.take(&["midnight"]) {
        return Ok(Some(Said { hour: 0, minute: 0, bare: false }));
    }
    let mark = r.mark();
    let word = r.peek().to_owned();
    r.skip();
    let (digits, half) = match ["am", "pm"].into_iter().find(|half| word.ends_with(half)) {
        Some(half) => (&word[..word.len() - 2], Some(half)),
        None => (word.as_str(), ["am", "pm"].into_iter().find(|half| r.take(&[half]))),
    };
    let (hour, minute) = match digits.split_once([':', 'h']) {
        Some((hour, "")) if digits.ends_with('h') => (hour, "00"),
        Some(parts) => parts,
        None if expected || half.is_some() => (digits, "00"),
        None => ("", ""),
    };
    if !hour.starts_with(|c: char| c.is_ascii_digit()) || !hour.chars().all(|c| c.is_ascii_digit())
    {
        r.back_to(mark);
        return Ok(None);
    }
    r.take(&["oclock"]);
    said(hour, minute, half)
        .map(Some)
        .ok_or_else(|| ScheduleError::NotATime(echo(&format!("{digits}{}", half.unwrap_or("")))))
}

fn said(hour: &str, minute: &str, half: Option<&str>) -> Option<Said> {
    let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    if minute.len() != 2 || !digits(minute) {
        return None;
    }
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
    let hour_of_day = match half {
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some("am") => hour % 12,
        Some(_) => hour % 12 + 12,
        None => hour,
    };
    let bare = half.is_none() && (1..=12).contains(&hour);
    (hour_of_day < 24 && minute < 60).then_some(Said { hour: hour_of_day, minute, bare })
}
