//! Everything in one file, and back: rehearsed.

use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use chrono::TimeDelta;
use sqlx::{Connection as _, SqliteConnection};
use tempfile::TempDir;
use upto::domain::id::{EntryId, PictureId};
use upto::domain::person::Person;
use upto::store::{Backups, Store, StoreError, restore};

use super::migrations::SAMPLES;
use super::{ada, at, day, dm, fresh, other_program};
use crate::support::pictures::any;
use crate::support::tables::contents;

const NOW: &str = "2026-03-06T09:30:00Z";

/// A picture of a person's with one of their entries.
async fn give(store: &Store, person: &Person, entry: EntryId, number: usize) {
    let picture = any(number, &format!("picture {number}"));
    store.keep_picture(person.id, entry, &picture, None, 1_000_000, at(NOW)).await.unwrap();
}

/// A store with rows in every table, opened anew; two of its five pictures have no file.
async fn full() -> (TempDir, Store) {
    let (folder, store) = fresh().await;
    let mut other = other_program(&store).await;
    for (_, _, sample) in SAMPLES {
        sqlx::query(sample).execute(&mut other).await.unwrap();
    }
    other.close().await.unwrap();
    let ada = ada(&store).await;
    let filed = store.file(ada.id, &dm(9, "The wall.", NOW), day("2026-03-06"), at(NOW)).await;
    let entry = filed.unwrap().entry;
    for number in 0..3 {
        give(&store, &ada, entry, number).await;
    }
    let path = store.path().to_path_buf();
    store.close().await;
    let store = Store::open(path).await.unwrap();
    (folder, store)
}

/// Each file of the pictures.
fn pictures(store: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let folder = PathBuf::from(format!("{}-pictures", store.display()));
    let Ok(files) = std::fs::read_dir(folder) else { return BTreeMap::new() };
    let files = files.map(|file| file.unwrap().path());
    files.map(|path| (path.file_name().unwrap().into(), std::fs::read(path).unwrap())).collect()
}

fn names(folder: &Path) -> Vec<String> {
    let files = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<_> =
        files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

async fn all(path: &Path) -> Vec<String> {
    let store = Store::open(path).await.unwrap();
    let mut reader: SqliteConnection = other_program(&store).await;
    let all = contents(&mut reader).await;
    reader.close().await.unwrap();
    store.close().await;
    all
}

#[tokio::test]
async fn what_is_restored_is_what_was_backed_up_to_the_last_row_and_byte() {
    let (folder, store) = full().await;
    let before = contents(&mut other_program(&store).await).await;
    let backups = tempfile::tempdir().unwrap();
    let file = backups.path().join("deep/backup.db");
    let made = store.back_up(&file).await.unwrap();
    assert_eq!(names(file.parent().unwrap()), ["backup.db"], "nothing is left beside it");
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!((made.holdings.rows("pictures"), made.missing), (7, 4));
    assert_eq!(contents(&mut other_program(&store).await).await, before, "it is left as it was");

    let elsewhere = tempfile::tempdir().unwrap();
    let path = elsewhere.path().join("another.db");
    let restored = restore(&file, &path, false, at(NOW)).await.unwrap();
    assert_eq!((restored.holdings, restored.aside), (made.holdings, None));
    assert_eq!(all(&path).await, before);
    assert_eq!(pictures(&path).len(), 3);
    assert_eq!(pictures(&path), pictures(&folder.path().join("upto.db")));
    for (name, mode) in [("another.db", 0o600), ("another.db-pictures", 0o700)] {
        let found = std::fs::metadata(elsewhere.path().join(name)).unwrap();
        assert_eq!(found.permissions().mode() & 0o777, mode, "{name}");
    }
    let left = ["another.db", "another.db-pictures", "another.db.lock"];
    assert_eq!(names(elsewhere.path()), left);
    let store = Store::open(&path).await.unwrap();
    let found: i64 = sqlx::query_scalar("select count(*) from search where search match 'wall'")
        .fetch_one(&mut other_program(&store).await)
        .await
        .unwrap();
    assert_eq!(found, 1, "and it is found by its words");
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_served_while_a_backup_is_made() {
    let (_folder, store) = full().await;
    let person = ada(&store).await;
    let backups = tempfile::tempdir().unwrap();
    let file = backups.path().join("backup.db");
    let writing = {
        let store = store.clone();
        tokio::spawn(async move {
            for number in 100..300 {
                let text = format!("Entry {number}.");
                let reply = dm(number, &text, NOW);
                store.file(person.id, &reply, day("2026-03-06"), at(NOW)).await.unwrap();
            }
        })
    };
    let made = store.back_up(&file).await.unwrap();
    writing.await.unwrap();
    let path = backups.path().join("restored.db");
    let restored = restore(&file, &path, false, at(NOW)).await.unwrap();
    assert_eq!(restored.holdings, made.holdings);
    let (then, now) = (all(&path).await, contents(&mut other_program(&store).await).await);
    let entries = |rows: &[String]| -> Vec<String> {
        rows.iter().filter(|row| row.starts_with("entries ")).cloned().collect()
    };
    let (then, now) = (entries(&then), entries(&now));
    assert_eq!(u64::try_from(then.len()).unwrap(), restored.holdings.rows("entries"));
    assert_eq!(then, now[..then.len()], "what was written first, and nothing else");
}

#[tokio::test]
async fn a_backup_that_anything_happened_to_is_not_restored() {
    let (_folder, store) = full().await;
    let backups = tempfile::tempdir().unwrap();
    let file = backups.path().join("backup.db");
    store.back_up(&file).await.unwrap();
    let whole = std::fs::read(&file).unwrap();
    let path = backups.path().join("restored.db");
    std::fs::write(&file, &whole[..whole.len() / 2]).unwrap();
    let error = restore(&file, &path, false, at(NOW)).await.unwrap_err();
    assert!(matches!(error, StoreError::BadBackup { .. }), "{error:?}");

    for harm in [
        "delete from entries where id = 1",
        "update backup_pictures set bytes = x'00'",
        "update backup_rows set rows = rows + 1 where name = 'people'",
    ] {
        std::fs::write(&file, &whole).unwrap();
        let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&file);
        let mut harmed = sqlx::ConnectOptions::connect(&options).await.unwrap();
        sqlx::query(harm).execute(&mut harmed).await.unwrap();
        harmed.close().await.unwrap();
        let error = restore(&file, &path, false, at(NOW)).await.unwrap_err();
        assert!(matches!(error, StoreError::BadBackup { .. }), "{harm}: {error:?}");
        let left = ["backup.db", "restored.db", "restored.db.lock"];
        assert_eq!(names(backups.path()), left, "{harm}");
        assert_eq!(std::fs::metadata(&path).unwrap().len(), 0, "{harm}: nothing is in its place");
    }
    std::fs::write(&file, &whole).unwrap();
    restore(&file, &path, false, at(NOW)).await.unwrap();
}

#[tokio::test]
async fn a_store_that_is_there_is_replaced_only_when_told_and_when_nobody_has_it_open() {
    let (_one, source) = full().await;
    let backups = tempfile::tempdir().unwrap();
    let file = backups.path().join("backup.db");
    source.back_up(&file).await.unwrap();
    let (folder, store) = fresh().await;
    let ada = ada(&store).await;
    let filed = store.file(ada.id, &dm(5, "Mine.", NOW), day("2026-03-06"), at(NOW)).await.unwrap();
    give(&store, &ada, filed.entry, 7).await;
    let path = folder.path().join("upto.db");
    let mine = contents(&mut other_program(&store).await).await;
    let my_pictures = pictures(&path);
    let refused = restore(&file, &path, false, at(NOW)).await.unwrap_err().to_string();
    assert!(refused.contains("Add `--replace` to put it aside."), "{refused}");
    let refused = restore(&file, &path, true, at(NOW)).await.unwrap_err().to_string();
    assert!(refused.contains("is in use. Stop upto"), "{refused}");
    assert_eq!(contents(&mut other_program(&store).await).await, mine);
    store.close().await;

    let restored = restore(&file, &path, true, at(NOW)).await.unwrap();
    let aside = folder.path().join("upto.db.before-20260306T093000.000Z");
    assert_eq!(restored.aside.as_deref(), Some(aside.as_path()));
    assert_eq!(all(&path).await, contents(&mut other_program(&source).await).await);
    assert_eq!(pictures(&path).len(), 3);
    assert_eq!(all(&aside.join("upto.db")).await, mine, "what was there is whole");
    assert_eq!(pictures(&aside.join("upto.db")), my_pictures);

    // What lies beside a store that is gone is no part of the new one.
    std::fs::remove_file(&path).unwrap();
    std::fs::write(folder.path().join("upto.db-wal"), "of another store").unwrap();
    let later = at(NOW) + TimeDelta::seconds(1);
    let restored = restore(&file, &path, false, later).await.unwrap();
    assert_eq!(all(&path).await, contents(&mut other_program(&source).await).await);
    assert!(restored.aside.unwrap().join("upto.db-wal").exists());
}

#[tokio::test]
async fn what_is_no_backup_and_what_is_one_are_not_taken_for_each_other() {
    let (folder, store) = full().await;
    let path = store.path().to_path_buf();
    let (backup, elsewhere) = (folder.path().join("backup.db"), folder.path().join("other.db"));
    store.back_up(&backup).await.unwrap();
    let again = store.back_up(&backup).await.unwrap_err().to_string();
    assert!(again.contains("already. Name another one."), "{again}");
    store.close().await;
    for no_backup in [&path, &folder.path().join("nowhere.db")] {
        let refused = restore(no_backup, &elsewhere, false, at(NOW)).await.unwrap_err();
        assert!(refused.to_string().contains("is no backup of upto's"), "{refused}");
    }
    let refused = Store::open(&backup).await.unwrap_err().to_string();
    assert!(refused.contains("Restore it with `upto restore`"), "{refused}");

    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&backup);
    let mut newer = sqlx::ConnectOptions::connect(&options).await.unwrap();
    let step = "insert into _sqlx_migrations
                (version, description, success, checksum, execution_time)
                values (9999, 'later', 1, x'00', 0)";
    sqlx::query(step).execute(&mut newer).await.unwrap();
    let counted = "update backup_rows set rows = rows + 1 where name = '_sqlx_migrations'";
    sqlx::query(counted).execute(&mut newer).await.unwrap();
    newer.close().await.unwrap();
    let refused = restore(&backup, &elsewhere, false, at(NOW)).await.unwrap_err();
    assert!(matches!(refused, StoreError::Newer { found: 9999, .. }), "{refused:?}");
}

#[tokio::test]
async fn a_picture_without_its_file_keeps_no_backup_from_being_made_and_is_told() {
    let (folder, store) = fresh().await;
    let ada = ada(&store).await;
    let filed = store.file(ada.id, &dm(5, "Two.", NOW), day("2026-03-06"), at(NOW)).await.unwrap();
    give(&store, &ada, filed.entry, 1).await;
    give(&store, &ada, filed.entry, 2).await;
    let gone = store.pictures_folder().join(format!("{}.jpeg", PictureId(1)));
    std::fs::remove_file(&gone).unwrap();
    let made = store.back_up(&folder.path().join("one.db")).await.unwrap();
    assert_eq!((made.holdings.rows("pictures"), made.missing), (2, 1), "its row is still there");
    store.delete(ada.id, filed.entry, at(NOW)).await.unwrap();
    let made = store.back_up(&folder.path().join("two.db")).await.unwrap();
    assert_eq!((made.holdings.rows("pictures"), made.missing), (0, 0));
}

#[tokio::test]
async fn backups_are_made_at_their_time_and_the_latest_are_kept() {
    let (_folder, store) = fresh().await;
    ada(&store).await;
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("backups");
    let plan = Backups { folder: folder.clone(), every: TimeDelta::hours(24), keep: 3 };
    let mut now = at(NOW);
    assert_eq!(store.next_backup(&plan, now).await.unwrap(), now, "there is none yet");
    for _ in 0..5 {
        store.rotate(&plan, now).await.unwrap();
        assert_eq!(store.next_backup(&plan, now).await.unwrap(), now + plan.every);
        now += plan.every;
    }
    let kept = ["08", "09", "10"].map(|day| format!("upto-202603{day}T093000Z.db"));
    assert_eq!(names(&folder), kept);

    // What a crash left, what is not ours, and what a wrong clock made.
    std::fs::write(folder.join("upto-20260309T093001Z.db.part"), "half").unwrap();
    std::fs::create_dir(folder.join("upto-20260309T093001Z.db.trial")).unwrap();
    std::fs::write(folder.join("letters.part"), "theirs").unwrap();
    std::fs::write(folder.join("upto-20990101T000000Z.db"), "of a time to come").unwrap();
    assert_eq!(store.next_backup(&plan, now).await.unwrap(), now);
    store.rotate(&plan, now).await.unwrap();
    let kept = ["10T093000Z", "11T093000Z"].map(|at| format!("upto-202603{at}.db"));
    let others = ["letters.part".to_owned(), "upto-20990101T000000Z.db".to_owned()];
    let mut wanted = [kept.to_vec(), others.to_vec()].concat();
    wanted.sort();
    assert_eq!(names(&folder), wanted);

    std::fs::remove_file(folder.join(&kept[1])).unwrap();
    std::fs::create_dir(folder.join(&kept[1])).unwrap();
    store.rotate(&plan, now).await.unwrap_err();
    assert_eq!(names(&folder), wanted, "none is removed for one that is not there");
}
