//! Where the tests' stores lie: encrypted, in a build that can, so that each law is tried on both.

use std::path::{Path, PathBuf};

use sqlx::sqlite::SqliteConnectOptions;
use upto::store::{ENCRYPTS, Place};

/// The place of a store; its key, where there is one, lies beside it.
pub fn place(path: impl AsRef<Path>) -> Place {
    let place = Place::from(&path);
    if ENCRYPTS { place.with_key(key_file(path)) } else { place }
}

/// Where the key of a store lies.
pub fn key_file(path: impl AsRef<Path>) -> PathBuf {
    path.as_ref().with_extension("key")
}

/// How another program opens a store, which has the key.
pub fn connection(path: impl AsRef<Path>) -> SqliteConnectOptions {
    let options = SqliteConnectOptions::new().filename(&path);
    match std::fs::read_to_string(key_file(path)) {
        Ok(key) if ENCRYPTS => options.pragma("key", format!("\"x'{}'\"", key.trim())),
        _ => options,
    }
}
