//! `/now`: what somebody is into now, for themselves and for whom they let see it.

use upto::domain::entry::{Answer as Said, Reply, Source};
use upto::domain::id::DiscordId;
use upto::domain::span::Span;

use crate::support::world::{Someone, World, days};

/// What only its owner may see.
const CANARY: &str = "canary";

/// Somebody who came from one thing to another in half a year.
async fn on_the_move(world: &World) -> Someone {
    let ada = world.person("ada");
    ada.lived(world, 26, |week| match week {
        0 => "Began with climbing, because my back hurts from sitting.",
        1..14 => "Climbing at the wall again.",
        14 => "Started to play the guitar, because my sister left hers here.",
        _ => "Mostly guitar, and a song by heart.",
    })
    .await;
    ada
}

/// Files an entry that is private.
async fn writes_in_private(world: &World, whose: &Someone, text: &str) {
    let store = world.store().await;
    let person = store.person(DiscordId(whose.id())).await.unwrap().unwrap();
    let answer = Said {
        interests: vec![text.to_owned()],
        ..Said::plain(format!("{text}, because of {text}."))
    };
    let source = Source::Import { fingerprint: text.to_owned(), origin: None };
    let reply = Reply { answer, written_at: world.now(), source, prompt: None };
    let line = (reply, Span::day(world.now().date_naive()), true);
    assert_eq!(store.import(person.id, &[line], world.now()).await.unwrap(), 1);
}

fn of(who: &str) -> [(&str, &str); 1] {
    [("person", who)]
}

#[tokio::test]
async fn the_card_says_what_leads_since_when_why_and_what_came_before() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = on_the_move(&world).await;
    ada.asks(
        "interests set",
        &[("interest", "climbing"), ("status", "paused"), ("reason", CANARY)],
    )
    .await;
    let card = ada.asks("now", &[]).await;
    assert!(card.starts_with("What you are into now\n**Guitar** · since 13 April 2026 · 12 entries\n“Started to play the guitar, because my sister left hers here.” (13 April 2026)"), "{card}");
    assert!(
        card.contains("What came before\n• January – March 2026: Climbing")
            || card.contains("What came before\n• January – April 2026: Climbing"),
        "{card}"
    );
    assert!(card.contains("What was decided\n• 6 July 2026: paused Climbing"), "{card}");
    assert!(!card.contains(CANARY), "reasons are for the thread: {card}");
    assert!(card.ends_with("Told from 8 entries, 5 May 2026 – 29 June 2026."), "{card}");
    let eve = world.person("eve");
    assert!(eve.asks("now", &[]).await.contains("haven't started"));
    eve.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    assert!(eve.asks("now", &[]).await.starts_with("You have no entries yet."));
}

#[tokio::test]
async fn what_is_put_down_or_hidden_is_not_what_they_are_into() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = on_the_move(&world).await;
    let into =
        async || ada.asks("now", &[]).await.lines().filter(|l| l.starts_with("**Guitar**")).count();
    assert_eq!(into().await, 1);
    ada.asks("interests set", &[("interest", "guitar"), ("status", "dropped")]).await;
    assert_eq!(into().await, 0);
    ada.asks("interests undo", &[]).await;
    assert_eq!(into().await, 1);
    ada.asks("interests hide", &[("interest", "guitar")]).await;
    assert!(!ada.asks("now", &[]).await.to_lowercase().contains("guitar"));
}

#[tokio::test]
async fn others_see_it_only_where_it_is_published() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = on_the_move(&world).await;
    let bob = world.person("bob");
    let id = ada.id().to_string();
    let no = "They don't show what they are into in this server.";
    assert!(bob.in_server().asks("now", &of(&id)).await.starts_with(no));
    assert!(
        ada.asks("now", &[("publish", "on")])
            .await
            .starts_with("That can be done in a server only.")
    );
    let said = ada.in_server().command("now", &[("publish", "on")]).await.unwrap();
    assert!(
        said.is_ephemeral() && said.text().starts_with("From now on anybody in this server"),
        "{}",
        said.text()
    );
    assert!(said.text().contains("What ada is into now\n**Guitar**"), "{}", said.text());

    // Bob has never started, and sees what Ada was shown.
    let seen = bob.in_server().command("now", &of(&id)).await.unwrap();
    assert!(seen.is_ephemeral() && said.text().ends_with(&seen.text()), "{}", seen.text());
    assert!(bob.in_other_server().asks("now", &of(&id)).await.starts_with(no));
    assert!(bob.asks("now", &of(&id)).await.starts_with("That can be done in a server only."));
    let eve = world.person("eve").id().to_string();
    assert_eq!(
        bob.in_server().asks("now", &of(&eve)).await,
        bob.in_other_server().asks("now", &of(&id)).await
    );
    let both = [("person", id.as_str()), ("publish", "on")];
    assert!(bob.in_server().asks("now", &both).await.starts_with("Give either `person`"));

    let off = ada.in_server().asks("now", &[("publish", "off")]).await;
    assert!(off.starts_with("Nobody in this server sees"), "{off}");
    assert!(bob.in_server().asks("now", &of(&id)).await.starts_with(no));
    let off = ada.in_server().asks("now", &[("publish", "off")]).await;
    assert!(off.starts_with("It was not shown in this server."), "{off}");
}

#[tokio::test]
async fn whoever_has_left_a_server_is_not_shown_there_and_can_stop_it_everywhere() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = on_the_move(&world).await;
    let bob = world.person("bob");
    let id = ada.id().to_string();
    for place in [ada.in_server(), ada.in_other_server()] {
        place.asks("now", &[("publish", "on")]).await;
    }
    assert!(bob.in_other_server().asks("now", &of(&id)).await.contains("**Guitar**"));
    ada.leave_guilds();
    assert!(bob.in_server().asks("now", &of(&id)).await.starts_with("They don't show"));
    let off = ada.asks("now", &[("publish", "off")]).await;
    assert!(off.starts_with("No server sees what you are into any more."), "{off}");
    let off = ada.asks("now", &[("publish", "off")]).await;
    assert!(off.starts_with("It was shown in no server."), "{off}");
    world.twin.person("ada").join_guilds();
    assert!(bob.in_server().asks("now", &of(&id)).await.starts_with("They don't show"));
}

#[tokio::test]
async fn why_there_is_nothing_to_see_is_for_its_owner_alone() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = on_the_move(&world).await;
    ada.in_server().asks("now", &[("publish", "on")]).await;
    let store = world.store().await;
    let known = store.person(DiscordId(ada.id())).await.unwrap().unwrap();
    for entry in store.entries(known.id).await.unwrap() {
        ada.asks("entries private", &[("number", &entry.id.to_string())]).await;
    }
    let id = ada.id().to_string();
    let seen = world.person("bob").in_server().asks("now", &of(&id)).await;
    assert!(seen.starts_with("They don't show"), "{seen}");
}

#[tokio::test]
async fn private_entries_never_feed_a_published_card() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    let private = format!("{CANARY} therapy");
    writes_in_private(&world, &ada, &private).await;
    let none = ada.in_server().asks("now", &[("publish", "on")]).await;
    assert!(none.starts_with("There is nothing that may be shown"), "{none}");
    for _ in 0..4 {
        ada.writes("Chess at the club, because I like the endgames.").await;
        world.advance(days(3));
    }
    writes_in_private(&world, &ada, &format!("{CANARY} court")).await;
    let decided = [
        ("interest", private.as_str()),
        ("status", "pivoted"),
        ("to", "Chess"),
        ("reason", CANARY),
    ];
    ada.asks("interests set", &decided).await;
    let turned = [("interest", "chess"), ("status", "pivoted"), ("to", private.as_str())];
    ada.asks("interests set", &turned).await;
    ada.asks("interests set", &[("interest", "chess"), ("status", "pursuing"), ("reason", CANARY)])
        .await;
    assert!(ada.asks("now", &[]).await.contains(CANARY), "it sings for its owner");
    ada.in_server().asks("now", &[("publish", "on")]).await;
    let id = ada.id().to_string();
    let seen = world.person("bob").in_server().asks("now", &of(&id)).await;
    assert!(seen.contains("**Chess**") && !seen.contains(CANARY), "{seen}");
}

#[tokio::test]
async fn whoever_leaves_shows_nothing_any_more() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = on_the_move(&world).await;
    ada.in_server().asks("now", &[("publish", "on")]).await;
    let form = ada.command("data delete", &[]).await.unwrap().modal().clone();
    ada.submit(&form, &[("confirm", "delete everything")]).await.unwrap();
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    ada.writes("Chess.").await;
    let id = ada.id().to_string();
    let seen = world.person("bob").in_server().asks("now", &of(&id)).await;
    assert!(seen.starts_with("They don't show"), "{seen}");
}
