//! Pictures: kept with the words they came with, shown to their giver alone, gone with their entry.

use std::time::Duration;

use upto::discord_twin::Fault;
use upto::domain::id::{DiscordId, MessageId};
use upto::domain::picture::Room;
use upto::store::MessageStanding;

use crate::support::pictures::{gif, jpeg, png, webp};
use crate::support::world::{Someone, World, days};

const FILES: &str = "GET /attachments/{channel_id}/{file_id}/{filename}";
const DAILY: &str = "daily 9:30";

/// Ada, in a world in which she has started.
async fn ada() -> (World, Someone) {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started(DAILY, "Europe/Berlin").await;
    (world, ada)
}

/// The digest of the year as a page.
async fn page(person: &Someone, edition: &str) -> String {
    let options = [("period", "2026"), ("format", "html"), ("edition", edition)];
    let options = if edition.is_empty() { &options[..2] } else { &options[..] };
    let answer = person.command("digest", options).await.unwrap();
    let file = answer.message().attachments.first().unwrap_or_else(|| panic!("{}", answer.text()));
    String::from_utf8(file.bytes.clone()).unwrap()
}

/// What the bot has said of its own accord, not in answer to a command.
fn spoken(person: &Someone) -> Vec<String> {
    let inbox = person.inbox().into_iter().filter(|message| !message.by_webhook);
    inbox.map(|message| message.content).collect()
}

/// What it says after so much.
async fn told(person: &Someone, before: usize) -> String {
    while spoken(person).len() <= before {
        person.until_inbox(person.inbox().len() + 1).await.unwrap();
    }
    spoken(person).swap_remove(before)
}

#[tokio::test]
async fn pictures_are_kept_with_the_words_and_shown_in_the_page() {
    let (world, ada) = ada().await;
    let files: [(&str, &[u8]); 4] = [
        ("a.png", &png("one")),
        ("photo", &jpeg("two")), // a name says nothing
        ("c.txt", &gif("three")),
        ("d.webp", &webp("four")),
    ];
    let message = ada.say_with_attachments("Climbing the <old> wall, because it is there.", &files);
    ada.until_reaction(message).await.unwrap();
    world.until_pictures(4).await;
    let page = page(&ada, "").await;
    for kind in ["png", "jpeg", "gif", "webp"] {
        assert_eq!(page.matches(&format!("<img src=\"data:image/{kind};base64,")).count(), 1);
    }
    assert!(page.contains("width=\"3\" height=\"2\" alt=\"A picture of 6 March 2026\""), "{page}");
    assert!(page.contains("Climbing the &lt;old&gt; wall"), "the words under it stay words");
    assert!(page.contains("img-src data:"), "and the page asks for nothing");
    assert!(!page.contains("src=\"http") && !page.contains("not shown here"));
}

#[tokio::test]
async fn a_picture_is_for_nobody_elses_eyes() {
    let (world, ada) = ada().await;
    ada.say_with_attachments("Climbing, because of the view.", &[("a.png", &png("canary"))]);
    world.until_pictures(1).await;
    let bob = world.person("bob");
    bob.started(DAILY, "Europe/Berlin").await;
    bob.writes("Chess, because it rains.").await;
    let public = "public: without what you keep back";
    for page in [page(&ada, public).await, page(&bob, "").await] {
        assert!(!page.contains("<img"), "{page}");
    }
}

#[tokio::test]
async fn a_picture_without_words_is_an_entry() {
    let (world, ada) = ada().await;
    let message = ada.say_with_attachments("", &[("a.png", &png("alone"))]);
    ada.until_reaction(message).await.unwrap();
    world.until_pictures(1).await;
    let list = ada.entries().await;
    assert!(list.starts_with("1 entry") && list.contains("a picture"), "{list}");
    for (command, options) in [
        ("entries show", vec![("number", "1")]),
        ("entries search", vec![("source", "dm")]),
        ("entries random", vec![]),
    ] {
        let shown = ada.asks(command, &options).await;
        assert!(shown.contains("picture"), "/{command}: {shown}");
    }
    assert!(page(&ada, "").await.contains("<img"));
}

#[tokio::test]
async fn what_is_no_picture_is_left_out_and_said_so() {
    let (world, ada) = ada().await;
    let before = spoken(&ada).len();
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>";
    let message = ada.say_with_attachments("Drawing.", &[("a.png", svg), ("b.png", b"")]);
    ada.until_reaction(message).await.unwrap();
    let text = told(&ada, before).await;
    assert_eq!(
        text,
        "I left out 2 files: they are no pictures that I know; I know PNG, JPEG, GIF and WebP. The rest is filed."
    );
    assert!(ada.entries().await.contains("Drawing."));
    ada.say_with_attachments("", &[("a.png", svg)]);
    let text = told(&ada, before + 1).await;
    assert!(text.ends_with("Nothing was filed."), "{text}");
    assert!(ada.entries().await.starts_with("1 entry"));
    assert_eq!(world.pictures_on_disk(), 0);
}

#[tokio::test]
async fn what_cannot_be_fetched_costs_no_word() {
    let (world, ada) = ada().await;
    let before = spoken(&ada).len();
    let gone = Fault::Refused { status: 404, code: 0, message: "404: Not Found" };
    world.twin.order(gone, FILES, 1);
    let message = ada.say_with_attachments("Climbing.", &[("a.png", &png("lost"))]);
    ada.until_reaction(message).await.unwrap();
    let text = told(&ada, before).await;
    assert!(text.contains("could not fetch 1 picture") && text.ends_with("is filed."), "{text}");
    assert!(ada.entries().await.contains("Climbing."));
    assert_eq!(world.pictures_on_disk(), 0);
    // A hiccup is nothing to speak of.
    world.twin.order(Fault::ServerError { status: 502, stored: false }, FILES, 1);
    world.twin.order(Fault::Reset { stored: false }, FILES, 1);
    ada.say_with_attachments("Climbing again.", &[("b.png", &png("found"))]);
    world.until_pictures(1).await;
    assert_eq!(spoken(&ada).len(), before + 1);
}

#[tokio::test]
async fn the_room_for_pictures_has_an_end_and_is_told() {
    let mut world = World::asleep("2026-03-06T08:00:00Z").await;
    let (small, large) = (png("small"), png(&"large ".repeat(200)));
    let each = u64::try_from(small.len() + 10).unwrap();
    world.limits.pictures = Room { keep: true, each, person: each + 10 };
    world.start_bot().await;
    let ada = world.person("ada");
    ada.started(DAILY, "Europe/Berlin").await;
    let before = spoken(&ada).len();
    ada.say_with_attachments("One.", &[("a.png", &large)]);
    let text = told(&ada, before).await;
    assert!(text.starts_with("I left out 1 file, larger than the"), "{text}");
    let fetched = world.twin.requests().iter().filter(|r| r.route.starts_with("/attach")).count();
    assert_eq!(fetched, 0, "what says itself that it is too large is not even fetched");
    ada.say_with_attachments("Two.", &[("b.png", &small)]);
    world.until_pictures(1).await;
    ada.say_with_attachments("Three.", &[("c.png", &png("other"))]);
    let text = told(&ada, before + 1).await;
    assert!(text.contains("all of yours together may take"), "{text}");
    assert!(ada.entries().await.starts_with("3 entries"));
    // Room is made by deleting.
    ada.asks("entries delete", &[("number", "2")]).await;
    assert_eq!(world.pictures_on_disk(), 0);
    ada.say_with_attachments("Four.", &[("c.png", &png("other"))]);
    world.until_pictures(1).await;
}

#[tokio::test]
async fn where_pictures_are_switched_off_the_words_are_kept_alone() {
    let mut world = World::asleep("2026-03-06T08:00:00Z").await;
    world.limits.pictures.keep = false;
    world.start_bot().await;
    let ada = world.person("ada");
    ada.started(DAILY, "Europe/Berlin").await;
    let before = spoken(&ada).len();
    ada.say_with_attachments("Climbing.", &[("a.png", &png("unwanted"))]);
    let text = told(&ada, before).await;
    assert!(text.contains("switched pictures off") && text.ends_with("is filed."), "{text}");
    ada.say_with_attachments("", &[("a.png", &png("unwanted"))]);
    let text = told(&ada, before + 1).await;
    assert!(text.contains("nothing in that message that I can keep"), "{text}");
    let file = ("picture", "a.png", &png("unwanted")[..]);
    let answer = ada.command_with_file("checkin", &[], file).await.unwrap().text();
    assert!(answer.contains("Leave `picture` out"), "{answer}");
    assert_eq!(world.pictures_on_disk(), 0);
    assert!(!world.twin.requests().iter().any(|r| r.route.starts_with("/attachments")));
}

#[tokio::test]
async fn a_link_in_a_text_is_never_fetched() {
    let (world, ada) = ada().await;
    let elsewhere = ada.say_with_attachments("Mine.", &[("a.png", &png("mine"))]);
    world.until_pictures(1).await;
    let address = ada.see(elsewhere).unwrap().attachments[0].url.clone();
    ada.writes(&format!("Look: {address} and https://example.com/a.png")).await;
    let prompt = ada.inbox()[1].id;
    ada.fills_in(prompt, &[("text", "More."), ("links", &address)]).await;
    // What was to be fetched for those would have been before this one.
    ada.say_with_attachments("Mine, too.", &[("b.png", &png("another"))]);
    world.until_pictures(2).await;
    let fetched = world.twin.requests().iter().filter(|r| r.route.starts_with("/attach")).count();
    assert_eq!((fetched, world.pictures_on_disk()), (2, 2));
}

#[tokio::test]
async fn a_picture_goes_with_its_entry_its_message_or_its_place_in_it() {
    let (world, ada) = ada().await;
    let canary = |n: usize| png(&format!("canary-{n}"));
    for n in 0..3 {
        let files = [("a.png", &canary(n)[..]), ("b.png", &canary(n + 10)[..])];
        let message = ada.say_with_attachments(&format!("Entry {n}."), &files);
        ada.until_reaction(message).await.unwrap();
        world.until_pictures(2 * n + 2).await;
    }
    let said: Vec<_> = ada.conversation().into_iter().filter(|m| m.author.0 == ada.id()).collect();
    // The entry.
    ada.asks("entries delete", &[("number", "1")]).await;
    assert_eq!(world.pictures_on_disk(), 4);
    // The message.
    ada.delete(said[1].id);
    ada.until_entries(|list| !list.contains("Entry 1")).await;
    world.until_pictures(2).await;
    // One file of it.
    ada.detach(said[2].id, &["b.png"]);
    world.until_pictures(1).await;
    let left = String::from_utf8_lossy(&world.bytes_on_disk()).into_owned();
    assert!(left.contains("canary-12"), "the other file stays");
    for gone in ["canary-0", "canary-10", "canary-1\0", "canary-11", "canary-2"] {
        assert!(!left.contains(gone), "{gone}");
    }
    assert!(ada.entries().await.contains("Entry 2."), "and so do the words");
}

#[tokio::test]
async fn what_was_sent_before_the_start_is_nothing_of_ours() {
    let mut world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    let (one, other) = (png("one"), png("other"));
    let old = ada.say_with_attachments("", &[("a.png", &one), ("b.png", &other)]);
    let gone = ada.say("Dear nobody.");
    world.advance(days(1));
    ada.started(DAILY, "Europe/Berlin").await;
    ada.detach(old, &["b.png"]);
    ada.delete(gone);
    ada.writes("Climbing.").await;
    world.stop_bot().await;
    assert!(!world.twin.requests().iter().any(|r| r.route.starts_with("/attachments")));
    assert_eq!(world.pictures_on_disk(), 0);
    let store = world.store().await;
    let person = store.person(DiscordId(ada.id())).await.unwrap().unwrap();
    assert_eq!(store.entries(person.id).await.unwrap().len(), 1);
    for message in [old, gone] {
        let standing = store.message_standing(person.id, MessageId(message.0)).await.unwrap();
        assert_eq!(standing, MessageStanding::Unfiled);
    }
}

#[tokio::test]
async fn an_edit_that_does_not_tell_of_files_takes_none_away() {
    let (world, ada) = ada().await;
    let said = ada.say_with_attachments("Climbing.", &[("a.png", &png("one"))]);
    ada.until_reaction(said).await.unwrap();
    world.until_pictures(1).await;
    assert!(ada.edit_without(said, "Bouldering.", &["attachments"]));
    ada.until_entries(|list| list.contains("Bouldering")).await;
    assert_eq!(world.pictures_on_disk(), 1);
    // Nor is an entry empty that has it still.
    assert!(ada.edit_without(said, "", &["attachments"]));
    ada.until_entries(|list| list.starts_with("1 entry") && !list.contains("Bouldering")).await;
    assert_eq!(world.pictures_on_disk(), 1);
}

#[tokio::test]
async fn what_came_while_the_bot_was_down_is_fetched_when_it_is_back() {
    let (mut world, ada) = ada().await;
    world.stop_bot().await;
    world.advance(days(1));
    let words = ada.say_with_attachments("Climbing.", &[("a.png", &png("one"))]);
    let bare = ada.say_with_attachments("", &[("b.png", &png("two"))]);
    world.start_bot().await;
    ada.until_reaction(words).await.unwrap();
    ada.until_reaction(bare).await.unwrap();
    world.until_pictures(2).await;
    world.restart().await;
    ada.writes("And that was it.").await;
    assert_eq!(world.pictures_on_disk(), 2, "each once");
    assert!(ada.entries().await.starts_with("3 entries"));
}

#[tokio::test]
async fn a_picture_that_was_lost_is_looked_for_once_more() {
    let (mut world, ada) = ada().await;
    let before = spoken(&ada).len();
    let gone = Fault::Refused { status: 403, code: 0, message: "403: Forbidden" };
    world.twin.order(gone, FILES, 1);
    ada.say_with_attachments("Climbing.", &[("a.png", &png("late"))]);
    told(&ada, before).await;
    world.restart().await;
    world.until_pictures(1).await;
    assert!(ada.entries().await.starts_with("1 entry"));
}

#[tokio::test]
async fn a_picture_may_be_given_to_checkin() {
    let (mut world, ada) = ada().await;
    let rock = png("rock");
    let file = ("picture", "rock.png", &rock[..]);
    let form = ada.command_with_file("checkin", &[], file).await.unwrap().modal().clone();
    assert!(form.custom_id.starts_with("1.held."), "no word of anybody's: {}", form.custom_id);
    // The form is filled in at leisure.
    world.restart().await;
    world.twin.order(Fault::Slow(Duration::from_millis(5)), FILES, 1);
    let answer = ada.submit(&form, &[("text", "Climbing")]).await.unwrap().text();
    assert!(answer.contains("entry 1") && answer.contains("Your picture is kept"), "{answer}");
    assert_eq!(world.pictures_on_disk(), 1);
    let again = ada.command_with_file("checkin", &[], file).await.unwrap().modal().clone();
    world.twin.order(Fault::ServerError { status: 500, stored: false }, FILES, 100);
    let answer = ada.submit(&again, &[("text", "Chess")]).await.unwrap().text();
    assert!(answer.contains("entry 2") && answer.contains("could not fetch 1 picture"), "{answer}");
    world.twin.calm();
    // A day later Discord does not have it any more.
    let late = ada.command_with_file("checkin", &[], file).await.unwrap().modal().clone();
    world.advance(days(2));
    let answer = ada.submit(&late, &[("text", "Go")]).await.unwrap().text();
    assert!(answer.contains("open for too long"), "{answer}");
    let bob = world.person("bob");
    bob.started(DAILY, "Europe/Berlin").await;
    let answer = bob.submit(&late, &[("text", "Mine now")]).await.unwrap().text();
    assert!(answer.contains("open for too long"), "another's form is no form of theirs: {answer}");
    let huge = vec![0; 9_000_000];
    let file = ("picture", "huge.png", &huge[..]);
    let answer = ada.command_with_file("checkin", &[], file).await.unwrap().text();
    assert!(answer.contains("larger than the 8 MB"), "{answer}");
}

#[tokio::test]
async fn the_words_of_a_form_do_not_wait_for_its_picture() {
    let (world, ada) = ada().await;
    let rock = png("rock");
    let file = ("picture", "rock.png", &rock[..]);
    let form = ada.command_with_file("checkin", &[], file).await.unwrap().modal().clone();
    world.twin.order(Fault::Slow(Duration::from_hours(1)), FILES, 1);
    tokio::select! {
        answer = ada.submit(&form, &[("text", "Climbing")]) => panic!("too early: {answer:?}"),
        () = world.until_kept(&ada, 1) => {}
    }
    assert_eq!(world.pictures_on_disk(), 0, "it is still under way");
}

#[tokio::test]
async fn a_page_shows_what_it_has_room_for_and_counts_the_rest() {
    let (world, ada) = ada().await;
    for n in 0..3_u8 {
        // Noise, so that nothing of it is a picture's end.
        let picture = [png(&format!("{n}")), vec![n; 3_000_000]].concat();
        ada.say_with_attachments(&format!("Climbing {n}."), &[("a.png", &picture)]);
        world.until_pictures(usize::from(n) + 1).await;
    }
    let page = page(&ada, "").await;
    assert_eq!(page.matches("<img").count(), 2);
    assert!(page.contains("1 more picture is kept and not shown here"));
    assert!(page.len() < 10 * 1024 * 1024, "Discord takes it: {}", page.len());
}

#[tokio::test]
async fn an_entry_is_shown_with_its_pictures_as_far_as_a_message_carries_them() {
    let (world, ada) = ada().await;
    let files: [(&str, &[u8]); 2] = [("a.png", &png("one")), ("b", &gif("two"))];
    ada.say_with_attachments("The wall, because of the view.", &files);
    ada.writes("Chess.").await;
    world.until_pictures(2).await;
    let shown = ada.in_server().command("entries show", &[("number", "1")]).await.unwrap();
    assert!(shown.is_ephemeral(), "for nobody else's eyes");
    let seen = |message: &upto::discord_twin::Message| -> Vec<(String, Vec<u8>)> {
        let files = message.attachments.iter();
        files.map(|file| (file.filename.clone(), file.bytes.clone())).collect()
    };
    let both = [("picture-1.png".to_owned(), png("one")), ("picture-2.gif".to_owned(), gif("two"))];
    assert_eq!(seen(shown.message()), both);
    let alt = shown.message().attachments[0].description.clone();
    assert_eq!(alt.as_deref(), Some("A picture of 6 March 2026"));
    let pressed = ada.click(shown.message().id, "Never publish").await.unwrap();
    assert_eq!(seen(pressed.until_edited(1).await.unwrap().message()), both, "they stay");
    let none = ada.command("entries show", &[("number", "2")]).await.unwrap();
    assert!(none.message().attachments.is_empty());

    let store = world.store().await;
    let person = store.person(DiscordId(ada.id())).await.unwrap().unwrap().id;
    for number in 0..11 {
        let more = crate::support::pictures::any(number, &format!("more {number}"));
        let (entry, room) = (upto::domain::id::EntryId(1), u64::MAX >> 1);
        store.keep_picture(person, entry, &more, None, room, world.now()).await.unwrap();
    }
    let shown = ada.command("entries show", &[("number", "1")]).await.unwrap();
    assert_eq!(shown.message().attachments.len(), 10, "as many as a message carries");
    let said = "3 pictures of this entry do not fit into a message. `/data export` has them all.";
    assert!(shown.text().starts_with(said), "{}", shown.text());
}
