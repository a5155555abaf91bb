//! `upto rekey`: another key for the store, a first one, or none.

use std::path::Path;

use anyhow::{Context as _, bail};

use crate::config;
use crate::store::{Place, Rekeyed, Store};
use crate::telemetry;

/// Writes the store anew, has the pictures follow, checks both, and says what to do next.
pub async fn run(plain: bool) -> anyhow::Result<()> {
    let place = config::load()?.store.place();
    let path = place.path.clone();
    let key_file = place.key_file.clone().context(
        "`store.key_file` is not set. Set it to the file with the store's key, or to where its first key is to be made.",
    )?;
    if !path.exists() {
        bail!(
            "There is no store at {} yet. The first start makes it, and encrypts it with a key of its own.",
            path.display()
        );
    }
    if plain {
        Store::decrypt(&path, &key_file).await?;
        settle(Place::from(&path)).await?;
        telemetry::print(decrypted(&path, &key_file));
    } else {
        let rekeyed = Store::rekey(&path, &key_file).await?;
        settle(place).await?;
        telemetry::print(said(&path, &key_file, &rekeyed));
    }
    Ok(())
}

/// Opens the store as it is now, which seals its pictures or unseals them, and checks all of it.
async fn settle(place: Place) -> anyhow::Result<()> {
    let store = Store::open(place).await?;
    store.check().await?;
    store.close().await;
    Ok(())
}

fn said(path: &Path, key_file: &Path, rekeyed: &Rekeyed) -> String {
    let (path, key) = (path.display(), key_file.display());
    match &rekeyed.old_key {
        Some(old) => format!(
            "The store at {path} has a new key, in {key}: keep a copy of that file elsewhere, since \
             without it nobody can read the store.\nThe key before is in {}: copies of the store that \
             were made before need it. Delete it with the last of them.",
            old.display()
        ),
        None => format!(
            "The store at {path} is encrypted now, pictures too, with the key in {key}: keep a copy of \
             that file elsewhere, since without it nobody can read the store.\nWhat lay there in plain \
             is deleted, and may be found on the disk for a while by whoever looks for it; copies \
             made before are as they were."
        ),
    }
}

fn decrypted(path: &Path, key_file: &Path) -> String {
    format!(
        "The store at {} is in plain now, pictures too. Unset `store.key_file`; copies of the store \
         that were made before still need the key in {}.",
        path.display(),
        key_file.display()
    )
}
