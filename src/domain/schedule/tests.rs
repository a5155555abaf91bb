mod changes;
mod phrases;
mod properties;

use chrono::{DateTime, Utc};

use super::{Cadence, Schedule};

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
