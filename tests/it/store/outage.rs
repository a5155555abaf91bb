//! After an outage nobody gets a backlog.

use chrono::TimeDelta;
use upto::domain::prompt::Outcome;
use upto::store::{Asked, State, Store};

use super::{ALL, GRACE, LEASE, ada, at, enrolled, fresh, schedule};

/// What the table says of a person's prompts, by when they were due.
async fn recorded(store: &Store) -> Vec<(String, String, i64)> {
    sqlx::query_as(
        "select strftime('%m-%d %H:%M', due_at / 1000, 'unixepoch'), state, coalesced from prompts order by due_at",
    )
    .fetch_all(&mut super::other_program(store).await)
    .await
    .unwrap()
}

fn row(due: &str, state: &str, coalesced: i64) -> (String, String, i64) {
    (due.to_owned(), state.to_owned(), coalesced)
}

#[tokio::test]
async fn a_slot_missed_by_more_than_the_grace_time_is_not_made_up_for() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let now = at("2026-03-26T08:29:00Z");
    assert_eq!(store.plan_due(now, GRACE, ALL).await.unwrap().prompts, 0);
    assert_eq!(store.claim_due(now, LEASE, ALL).await.unwrap(), []);
    let person = store.person(ada.discord).await.unwrap().unwrap();
    assert_eq!(person.next_due, Some(at("2026-03-27T08:30:00Z")));
    let Asked { due_at, state, coalesced, .. } = store.last_prompt(ada.id).await.unwrap().unwrap();
    assert_eq!((due_at, state, coalesced), (at("2026-03-20T08:30:00Z"), State::Missed, 2));
}

#[tokio::test]
async fn a_slot_within_the_grace_time_is_caught_up_with() {
    let (_folder, store) = fresh().await;
    ada(&store).await;
    let edge = at("2026-03-20T14:30:00Z");
    assert_eq!(store.plan_due(edge, GRACE, ALL).await.unwrap().prompts, 1);
    assert_eq!(
        recorded(&store).await,
        [row("03-13 08:30", "missed", 1), row("03-20 08:30", "planned", 0)]
    );
    let (_folder, store) = fresh().await;
    super::ada(&store).await;
    let over = edge + TimeDelta::milliseconds(1);
    assert_eq!(store.plan_due(over, GRACE, ALL).await.unwrap().prompts, 0);
}

#[tokio::test]
async fn a_year_of_hourly_slots_becomes_one_catch_up_and_one_row() {
    let (_folder, store) = fresh().await;
    let start = at("2026-03-02T12:00:00Z");
    let hourly = enrolled(&store, 1, &schedule("0 * * * *", "UTC"), start).await;
    let now = start + TimeDelta::days(365) + TimeDelta::minutes(20);
    assert_eq!(store.plan_due(now, GRACE, ALL).await.unwrap().prompts, 1);
    // 365 × 24 slots: one asked, one row for the others.
    let (missed, planned) =
        (row("03-02 11:00", "missed", 365 * 24 - 2), row("03-02 12:00", "planned", 0));
    assert_eq!(recorded(&store).await, [missed, planned]);
    let next_due = store.person(hourly.discord).await.unwrap().unwrap().next_due;
    assert_eq!(next_due, Some(now + TimeDelta::minutes(40)));
}

#[tokio::test]
async fn a_prompt_planned_before_the_outage_and_never_tried_is_not_sent_after_it() {
    let (_folder, store) = fresh().await;
    ada(&store).await;
    store.plan_due(at("2026-03-06T08:30:00Z"), GRACE, ALL).await.unwrap();
    let monday = at("2026-03-09T08:30:00Z");
    store.plan_due(monday, GRACE, ALL).await.unwrap();
    assert_eq!(store.claim_due(monday, LEASE, ALL).await.unwrap(), []);
    assert_eq!(recorded(&store).await, [row("03-06 08:30", "missed", 0)]);
}

#[tokio::test]
async fn a_newer_slot_takes_the_place_of_a_prompt_never_tried() {
    let (_folder, store) = fresh().await;
    enrolled(&store, 1, &schedule("0 * * * *", "UTC"), at("2026-03-02T12:00:00Z")).await;
    for hour in 13..16 {
        let now = at(&format!("2026-03-02T{hour}:00:00Z"));
        assert_eq!(store.plan_due(now, GRACE, ALL).await.unwrap().prompts, 1);
    }
    let states = ["missed", "missed", "planned"];
    assert_eq!(recorded(&store).await.iter().map(|row| row.1.as_str()).collect::<Vec<_>>(), states);
}

#[tokio::test]
async fn a_newer_slot_gives_way_to_a_prompt_that_may_be_out_already() {
    let (_folder, store) = fresh().await;
    let start = at("2026-03-02T12:00:00Z");
    let person = enrolled(&store, 1, &schedule("0 * * * *", "UTC"), start).await;
    let now = start + TimeDelta::hours(1);
    store.plan_due(now, GRACE, ALL).await.unwrap();
    let prompt = store.claim_due(now, LEASE, ALL).await.unwrap().remove(0);
    let not_before = now + TimeDelta::minutes(70);
    store.settle(&prompt, &Outcome::Again { not_before }, now).await.unwrap();
    assert_eq!(store.plan_due(now + TimeDelta::hours(1), GRACE, ALL).await.unwrap().prompts, 0);
    assert_eq!(
        recorded(&store).await,
        [row("03-02 13:00", "planned", 0), row("03-02 14:00", "skipped", 0)]
    );
    let again = store.claim_due(not_before, LEASE, ALL).await.unwrap();
    assert_eq!(again.iter().map(|prompt| prompt.person).collect::<Vec<_>>(), [person.id]);
}

#[tokio::test]
async fn a_batch_that_was_too_small_wakes_at_once() {
    let (_folder, store) = fresh().await;
    let weekly = schedule("30 9 * * Fri", "UTC");
    for number in 0..5 {
        enrolled(&store, number, &weekly, at("2026-03-02T12:00:00Z")).await;
    }
    let now = at("2026-03-06T09:30:00Z");
    for planned in [2, 2, 1, 0] {
        assert_eq!(store.next_wake(now).await.unwrap(), Some(now));
        assert_eq!(store.plan_due(now, GRACE, 2).await.unwrap().prompts, planned);
    }
    store.claim_due(now, LEASE, ALL).await.unwrap();
    assert_eq!(store.next_wake(now).await.unwrap(), Some(now + LEASE));
}
