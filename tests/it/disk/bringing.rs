//! An import on a disk that fails: all of it or nothing, and nothing of what was there is lost.

use std::process::{Command, Output};

use super::{Disk, Fault, How, some_of};
use crate::process::upto;
use crate::support::archive::zipped;
use crate::support::pictures::png;

/// What is there before, and what is brought.
const BEFORE: &str = "{\"written_at\":\"2026-01-01\",\"text\":\"Chess.\"}\n";
const BROUGHT: [&str; 3] = ["Climbing.", "Knots, because of climbing.", "A picture of the wall."];

/// What is brought, as a zip.
fn archive() -> Vec<u8> {
    use sha2::{Digest as _, Sha256};
    use std::fmt::Write as _;
    let picture = png("the wall");
    let mut print = String::new();
    Sha256::digest(&picture).iter().for_each(|byte| write!(print, "{byte:02x}").unwrap());
    let name = format!("pictures/{}.png", &print[..32]);
    let lines = BROUGHT.iter().enumerate().map(|(day, text)| {
        let pictures = if day == 2 { format!(",\"pictures\":[\"{name}\"]") } else { String::new() };
        format!("{{\"written_at\":\"2026-03-0{}\",\"text\":\"{text}\"{pictures}}}\n", day + 1)
    });
    let journal = lines.collect::<String>();
    zipped(&[("journal.jsonl", journal.as_bytes()), (name.as_str(), &picture)])
}

fn import(disk: &Disk, file: &str) -> Command {
    let mut command = upto(disk.path());
    command.args(["import", file, "--person", "7", "--zone", "UTC"]);
    command
}

/// The bytes of everything of theirs.
fn exported(disk: &Disk) -> Vec<u8> {
    let mut export = upto(disk.path());
    assert!(export.args(["export", "--person", "7", "--out", "out"]).status().unwrap().success());
    std::fs::read(disk.path().join("out/upto-export.zip")).unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[tokio::test]
async fn an_import_on_a_failing_disk_is_whole_or_nothing_and_can_be_repeated() {
    let ready = Disk::new();
    std::fs::write(ready.path().join("before.jsonl"), BEFORE).unwrap();
    std::fs::write(ready.path().join("brought.zip"), archive()).unwrap();
    assert!(import(&ready, "before.jsonl").status().unwrap().success());
    let unharmed = Disk::like(ready.path());
    let output = unharmed.under(import(&unharmed, "brought.zip"), None).output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    let (writes, wanted) = (unharmed.counts().0, exported(&unharmed));
    let (mut tried, mut acknowledged) = (0, 0);
    for at in some_of(1..=writes, 6) {
        for how in [How::Broken, How::Full, How::Crash] {
            let fault = Fault { at, how, lasting: how == How::Full };
            let disk = Disk::like(ready.path());
            let output = disk.under(import(&disk, "brought.zip"), Some(fault)).output().unwrap();
            assert!(disk.counts().1 > 0, "{fault:?} did not come");
            disk.mend();
            let texts: Vec<String> = sqlx::query_scalar("select text from entries order by id")
                .fetch_all(&mut disk.whole().await)
                .await
                .unwrap();
            assert_eq!(texts[0], "Chess.", "{fault:?}");
            if output.status.success() || texts.len() > 1 {
                assert_eq!(texts[1..], BROUGHT, "{fault:?}");
            }
            if how != How::Crash && !output.status.success() {
                let said = said(&output);
                assert!(said.starts_with("The "), "a sentence: {fault:?}: {said}");
            }
            tried += 1;
            acknowledged += usize::from(output.status.success());
            let again = import(&disk, "brought.zip").output().unwrap();
            assert!(again.status.success(), "{fault:?}: {}", said(&again));
            assert!(exported(&disk) == wanted, "{fault:?}");
        }
    }
    println!(
        "{writes} writes and syncs; {tried} imports met a fault, {acknowledged} said all is in"
    );
}
