//! What people write is kept, each reply once.

use upto::discord_twin::{Disturbance, GatewayFault};

use crate::support::world::{World, days};

#[tokio::test]
async fn every_reply_counts_and_is_marked() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    let prompt = ada.inbox()[1].id;
    let first = ada.writes("Climbing, mostly.").await;
    let second = ada.reply(prompt, "And sourdough.");
    ada.until_reaction(second).await.unwrap();
    ada.fills_in(prompt, &[("text", "Rust"), ("why", "It is fun.")]).await;
    assert_eq!(ada.see(first).unwrap().emoji(), ["📝"]);
    let entries = ada.entries().await;
    assert!(entries.starts_with("3 entries"), "{entries}");
    for said in ["Climbing", "sourdough", "Rust"] {
        assert!(entries.contains(said), "{entries}");
    }
    assert_eq!(ada.inbox().iter().filter(|m| !m.by_webhook).count(), 1, "no chatter");
}

#[tokio::test]
async fn an_edit_revises_and_a_deletion_retracts() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    let message = ada.writes("Climbing.").await;
    ada.edit(message, "Climbing, outdoors.");
    ada.until_entries(|list| list.contains("outdoors")).await;
    ada.delete(message);
    ada.until_entries(|list| list.contains("no entries")).await;
}

#[tokio::test]
async fn an_edit_or_a_deletion_may_overtake_its_message() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    let late = GatewayFault::DelayEvent("MESSAGE_CREATE".to_owned());
    world.twin.order_gateway(late.clone(), 1);
    let message = ada.say("Climbing.");
    ada.edit(message, "Climbing, outdoors.");
    ada.until_reaction(message).await.unwrap();
    let list = ada.until_entries(|list| list.contains("outdoors")).await;
    assert!(list.starts_with("1 entry"), "{list}");
    world.twin.order_gateway(late, 1);
    let slip = ada.say("Wrong window.");
    ada.delete(slip);
    ada.writes("The right one.").await;
    let list = ada.until_entries(|list| !list.contains("Wrong window")).await;
    assert!(list.starts_with("2 entries") && list.contains("right one"), "{list}");
}

#[tokio::test]
async fn a_stranger_is_pointed_to_the_start_once_and_nothing_of_theirs_is_kept() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let eve = world.person("eve");
    eve.say("canary-of-a-stranger");
    eve.say("Hello?");
    let pointer = eve.nth_message(1).await.content;
    assert!(pointer.contains("/start") && pointer.contains("haven't kept"), "{pointer}");
    eve.say("Anybody there?");
    // Whatever would have been said to that has been said when the next one is answered.
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    ada.writes("I am.").await;
    assert_eq!(eve.inbox().len(), 1);
    assert!(!String::from_utf8_lossy(&world.bytes_on_disk()).contains("canary-of-a-stranger"));
    // What they wrote before they started stays theirs.
    eve.started("daily 9:30", "Europe/Berlin").await;
    assert!(eve.entries().await.contains("no entries"));
}

#[tokio::test]
async fn a_message_without_anything_to_keep_is_told_to_be_none() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    let before = ada.inbox().len();
    ada.say(" ");
    assert!(ada.nth_message(before + 1).await.content.contains("nothing in that message"));
    assert!(ada.entries().await.contains("no entries"));
}

#[tokio::test]
async fn what_comes_twice_is_kept_once() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    world.twin.order_gateway(GatewayFault::DoubleEvent("MESSAGE_CREATE".to_owned()), 1);
    ada.writes("Climbing.").await;
    // The line breaks and comes back, and everything is read again.
    world.twin.disturb(Disturbance::Reconnect);
    world.twin.until("the line", |d| (d.resumes() > 0).then_some(())).await.unwrap();
    ada.writes("Rust.").await;
    let list = ada.entries().await;
    assert!(list.starts_with("2 entries"), "{list}");
}

#[tokio::test]
async fn a_lost_event_is_found_when_the_line_comes_back() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    world.twin.order_gateway(GatewayFault::DropEvent("MESSAGE_CREATE".to_owned()), 1);
    let lost = ada.say("Climbing.");
    world.twin.disturb(Disturbance::Reconnect);
    ada.until_reaction(lost).await.unwrap();
    assert!(ada.entries().await.starts_with("1 entry"));
}

#[tokio::test]
async fn what_is_written_while_the_bot_is_down_is_kept_once_each() {
    let mut world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    let known = ada.writes("Before.").await;
    world.stop_bot().await;
    world.advance(days(1));
    let written: Vec<_> = (0..115).map(|n| ada.say(&format!("Number {n} of many."))).collect();
    let taken_back = ada.say("Never mind.");
    ada.delete(taken_back);
    ada.edit(written[0], "Number zero, on second thought.");
    ada.edit(known, "Before, revised.");
    world.start_bot().await;
    for message in &written {
        ada.until_reaction(*message).await.unwrap();
    }
    let list = ada.asks("entries list", &[("page", "12")]).await;
    assert!(list.starts_with("116 entries, page 12 of 12"), "{list}");
    assert!(list.contains("Before, revised."), "an edit made meanwhile counts: {list}");
    assert!(list.contains("on second thought"), "what was edited meanwhile is kept so: {list}");
    assert!(!ada.entries().await.contains("Never mind"), "what was taken back is not kept");
    world.restart().await;
    assert!(ada.entries().await.starts_with("116 entries"));
}

#[tokio::test]
async fn a_button_works_after_a_restart_and_a_year_later() {
    let mut world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    let prompt = ada.inbox()[1].id;
    let form = ada.click(prompt, "Answer in a form").await.unwrap().modal().clone();
    world.restart().await;
    let fields = [("text", "Climbing"), ("links", "https://example.com/a\n\nexample.org/b ")];
    let filed = ada.submit(&form, &fields).await.unwrap();
    assert!(filed.text().contains("Filed as entry 1"), "{}", filed.text());
    assert!(filed.is_ephemeral());
    world.advance(days(365));
    let answer = ada.fills_in(prompt, &[("next", "Pursue climbing.")]).await;
    assert!(answer.contains("Filed as entry 2"), "{answer}");
    let shown = ada.asks("entries show", &[("number", "1")]).await;
    assert!(shown.contains("https://example.com/a") && shown.contains("example.org/b"), "{shown}");
}

#[tokio::test]
async fn a_form_that_comes_twice_is_filed_once() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    let form = ada.command("checkin", &[]).await.unwrap().modal().clone();
    world.twin.order_gateway(GatewayFault::DoubleEvent("INTERACTION_CREATE".to_owned()), 1);
    let answer = ada.submit(&form, &[("text", "Climbing")]).await.unwrap().text();
    assert!(answer.contains("entry 1"), "{answer}");
    ada.writes("Rust.").await;
    let list = ada.entries().await;
    assert!(list.starts_with("2 entries"), "{list}");
}

#[tokio::test]
async fn an_empty_form_is_refused() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    let form = ada.command("checkin", &[]).await.unwrap().modal().clone();
    let answer = ada.submit(&form, &[("text", "  "), ("links", "\n")]).await.unwrap().text();
    assert!(answer.contains("empty"), "{answer}");
    assert!(ada.entries().await.contains("no entries"));
}

#[tokio::test]
async fn nobody_fills_in_a_form_in_vain() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    for command in ["checkin", "data delete"] {
        let answer = ada.command(command, &[]).await.unwrap();
        assert!(answer.text().contains("haven't started"), "/{command}: {:?}", answer.shown);
    }
}
