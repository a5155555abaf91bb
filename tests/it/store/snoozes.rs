//! A prompt that is put off is the same prompt, asked once more.

use chrono::{DateTime, TimeDelta, Utc};
use upto::domain::decision::{Decision, DecisionKind};
use upto::domain::id::MessageId;
use upto::domain::person::Person;
use upto::domain::prompt::{Outcome, Prompt};
use upto::domain::response::{Fate, Response};
use upto::store::{Asked, State, Store};

use super::{ALL, GRACE, LEASE, ada, at, day, enrolled, fresh, schedule};

/// Plans what is due and sends it as messages of that moment.
async fn send(store: &Store, now: DateTime<Utc>) -> Vec<Prompt> {
    store.plan_due(now, GRACE, ALL).await.unwrap();
    let claimed = store.claim_due(now, LEASE, ALL).await.unwrap();
    for prompt in &claimed {
        let sent = Outcome::Sent { message: MessageId::first_at(now), at: now };
        assert!(store.settle(prompt, &sent, now).await.unwrap());
    }
    claimed
}

/// Ada was asked on her Friday and put that off; the prompt, and when it is due again.
async fn put_off(store: &Store, ada: &Person, by: TimeDelta) -> (Prompt, DateTime<Utc>) {
    let now = at("2026-03-06T08:30:00Z");
    let prompt = send(store, now).await.remove(0);
    let until = now + by;
    let (message, snooze) = (MessageId::first_at(now), Response::Snooze { until });
    let before = store.respond(ada.id, prompt.id, message, snooze, now).await.unwrap().unwrap();
    assert_eq!(before.fate, Fate::Open);
    (prompt, until)
}

async fn last(store: &Store, ada: &Person) -> Asked {
    store.last_prompt(ada.id).await.unwrap().unwrap()
}

#[tokio::test]
async fn it_is_due_again_in_another_round_with_a_name_of_its_own() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let (first, until) = put_off(&store, &ada, TimeDelta::hours(1)).await;
    assert_eq!(store.next_wake(first.due_at).await.unwrap(), Some(until));
    assert_eq!(store.plan_due(until - TimeDelta::seconds(1), GRACE, ALL).await.unwrap().prompts, 0);
    let again = send(&store, until).await.remove(0);
    assert_eq!((again.id, again.sequence, again.round), (first.id, first.sequence, 1));
    assert_eq!((again.due_at, again.attempt, again.first_claimed_at), (until, 1, until));
    assert_eq!(again.earlier, Some(MessageId::first_at(first.due_at)), "to be taken away");
    assert_ne!(again.nonce(), first.nonce());
    assert!(again.nonce().len() <= 25, "fits a nonce");
    // The cadence stays as it was, and nothing is left of the snooze.
    let friday = at("2026-03-13T08:30:00Z");
    assert_eq!(store.next_wake(until).await.unwrap(), Some(friday));
    assert_eq!(send(&store, friday).await[0].sequence, 1);
}

#[tokio::test]
async fn what_is_decided_under_a_prompt_is_kept_if_the_prompt_takes_it() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let now = at("2026-03-06T08:30:00Z");
    let prompt = send(&store, now).await.remove(0);
    let decision = Decision {
        interest: "climbing".into(),
        kind: DecisionKind::Pause,
        date: now.date_naive(),
        reason: None,
        to: None,
    };
    let decide = async || {
        let message = MessageId::first_at(now);
        let before = store.decide_under(ada.id, prompt.id, message, &decision, now);
        before.await.unwrap().unwrap().fate
    };
    assert_eq!(decide().await, Fate::Open);
    assert_eq!(decide().await, Fate::Decided);
    assert_eq!(store.decisions(ada.id).await.unwrap().len(), 1);
}

#[tokio::test]
async fn only_an_open_prompt_is_put_off() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let bob = enrolled(&store, 2, &schedule("hourly", "UTC"), at("2027-01-01T00:00:00Z")).await;
    let (prompt, until) = put_off(&store, &ada, TimeDelta::days(7)).await;
    let message = MessageId::first_at(prompt.due_at);
    let press = async |who: &Person| {
        let now = prompt.due_at + TimeDelta::minutes(1);
        let before = store.respond(who.id, prompt.id, message, Response::Skip, now).await.unwrap();
        before.map(|standing| standing.fate)
    };
    assert_eq!(press(&ada).await, Some(Fate::Snoozed { until }));
    assert_eq!(press(&bob).await, None, "it is none of his");
    send(&store, until).await;
    assert_eq!(press(&ada).await, Some(Fate::AskedAgain), "by the message of the first round");
    send(&store, at("2026-03-20T08:30:00Z")).await;
    let again = MessageId::first_at(until);
    let fate = store.standing(ada.id, prompt.id, again).await.unwrap().unwrap().fate;
    assert_eq!(fate, Fate::Overtaken);
}

#[tokio::test]
async fn a_slot_that_comes_meanwhile_is_asked_and_the_other_comes_all_the_same() {
    let (_folder, store) = fresh().await;
    let start = at("2026-03-06T08:00:00Z");
    let daily = enrolled(&store, 1, &schedule("daily 9am", "UTC"), start).await;
    let now = at("2026-03-06T09:00:00Z");
    let first = send(&store, now).await.remove(0);
    let until = at("2026-03-07T18:00:00Z");
    let (message, snooze) = (MessageId::first_at(now), Response::Snooze { until });
    store.respond(daily.id, first.id, message, snooze, now).await.unwrap();
    let next = send(&store, at("2026-03-07T09:00:00Z")).await.remove(0);
    assert_eq!((next.sequence, next.round), (1, 0));
    let again = send(&store, until).await.remove(0);
    assert_eq!((again.id, again.round), (first.id, 1));
}

#[tokio::test]
async fn what_was_put_off_to_a_slot_is_asked_in_its_place() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let (first, until) = put_off(&store, &ada, TimeDelta::days(7)).await;
    let claimed = send(&store, until).await;
    assert_eq!(claimed.iter().map(|p| (p.id, p.round)).collect::<Vec<_>>(), [(first.id, 1)]);
    let slot = last(&store, &ada).await;
    assert_eq!((slot.due_at, slot.state), (until, State::Skipped));
    assert_eq!(store.next_sequence(ada.id).await.unwrap(), 1, "its question is still to come");
}

#[tokio::test]
async fn what_was_put_off_into_an_outage_is_missed() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let (prompt, until) = put_off(&store, &ada, TimeDelta::hours(1)).await;
    let late = until + GRACE + TimeDelta::seconds(1);
    assert_eq!(send(&store, late).await, []);
    let asked = last(&store, &ada).await;
    assert_eq!((asked.id, asked.state), (prompt.id, State::Missed));
    let message = MessageId::first_at(prompt.due_at);
    let fate = store.standing(ada.id, prompt.id, message).await.unwrap().unwrap().fate;
    assert_eq!(fate, Fate::Lapsed);
    assert_eq!(store.next_sequence(ada.id).await.unwrap(), 1, "it was seen once");
}

#[tokio::test]
async fn an_answer_or_a_pause_ends_a_snooze() {
    for paused in [false, true] {
        let (_folder, store) = fresh().await;
        let ada = ada(&store).await;
        let (prompt, until) = put_off(&store, &ada, TimeDelta::hours(1)).await;
        let mut reply = super::dm(7, "climbing", "2026-03-06T09:00:00Z");
        reply.prompt = Some(prompt.id);
        if paused {
            store.pause(ada.id, Some(until), prompt.due_at).await.unwrap();
        } else {
            store.file(ada.id, &reply, day("2026-03-06"), prompt.due_at).await.unwrap();
        }
        assert_eq!(send(&store, until).await, [], "paused: {paused}");
        let state = if paused { State::Skipped } else { State::Sent };
        assert_eq!(last(&store, &ada).await.state, state);
        assert_eq!(store.next_wake(until).await.unwrap(), Some(at("2026-03-13T08:30:00Z")));
    }
}

#[tokio::test]
async fn whoever_presses_has_it_before_their_eyes() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let now = at("2026-03-06T08:30:00Z");
    store.plan_due(now, GRACE, ALL).await.unwrap();
    let prompt = store.claim_due(now, LEASE, ALL).await.unwrap().remove(0);
    // It arrived, and Discord's answer to us did not.
    let message = MessageId::first_at(now);
    let before = store.respond(ada.id, prompt.id, message, Response::Skip, now).await.unwrap();
    assert_eq!(before.unwrap().fate, Fate::Open);
    let asked = last(&store, &ada).await;
    assert_eq!((asked.state, asked.message), (State::Sent, Some(message)));
    let again = Outcome::Again { not_before: now };
    assert!(!store.settle(&prompt, &again, now).await.unwrap(), "the claim is void");
}

#[tokio::test]
async fn our_own_message_taken_back_is_no_reply_withdrawn() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let (prompt, until) = put_off(&store, &ada, TimeDelta::hours(1)).await;
    send(&store, until).await;
    for message in [prompt.due_at, until] {
        assert!(!store.retract(ada.id, MessageId::first_at(message), until).await.unwrap());
    }
    let reply = super::dm(7, "climbing", "2026-03-06T10:00:00Z");
    let filed = store.file(ada.id, &reply, day("2026-03-06"), until).await.unwrap();
    assert_eq!(filed.entry.0, 1, "no number was used up");
}
