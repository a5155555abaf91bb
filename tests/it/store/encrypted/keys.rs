//! A store and its key go together, or one sentence says why not and what to do.

use std::path::Path;

use upto::store::{KeyError, Place, Store, StoreError};

use super::{diary, files, folder, key_file, place, plain};

async fn refused(place: impl Into<Place>) -> StoreError {
    Store::open(place).await.unwrap_err()
}

/// An encrypted store with a diary in it, closed.
async fn closed(path: &Path) {
    let store = Store::open(place(path)).await.unwrap();
    diary(&store, 4).await;
    store.close().await;
}

#[tokio::test]
async fn the_first_start_makes_a_key_for_its_owner_alone_and_others_take_it() {
    let (folder, path) = folder();
    let file = folder.path().join("secrets").join("upto.key");
    let there = plain(&path).with_key(&file);
    let store = Store::open(there.clone()).await.unwrap();
    let ada = diary(&store, 4).await;
    store.close().await;
    let key = std::fs::read_to_string(&file).unwrap();
    assert_eq!(key.trim().len(), 64);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&file), mode(file.parent().unwrap())), (0o600, 0o700));
    }
    let store = Store::open(there).await.unwrap();
    assert_eq!(store.entries(ada).await.unwrap().len(), 4);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), key);
    let shown = format!("{store:?} {:?}", place(&path));
    assert!(!shown.to_lowercase().contains(&key[..16]), "no key in a debug print");
}

#[tokio::test]
async fn a_key_that_is_given_is_taken_even_where_nothing_may_be_written() {
    use std::os::unix::fs::PermissionsExt as _;
    let (folder, path) = folder();
    let secrets = folder.path().join("secrets");
    std::fs::create_dir(&secrets).unwrap();
    let file = secrets.join("key");
    std::fs::write(&file, "0123456789abcdefABCDEF0123456789".repeat(2)).unwrap();
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o400)).unwrap();
    std::fs::set_permissions(&secrets, std::fs::Permissions::from_mode(0o500)).unwrap();
    let store = Store::open(plain(&path).with_key(&file)).await.unwrap();
    assert!(store.is_encrypted());
    assert_eq!(std::fs::read_dir(&secrets).unwrap().count(), 1);
    // So that the folder can go.
    std::fs::set_permissions(&secrets, std::fs::Permissions::from_mode(0o700)).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_starters_one_makes_the_key() {
    let (_folder, path) = folder();
    let mut starters = tokio::task::JoinSet::new();
    for _ in 0..12 {
        let place = place(&path);
        starters.spawn(async move { Store::open(place).await.unwrap() });
    }
    assert_eq!(starters.join_all().await.len(), 12);
}

#[tokio::test]
async fn each_mismatch_is_one_sentence_with_the_next_step_and_touches_nothing() {
    let (folder, path) = folder();
    closed(&path).await;
    let key = key_file(&path);
    let other = folder.path().join("other.key");
    std::fs::write(&other, "0".repeat(64)).unwrap();
    let none = folder.path().join("none.key");
    std::fs::write(&none, "a password, perhaps").unwrap();
    let gone = folder.path().join("gone.key");
    let in_plain = folder.path().join("plain.db");
    Store::open(&in_plain).await.unwrap().close().await;
    let before = files(folder.path());
    let shown = |path: &Path| path.display().to_string();
    let (at, from) = (shown(&path), shown(&in_plain));
    for (place, sentence) in [
        (
            plain(&path).with_key(&other),
            format!(
                "The key in `{}` does not open the store at `{at}`: it is another store's, or the store is damaged. Set `store.key_file` to the file with the key of this store, or restore the store from a backup.",
                shown(&other)
            ),
        ),
        (
            plain(&path).with_key(&gone),
            format!(
                "The store at `{at}` is encrypted, and there is no key at `{}`. Bring that file back, or set `store.key_file` to where it is: without it nobody can read the store.",
                shown(&gone)
            ),
        ),
        (
            plain(&path),
            format!(
                "The store at `{at}` is encrypted (or is no store of upto's). Name the file with its key in `store.key_file`."
            ),
        ),
        (
            plain(&path).with_key(&none),
            format!(
                "The file at `{}` holds no key of upto's, which is 64 hexadecimal digits. Set `store.key_file` to the one that does.",
                shown(&none)
            ),
        ),
        (
            plain(&in_plain).with_key(&key),
            format!(
                "The store at `{from}` is not encrypted, although `store.key_file` is set. Stop upto and encrypt it with `upto rekey`, or unset `store.key_file`."
            ),
        ),
    ] {
        let error = refused(place).await;
        assert_eq!(error.to_string(), sentence);
        assert!(matches!(error, StoreError::Key(_)), "{error:?}");
        let key = std::fs::read_to_string(&key).unwrap();
        assert!(!format!("{error:?}").contains(key.trim()), "no key in an error");
    }
    let mut after = files(folder.path());
    after.retain(|path, _| before.contains_key(path));
    assert!(after == before, "nothing is touched");
    assert!(!gone.exists(), "no key is made for a store that has one");
}

#[tokio::test]
async fn a_key_that_cannot_be_made_or_read_is_told_with_the_reason() {
    let (folder, path) = folder();
    let error = refused(plain(&path).with_key(folder.path())).await;
    assert!(matches!(error, StoreError::Key(KeyError::File { .. })), "{error:?}");
    let said = error.to_string();
    assert!(
        said.ends_with("Set `store.key_file` to a place where upto may read and write."),
        "{said}"
    );
}
