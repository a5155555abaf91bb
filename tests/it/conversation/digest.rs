//! `/digest`: a period told back.

use upto::discord_twin::Answer;
use upto::domain::entry::{Answer as Said, Reply, Source};
use upto::domain::id::DiscordId;
use upto::domain::span::Span;

use crate::support::world::{Someone, World, days};

/// What must not leave the private edition.
const CANARY: &str = "canary-kept-private";

/// Somebody with a quarter behind them.
async fn with_a_quarter(world: &World) -> Someone {
    let ada = world.person("ada");
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    for n in 0..12 {
        world.advance(days(5));
        let topic = if n < 6 { "climbing" } else { "guitar" };
        ada.writes(&format!("Mostly {topic} this week, because I like it. Day {n} of {topic}."))
            .await;
    }
    ada
}

async fn digest(ada: &Someone, options: &[(&str, &str)]) -> Answer {
    ada.command("digest", options).await.unwrap()
}

#[tokio::test]
async fn every_format_arrives_as_it_should() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_a_quarter(&world).await;
    for (format, name, opening) in [
        ("markdown", "upto-2026-Q1.md", "---"),
        ("html", "upto-2026-Q1.html", "<!doctype html>"),
        ("image", "upto-2026-Q1.png", "\u{fffd}PNG"),
        ("json", "upto-2026-Q1.json", "{"),
    ] {
        let answer = digest(&ada, &[("period", "2026-Q1"), ("format", format)]).await;
        let message = answer.message();
        let file = message.file(name).unwrap_or_else(|| panic!("no {name}: {message:?}"));
        let bytes = String::from_utf8_lossy(&file.bytes);
        assert!(bytes.to_lowercase().starts_with(&opening.to_lowercase()), "{name}");
        assert_eq!(file.description.is_some(), format == "image", "{name}");
        if format == "json" {
            let json: serde_json::Value = serde_json::from_str(&bytes).unwrap();
            assert_eq!((&json["schema"], &json["entries"]), (&1.into(), &12.into()));
        }
    }
    let card = digest(&ada, &[("period", "Q1")]).await;
    let picture = card.message().file("upto-2026-Q1.png").unwrap();
    let seen = picture.description.as_deref().unwrap();
    assert!(seen.chars().count() > 40, "what the picture shows is told: {seen}");
    assert_eq!(card.message().embeds[0]["image"]["url"], picture.url, "it stands in the card");
}

#[tokio::test]
async fn what_cannot_be_told_is_said_in_a_sentence() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let ada = world.person("ada");
    assert!(digest(&ada, &[("period", "2026")]).await.text().contains("haven't started"));
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    for (period, said) in [
        ("2026-Q5", "`2026-Q5`"),
        ("soon", "`soon` is not a period. Try `2026-Q3`, `2026` or `last quarter`."),
        ("2026-02-30..2026-03-01", "`2026-02-30` is not a date"),
        ("2026-03-02..2026-03-01", "ends before it begins"),
        ("last quarter", "no entries in 2025-Q4"),
        ("2026", "no entries in 2026"),
    ] {
        let answer = digest(&ada, &[("period", period)]).await;
        assert!(answer.text().contains(said), "{period}: {}", answer.text());
        assert!(answer.message().attachments.is_empty());
    }
    let refused = ada.command("digest", &[("period", "2026"), ("format", "pdf")]).await;
    assert!(refused.is_err(), "Discord offers the five formats and no other");
}

#[tokio::test]
async fn only_periods_with_entries_are_offered() {
    let world = World::at("2024-05-02T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    ada.writes("Climbing.").await;
    world.until("2026-02-01T12:00:00Z");
    ada.writes("Guitar.").await;
    let offered = async |typed: &str| {
        let choices = ada.autocomplete("digest", &[], ("period", typed)).await.unwrap();
        choices.iter().map(|choice| choice.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(offered("").await, ["2026", "2026-Q1", "2024", "2024-Q2"]);
    assert_eq!(offered("2024").await, ["2024", "2024-Q2"]);
    let eve = world.person("eve");
    assert!(eve.autocomplete("digest", &[], ("period", "")).await.unwrap().is_empty());
}

#[tokio::test]
async fn the_public_edition_leaves_out_what_is_private() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_a_quarter(&world).await;
    let store = world.store().await;
    let person = store.person(DiscordId(ada.id())).await.unwrap().unwrap();
    let private = Reply {
        answer: Said {
            why: Some(format!("because of {CANARY}-why").into()),
            links: vec![format!("https://example.com/{CANARY}")],
            interests: vec![format!("{CANARY}-interest")],
            ..Said::plain(format!("Mostly {CANARY}, because I love it."))
        },
        written_at: world.now(),
        source: Source::Import { fingerprint: "1".to_owned(), origin: None },
        prompt: None,
    };
    let today = Span::day(world.now().date_naive());
    store.import(person.id, &[(private, today, true)], world.now()).await.unwrap();
    let told = async |edition: &str, format: &str| {
        let edition = choice(&world, "edition", edition);
        let options = [("period", "2026"), ("format", format), ("edition", &edition)];
        let answer = digest(&ada, &options).await;
        let files = answer.message().attachments.iter().map(|file| {
            let text = String::from_utf8_lossy(&file.bytes);
            format!("{text}{}", file.description.as_deref().unwrap_or_default())
        });
        files.chain([answer.text()]).collect::<String>()
    };
    for format in ["markdown", "html", "json"] {
        assert!(told("private", format).await.contains("canary"), "it sings in private {format}");
    }
    for format in ["message", "markdown", "html", "image", "json"] {
        assert!(
            !told("public", format).await.contains("canary"),
            "it is silent in public {format}"
        );
    }
}

/// The choice of `/digest`'s option whose name begins like this.
fn choice(world: &World, option: &str, begins: &str) -> String {
    let commands = world.twin.look(|discord| discord.commands().to_vec());
    let digest = commands.iter().find(|command| command["name"] == "digest").unwrap();
    let options = digest["options"].as_array().unwrap();
    let option = options.iter().find(|known| known["name"] == option).unwrap();
    let choices = option["choices"].as_array().unwrap();
    let found = choices.iter().find(|c| c["name"].as_str().unwrap().starts_with(begins)).unwrap();
    found["name"].as_str().unwrap().to_owned()
}
