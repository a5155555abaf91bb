//! The public edition: what it leaves out, how that is chosen, and the document.

use upto::discord_twin::{Answer, Message, Snowflake};
use upto::domain::id::DiscordId;
use upto::domain::words::Words;

use crate::support::world::{Someone, World, days};

/// What may be read by anybody, and what may not.
const SAID: [&str; 6] = [
    "Climbing at the wall again, because it clears my head.",
    "Climbing with Anna Quillon until the wall closed.",
    "Learned a new grip for climbing from https://www.thecrag.com/grips today.",
    "Guitar every evening, because my sister left hers here.",
    "Quillon lent me a capo for the guitar.",
    "The chords for the guitar are on https://secret.example/chords for me alone.",
];

/// Somebody with two quarters behind them.
pub async fn with_two_quarters(world: &World) -> Someone {
    let ada = world.person("ada");
    ada.lived(world, 25, |week| SAID[week % SAID.len()]).await;
    ada.writes("Therapy on Tuesdays, because of the winter.").await;
    ada.asks("entries private", &[("number", "26")]).await;
    ada
}

/// The public edition of a period, as the button under its card shows it.
pub async fn preview(ada: &Someone, period: &str) -> Message {
    let card = ada.command("digest", &[("period", period)]).await.unwrap().message().id;
    ada.click(card, "Public edition").await.unwrap().message().clone()
}

pub async fn document(ada: &Someone, preview: Snowflake) -> (String, String) {
    let answer = ada.click(preview, "Take the document").await.unwrap();
    let file = &answer.message().attachments[0];
    (file.filename.clone(), String::from_utf8(file.bytes.clone()).unwrap())
}

/// The pages of the text, from the first answer on.
async fn pages(ada: &Someone, preview: Snowflake) -> String {
    let first = ada.click(preview, "Read all that is public").await.unwrap();
    let id = first.message().id;
    let mut pages = first.text();
    while ada.see(id).unwrap().controls().any(|control| control["label"] == "Next") {
        pages += &ada.click(id, "Next").await.unwrap().until_edited(1).await.unwrap().text();
    }
    pages
}

/// Holds what was seen against the file of that name.
pub fn assert_as_kept(name: &str, seen: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, seen));
}

/// Somebody with two eras behind them, each with something private in it.
async fn with_two_eras(world: &World) -> Someone {
    let ada = world.person("ada");
    ada.lived(world, 25, |week| SAID[if week < 13 { 0 } else { 3 }]).await;
    for number in ["12", "13", "14", "15", "20"] {
        ada.asks("entries private", &[("number", number)]).await;
    }
    ada
}

/// The label of the link in a menu whose address holds this.
fn label_of(menu: &Message, address: &str) -> String {
    let menu = menu.controls().find(|control| control["type"] == 3).unwrap();
    let mut options = menu["options"].as_array().unwrap().iter();
    let at = |option: &&serde_json::Value| {
        option["description"].as_str().is_some_and(|known| known.contains(address))
    };
    options.find(at).unwrap()["label"].as_str().unwrap().to_owned()
}

pub fn options(answer: &Message) -> Vec<(String, bool)> {
    let menu = answer.controls().find(|control| control["type"] == 3).unwrap();
    let options = menu["options"].as_array().unwrap().iter();
    let option = |option: &serde_json::Value| {
        (option["label"].as_str().unwrap().to_owned(), option["default"] == true)
    };
    options.map(option).collect()
}

pub async fn chooses(ada: &Someone, menu: Snowflake, links: &[&str]) -> Answer {
    let chosen = ada.select(menu, "Which links are left out?", links).await.unwrap();
    chosen.until_edited(1).await.unwrap();
    chosen
}

#[tokio::test]
async fn the_preview_is_exactly_what_is_public_and_counts_what_is_left_out() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_two_quarters(&world).await;
    let shown = preview(&ada, "2026").await;
    let text = shown.text();
    for said in [
        "This is exactly what others would see. Nothing is public until you take the document",
        "1 private entry",
        "8 sentences that name somebody",
        "What was I up to in 2026?",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let (name, document) = document(&ada, shown.id).await;
    assert_eq!(name, "upto-2026.md");
    let pages = pages(&ada, shown.id).await;
    for gone in ["Anna", "Quillon", "Therapy", "winter", "capo"] {
        for (what, told) in [("card", &text), ("document", &document), ("pages", &pages)] {
            assert!(!told.contains(gone), "{gone} in the {what}: {told}");
        }
    }
    for kept in ["because it clears my head", "because my sister left hers here", "thecrag.com"] {
        assert!(document.contains(kept) && pages.contains(kept), "{kept}: {document}");
    }
    let private = ada.asks("digest", &[("period", "2026")]).await;
    assert!(private.contains("26 entries"), "{private}");
    assert!(text.contains("25 entries"), "{text}");
    assert_as_kept("public_edition", &format!("{text}\n\n{document}"));
}

#[tokio::test]
async fn asked_for_as_markdown_it_is_shown_first_and_then_taken_with_its_links() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_two_quarters(&world).await;
    let public = ("edition", "public: without what you keep back");
    let asked = async |period: &str, format: &str| {
        let options = [("period", period), ("format", format), public];
        ada.command("digest", &options).await.unwrap().message().clone()
    };
    let first = asked("2026-Q1", "markdown").await;
    let as_shown = preview(&ada, "2026-Q1").await;
    assert_eq!(first.text(), as_shown.text(), "the same preview");
    assert!(first.text().contains("sentences that name somebody"), "{}", first.text());
    document(&ada, first.id).await;
    let second = asked("2026-Q2", "markdown").await;
    let (_, text) = document(&ada, second.id).await;
    assert!(text.contains("Previously: "), "{text}");
    // A file for other ends says what is left out of it.
    for format in ["html", "json", "image"] {
        let file = asked("2026-Q1", format).await;
        assert_eq!(file.attachments.len(), 1, "{format}");
        assert!(file.text().contains("Left out: "), "{format}: {}", file.text());
    }
}

#[tokio::test]
async fn links_are_left_out_by_a_menu_that_remembers_them() {
    let mut world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_two_quarters(&world).await;
    let shown = preview(&ada, "2026").await;
    assert!(document(&ada, shown.id).await.1.contains("secret.example/chords"));
    let menu = ada.click(shown.id, "Leave out links").await.unwrap().message().clone();
    let all = options(&menu);
    assert_eq!(all.len(), 2, "{all:?}");
    let secret = label_of(&menu, "secret.example");
    let chosen = chooses(&ada, menu.id, &[&secret]).await;
    let now = chosen.until_edited(1).await.unwrap();
    assert!(now.text().contains("1 of 2 in this period is left out."), "{}", now.text());

    world.restart().await;
    let later = ada.click(menu.id, "Public edition").await.unwrap().message().clone();
    assert!(later.text().contains("4 sentences with links that are left out"), "{}", later.text());
    assert!(!document(&ada, later.id).await.1.contains("secret.example"));
    let mine = ada.command("digest", &[("period", "2026"), ("format", "markdown")]).await.unwrap();
    let mine = &mine.message().attachments[0].bytes;
    assert!(String::from_utf8_lossy(mine).contains("secret.example"), "it is hers still");
    let again = ada.click(later.id, "Leave out links").await.unwrap().message().clone();
    assert!(options(&again).contains(&(secret, true)), "{:?}", options(&again));
    chooses(&ada, again.id, &[]).await;
    assert!(document(&ada, later.id).await.1.contains("secret.example"));
}

#[tokio::test]
async fn names_that_no_list_knows_are_left_out_by_a_form_that_remembers_them() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_two_quarters(&world).await;
    ada.writes("Climbing at the wall of zorbelheim, because it is new.").await;
    let shown = preview(&ada, "2026").await;
    assert!(document(&ada, shown.id).await.1.contains("zorbelheim"));
    let label = "Names and words, one a line";
    let form = ada.click(shown.id, "Leave out names and words").await.unwrap().modal().clone();
    assert_eq!(form.field(label).unwrap().value, "");
    let list = " Zorbelheim \n\nthe  old mill\nzorbelheim";
    let noted = ada.submit(&form, &[(label, list)]).await.unwrap();
    assert!(noted.text().contains("with 2 lines of your list in it"), "{}", noted.text());
    let later = ada.click(noted.message().id, "Public edition").await.unwrap().message().clone();
    assert!(later.text().contains("1 sentence with a word of your list"), "{}", later.text());
    assert!(!document(&ada, later.id).await.1.to_lowercase().contains("zorbelheim"));
    let form = ada.click(shown.id, "Leave out names and words").await.unwrap().modal().clone();
    assert_eq!(form.field(label).unwrap().value, "Zorbelheim\nthe old mill");
    let emptied = ada.submit(&form, &[(label, "")]).await.unwrap().text();
    assert!(emptied.starts_with("Your list is empty now"), "{emptied}");
    assert!(document(&ada, later.id).await.1.contains("zorbelheim"));
    let long = "x".repeat(101);
    let refused = ada.submit(&form, &[(label, &long)]).await.unwrap().text();
    assert!(refused.starts_with("That is more than I can keep out"), "{refused}");
}

#[tokio::test]
async fn what_a_form_has_no_room_to_show_stays_left_out() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_two_quarters(&world).await;
    let store = world.store().await;
    let person = store.person(DiscordId(ada.id())).await.unwrap().unwrap();
    // As an import can bring them.
    let words: Vec<Words> = (100..200).map(|n| format!("{n} {}", "x".repeat(95)).into()).collect();
    store.hush(person.id, &words, world.now()).await.unwrap();
    let shown = preview(&ada, "2026").await;
    let label = "Names and words, one a line";
    let form = ada.click(shown.id, "Leave out names and words").await.unwrap().modal().clone();
    assert_eq!(form.field(label).unwrap().value.lines().count(), 40, "100 signs a line");
    let noted = ada.submit(&form, &[(label, "zorbelheim")]).await.unwrap();
    assert!(noted.text().contains("with 61 lines of your list in it"), "{}", noted.text());
    let form = ada.click(shown.id, "Leave out names and words").await.unwrap().modal().clone();
    assert!(form.field(label).unwrap().value.starts_with("zorbelheim\n140 x"));
    let emptied = ada.submit(&form, &[(label, "")]).await.unwrap();
    assert!(emptied.text().contains("with 21 lines of your list in it"), "{}", emptied.text());
}

#[tokio::test]
async fn a_document_is_written_for_the_program_that_was_chosen_last_and_points_at_its_neighbours() {
    let mut world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_two_quarters(&world).await;
    let menu = "For which program is the document?";
    let first = preview(&ada, "2026-Q1").await;
    let mut seen = Vec::new();
    for (program, name) in [
        ("Hugo", "upto-2026-Q1.md"),
        ("Zola", "upto-2026-Q1.md"),
        ("Jekyll", "2026-03-31-upto-2026-Q1.md"),
        ("Obsidian", "upto-2026-Q1.md"),
    ] {
        let chosen = ada.select(first.id, menu, &[program]).await.unwrap();
        let shown = chosen.until_edited(1).await.unwrap();
        let chosen = options(shown.message()).into_iter().find(|(_, chosen)| *chosen);
        assert_eq!(chosen.unwrap().0, program);
        let (file, text) = document(&ada, first.id).await;
        assert_eq!(file, name);
        let fence = if program == "Zola" { "+++\n" } else { "---\n" };
        let front = text.strip_prefix(fence).unwrap().split_once(&format!("\n{fence}")).unwrap().0;
        assert!(!text.contains("Previously:"), "there is none before: {text}");
        seen.push(format!("{program}\n{front}"));
    }
    world.restart().await;
    world.advance(days(30));
    let second = preview(&ada, "2026-Q2").await;
    for (program, link) in [
        ("Obsidian", "Previously: [[upto-2026-Q1|2026-Q1]]\n"),
        ("Jekyll", "Previously: [2026-Q1]({% post_url 2026-03-31-upto-2026-Q1 %})\n"),
        ("Zola", "Previously: [2026-Q1](../upto-2026-q1/)\n"),
        ("Hugo", "Previously: [2026-Q1]({{< relref \"upto-2026-Q1.md\" >}})\n"),
    ] {
        if program != "Obsidian" {
            let chosen = ada.select(second.id, menu, &[program]).await.unwrap();
            chosen.until_edited(1).await.unwrap();
        }
        let text = document(&ada, second.id).await.1;
        assert!(text.contains(link), "{program} is remembered: {text}");
        seen.push(format!("{program}\n{}", text.split("\n## ").next().unwrap()));
    }
    let text = document(&ada, first.id).await.1;
    assert!(text.contains("Next: [2026-Q2]({{< relref \"upto-2026-Q2.md\" >}})\n"), "{text}");
    assert_as_kept("public_front_matter", &seen.join("\n\n"));
}

#[tokio::test]
async fn a_border_and_a_title_that_were_given_stand_in_the_public_edition_too() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    // Private entries make the cut differ: what the person said stays.
    let ada = with_two_eras(&world).await;
    let card = ada.command("digest", &[("period", "2026")]).await.unwrap().message().id;
    let menu = ada.click(card, "Rename eras / move borders").await.unwrap().message().clone();
    let eras = options(&menu);
    let form = ada.select(menu.id, "Which era?", &[&eras.last().unwrap().0]).await.unwrap();
    let form = form.modal().clone();
    let fields = [
        ("What do you call it? (empty: as I do)", "The long light"),
        ("Its first day (empty: where I cut it)", "2026-04-20"),
    ];
    let noted = ada.submit(&form, &fields).await.unwrap().text();
    let called = "Noted: the era is called **The long light** and begins on 20 April 2026.";
    assert!(noted.starts_with(called), "{noted}");
    for _ in 0..3 {
        let shown = preview(&ada, "2026").await;
        let text = document(&ada, shown.id).await.1;
        assert!(shown.text().contains("The long light"), "{}", shown.text());
        assert!(text.contains("The long light"), "{text}");
        let json = [
            ("period", "2026"),
            ("format", "json"),
            ("edition", "public: without what you keep back"),
        ];
        let json = ada.command("digest", &json).await.unwrap();
        let json = String::from_utf8_lossy(&json.message().attachments[0].bytes).into_owned();
        assert!(json.contains("\"from\": \"2026-04-20\""), "{json}");
        ada.writes("Chess, since the wall is closed.").await;
        world.advance(days(7));
    }
    let private = ada.asks("digest", &[("period", "2026")]).await;
    assert!(private.contains("The long light"), "{private}");
}

#[tokio::test]
async fn nobody_else_presses_these_buttons_and_they_know_when_there_is_nothing_to_show() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_two_quarters(&world).await;
    let shown = preview(&ada.in_server(), "2026").await;
    assert!(shown.is_ephemeral());
    assert!(world.person("bob").in_server().click(shown.id, "Take the document").await.is_err());
    for number in 1..=25 {
        ada.asks("entries private", &[("number", &number.to_string())]).await;
    }
    for button in ["Take the document", "Read all that is public", "Post to a channel"] {
        let said = ada.in_server().click(shown.id, button).await.unwrap().text();
        assert!(said.starts_with("Every entry of yours in 2026 is private"), "{button}: {said}");
    }
    let form = ada.command("data delete", &[]).await.unwrap().modal().clone();
    ada.submit(&form, &[("confirm", "delete everything")]).await.unwrap();
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    for button in ["Take the document", "Leave out links", "Post to a channel"] {
        let gone = ada.in_server().click(shown.id, button).await.unwrap().text();
        assert!(gone.starts_with("That digest is too old for its buttons."), "{button}: {gone}");
    }
}
