//! With details on: what an answer is filed under, put right or taken back at a press.

use upto::discord_twin::{Message, Modal, Snowflake};
use upto::domain::entry::Entry;
use upto::domain::id::DiscordId;

use crate::support::world::{Someone, World, days};

/// Somebody who wants to see what their answers are filed under.
async fn ada(world: &World) -> Someone {
    let ada = world.person("ada");
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    let answer = ada.asks("schedule details", &[("switch", "on")]).await;
    assert!(answer.starts_with("On:"), "{answer}");
    ada
}

/// Writes, and gives the line that comes under it.
async fn line(person: &Someone, text: &str) -> Message {
    let count = person.inbox().len();
    person.writes(text).await;
    person.nth_message(count + 1).await
}

async fn fix(person: &Someone, line: Snowflake) -> Modal {
    person.click(line, "Fix").await.unwrap().modal().clone()
}

/// Sends the form, and gives the line as it has become.
async fn fixed(person: &Someone, form: &Modal, line: Snowflake, fields: &[(&str, &str)]) -> String {
    person.submit(form, fields).await.unwrap().until_edited(1).await.unwrap();
    person.see(line).unwrap().content
}

async fn kept(world: &World, person: &Someone) -> Vec<Entry> {
    let store = world.store().await;
    let person = store.person(DiscordId(person.id())).await.unwrap().unwrap();
    store.entries(person.id).await.unwrap()
}

fn value<'a>(form: &'a Modal, field: &str) -> &'a str {
    &form.field(field).unwrap().value
}

#[tokio::test]
async fn a_line_says_what_an_answer_is_filed_under() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = ada(&world).await;
    let told = line(&ada, "Learning Rust from https://doc.rust-lang.org/book/ all evening.").await;
    assert_eq!(told.content, "-# Filed under Rust · 1 link");
    let labels: Vec<_> = told.controls().map(|b| b["label"].as_str().unwrap()).collect();
    assert_eq!(labels, ["Fix", "Undo"]);
    let none = line(&ada, "Hm.").await;
    assert_eq!(none.content, "-# Filed, and I know no name for what it is about");
    let form = ada.command("checkin", &[]).await.unwrap().modal().clone();
    let filed = ada.submit(&form, &[("text", "Climbing at the wall.")]).await.unwrap();
    assert!(filed.text().ends_with("-# Filed under Climbing"), "{}", filed.text());
    assert_eq!(filed.message().controls().count(), 2);
}

#[tokio::test]
async fn without_details_there_is_an_emoji_and_no_chatter() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let (ada, bob) = (ada(&world).await, world.person("bob"));
    bob.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    let count = bob.inbox().len();
    bob.writes("Climbing.").await;
    // Ada's line comes later: whatever was for bob would have been said before it.
    line(&ada, "Climbing.").await;
    assert_eq!(bob.inbox().len(), count);
}

#[tokio::test]
async fn undo_takes_the_answer_back_however_late() {
    let mut world = World::at("2026-03-06T08:00:00Z").await;
    let ada = ada(&world).await;
    let told = line(&ada, "Climbing.").await;
    world.restart().await;
    world.advance(days(200));
    let undone = ada.click(told.id, "Undo").await.unwrap().text();
    assert!(undone.contains("entry 1 is deleted"), "{undone}");
    assert!(ada.entries().await.contains("no entries"));
    assert_eq!(ada.see(told.id).unwrap().controls().count(), 0);
    // A second window still shows the button.
    let told = line(&ada, "Climbing.").await;
    ada.asks("entries delete", &[("number", "2")]).await;
    let late = ada.click(told.id, "Undo").await.unwrap();
    assert!(late.text().contains("You have no entry 2") && late.is_ephemeral());
    let late = ada.click(told.id, "Fix").await.unwrap();
    assert!(late.text().contains("You have no entry 2"), "{}", late.text());
}

#[tokio::test]
async fn a_name_typed_in_anothers_place_is_its_name_from_then_on() {
    let mut world = World::at("2026-03-06T08:00:00Z").await;
    let ada = ada(&world).await;
    line(&ada, "Climbing with friends.").await;
    let told = line(&ada, "Climbing at the wall.").await;
    let form = fix(&ada, told.id).await;
    assert_eq!(value(&form, "names"), "Climbing");
    assert_eq!(value(&form, "text"), "Climbing at the wall.");
    assert_eq!((value(&form, "links"), value(&form, "about")), ("", "2026-03-06"));
    world.restart().await;
    let said = fixed(&ada, &form, told.id, &[("names", "Bouldering *outdoors*")]).await;
    assert!(said.starts_with("-# Filed under Bouldering \\*outdoors\\*\n"), "{said}");
    assert!(said.contains("Climbing is called Bouldering \\*outdoors\\* from now on"), "{said}");
    let later = line(&ada, "Climbing once more.").await;
    assert_eq!(later.content, "-# Filed under Bouldering \\*outdoors\\*", "the old name is known");
    let list = ada.asks("interests list", &[]).await;
    assert!(list.contains("3 entries") && !list.contains("**Climbing**"), "{list}");
}

#[tokio::test]
async fn names_beside_the_others_and_other_days_are_for_this_answer_alone() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = ada(&world).await;
    line(&ada, "Played the guitar.").await;
    let told = line(&ada, "Climbing at the wall.").await;
    let form = fix(&ada, told.id).await;
    let fields = [
        ("names", "climbing\nguitar\nShoulder rehab"),
        ("text", "Climbing at the wall, slowly."),
        ("links", "https://example.com/a"),
        ("about", "last sunday"),
    ];
    let said = fixed(&ada, &form, told.id, &fields).await;
    let under = said.lines().next().unwrap().to_lowercase();
    for name in ["climbing", "guitar", "shoulder rehab", "1 link"] {
        assert!(under.contains(name), "{under}");
    }
    assert!(!said.contains("from now on"), "nothing has another name: {said}");
    let entries = kept(&world, &ada).await;
    let entry = entries.iter().find(|entry| entry.id.0 == 2).unwrap();
    assert_eq!(entry.answer.interests, ["climbing", "guitar", "Shoulder rehab"]);
    assert_eq!(&*entry.answer.text, "Climbing at the wall, slowly.");
    assert_eq!(entry.answer.links, ["https://example.com/a"]);
    assert_eq!(entry.about.from.to_string(), "2026-03-01");
    assert_eq!(entry.written_at, world.now(), "the written date stays");
    // What was named is not lost when the entry is edited in the other form.
    let edit = ada.command("entries edit", &[("number", "2")]).await.unwrap().modal().clone();
    ada.submit(&edit, &[("why", "It clears my head.")]).await.unwrap();
    let entries = kept(&world, &ada).await;
    let entry = entries.iter().find(|entry| entry.id.0 == 2).unwrap();
    assert_eq!(entry.answer.interests, ["climbing", "guitar", "Shoulder rehab"]);
}

#[tokio::test]
async fn what_cannot_be_is_refused_and_changes_nothing() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = ada(&world).await;
    let bob = world.person("bob");
    bob.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    let told = line(&ada, "Climbing at the wall.").await;
    let form = fix(&ada, told.id).await;
    for (fields, said) in [
        (vec![("about", "next week")], "has not come yet"),
        (vec![("names", "!!!")], "can't be a name"),
        (vec![("names", " ")], "filed under at least one name"),
        (vec![("text", " ")], "needs at least a word"),
    ] {
        let answer = ada.submit(&form, &fields).await.unwrap();
        let note = answer.until_follow_ups(1).await.unwrap();
        assert!(note[0].content.contains(said), "{fields:?}: {note:?}");
        let back = String::from_utf8(note[0].attachments[0].bytes.clone()).unwrap();
        assert!(back.contains(fields[0].1.trim()), "what was written is given back: {back}");
    }
    let note = bob.submit(&form, &[("names", "Bob")]).await.unwrap();
    let note = note.until_follow_ups(1).await.unwrap();
    assert!(note[0].content.contains("nothing was changed"), "{note:?}");
    assert_eq!(ada.see(told.id).unwrap().content, told.content);
    let entry = kept(&world, &ada).await.remove(0);
    assert_eq!((&*entry.answer.text, entry.answer.interests.len()), ("Climbing at the wall.", 0));
}

#[tokio::test]
async fn a_name_that_is_taken_away_is_none_of_this_answers_any_more() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = ada(&world).await;
    let told = line(&ada, "Climbing at the wall, and the guitar after it.").await;
    let form = fix(&ada, told.id).await;
    assert_eq!(value(&form, "names").lines().count(), 2, "{form:?}");
    let said = fixed(&ada, &form, told.id, &[("names", "Climbing")]).await;
    assert!(said.starts_with("-# Filed under Climbing\n"), "{said}");
    assert_eq!(kept(&world, &ada).await[0].answer.interests, ["Climbing"]);
    // What was named by a press is taken away as well.
    let form = fix(&ada, told.id).await;
    fixed(&ada, &form, told.id, &[("names", "Climbing\nChess")]).await;
    let form = fix(&ada, told.id).await;
    let said = fixed(&ada, &form, told.id, &[("names", "Chess")]).await;
    assert!(said.starts_with("-# Filed under Chess\n"), "{said}");
    assert_eq!(kept(&world, &ada).await[0].answer.interests, ["Chess"]);
}

#[tokio::test]
async fn what_was_there_before_is_not_taken_back_with_what_was_changed_in_it() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = ada(&world).await;
    let told = line(&ada, "Climbing at the wall.").await;
    let labels = |message: &Message| -> Vec<String> {
        message.controls().map(|b| b["label"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(labels(&told), ["Fix", "Undo"]);
    let form = fix(&ada, told.id).await;
    fixed(&ada, &form, told.id, &[("text", "Climbing outside.")]).await;
    assert_eq!(labels(&ada.see(told.id).unwrap()), ["Fix"]);
    let edit = ada.command("entries edit", &[("number", "1")]).await.unwrap().modal().clone();
    let changed = ada.submit(&edit, &[("text", "Climbing far away.")]).await.unwrap();
    assert_eq!(labels(changed.message()), ["Fix"]);
}

#[tokio::test]
async fn a_fix_is_taken_back_in_one_go_and_said_to_be() {
    let mut world = World::at("2026-03-06T08:00:00Z").await;
    let ada = ada(&world).await;
    line(&ada, "Chess at the club.").await;
    ada.asks("interests set", &[("interest", "chess"), ("status", "paused")]).await;
    let told = line(&ada, "Climbing at the wall, and the guitar after it.").await;
    let form = fix(&ada, told.id).await;
    assert_eq!(value(&form, "names"), "Guitar\nClimbing");
    let fields = [("names", "Ukulele\nBouldering\nEvenings"), ("text", "Climbing, then guitar.")];
    fixed(&ada, &form, told.id, &fields).await;
    let list = ada.asks("interests list", &[("status", "all")]).await;
    assert!(["Bouldering", "Ukulele", "Evenings"].iter().all(|name| list.contains(name)), "{list}");
    world.restart().await;
    let undone = ada.asks("interests undo", &[]).await;
    for said in [
        "Taken back: the *Fix* of entry 2.",
        "**Guitar** is no longer called **Ukulele**.",
        "**Climbing** is no longer called **Bouldering**.",
        "The entry names the interests that it named before.",
        "Its words, links and days stay as you put them: `/entries edit number: 2` changes those.",
    ] {
        assert!(undone.contains(said), "{said}: {undone}");
    }
    let list = ada.asks("interests list", &[("status", "all")]).await;
    for gone in ["Bouldering", "Ukulele", "Evenings"] {
        assert!(!list.contains(gone), "{gone}: {list}");
    }
    assert!(list.contains("**Climbing**") && list.contains("**Guitar**"), "{list}");
    let entry = kept(&world, &ada).await.pop().unwrap();
    assert_eq!((&*entry.answer.text, entry.answer.interests.len()), ("Climbing, then guitar.", 0));
    // What was before it is the next.
    let undone = ada.asks("interests undo", &[]).await;
    assert!(
        undone.starts_with("Taken back: I have forgotten that **Chess** was paused"),
        "{undone}"
    );
    let undone = ada.asks("interests undo", &[]).await;
    assert!(undone.starts_with("There is nothing to take back."), "{undone}");
}

#[tokio::test]
async fn of_a_fix_only_what_is_there_still_is_taken_back() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = ada(&world).await;
    ada.asks("schedule details", &[("switch", "on")]).await;
    line(&ada, "Played the guitar.").await;
    let told = line(&ada, "Climbing at the wall.").await;
    // Only words: no names, so it is none of it.
    let form = fix(&ada, told.id).await;
    fixed(&ada, &form, told.id, &[("text", "Climbing outside.")]).await;
    assert!(ada.asks("interests undo", &[]).await.starts_with("There is nothing to take back."));
    // Named by a fix, and by another one since.
    let form = fix(&ada, told.id).await;
    fixed(&ada, &form, told.id, &[("names", "Climbing\nguitar")]).await;
    let form = fix(&ada, told.id).await;
    fixed(&ada, &form, told.id, &[("names", "Climbing\nguitar\nEvenings")]).await;
    let interests = async || kept(&world, &ada).await.pop().unwrap().answer.interests;
    let three = interests().await;
    let undone = ada.asks("interests undo", &[]).await;
    assert!(undone.contains("names the interests that it named before"), "{undone}");
    let two = interests().await;
    assert!(three.len() == 3 && two.len() == 2, "{three:?}, {two:?}");
    ada.asks("interests undo", &[]).await;
    assert_eq!(interests().await, [""; 0]);

    // A fix whose entry is gone has left its name, which is taken back by itself.
    let form = fix(&ada, told.id).await;
    fixed(&ada, &form, told.id, &[("names", "Bouldering")]).await;
    ada.writes("Bouldering once more.").await;
    ada.asks("entries delete", &[("number", "2")]).await;
    let undone = ada.asks("interests undo", &[]).await;
    assert!(undone.starts_with("Taken back: **Climbing** is no longer called **Bouldering**."));
}

#[tokio::test]
async fn of_several_new_names_all_are_given_or_none() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = ada(&world).await;
    let told = line(&ada, "Climbing at the wall, and the guitar after it.").await;
    let form = fix(&ada, told.id).await;
    let names = value(&form, "names").to_lowercase();
    assert_eq!(names.lines().count(), 2, "{names}");
    let last = names.lines().last().unwrap();
    // The last of them is not there any more when the form comes.
    ada.asks("interests hide", &[("interest", last)]).await;
    let fields = [("names", "Bouldering\nUkulele"), ("text", "Something else.")];
    let answer = ada.submit(&form, &fields).await.unwrap();
    let note = answer.until_follow_ups(1).await.unwrap();
    assert!(note[0].content.to_lowercase().contains(last), "{note:?}");
    assert_eq!(ada.see(told.id).unwrap().content, told.content);
    let entry = kept(&world, &ada).await.remove(0);
    assert_eq!(&*entry.answer.text, "Climbing at the wall, and the guitar after it.");
    let told_now = ada.asks("interests list", &[]).await;
    assert!(!told_now.contains("Bouldering"), "{told_now}");
    ada.asks("interests unhide", &[("interest", last)]).await;
    fixed(&ada, &form, told.id, &[("names", "Bouldering\nUkulele")]).await;
    let told_now = ada.asks("interests list", &[]).await;
    assert!(told_now.contains("Bouldering") && told_now.contains("Ukulele"), "{told_now}");
}

#[tokio::test]
async fn a_press_files_it_under_what_it_may_serve_as_well() {
    let mut world = World::at("2026-03-06T08:00:00Z").await;
    let ada = ada(&world).await;
    for text in
        ["Two hours at the lathe, shavings up to my ankles. #shed", "A gouge, a lathe. #shed"]
    {
        line(&ada, text).await;
    }
    for text in ["Rain all day.", "Soup with my sister.", "The tram was late.", "Slept badly."] {
        line(&ada, text).await;
    }
    let told = line(&ada, "Learning Rust, then a new gouge for the lathe.").await;
    assert_eq!(told.content, "-# Filed under shed");
    let labels: Vec<_> = told.controls().map(|b| b["label"].as_str().unwrap()).collect();
    assert_eq!(labels, ["Also Rust", "Fix", "Undo"]);
    world.restart().await;
    let said = ada.click(told.id, "Also Rust").await.unwrap().text();
    assert_eq!(said, "-# Filed under shed, Rust");
    assert_eq!(ada.see(told.id).unwrap().controls().count(), 2, "it is offered no more");
    let entries = kept(&world, &ada).await;
    assert_eq!(entries.last().unwrap().answer.interests, ["shed", "Rust"]);
}

#[tokio::test]
async fn what_no_form_can_hold_is_not_put_into_one() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = ada(&world).await;
    let names: Vec<String> =
        (10..99).map(|n| format!("{}{n}", "Basket weaving ".repeat(3))).collect();
    let names = serde_json::to_string(&names).unwrap();
    let journal =
        format!("{{\"written_at\":\"2026-03-01\",\"text\":\"Baskets.\",\"interests\":{names}}}\n");
    let file = ("file", "journal.jsonl", journal.as_bytes());
    ada.command_with_file("data import", &[], file).await.unwrap();
    let edit = ada.command("entries edit", &[("number", "1")]).await.unwrap().modal().clone();
    let amended = ada.submit(&edit, &[("why", "They are light.")]).await.unwrap();
    let line = amended.message().id;
    let said = ada.click(line, "Fix").await.unwrap().text();
    assert!(said.starts_with("Entry 1 is longer than a form can hold."), "{said}");
}
