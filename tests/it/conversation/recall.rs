//! `/entries search`, `on-this-day` and `random`: what somebody wrote, found again.

use crate::support::world::{Someone, World, days, seconds};

/// Somebody who wrote a few things in the last days.
async fn with_entries(world: &World) -> Someone {
    let ada = world.person("ada");
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    let texts = [
        "Climbed over the wall of the old quarry. https://www.thecrag.com/quarry",
        "Chess at the café, and lost twice.",
        "A wall of text about C++ templates.",
        "東京で寿司を食べた。",
        "Climbing again, with a *very* long fall into the rope.",
    ];
    world.files(&ada, texts.map(str::to_owned)).await;
    ada
}

async fn search(who: &Someone, options: &[(&str, &str)]) -> String {
    who.asks("entries search", options).await
}

#[tokio::test]
async fn words_phrases_and_beginnings_find_entries() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = with_entries(&world).await;
    let climb = search(&ada, &[("words", "climb")]).await;
    assert_eq!(
        climb,
        "2 entries found\n\
         `5` **5 March 2026** **Climbing** again, with a \\*very\\* long fall into the rope.\n\
         `1` **1 March 2026** **Climbed** over the wall of the old quarry. https://www.thecrag.com/quarry"
    );
    for (words, numbers) in [
        ("wall", vec!["3", "1"]),
        ("\"over the wall\"", vec!["1"]),
        ("quar*", vec!["1"]),
        ("cafe lost", vec!["2"]),
        ("c++", vec!["3"]),
        ("東京", vec!["4"]),
        ("thecrag", vec!["1"]),
    ] {
        let list = search(&ada, &[("words", words)]).await;
        let found: Vec<&str> =
            list.lines().skip(1).map(|line| line.split('`').nth(1).unwrap()).collect();
        assert_eq!(found, numbers, "{words}: {list}");
    }
}

#[tokio::test]
async fn dates_interests_and_sources_narrow_it_down() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = with_entries(&world).await;
    ada.writes("Climbing shoes arrived.").await;
    for (options, numbers) in [
        (vec![("words", "climbing"), ("from", "2026-03-05")], vec!["6", "5"]),
        (vec![("words", "climbing"), ("to", "2026-03-05")], vec!["5", "1"]),
        (vec![("from", "2026-03-02"), ("to", "2026-03-03")], vec!["3", "2"]),
        (vec![("from", "2026-Q1"), ("to", "march 2026"), ("source", "dm")], vec!["6"]),
        (vec![("interest", "climbing")], vec!["6", "5"]),
        (vec![("interest", "climbing"), ("words", "rope")], vec!["5"]),
    ] {
        let list = search(&ada, &options).await;
        let found: Vec<&str> =
            list.lines().skip(1).map(|line| line.split('`').nth(1).unwrap()).collect();
        assert_eq!(found, numbers, "{options:?}: {list}");
    }
    let choices = ada.autocomplete("entries search", &[], ("source", "")).await.unwrap();
    assert_eq!(choices.iter().map(|c| c.name.as_str()).collect::<Vec<_>>(), ["import", "dm"]);
    let choices = ada.autocomplete("entries search", &[], ("interest", "clim")).await.unwrap();
    assert_eq!(choices.iter().map(|c| c.name.as_str()).collect::<Vec<_>>(), ["Climbing"]);
}

#[tokio::test]
async fn what_cannot_be_searched_is_said_in_a_sentence() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = with_entries(&world).await;
    for (options, said) in [
        (vec![], "Say what to look for"),
        (vec![("words", "!!")], "`!!` has no letter or digit to look for."),
        (vec![("words", "zebra")], "I found no such entry."),
        (vec![("from", "soon")], "`soon` is not a period."),
        (vec![("from", "2026"), ("to", "2025")], "`to` is before `from`"),
        (vec![("interest", "knitting")], "You have no interest called `knitting`."),
    ] {
        let answer = search(&ada, &options).await;
        assert!(answer.starts_with(said), "{options:?}: {answer}");
    }
    let eve = world.person("eve");
    assert!(search(&eve, &[("words", "wall")]).await.contains("haven't started"));
    eve.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    assert!(search(&eve, &[("words", "wall")]).await.starts_with("I found no such entry."));
}

#[tokio::test]
async fn pages_of_what_was_found_are_turned_and_show_what_is_there_then() {
    let mut world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada").in_server();
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    world.files(&ada, (1..=25).map(|n| format!("Chess, game {n}."))).await;
    let first = ada.command("entries search", &[("words", "\"chess game\"")]).await.unwrap();
    assert!(first.text().starts_with("25 entries found, page 1 of 3"), "{}", first.text());
    world.restart().await;
    let id = first.message().id;
    let second = ada.click(id, "More").await.unwrap().until_edited(1).await.unwrap();
    assert!(second.text().starts_with("25 entries found, page 2 of 3\n`15` "), "{}", second.text());
    for number in 1..=12 {
        ada.asks("entries delete", &[("number", &number.to_string())]).await;
    }
    let gone = ada.click(id, "More").await.unwrap().until_follow_ups(1).await.unwrap();
    assert!(gone[0].content.starts_with("That page is not there any more."), "{}", gone[0].content);
    let back = ada.click(id, "Back").await.unwrap().until_edited(1).await.unwrap();
    assert!(back.text().starts_with("13 entries found, page 1 of 2"), "{}", back.text());
}

#[tokio::test]
async fn the_same_day_of_other_years_comes_back() {
    let world = World::at("2024-03-06T12:00:00Z").await;
    let ada = world.person("ada");
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    ada.writes("The first lesson on the guitar.").await;
    world.until("2025-03-06T12:00:00Z");
    ada.writes("A whole song by heart.").await;
    world.until("2025-03-07T12:00:00Z");
    ada.writes("Nothing at all.").await;
    // In Berlin it is the sixth already.
    world.until("2026-03-05T23:30:00Z");
    let day = ada.asks("entries on-this-day", &[]).await;
    assert_eq!(
        day,
        "On 6 March in other years: 2 entries\n\
         `2` **6 March 2025** A whole song by heart.\n\
         `1` **6 March 2024** The first lesson on the guitar."
    );
    world.advance(days(2));
    let none = ada.asks("entries on-this-day", &[]).await;
    assert!(none.starts_with("You wrote nothing about 8 March in other years."), "{none}");
}

#[tokio::test]
async fn of_a_full_day_the_latest_come_back_and_all_are_counted() {
    let world = World::at("2025-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    for number in 1..=12 {
        ada.writes(&format!("Thought {number}.")).await;
    }
    world.until("2026-03-06T12:00:00Z");
    let day = ada.asks("entries on-this-day", &[]).await;
    assert!(day.starts_with("On 6 March in other years: the latest 10 of 12 entries\n"), "{day}");
    assert_eq!(day.lines().count(), 11, "{day}");
}

#[tokio::test]
async fn any_entry_may_come_up() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    assert!(ada.asks("entries random", &[]).await.starts_with("You have no entries yet."));
    world.files(&ada, (1..=4).map(|n| format!("Thought {n}."))).await;
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..60 {
        // At the pace at which one person is answered.
        world.advance(seconds(1));
        let entry = ada.asks("entries random", &[]).await;
        seen.insert(entry.lines().nth(1).unwrap().to_owned());
    }
    assert_eq!(seen.len(), 4, "{seen:?}");
}
