//! `upto restore`: a backup in the store's place.

use std::path::Path;

use chrono::Utc;

use super::backup::said;
use crate::config;
use crate::store;
use crate::telemetry;

/// Puts it there, and says where that lies which was there before.
pub async fn run(file: &Path, replace: bool) -> anyhow::Result<()> {
    #[expect(
        clippy::disallowed_methods,
        reason = "the command line is an edge: it reads the clock"
    )]
    let now = Utc::now();
    let place = config::load()?.store.place();
    let path = place.path.clone();
    let restored = store::restore(file, place, replace, now).await?;
    telemetry::note(format_args!(
        "Restored: {}, with {}, as when the backup was made. What anybody wrote since is not in \
         it, and what anybody deleted since is in it again.",
        path.display(),
        said(&restored.holdings)
    ));
    if let Some(aside) = restored.aside {
        telemetry::note(format_args!("What was there lies in {} now.", aside.display()));
    }
    Ok(())
}
