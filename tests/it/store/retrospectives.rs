//! On the first morning after a quarter or a year: once, and only where there is something to tell.

use chrono::{DateTime, TimeDelta, Utc};
use upto::domain::asks::Asks;
use upto::domain::id::MessageId;
use upto::domain::person::Person;
use upto::domain::prompt::Outcome;
use upto::domain::wish::Wish;
use upto::store::Store;

use super::{ALL, GRACE, LEASE, at, day, dm, enrolled, fresh, schedule};

const MORNING: &str = "2026-04-01T07:00:00Z"; // nine in Berlin

/// Somebody who is asked on Sundays, and wrote in March.
async fn writer(store: &Store) -> Person {
    let start = at("2026-03-02T12:00:00Z");
    let person = enrolled(store, 1, &schedule("every sunday 9am", "Europe/Berlin"), start).await;
    store.set_nudges(person.id, false).await.unwrap();
    let word = dm(7, "climbing", "2026-03-03T10:00:00Z");
    store.file(person.id, &word, day("2026-03-03"), start).await.unwrap();
    // The first tick reckons the morning.
    assert!(told(store, start).await.is_empty());
    person
}

/// The periods that are offered at `now`.
async fn told(store: &Store, now: DateTime<Utc>) -> Vec<String> {
    store.plan_due(now, GRACE, ALL).await.unwrap();
    let claimed = store.claim_due(now, LEASE, ALL).await.unwrap();
    let mut periods = Vec::new();
    for prompt in &claimed {
        let message = MessageId(MessageId::first_at(now).0 + prompt.id.0.unsigned_abs());
        let sent = Outcome::Sent { message, at: now };
        assert!(store.settle(prompt, &sent, now).await.unwrap());
        if let Some(Asks::Retrospective { period }) = &prompt.asks {
            periods.push(period.clone());
        }
    }
    periods
}

#[tokio::test]
async fn it_comes_on_the_first_morning_and_once() {
    let (_folder, store) = fresh().await;
    let person = writer(&store).await;
    let morning = at(MORNING);
    assert!(told(&store, morning - TimeDelta::seconds(1)).await.is_empty());
    assert_eq!(store.next_wake(morning - TimeDelta::seconds(1)).await.unwrap(), Some(morning));
    assert_eq!(told(&store, morning).await, ["2026-Q1"]);
    assert!(told(&store, morning + TimeDelta::hours(1)).await.is_empty());
    // Another zone has other mornings, and not another first quarter.
    let tokyo = schedule("every sunday 9am", "America/New_York");
    store.reschedule(person.id, &tokyo, Some(at("2026-04-05T13:00:00Z"))).await.unwrap();
    for hours in 1..48 {
        assert!(told(&store, morning + TimeDelta::hours(hours)).await.is_empty());
    }
    // It is no question, waits for no answer, and holds no question up.
    let silent = store.person(person.discord).await.unwrap().unwrap();
    assert_eq!(silent.unanswered, 0);
    assert_eq!(store.next_sequence(person.id).await.unwrap(), 0);
}

#[tokio::test]
async fn after_the_last_quarter_the_whole_year_is_offered() {
    let (_folder, store) = fresh().await;
    writer(&store).await;
    told(&store, at("2026-10-01T07:00:00Z")).await;
    assert_eq!(told(&store, at("2027-01-01T08:00:00Z")).await, ["2026"]);
}

#[tokio::test]
async fn a_period_without_a_word_is_passed_over() {
    let (_folder, store) = fresh().await;
    writer(&store).await;
    assert_eq!(told(&store, at(MORNING)).await, ["2026-Q1"]);
    assert!(told(&store, at("2026-07-01T07:00:00Z")).await.is_empty(), "nothing in spring");
    assert_eq!(told(&store, at("2027-01-01T08:00:00Z")).await, ["2026"], "but in the year");
}

#[tokio::test]
async fn whoever_cannot_be_told_in_the_morning_is_told_in_a_later_one_while_it_is_news() {
    for (back, expected) in [
        ("2026-04-01T13:00:00Z", Some("2026-04-01T13:00:00Z")), // within the grace time
        ("2026-04-01T18:00:00Z", Some("2026-04-02T07:00:00Z")),
        ("2026-04-14T18:00:00Z", Some("2026-04-15T07:00:00Z")),
        ("2026-04-15T18:00:00Z", None),
    ] {
        let (_folder, store) = fresh().await;
        let person = writer(&store).await;
        // Paused or away, it comes to the same.
        store.pause(person.id, None, at("2026-03-20T00:00:00Z")).await.unwrap();
        assert!(told(&store, at(MORNING)).await.is_empty());
        assert_eq!(store.next_wake(at(MORNING)).await.unwrap(), None, "and nobody spins");
        store.resume(person.id, None).await.unwrap();
        let now = at(back);
        let mut heard = if told(&store, now).await.is_empty() { None } else { Some(now) };
        for _ in 0..3 {
            let next = store.next_wake(now).await.unwrap().unwrap();
            if next < at("2026-05-01T00:00:00Z")
                && heard.is_none()
                && !told(&store, next).await.is_empty()
            {
                heard = Some(next);
            }
        }
        assert_eq!(heard, expected.map(at), "back at {back}");
    }
}

#[tokio::test]
async fn it_is_off_and_on_again_at_a_word() {
    let (_folder, store) = fresh().await;
    let person = writer(&store).await;
    store.set_wish(person.id, Wish::Retrospectives, false).await.unwrap();
    assert!(told(&store, at(MORNING)).await.is_empty());
    store.set_wish(person.id, Wish::Retrospectives, true).await.unwrap();
    let later = at(MORNING) + TimeDelta::hours(2);
    assert!(told(&store, later).await.is_empty(), "from the next one on");
    let word = dm(8, "climbing", "2026-05-03T10:00:00Z");
    store.file(person.id, &word, day("2026-05-03"), later).await.unwrap();
    assert_eq!(told(&store, at("2026-07-01T07:00:00Z")).await, ["2026-Q2"]);
}
