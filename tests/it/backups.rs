//! Backups as an operator makes them: by settings and by hand, while the bot runs, and back.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use upto::discord_twin::{Discord, Twin};

use crate::process::{run, upto};
use crate::support::pictures::png;
use crate::support::world::patiently;

/// What the program says, and whether it did it.
fn said(folder: &Path, arguments: &[&str]) -> (bool, String) {
    let output = upto(folder).args(arguments).output().unwrap();
    (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
}

fn exported(folder: &Path, person: u64) -> Vec<u8> {
    let (done, text) = said(folder, &["export", "--person", &person.to_string(), "--out", "out"]);
    assert!(done, "{text}");
    std::fs::read(folder.join("out/upto-export.zip")).unwrap()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(files) = std::fs::read_dir(folder) else { return Vec::new() };
    let files = files.map(|file| file.unwrap().path());
    files.filter(|file| file.extension().is_some_and(|end| end == "db")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_person_gave_is_back_after_the_store_was_lost() {
    let folder = tempfile::tempdir().unwrap();
    let (twin, backups) = (Twin::start().await.unwrap(), folder.path().join("backups"));
    twin.set_patience(Duration::from_secs(30));
    let mut program = run(&twin, folder.path(), twin.token());
    program.env("UPTO_STORE__BACKUP_DIR", &backups).stdout(Stdio::null()).stderr(Stdio::null());
    let mut program = program.spawn().unwrap();
    let registered = |d: &Discord| (!d.commands().is_empty()).then_some(());
    twin.until("the commands", registered).await.unwrap();
    patiently("the first backup", async || files(&backups).len() == 1).await;
    let ada = twin.person("ada");
    ada.command("start", &[("zone", "UTC"), ("when", "daily 9am")]).await.unwrap();
    let message = ada.say_with_attachments("Climbing.", &[("wall.png", &png("the wall"))]);
    ada.until_reaction(message).await.unwrap();
    patiently("the picture", async || {
        let (_, told) = said(folder.path(), &["export", "--person", &ada.id().to_string()]);
        told.contains("with 1 entries and 1 pictures")
    })
    .await;
    let before = exported(folder.path(), ada.id());

    let (done, text) = said(folder.path(), &["backup", "mine.db"]);
    assert!(
        done && text.contains("with 1 person, 1 entry and 1 picture. It was restored"),
        "{text}"
    );
    let (done, text) = said(folder.path(), &["restore", "mine.db"]);
    assert!(!done && text.contains("Add `--replace`"), "{text}");
    let (done, text) = said(folder.path(), &["restore", "mine.db", "--replace"]);
    assert!(!done && text.contains("is in use. Stop upto"), "{text}");
    let stopped = std::process::Command::new("kill").arg(program.id().to_string()).status();
    assert!(stopped.unwrap().success() && program.wait().unwrap().success());

    for lost in ["upto.db", "upto.db-pictures"] {
        let lost = folder.path().join(lost);
        if lost.is_dir() { std::fs::remove_dir_all(lost) } else { std::fs::remove_file(lost) }
            .unwrap();
    }
    let (done, text) = said(folder.path(), &["restore", "mine.db"]);
    assert!(done && text.contains("with 1 person, 1 entry and 1 picture, as when"), "{text}");
    assert!(exported(folder.path(), ada.id()) == before);

    // The one by settings is of before they came.
    let first = files(&backups).remove(0);
    let (done, text) = said(folder.path(), &["restore", first.to_str().unwrap(), "--replace"]);
    assert!(done && text.contains("0 people"), "{text}");
    assert!(text.contains("What was there lies in"), "{text}");
    assert_eq!(twin.violations(), [""; 0]);
}
