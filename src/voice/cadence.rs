//! How often somebody is asked, as each tongue says it.

use crate::domain::schedule::{Cadence, Days, Rule, Spot, Weekdays};
use crate::domain::tongue::Hearer;
use crate::tongues::dates::number;
use crate::tongues::say;

/// A cadence within a sentence. A cron line stays one.
pub fn cadence(to: Hearer, cadence: &Cadence) -> String {
    match cadence.rule() {
        Rule::Crontab(_) => cadence.to_string(),
        Rule::Hours(1) => say!(to, "cadence-hourly"),
        Rule::Hours(every) => say!(to, "cadence-hours", every = *every),
        Rule::At { days, times } => {
            let times: Vec<String> =
                times.iter().map(|time| time.format("%H:%M").to_string()).collect();
            let (said, times) = (subject(to, days), series(to, &times));
            match days {
                Days::Each { from: Some(from), .. } | Days::Weeks { from: Some(from), .. } => {
                    let date = from.format("%Y-%m-%d").to_string();
                    say!(to, "cadence-at-from", days = said, times = times, date = date)
                }
                _ => say!(to, "cadence-at", days = said, times = times),
            }
        }
    }
}

fn subject(to: Hearer, days: &Days) -> String {
    match days {
        Days::Each { every: 1, .. } => say!(to, "cadence-daily"),
        Days::Each { every, .. } => say!(to, "cadence-days", every = *every),
        Days::Weeks { every: 1, on: Weekdays::WORKING, .. } => say!(to, "cadence-weekdays"),
        Days::Weeks { every: 1, on: Weekdays::WEEKEND, .. } => say!(to, "cadence-weekends"),
        Days::Weeks { every: 1, on, .. } => {
            say!(to, "cadence-on", weekdays = weekdays(to, *on))
        }
        Days::Weeks { every, on, .. } => {
            say!(to, "cadence-weeks", every = *every, weekdays = weekdays(to, *on))
        }
        Days::Months { every: 1, on: Spot::Dates(days) } => {
            say!(to, "cadence-monthly", dates = dates(to, days))
        }
        Days::Months { every: 1, on } => say!(to, "cadence-monthly-spot", spot = spot(to, on)),
        Days::Months { every, on: Spot::Dates(days) } => {
            say!(to, "cadence-months", every = *every, dates = dates(to, days))
        }
        Days::Months { every, on } => {
            say!(to, "cadence-months-spot", every = *every, spot = spot(to, on))
        }
    }
}

fn weekdays(to: Hearer, on: Weekdays) -> String {
    let names = on.iter().map(|day| say!(to, "calendar-weekday", weekday = number(day)));
    series(to, &names.collect::<Vec<_>>())
}

fn dates(to: Hearer, days: &[u32]) -> String {
    let days = days.iter().map(|day| say!(to, "cadence-date", day = *day));
    series(to, &days.collect::<Vec<_>>())
}

fn spot(to: Hearer, on: &Spot) -> String {
    match on {
        Spot::Dates(days) => dates(to, days),
        Spot::LastDay => say!(to, "cadence-last-day"),
        Spot::Last(day) => say!(to, "cadence-last", weekday = number(*day)),
        Spot::Nth(nth, day) => say!(to, "cadence-nth", nth = *nth, weekday = number(*day)),
    }
}

/// `a`, `a and b`, `a, b and c`.
pub fn series(to: Hearer, items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [firsts @ .., last] => {
            say!(to, "cadence-and", firsts = firsts.join(", "), last = last.as_str())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_english_a_cadence_is_said_as_it_is_typed() {
        for typed in [
            "every hour",
            "every 6 hours",
            "daily 9:00",
            "every 3 days at 20:00",
            "weekdays 18:30",
            "weekends 10:00 and 18:00",
            "mon, wed and fri 8pm",
            "every 2 weeks on friday 17:00",
            "monthly on the 1st, 2nd, 3rd, 11th and 22nd 9:00",
            "last day of the month 20:00",
            "last friday of the month 18:00",
            "second monday of the month 18:00",
            "every 3 months on the 1st 9:00",
            "every 6 months on the first monday 9:00",
            "0 19 * * Sun",
        ] {
            let read: Cadence = typed.parse().expect(typed);
            assert_eq!(cadence(Hearer::ENGLISH, &read), read.to_string());
        }
    }
}
