//! Planning, claiming and settling.

use chrono::TimeDelta;
use upto::domain::delivery::Undeliverable;
use upto::domain::id::{MessageId, PersonId};
use upto::domain::prompt::Outcome;
use upto::store::{State, Store};

use super::{ALL, GRACE, LEASE, ada, at, enrolled, fresh, place, schedule};

/// Everything that is due at `now` goes out and arrives.
async fn send_all(store: &Store, now: &str) {
    let now = at(now);
    store.plan_due(now, GRACE, ALL).await.unwrap();
    for prompt in store.claim_due(now, LEASE, ALL).await.unwrap() {
        let message = MessageId(MessageId::first_at(now).0 + prompt.id.0.unsigned_abs());
        assert!(store.settle(&prompt, &Outcome::Sent { message, at: now }, now).await.unwrap());
    }
}

#[tokio::test]
async fn a_slot_is_asked_once_however_often_it_is_planned() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let now = at("2026-03-06T08:30:00Z");
    assert_eq!(store.plan_due(now - TimeDelta::seconds(1), GRACE, ALL).await.unwrap().prompts, 0);
    assert_eq!(store.plan_due(now, GRACE, ALL).await.unwrap().prompts, 1);
    assert_eq!(store.plan_due(now, GRACE, ALL).await.unwrap().prompts, 0);
    // A clock set back, or a schedule set again, makes the same slot due again.
    store.reschedule(ada.id, &ada.schedule, Some(now)).await.unwrap();
    assert_eq!(store.plan_due(now, GRACE, ALL).await.unwrap().prompts, 0);
    let claimed = store.claim_due(now, LEASE, ALL).await.unwrap();
    assert_eq!(claimed.len(), 1);
    let prompt = &claimed[0];
    assert_eq!(
        (prompt.person, prompt.discord, prompt.channel),
        (ada.id, ada.discord, ada.channel.unwrap())
    );
    assert_eq!((prompt.due_at, prompt.first_claimed_at), (now, now));
    assert_eq!((prompt.attempt, prompt.sequence), (1, 0));
}

#[tokio::test]
async fn the_slot_planned_again_after_its_prompt_was_sent_stays_sent() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let due = "2026-03-06T08:30:00Z";
    send_all(&store, due).await;
    store.reschedule(ada.id, &ada.schedule, Some(at(due))).await.unwrap();
    assert_eq!(store.plan_due(at(due), GRACE, ALL).await.unwrap().prompts, 0);
    assert_eq!(store.claim_due(at(due), LEASE, ALL).await.unwrap(), []);
    assert_eq!(store.last_prompt(ada.id).await.unwrap().unwrap().state, State::Sent);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_claimers_each_prompt_has_one() {
    let (_folder, store) = fresh().await;
    let weekly = schedule("30 9 * * Fri", "UTC");
    for number in 0..60 {
        enrolled(&store, number, &weekly, at("2026-03-02T12:00:00Z")).await;
    }
    let now = at("2026-03-06T09:30:00Z");
    // Two processes on one file, four claimers each.
    let other = Store::open(place(store.path())).await.unwrap();
    let mut claimers = tokio::task::JoinSet::new();
    for number in 0..8 {
        let store = if number % 2 == 0 { store.clone() } else { other.clone() };
        claimers.spawn(async move {
            let mut claimed = Vec::new();
            for _ in 0..5 {
                store.plan_due(now, GRACE, 7).await.unwrap();
                claimed.extend(store.claim_due(now, LEASE, 7).await.unwrap());
            }
            claimed
        });
    }
    let mut claimed: Vec<_> =
        claimers.join_all().await.into_iter().flatten().map(|p| p.person).collect();
    claimed.extend(store.claim_due(now, LEASE, ALL).await.unwrap().iter().map(|p| p.person));
    claimed.sort();
    let everyone: Vec<_> = store.people().await.unwrap().into_iter().map(|p| p.id).collect();
    assert_eq!(claimed, everyone);
}

#[tokio::test]
async fn a_claim_whose_lease_is_over_passes_on_and_the_late_one_does_not_count() {
    let (folder, store) = fresh().await;
    let ada = ada(&store).await;
    let now = at("2026-03-06T08:30:00Z");
    store.plan_due(now, GRACE, ALL).await.unwrap();
    let first = store.claim_due(now, LEASE, ALL).await.unwrap().remove(0);
    assert_eq!(store.claim_due(now, LEASE, ALL).await.unwrap(), [], "held");
    assert_eq!(store.next_wake(now).await.unwrap(), Some(now + LEASE));
    // The claimer dies; another process opens the store.
    drop(store);
    let store = Store::open(place(folder.path().join("upto.db"))).await.unwrap();
    let later = now + LEASE;
    let second = store.claim_due(later, LEASE, ALL).await.unwrap().remove(0);
    assert_eq!((second.id, second.attempt), (first.id, 2));
    assert_eq!(second.first_claimed_at, now, "the earlier message is no older than this");
    let sent = |id| Outcome::Sent { message: MessageId(id), at: later };
    assert!(!store.settle(&first, &sent(10), later).await.unwrap(), "its fence is old");
    assert!(store.settle(&second, &sent(20), later).await.unwrap());
    assert!(!store.settle(&second, &sent(30), later).await.unwrap(), "settled once");
    let asked = store.last_prompt(ada.id).await.unwrap().unwrap();
    assert_eq!(
        (asked.state, asked.message, asked.settled_at),
        (State::Sent, Some(MessageId(20)), Some(later))
    );
}

#[tokio::test]
async fn another_attempt_waits_for_its_moment() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let now = at("2026-03-06T08:30:00Z");
    store.plan_due(now, GRACE, ALL).await.unwrap();
    let prompt = store.claim_due(now, LEASE, ALL).await.unwrap().remove(0);
    let not_before = now + TimeDelta::seconds(5);
    assert!(store.settle(&prompt, &Outcome::Again { not_before }, now).await.unwrap());
    assert_eq!(store.claim_due(now, LEASE, ALL).await.unwrap(), []);
    assert_eq!(store.next_wake(now).await.unwrap(), Some(not_before));
    let again = store.claim_due(not_before, LEASE, ALL).await.unwrap().remove(0);
    assert_eq!((again.id, again.attempt, again.sequence), (prompt.id, 2, prompt.sequence));
    assert!(
        !store.settle(&prompt, &Outcome::Missed, now).await.unwrap(),
        "the first claim is over"
    );
    assert!(store.settle(&again, &Outcome::Missed, now).await.unwrap());
    assert_eq!(store.last_prompt(ada.id).await.unwrap().unwrap().state, State::Missed);
}

#[tokio::test]
async fn whoever_pauses_gets_no_prompt_that_is_not_on_its_way() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let now = at("2026-03-06T08:30:00Z");
    store.plan_due(now, GRACE, ALL).await.unwrap();
    store.pause(ada.id, None, now).await.unwrap();
    assert_eq!(store.claim_due(now, LEASE, ALL).await.unwrap(), []);
    let asked = store.last_prompt(ada.id).await.unwrap().unwrap();
    assert_eq!((asked.state, asked.reason.as_deref()), (State::Skipped, Some("paused")));
    // One on its way when they pause has no second attempt.
    store.resume(ada.id, Some(now + TimeDelta::days(7))).await.unwrap();
    let now = now + TimeDelta::days(7);
    store.plan_due(now, GRACE, ALL).await.unwrap();
    let prompt = store.claim_due(now, LEASE, ALL).await.unwrap().remove(0);
    store.pause(ada.id, None, now).await.unwrap();
    assert!(store.settle(&prompt, &Outcome::Again { not_before: now }, now).await.unwrap());
    assert_eq!(store.claim_due(now, LEASE, ALL).await.unwrap(), []);
    assert_eq!(store.last_prompt(ada.id).await.unwrap().unwrap().state, State::Skipped);
}

#[tokio::test]
async fn a_closed_door_is_noted_with_the_prompt_and_so_is_an_open_one() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let mut since = None;
    for (week, why) in
        [(0, Undeliverable::Refused), (1, Undeliverable::Closed), (2, Undeliverable::NoChannel)]
    {
        let now = at("2026-03-06T08:30:00Z") + TimeDelta::weeks(week);
        store.plan_due(now, GRACE, ALL).await.unwrap();
        let prompt = store.claim_due(now, LEASE, ALL).await.unwrap().remove(0);
        assert!(store.settle(&prompt, &Outcome::Unreachable(why), now).await.unwrap());
        if why != Undeliverable::Refused {
            since = since.or(Some(now));
        }
        let person = store.person(ada.discord).await.unwrap().unwrap();
        assert_eq!(person.unreachable_since, since, "after {why:?}");
    }
    send_all(&store, "2026-03-27T08:30:00Z").await;
    assert_eq!(store.person(ada.discord).await.unwrap().unwrap().unreachable_since, None);
}

#[tokio::test]
async fn the_first_prompt_is_due_at_once_and_there_is_one() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let now = at("2026-03-02T12:00:01Z");
    let (asked, claimed) = store.ask_now(ada.id, now, LEASE).await.unwrap();
    assert_eq!(claimed.map(|prompt| (prompt.id, prompt.attempt)), Some((asked, 1)));
    assert_eq!(store.claim_due(now, LEASE, ALL).await.unwrap(), [], "it is in our hands");
    let again = store.ask_now(ada.id, now + TimeDelta::seconds(1), LEASE).await.unwrap();
    assert_eq!(again, (asked, None));
}

#[tokio::test]
async fn questions_go_on_from_the_last_one_tried() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    assert_eq!(store.next_sequence(ada.id).await.unwrap(), 0);
    send_all(&store, "2026-03-06T08:30:00Z").await;
    assert_eq!(store.next_sequence(ada.id).await.unwrap(), 1);
    store.plan_due(at("2026-03-14T08:30:00Z"), GRACE, ALL).await.unwrap();
    assert_eq!(store.next_sequence(ada.id).await.unwrap(), 1, "a missed one was not seen");
    send_all(&store, "2026-03-20T08:30:00Z").await;
    assert_eq!(store.last_prompt(ada.id).await.unwrap().unwrap().sequence, 1);
}

#[tokio::test]
async fn a_reply_answers_the_latest_prompt_that_had_arrived() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let awaiting = |moment| store.prompt_awaiting(ada.id, at(moment));
    assert_eq!(awaiting("2026-03-06T09:00:00Z").await.unwrap(), None);
    send_all(&store, "2026-03-06T08:30:00Z").await;
    let first = store.last_prompt(ada.id).await.unwrap().unwrap();
    send_all(&store, "2026-03-13T08:30:00Z").await;
    let second = store.last_prompt(ada.id).await.unwrap().unwrap();
    assert_eq!(awaiting("2026-03-06T08:29:59Z").await.unwrap(), None);
    assert_eq!(awaiting("2026-03-06T08:30:00Z").await.unwrap(), Some(first.id));
    assert_eq!(awaiting("2026-03-13T08:29:59Z").await.unwrap(), Some(first.id));
    assert_eq!(awaiting("2026-03-19T00:00:00Z").await.unwrap(), Some(second.id));
    assert_eq!(store.prompt(ada.id, first.id).await.unwrap(), Some(first.clone()));
    assert_eq!(store.prompt(PersonId(99), first.id).await.unwrap(), None, "another's");
}

#[tokio::test]
async fn the_latest_moment_is_that_of_whatever_came_last() {
    let (_folder, store) = fresh().await;
    assert_eq!(store.latest_moment().await.unwrap(), None);
    let ada = ada(&store).await;
    assert_eq!(store.latest_moment().await.unwrap(), Some(ada.enrolled_at));
    let due = at("2026-03-06T08:30:00Z");
    store.plan_due(due, GRACE, ALL).await.unwrap();
    store.claim_due(due, LEASE, ALL).await.unwrap();
    assert_eq!(store.latest_moment().await.unwrap(), Some(due));
    let (reply, filed) =
        (super::dm(7, "Words.", "2026-03-07T09:00:00Z"), at("2026-03-07T09:00:01Z"));
    store.file(ada.id, &reply, super::day("2026-03-07"), filed).await.unwrap();
    assert_eq!(store.latest_moment().await.unwrap(), Some(filed));
}
