//! The card of a digest, and the buttons under it.

use upto::discord_twin::{Answer, Message};

use crate::support::world::{Someone, World, days};

/// What people write, with what a digest quotes, lists and counts.
const SAID: [[&str; 4]; 2] = [
    [
        "Began with climbing, because my back hurts from sitting.",
        "Built a hangboard for climbing at home. https://www.thecrag.com/climbing",
        "Climbing outside for the first time, on *warm* limestone, and nobody fell.",
        "Thank you to the route setters for the climbing wall in the rain.",
    ],
    [
        "Started to play the guitar, because my sister left hers here.",
        "I learned that three chords on the guitar are enough. https://www.justinguitar.com/",
        "Played a whole song on the guitar without looking at my hands.",
        "Next I want to play the guitar with others.",
    ],
];

/// Somebody with two quarters behind them.
async fn with_two_quarters(world: &World) -> Someone {
    let ada = world.person("ada");
    ada.lived(world, 25, |week| SAID[usize::from(week > 12)][week % 4]).await;
    ada
}

async fn card(ada: &Someone, period: &str) -> Message {
    ada.command("digest", &[("period", period)]).await.unwrap().message().clone()
}

/// The labels under a message.
fn labels(message: &Message) -> Vec<String> {
    message.controls().map(|control| control["label"].as_str().unwrap().to_owned()).collect()
}

/// The whole text, page by page, from the first answer on.
async fn leafed_through(ada: &Someone, first: &Answer) -> Vec<String> {
    let mut pages = vec![first.text()];
    let id = first.message().id;
    while labels(&ada.see(id).unwrap()).contains(&"Next".to_owned()) {
        let turned = ada.click(id, "Next").await.unwrap().until_edited(1).await.unwrap();
        pages.push(turned.text());
    }
    pages
}

#[tokio::test]
async fn the_whole_text_is_leafed_through_on_and_back() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_two_quarters(&world).await;
    let card = card(&ada, "2026").await;
    let first = ada.click(card.id, "Read it all").await.unwrap();
    let pages = leafed_through(&ada, &first).await;
    assert!(pages.len() >= 5, "{pages:#?}");
    for (number, page) in pages.iter().enumerate() {
        let foot = format!("Page {} of {} · What was I up to in 2026?", number + 1, pages.len());
        assert!(page.ends_with(&foot), "{page}");
    }
    let back = ada.click(first.message().id, "Previous").await.unwrap();
    let back = back.until_edited(1).await.unwrap();
    assert_eq!(back.text(), pages[pages.len() - 2]);
    assert_eq!(ada.see(card.id).unwrap().text(), card.text(), "the card stays as it is");

    // Whatever the document says is said here.
    let json = [("period", "2026"), ("format", "json")];
    let json = ada.command("digest", &json).await.unwrap();
    let json = &json.message().file("upto-2026.json").unwrap().bytes;
    let json: serde_json::Value = serde_json::from_slice(json).unwrap();
    let text = pages.concat().replace(['\\', '*'], "");
    let mut quotes = 0;
    let mut stands_there = |list: &serde_json::Value| {
        for quote in list.as_array().unwrap() {
            let quote = quote["text"].as_str().unwrap().replace('*', "");
            assert!(text.contains(&quote), "{quote}");
            quotes += 1;
        }
    };
    for era in json["eras"].as_array().unwrap() {
        for part in ["why", "did", "highlights", "turning_points"] {
            stands_there(&era[part]);
        }
    }
    for part in ["lessons", "next", "gratitude"] {
        assert!(!json[part].as_array().unwrap().is_empty(), "{part}: {json:#}");
        stands_there(&json[part]);
    }
    assert!(quotes >= 7, "{json:#}");
    for key in ["trends", "summary"] {
        for fact in json[key].as_array().unwrap() {
            assert!(text.contains(fact.as_str().unwrap()), "{fact}");
        }
    }
    for helped in json["resources"].as_array().unwrap() {
        assert!(text.contains(helped["url"].as_str().unwrap()), "{helped}");
    }
}

#[tokio::test]
async fn the_documents_are_a_press_away_and_nobody_else_sees_them() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_two_quarters(&world).await.in_server();
    let card = card(&ada, "2026-Q1").await;
    for (label, name, opening) in
        [("Markdown", "upto-2026-Q1.md", "---"), ("HTML", "upto-2026-Q1.html", "<!doctype html>")]
    {
        let answer = ada.click(card.id, label).await.unwrap();
        assert!(answer.is_ephemeral(), "{label}");
        let file = answer.message().file(name).unwrap().bytes.clone();
        assert!(String::from_utf8_lossy(&file).starts_with(opening), "{label}");
    }
    assert!(ada.click(card.id, "Read it all").await.unwrap().is_ephemeral());
    let bob = world.person("bob").in_server();
    assert!(bob.click(card.id, "Read it all").await.is_err(), "it is in ada's hands");
}

#[tokio::test]
async fn a_period_is_laid_beside_the_one_before() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_two_quarters(&world).await;
    let compared = ada.click(card(&ada, "Q2").await.id, "Compare with the period before").await;
    let compared = compared.unwrap().text();
    for said in [
        "2026-Q2 beside 2026-Q1",
        "13 entries then, 12 entries now.",
        "Most of all: Climbing (13 entries)",
        "**New:** Guitar",
        "**No longer:** Climbing",
    ] {
        assert!(compared.contains(said), "{said}: {compared}");
    }
    let alone = ada.click(card(&ada, "Q1").await.id, "Compare with the period before").await;
    let alone = alone.unwrap().text();
    assert!(alone.starts_with("You wrote nothing in the period before 2026-Q1"), "{alone}");
}

#[tokio::test]
async fn the_buttons_work_after_a_restart_and_months_later() {
    let mut world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_two_quarters(&world).await;
    let card = card(&ada, "last quarter").await;
    let first = ada.click(card.id, "Read it all").await.unwrap();
    world.stop_bot().await;
    world.advance(days(300));
    world.start_bot().await;
    let later = ada.click(card.id, "Read it all").await.unwrap();
    assert_eq!(later.text(), first.text(), "the quarter that was meant then");
    let turned = ada.click(first.message().id, "Next").await.unwrap();
    assert!(turned.until_edited(1).await.unwrap().text().contains("Page 2 of"));

    let form = ada.command("data delete", &[]).await.unwrap().modal().clone();
    ada.submit(&form, &[("confirm", "delete everything")]).await.unwrap();
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    for button in ["Read it all", "Markdown", "HTML", "Compare with the period before"] {
        let gone = ada.click(card.id, button).await.unwrap().text();
        assert!(gone.starts_with("That digest is too old for its buttons."), "{button}: {gone}");
    }
}

#[tokio::test]
async fn a_page_that_is_gone_is_said_to_be_gone() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_two_quarters(&world).await;
    let first = ada.click(card(&ada, "2026").await.id, "Read it all").await.unwrap();
    leafed_through(&ada, &first).await;
    for number in 1..=24 {
        ada.asks("entries delete", &[("number", &number.to_string())]).await;
    }
    let turned = ada.click(first.message().id, "Previous").await.unwrap();
    let said = turned.until_follow_ups(1).await.unwrap().remove(0);
    assert!(said.text().starts_with("There is no page"), "{}", said.text());
    ada.asks("entries delete", &[("number", "25")]).await;
    let none = ada.click(first.message().id, "Previous").await.unwrap();
    let said = none.until_follow_ups(1).await.unwrap().remove(0);
    assert!(said.text().starts_with("You have no entries in 2026."), "{}", said.text());
}

#[tokio::test]
async fn a_thin_period_says_so_and_shows_what_there_is() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    ada.writes("Chess.").await;
    world.advance(days(40));
    ada.writes("Chess again, *lost* to a bishop.").await;
    let thin = card(&ada, "2026").await.text();
    assert!(thin.contains("Only 2 answers lie in this period so far: they tell little."), "{thin}");
    let list = "What there is\n`1` **2 January 2026** Chess.\n\
                `2` **11 February 2026** Chess again, \\*lost\\* to a bishop.";
    assert!(thin.ends_with(list), "{thin}");
    let public = [("period", "2026"), ("edition", "public: without what you keep back")];
    assert!(!ada.asks("digest", &public).await.contains("What there is"));
    for _ in 0..8 {
        ada.writes("Chess, game after game, and slowly better.").await;
    }
    assert!(!card(&ada, "2026").await.text().contains("What there is"));
}
