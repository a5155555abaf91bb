//! `/data`: what is kept of somebody is theirs.

use std::collections::BTreeMap;

use crate::support::archive::unzipped;
use crate::support::world::{Someone, World, days};

const CANARY: &str = "canary-to-be-erased";

/// The files of an export, by name.
async fn export(person: &Someone) -> BTreeMap<String, Vec<u8>> {
    let answer = person.command("data export", &[]).await.unwrap();
    unzipped(&answer.message().file("upto-export.zip").unwrap().bytes)
}

#[tokio::test]
async fn what_was_decided_and_put_right_is_taken_along() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    ada.writes("Climbing, because I like it.").await;
    let stated = async || {
        let file = export(&ada).await.remove("interests.jsonl");
        file.map(|bytes| String::from_utf8(bytes).unwrap())
    };
    assert_eq!(stated().await, None);
    let set = [("interest", "climbing"), ("status", "paused"), ("reason", "My finger.")];
    ada.asks("interests set", &set).await;
    world.advance(days(1));
    ada.asks("interests rename", &[("interest", "climbing"), ("to", "Up")]).await;
    assert_eq!(
        stated().await.unwrap(),
        "{\"decided\":\"pause\",\"interest\":\"Climbing\",\"date\":\"2026-03-06\",\
         \"reason\":\"My finger.\",\"at\":\"2026-03-06T08:00:00Z\"}\n\
         {\"rename\":\"Climbing\",\"to\":\"Up\",\"at\":\"2026-03-07T08:00:00Z\"}\n"
    );
}

#[tokio::test]
async fn nothing_is_deleted_before_it_is_confirmed() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    ada.writes("Climbing.").await;
    for typed in ["yes", "delete", "delete everything please"] {
        let form = ada.command("data delete", &[]).await.unwrap().modal().clone();
        let answer = ada.submit(&form, &[("confirm", typed)]).await.unwrap().text();
        assert!(answer.starts_with("Nothing was deleted."), "{typed}: {answer}");
    }
    assert!(ada.entries().await.contains("Climbing"));
}

#[tokio::test]
async fn what_is_deleted_is_gone_to_the_last_byte() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let (ada, bob) = (world.person("ada"), world.person("bob"));
    bob.started("daily 9:30", "Europe/Berlin").await;
    ada.started("daily 9:30", "Europe/Berlin").await;
    for n in 0..30 {
        ada.writes(&format!("{CANARY} {n} {}", "and on ".repeat(100))).await;
    }
    let message = ada.writes(&format!("{CANARY} to be revised")).await;
    ada.edit(message, &format!("{CANARY} revised"));
    ada.until_entries(|list| list.contains("revised")).await;
    let bytes = world.bytes_on_disk();
    assert!(String::from_utf8_lossy(&bytes).contains(CANARY), "the canary sings before");

    let form = ada.command("data delete", &[]).await.unwrap().modal().clone();
    let answer = ada.submit(&form, &[("confirm", " Delete Everything ")]).await.unwrap().text();
    assert!(answer.contains("31 entries"), "{answer}");
    let bytes = world.bytes_on_disk();
    assert!(!String::from_utf8_lossy(&bytes).contains(CANARY));
    let account = ada.id().to_le_bytes();
    let account_be = ada.id().to_be_bytes();
    for id in [account, account_be] {
        assert!(!bytes.windows(8).any(|window| window == id), "nor who it was");
    }
    // From now on they are a stranger, and told so once more.
    let before = ada.inbox().len();
    ada.say("Hello again.");
    assert!(ada.nth_message(before + 1).await.content.contains("/start"));
    assert!(ada.entries().await.contains("haven't started"));
    world.until("2026-03-06T08:30:00Z");
    bob.nth_message(3).await;
    assert_eq!(ada.inbox().iter().filter(|m| m.content.contains("Just write back")).count(), 1);
}
