//! The only SQL of the house: one SQLite file with everything that people gave us, and beside it
//! their pictures; encrypted, where a key is named.
//!
//! Laws:
//! - One method is one unit of work and one transaction: it happens whole, or not at all.
//! - Every method that touches entries takes a [`PersonId`](crate::domain::id::PersonId):
//!   one person's words never meet another's.
//! - Acknowledged is committed: `synchronous = full`. A call whose future was dropped, or that
//!   timed out, may have been committed all the same; so never race one in a `select!`.
//! - Time is an argument, stored as milliseconds in UTC; what is finer is cut off.
//!
//! There is one writer, so that writers queue here instead of failing in SQLite, and several
//! readers, which never wait for it.

mod again;
mod asked;
mod asking;
mod backup;
mod belongings;
mod calls;
mod column;
mod consents;
mod corrections;
mod custody;
mod decisions;
mod due;
mod entries;
mod error;
mod filing;
mod fixes;
mod forms;
mod heard;
mod held;
mod hushed;
mod identifies;
mod issues;
mod key;
mod look;
mod lookups;
mod never;
mod open;
mod owed;
mod past;
mod people;
mod pictures;
mod place;
mod posts;
mod prompts;
mod publications;
mod realign;
mod recuts;
mod rekey;
mod responding;
mod retrospectives;
mod revising;
mod search;
mod taking;
mod tellings;
mod tongues;
mod unlisted;
mod wishes;

use std::path::Path;
use std::sync::Arc;

use sqlx::{Sqlite, SqlitePool, Transaction};

pub use asked::{Asked, State};
pub use backup::{BackedUp, Backups, Holdings, Restored, restore};
pub use consents::Willing;
pub use due::Planned;
pub use entries::Page;
pub use error::{Result, StoreError};
pub use filing::Filed;
pub use forms::Kept;
pub use held::Held;
use key::Key;
pub use key::{ENCRYPTS, KeyError};
pub use pictures::{Captioned, Keeping, MessageStanding};
pub use place::Place;
pub use rekey::Rekeyed;
pub use responding::Standing;
pub use taking::{Line, Taken};

/// The steps from an empty file to this version's tables.
pub static MIGRATOR: sqlx::migrate::Migrator = sqlx::migrate!("./migrations");

/// The open store. Clones share its connections.
#[derive(Debug, Clone)]
pub struct Store {
    writer: SqlitePool,
    readers: SqlitePool,
    path: Arc<Path>,
    /// What it is encrypted with; `None`: it lies in plain.
    key: Option<Key>,
}

impl Store {
    /// Where its file lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether what lies on the disk is encrypted, pictures too.
    pub fn is_encrypted(&self) -> bool {
        self.key.is_some()
    }

    /// Begins a unit of work that writes. Law: immediate, so that it waits its turn and never
    /// fails for having read first.
    async fn begin(&self) -> Result<Transaction<'static, Sqlite>> {
        Ok(self.writer.begin_with("begin immediate").await?)
    }
}
