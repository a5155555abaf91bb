use std::fmt;

use chrono::{NaiveDate, Weekday};

use super::rule::{Days, Rule, Spot, Weekdays};

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Crontab(line) => line.fmt(f),
            Self::Hours(1) => f.write_str("every hour"),
            Self::Hours(every) => write!(f, "every {every} hours"),
            Self::At { days, times } => {
                let times: Vec<String> =
                    times.iter().map(|time| time.format("%H:%M").to_string()).collect();
                write!(f, "{} at {}{}", subject(days), series(&times), beginning(days))
            }
        }
    }
}

fn subject(days: &Days) -> String {
    match days {
        Days::Each { every: 1, .. } => "every day".to_owned(),
        Days::Each { every, .. } => format!("every {every} days"),
        Days::Weeks { every: 1, on: Weekdays::WORKING, .. } => "weekdays".to_owned(),
        Days::Weeks { every: 1, on: Weekdays::WEEKEND, .. } => "weekends".to_owned(),
        Days::Weeks { every: 1, on, .. } => format!("every {}", weekdays(*on)),
        Days::Weeks { every, on, .. } => format!("every {every} weeks on {}", weekdays(*on)),
        Days::Months { every: 1, on: on @ Spot::Dates(_) } => {
            format!("monthly on the {}", spot(on))
        }
        Days::Months { every: 1, on } => format!("{} of the month", spot(on)),
        Days::Months { every, on } => format!("every {every} months on the {}", spot(on)),
    }
}

fn beginning(days: &Days) -> String {
    match days {
        Days::Each { from: Some(from), .. } | Days::Weeks { from: Some(from), .. } => {
            format!(" from {}", NaiveDate::format(from, "%Y-%m-%d"))
        }
        _ => String::new(),
    }
}

fn weekdays(on: Weekdays) -> String {
    series(&on.iter().map(|day| weekday(day).to_owned()).collect::<Vec<_>>())
}

fn spot(on: &Spot) -> String {
    match on {
        Spot::Dates(days) => series(&days.iter().map(|day| ordinal(*day)).collect::<Vec<_>>()),
        Spot::LastDay => "last day".to_owned(),
        Spot::Last(day) => format!("last {}", weekday(*day)),
        Spot::Nth(nth, day) => format!("{} {}", nth_word(*nth), weekday(*day)),
    }
}

fn nth_word(nth: u32) -> &'static str {
    match nth {
        1 => "first",
        2 => "second",
        3 => "third",
        _ => "fourth",
    }
}

/// `1st`, `2nd`, `13th`.
pub(super) fn ordinal(day: u32) -> String {
    let ending = match (day % 10, day % 100) {
        (1, teen) if teen != 11 => "st",
        (2, teen) if teen != 12 => "nd",
        (3, teen) if teen != 13 => "rd",
        _ => "th",
    };
    format!("{day}{ending}")
}

/// A weekday's English name.
pub(super) fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}

/// `a`, `a and b`, `a, b and c`.
fn series(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [firsts @ .., last] => format!("{} and {last}", firsts.join(", ")),
    }
}
