//! When a person hears that a period can be told.

use chrono::{DateTime, Datelike as _, NaiveTime, TimeDelta, Utc};

use super::period::Period;
use super::zone::Zone;

/// When most people have had their coffee.
const MORNING: NaiveTime = match NaiveTime::from_hms_opt(9, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

/// How long it is news that a period is over.
const NEWS: TimeDelta = TimeDelta::days(14);

/// The next morning after `now` on which a quarter has just ended.
///
/// ```text
/// Q4 | Jan  Feb  Mar | Apr …
///     x               x          1 January, 1 April, 1 July, 1 October, at nine
/// ```
pub fn next_morning(zone: &Zone, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let quarter = quarter(zone, now)?;
    let mornings = [quarter.from, quarter.to].map(|first| zone.resolve(first.and_time(MORNING)));
    mornings.into_iter().find(|morning| *morning > now)
}

/// The morning of the turn of the quarter that is news at `now`; `None` where none is.
pub fn news(zone: &Zone, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let morning = zone.resolve(quarter(zone, now)?.from.and_time(MORNING));
    (morning <= now && now <= morning + NEWS).then_some(morning)
}

fn quarter(zone: &Zone, at: DateTime<Utc>) -> Option<Period> {
    let today = zone.date_of(at);
    Period::quarter(today.year(), today.month0() / 3 + 1)
}

/// The morning after one that was slept through.
pub fn morning_after(zone: &Zone, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let tomorrow = zone.date_of(now).succ_opt()?;
    Some(zone.resolve(tomorrow.and_time(MORNING)))
}

/// The period that is over since the turn of the quarter in which `at` lies: in the first quarter
/// the whole year before it, else the quarter before.
pub fn over(zone: &Zone, at: DateTime<Utc>) -> Option<Period> {
    let today = zone.date_of(at);
    match today.month0() / 3 {
        0 => Period::year(today.year() - 1),
        quarter => Period::quarter(today.year(), quarter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("a moment")
    }

    #[test]
    fn it_is_the_first_morning_after_a_quarter() {
        let tokyo: Zone = "Asia/Tokyo".parse().expect("a zone");
        for (now, morning, label) in [
            ("2026-03-06T08:00:00Z", "2026-04-01T00:00:00Z", "2026-Q1"),
            ("2026-03-31T23:59:59Z", "2026-04-01T00:00:00Z", "2026-Q1"),
            ("2026-04-01T00:00:00Z", "2026-07-01T00:00:00Z", "2026-Q2"),
            ("2026-10-01T00:00:01Z", "2027-01-01T00:00:00Z", "2026"),
            // In Tokyo the year is over while it is still the old one in UTC.
            ("2026-12-31T20:00:00Z", "2027-01-01T00:00:00Z", "2026"),
        ] {
            let next = next_morning(&tokyo, at(now)).expect("there is one");
            assert_eq!(next, at(morning), "after {now}");
            assert_eq!(over(&tokyo, next).expect("a period").label, label);
        }
        for (now, news) in [
            ("2026-03-31T23:59:59Z", false),
            ("2026-04-01T00:00:00Z", true),
            ("2026-04-15T00:00:00Z", true),
            ("2026-04-15T00:00:01Z", false),
        ] {
            let told = super::news(&tokyo, at(now)).is_some();
            assert_eq!(told, news, "{now}");
        }
        let after = morning_after(&tokyo, at("2026-04-01T08:00:00Z"));
        assert_eq!(after, Some(at("2026-04-02T00:00:00Z")));
    }
}
