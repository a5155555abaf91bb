//! `/entries`: what somebody wrote, for their eyes alone.

use crate::support::world::{World, days};

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
async fn the_pages_of_the_list_are_turned_by_buttons_months_later() {
    let mut world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    for n in 1..=21 {
        ada.writes(&format!("Thought {n}.")).await;
    }
    let list = ada.command("entries list", &[]).await.unwrap().message().id;
    let labels = || -> Vec<String> {
        let message = ada.see(list).unwrap();
        message.controls().map(|control| control["label"].as_str().unwrap().to_owned()).collect()
    };
    let turned = async |button: &str| {
        ada.click(list, button).await.unwrap().until_edited(1).await.unwrap().text()
    };
    assert_eq!(labels(), ["More"]);
    world.restart().await;
    world.advance(days(200));
    let second = turned("More").await;
    assert!(second.starts_with("21 entries, page 2 of 3") && second.contains("Thought 11."));
    assert_eq!(labels(), ["Back", "More"]);
    let third = turned("More").await;
    assert!(third.starts_with("21 entries, page 3 of 3") && third.contains("Thought 1."));
    assert_eq!(labels(), ["Back"]);
    turned("Back").await;
    // What was written since is in it, as in any list.
    ada.writes("Thought 22.").await;
    let first = turned("Back").await;
    assert!(first.starts_with("22 entries, page 1 of 3") && first.contains("Thought 22."));

    let page = ada.command("entries list", &[("page", "3")]).await.unwrap();
    assert_eq!(page.message().controls().count(), 1, "a page that was asked for turns, too");
    let bob = world.person("bob");
    bob.started("daily 9:30", "Europe/Berlin").await;
    let more = page.message().controls().next().unwrap().clone();
    let prompt = bob.inbox()[1].id;
    let said = bob.forge(prompt, &more, bob.dm()).await.unwrap();
    let note = said.until_follow_ups(1).await.unwrap()[0].text();
    assert!(note.starts_with("That list is too old"), "another's list is none of his: {note}");
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
