//! Prompts: one at each due moment, and no more, whatever happens on the way.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use upto::discord_twin::{Fault, Message};
use upto::store::State;

use crate::support::world::{Someone, World, days, hours, seconds};

const SEND: &str = "POST /channels/{channel_id}/messages";

/// When the messages in the inbox were written.
fn moments(person: &Someone) -> Vec<DateTime<Utc>> {
    person.inbox().iter().filter(|message| !message.by_webhook).map(Message::written).collect()
}

fn moment(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// Lives from now to an end, a step at a time, waiting for each prompt that is expected.
async fn live(world: &World, person: &Someone, step: TimeDelta, end: &str, due: &[&str]) {
    let mut count = person.inbox().len();
    while world.now() < moment(end) {
        world.advance(step);
        if due.iter().any(|due| moment(due) == world.now()) {
            count += 1;
            person.nods_at_nth(count).await;
        }
    }
}

#[tokio::test]
async fn one_prompt_a_day_through_both_changes_of_the_clock() {
    for (start, end, due) in [
        // 29 March: 02:30 does not come in Berlin; its first moment after is 03:00.
        (
            "2026-03-28T00:00:00Z",
            "2026-03-31T00:30:00Z",
            [
                "2026-03-28T01:30:00Z",
                "2026-03-29T01:00:00Z",
                "2026-03-30T00:30:00Z",
                "2026-03-31T00:30:00Z",
            ],
        ),
        // 25 October: 02:30 comes twice; the first counts.
        (
            "2026-10-24T00:00:00Z",
            "2026-10-27T01:30:00Z",
            [
                "2026-10-24T00:30:00Z",
                "2026-10-25T00:30:00Z",
                "2026-10-26T01:30:00Z",
                "2026-10-27T01:30:00Z",
            ],
        ),
    ] {
        let world = World::at(start).await;
        let ada = world.person("ada");
        let server = ada.in_server();
        server
            .command("start", &[("when", "daily 2:30"), ("zone", "Europe/Berlin")])
            .await
            .unwrap();
        ada.nth_message(1).await;
        live(&world, &ada, TimeDelta::minutes(30), end, &due).await;
        let expected: Vec<_> = due.iter().map(|due| moment(due)).collect();
        assert_eq!(moments(&ada)[1..], expected);
    }
}

#[tokio::test]
async fn after_an_outage_nobody_gets_a_backlog() {
    let mut world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    let before = ada.inbox().len();
    world.stop_bot().await;
    world.until("2026-03-26T09:00:00Z"); // twenty slots later, the last half an hour ago
    world.start_bot().await;
    ada.nth_message(before + 1).await;
    world.until("2026-03-27T08:30:00Z");
    ada.nth_message(before + 2).await;
    assert_eq!(
        moments(&ada)[1..],
        [moment("2026-03-26T09:00:00Z"), moment("2026-03-27T08:30:00Z")]
    );
}

#[tokio::test]
async fn what_was_missed_by_more_than_the_grace_time_is_not_made_up_for() {
    let mut world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    let before = ada.inbox().len();
    world.stop_bot().await;
    world.until("2026-03-26T14:31:00Z"); // six hours and a minute after the last slot
    world.start_bot().await;
    world.until("2026-03-27T08:30:00Z");
    ada.nth_message(before + 1).await;
    assert_eq!(moments(&ada)[1..], [moment("2026-03-27T08:30:00Z")]);
}

#[tokio::test]
async fn every_prompt_carries_its_number_as_an_enforced_nonce() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    let before = ada.inbox().len();
    for n in 0..3 {
        world.move_to(moment("2026-03-06T08:30:00Z") + days(n));
        ada.nods_at_nth(before + 1 + usize::try_from(n).unwrap()).await;
    }
    let posted = world.posted();
    assert_eq!(posted.len(), 4);
    for body in &posted {
        assert_eq!(body["enforce_nonce"], true);
        let id = body["components"][0]["components"][0]["custom_id"].as_str().unwrap();
        assert!(id.ends_with(body["nonce"].as_str().unwrap()), "{id} {}", body["nonce"]);
        assert_eq!(body["allowed_mentions"]["parse"], serde_json::json!([]));
    }
    let nonces: std::collections::HashSet<_> =
        posted.iter().map(|body| body["nonce"].to_string()).collect();
    assert_eq!(nonces.len(), 4);
}

#[tokio::test]
async fn one_message_is_seen_whatever_the_weather() {
    let faults = [
        Fault::RateLimited { retry_after: Duration::from_millis(50), global: false },
        Fault::RateLimited { retry_after: Duration::from_millis(50), global: true },
        Fault::ServerError { status: 500, stored: false },
        Fault::ServerError { status: 502, stored: true },
        Fault::Reset { stored: false },
        Fault::Reset { stored: true },
    ];
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    let before = ada.inbox().len();
    for (n, fault) in faults.iter().enumerate() {
        world.twin.order(fault.clone(), SEND, 1);
        world.move_to(moment("2026-03-06T08:30:00Z") + days(n.try_into().unwrap()));
        let tried = world.posted().len() + 1;
        world.until_posted(tried).await;
        world.advance(seconds(5));
        let prompt = ada.nth_message(before + n + 1).await;
        world.until_last_prompt(&ada, State::Sent).await;
        assert_eq!(ada.inbox().len(), before + n + 1, "{fault:?}");
        ada.click(prompt.id, "Nothing new").await.unwrap();
    }
    assert!(world.posted().len() > faults.len() + 1, "the weather was fine");
}

#[tokio::test]
async fn questions_rotate_and_the_preview_says_which_come_next() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    let preview = ada.asks("schedule preview", &[]).await;
    let lines: Vec<_> = preview.lines().skip(1).filter(|line| !line.starts_with("-#")).collect();
    assert_eq!(lines.len(), 10, "five times with their questions: {preview}");
    assert!(lines[0].contains("Fri 6 Mar 2026, 09:30"), "{preview}");
    let asked: Vec<String> =
        lines.chunks(2).map(|pair| pair[1].trim().trim_matches('*').to_owned()).collect();
    assert_eq!(asked.iter().collect::<std::collections::HashSet<_>>().len(), 5);
    let before = ada.inbox().len();
    world.until("2026-03-06T08:30:00Z");
    for (n, question) in asked.iter().enumerate() {
        let prompt = ada.nods_at_nth(before + n + 1).await;
        assert!(prompt.content.contains(question), "{} instead of {question}", prompt.content);
        world.advance(days(1));
    }
}

#[tokio::test]
async fn a_pause_is_quiet_until_resumed() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let (ada, bob) = (world.person("ada"), world.person("bob"));
    ada.started("daily 9:30", "Europe/Berlin").await;
    bob.started("daily 9:30", "Europe/Berlin").await;
    ada.asks("schedule pause", &[]).await;
    for n in 0..3 {
        world.move_to(moment("2026-03-06T08:30:00Z") + days(n));
        bob.nods_at_nth(usize::try_from(n).unwrap() + 3).await;
    }
    assert_eq!(moments(&ada).len(), 1, "bob is asked, ada is not");
    ada.writes("Writing all the same.").await;
    let answer = ada.asks("schedule resume", &[]).await;
    assert!(answer.contains("Mon 9 Mar 2026, 09:30"), "{answer}");
    let before = ada.inbox().len();
    world.advance(days(1));
    ada.nth_message(before + 1).await;
    assert_eq!(moments(&ada)[1..], [moment("2026-03-09T08:30:00Z")]);
}

#[tokio::test]
async fn a_pause_until_a_day_ends_on_that_day() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    let answer = ada.asks("schedule pause", &[("until", "2026-03-10")]).await;
    // The day begins at midnight in Berlin.
    assert!(answer.contains(&format!("<t:{}:f>", moment("2026-03-09T23:00:00Z").timestamp())));
    let before = ada.inbox().len();
    live(&world, &ada, hours(1), "2026-03-09T23:00:00Z", &[]).await;
    world.until("2026-03-10T08:30:00Z");
    ada.nth_message(before + 1).await;
    assert_eq!(moments(&ada)[1..], [moment("2026-03-10T08:30:00Z")]);
    let shown = ada.asks("schedule show", &[]).await;
    assert!(shown.contains("Wed 11 Mar 2026, 09:30"), "the pause is over: {shown}");
}
