//! A quarter ends, and can be told: offered once, and only to whoever wants it.

use upto::discord_twin::{Fault, Message};

use crate::support::world::{Someone, World, days, seconds};

const SEND: &str = "POST /channels/{channel_id}/messages";

/// Somebody who wrote in January, on the evening before April.
async fn writer(world: &World) -> Someone {
    let ada = world.person("ada");
    ada.started("monthly on the 1st 18:00", "Europe/Berlin").await;
    ada.asks("schedule nudges", &[("switch", "off")]).await;
    for day in 6..12 {
        world.until(&format!("2026-01-{day:02}T18:00:00Z"));
        ada.writes("Climbing, because it clears my head.").await;
    }
    world.until("2026-03-31T18:00:00Z");
    ada
}

/// Waits for the message that makes it one more in the inbox.
async fn one_more(person: &Someone, world: &World, at: &str) -> Message {
    let count = person.inbox().len();
    world.until(at);
    person.nth_message(count + 1).await
}

#[tokio::test]
async fn a_quarter_is_offered_on_the_first_morning_and_told_at_a_press() {
    let mut world = World::at("2026-01-05T08:00:00Z").await;
    let ada = writer(&world).await;
    world.restart().await;
    let offer = one_more(&ada, &world, "2026-04-01T07:00:00Z").await;
    assert!(offer.content.contains("retrospective of the first quarter of 2026"), "{offer:?}");
    let labels: Vec<_> = offer.controls().map(|b| b["label"].as_str().unwrap()).collect();
    assert_eq!(labels, ["Show me", "Stop these"]);
    world.restart().await;
    world.advance(days(100));
    let told = ada.click(offer.id, "Show me").await.unwrap();
    assert!(told.text().contains("the first quarter of 2026") && told.text().contains("Climbing"));
    assert_eq!(told.message().attachments.len(), 1, "with its picture");
}

#[tokio::test]
async fn stop_these_stops_them_and_a_command_brings_them_back() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = writer(&world).await;
    let offer = one_more(&ada, &world, "2026-04-01T07:00:00Z").await;
    let stopped = ada.click(offer.id, "Stop these").await.unwrap();
    assert!(stopped.text().contains("won't offer these any more"), "{}", stopped.text());
    assert_eq!(stopped.message().controls().count(), 0);
    let answer = ada.asks("schedule retrospective", &[]).await;
    assert!(answer.starts_with("Off:"), "{answer}");
    ada.writes("Climbing.").await;
    let posted = world.posted().len();
    world.until("2026-07-01T16:00:00Z");
    world.until_posted(posted + 1).await;
    let last = world.posted().pop().unwrap();
    assert!(
        !last["content"].as_str().unwrap().contains("retrospective"),
        "only the question: {last}"
    );
    let answer = ada.asks("schedule retrospective", &[("switch", "on")]).await;
    assert!(answer.starts_with("On:"), "{answer}");
    ada.writes("Climbing.").await;
    let offer = one_more(&ada, &world, "2026-10-01T07:00:00Z").await;
    assert!(offer.content.contains("the third quarter of 2026"), "{offer:?}");
}

#[tokio::test]
async fn it_is_seen_once_whatever_the_weather() {
    for fault in [Fault::ServerError { status: 502, stored: true }, Fault::Reset { stored: false }]
    {
        let world = World::at("2026-01-05T08:00:00Z").await;
        let ada = writer(&world).await;
        let count = ada.inbox().len();
        world.twin.order(fault.clone(), SEND, 1);
        world.until("2026-04-01T07:00:00Z");
        world.until_tried(SEND).await;
        world.advance(seconds(5));
        ada.nth_message(count + 1).await;
        world.advance(seconds(60));
        let bob = world.person("bob");
        bob.started("daily 9am", "Europe/Berlin").await;
        assert_eq!(ada.inbox().len(), count + 1, "{fault:?}");
    }
}

#[tokio::test]
async fn nothing_is_told_when_everything_is_gone() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = writer(&world).await;
    let offer = one_more(&ada, &world, "2026-04-01T07:00:00Z").await;
    for number in 1..=6 {
        ada.asks("entries delete", &[("number", &number.to_string())]).await;
    }
    let told = ada.click(offer.id, "Show me").await.unwrap().text();
    assert!(told.contains("You have no entries in 2026-Q1"), "{told}");
}
