//! Opening the store, for its owner alone, and closing it.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use secrecy::ExposeSecret as _;
use sqlx::error::DatabaseError;
use sqlx::migrate::MigrateError;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection as _, SqliteConnection, SqlitePool};

use super::error::{Result, StoreError};
use super::key::{self, Key, KeyError};
use super::look::{Look, look};
use super::place::{Place, beside};
use super::{MIGRATOR, Store};

/// How many may read at once: more than the bot has interactions in flight on a busy day.
const READERS: u32 = 4;

/// How long a statement waits for another program that writes: longer than a backup or a command
/// of the command line takes.
const PATIENCE: Duration = Duration::from_secs(10);

impl Store {
    /// Opens the store at a place, making the file and its folder where there are none, and the key
    /// where one is named and none is there.
    ///
    /// Law: of several starters at once exactly one migrates, the others wait for it. The file,
    /// its log, its lock and its key are readable by their owner alone. A store that a newer version
    /// has used is refused untouched, and so is one whose key is missing, another's, or none.
    pub async fn open(place: impl Into<Place>) -> Result<Self> {
        let place = place.into();
        let path = place.path.clone();
        if look(&path) == Look::Foreign {
            return Err(StoreError::Foreign(path));
        }
        let lock = lock(path.clone()).await?;
        let key = key::choose(&place).await?;
        super::rekey::clear(&path)?;
        Self::open_with(key, path, lock).await.map_err(|error| wrong(&place, error))
    }

    /// As [`open`](Self::open), with a key that is known, by whoever holds the store's lock.
    pub(super) async fn open_with(key: Option<Key>, path: PathBuf, lock: File) -> Result<Self> {
        let writer = connect(&path, key.as_ref(), 1, false).await?;
        let (tables, ours, backup) = sqlx::query_as::<_, (i64, i64, bool)>(
            "select count(*), coalesce(sum(name = '_sqlx_migrations'), 0),
                 coalesce(sum(name = 'backup_rows'), 0)
             from sqlite_master where type = 'table'",
        )
        .fetch_one(&writer)
        .await
        .map_err(|source| StoreError::Open { path: path.clone(), source })?;
        if tables > 0 && ours == 0 {
            return Err(StoreError::Foreign(path));
        }
        if backup {
            return Err(StoreError::IsBackup(path));
        }
        MIGRATOR.run(&writer).await.map_err(|error| refused(&path, error))?;
        drop(lock);
        let readers = connect(&path, key.as_ref(), READERS, true).await?;
        let store = Self { writer, readers, path: path.into(), key };
        store.sweep().await?;
        Ok(store)
    }

    /// Folds the log into the file and closes it. Waits for the work under way.
    pub async fn close(&self) {
        self.readers.close().await;
        if let Ok(mut writer) = self.writer.acquire().await {
            // What stays in the log is read from there at the next start.
            let _ = sqlx::query("pragma wal_checkpoint(truncate)").execute(&mut *writer).await;
        }
        self.writer.close().await;
    }
}

/// Makes the file for its owner alone and holds the lock beside it until the answer is dropped.
pub(super) async fn lock(path: PathBuf) -> Result<File> {
    let place = path.clone();
    let prepared = tokio::task::spawn_blocking(move || {
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            private_folder(folder)?;
        }
        let file = beside(&path, ".lock");
        let lock =
            private(OpenOptions::new().create(true).truncate(false).write(true)).open(file)?;
        lock.lock()?;
        // Never opened when it is there: closing it would drop the locks that SQLite holds on it
        // elsewhere in this process.
        match private(OpenOptions::new().create_new(true).write(true)).open(&path) {
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => keep_private(&path)?,
            Err(error) => return Err(error),
        }
        Ok(lock)
    });
    let prepared = prepared.await.unwrap_or_else(|join| Err(io::Error::other(join)));
    prepared.map_err(|source| StoreError::Place { path: place, source })
}

/// Connections with what durability, privacy and patience ask for.
pub(super) async fn connect(
    path: &Path,
    key: Option<&Key>,
    connections: u32,
    read_only: bool,
) -> Result<SqlitePool> {
    let open = |source| StoreError::Open { path: path.to_path_buf(), source };
    if key.is_some() {
        quiet().await.map_err(open)?;
    }
    let options = options(path, key)
        .journal_mode(SqliteJournalMode::Wal)
        .busy_timeout(PATIENCE)
        .pragma("query_only", if read_only { "on" } else { "off" });
    SqlitePoolOptions::new()
        .max_connections(connections)
        .min_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
        .after_release(|connection, _| Box::pin(is_sound(connection)))
        .connect_with(options)
        .await
        .map_err(open)
}

/// What all connections have in common. Law: its `Debug` shows the key, so nobody prints it.
pub(super) fn options(path: &Path, key: Option<&Key>) -> SqliteConnectOptions {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .pragma("secure_delete", "on") // what is deleted is overwritten
        .pragma("temp_store", "memory") // sorting leaves no words in files beside ours
        .disable_statement_logging();
    match key {
        Some(key) => options.pragma("key", format!("\"{}\"", key.raw().expose_secret())),
        None => options,
    }
}

/// Keeps SQLCipher from writing to the log past ours, and makes sure that it is there: SQLite by
/// itself takes a key without a word, and encrypts nothing.
pub(super) async fn quiet() -> sqlx::Result<()> {
    let mut connection = SqliteConnection::connect("sqlite::memory:").await?;
    sqlx::query("pragma cipher_log_level = none").execute(&mut connection).await?;
    let version = sqlx::query_scalar::<_, String>("pragma cipher_version");
    version.fetch_optional(&mut connection).await?.ok_or(sqlx::Error::RowNotFound)?;
    connection.close().await
}

/// Whether SQLite takes a file for none of its own, as it does where the key is wrong.
pub(super) fn is_no_database(error: &sqlx::Error) -> bool {
    // SQLITE_NOTADB
    error.as_database_error().and_then(DatabaseError::code).is_some_and(|code| code == "26")
}

/// Says of a store that its key does not open what that means.
fn wrong(place: &Place, error: StoreError) -> StoreError {
    match (error, &place.key_file) {
        (StoreError::Open { source, path }, Some(file)) if is_no_database(&source) => {
            KeyError::Wrong { path, file: file.clone() }.into()
        }
        (error, _) => error,
    }
}

/// Whether a connection may be used again; another is opened in place of one that may not.
///
/// Where the disk fails, or is full, SQLite ends a transaction by itself. The driver, which sees only
/// that its own rollback is refused, counts it as open for good and begins no other.
async fn is_sound(connection: &mut SqliteConnection) -> sqlx::Result<bool> {
    // Whatever was left to roll back is rolled back before this is answered.
    connection.ping().await?;
    Ok(!connection.is_in_transaction())
}

/// Why the store was not brought up to date, in our words.
fn refused(path: &Path, error: MigrateError) -> StoreError {
    let path = path.to_path_buf();
    match error {
        MigrateError::VersionMissing(found) => {
            let known = MIGRATOR.iter().map(|step| step.version).max().unwrap_or_default();
            StoreError::Newer { path, found, known }
        }
        MigrateError::Execute(source) => StoreError::Open { path, source },
        source => StoreError::Migrate { path, source },
    }
}

#[cfg(unix)]
pub(super) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600)
}

#[cfg(unix)]
pub(super) fn private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)
}

/// SQLite gives the log and its index the mode of the file.
#[cfg(unix)]
fn keep_private(path: &Path) -> io::Result<()> {
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o600))
}

#[cfg(not(unix))]
pub(super) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

#[cfg(not(unix))]
pub(super) fn private_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

#[cfg(not(unix))]
fn keep_private(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use sqlx::Row;

    use super::*;

    #[tokio::test]
    async fn every_connection_is_durable_and_forgets_what_is_deleted() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(folder.path().join("upto.db")).await.expect("a store");
        for (pool, query_only) in [(&store.writer, "0"), (&store.readers, "1")] {
            for (pragma, value) in [
                ("journal_mode", "wal"),
                ("synchronous", "2"),
                ("foreign_keys", "1"),
                ("busy_timeout", "10000"),
                ("secure_delete", "1"),
                ("temp_store", "2"),
                ("query_only", query_only),
            ] {
                let asked = sqlx::AssertSqlSafe(format!("pragma {pragma}"));
                let row = sqlx::query(asked).fetch_one(pool).await.expect(pragma);
                let found: String = row.try_get_unchecked(0).expect(pragma);
                assert_eq!(found, value, "{pragma}");
            }
        }
    }

    #[tokio::test]
    async fn it_goes_on_by_itself_once_a_full_disk_has_room_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(folder.path().join("upto.db")).await.expect("a store");
        // SQLite says the same of a disk that is full; a connection opened anew has no such limit.
        sqlx::query("pragma max_page_count = 1").execute(&store.writer).await.expect("a limit");
        let fill = async || {
            let mut tx = store.begin().await?;
            let much = "insert into discarded (kind) values (hex(zeroblob(5000)))";
            sqlx::query(much).execute(&mut *tx).await?;
            Result::Ok(tx.commit().await?)
        };
        let said = fill().await.expect_err("a full disk").to_string();
        assert!(said.contains("full"), "{said}");
        fill().await.expect("it goes on");
    }
}
