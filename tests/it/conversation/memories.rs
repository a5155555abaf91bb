//! What somebody wrote a year ago, now and then beside a question; and what never comes up.

use chrono::{DateTime, TimeDelta, Utc};
use upto::discord_twin::Message;
use upto::store::State;

use crate::support::world::{Someone, World, seconds};

/// Somebody who was asked and wrote on the Mondays of March 2025, and was away until the next.
async fn a_year_later(world: &World, said: &[&str]) -> Someone {
    let ada = world.person("ada");
    ada.started("every monday 18:00", "UTC").await;
    ada.asks("schedule followups", &[("switch", "off")]).await;
    for text in said {
        ada.writes(text).await;
        world.advance(TimeDelta::weeks(1));
        ada.click(ada.inbox().pop().unwrap().id, "Skip").await.ok();
    }
    ada.asks("schedule pause", &[]).await;
    world.until("2026-02-28T12:00:00Z");
    ada.asks("schedule resume", &[]).await;
    ada.writes("Back from a journey.").await;
    ada
}

/// The next questions, each skipped.
async fn questions(world: &World, ada: &Someone, count: i64) -> Vec<Message> {
    let first: DateTime<Utc> = "2026-03-02T18:00:00Z".parse().unwrap();
    let mut asked = Vec::new();
    for week in 0..count {
        let known = ada.inbox().len();
        world.move_to(first + TimeDelta::weeks(week));
        let prompt = ada.nth_message(known + 1).await;
        world.until_last_prompt(ada, State::Sent).await;
        ada.click(prompt.id, "Skip").await.unwrap();
        asked.push(prompt);
    }
    asked
}

const SAID: [&str; 4] = [
    "Climbing with Ünal at the new wall.",
    "More climbing with friends, and a fall.",
    "Climbing outdoors for the first time.",
    "Climbing in the hall once more.",
];

fn memories(asked: &[Message]) -> Vec<&str> {
    let told = asked.iter().filter_map(|m| m.content.split_once("A year ago, ")).map(|(_, m)| m);
    told.collect()
}

#[tokio::test]
async fn a_past_entry_comes_up_now_and_then() {
    let world = World::at("2025-03-03T08:00:00Z").await;
    let ada = a_year_later(&world, &SAID).await;
    let asked = questions(&world, &ada, 8).await;
    let told = memories(&asked);
    assert_eq!(told.len(), 1, "now and then: {asked:?}");
    assert!(told[0].starts_with("on ") && told[0].contains("you wrote:\n> "), "{told:?}");
    assert!(SAID.iter().any(|said| told[0].ends_with(said)), "{told:?}");
}

#[tokio::test]
async fn memories_can_be_switched_off() {
    let world = World::at("2025-03-03T08:00:00Z").await;
    let ada = a_year_later(&world, &SAID).await;
    let answer = ada.asks("schedule memories", &[("switch", "off")]).await;
    assert!(answer.starts_with("Off: I never bring up"), "{answer}");
    assert_eq!(memories(&questions(&world, &ada, 8).await), [""; 0]);
}

#[tokio::test]
async fn what_is_never_to_come_up_does_not_under_any_of_its_names() {
    for (word, left) in [("climbing", 0), ("Bouldering", 0), ("ünal", 1), ("climb", 1)] {
        let world = World::at("2025-03-03T08:00:00Z").await;
        let ada = a_year_later(&world, &SAID).await;
        let renamed =
            ada.asks("interests rename", &[("interest", "climbing"), ("to", "Bouldering")]);
        assert!(renamed.await.contains("Bouldering"));
        let answer = ada.asks("entries never", &[("word", word)]).await;
        assert!(answer.contains("I won't bring up"), "{answer}");
        let asked = questions(&world, &ada, 8).await;
        assert_eq!(memories(&asked).len(), left, "{word}: {asked:?}");
        assert!(!memories(&asked).concat().contains("Ünal") || word != "ünal");
    }
}

#[tokio::test]
async fn a_hidden_interest_does_not_come_up_either() {
    let world = World::at("2025-03-03T08:00:00Z").await;
    let ada = a_year_later(&world, &SAID).await;
    ada.asks("interests hide", &[("interest", "climbing")]).await;
    assert_eq!(memories(&questions(&world, &ada, 8).await), [""; 0]);
}

#[tokio::test]
async fn a_memory_that_was_put_off_stays_away_where_it_must_not_come_up_by_then() {
    for (command, option) in [
        ("entries never", ("word", "climbing")),
        ("interests hide", ("interest", "climbing")),
        ("schedule memories", ("switch", "off")),
        ("", ("", "")),
    ] {
        let world = World::at("2025-03-03T08:00:00Z").await;
        let ada = a_year_later(&world, &SAID).await;
        let first: DateTime<Utc> = "2026-03-02T18:00:00Z".parse().unwrap();
        let mut week = 0;
        let prompt = loop {
            let known = ada.inbox().len();
            world.move_to(first + TimeDelta::weeks(week));
            let prompt = ada.nth_message(known + 1).await;
            world.until_last_prompt(&ada, State::Sent).await;
            if prompt.content.contains("A year ago, ") {
                break prompt;
            }
            assert!(week < 8, "nothing comes up");
            ada.click(prompt.id, "Skip").await.unwrap();
            week += 1;
        };
        ada.click(prompt.id, "Snooze").await.unwrap();
        ada.click(prompt.id, "Tomorrow").await.unwrap();
        if !command.is_empty() {
            ada.asks(command, &[option]).await;
        }
        let posted = world.posted().len();
        world.advance(TimeDelta::days(1));
        world.until_posted(posted + 1).await;
        world.until_last_prompt(&ada, State::Sent).await;
        let again = ada.inbox().pop().unwrap();
        assert_ne!(again.id, prompt.id);
        if command.is_empty() {
            assert_eq!(again.content, prompt.content);
        } else {
            let question = prompt.content.split("\nA year ago").next().unwrap();
            assert!(!again.content.contains("A year ago"), "/{command}: {again:?}");
            assert!(again.content.starts_with(question.lines().next().unwrap()), "{again:?}");
        }
    }
}

#[tokio::test]
async fn neither_chance_nor_the_day_of_the_year_brings_up_what_must_not() {
    let world = World::at("2025-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("monthly on the 1st 9:00", "UTC").await;
    ada.writes("Dinner with Ünal by the sea.").await;
    ada.writes("Climbing at the new wall.").await;
    ada.writes("Slept well for once.").await;
    world.until("2026-03-06T08:00:00Z");
    let seen = async || {
        let mut seen = ada.asks("entries on-this-day", &[]).await;
        for _ in 0..30 {
            // At the pace at which one person is answered.
            world.advance(seconds(1));
            seen.push_str(&ada.asks("entries random", &[]).await);
        }
        ["Ünal", "Climbing", "Slept"].map(|word| seen.contains(word))
    };
    assert_eq!(seen().await, [true; 3]);
    ada.asks("entries never", &[("word", "ünal")]).await;
    assert_eq!(seen().await, [false, true, true]);
    ada.asks("interests hide", &[("interest", "climbing")]).await;
    assert_eq!(seen().await, [false, false, true]);
    ada.asks("entries never", &[("word", "slept")]).await;
    for command in ["entries random", "entries on-this-day"] {
        let answer = ada.asks(command, &[]).await;
        assert!(answer.contains("hidden or never to come up"), "/{command}: {answer}");
    }
    assert!(ada.entries().await.contains("Ünal"), "the list has all");
    assert!(ada.asks("entries search", &[("words", "slept")]).await.contains("1 entry found"));
    let choices = ada.autocomplete("entries never", &[], ("allow", "")).await.unwrap();
    assert_eq!(choices.iter().map(|c| c.name.as_str()).collect::<Vec<_>>(), ["ünal", "slept"]);
}

#[tokio::test]
async fn what_must_not_come_up_takes_no_place_of_what_may() {
    let world = World::at("2025-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("monthly on the 1st 9:00", "UTC").await;
    ada.writes("Slept well for once.").await;
    for number in 0..10 {
        world.advance(seconds(1));
        ada.writes(&format!("Dinner {number} with Ünal.")).await;
    }
    ada.asks("entries never", &[("word", "ünal")]).await;
    world.until("2026-03-06T08:00:00Z");
    let seen = ada.asks("entries on-this-day", &[]).await;
    assert!(seen.contains("Slept well") && !seen.contains("Ünal"), "{seen}");
}

#[tokio::test]
async fn the_words_are_listed_and_taken_back() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let (ada, bob) = (world.person("ada"), world.person("bob"));
    ada.started("monthly on the 1st 9:00", "UTC").await;
    bob.started("monthly on the 1st 9:00", "UTC").await;
    assert!(ada.asks("entries never", &[]).await.contains("nothing that I keep"));
    for word in ["*Eve*", "chess club", "Chess Club"] {
        ada.asks("entries never", &[("word", word)]).await;
    }
    let list = ada.asks("entries never", &[]).await;
    assert!(list.contains("What I don't bring up: \\*Eve\\* · chess club."), "{list}");
    assert!(bob.asks("entries never", &[]).await.contains("nothing that I keep"));
    let answer = ada.asks("entries never", &[("allow", "CHESS CLUB")]).await;
    assert!(answer.contains("may come up again"), "{answer}");
    assert!(ada.asks("entries never", &[("allow", "go")]).await.contains("is not among"));
    assert!(ada.asks("entries never", &[("word", "!!")]).await.contains("can't be a name"));
    assert!(!ada.asks("entries never", &[]).await.contains("chess"));
}
