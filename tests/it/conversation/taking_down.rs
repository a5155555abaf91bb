//! What somebody posted to a channel, taken down by them alone: at once, months later, by hand.

use upto::discord_twin::{Answer, Fault, Message, Snowflake};

use super::post::{chooses, in_the_club, noted, posts};
use super::public_edition::{assert_as_kept, preview};
use crate::support::world::{Someone, World, days};

const DELETE: &str = "DELETE /channels/{channel_id}/messages/{message_id}";
const PUBLIC: &str = "public: without what you keep back";
const DOWN: &str = "Take it down";

/// Posts a period to a channel; the answer that says where it stands.
async fn posted(ada: &Someone, period: &str, channel: Snowflake) -> Message {
    let shown = preview(ada, period).await;
    let (message, chosen) = chooses(ada, &shown, channel).await;
    chosen.until_edited(1).await.unwrap();
    let sent = ada.click(message, "Post it now").await.unwrap().until_edited(1).await.unwrap();
    sent.message().clone()
}

async fn changed(answer: Answer) -> Message {
    answer.until_edited(1).await.unwrap().message().clone()
}

fn buttons(message: &Message) -> Vec<String> {
    message.controls().filter_map(|control| control["label"].as_str().map(str::to_owned)).collect()
}

#[tokio::test]
async fn whoever_posted_it_takes_it_down_under_the_answer_months_later() {
    let mut world = World::at("2026-01-02T08:00:00Z").await;
    let (ada, club) = in_the_club(&world).await;
    let sent = posted(&ada, "2026-Q1", club).await;
    assert!(sent.is_ephemeral() && buttons(&sent) == [DOWN], "{:?}", buttons(&sent));
    let seen = posts(&world, club);
    assert!(seen[0].controls().next().is_none(), "others see no button");
    world.advance(days(100));
    world.restart().await;
    let down = changed(ada.click(sent.id, DOWN).await.unwrap()).await;
    assert!(posts(&world, club).is_empty());
    assert!(down.text().starts_with("**2026-Q1** is taken down from"), "{}", down.text());
    assert!(down.controls().next().is_none());

    // Its neighbours point at it no more.
    let shown = preview(&ada, "2026-Q2").await;
    let ready = ada.click(shown.id, "Post to a channel").await.unwrap();
    assert!(!ready.text().contains("Previously"), "{}", ready.text());
    let text = format!("{}\n---\n{}", sent.text(), down.text());
    let text = text.replace(&seen[0].id.to_string(), "ID");
    assert_as_kept("public_taken_down", &text.replace(&club.to_string(), "CLUB"));
}

#[tokio::test]
async fn the_next_preview_says_where_it_stands_and_takes_it_down() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let (ada, club) = in_the_club(&world).await;
    posted(&ada, "2026-Q1", club).await;
    let other = preview(&ada, "2026-Q2").await;
    assert!(!other.text().contains("It stands in") && !buttons(&other).contains(&DOWN.to_owned()));
    let shown = ada.command("digest", &[("period", "2026-Q1"), ("edition", PUBLIC)]).await;
    let shown = shown.unwrap().message().clone();
    let stands = format!("It stands in <#{club}> already, since 2");
    assert!(shown.text().contains(&stands), "{}", shown.text());

    // Posted once more, both are told of, and each has its button.
    posted(&ada, "2026-Q1", club).await;
    let shown = preview(&ada, "2026-Q1").await;
    assert!(shown.text().contains("1. It stands") && shown.text().contains("2. It stands"));
    let first = posts(&world, club)[0].id;
    let again = changed(ada.click(shown.id, "Take down 2").await.unwrap()).await;
    assert!(again.text().starts_with("**2026-Q1** is taken down from"), "{}", again.text());
    assert!(again.text().contains(&stands) && buttons(&again).contains(&DOWN.to_owned()));
    let left = posts(&world, club);
    assert!(left.len() == 1 && left[0].id != first, "the earlier one is gone");
    let none = changed(ada.click(shown.id, DOWN).await.unwrap()).await;
    assert!(posts(&world, club).is_empty() && !none.text().contains("It stands in"));
}

#[tokio::test]
async fn a_list_in_pages_shows_all_that_stands() {
    let mut world = World::at("2026-01-02T08:00:00Z").await;
    let (ada, club) = in_the_club(&world).await;
    let none = ada.asks("data posts", &[]).await;
    assert!(none.starts_with("No public edition of yours stands in a channel"), "{none}");
    for _ in 0..2 {
        for period in ["2026-Q1", "2026-Q2", "2026"] {
            posted(&ada, period, club).await;
        }
    }
    let list = ada.command("data posts", &[]).await.unwrap().message().clone();
    assert!(list.is_ephemeral());
    assert!(list.text().starts_with("6 public editions of yours stand in channels"));
    assert_eq!(list.text().matches("https://discord.com/channels/").count(), 5, "a page");
    world.restart().await;
    let more = changed(ada.click(list.id, "More").await.unwrap()).await;
    assert!(more.text().contains("6. **2026-Q1**"), "{}", more.text());
    let oldest = posts(&world, club)[0].id;
    let page = changed(ada.click(list.id, "Take down 6").await.unwrap()).await;
    assert!(page.text().starts_with("**2026-Q1** is taken down from"), "{}", page.text());
    assert!(page.text().contains("5 public editions"), "the page that is left: {}", page.text());
    assert!(posts(&world, club).iter().all(|post| post.id != oldest));
    let mut text = page.text();
    for post in posts(&world, club) {
        text = text.replace(&post.id.to_string(), "ID");
    }
    assert_as_kept("public_posts", &text.replace(&club.to_string(), "CLUB"));
}

#[tokio::test]
async fn what_is_gone_already_is_said_to_be() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let (ada, club) = in_the_club(&world).await;
    let (first, second) =
        (posted(&ada, "2026-Q1", club).await, posted(&ada, "2026-Q2", club).await);
    assert!(world.twin.moderate(posts(&world, club)[0].id));
    let said = changed(ada.click(first.id, DOWN).await.unwrap()).await.text();
    assert!(said.starts_with("**2026-Q1** does not stand in"), "{said}");
    assert!(said.contains("somebody deleted it there"), "{said}");

    let list = ada.command("data posts", &[]).await.unwrap().message().clone();
    changed(ada.click(second.id, DOWN).await.unwrap()).await;
    assert!(posts(&world, club).is_empty());
    let said = changed(ada.click(list.id, "Take down 1").await.unwrap()).await.text();
    assert!(said.starts_with("**2026-Q2** was taken down from"), "{said}");
    assert!(said.contains("No public edition of yours stands"), "{said}");
}

#[tokio::test]
async fn where_discord_does_not_let_the_bot_it_stays_on_the_list() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let (ada, club) = in_the_club(&world).await;
    let sent = posted(&ada, "2026-Q1", club).await;
    for (status, code, said) in [
        (403, 50001, "Discord does not let me delete it any more: https://discord.com/channels/"),
        (500, 0, "Something broke on my side"),
    ] {
        world.twin.order(Fault::Refused { status, code, message: "No." }, DELETE, 1);
        let note = noted(&ada.click(sent.id, DOWN).await.unwrap()).await;
        assert!(note.starts_with(said), "{status}: {note}");
    }
    assert_eq!(posts(&world, club).len(), 1);
    changed(ada.click(sent.id, DOWN).await.unwrap()).await;
    assert!(posts(&world, club).is_empty());
}

#[tokio::test]
async fn nobody_elses_press_and_no_import_takes_anything_down() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let (ada, club) = in_the_club(&world).await;
    let sent = posted(&ada, "2026-Q1", club).await;
    let down = sent.controls().next().unwrap().clone();
    let bob = world.person("bob").in_server();
    bob.started("daily 9:30", "Europe/Berlin").await;
    let own = bob.command("data posts", &[]).await.unwrap().message().id;
    let note = noted(&bob.forge(own, &down, club).await.unwrap()).await;
    assert!(note.starts_with("That is no post of yours"), "{note}");

    // Whoever brings a file that says it is theirs has said so, and no more.
    let export = ada.command("data export", &[]).await.unwrap().message().clone();
    let file = ("file", "x.zip", &export.attachments[0].bytes[..]);
    let brought = bob.command_with_file("data import", &[], file).await.unwrap().text();
    assert!(brought.starts_with("Imported, as new: "), "{brought}");
    let list = bob.asks("data posts", &[]).await;
    assert!(list.starts_with("No public edition of yours"), "{list}");
    let shown = preview(&bob, "2026-Q1").await;
    assert!(!shown.text().contains("It stands in"), "{}", shown.text());
    assert_eq!(posts(&world, club).len(), 1);
}
