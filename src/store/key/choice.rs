//! Which key opens a store.

use std::fs;
use std::path::Path;

use super::{ENCRYPTS, Key, KeyError, next, promote};
use crate::store::error::{Result, StoreError};
use crate::store::look::{Look, look};
use crate::store::open::{connect, is_no_database};
use crate::store::place::Place;

/// The key that a store is opened with, made where both are new; `None`: it lies in plain.
///
/// Law: called by whoever holds the store's lock. No key is made for a store that has one.
pub(in crate::store) async fn choose(place: &Place) -> Result<Option<Key>> {
    let path = &place.path;
    let Some(file) = &place.key_file else {
        return match look(path) {
            Look::Encrypted if ENCRYPTS => Err(KeyError::Unnamed(path.clone()).into()),
            Look::Encrypted => Err(KeyError::Closed(path.clone()).into()),
            _ => Ok(None),
        };
    };
    if !ENCRYPTS {
        return Err(KeyError::Unable.into());
    }
    match look(path) {
        Look::Plain => Err(KeyError::Plain(path.clone()).into()),
        Look::Encrypted => {
            finish(path, file).await?;
            let key = Key::read(file)?;
            let missing = || KeyError::Missing { path: path.clone(), file: file.clone() };
            Ok(Some(key.ok_or_else(missing)?))
        }
        Look::New | Look::Foreign => {
            if let Some(key) = Key::read(file)? {
                return Ok(Some(key));
            }
            let drawn = Key::draw();
            let key = drawn.map_err(|source| KeyError::File { file: file.clone(), source })?;
            key.keep(file)?;
            Ok(Some(key))
        }
    }
}

/// The key of a file that is there already, a store or a backup; `None`: it lies in plain.
pub(in crate::store) fn known(path: &Path, file: Option<&Path>) -> Result<Option<Key>> {
    match (look(path), file) {
        (Look::Encrypted, _) if !ENCRYPTS => Err(KeyError::Closed(path.to_owned()).into()),
        (Look::Encrypted, None) => Err(KeyError::Unnamed(path.to_owned()).into()),
        (Look::Encrypted, Some(file)) => {
            let missing = || KeyError::Missing { path: path.to_owned(), file: file.to_owned() };
            Ok(Some(Key::read(file)?.ok_or_else(missing)?))
        }
        _ => Ok(None),
    }
}

/// Ends a change of keys in whose middle the program died: the key that opens the store is the one
/// that stays.
pub(in crate::store) async fn finish(path: &Path, file: &Path) -> Result<()> {
    let to_come = next(file);
    let Some(new) = Key::read(&to_come)? else { return Ok(()) };
    let opened = match Key::read(file)? {
        Some(key) => opens(path, &key).await?,
        None => false,
    };
    if opened {
        let removed = fs::remove_file(&to_come);
        removed.map_err(|source| KeyError::File { file: to_come, source })?;
    } else if opens(path, &new).await? {
        promote(file)?;
    }
    Ok(())
}

/// Whether a key opens a store.
async fn opens(path: &Path, key: &Key) -> Result<bool> {
    match connect(path, Some(key), 1, true).await {
        Ok(pool) => {
            pool.close().await;
            Ok(true)
        }
        Err(StoreError::Open { source, .. }) if is_no_database(&source) => Ok(false),
        Err(error) => Err(error),
    }
}
