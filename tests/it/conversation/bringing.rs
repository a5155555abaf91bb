//! What was taken along is brought back, the same; what is none of it is refused in a sentence.

use upto::discord_twin::Fault;
use upto::domain::id::DiscordId;
use upto::store::State;

use crate::support::archive::{unzipped, zipped};
use crate::support::pictures::png;
use crate::support::world::{Someone, World, days, hours};

const FILES: &str = "GET /attachments/{channel_id}/{file_id}/{filename}";

/// Asserts that archives hold the same to the byte, but for the first question after their person
/// began again, which was asked since.
fn assert_same(after: &[(String, Vec<u8>)], before: &[(String, Vec<u8>)]) {
    assert_eq!(after.len(), before.len());
    for ((name, after), (name_before, before)) in after.iter().zip(before) {
        let (mut after, mut before) = (unzipped(after), unzipped(before));
        let [now, then] = [&mut after, &mut before].map(|files| {
            let asked = String::from_utf8(files.remove("asked.jsonl").unwrap()).unwrap();
            asked.lines().map(str::to_owned).collect::<Vec<_>>()
        });
        assert!(name == name_before && after == before, "the same bytes");
        assert_eq!(now.split_last().map(|(_, before)| before), Some(&then[..]));
    }
}

/// The archives of an export, by name.
async fn export(person: &Someone) -> Vec<(String, Vec<u8>)> {
    let before = person.inbox().len();
    let first = person.command("data export", &[]).await.unwrap();
    let name = first.message().attachments[0].filename.clone();
    let parts = name.trim_end_matches(".zip").rsplit_once("-of-");
    let parts: usize = parts.map_or(1, |(_, parts)| parts.parse().unwrap());
    // Two go with each message.
    let messages = person.until_inbox(before + parts.div_ceil(2)).await.unwrap();
    let attached = messages[before..].iter().flat_map(|message| &message.attachments);
    attached.map(|file| (file.filename.clone(), file.bytes.clone())).collect()
}

async fn import(person: &Someone, name: &str, bytes: &[u8]) -> String {
    let file = ("file", name, bytes);
    person.command_with_file("data import", &[], file).await.unwrap().text()
}

async fn delete_everything(person: &Someone) {
    let form = person.command("data delete", &[]).await.unwrap().modal().clone();
    person.submit(&form, &[("confirm", "delete everything")]).await.unwrap();
}

#[tokio::test]
async fn exported_deleted_and_imported_everything_is_the_same_to_the_byte() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("every 2 weeks on friday 17:00", "Asia/Kolkata").await;
    ada.writes("Climbing: \"quoted\", newline\nand `code` — すし 🧗🏽.").await;
    ada.say_with_attachments("", &[("a.png", &png("one"))]);
    ada.say_with_attachments("Chess.", &[("a.png", &png("one")), ("b.png", &png("two"))]);
    world.until_pictures(3).await;
    let form = ada.command("checkin", &[]).await.unwrap().modal().clone();
    let fields = [("text", "Rust"), ("why", "fun"), ("links", "https://a.example\nb")];
    ada.submit(&form, &fields).await.unwrap();
    let set = [("interest", "chess"), ("status", "paused"), ("reason", "It is late.")];
    ada.asks("interests set", &set).await;
    ada.asks("interests rename", &[("interest", "climbing"), ("to", "Up")]).await;
    ada.in_server().asks("now", &[("publish", "on")]).await;
    ada.asks("schedule pause", &[("until", "2026-05-01")]).await;
    let before = export(&ada).await;
    delete_everything(&ada).await;
    assert_eq!(world.pictures_on_disk(), 0);
    let answer = import(&ada, "x", &before[0].1).await;
    assert!(answer.contains("haven't started"), "{answer}");

    world.advance(days(3));
    ada.started("daily 9:30", "Europe/Berlin").await;
    // A name says nothing, and the way may be bumpy.
    world.twin.order(Fault::ServerError { status: 503, stored: false }, FILES, 1);
    let answer = import(&ada, "holiday.jpg", &before[0].1).await;
    assert_eq!(
        answer,
        "Imported, as new: 4 of 4 entries, 2 decisions and corrections and 3 pictures. \
         1 server sees again what you are into now, as it did when the file was written: to stop \
         that, type `/now publish: off` there. \
         Your schedule is the one in the file: every 2 weeks on Friday at 17:00 from 2026-03-06 (Asia/Kolkata)."
    );
    let after = export(&ada).await;
    assert_same(&after, &before);
    let shown = ada.asks("schedule show", &[]).await;
    assert!(shown.contains("quiet until"), "{shown}");
    let card = world.person("bob").in_server();
    let card = card.asks("now", &[("person", &ada.id().to_string())]).await;
    assert!(!card.contains("don't show"), "{card}");
    // The same once more adds nothing.
    let answer = import(&ada, "again.zip", &before[0].1).await;
    assert_eq!(
        answer,
        "Imported, as new: 0 of 4 entries, 0 decisions and corrections and 0 pictures."
    );
    assert!(export(&ada).await == after, "the same bytes");
    // What they take back is what they did last.
    let undone = ada.asks("interests undo", &[]).await;
    assert!(undone.contains("Up"), "{undone}");
}

#[tokio::test]
async fn many_pictures_come_in_several_archives_that_go_back_in_any_order() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    for n in 0..5_u8 {
        let picture = [png(&format!("{n}")), vec![n; 4_000_000]].concat();
        ada.say_with_attachments(&format!("Climbing {n}."), &[("a.png", &picture)]);
        world.until_pictures(usize::from(n) + 1).await;
    }
    let parts = export(&ada).await;
    let names: Vec<_> = parts.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        ["upto-export-1-of-3.zip", "upto-export-2-of-3.zip", "upto-export-3-of-3.zip"]
    );
    assert!(parts.iter().all(|(_, bytes)| bytes.len() < 10 * 1024 * 1024), "Discord takes each");
    delete_everything(&ada).await;
    world.advance(hours(1));
    ada.started("daily 9:30", "Europe/Berlin").await;
    let first = import(&ada, "b.zip", &parts[2].1).await;
    assert!(first.contains("5 of 5 entries, "), "{first}");
    assert!(first.contains("4 pictures that it names are not in the file"), "{first}");
    let second = import(&ada, "a.zip", &parts[0].1).await;
    assert!(second.contains("0 of 5 entries, ") && second.contains("2 pictures."), "{second}");
    let third = import(&ada, "c.zip", &parts[1].1).await;
    assert!(!third.contains("not in the file"), "{third}");
    assert_eq!(world.pictures_on_disk(), 5);
    assert_same(&export(&ada).await, &parts);
}

#[tokio::test]
async fn no_more_words_are_kept_out_than_can_be_listed() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    let file = |words: std::ops::Range<usize>| {
        let hushed: Vec<_> = words.map(|number| format!("\"word {number}\"")).collect();
        let settings = format!(
            "{{\"zone\":\"UTC\",\"schedule\":\"every day at 09:00\",\"paused\":false,\
             \"shown_in\":[],\"publishing\":{{\"hushed\":[{}]}}}}",
            hushed.join(",")
        );
        let journal: &[u8] = b"{\"written_at\":\"2026-03-01\",\"text\":\"Climbing.\"}\n";
        zipped(&[("journal.jsonl", journal), ("settings.json", settings.as_bytes())])
    };
    let answer = import(&ada, "x.zip", &file(0..201)).await;
    assert!(answer.contains("`settings.json` can't be read"), "{answer}");
    let answer = import(&ada, "x.zip", &file(0..150)).await;
    assert!(answer.contains("1 of 1 entry, "), "{answer}");
    let answer = import(&ada, "x.zip", &file(100..201)).await;
    assert!(answer.contains("more than the 200 that I can keep out"), "{answer}");
    assert!(ada.entries().await.starts_with("1 entry"));
    let answer = import(&ada, "x.zip", &file(100..200)).await;
    assert!(answer.contains("0 of 1 entry, "), "{answer}");
    let store = world.store().await;
    let person = store.person(DiscordId(ada.id())).await.unwrap().unwrap();
    assert_eq!(store.hushed(person.id).await.unwrap().len(), 200);
}

#[tokio::test]
async fn whoever_cannot_be_reached_is_told_once_and_gets_every_archive() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    for n in 0..3_u8 {
        let picture = [png(&format!("{n}")), vec![n; 6_000_000]].concat();
        ada.say_with_attachments(&format!("Climbing {n}."), &[("a.png", &picture)]);
        world.until_pictures(usize::from(n) + 1).await;
    }
    ada.close_dms();
    world.until("2026-03-06T08:30:00Z");
    world.until_last_prompt(&ada, State::Unreachable).await;
    let first = ada.in_server().command("data export", &[]).await.unwrap();
    let last = first.until_follow_ups(1).await.unwrap().remove(0);
    assert_eq!((first.message().attachments.len(), last.attachments.len()), (2, 1));
    assert!(!first.text().contains("have not reached you"), "{}", first.text());
    assert!(last.text().starts_with("-# My questions have not reached you"), "{}", last.text());
    // Whatever came after it would have come before the answer to this.
    ada.in_server().asks("data privacy", &[]).await;
    assert_eq!(first.follow_ups().len(), 1, "no message but those of the archives");
}

#[tokio::test]
async fn a_journal_alone_is_taken_in_as_well() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    let journal = "{\"written_at\":\"2026-03-01\",\"text\":\"Climbing.\"}\n\
                   {\"written_at\":\"2026-03-01\",\"text\":\"Climbing.\"}\n\
                   {\"written_at\":\"2026-03-02\",\"text\":\"Chess.\",\"pictures\":[\"pictures/a.png\"]}\n";
    let answer = import(&ada, "journal.jsonl", journal.as_bytes()).await;
    assert!(answer.contains("3 of 3 entries, "), "the same line twice is two: {answer}");
    assert!(answer.contains("1 picture that it names is not in the file"), "{answer}");
    assert!(!answer.contains("schedule"), "{answer}");
    let answer = import(&ada, "journal.jsonl", journal.as_bytes()).await;
    assert!(answer.contains("0 of 3 entries, "), "{answer}");
}

#[tokio::test]
async fn what_cannot_be_taken_in_changes_nothing_and_says_why() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    let good: &[u8] = b"{\"written_at\":\"2026-03-01\",\"text\":\"Climbing.\"}\n";
    let settings = |schedule: &str| {
        format!("{{\"zone\":\"UTC\",\"schedule\":\"{schedule}\",\"paused\":false,\"shown_in\":[]}}")
    };
    for (file, why) in [
        (b"".to_vec(), "nothing in that file"),
        (b"\xff\xfe\x00".to_vec(), "neither a zip nor text"),
        (b"PK\x03\x04 and then nothing".to_vec(), "damaged"),
        (
            [good, b"{\"written_at\":\"2026-03-01\",\"secret\":1}\n"].concat(),
            "Line 2 has the unknown key",
        ),
        (
            zipped(&[("journal.jsonl", good), ("interests.jsonl", b"{}")]),
            "Line 1 of `interests.jsonl`",
        ),
        (
            zipped(&[("journal.jsonl", good), ("settings.json", b"{}")]),
            "`settings.json` can't be read",
        ),
        (zipped(&[("journal.jsonl", good), ("../journal.jsonl", b"")]), "leads out of it"),
    ] {
        let answer = import(&ada, "x.zip", &file).await;
        assert!(answer.contains(why) && answer.ends_with("Nothing was imported."), "{answer}");
        assert!(ada.entries().await.contains("no entries"), "{why}");
    }
    // A schedule that is denser than is allowed here is left, the rest taken.
    let dense = settings("*/5 * * * *");
    let file = zipped(&[("journal.jsonl", good), ("settings.json", dense.as_bytes())]);
    let answer = import(&ada, "x.zip", &file).await;
    assert!(answer.contains("1 of 1 entry, "), "{answer}");
    assert!(answer.contains("Your schedule stays as it is."), "{answer}");
    assert!(ada.asks("schedule show", &[]).await.contains("09:30"));
    let gone = Fault::Refused { status: 404, code: 0, message: "404: Not Found" };
    world.twin.order(gone, FILES, 1);
    let answer = import(&ada, "x.zip", &file).await;
    assert!(answer.contains("could not fetch that file"), "{answer}");
    let answer = import(&ada, "x.zip", &vec![b'x'; 25_000_001]).await;
    assert!(answer.contains("larger than 25 MB"), "{answer}");
}
