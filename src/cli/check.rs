//! `upto check`: whether it could run.

use anyhow::Context as _;

use crate::config;
use crate::domain::zone;
use crate::render::Templates;
use crate::store::Store;

/// Reads the settings and checks the store; the exit status tells a supervisor.
pub async fn run() -> anyhow::Result<()> {
    let config = config::load()?;
    Templates::with_overrides(config.digest.templates.as_deref())?;
    let path = &config.store.path;
    if !path.exists() {
        println!(
            "The settings are fine. There is no store at {} yet; the first start makes it.",
            path.display()
        );
        return Ok(());
    }
    let store = Store::open(path).await?;
    store.check().await.with_context(|| format!("The store at {} is damaged.", path.display()))?;
    store.close().await;
    println!("The settings are fine, and the store at {} is whole.", path.display());
    println!("Time zones: release {} of the IANA database.", zone::DATA);
    Ok(())
}
