//! Backups on a disk that fails: whole or not there, and never without a store.

use std::path::Path;
use std::process::{Command, Output};

use upto::store::Store;

use super::{Disk, Fault, How, some_of};
use crate::process::upto;

fn run(disk: &Disk, arguments: &[&str]) -> Command {
    let mut command = upto(disk.path());
    command.args(arguments);
    command
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A store of somebody who wrote this and gave a picture, and a backup of one who wrote something
/// else.
async fn ready() -> Disk {
    let disk = Disk::new();
    for (text, backup) in [("Then.", true), ("Now.", false)] {
        let journal = format!("{{\"written_at\":\"2026-03-01\",\"text\":\"{text}\"}}\n");
        std::fs::write(disk.path().join("journal.jsonl"), journal).unwrap();
        let import = ["import", "journal.jsonl", "--person", "7", "--zone", "UTC"];
        assert!(run(&disk, &import).status().unwrap().success());
        give_a_picture(disk.path(), text).await;
        if backup {
            let made = run(&disk, &["backup", "then.db"]).output().unwrap();
            assert!(made.status.success(), "{}", said(&made));
            std::fs::remove_file(disk.path().join("upto.db")).unwrap();
            std::fs::remove_dir_all(disk.path().join("upto.db-pictures")).unwrap();
        }
    }
    disk
}

async fn give_a_picture(folder: &Path, words: &str) {
    use upto::domain::id::{DiscordId, EntryId};
    let store = Store::open(folder.join("upto.db")).await.unwrap();
    let person = store.person(DiscordId(7)).await.unwrap().unwrap();
    let picture = crate::support::pictures::any(0, words);
    let now = person.enrolled_at;
    store.keep_picture(person.id, EntryId(1), &picture, None, 1_000_000, now).await.unwrap();
    store.close().await;
}

/// What the person wrote, and whether the picture is there that they gave with it.
async fn kept(disk: &Disk) -> (String, bool) {
    use upto::domain::id::DiscordId;
    drop(disk.whole().await);
    let store = Store::open(disk.path().join("upto.db")).await.unwrap();
    let person = store.person(DiscordId(7)).await.unwrap().unwrap();
    let belongings = store.belongings(person.id).await.unwrap();
    let text = belongings.entries[0].answer.text.as_str().to_owned();
    let picture = store.picture(person.id, belongings.pictures[0].id).await.unwrap();
    store.close().await;
    (text.clone(), picture == Some(crate::support::pictures::any(0, &text)))
}

#[tokio::test]
async fn a_backup_on_a_failing_disk_is_whole_or_not_there() {
    let ready = ready().await;
    let backup = ["backup", "now.db"];
    let unharmed = Disk::like(ready.path());
    let output = unharmed.under(run(&unharmed, &backup), None).output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    let calls = unharmed.counts().0;
    let (mut tried, mut whole) = (0, 0);
    for at in some_of(1..=calls, 6) {
        for how in [How::Broken, How::Full, How::Crash] {
            let fault = Fault { at, how, lasting: how == How::Full };
            let disk = Disk::like(ready.path());
            let output = disk.under(run(&disk, &backup), Some(fault)).output().unwrap();
            disk.mend();
            let there = disk.path().join("now.db").exists();
            assert!(there || !output.status.success(), "{fault:?}");
            assert_eq!(kept(&disk).await, ("Now.".to_owned(), true), "{fault:?}");
            if there {
                let restored = run(&disk, &["restore", "now.db", "--replace"]).output().unwrap();
                assert!(restored.status.success(), "{fault:?}: {}", said(&restored));
                assert_eq!(kept(&disk).await, ("Now.".to_owned(), true), "{fault:?}");
            } else {
                let again = run(&disk, &backup).output().unwrap();
                assert!(again.status.success(), "{fault:?}: {}", said(&again));
            }
            tried += 1;
            whole += usize::from(there);
        }
    }
    println!("{calls} calls; {tried} backups met a fault, {whole} are there all the same");
}

#[tokio::test]
async fn a_restore_on_a_failing_disk_leaves_one_store_or_the_other_and_can_be_repeated() {
    let ready = ready().await;
    let restore = ["restore", "then.db", "--replace"];
    let unharmed = Disk::like(ready.path());
    let output = unharmed.under(run(&unharmed, &restore), None).output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    let calls = unharmed.counts().0;
    let (mut tried, mut done) = (0, 0);
    for at in some_of(1..=calls, 6) {
        for how in [How::Broken, How::Full, How::Crash] {
            let fault = Fault { at, how, lasting: how == How::Full };
            let disk = Disk::like(ready.path());
            let output = disk.under(run(&disk, &restore), Some(fault)).output().unwrap();
            disk.mend();
            println!("{fault:?}");
            let (text, _) = kept(&disk).await;
            assert!(text == "Then." || !output.status.success(), "{fault:?}: {text}");
            let again = run(&disk, &restore).output().unwrap();
            assert!(again.status.success(), "{fault:?}: {}", said(&again));
            assert_eq!(kept(&disk).await, ("Then.".to_owned(), true), "{fault:?}");
            tried += 1;
            done += usize::from(text == "Then.");
        }
    }
    println!("{calls} calls; {tried} restores met a fault, {done} were done all the same");
}
