//! Somebody who presses, types or writes like mad.

use sqlx::Connection as _;

use crate::support::world::World;

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
