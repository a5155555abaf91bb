//! What a person keeps out of public editions: entries and interests.

use super::eras::SAID;
use super::public_edition::with_two_quarters;
use crate::support::world::{Someone, World, days};

/// Somebody who wrote about two things.
async fn with_two_interests(world: &World) -> Someone {
    let ada = world.person("ada");
    ada.lived(world, 12, |week| SAID[week % 2]).await;
    ada
}

/// The public edition as a document.
async fn public(ada: &Someone) -> String {
    let edition = ("edition", "public: without what you keep back");
    let options = [("period", "2026"), ("format", "json"), edition];
    let answer = ada.command("digest", &options).await.unwrap();
    String::from_utf8(answer.message().file("upto-2026.json").unwrap().bytes.clone()).unwrap()
}

fn number(n: &str) -> [(&str, &str); 1] {
    [("number", n)]
}

#[tokio::test]
async fn an_entry_is_kept_out_by_a_command_or_a_button_and_stays_out() {
    let mut world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_two_interests(&world).await;
    ada.writes("Chess with a stranger, because it rained.").await;
    assert!(public(&ada).await.contains("because it rained"));
    let said = ada.asks("entries private", &number("13")).await;
    assert!(said.starts_with("Entry 13 never stands in a public edition."), "{said}");
    assert!(!public(&ada).await.contains("because it rained"));
    assert!(!public(&ada).await.to_lowercase().contains("chess"), "nor what it alone names");
    world.restart().await;
    let shown = ada.command("entries show", &number("13")).await.unwrap();
    assert!(shown.text().ends_with("dm · private"), "{}", shown.text());

    // Months later the button still knows which entry it stands under.
    let card = shown.message().id;
    world.advance(days(200));
    let open = ada.click(card, "May be published").await.unwrap().until_edited(1).await.unwrap();
    assert!(open.text().ends_with("dm"), "{}", open.text());
    assert!(public(&ada).await.contains("because it rained"));
    let shut = ada.click(card, "Never publish").await.unwrap().until_edited(1).await.unwrap();
    assert!(shut.text().ends_with("dm · private"), "{}", shut.text());
    assert!(!public(&ada).await.contains("because it rained"));
    let off = [("number", "13"), ("state", "off")];
    let said = ada.asks("entries private", &off).await;
    assert!(said.starts_with("Entry 13 may stand in public editions."), "{said}");
    assert!(public(&ada).await.contains("because it rained"));
}

#[tokio::test]
async fn nobody_marks_anothers_entry_and_none_that_is_gone() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_two_interests(&world).await;
    let bob = world.person("bob");
    assert!(bob.asks("entries private", &number("1")).await.contains("haven't started"));
    bob.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    let no = "You have no entry 1. Type `/entries list` to see yours with their numbers.";
    assert_eq!(bob.asks("entries private", &number("1")).await, no);
    let shown = ada.command("entries show", &number("1")).await.unwrap();
    assert!(shown.text().ends_with("dm"), "bob marked nothing: {}", shown.text());
    ada.asks("entries delete", &number("1")).await;
    let pressed = ada.click(shown.message().id, "Never publish").await.unwrap();
    assert_eq!(pressed.until_follow_ups(1).await.unwrap()[0].text(), no);
}

#[tokio::test]
async fn an_interest_is_left_out_of_public_editions_and_of_nothing_else() {
    let mut world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_two_interests(&world).await;
    let guitar = ("interest", "guitar");
    let publish =
        async |state: &str| ada.asks("interests publish", &[guitar, ("state", state)]).await;
    let told = async || public(&ada).await.to_lowercase().contains("guitar");
    assert!(told().await);
    let said = publish("off").await;
    assert!(said.starts_with("**Guitar** is left out of every public edition"), "{said}");
    assert!(!told().await);
    assert!(ada.asks("digest", &[("period", "2026")]).await.contains("Guitar"), "it is hers still");
    assert!(!public(&ada).await.contains("left hers here"), "nor what was said of it");
    world.restart().await;
    ada.writes("More guitar, a duet this time.").await;
    assert!(!told().await, "remembered for what is written later");
    ada.asks("interests rename", &[guitar, ("to", "Luthiery")]).await;
    assert!(!public(&ada).await.contains("Luthiery"), "and under its other names");
    ada.asks("interests undo", &[]).await;
    let said = ada.asks("interests undo", &[]).await;
    assert!(said.starts_with("Taken back: public editions treat **Guitar** as they did before."));
    assert!(told().await);
    publish("off").await;
    let said = publish("on").await;
    assert!(said.starts_with("**Guitar** may stand in public editions"), "{said}");
    assert!(told().await);
    let none = ada.asks("interests publish", &[("interest", "opera"), ("state", "off")]).await;
    assert!(none.starts_with("You have no interest called `opera`."), "{none}");
}

#[tokio::test]
async fn what_is_left_out_is_not_on_the_card_that_others_see_either() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_two_interests(&world).await;
    ada.in_server().asks("now", &[("publish", "on")]).await;
    let id = ada.id().to_string();
    let seen = async || world.person("bob").in_server().asks("now", &[("person", &id)]).await;
    assert!(seen().await.contains("**Guitar**"));
    ada.asks("interests publish", &[("interest", "guitar"), ("state", "off")]).await;
    assert!(!seen().await.contains("Guitar"));
    assert!(ada.asks("now", &[]).await.contains("**Guitar**"));
}

#[tokio::test]
async fn the_card_that_a_server_sees_names_nobody_either() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_two_quarters(&world).await;
    for _ in 0..6 {
        ada.writes("Quillon, because Anna Quillon asked me to.").await;
        ada.writes("Pottery, because Quillon has a kiln.").await;
        world.advance(days(3));
    }
    let reason = [("interest", "guitar"), ("status", "paused"), ("reason", "Quillon has it now.")];
    ada.asks("interests set", &reason).await;
    let mine = ada.asks("now", &[]).await;
    assert!(mine.contains("Quillon"), "{mine}");
    ada.in_server().asks("now", &[("publish", "on")]).await;
    let id = ada.id().to_string();
    let seen = world.person("bob").in_server().asks("now", &[("person", &id)]).await;
    assert!(seen.contains("**Pottery**") && !seen.contains("Quillon"), "{seen}");
    assert!(!seen.contains("Anna"), "{seen}");
}
