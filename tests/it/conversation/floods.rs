//! Somebody who presses, types or writes like mad.

use std::time::{Duration, Instant};

use sqlx::Connection as _;
use upto::discord_twin::Person;

use crate::support::repeat::number;
use crate::support::world::{Someone, World, seconds};

#[tokio::test]
async fn who_types_commands_like_mad_is_asked_to_wait_and_nobody_else_is() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let (ada, bob) = (world.person("ada"), world.person("bob"));
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    bob.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    let mut typed = 0;
    let said = loop {
        let said = ada.asks("schedule show", &[]).await;
        typed += 1;
        if !said.contains("Europe/Berlin") {
            break said;
        }
        assert!(typed < 100, "she is never stopped");
    };
    assert_eq!(said, "That was a lot at once. Wait 1 second, then try it again.");
    let prompt = ada.inbox()[1].id;
    let pressed = ada.click(prompt, "Skip").await.unwrap();
    assert_eq!((pressed.text(), pressed.is_ephemeral()), (said, true));
    assert!(bob.asks("schedule show", &[]).await.contains("Europe/Berlin"));
    world.advance(chrono::TimeDelta::seconds(1));
    let said = ada.asks("schedule show", &[]).await;
    assert!(said.contains("Europe/Berlin"), "{said}");
}

#[tokio::test]
async fn what_is_suggested_while_they_type_stops_nobody() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    for key in 0..100 {
        let offered = ada.autocomplete("schedule set", &[], ("when", "daily")).await.unwrap();
        assert!(!offered.is_empty(), "key {key}");
    }
    let said = ada.asks("schedule show", &[]).await;
    assert!(said.contains("Europe/Berlin"), "{said}");
}

#[tokio::test]
async fn a_flood_of_messages_is_filed_whole_and_in_order_while_others_are_heard() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let (ada, bob) = (world.person("ada"), world.person("bob"));
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    bob.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    let before = ada.inbox().len();
    // While another program writes, none of them can be taken: all are in line.
    let held = world.other_program("begin immediate").await;
    let flood: Vec<_> = (0..200).map(|n| ada.say(&format!("Climbing {n}."))).collect();
    bob.asks("schedule show", &[]).await;
    held.close().await.unwrap();
    bob.writes("Sourdough.").await;
    for &message in &flood {
        ada.until_reaction(message).await.unwrap();
    }
    let list = ada.entries().await;
    assert!(list.starts_with("200 entries"), "{list}");
    let shown: Vec<_> = list.lines().skip(1).map(|line| line.rsplit(' ').next()).collect();
    let newest: Vec<_> = (190..200).rev().map(|n| format!("{n}.")).collect();
    assert!(shown.iter().flatten().eq(&newest), "{list}");
    let after = ada.inbox().split_off(before);
    let told: Vec<_> =
        after.into_iter().filter(|m| m.author.0 != ada.id() && !m.by_webhook).collect();
    assert_eq!(told.len(), 1, "told once: {told:?}");
    assert!(told[0].content.contains("Nothing is lost"), "{told:?}");
}

#[tokio::test]
async fn whoever_writes_meanwhile_does_not_wait_for_the_end_of_a_flood() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let (ada, bob) = (world.person("ada"), world.person("bob"));
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    bob.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    let prompt = bob.inbox()[1].id;
    let flood: Vec<_> = (0..1_000).map(|n| ada.say(&format!("Climbing {n}."))).collect();
    let taken = || {
        let done = |id: &&_| ada.see(**id).is_some_and(|message| !message.reactions.is_empty());
        flood.iter().filter(done).count()
    };
    bob.writes("Sourdough.").await;
    assert!(bob.asks("schedule show", &[]).await.contains("Europe/Berlin"));
    assert!(bob.entries().await.contains("Sourdough."));
    bob.click(prompt, "Answer in a form").await.unwrap().modal();
    let offered = bob.autocomplete("schedule set", &[], ("when", "daily")).await.unwrap();
    assert!(!offered.is_empty());
    let meanwhile = taken();
    assert!(meanwhile < flood.len(), "he waited until all {meanwhile} were taken");
    for &message in &flood {
        ada.until_reaction(message).await.unwrap();
    }
    assert_eq!((world.kept(&ada).await, world.kept(&bob).await), (1_000, 1));
}

/// What somebody waits for while another floods the bot, and how long.
async fn waits(bob: &Someone, n: usize) -> (&'static str, Duration) {
    let began = Instant::now();
    let what = match n % 4 {
        0 => {
            bob.writes("Sourdough.").await;
            "a message"
        }
        1 => {
            bob.asks("entries list", &[]).await;
            "a command"
        }
        2 => {
            bob.autocomplete("schedule set", &[], ("when", "daily")).await.unwrap();
            "a suggestion"
        }
        _ => {
            bob.click(bob.inbox()[1].id, "Answer in a form").await.unwrap();
            "a press"
        }
    };
    (what, began.elapsed())
}

/// `UPTO_ROUNDS` says for how many seconds.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "it measures time"]
async fn a_flood_of_a_thousand_a_second_keeps_nobody_else_waiting() {
    let rounds = number("UPTO_ROUNDS", 10);
    let world = World::at("2026-03-06T08:00:00Z").await;
    let (ada, bob) = (world.person("ada"), world.person("bob"));
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    bob.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    let flooding = tokio::spawn(flood(Person::clone(&ada), rounds));
    let mut waited: Vec<(&str, Duration)> = Vec::new();
    while !flooding.is_finished() {
        waited.push(waits(&bob, waited.len()).await);
        world.advance(seconds(2));
    }
    let written = flooding.await.unwrap();
    let taken = world.kept(&ada).await;
    waited.sort_by_key(|(_, wait)| *wait);
    let at = |share: usize| waited[(waited.len() * share / 100).min(waited.len() - 1)];
    println!(
        "{written} messages of one person in {rounds} s, {taken} filed by then; {} acts of another: \
         p50 {:?}, p99 {:?}, longest {:?}",
        waited.len(),
        at(50).1,
        at(99).1,
        at(100),
    );
    assert!(at(99).1 < Duration::from_secs(1), "{:?}", at(99));
}

/// Writes a thousand messages a second, for so many seconds; how many that were.
async fn flood(ada: Person, seconds: u64) -> usize {
    const EACH: Duration = Duration::from_millis(10);
    let mut pace = tokio::time::interval(EACH);
    let mut written = 0;
    for _ in 0..seconds * 100 {
        pace.tick().await;
        for _ in 0..10 {
            ada.say(&format!("Climbing {written}."));
            written += 1;
        }
    }
    written
}
