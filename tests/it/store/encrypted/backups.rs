//! A backup is encrypted as its store is, and restored by whoever has the key.

use upto::store::{Place, Store, restore};

use super::{CANARY, NOW, at, diary, files, folder, holds, key_file, pictures, place, plain};

#[tokio::test]
async fn a_backup_says_nothing_and_gives_all_back_to_whoever_has_the_key() {
    let (folder, path) = folder();
    let store = Store::open(place(&path)).await.unwrap();
    let ada = diary(&store, 20).await;
    let (entries, seen) = (store.entries(ada).await.unwrap(), pictures(&store, ada).await);
    let backup = folder.path().join("backup.db");
    let made = store.back_up(&backup).await.unwrap();
    assert_eq!((made.holdings.rows("entries"), made.missing), (20, 0));
    store.close().await;
    let bytes = std::fs::read(&backup).unwrap();
    for word in [CANARY, "entries", "SQLite format", "PNG\r\n", "GIF89a"] {
        assert!(!holds(&bytes, word), "{word}");
    }

    let elsewhere = tempfile::tempdir().unwrap();
    let another = Place::from(elsewhere.path().join("another.db")).with_key(key_file(&path));
    let restored = restore(&backup, another.clone(), false, at(NOW)).await.unwrap();
    assert_eq!(restored.holdings, made.holdings);
    for (file, bytes) in files(elsewhere.path()) {
        for word in [CANARY, "PNG\r\n", "GIF89a"] {
            assert!(!holds(&bytes, word), "{}: {word}", file.display());
        }
    }
    let store = Store::open(another).await.unwrap();
    assert!(store.is_encrypted());
    store.check_pictures().await.unwrap();
    assert_eq!(store.entries(ada).await.unwrap(), entries);
    assert_eq!(pictures(&store, ada).await, seen);
    store.close().await;
}

#[tokio::test]
async fn without_its_key_a_backup_is_not_restored_and_nothing_is_touched() {
    let (folder, path) = folder();
    let store = Store::open(place(&path)).await.unwrap();
    diary(&store, 4).await;
    let backup = folder.path().join("backup.db");
    store.back_up(&backup).await.unwrap();
    store.close().await;
    let elsewhere = tempfile::tempdir().unwrap();
    let (another, other_key) =
        (elsewhere.path().join("another.db"), elsewhere.path().join("other.key"));
    std::fs::write(&other_key, "ab".repeat(32)).unwrap();
    let named = |file| Place::from(&another).with_key(file);
    for (place, said) in [
        (plain(&another), "Name the file with its key in `store.key_file`."),
        (named(elsewhere.path().join("none.key")), "there is no key at"),
        (named(other_key), "it is another store's, or the store is damaged"),
    ] {
        let refused = restore(&backup, place, false, at(NOW)).await.unwrap_err().to_string();
        assert!(refused.contains(said), "{refused}");
        assert!(!another.exists() || std::fs::metadata(&another).unwrap().len() == 0);
    }
}

#[tokio::test]
async fn a_backup_in_plain_stays_so_until_its_store_is_encrypted() {
    let (folder, path) = folder();
    let store = Store::open(plain(&path)).await.unwrap();
    let ada = diary(&store, 4).await;
    let seen = pictures(&store, ada).await;
    let backup = folder.path().join("backup.db");
    store.back_up(&backup).await.unwrap();
    store.close().await;
    let another = folder.path().join("another.db");
    restore(&backup, place(&another), false, at(NOW)).await.unwrap();
    let refused = Store::open(place(&another)).await.unwrap_err().to_string();
    assert!(refused.contains("upto rekey"), "{refused}");
    Store::rekey(&another, &key_file(&another)).await.unwrap();
    let store = Store::open(place(&another)).await.unwrap();
    assert!(store.is_encrypted());
    assert_eq!(pictures(&store, ada).await, seen);
}
