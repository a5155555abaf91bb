//! `upto backup`: everything that is kept, in one file.

use std::path::PathBuf;

use anyhow::bail;
use chrono::Utc;

use crate::app::Backups;
use crate::config;
use crate::store::{Holdings, Store};
use crate::telemetry;

/// Writes the file, and says where and what is in it.
pub async fn run(file: Option<PathBuf>) -> anyhow::Result<()> {
    #[expect(
        clippy::disallowed_methods,
        reason = "the command line is an edge: it reads the clock"
    )]
    let now = Utc::now();
    let settings = config::load()?.store;
    if !settings.path.exists() {
        bail!("There is no store at {}. Check `store.path`.", settings.path.display());
    }
    let by_time = || settings.backup_dir.clone().unwrap_or_default().join(Backups::name(now));
    let file = file.unwrap_or_else(by_time);
    let store = Store::open(settings.place()).await?;
    let made = store.back_up(&file).await;
    store.close().await;
    let made = made?;
    let readers = match &settings.key_file {
        Some(key) => format!("It is encrypted with the key in {}: keep both.", key.display()),
        None => "Whoever has the file can read all of it.".to_owned(),
    };
    telemetry::note(format_args!(
        "Written: {}, with {}. It was restored to try, and nothing is missing. {readers}",
        file.display(),
        said(&made.holdings)
    ));
    if made.missing > 0 {
        telemetry::note(format_args!(
            "Pictures that have no file any more, and are not in it: {}.",
            made.missing
        ));
    }
    Ok(())
}

/// What a backup holds, in a few words.
pub fn said(holdings: &Holdings) -> String {
    let counted = |table, one: &str, more: &str| {
        let count = holdings.rows(table);
        format!("{count} {}", if count == 1 { one } else { more })
    };
    format!(
        "{}, {} and {}",
        counted("people", "person", "people"),
        counted("entries", "entry", "entries"),
        counted("pictures", "picture", "pictures")
    )
}
