//! Where everything is kept, and copied to.

use std::path::PathBuf;

use chrono::TimeDelta;

use super::values::{at_least_one, duration};
use crate::app::Backups;
use crate::store::Place;

/// Where everything is kept.
#[derive(Debug, Clone, PartialEq, Eq, confique::Config)]
#[config(layer_attr(serde(deny_unknown_fields)))]
pub struct Store {
    /// The SQLite file. Beside the program by default, so that a first try needs no folder made.
    #[config(default = "upto.db", env = "UPTO_STORE__PATH")]
    pub path: PathBuf,

    /// The file with the key that the store and its pictures are encrypted with, made at the first
    /// start; keep a copy of it elsewhere, since without it nobody can read the store. Unset, and the
    /// store lies in plain, because encryption takes a build with `--features encrypted`.
    #[config(env = "UPTO_STORE__KEY_FILE")]
    pub key_file: Option<PathBuf>,

    /// The folder for backups; unset, because only you know another disk, and a backup on the same
    /// one is lost with it.
    #[config(env = "UPTO_STORE__BACKUP_DIR")]
    pub backup_dir: Option<PathBuf>,

    /// How often one is made while the bot runs: what was written since the last is what can be lost.
    #[config(default = "24h", env = "UPTO_STORE__BACKUP_EVERY", deserialize_with = duration)]
    pub backup_every: TimeDelta,

    /// How many are kept, the latest: a week of daily ones, to notice that something is wrong. What
    /// a person deletes stays in those made before, until they are gone.
    #[config(default = 7, env = "UPTO_STORE__BACKUP_KEEP", deserialize_with = at_least_one)]
    pub backup_keep: usize,
}

impl Store {
    /// Where it lies, as the house speaks of it.
    pub fn place(&self) -> Place {
        Place { path: self.path.clone(), key_file: self.key_file.clone() }
    }

    /// Whether, where and how often backups are made.
    pub fn backups(&self) -> Option<Backups> {
        let (every, keep) = (self.backup_every, self.backup_keep);
        self.backup_dir.clone().map(|folder| Backups { folder, every, keep })
    }
}
