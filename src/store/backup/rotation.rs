//! Backups at their time, of which the latest are kept.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};

use crate::store::Store;
use crate::store::error::Result;
use crate::store::open::private_folder;

use super::{BackedUp, away, remove_file, remove_folder};

/// Where backups go, how often one is made, and how many are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backups {
    /// The folder; made where there is none.
    pub folder: PathBuf,
    /// How long after one the next is due.
    pub every: TimeDelta,
    /// How many are kept: the latest.
    pub keep: usize,
}

impl Backups {
    /// The name of a backup that is made at `now`, in whole seconds of UTC.
    pub fn name(now: DateTime<Utc>) -> String {
        now.format(PATTERN).to_string()
    }

    /// When each of those was made that are in the folder.
    fn all(&self) -> io::Result<Vec<DateTime<Utc>>> {
        if !self.folder.exists() {
            return Ok(Vec::new());
        }
        let mut all = Vec::new();
        for file in fs::read_dir(&self.folder)? {
            all.extend(file?.file_name().to_str().and_then(made_at));
        }
        Ok(all)
    }

    /// Removes all but the latest. Law: nothing else in the folder is touched.
    fn drop_oldest(&self) -> io::Result<()> {
        let mut all = self.all()?;
        all.sort_unstable();
        for old in &all[..all.len().saturating_sub(self.keep)] {
            remove_file(&self.folder.join(Self::name(*old)))?;
        }
        Ok(())
    }

    /// Makes the folder, and removes from it what a crash left of a backup.
    fn prepare(folder: &Path) -> io::Result<()> {
        private_folder(folder)?;
        for file in fs::read_dir(folder)? {
            let file = file?;
            let name = file.file_name();
            let Some((backup, left)) = name.to_str().and_then(|name| name.rsplit_once('.')) else {
                continue;
            };
            match left {
                _ if made_at(backup).is_none() => {}
                "part" => remove_file(&file.path())?,
                "trial" => remove_folder(&file.path())?,
                _ => {}
            }
        }
        Ok(())
    }
}

/// How a backup is named.
const PATTERN: &str = "upto-%Y%m%dT%H%M%SZ.db";

/// When a backup of this name was made; `None` where it is not one of ours.
fn made_at(name: &str) -> Option<DateTime<Utc>> {
    let at = NaiveDateTime::parse_from_str(name, PATTERN).ok()?.and_utc();
    (Backups::name(at) == name).then_some(at)
}

impl Store {
    /// When the next backup is due: at once where there is none.
    pub async fn next_backup(
        &self,
        backups: &Backups,
        now: DateTime<Utc>,
    ) -> Result<DateTime<Utc>> {
        let plan = backups.clone();
        let all = away(&backups.folder, move |_| plan.all()).await?;
        // What a wrong clock made of a time to come holds up none.
        let latest = all.into_iter().filter(|made| *made <= now).max();
        Ok(latest.map_or(now, |latest| latest + backups.every))
    }

    /// Makes the backup of `now`, and removes the oldest beyond those to keep. Law: none is removed
    /// before the new one is there, whole.
    pub async fn rotate(&self, backups: &Backups, now: DateTime<Utc>) -> Result<BackedUp> {
        away(&backups.folder, Backups::prepare).await?;
        let made = self.back_up(&backups.folder.join(Backups::name(now))).await?;
        let plan = backups.clone();
        away(&backups.folder, move |_| plan.drop_oldest()).await?;
        Ok(made)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_named_as_ours_is_taken_for_a_backup() {
        let at: DateTime<Utc> = "2026-03-06T09:30:00Z".parse().expect("a moment");
        assert_eq!(Backups::name(at), "upto-20260306T093000Z.db");
        assert_eq!(made_at("upto-20260306T093000Z.db"), Some(at));
        for other in [
            "upto.db",
            "upto-20260306T093000Z.db.part",
            "upto-20261306T093000Z.db",
            "upto-2026306T93000Z.db",
            "my-upto-20260306T093000Z.db",
        ] {
            assert_eq!(made_at(other), None, "{other}");
        }
    }
}
