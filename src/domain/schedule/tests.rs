mod changes;
mod phrases;
mod properties;

use chrono::{DateTime, Utc};

use super::{Cadence, Schedule, time_of_day};

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn cadence(when: &str) -> Cadence {
    when.parse().unwrap_or_else(|refusal| panic!("{when}: {refusal}"))
}

fn schedule(when: &str, zone: &str, now: &str) -> Schedule {
    Schedule::new(cadence(when), zone.parse().unwrap(), at(now))
}

fn refusal(when: &str) -> String {
    match when.parse::<Cadence>() {
        Ok(cadence) => panic!("`{when}` was read as `{cadence}`"),
        Err(refusal) => refusal.to_string(),
    }
}

/// The local times of the next moments.
fn next(schedule: &Schedule, now: &str, count: usize) -> Vec<String> {
    let upcoming = schedule.upcoming(at(now), count);
    upcoming.iter().map(|due| due.local.format("%a %Y-%m-%d %H:%M").to_string()).collect()
}

#[test]
fn a_time_of_day_is_read_alone_and_to_its_end() {
    for (typed, time) in [
        ("22:00", "22:00:00"),
        ("7am", "07:00:00"),
        (" 10 p.m. ", "22:00:00"),
        ("noon", "12:00:00"),
        ("7", "07:00:00"),
    ] {
        assert_eq!(time_of_day(typed), Ok(time.parse().unwrap()), "{typed}");
    }
    for typed in ["", "late", "25:00", "7am sharp", "7 to 8", "-1"] {
        let told = time_of_day(typed).unwrap_err().to_string();
        assert!(told.contains("is not a time of day"), "{typed}: {told}");
    }
}
