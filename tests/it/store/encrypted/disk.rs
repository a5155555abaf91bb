//! What lies on the disk says nothing.

use upto::store::Store;

use super::{CANARY, diary, files, folder, holds, pictures, place, plain};

/// Words of the diary, names of the store's own, what SQLite and pictures begin with, and whom it is
/// about.
const WORDS: [&str; 10] = [
    CANARY,
    "lighthouse",
    "Skagen",
    "Europe/Berlin",
    "30 9 * * Fri",
    "entries",
    "create table",
    "SQLite format",
    "PNG\r\n", // three letters alone stand in noise, too
    "GIF89a",
];

#[tokio::test]
async fn nothing_of_a_diary_lies_in_plain_on_the_disk() {
    let (folder, path) = folder();
    let store = Store::open(place(&path)).await.unwrap();
    let ada = diary(&store, 40).await;
    assert!(store.is_encrypted());
    for closed in [false, true] {
        if closed {
            store.close().await;
        }
        let files = files(folder.path());
        let names: Vec<_> =
            files.keys().map(|path| path.file_name().unwrap().to_str().unwrap()).collect();
        let log = if closed { &[][..] } else { &["upto.db-shm", "upto.db-wal"] };
        for name in ["upto.db", "4.sealed"].iter().chain(log) {
            assert!(names.contains(name), "{name} is looked at: {names:?}");
        }
        for (file, bytes) in &files {
            for word in WORDS {
                assert!(!holds(bytes, word), "{}: {word}", file.display());
            }
        }
    }
    let store = Store::open(place(&path)).await.unwrap();
    assert_eq!(store.entries(ada).await.unwrap().len(), 40);
    assert_eq!(pictures(&store, ada).await.into_iter().flatten().count(), 4);
}

#[tokio::test]
async fn the_same_diary_in_plain_would_be_found() {
    let (folder, path) = folder();
    let store = Store::open(plain(&path)).await.unwrap();
    diary(&store, 40).await;
    assert!(!store.is_encrypted());
    let files = files(folder.path());
    for word in WORDS {
        assert!(
            files.values().any(|bytes| holds(&bytes.to_ascii_lowercase(), &word.to_lowercase()))
        );
    }
}

#[tokio::test]
async fn a_picture_opens_with_its_own_seal_alone() {
    let (_folder, path) = folder();
    let store = Store::open(place(&path)).await.unwrap();
    let ada = diary(&store, 4).await;
    store.check_pictures().await.unwrap();
    let file = |number: usize| store.pictures_folder().join(format!("{number}.sealed"));
    // Somebody puts one picture in the place of another.
    std::fs::copy(file(1), file(2)).unwrap();
    let seen = pictures(&store, ada).await;
    assert_eq!(seen.iter().map(Option::is_some).collect::<Vec<_>>(), [true, false, true, true]);
    let said = store.check_pictures().await.unwrap_err().to_string();
    assert!(said.contains("picture 2 is missing or not as it was kept"), "{said}");
}
