//! Whoever is silent is asked once more, then less often, until they are heard.

use chrono::{DateTime, TimeDelta, Utc};
use upto::domain::id::MessageId;
use upto::domain::person::Person;
use upto::domain::prompt::{Outcome, Prompt};
use upto::domain::response::{Fate, Response};
use upto::store::{State, Store};

use super::{ALL, GRACE, LEASE, ada, at, day, dm, enrolled, fresh, schedule};

const SILENCE: TimeDelta = TimeDelta::days(3);

/// What goes out at `now`, as the app sends it.
async fn out(store: &Store, now: DateTime<Utc>) -> Vec<Prompt> {
    store.plan_due(now, GRACE, ALL).await.unwrap();
    let claimed = store.claim_due(now, LEASE, ALL).await.unwrap();
    for prompt in &claimed {
        let sent = Outcome::Sent { message: MessageId::first_at(now), at: now };
        assert!(store.settle(prompt, &sent, now).await.unwrap());
        store.plan_nudge(prompt.id, now + SILENCE).await.unwrap();
    }
    claimed
}

async fn daily(store: &Store) -> Person {
    enrolled(store, 1, &schedule("daily 9am", "UTC"), at("2026-03-01T12:00:00Z")).await
}

/// The days of March on which something goes out at nine.
async fn asked_on(store: &Store, days: std::ops::RangeInclusive<u32>) -> Vec<u32> {
    let mut asked = Vec::new();
    for day in days {
        let now = at(&format!("2026-03-{day:02}T09:00:00Z"));
        asked.extend(out(store, now).await.iter().map(|_| day));
    }
    asked
}

#[tokio::test]
async fn after_three_unanswered_every_second_after_six_every_fourth() {
    let (_folder, store) = fresh().await;
    let person = daily(&store).await;
    assert_eq!(asked_on(&store, 2..=24).await, [2, 3, 4, 6, 8, 10, 14, 18, 22]);
    let now = at("2026-03-24T09:00:00Z");
    let silent = store.person(person.discord).await.unwrap().unwrap();
    let shown: Vec<_> = silent.upcoming(now, 2).iter().map(|due| due.at).collect();
    assert_eq!(shown, [at("2026-03-26T09:00:00Z"), at("2026-03-30T09:00:00Z")]);
    // One word, and it is every day again, from the next one on.
    store
        .file(person.id, &dm(7, "climbing", "2026-03-24T20:00:00Z"), day("2026-03-24"), now)
        .await
        .unwrap();
    assert_eq!(asked_on(&store, 25..=27).await, [25, 26, 27]);
}

#[tokio::test]
async fn a_press_is_as_good_as_a_word() {
    let (_folder, store) = fresh().await;
    let person = daily(&store).await;
    assert_eq!(asked_on(&store, 2..=4).await, [2, 3, 4]);
    let last = store.last_prompt(person.id).await.unwrap().unwrap();
    let now = at("2026-03-04T10:00:00Z");
    let message = last.message.unwrap();
    store.respond(person.id, last.id, message, Response::NothingNew, now).await.unwrap();
    assert_eq!(asked_on(&store, 5..=7).await, [5, 6, 7]);
}

#[tokio::test]
async fn one_unanswered_prompt_is_asked_once_more_and_no_other_of_that_silence() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let friday = at("2026-03-06T08:30:00Z");
    let first = out(&store, friday).await.remove(0);
    let monday = friday + SILENCE;
    assert_eq!(store.next_wake(friday).await.unwrap(), Some(monday));
    let again = out(&store, monday).await.remove(0);
    assert_eq!((again.id, again.round, again.nudge), (first.id, 1, true));
    assert_eq!(again.earlier, Some(MessageId::first_at(friday)));
    let person = store.person(ada.discord).await.unwrap().unwrap();
    assert_eq!(person.unanswered, 1, "it is the same prompt");
    let next = friday + TimeDelta::weeks(1);
    assert_eq!(store.next_wake(monday).await.unwrap(), Some(next));
    assert!(!out(&store, next).await[0].nudge);
    assert_eq!(store.next_wake(next).await.unwrap(), Some(next + TimeDelta::weeks(1)));
}

#[tokio::test]
async fn a_nudge_is_let_go_when_it_is_not_wanted_any_more() {
    let friday = at("2026-03-06T08:30:00Z");
    let monday = friday + SILENCE;
    for case in ["heard", "paused", "unwanted", "late", "unreachable"] {
        let (_folder, store) = fresh().await;
        let ada = ada(&store).await;
        out(&store, friday).await;
        let mut now = monday;
        match case {
            "heard" => {
                let word = dm(7, "climbing", "2026-03-07T10:00:00Z");
                store.file(ada.id, &word, day("2026-03-07"), friday).await.unwrap();
            }
            "paused" => store.pause(ada.id, None, friday).await.unwrap(),
            "unwanted" => store.set_nudges(ada.id, false).await.unwrap(),
            "late" => now = monday + GRACE + TimeDelta::seconds(1),
            _ => store.set_unreachable(ada.id, None, friday).await.unwrap(),
        }
        assert_eq!(out(&store, now).await, [], "{case}");
        let asked = store.last_prompt(ada.id).await.unwrap().unwrap();
        assert_eq!((asked.state, asked.round), (State::Sent, 0), "{case}");
        assert_ne!(store.next_wake(now).await.unwrap(), Some(now), "{case}: it is let go");
    }
}

#[tokio::test]
async fn there_is_no_nudge_where_the_next_prompt_comes_before_it() {
    let (_folder, store) = fresh().await;
    daily(&store).await;
    out(&store, at("2026-03-02T09:00:00Z")).await;
    let next = store.next_wake(at("2026-03-02T09:00:00Z")).await.unwrap();
    assert_eq!(next, Some(at("2026-03-03T09:00:00Z")));
}

#[tokio::test]
async fn a_nudge_gives_way_to_the_slot_that_comes_while_it_waits() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let friday = at("2026-03-06T08:30:00Z");
    let first = out(&store, friday).await.remove(0);
    let monday = friday + SILENCE;
    // Planned, and then nothing could be sent for days.
    store.plan_due(monday, GRACE, ALL).await.unwrap();
    store
        .reschedule(ada.id, &schedule("30 9 * * Mon", "Europe/Berlin"), Some(monday))
        .await
        .unwrap();
    let claimed = out(&store, monday).await;
    assert_eq!(claimed.iter().map(|p| (p.sequence, p.nudge)).collect::<Vec<_>>(), [(1, false)]);
    let pressed = MessageId::first_at(friday);
    let fate = store.standing(ada.id, first.id, pressed).await.unwrap().unwrap().fate;
    assert_eq!(fate, Fate::Overtaken);
}
