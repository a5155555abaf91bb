//! Backups: everything in one file, and back.
//!
//! ```text
//! back up   pen held ── rows counted, tables copied ── pen let go ── pictures copied ── restored to
//!           try ── named
//! restore   unpacked beside, compared ── the store as it was put aside ── the new one named
//! ```
//!
//! A backup is a store with two tables more: how many rows each table had, and the pictures. It is
//! encrypted as the store is, with the same key; the pictures stand in it without their own seals.

mod rotation;
mod unpack;

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;

use sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, SqliteConnection};

use crate::domain::id::PictureId;

use super::Store;
use super::error::{Result, StoreError};
use super::open::{connect, options, private, private_folder};
use super::pictures::{kind, seal};
use super::place::{beside, remove as remove_file};
pub use rotation::Backups;
use unpack::unpack;
pub use unpack::{Restored, restore};

/// The tables that a backup has and a store has not.
const ROWS: &str = "backup_rows";
const MORE: &str = "create table backup_rows (name text primary key, rows integer not null) strict;
    create table backup_pictures (id integer primary key, bytes blob not null) strict";

/// What a store or a backup of it holds: how many rows are in which table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holdings(BTreeMap<String, u64>);

impl Holdings {
    /// How many rows a table has.
    pub fn rows(&self, table: &str) -> u64 {
        self.0.get(table).copied().unwrap_or_default()
    }

    /// What a file holds now.
    async fn of(store: &mut SqliteConnection) -> Result<Self> {
        let tables = sqlx::query_scalar::<_, String>(
            "select name from sqlite_master where type = 'table'
             and name not in ('backup_rows', 'backup_pictures', 'sqlite_sequence')",
        );
        let mut rows = BTreeMap::new();
        for table in tables.fetch_all(&mut *store).await? {
            let count = AssertSqlSafe(format!("select count(*) from \"{table}\""));
            let count: i64 = sqlx::query_scalar(count).fetch_one(&mut *store).await?;
            rows.insert(table, count.unsigned_abs());
        }
        Ok(Self(rows))
    }

    /// What was written into a backup when it was made.
    async fn noted(backup: &mut SqliteConnection) -> Result<Self> {
        let rows = sqlx::query_as::<_, (String, i64)>("select name, rows from backup_rows");
        let rows = rows.fetch_all(backup).await?.into_iter();
        Ok(Self(rows.map(|(name, rows)| (name, rows.unsigned_abs())).collect()))
    }

    async fn note(&self, backup: &mut SqliteConnection) -> Result<()> {
        for (name, rows) in &self.0 {
            sqlx::query("insert into backup_rows (name, rows) values (?, ?)")
                .bind(name)
                .bind(rows.cast_signed())
                .execute(&mut *backup)
                .await?;
        }
        Ok(())
    }
}

/// What a backup came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackedUp {
    /// What is in it.
    pub holdings: Holdings,
    /// How many of its pictures have no file, or one that was altered, in the store already.
    pub missing: u64,
}

impl Store {
    /// Writes everything that is kept into one new file, and restores it to try.
    ///
    /// Laws: the file is there whole, or not at all; its owner alone may read it. People are served
    /// meanwhile; what they write waits only while the tables are copied. A picture that is deleted
    /// while those are copied may be left out, row and file.
    pub async fn back_up(&self, file: &Path) -> Result<BackedUp> {
        if file.exists() {
            return Err(StoreError::Exists(file.to_path_buf()));
        }
        let (part, trial) = (beside(file, ".part"), beside(file, ".trial"));
        let made = self.make(&part, &trial).await;
        let tidied = away(&trial, remove_folder).await;
        match made {
            Ok(made) => {
                tidied?;
                let (from, to) = (part, file.to_path_buf());
                away(file, move |_| {
                    fs::rename(&from, &to)?;
                    sync(folder(&to))
                })
                .await?;
                Ok(made)
            }
            Err(error) => {
                // Why it failed is what is told.
                let _ = away(&part, remove_file).await;
                Err(error)
            }
        }
    }

    async fn make(&self, part: &Path, trial: &Path) -> Result<BackedUp> {
        away(trial, remove_folder).await?;
        away(part, |part| {
            private_folder(folder(part))?;
            remove_file(part)?;
            private(OpenOptions::new().create_new(true).write(true)).open(part).map(drop)
        })
        .await?;
        let held = self.copy_tables(part).await?;
        let mut copy = options(part, self.key.as_ref())
            .journal_mode(SqliteJournalMode::Memory)
            .synchronous(SqliteSynchronous::Off) // synced as a whole, below
            .connect()
            .await?;
        if Holdings::of(&mut copy).await? != held {
            return Err(bad(part, "its rows are not those of the store"));
        }
        let mut work = copy.begin().await?;
        sqlx::raw_sql(MORE).execute(&mut *work).await?;
        let missing = self.copy_pictures(&mut work).await?;
        let holdings = Holdings::of(&mut work).await?;
        holdings.note(&mut work).await?;
        work.commit().await?;
        copy.close().await?;
        away(part, sync).await?;
        let restored = unpack(part, trial, self.key.as_ref()).await?;
        if restored != holdings {
            return Err(bad(part, "its rows are not those of the store"));
        }
        Ok(BackedUp { holdings, missing })
    }

    /// Copies the tables while nobody writes, in no program; what is in them.
    async fn copy_tables(&self, part: &Path) -> Result<Holdings> {
        let to = part.to_str().ok_or_else(|| unnameable(part))?;
        let mut pen = self.begin().await?;
        let held = Holdings::of(&mut pen).await?;
        let reader = connect(self.path(), self.key.as_ref(), 1, false).await?;
        let copied = sqlx::query("vacuum into ?").bind(to).execute(&reader).await;
        reader.close().await;
        copied?;
        pen.rollback().await?;
        Ok(held)
    }

    /// Copies the pictures that the copy names; how many are missing.
    async fn copy_pictures(&self, copy: &mut SqliteConnection) -> Result<u64> {
        let named = "select id, kind, seal, print from pictures order by id";
        let named = sqlx::query_as::<_, (i64, String, Option<Vec<u8>>, String)>(named);
        let mut missing = 0;
        for (id, word, sealed, print) in named.fetch_all(&mut *copy).await? {
            let sealed = sealed.as_deref().map(seal).transpose()?;
            let picture = self.read_picture(PictureId(id), kind(&word)?, sealed).await?;
            if let Some(picture) = picture.filter(|picture| picture.print() == print) {
                sqlx::query("insert into backup_pictures (id, bytes) values (?, ?)")
                    .bind(id)
                    .bind(picture.bytes())
                    .execute(&mut *copy)
                    .await?;
            } else if self.has_picture(PictureId(id)).await? {
                missing += 1;
            } else {
                // Deleted since the tables were copied.
                sqlx::query("delete from pictures where id = ?")
                    .bind(id)
                    .execute(&mut *copy)
                    .await?;
            }
        }
        Ok(missing)
    }

    async fn has_picture(&self, id: PictureId) -> Result<bool> {
        Ok(sqlx::query_scalar!(
            r#"select exists (select 1 from pictures where id = ?) as "has!: bool""#,
            id.0
        )
        .fetch_one(&self.readers)
        .await?)
    }
}

/// SQLite takes names in UTF-8 alone.
fn unnameable(path: &Path) -> StoreError {
    let source = io::ErrorKind::InvalidFilename.into();
    StoreError::Backup { path: path.to_path_buf(), source }
}

fn bad(backup: &Path, what: &str) -> StoreError {
    StoreError::BadBackup { path: backup.to_path_buf(), what: what.to_owned() }
}

/// The folder that a file is in.
fn folder(file: &Path) -> &Path {
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Has the system put a file, or the names in a folder, on the disk.
fn sync(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

/// Removes a folder that may be gone already.
fn remove_folder(path: &Path) -> io::Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Works on files off the threads that answer.
async fn away<T: Send + 'static>(
    path: &Path,
    work: impl FnOnce(&Path) -> io::Result<T> + Send + 'static,
) -> Result<T> {
    let place = path.to_path_buf();
    let done = tokio::task::spawn_blocking(move || work(&place)).await;
    let done = done.unwrap_or_else(|join| Err(io::Error::other(join)));
    done.map_err(|source| StoreError::Backup { path: path.to_path_buf(), source })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_picture_that_is_deleted_meanwhile_is_left_out_with_its_row() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(folder.path().join("upto.db")).await.expect("a store");
        let rows = "insert into people (discord_id, cadence, zone, read_up_to, enrolled_at)
                values (1, 'every day at 09:00', 'UTC', 0, 0);
            insert into entries (person_id, source_kind, source_key, origin, written_at, about_from,
                about_to, text, links, interests, private, filed_at)
                values (1, 'message', '7', 'dm', 1, '2026-03-10', '2026-03-11', 'Wall.', '[]', '[]', 0, 2);
            insert into pictures (person_id, entry_id, kind, size, print, kept_at)
                values (1, 1, 'png', 9, 'ab', 6), (1, 1, 'png', 9, 'cd', 6)";
        sqlx::raw_sql(rows).execute(&store.writer).await.expect("rows");
        let part = folder.path().join("copy");
        store.copy_tables(&part).await.expect("a copy");
        sqlx::query("delete from pictures where id = 1")
            .execute(&store.writer)
            .await
            .expect("gone");
        let mut copy = options(&part, None).connect().await.expect("the copy");
        sqlx::raw_sql(MORE).execute(&mut copy).await.expect("two tables more");
        let missing = store.copy_pictures(&mut copy).await.expect("pictures");
        let left = sqlx::query_scalar::<_, i64>("select id from pictures");
        assert_eq!(left.fetch_all(&mut copy).await.expect("rows"), [2]);
        assert_eq!(missing, 1, "the other one is gone without having been deleted");
    }
}
