//! Opening: by one, for its owner, never by something older.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use upto::store::{MIGRATOR, Store, StoreError};

use super::{ada, fresh, other_program, place};

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[tokio::test]
async fn everything_on_disk_is_for_its_owner_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("deep").join("down").join("upto.db");
    let store = Store::open(place(&path)).await.unwrap();
    ada(&store).await;
    let inner = path.parent().unwrap();
    assert_eq!(mode(inner), 0o700);
    let mut names = Vec::new();
    for file in std::fs::read_dir(inner).unwrap() {
        let file = file.unwrap();
        assert_eq!(mode(&file.path()), 0o600, "{}", file.path().display());
        names.push(file.file_name().into_string().unwrap());
    }
    names.sort();
    names.retain(|name| name != "upto.key");
    assert_eq!(names, ["upto.db", "upto.db-shm", "upto.db-wal", "upto.db.lock"]);
}

#[tokio::test]
async fn a_file_that_others_could_read_is_closed_to_them() {
    let (folder, store) = fresh().await;
    let path = folder.path().join("upto.db");
    store.close().await;
    std::fs::set_permissions(&path, PermissionsExt::from_mode(0o644)).unwrap();
    let _store = Store::open(place(&path)).await.unwrap();
    assert_eq!(mode(&path), 0o600);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_starters_one_migrates_and_all_are_served() {
    for _ in 0..5 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("upto.db");
        let mut starters = tokio::task::JoinSet::new();
        for _ in 0..12 {
            let path = path.clone();
            starters.spawn(async move { Store::open(place(path)).await.unwrap() });
        }
        for store in starters.join_all().await {
            let steps: i64 = sqlx::query_scalar("select count(*) from _sqlx_migrations")
                .fetch_one(&mut other_program(&store).await)
                .await
                .unwrap();
            assert_eq!(usize::try_from(steps).unwrap(), MIGRATOR.iter().count());
        }
    }
}

#[tokio::test]
async fn a_store_of_a_newer_version_is_refused_untouched() {
    let (folder, store) = fresh().await;
    sqlx::query("insert into _sqlx_migrations (version, description, success, checksum, execution_time) values (9999, 'later', 1, x'00', 0)")
        .execute(&mut other_program(&store).await)
        .await
        .unwrap();
    store.close().await;
    let path = folder.path().join("upto.db");
    let before = std::fs::read(&path).unwrap();
    let error = Store::open(place(&path)).await.unwrap_err();
    assert!(
        matches!(error, StoreError::Newer { found: 9999, known, .. } if known > 0),
        "{error:?}"
    );
    let sentence = error.to_string();
    assert!(sentence.contains("newer upto") && sentence.contains("Install"), "{sentence}");
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[tokio::test]
async fn a_file_of_something_else_is_refused_in_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("upto.db");
    std::fs::write(&path, "not a database at all, but long enough to have a header".repeat(40))
        .unwrap();
    let error = Store::open(&path).await.unwrap_err();
    assert!(matches!(error, StoreError::Foreign(_)), "{error:?}");
    assert!(error.to_string().contains("Name another file in `store.path`"), "{error}");
    let error = Store::open(path.join("beneath")).await.unwrap_err();
    assert!(matches!(error, StoreError::Place { .. }), "{error:?}");
}

#[tokio::test]
async fn closing_folds_the_log_into_the_file() {
    let (folder, store) = fresh().await;
    let ada = ada(&store).await;
    store.close().await;
    assert!(!folder.path().join("upto.db-wal").exists());
    let store = Store::open(place(folder.path().join("upto.db"))).await.unwrap();
    assert_eq!(store.person(ada.discord).await.unwrap(), Some(ada));
}

#[tokio::test]
async fn a_store_in_use_elsewhere_is_busy_and_says_so() {
    let (_folder, store) = fresh().await;
    let mut other = other_program(&store).await;
    sqlx::query("begin immediate").execute(&mut other).await.unwrap();
    let mut third = other_program(&store).await;
    sqlx::query("pragma busy_timeout = 0").execute(&mut third).await.unwrap();
    let refused = sqlx::query("begin immediate").execute(&mut third).await;
    assert!(StoreError::from(refused.unwrap_err()).is_busy());
    assert!(!StoreError::Damaged(String::new()).is_busy());
    // Readers never wait for a writer.
    assert_eq!(store.people().await.unwrap(), []);
}

#[tokio::test]
async fn a_file_of_another_program_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let notes = folder.path().join("notes.txt");
    std::fs::write(&notes, "not a store, but somebody's notes").unwrap();
    let refused = Store::open(&notes).await.unwrap_err().to_string();
    assert!(
        refused.ends_with("is not a store of upto's. Name another file in `store.path`."),
        "{refused}"
    );
    assert!(!folder.path().join("notes.txt.lock").exists(), "nothing is left beside it");

    let other = folder.path().join("other.db");
    let options =
        sqlx::sqlite::SqliteConnectOptions::new().filename(&other).create_if_missing(true);
    let pool = sqlx::SqlitePool::connect_with(options).await.unwrap();
    sqlx::query("create table theirs (a)").execute(&pool).await.unwrap();
    pool.close().await;
    let refused = Store::open(&other).await.unwrap_err().to_string();
    assert!(refused.contains("is not a store of upto's"), "{refused}");
}
