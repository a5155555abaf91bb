//! `upto export`: everything of a person, as one archive.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, bail};

use crate::app;
use crate::config;
use crate::domain::id::DiscordId;
use crate::store::Store;
use crate::telemetry;

/// Writes the archive, and says where.
pub async fn run(discord: DiscordId, folder: &Path) -> anyhow::Result<()> {
    let place = config::load()?.store.place();
    if !place.path.exists() {
        bail!("There is no store at {}. Check `store.path`.", place.path.display());
    }
    let store = Store::open(place).await?;
    let Some(person) = store.person(discord).await? else {
        bail!("Nobody with the Discord id {discord} is in the store. Check the id.");
    };
    let exported = app::take_along(&store, person.id, None).await?;
    let exported = exported.context("The archive would be too large.")?;
    let part = app::part(&store, &exported, 0).await?;
    store.close().await;
    std::fs::create_dir_all(folder)
        .with_context(|| format!("I can't make the folder {}.", folder.display()))?;
    let file = folder.join(&part.name);
    write(&file, &part.bytes).with_context(|| format!("I can't write {}.", file.display()))?;
    telemetry::note(format_args!(
        "Written: {}, with {} entries and {} pictures. Whoever has the file can read them.",
        file.display(),
        exported.entries(),
        exported.pictures()
    ));
    Ok(())
}

/// Writes a file that its owner alone may read.
fn write(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(file)?;
    // A file that was there already keeps the rights that it had, unless it is told otherwise.
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    file.write_all(bytes)
}
