//! A new key for the store, or none.
//!
//! ```text
//!           upto.key   upto.key.next   upto.db   upto.db.new
//! before    old        –               old       –
//! written   old        new             old       new, compared and on the disk
//! moved     old        new             new       –             one rename: the moment it happens
//! after     new        –               new       –             old is kept as upto.key.old
//! ```
//!
//! Whatever kills it leaves one of these, and the next opening goes on or back from there.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use secrecy::ExposeSecret as _;
use sqlx::sqlite::{SqliteJournalMode, SqliteLockingMode};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, SqliteConnection};

use super::Store;
use super::error::{Result, StoreError};
use super::key::{ENCRYPTS, Key, KeyError, finish, next, promote};
use super::look::{Look, look};
use super::open::{is_no_database, lock, options, private, quiet};
use super::place::{beside, remove, synced};

/// How long another program may take to let go of the store.
const PATIENCE: Duration = Duration::from_secs(2);

/// What became of a store and its keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rekeyed {
    /// Whether it was encrypted before.
    pub was_encrypted: bool,
    /// Where the key before is kept.
    pub old_key: Option<PathBuf>,
}

impl Store {
    /// Encrypts the store at `path` with a new key in `key_file`; one in plain with the key that is
    /// there already, or with a new one.
    ///
    /// Laws: nobody has the store open meanwhile. Whenever it is stopped, the store opens with what
    /// lies at `key_file` by then, the old key or the new. Pictures follow when the store is opened.
    pub async fn rekey(path: &Path, key_file: &Path) -> Result<Rekeyed> {
        let (before, _lock) = alone(path, key_file).await?;
        let was_encrypted = before.is_some();
        let given = if was_encrypted { None } else { Key::read(key_file)? };
        if let Some(given) = given {
            rewrite(path, key_file, None, Some(&given)).await?;
            return Ok(Rekeyed { was_encrypted, old_key: None });
        }
        let file = key_file.to_owned();
        let key = Key::draw().map_err(|source| KeyError::File { file, source })?;
        key.keep(&next(key_file))?;
        rewrite(path, key_file, before.as_ref(), Some(&key)).await?;
        Ok(Rekeyed { was_encrypted, old_key: promote(key_file)? })
    }

    /// Writes an encrypted store in plain. Laws: those of [`rekey`](Self::rekey); the key stays.
    pub async fn decrypt(path: &Path, key_file: &Path) -> Result<()> {
        let (before, _lock) = alone(path, key_file).await?;
        let Some(before) = before else { return Err(KeyError::Plain(path.to_owned()).into()) };
        rewrite(path, key_file, Some(&before), None).await
    }
}

/// Removes what a rewriting that was stopped has left. Law: called by whoever holds the lock.
pub(super) fn clear(path: &Path) -> Result<()> {
    let place = |source| StoreError::Place { path: path.to_owned(), source };
    remove(&fresh(path)).map_err(place)
}

/// Where the store is written anew.
fn fresh(path: &Path) -> PathBuf {
    beside(path, ".new")
}

/// The key that the store has now, and the lock that keeps everybody from opening it.
async fn alone(path: &Path, key_file: &Path) -> Result<(Option<Key>, File)> {
    if !ENCRYPTS {
        return Err(KeyError::Unable.into());
    }
    if matches!(look(path), Look::New | Look::Foreign) {
        return Err(StoreError::Foreign(path.to_owned()));
    }
    let lock = lock(path.to_owned()).await?;
    clear(path)?;
    if look(path) == Look::Plain {
        return Ok((None, lock));
    }
    finish(path, key_file).await?;
    let missing = || KeyError::Missing { path: path.to_owned(), file: key_file.to_owned() };
    Ok((Some(Key::read(key_file)?.ok_or_else(missing)?), lock))
}

/// Writes the store anew, from one key to another, and puts it in its place.
async fn rewrite(path: &Path, key_file: &Path, from: Option<&Key>, to: Option<&Key>) -> Result<()> {
    let written = write(path, from, to).await;
    let place = |source| StoreError::Place { path: path.to_owned(), source };
    if let Err(error) = written {
        clear(path)?;
        remove(&next(key_file)).map_err(place)?;
        return Err(match error {
            StoreError::Database(source) if is_no_database(&source) => {
                KeyError::Wrong { path: path.to_owned(), file: key_file.to_owned() }.into()
            }
            error if error.is_busy() => StoreError::InUse(path.to_owned()),
            error => error,
        });
    }
    fs::rename(fresh(path), path).and_then(|()| synced(path)).map_err(place)
}

/// Writes the store anew beside itself, compares the two, and waits until the new one is on the
/// disk.
async fn write(path: &Path, from: Option<&Key>, to: Option<&Key>) -> Result<()> {
    let fresh = fresh(path);
    let place = |source: io::Error| StoreError::Place { path: fresh.clone(), source };
    private(OpenOptions::new().create_new(true).write(true)).open(&fresh).map_err(place)?;
    quiet().await?;
    // Out of its log and into the file itself, which nobody else may have open for that.
    let mut old = options(path, from)
        .locking_mode(SqliteLockingMode::Exclusive)
        .journal_mode(SqliteJournalMode::Delete)
        .busy_timeout(PATIENCE)
        .connect()
        .await?;
    let unreadable = || place(io::Error::other("its name is no Unicode"));
    let name = fresh.to_str().ok_or_else(unreadable)?;
    let raw = to.map(Key::raw);
    sqlx::query("attach ? as fresh key ?")
        .bind(name)
        .bind(raw.as_ref().map_or("", |raw| raw.expose_secret()))
        .execute(&mut old)
        .await?;
    // A file that is thrown away when this fails needs no journal.
    sqlx::query("pragma fresh.journal_mode = off").execute(&mut old).await?;
    sqlx::query("begin exclusive").execute(&mut old).await?;
    sqlx::query("select sqlcipher_export('fresh')").execute(&mut old).await?;
    let differs = differs(&mut old).await?;
    sqlx::query("commit").execute(&mut old).await?;
    sqlx::query("detach fresh").execute(&mut old).await?;
    old.close().await?;
    let what = match differs {
        Some(what) => Some(what),
        None => complaint(&fresh, to).await?,
    };
    if let Some(what) = what {
        return Err(StoreError::Rewrite { path: path.to_owned(), what });
    }
    File::open(&fresh).and_then(|file| file.sync_all()).map_err(place)
}

/// What the new store has not as the old one; `None`: they are the same.
async fn differs(both: &mut SqliteConnection) -> Result<Option<String>> {
    let wanting = sqlx::query_scalar::<_, String>(
        "select name from main.sqlite_master where (type, name, sql) not in
             (select type, name, sql from fresh.sqlite_master where sql is not null)
             and sql is not null limit 1",
    );
    if let Some(name) = wanting.fetch_optional(&mut *both).await? {
        return Ok(Some(format!("`{name}` is wanting")));
    }
    let tables = sqlx::query_scalar::<_, String>(
        "select name from main.sqlite_master where type = 'table' and rootpage > 0",
    );
    for table in tables.fetch_all(&mut *both).await? {
        let count = format!(
            "select (select count(*) from main.\"{table}\") = (select count(*) from fresh.\"{table}\")"
        );
        let same = sqlx::query_scalar::<_, bool>(AssertSqlSafe(count));
        if !same.fetch_one(&mut *both).await? {
            return Ok(Some(format!("`{table}` has other rows")));
        }
    }
    Ok(None)
}

/// What SQLite says against the new store.
async fn complaint(fresh: &Path, key: Option<&Key>) -> Result<Option<String>> {
    let mut new = options(fresh, key).connect().await?;
    let said = super::custody::complaint(&mut new, key.is_some()).await;
    new.close().await?;
    said
}
