//! `/entries`: what somebody wrote, for their eyes alone.

use crate::support::world::World;

#[tokio::test]
async fn entries_are_listed_by_the_page_newest_first() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    assert!(ada.entries().await.contains("no entries yet"));
    for n in 1..=12 {
        ada.writes(&format!("Thought {n}.")).await;
    }
    let first = ada.entries().await;
    assert!(first.starts_with("12 entries, page 1 of 2"), "{first}");
    let newest = first.lines().nth(1).unwrap();
    assert!(newest.contains("`12`") && newest.contains("Thought 12."), "{newest}");
    assert_eq!(first.lines().count(), 11);
    let second = ada.asks("entries list", &[("page", "2")]).await;
    assert_eq!(second.lines().count(), 3, "{second}");
    let none = ada.asks("entries list", &[("page", "3")]).await;
    assert!(none.contains("There is no page 3"), "{none}");
}

#[tokio::test]
async fn a_deleted_entry_is_gone_for_good() {
    let mut world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    let message = ada.writes("Climbing.").await;
    assert!(ada.asks("entries show", &[("number", "1")]).await.contains("Climbing."));
    let answer = ada.asks("entries delete", &[("number", "1")]).await;
    assert!(answer.contains("Entry 1 is deleted"), "{answer}");
    ada.edit(message, "Climbing again.");
    // The message still stands in the chat, and is read again at the next start.
    world.restart().await;
    ada.writes("Rust.").await;
    let list = ada.entries().await;
    assert!(list.starts_with("1 entry") && !list.contains("Climbing"), "{list}");
    assert!(list.contains("`2`"), "a number is not used again: {list}");
}

#[tokio::test]
async fn somebody_elses_number_is_as_good_as_none() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let (ada, bob) = (world.person("ada"), world.person("bob"));
    ada.started("daily 9:30", "Europe/Berlin").await;
    bob.started("daily 9:30", "Europe/Berlin").await;
    ada.writes("Climbing.").await;
    for command in ["entries show", "entries delete"] {
        let theirs = bob.asks(command, &[("number", "1")]).await;
        let missing = bob.asks(command, &[("number", "9")]).await;
        assert_eq!(theirs, missing.replace('9', "1"));
        assert!(theirs.contains("You have no entry 1"), "{theirs}");
    }
    assert!(ada.entries().await.contains("Climbing"));
}
