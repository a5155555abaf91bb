//! `upto check`: whether it could run.

use anyhow::Context as _;

use crate::config;
use crate::domain::zone;
use crate::render::Templates;
use crate::store::{ENCRYPTS, Store};
use crate::telemetry;

/// Reads the settings and checks the store, unless `quick` with every picture; the exit status tells
/// a supervisor.
pub async fn run(quick: bool) -> anyhow::Result<()> {
    let config = config::load()?;
    Templates::with_overrides(config.digest.templates.as_deref())?;
    let place = config.store.place();
    let path = place.path.display().to_string();
    if !place.path.exists() {
        telemetry::print(format_args!(
            "The settings are fine. There is no store at {path} yet; the first start makes it."
        ));
        return Ok(());
    }
    let store = Store::open(place).await?;
    let damaged = || format!("The store at {path} is damaged.");
    store.check().await.with_context(damaged)?;
    if !quick {
        store.check_pictures().await.with_context(damaged)?;
    }
    store.close().await;
    telemetry::print(format_args!("The settings are fine, and the store at {path} is whole."));
    telemetry::print(encryption(store.is_encrypted()));
    telemetry::print(format_args!("Time zones: release {} of the IANA database.", zone::DATA));
    Ok(())
}

/// Whether the store is encrypted, and what to do where it is not.
fn encryption(encrypted: bool) -> &'static str {
    if encrypted {
        "It is encrypted, pictures too: whoever has the file named by `store.key_file` can read it."
    } else if ENCRYPTS {
        "It is not encrypted: to change that, stop upto, set `store.key_file` and type `upto rekey`."
    } else {
        "It is not encrypted, and this upto was built without encryption (`--features encrypted`)."
    }
}
