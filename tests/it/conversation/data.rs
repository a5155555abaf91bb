//! `/data`: what is kept of somebody is theirs.

use upto::domain::id::DiscordId;
use upto::exchange::jsonl;

use crate::support::world::{Someone, World};

const CANARY: &str = "canary-to-be-erased";

async fn export(person: &Someone) -> String {
    let answer = person.command("data export", &[]).await.unwrap();
    let file = answer.message().file("journal.jsonl").unwrap().clone();
    String::from_utf8(file.bytes).unwrap()
}

#[tokio::test]
async fn an_export_imports_again_without_loss() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let (ada, bob) = (world.person("ada"), world.person("bob"));
    ada.started("daily 9:30", "Europe/Berlin").await;
    bob.started("daily 9:30", "Europe/Berlin").await;
    ada.writes("Climbing: \"quoted\", newline\nand `code` — すし 🧗🏽.").await;
    let form = ada.command("checkin", &[]).await.unwrap().modal().clone();
    let fields = [
        ("text", "Rust"),
        ("why", "fun"),
        ("did", "read"),
        ("links", "https://a.example\nb"),
        ("next", "pursue"),
    ];
    ada.submit(&form, &fields).await.unwrap();
    let journal = export(&ada).await;
    assert_eq!(journal.lines().count(), 2);

    let store = world.store().await;
    let [a, b] = [&ada, &bob].map(|someone| DiscordId(someone.id()));
    let [a, b] = [store.person(a).await.unwrap().unwrap(), store.person(b).await.unwrap().unwrap()];
    let import = async || {
        let lines = jsonl::read(&journal, b.schedule.zone()).unwrap();
        let lines: Vec<_> =
            lines.into_iter().map(|line| (line.reply, line.about, line.private)).collect();
        store.import(b.id, &lines, world.now()).await.unwrap()
    };
    assert_eq!((import().await, import().await), (2, 0));
    let told = async |id| {
        let entries = store.entries(id).await.unwrap().into_iter();
        entries.map(|e| (e.written_at, e.about, e.answer, e.private, e.origin)).collect::<Vec<_>>()
    };
    assert_eq!(told(a.id).await, told(b.id).await);
    assert_eq!(export(&bob).await, journal);
}

#[tokio::test]
async fn what_was_decided_and_put_right_is_taken_along() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    ada.writes("Climbing, because I like it.").await;
    let files = async || {
        let answer = ada.command("data export", &[]).await.unwrap();
        let message = answer.message();
        message.file("interests.jsonl").map(|file| String::from_utf8(file.bytes.clone()).unwrap())
    };
    assert_eq!(files().await, None);
    let set = [("interest", "climbing"), ("status", "paused"), ("reason", "My finger.")];
    ada.asks("interests set", &set).await;
    ada.asks("interests rename", &[("interest", "climbing"), ("to", "Up")]).await;
    assert_eq!(
        files().await.unwrap(),
        "{\"decided\":\"pause\",\"interest\":\"Climbing\",\"date\":\"2026-03-06\",\"reason\":\"My finger.\"}\n\
         {\"rename\":\"Climbing\",\"to\":\"Up\"}\n"
    );
}

#[tokio::test]
async fn nothing_is_deleted_before_it_is_confirmed() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    ada.writes("Climbing.").await;
    for typed in ["yes", "delete", "delete everything please"] {
        let form = ada.command("data delete", &[]).await.unwrap().modal().clone();
        let answer = ada.submit(&form, &[("confirm", typed)]).await.unwrap().text();
        assert!(answer.starts_with("Nothing was deleted."), "{typed}: {answer}");
    }
    assert!(ada.entries().await.contains("Climbing"));
}

#[tokio::test]
async fn what_is_deleted_is_gone_to_the_last_byte() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let (ada, bob) = (world.person("ada"), world.person("bob"));
    bob.started("daily 9:30", "Europe/Berlin").await;
    ada.started("daily 9:30", "Europe/Berlin").await;
    for n in 0..30 {
        ada.writes(&format!("{CANARY} {n} {}", "and on ".repeat(100))).await;
    }
    let message = ada.writes(&format!("{CANARY} to be revised")).await;
    ada.edit(message, &format!("{CANARY} revised"));
    ada.until_entries(|list| list.contains("revised")).await;
    let bytes = world.bytes_on_disk();
    assert!(String::from_utf8_lossy(&bytes).contains(CANARY), "the canary sings before");

    let form = ada.command("data delete", &[]).await.unwrap().modal().clone();
    let answer = ada.submit(&form, &[("confirm", " Delete Everything ")]).await.unwrap().text();
    assert!(answer.contains("31 entries"), "{answer}");
    let bytes = world.bytes_on_disk();
    assert!(!String::from_utf8_lossy(&bytes).contains(CANARY));
    let account = ada.id().to_le_bytes();
    let account_be = ada.id().to_be_bytes();
    for id in [account, account_be] {
        assert!(!bytes.windows(8).any(|window| window == id), "nor who it was");
    }
    // From now on they are a stranger, and told so once more.
    let before = ada.inbox().len();
    ada.say("Hello again.");
    assert!(ada.nth_message(before + 1).await.content.contains("/start"));
    assert!(ada.entries().await.contains("haven't started"));
    world.until("2026-03-06T08:30:00Z");
    bob.nth_message(3).await;
    assert_eq!(ada.inbox().iter().filter(|m| m.content.contains("Just write back")).count(), 1);
}
