//! What can go wrong with the store.

use std::io;
use std::path::PathBuf;

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
        source: sqlx::migrate::MigrateError,
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
            Self::Database(sqlx::Error::Database(refusal)) => {
                // The low byte of SQLite's extended code: 5 is SQLITE_BUSY, 6 is SQLITE_LOCKED.
                let code = refusal.code().and_then(|code| code.parse::<i32>().ok());
                code.is_some_and(|code| matches!(code & 0xff, 5 | 6))
            }
            _ => false,
        }
    }
}
