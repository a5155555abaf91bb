//! Eras put right by a menu and a form, and taken back by a button.

use upto::discord_twin::{Answer, Modal, Snowflake};

use crate::support::world::{Someone, World, days};

const BUTTON: &str = "Rename eras / move borders";
const TITLE: &str = "What do you call it? (empty: as I do)";
const BEGINS: &str = "Its first day (empty: where I cut it)";

pub const SAID: [&str; 2] = [
    "Climbing at the wall again, because it clears my head.",
    "Guitar every evening, because my sister left hers here.",
];

/// Somebody with two eras behind them: climbing until the end of March, then the guitar.
async fn with_two_eras(world: &World) -> Someone {
    let ada = world.person("ada");
    ada.lived(world, 25, |week| SAID[usize::from(week >= 13)]).await;
    ada
}

async fn card(ada: &Someone, period: &str) -> Snowflake {
    ada.command("digest", &[("period", period)]).await.unwrap().message().id
}

/// The menu of eras, as labels with what stands below them.
async fn menu(ada: &Someone, period: &str) -> (Snowflake, Vec<String>) {
    let shown = ada.click(card(ada, period).await, BUTTON).await.unwrap();
    let menu = shown.message().controls().next().unwrap().clone();
    let lines = menu["options"].as_array().unwrap().iter().map(|option| {
        format!(
            "{} | {}",
            option["label"].as_str().unwrap(),
            option["description"].as_str().unwrap()
        )
    });
    (shown.message().id, lines.collect())
}

/// The form for the era of these months.
async fn form(ada: &Someone, period: &str, months: &str) -> Modal {
    let (message, options) = menu(ada, period).await;
    let option = options.iter().find(|option| option.starts_with(months)).unwrap();
    let label = option.split(" | ").next().unwrap();
    ada.select(message, "Which era?", &[label]).await.unwrap().modal().clone()
}

async fn puts_right(ada: &Someone, months: &str, fields: &[(&str, &str)]) -> Answer {
    let form = form(ada, "2026", months).await;
    ada.submit(&form, fields).await.unwrap()
}

/// The eras of a card, a line each.
async fn eras(ada: &Someone, period: &str) -> Vec<String> {
    let card = ada.asks("digest", &[("period", period)]).await;
    let lines = card.lines().skip(3).take_while(|line| !line.is_empty());
    lines.map(str::to_owned).collect()
}

const AS_FOUND: [&str; 2] = ["**January – March**: Climbing", "**April – June**: Guitar"];

#[tokio::test]
async fn an_era_has_the_title_and_the_border_that_its_person_gave_it_in_every_dress() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_two_eras(&world).await;
    assert_eq!(eras(&ada, "2026").await, AS_FOUND);
    let (_, options) = menu(&ada, "2026").await;
    assert_eq!(
        options,
        [
            "January – March | from 1 January 2026 · 13 entries · Climbing",
            "April – June | from 30 March 2026 · 12 entries · Guitar"
        ]
    );
    let form = form(&ada, "2026", "April").await;
    assert_eq!(form.field(TITLE).unwrap().value, "");
    assert_eq!(form.field(BEGINS).unwrap().value, "2026-03-30");
    let fields = [(TITLE, "  My *sister's*  guitar "), (BEGINS, "2026-03-21")];
    let noted = ada.submit(&form, &fields).await.unwrap();
    assert!(
        noted.text().starts_with(
            "Noted: the era is called **My \\*sister's\\* guitar** and begins on 21 March 2026."
        ),
        "{}",
        noted.text()
    );

    let told =
        ["**January – March**: Climbing", "**April – June: My \\*sister's\\* guitar**: Guitar"];
    assert_eq!(eras(&ada, "2026").await[0], told[0]);
    assert!(eras(&ada, "2026").await[1].starts_with(told[1]), "{:?}", eras(&ada, "2026").await);
    for (format, name, said) in [
        ("markdown", "upto-2026.md", "## April – June: My \\*sister's\\* guitar\n"),
        ("html", "upto-2026.html", "April – June: My *sister&#39;s* guitar"),
        ("json", "upto-2026.json", "\"name\": \"My *sister's* guitar\",\n"),
        ("json", "upto-2026.json", "\"from\": \"2026-03-21\",\n"),
    ] {
        let answer =
            ada.command("digest", &[("period", "2026"), ("format", format)]).await.unwrap();
        let bytes = &answer.message().file(name).unwrap().bytes;
        let text = String::from_utf8_lossy(bytes);
        assert!(text.contains(said), "{format}: {text}");
    }
    let answer = ada.command("digest", &[("period", "2026"), ("format", "image")]).await.unwrap();
    let picture = answer.message().file("upto-2026.png").unwrap();
    assert!(picture.description.as_ref().unwrap().contains("April – June: My *sister's* guitar"));
    // A quarter agrees with its year: the new border lies in the first.
    let first = eras(&ada, "Q1").await;
    assert!(first.len() == 2 && first[1].contains("My \\*sister's\\* guitar"), "{first:?}");
    assert_eq!(eras(&ada, "Q2").await.len(), 1);
    assert!(eras(&ada, "Q2").await[0].contains("My \\*sister's\\* guitar"));
}

#[tokio::test]
async fn it_is_remembered_when_more_is_written_and_undone_with_one_button() {
    let mut world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_two_eras(&world).await;
    let first = puts_right(&ada, "April", &[(TITLE, "Strings"), (BEGINS, "2026-04-11")]).await;
    let second = puts_right(&ada, "April", &[(TITLE, "Six strings")]).await;
    for _ in 0..20 {
        ada.writes("Guitar in the park, because the evenings are long.").await;
        world.advance(days(7));
    }
    world.restart().await;
    let told = async || eras(&ada, "2026").await[1].clone();
    assert!(told().await.contains("Six strings"), "{}", told().await);
    let form = form(&ada, "2026", "April").await;
    assert_eq!(form.field(TITLE).unwrap().value, "Six strings");
    assert_eq!(form.field(BEGINS).unwrap().value, "2026-04-11", "the form kept the border");

    let undo = async |noted: &Answer| {
        let pressed = ada.click(noted.message().id, "Undo").await.unwrap();
        pressed.until_edited(1).await.unwrap().text()
    };
    assert!(undo(&second).await.starts_with("Taken back: the era is told as it was before."));
    assert!(told().await.contains("Strings"), "the one before counts again: {}", told().await);
    assert!(ada.see(second.message().id).unwrap().controls().next().is_none());
    undo(&first).await;
    assert!(!told().await.contains("trings"), "{}", told().await);
}

#[tokio::test]
async fn emptied_fields_bring_back_what_was_found() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_two_eras(&world).await;
    puts_right(&ada, "April", &[(TITLE, "Strings"), (BEGINS, "2026-04-11")]).await;
    let noted = puts_right(&ada, "April", &[(TITLE, ""), (BEGINS, "")]).await;
    assert!(noted.text().starts_with("Noted: the era is told again as I cut and call it."));
    assert_eq!(eras(&ada, "2026").await, AS_FOUND);
    let first = form(&ada, "2026", "January").await;
    assert_eq!(
        first.fields.len(),
        1,
        "the first era begins with the year: only its title is asked"
    );
    ada.submit(&first, &[(TITLE, "Chalk")]).await.unwrap();
    assert_eq!(eras(&ada, "2026").await[0], "**January – March: Chalk**: Climbing");
}

#[tokio::test]
async fn what_cannot_be_is_refused_in_a_sentence_and_nothing_changes() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_two_eras(&world).await;
    for (begins, said) in [
        ("2026-01-07", "That era can begin between 8 January 2026 and 25 December 2026,"),
        ("2026-12-26", "That era can begin between 8 January 2026 and 25 December 2026,"),
        ("2026-06-20", "Nothing was written on one side of 20 June 2026,"),
        ("2026-02-30", "`2026-02-30` is not a date."),
        ("next week", "`next week` is not a date."),
        ("2026-03-30", "The era is told like that already."),
    ] {
        let refused = puts_right(&ada, "April", &[(BEGINS, begins)]).await.text();
        assert!(refused.starts_with(said), "{begins}: {refused}");
    }
    assert_eq!(eras(&ada, "2026").await, AS_FOUND);
    // A border that was moved is held against the ones that are told now.
    let year = form(&ada, "2026", "April").await;
    puts_right(&ada, "April", &[(BEGINS, "2026-02-10")]).await;
    let again = ada.submit(&year, &[(BEGINS, "2026-02-10")]).await.unwrap().text();
    assert!(again.starts_with("The era is told like that already."), "{again}");
}

#[tokio::test]
async fn an_era_that_is_gone_when_its_form_is_sent_is_said_to_be_gone() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_two_eras(&world).await;
    let form = form(&ada, "2026", "April").await;
    for number in 14..=25 {
        ada.asks("entries delete", &[("number", &number.to_string())]).await;
    }
    let said = ada.submit(&form, &[(TITLE, "Strings")]).await.unwrap().text();
    assert!(said.starts_with("That era is not told any more,"), "{said}");
    assert!(!eras(&ada, "2026").await.concat().contains("Strings"));
}
