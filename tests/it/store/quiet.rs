//! In quiet hours nothing goes out, and nothing is lost for it.

use chrono::{DateTime, TimeDelta, Utc};
use upto::domain::id::MessageId;
use upto::domain::person::Person;
use upto::domain::prompt::Outcome;
use upto::domain::quiet::Quiet;
use upto::domain::response::Response;
use upto::store::{State, Store};

use super::{ALL, GRACE, LEASE, at, day, dm, enrolled, fresh, schedule};

/// Someone asked as the cadence says, quiet from ten in the evening to seven.
async fn sleeper(store: &Store, cadence: &str) -> Person {
    let start = at("2026-03-06T12:00:00Z");
    let person = enrolled(store, 1, &schedule(cadence, "UTC"), start).await;
    store.set_quiet(person.id, Quiet::of_minutes(22 * 60, 7 * 60)).await.unwrap();
    store.person(person.discord).await.unwrap().unwrap()
}

/// What goes out at `now`: when it was due.
async fn out(store: &Store, now: DateTime<Utc>) -> Vec<DateTime<Utc>> {
    store.plan_due(now, GRACE, ALL).await.unwrap();
    let claimed = store.claim_due(now, LEASE, ALL).await.unwrap();
    for prompt in &claimed {
        let sent = Outcome::Sent { message: MessageId::first_at(now), at: now };
        assert!(store.settle(prompt, &sent, now).await.unwrap());
    }
    claimed.iter().map(|prompt| prompt.due_at).collect()
}

#[tokio::test]
async fn what_is_due_inside_comes_at_the_end() {
    let (_folder, store) = fresh().await;
    sleeper(&store, "daily 23:00").await;
    let (slot, morning) = (at("2026-03-06T23:00:00Z"), at("2026-03-07T07:00:00Z"));
    assert!(out(&store, slot).await.is_empty());
    assert_eq!(store.next_wake(slot).await.unwrap(), Some(morning), "and nobody is woken before");
    assert!(out(&store, morning - TimeDelta::seconds(1)).await.is_empty());
    assert_eq!(out(&store, morning).await, [morning]);
}

#[tokio::test]
async fn a_night_of_slots_is_one_prompt_in_the_morning() {
    let (_folder, store) = fresh().await;
    let person = sleeper(&store, "hourly").await;
    let mut asked = Vec::new();
    for hour in 1..=20 {
        let now = person.enrolled_at + TimeDelta::hours(hour);
        asked.extend(out(&store, now).await);
        let word = dm(hour.unsigned_abs(), "climbing", &now.to_rfc3339());
        store.file(person.id, &word, day("2026-03-06"), now).await.unwrap();
    }
    let hours: Vec<_> = asked.iter().map(|at| at.format("%H").to_string()).collect();
    assert_eq!(hours, ["13", "14", "15", "16", "17", "18", "19", "20", "21", "07", "08"]);
    let shown = person.upcoming(at("2026-03-06T20:30:00Z"), 3);
    let shown: Vec<_> = shown.iter().map(|due| due.local.format("%d %H").to_string()).collect();
    assert_eq!(shown, ["06 21", "07 07", "07 08"]);
}

#[tokio::test]
async fn after_an_outage_over_night_the_night_counts_from_its_end() {
    let (_folder, store) = fresh().await;
    sleeper(&store, "daily 23:00").await;
    // Nine hours after the slot, and one after the end of the quiet hours.
    let morning = at("2026-03-07T08:00:00Z");
    assert_eq!(out(&store, morning).await, [at("2026-03-07T07:00:00Z")]);
    // Back in the middle of the next night, after a day away: it waits for the morning.
    let night = at("2026-03-09T01:00:00Z");
    assert!(out(&store, night).await.is_empty());
    assert_eq!(out(&store, at("2026-03-09T07:00:00Z")).await, [at("2026-03-09T07:00:00Z")]);
}

#[tokio::test]
async fn another_attempt_and_a_snooze_wait_for_the_morning_too() {
    let (_folder, store) = fresh().await;
    let person = sleeper(&store, "daily 21:30").await;
    let now = at("2026-03-06T21:30:00Z");
    store.plan_due(now, GRACE, ALL).await.unwrap();
    let prompt = store.claim_due(now, LEASE, ALL).await.unwrap().remove(0);
    let later = now + TimeDelta::minutes(40);
    store.settle(&prompt, &Outcome::Again { not_before: later }, now).await.unwrap();
    assert!(out(&store, later).await.is_empty());
    let morning = at("2026-03-07T07:00:00Z");
    assert_eq!(out(&store, morning).await, [morning]);
    let until = at("2026-03-07T22:30:00Z");
    let (message, snooze) = (MessageId::first_at(morning), Response::Snooze { until });
    let taken = store.respond(person.id, prompt.id, message, snooze, morning).await.unwrap();
    assert!(taken.is_some());
    // The evening's own slot comes on time; what was put off comes in the morning.
    assert_eq!(out(&store, at("2026-03-07T21:30:00Z")).await, [at("2026-03-07T21:30:00Z")]);
    assert!(out(&store, until).await.is_empty());
    assert_eq!(out(&store, at("2026-03-08T07:00:00Z")).await, [at("2026-03-08T07:00:00Z")]);
}

#[tokio::test]
async fn whoever_asks_at_night_is_answered_at_night() {
    let (_folder, store) = fresh().await;
    let person = sleeper(&store, "daily 9:00").await;
    let night = at("2026-03-07T01:00:00Z");
    let (id, claimed) = store.ask_now(person.id, night, LEASE).await.unwrap();
    assert!(claimed.is_some());
    let state = store.prompt(person.id, id).await.unwrap().unwrap().state;
    assert_eq!(state, State::Claimed);
}
