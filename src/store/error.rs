//! What can go wrong with the store.

use std::io;
use std::io::ErrorKind::{IsADirectory, NotADirectory, NotFound, PermissionDenied};
use std::path::PathBuf;

use sqlx::migrate::MigrateError;

use super::key::KeyError;

/// Why the store could not do what it was asked.
///
/// Law: neither `Display` nor `Debug` holds an entry's text or a key.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file or its folder cannot be made or locked.
    #[error("The store at `{}` cannot be made: {source}. Set `store.path` to a place where upto may write.", path.display())]
    Place {
        /// Where.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file is there and cannot be opened as a store.
    #[error("The store at `{}` cannot be opened: {source}. Check `store.path`, and that the file is one of upto's.", path.display())]
    Open {
        /// Where.
        path: PathBuf,
        /// What SQLite said.
        source: sqlx::Error,
    },
    /// A newer program has changed the file already.
    #[error(
        "The store at `{}` was last used by a newer upto (its step {found}, this one knows up to {known}). \
         Install that version again, or set `store.path` to another file.",
        path.display()
    )]
    Newer {
        /// Where.
        path: PathBuf,
        /// The newest step that the store has taken.
        found: i64,
        /// The newest step that this program knows.
        known: i64,
    },
    /// A step towards this version's tables failed; the store is as it was before that step.
    #[error("The store at `{}` could not be brought up to date: {source}.", path.display())]
    Migrate {
        /// Where.
        path: PathBuf,
        /// What SQLite said.
        source: MigrateError,
    },
    /// A row holds what this program never writes, or SQLite's own check found damage.
    #[error("The store is damaged: {0}. Restore it from a backup.")]
    Damaged(String),
    /// What was erased is gone from the tables, while its old pages still lie in the log.
    #[error(
        "Everything was erased, but another program is reading the store, so traces remain in its write-ahead log. \
         Close that program and erase again."
    )]
    Lingering,
    /// A picture's file cannot be written, read or removed.
    #[error(
        "The picture at `{}` cannot be kept, read or removed: {source}. Check that upto may write there and that the disk has room.",
        path.display()
    )]
    Picture {
        /// Where.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A backup cannot be written or read.
    #[error(
        "The backup at `{}` cannot be written or read: {source}. Check that upto may write there and that the disk has room.",
        path.display()
    )]
    Backup {
        /// Where, or which file that belongs to it.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// What is in a backup is not what was backed up.
    #[error(
        "The backup at `{}` is not whole: {what}. Make another one, or use an earlier one.",
        path.display()
    )]
    BadBackup {
        /// Where.
        path: PathBuf,
        /// What is wrong with it.
        what: String,
    },
    /// A backup is never written over a file.
    #[error("There is a file at `{}` already. Name another one.", .0.display())]
    Exists(PathBuf),
    /// What is to be restored is no backup.
    #[error("`{}` is no backup of upto's. Name a file that `upto backup` wrote.", .0.display())]
    NoBackup(PathBuf),
    /// What is to be served from is a backup, without its pictures' files.
    #[error("`{}` is a backup. Restore it with `upto restore`, or name another file in `store.path`.", .0.display())]
    IsBackup(PathBuf),
    /// A store is replaced only where that is said.
    #[error("There is a store at `{}` already. Add `--replace` to put it aside.", .0.display())]
    Occupied(PathBuf),
    /// The file belongs to another program.
    #[error("{} is not a store of upto's. Name another file in `store.path`.", .0.display())]
    Foreign(PathBuf),
    /// The store and its key do not go together.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// Another program has the store open, and it must not.
    #[error("The store at `{}` is in use. Stop upto, and whatever else has it open, then do it again.", .0.display())]
    InUse(PathBuf),
    /// What was written anew is not what was there.
    #[error(
        "The store at `{}` could not be written anew: {what}. It is as it was before. Check it with `upto check`.",
        path.display()
    )]
    Rewrite {
        /// Where.
        path: PathBuf,
        /// What is wrong about it.
        what: String,
    },
    /// SQLite refused.
    #[error("The store did not answer: {0}.")]
    Database(#[from] sqlx::Error),
}

/// What the store answers with.
pub type Result<T> = std::result::Result<T, StoreError>;

impl StoreError {
    /// Whether the same call may well succeed a moment later.
    pub fn is_busy(&self) -> bool {
        match self {
            Self::Database(sqlx::Error::PoolTimedOut) => true,
            Self::Database(error) => matches!(code(error), Some(BUSY | LOCKED)),
            _ => false,
        }
    }

    /// Whether the file is no database, or not a whole one.
    pub fn is_damage(&self) -> bool {
        match self {
            Self::Database(error) | Self::Open { source: error, .. } => {
                matches!(code(error), Some(CORRUPT | NO_DATABASE))
            }
            Self::Damaged(_) => true,
            _ => false,
        }
    }

    /// Whether the same call may well succeed once the disk has room again, and works.
    pub fn is_of_the_disk(&self) -> bool {
        let sqlite = |error| matches!(code(error), Some(INPUT_OR_OUTPUT | FULL | CANNOT_OPEN));
        match self {
            Self::Place { source, .. }
            | Self::Picture { source, .. }
            | Self::Key(KeyError::File { source, .. })
            | Self::Backup { source, .. } => {
                // What has no kind of its own, such as EIO, is no fault of the settings.
                !matches!(source.kind(), NotFound | PermissionDenied | NotADirectory | IsADirectory)
            }
            Self::Database(error)
            | Self::Open { source: error, .. }
            | Self::Migrate {
                source: MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _),
                ..
            } => sqlite(error),
            _ => false,
        }
    }
}

/// SQLite's primary result codes. Source: <https://sqlite.org/rescode.html>.
const BUSY: i32 = 5;
const LOCKED: i32 = 6;
const INPUT_OR_OUTPUT: i32 = 10;
const CORRUPT: i32 = 11;
const FULL: i32 = 13;
const CANNOT_OPEN: i32 = 14;
const NO_DATABASE: i32 = 26;

/// What SQLite said, without its details: those are in the higher bytes.
fn code(error: &sqlx::Error) -> Option<i32> {
    let code: i32 = error.as_database_error()?.code()?.parse().ok()?;
    Some(code & 0xff)
}
