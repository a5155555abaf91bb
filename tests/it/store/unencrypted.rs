//! A build without encryption says so, and touches nothing that is encrypted.

use upto::store::{Place, Store};

use crate::process::upto;
use crate::support::dice::Dice;

#[tokio::test]
async fn a_key_is_refused_in_a_sentence_and_not_passed_over() {
    let folder = tempfile::tempdir().unwrap();
    let place = Place::from(folder.path().join("upto.db")).with_key(folder.path().join("upto.key"));
    let sentence = "`store.key_file` is set, but this upto was built without encryption. Build it \
                    with `--features encrypted`, or unset `store.key_file` for a store in plain.";
    assert_eq!(Store::open(place.clone()).await.unwrap_err().to_string(), sentence);
    Store::open(&place.path).await.unwrap().close().await;
    let mut rekey = upto(folder.path());
    let output = rekey.arg("rekey").env("UPTO_STORE__KEY_FILE", "upto.key").output().unwrap();
    assert!(!output.status.success());
    assert_eq!(String::from_utf8(output.stderr).unwrap().trim_end(), sentence);
    assert!(!place.key_file.unwrap().exists());
}

#[tokio::test]
async fn an_encrypted_store_is_told_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("upto.db");
    // SQLCipher's pages are noise from the first byte on.
    let mut dice = Dice(7);
    let noise: Vec<u8> = (0..8192).map(|_| u8::try_from(dice.below(256)).unwrap()).collect();
    std::fs::write(&path, &noise).unwrap();
    let said = Store::open(&path).await.unwrap_err().to_string();
    let end = "is encrypted (or is no store of upto's), and this upto was built without encryption. \
               Build it with `--features encrypted`, and name the key in `store.key_file`.";
    assert!(said.ends_with(end), "{said}");
    assert_eq!(std::fs::read(&path).unwrap(), noise);
}

#[tokio::test]
async fn check_says_that_the_store_is_not_encrypted() {
    let folder = tempfile::tempdir().unwrap();
    Store::open(folder.path().join("upto.db")).await.unwrap().close().await;
    let output = upto(folder.path()).arg("check").output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(
        said.contains("It is not encrypted, and this upto was built without encryption"),
        "{said}"
    );
}
