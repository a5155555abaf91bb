//! What an entry is about: today by itself, other days when its writer says so.

use upto::discord_twin::Modal;
use upto::domain::entry::Entry;
use upto::domain::id::DiscordId;

use crate::support::world::{Someone, World, days, hours};

/// What the store keeps of somebody.
async fn kept(world: &World, person: &Someone) -> Vec<Entry> {
    let store = world.store().await;
    let person = store.person(DiscordId(person.id())).await.unwrap().unwrap();
    store.entries(person.id).await.unwrap()
}

async fn form(person: &Someone, command: &str, options: &[(&str, &str)]) -> Modal {
    person.command(command, options).await.unwrap().modal().clone()
}

/// Somebody who has started on Friday 6 March 2026.
async fn ada(world: &World) -> Someone {
    let ada = world.person("ada");
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    ada
}

#[tokio::test]
async fn a_checkin_may_be_about_days_long_past_and_keeps_when_it_was_written() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = ada(&world).await;
    for (about, said, from, to) in [
        ("yesterday", "5 March 2026", "2026-03-05", "2026-03-06"),
        ("last sunday", "1 March 2026", "2026-03-01", "2026-03-02"),
        ("2026-02", "1–28 February 2026", "2026-02-01", "2026-03-01"),
        ("february 3 to 20", "3–20 February 2026", "2026-02-03", "2026-02-21"),
        ("jan 30 to feb 2", "30 January – 2 February 2026", "2026-01-30", "2026-02-03"),
        ("2025-12-28..2026-01-03", "28 December 2025 – 3 January 2026", "2025-12-28", "2026-01-04"),
    ] {
        let form = form(&ada, "checkin", &[("about", about)]).await;
        let filed = ada.submit(&form, &[("text", about)]).await.unwrap().text();
        assert!(filed.contains(&format!("about {said}.")), "{about}: {filed}");
        let entries = kept(&world, &ada).await;
        let entry = entries.into_iter().find(|entry| &*entry.answer.text == about).unwrap();
        let span = (entry.about.from.to_string(), entry.about.to.to_string());
        assert_eq!(span, (from.to_owned(), to.to_owned()), "{about}");
        assert_eq!(entry.written_at, world.now(), "{about}");
    }
}

#[tokio::test]
async fn the_days_are_kept_while_the_form_is_filled_in() {
    let mut world = World::at("2026-03-06T22:00:00Z").await;
    let ada = ada(&world).await;
    let form = form(&ada, "checkin", &[("about", "yesterday")]).await;
    world.restart().await;
    // It is midnight in Berlin by now; yesterday is the day it was when it was typed.
    world.advance(hours(2));
    let filed = ada.submit(&form, &[("text", "Climbing.")]).await.unwrap().text();
    assert!(filed.contains("about 5 March 2026."), "{filed}");
}

#[tokio::test]
async fn days_that_cannot_be_read_open_no_form() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = ada(&world).await;
    ada.writes("Climbing.").await;
    for (about, said) in [
        ("last sundy", "Try something like `last sunday`"),
        ("tomorrow", "has not come yet"),
        ("2026-02-30", "no calendar has"),
        ("march 5 to 3", "ends before it begins"),
    ] {
        for (command, number) in [("checkin", None), ("entries edit", Some(("number", "1")))] {
            let options: Vec<_> = number.into_iter().chain([("about", about)]).collect();
            let answer = ada.asks(command, &options).await;
            assert!(answer.contains(said), "/{command} {about}: {answer}");
        }
    }
}

#[tokio::test]
async fn an_entry_is_edited_in_a_form_that_says_what_it_says() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = ada(&world).await;
    let fields =
        [("text", "Rust"), ("why", "fun"), ("links", "https://a.example\nhttps://b.example")];
    let plain = form(&ada, "checkin", &[]).await;
    ada.submit(&plain, &fields).await.unwrap();
    let written = kept(&world, &ada).await[0].written_at;
    world.advance(days(3));
    let edit = form(&ada, "entries edit", &[("number", "1"), ("about", "last sunday")]).await;
    let prefilled: Vec<_> =
        edit.fields.iter().map(|f| (f.custom_id.as_str(), f.value.as_str())).collect();
    let links = "https://a.example\nhttps://b.example";
    assert_eq!(
        prefilled,
        [("text", "Rust"), ("why", "fun"), ("did", ""), ("links", links), ("next", "")]
    );
    let answer = ada.submit(&edit, &[("why", ""), ("did", "The book")]).await.unwrap().text();
    assert!(
        answer.starts_with("Entry 1 is changed.") && answer.contains("8 March 2026"),
        "{answer}"
    );
    let entry = kept(&world, &ada).await.remove(0);
    assert_eq!((&*entry.answer.text, entry.answer.why.is_none()), ("Rust", true));
    assert_eq!(entry.answer.did.as_deref(), Some("The book"));
    assert_eq!(entry.about.from.to_string(), "2026-03-08");
    assert_eq!(entry.written_at, written, "the written date is never lost");
    // Without other days those it has stay.
    let edit = form(&ada, "entries edit", &[("number", "1")]).await;
    ada.submit(&edit, &[("text", "Rust, again")]).await.unwrap();
    assert_eq!(kept(&world, &ada).await[0].about, entry.about);
}

#[tokio::test]
async fn an_entry_too_long_for_a_form_is_not_cut_to_fit() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = ada(&world).await;
    ada.writes(&"ä".repeat(4000)).await;
    ada.writes(&"ä".repeat(4001)).await;
    form(&ada, "entries edit", &[("number", "1")]).await;
    let answer = ada.asks("entries edit", &[("number", "2")]).await;
    assert!(answer.contains("longer than a form can hold"), "{answer}");
    assert!(answer.contains("`/entries edit number: 2 about: yesterday`"), "{answer}");
    // Its days are said without one.
    let before = kept(&world, &ada).await.pop().unwrap();
    let other = [("number", "2"), ("about", "2026-02")];
    let said = ada.asks("entries edit", &other).await;
    assert!(said.starts_with("Entry 2 is changed. It is about 1–28 February 2026"), "{said}");
    let entries = kept(&world, &ada).await;
    let after = entries.iter().find(|entry| entry.id == before.id).unwrap();
    assert_eq!(after.about.from.to_string(), "2026-02-01");
    assert_eq!((&after.answer, after.written_at), (&before.answer, before.written_at));
    let unread = ada.asks("entries edit", &[("number", "2"), ("about", "soonish")]).await;
    assert!(unread.contains("`soonish`"), "{unread}");
}

#[tokio::test]
async fn an_edit_in_a_form_outranks_older_edits_of_the_message_and_yields_to_newer_ones() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = ada(&world).await;
    let message = ada.writes("Climbing.").await;
    world.advance(hours(1));
    let edit = form(&ada, "entries edit", &[("number", "1")]).await;
    ada.submit(&edit, &[("text", "Climbing, outdoors.")]).await.unwrap();
    assert!(ada.entries().await.contains("outdoors"));
    world.advance(hours(1));
    ada.edit(message, "Climbing, in the hall.");
    ada.until_entries(|list| list.contains("in the hall")).await;
}

#[tokio::test]
async fn an_edit_that_cannot_be_leaves_the_entry_as_it_is() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = ada(&world).await;
    let bob = world.person("bob");
    bob.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    ada.writes("Climbing.").await;
    let edit = form(&ada, "entries edit", &[("number", "1")]).await;
    let answer = ada.submit(&edit, &[("text", " ")]).await.unwrap().text();
    assert!(answer.contains("stays as it was"), "{answer}");
    // Another's form is as good as none, and so is another's number.
    let answer = bob.submit(&edit, &[("text", "Bob was here.")]).await.unwrap().text();
    assert!(answer.contains("nothing was changed"), "{answer}");
    let answer = bob.asks("entries edit", &[("number", "1")]).await;
    assert!(answer.contains("You have no entry 1"), "{answer}");
    assert!(ada.entries().await.contains("Climbing."));
    ada.asks("entries delete", &[("number", "1")]).await;
    let answer = ada.submit(&edit, &[("text", "Climbing!")]).await.unwrap().text();
    assert!(answer.contains("nothing was changed"), "{answer}");
    assert!(ada.entries().await.contains("no entries"));
}
