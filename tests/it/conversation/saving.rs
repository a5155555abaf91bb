//! **Save to upto**: a link to somebody's message, with a note; never what it says.

use super::public_edition::{chooses, document, options, preview, with_two_quarters};
use crate::support::world::{World, days};

const COMMAND: &str = "Save to upto";
const CANARY: &str = "canary-of-somebody-else";

#[tokio::test]
async fn a_message_is_saved_as_a_link_with_a_note() {
    let mut world = World::at("2026-03-06T08:00:00Z").await;
    let (ada, bob) = (world.person("ada").in_server(), world.person("bob").in_server());
    world.person("ada").started("daily 9:30", "Europe/Berlin").await;
    let message = bob.post(&format!("{CANARY}: the best grips are https://grips.example/ here."));
    let form = ada.message_command(COMMAND, message).await.unwrap().modal().clone();
    assert_eq!((form.title.as_str(), form.fields.len()), ("Save this message", 1));
    assert!(form.custom_id.starts_with("1.held."), "{}", form.custom_id);
    world.restart().await;
    let answer = ada.submit(&form, &[("text", "Grips to try out.")]).await.unwrap();
    assert!(answer.is_ephemeral());
    assert!(answer.text().contains("Saved as entry 1"), "{}", answer.text());
    let shown = ada.asks("entries show", &[("number", "1")]).await;
    assert!(shown.contains("Grips to try out."), "{shown}");
    let channel = ada.see(message).unwrap().channel_id;
    let link = format!("https://discord.com/channels/300000000000000001/{channel}/{message}");
    assert!(shown.contains(&link), "{shown}");
    assert!(shown.contains("saved"), "it says where it came from: {shown}");
    let found = ada.asks("entries search", &[("source", "saved")]).await;
    assert!(found.contains("1 entry found"), "{found}");
    // Neither what the other wrote nor who they are.
    let disk = world.bytes_on_disk();
    for secret in [CANARY, "grips.example"] {
        assert!(!String::from_utf8_lossy(&disk).contains(secret), "{secret}");
    }
    assert!(!disk.windows(8).any(|window| window == bob.id().to_be_bytes()));
}

#[tokio::test]
async fn a_message_can_be_saved_wherever_it_stands() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    let among_friends = ada.in_private_channel();
    let message = world.person("bob").in_private_channel().post("Let us climb.");
    let form = among_friends.message_command(COMMAND, message).await.unwrap().modal().clone();
    among_friends.submit(&form, &[("text", "A plan.")]).await.unwrap();
    let shown = ada.asks("entries show", &[("number", "1")]).await;
    let channel = ada.see(message).unwrap().channel_id;
    assert!(shown.contains(&format!("/channels/@me/{channel}/{message}")), "{shown}");
    // The same form again is the same entry; the bot's own message can be saved, too.
    let question = ada.inbox()[1].id;
    let form = ada.message_command(COMMAND, question).await.unwrap().modal().clone();
    ada.submit(&form, &[("text", "A good question.")]).await.unwrap();
    assert!(ada.entries().await.starts_with("2 entries"));
}

#[tokio::test]
async fn a_saved_message_is_titled_by_its_note_and_public_by_choice_alone() {
    let mut world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_two_quarters(&world).await.in_server();
    let message = world.person("bob").in_server().post("The best grips.");
    let saves = async |note: &str| {
        let form = ada.message_command(COMMAND, message).await.unwrap().modal().clone();
        ada.submit(&form, &[("text", note)]).await.unwrap();
    };
    saves("Climbing grips to try out.\nAsk at the wall.").await;
    let friends = ada.in_private_channel();
    let told = world.person("bob").in_private_channel().post("Let us climb.");
    let form = friends.message_command(COMMAND, told).await.unwrap().modal().clone();
    friends.submit(&form, &[("text", "Climbing plans.")]).await.unwrap();
    let helped = ada.asks("resources", &[]).await;
    for title in ["[Climbing grips to try out.](", "[Climbing plans.]("] {
        assert!(helped.contains(title), "{title}: {helped}");
    }
    world.restart().await;

    let shown = preview(&ada, "2026").await;
    assert!(shown.text().contains("2 links or works"), "{}", shown.text());
    let public = document(&ada, shown.id).await.1;
    assert!(!public.contains("discord.com/channels"), "{public}");
    let menu = ada.click(shown.id, "Leave out links").await.unwrap().message().clone();
    let (grips, plans) = ("Climbing grips to try out.", "Climbing plans.");
    for title in [grips, plans] {
        let out = options(&menu).into_iter().find(|(label, _)| label == title);
        assert!(out.is_some_and(|(_, out)| out), "{title}: {:?}", options(&menu));
    }
    chooses(&ada, menu.id, &[plans]).await;
    let public = document(&ada, shown.id).await.1;
    assert!(public.contains(&format!("/{message}")) && !public.contains("@me"), "{public}");
    // Saved once more it stays as it was chosen.
    saves("Climbing grips, again.").await;
    assert!(document(&ada, shown.id).await.1.contains(&format!("/{message}")));
}

#[tokio::test]
async fn a_saved_message_in_a_journal_alone_is_public_by_choice_alone_too() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_two_quarters(&world).await.in_server();
    let address = "https://discord.com/channels/@me/1/2";
    let lines = [("2026-02-01", "saved"), ("2026-02-02", "form")].map(|(date, source)| {
        let text = "Climbing grips to try out.";
        let line = serde_json::json!({
            "written_at": date, "source": source, "text": text, "links": [address],
        });
        format!("{line}\n")
    });
    let file = ("file", "journal.jsonl", lines.concat().into_bytes());
    let file = (file.0, file.1, &file.2[..]);
    ada.command_with_file("data import", &[], file).await.unwrap();
    let shown = preview(&ada, "2026").await;
    let public = document(&ada, shown.id).await.1;
    assert!(!public.contains("@me"), "{public}");
}

#[tokio::test]
async fn what_is_not_said_is_not_saved() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let (ada, bob) = (world.person("ada").in_server(), world.person("bob").in_server());
    let message = bob.post("Hello.");
    let answer = ada.message_command(COMMAND, message).await.unwrap().text();
    assert!(answer.contains("haven't started"), "{answer}");
    world.person("ada").started("daily 9:30", "Europe/Berlin").await;
    let form = ada.message_command(COMMAND, message).await.unwrap().modal().clone();
    assert!(ada.submit(&form, &[("text", "")]).await.is_err(), "Discord asks for a note");
    let answer = ada.submit(&form, &[("text", "  ")]).await.unwrap().text();
    assert!(answer.contains("empty"), "{answer}");
    world.advance(days(2));
    let answer = ada.submit(&form, &[("text", "Late.")]).await.unwrap().text();
    assert!(answer.contains("open for too long"), "{answer}");
    assert!(ada.entries().await.contains("no entries"));
}
