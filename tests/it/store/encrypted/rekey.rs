//! A new key, a first one, or none: the same diary, at every moment.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use upto::store::{KeyError, Rekeyed, Store, StoreError};

use super::{
    CANARY, diary, files, folder, holds, key_file, pictures, place, plain, put_back, rows,
};
use crate::process::upto;

/// `upto rekey`: whether it did, and what it said.
fn run(folder: &Path, arguments: &[&str], key: bool) -> (bool, String) {
    let mut command: Command = upto(folder);
    if !key {
        command.env_remove("UPTO_STORE__KEY_FILE");
    }
    let output = command.args(arguments).output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(said).unwrap())
}

#[tokio::test]
async fn a_new_key_opens_the_same_diary_and_the_old_one_nothing_but_older_copies() {
    let (folder, path) = folder();
    let store = Store::open(place(&path)).await.unwrap();
    let ada = diary(&store, 40).await;
    let seen = pictures(&store, ada).await;
    store.close().await;
    let (before, copy) = (rows(&path).await, std::fs::read(&path).unwrap());
    let old = std::fs::read(key_file(&path)).unwrap();
    let rekeyed = Store::rekey(&path, &key_file(&path)).await.unwrap();
    let kept = folder.path().join("upto.key.old");
    assert_eq!(rekeyed, Rekeyed { was_encrypted: true, old_key: Some(kept.clone()) });
    assert_eq!(std::fs::read(&kept).unwrap(), old);
    assert_ne!(std::fs::read(key_file(&path)).unwrap(), old);
    let with_old = Store::open(plain(&path).with_key(&kept)).await.unwrap_err();
    assert!(matches!(with_old, StoreError::Key(KeyError::Wrong { .. })), "{with_old:?}");
    let store = Store::open(place(&path)).await.unwrap();
    store.check().await.unwrap();
    assert_eq!(pictures(&store, ada).await, seen);
    store.close().await;
    assert_eq!(rows(&path).await, before);
    let older = folder.path().join("older.db");
    std::fs::write(&older, copy).unwrap();
    Store::open(plain(&older).with_key(&kept)).await.unwrap().check().await.unwrap();
}

#[tokio::test]
async fn a_store_in_plain_becomes_encrypted_and_plain_again() {
    let (folder, path) = folder();
    let store = Store::open(plain(&path)).await.unwrap();
    let ada = diary(&store, 40).await;
    let seen = pictures(&store, ada).await;
    assert_eq!(seen.iter().flatten().count(), 4);
    store.close().await;
    let before = rows(&path).await;
    let found = || {
        let files = files(folder.path());
        files.values().filter(|bytes| holds(bytes, CANARY)).count()
    };
    assert_eq!(found(), 5);
    assert!(
        run(folder.path(), &["check"], false).1.contains("It is not encrypted: to change that")
    );
    assert!(run(folder.path(), &["check"], true).1.contains("encrypt it with `upto rekey`"));

    let (done, said) = run(folder.path(), &["rekey"], true);
    assert!(done && said.contains("is encrypted now, pictures too"), "{said}");
    assert!(run(folder.path(), &["check"], true).1.contains("It is encrypted, pictures too"));
    assert_eq!(found(), 0, "neither the store nor a picture is left in plain");
    assert_eq!(rows(&path).await, before);
    let store = Store::open(place(&path)).await.unwrap();
    assert_eq!(pictures(&store, ada).await, seen);
    store.close().await;

    let (done, said) = run(folder.path(), &["rekey", "--plain"], true);
    assert!(done && said.contains("Unset `store.key_file`"), "{said}");
    assert_eq!(found(), 5);
    let store = Store::open(plain(&path)).await.unwrap();
    assert_eq!(pictures(&store, ada).await, seen);
    store.check_pictures().await.unwrap();
    store.close().await;
    std::fs::remove_file(key_file(&path)).unwrap();
    assert_eq!(rows(&path).await, before);
}

#[tokio::test]
async fn what_rekey_cannot_do_it_says() {
    let (folder, path) = folder();
    let (done, said) = run(folder.path(), &["rekey"], true);
    assert!(!done && said.starts_with("There is no store at"), "{said}");
    let store = Store::open(place(&path)).await.unwrap();
    let (done, said) = run(folder.path(), &["rekey"], false);
    assert!(!done && said.starts_with("`store.key_file` is not set."), "{said}");
    let (done, said) = run(folder.path(), &["rekey"], true);
    assert!(!done && said.contains("is in use. Stop upto"), "{said}");
    store.close().await;
    let key = std::fs::read(key_file(&path)).unwrap();
    std::fs::write(key_file(&path), "0".repeat(64)).unwrap();
    let (done, said) = run(folder.path(), &["rekey"], true);
    assert!(!done && said.contains("does not open the store at"), "{said}");
    std::fs::write(key_file(&path), key).unwrap();
    let (done, said) = run(folder.path(), &["rekey", "--plain"], true);
    assert!(done, "{said}");
    let (done, said) = run(folder.path(), &["rekey", "--plain"], true);
    assert!(!done && said.contains("is not encrypted"), "{said}");
    let left: Vec<_> = files(folder.path()).into_keys().collect();
    let named = |end: &str| left.iter().any(|path| path.to_str().unwrap().ends_with(end));
    assert!(!named(".next") && !named(".new") && !named(".old"), "{left:?}");
}

/// The moments of the picture in `store::rekey`, made of the files of before and after.
fn moments(
    path: &Path,
    before: &BTreeMap<PathBuf, Vec<u8>>,
    after: &BTreeMap<PathBuf, Vec<u8>>,
) -> Vec<(&'static str, BTreeMap<PathBuf, Vec<u8>>)> {
    let key = key_file(path);
    let named = |end: &str| PathBuf::from(format!("{}{end}", key.display()));
    let fresh = PathBuf::from(format!("{}.new", path.display()));
    let with = |more: Vec<(PathBuf, &[u8])>| {
        let mut files = before.clone();
        files.extend(more.into_iter().map(|(path, bytes)| (path, bytes.to_vec())));
        files
    };
    let (next, new) = (&after[&key][..], &after[path][..]);
    let half = &new[..new.len() / 2];
    let mut moments = vec![
        ("the next key is half written", with(vec![(named(".next.part"), &next[..20])])),
        ("the next key is there", with(vec![(named(".next"), next)])),
        ("half of it is written", with(vec![(named(".next"), next), (fresh.clone(), half)])),
        ("all of it is written", with(vec![(named(".next"), next), (fresh, new)])),
        ("it is moved", with(vec![(named(".next"), next), (path.to_owned(), new)])),
    ];
    if let Some(old) = before.get(&key) {
        let copied =
            vec![(named(".next"), next), (path.to_owned(), new), (named(".old"), &old[..])];
        moments.push(("the old key is kept", with(copied)));
    }
    moments
}

#[tokio::test]
async fn at_every_moment_of_it_the_store_opens() {
    for encrypted in [true, false] {
        let (folder, path) = folder();
        let first = if encrypted { place(&path) } else { plain(&path) };
        let store = Store::open(first).await.unwrap();
        let ada = diary(&store, 4).await;
        let seen = pictures(&store, ada).await;
        store.close().await;
        let (before, kept) = (files(folder.path()), rows(&path).await);
        Store::rekey(&path, &key_file(&path)).await.unwrap();
        let after = files(folder.path());
        for (moment, stopped) in moments(&path, &before, &after) {
            put_back(folder.path(), &stopped);
            let in_plain = std::fs::read(&path).unwrap().starts_with(b"SQLite");
            assert_eq!(in_plain, !encrypted && moment != "it is moved", "{moment}");
            let now = if in_plain { plain(&path) } else { place(&path) };
            let store = Store::open(now.clone()).await.unwrap_or_else(|e| panic!("{moment}: {e}"));
            assert_eq!(pictures(&store, ada).await, seen, "{moment}");
            store.check().await.unwrap();
            store.close().await;
            assert_eq!(rows(&path).await, kept, "{moment}");
            let left = files(folder.path());
            assert!(!left.keys().any(|path| path.extension() == Some("new".as_ref())), "{moment}");
            // And once more, to the end.
            Store::rekey(&path, &key_file(&path)).await.unwrap_or_else(|e| panic!("{moment}: {e}"));
            Store::open(place(&path)).await.unwrap().check().await.unwrap();
        }
    }
}
