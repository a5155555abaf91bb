//! A store made of a backup.

use std::fs::{self, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, SqliteConnection};

use crate::domain::id::PictureId;
use crate::domain::picture::Picture;
use crate::store::Store;
use crate::store::error::{Result, StoreError};
use crate::store::key::{self, Key, KeyError};
use crate::store::look::{Look, look};
use crate::store::open::{is_no_database, lock, options, private, private_folder, quiet};
use crate::store::pictures::{file_name, kind, seal, write};
use crate::store::place::{Place, beside, remove as remove_file};

use super::{Holdings, ROWS, away, bad, folder, remove_folder, sync, unnameable};

/// What a store is called while it is not in its place.
const NAME: &str = "upto.db";

/// What lies beside a store.
const BESIDE: [&str; 4] = ["-pictures", "-wal", "-shm", "-journal"];

/// What came of restoring a backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// What was in it.
    pub holdings: Holdings,
    /// The folder in which that lies which was there before, with its pictures; none where there was
    /// nothing.
    pub aside: Option<PathBuf>,
}

/// Puts a backup in the place of the store at `path`.
///
/// A store that is encrypted is so with the key of the backup, one in plain stays in plain.
///
/// Laws: it is compared with what was noted when it was made, before anything is touched. A store
/// that is there is put aside, whole, and only where `replace` says so; one that anybody has open is
/// left as it is. At no moment is there no store.
pub async fn restore(
    backup: &Path,
    place: impl Into<Place>,
    replace: bool,
    now: DateTime<Utc>,
) -> Result<Restored> {
    let place = place.into();
    let path = place.path.as_path();
    if !matches!(look(backup), Look::Plain | Look::Encrypted) {
        return Err(StoreError::NoBackup(backup.to_path_buf()));
    }
    let key = key::known(backup, place.key_file.as_deref())?;
    if key.is_some() {
        let open = |source| StoreError::Open { path: backup.to_path_buf(), source };
        quiet().await.map_err(open)?;
    }
    let there = fs::metadata(path).is_ok_and(|file| file.len() > 0);
    if there && !replace {
        return Err(StoreError::Occupied(path.to_path_buf()));
    }
    // Whoever starts now waits until it is done.
    let _lock = lock(path.to_path_buf()).await?;
    if there {
        // Whose key is lost is put aside as it is.
        let own = key::known(path, place.key_file.as_deref()).ok().flatten();
        fold(path, own.as_ref()).await?;
    }
    let staged = beside(path, ".restoring");
    away(&staged, remove_folder).await?;
    let unpacked = unpack(backup, &staged, key.as_ref()).await;
    let holdings = match unpacked {
        Ok(holdings) => holdings,
        Err(error) => {
            let error = match (error, place.key_file) {
                (StoreError::Database(source), Some(file)) if is_no_database(&source) => {
                    KeyError::Wrong { path: backup.to_path_buf(), file }.into()
                }
                (error, _) => error,
            };
            // Why it failed is what is told.
            let _ = away(&staged, remove_folder).await;
            return Err(error);
        }
    };
    // The log of a store that is gone would be read into the new one.
    let left = there || BESIDE.iter().any(|more| beside(path, more).exists());
    let aside = left.then(|| beside(path, &now.format(".before-%Y%m%dT%H%M%S%.3fZ").to_string()));
    let (from, old) = (staged.clone(), aside.clone());
    away(path, move |path| put(&from, path, old.as_deref())).await?;
    Ok(Restored { holdings, aside })
}

/// Makes a store of a backup in a new folder; what is in it. Law: nothing of it is lost or altered:
/// SQLite finds no damage, each table has the rows that were noted, each picture has its print.
pub(super) async fn unpack(backup: &Path, to: &Path, key: Option<&Key>) -> Result<Holdings> {
    let (copy, path) = (to.join("copy.db"), to.join(NAME));
    let (from, files) = (backup.to_path_buf(), [copy.clone(), path.clone()]);
    away(to, move |to| {
        private_folder(to)?;
        for file in &files {
            private(OpenOptions::new().create_new(true).write(true)).open(file)?;
        }
        fs::copy(from, &files[0]).map(drop)
    })
    .await?;
    let holdings = compared(&copy, backup, &path, key).await.map_err(|error| match error {
        // Of an encrypted one that says as well that the key is another's.
        StoreError::Database(source) if key.is_some() && is_no_database(&source) => source.into(),
        error if error.is_damage() => bad(backup, &error.to_string()),
        error => error,
    })?;
    away(&copy, remove_file).await?;
    // Brought up to date, if it is an older version's.
    let lock = lock(path.clone()).await?;
    let opened = Store::open_with(key.cloned(), path.clone(), lock).await;
    let store = opened.map_err(|error| match error {
        StoreError::Newer { path: _, found, known } => {
            StoreError::Newer { path: backup.to_path_buf(), found, known }
        }
        error => error,
    })?;
    store.close().await;
    // Closing says nothing of a log that could not be folded in, and the file alone is put in place.
    fold(&path, key).await?;
    Ok(holdings)
}

async fn compared(copy: &Path, backup: &Path, path: &Path, key: Option<&Key>) -> Result<Holdings> {
    let mut copy = options(copy, key).connect().await?;
    let holdings = taken_apart(&mut copy, backup, path).await;
    copy.close().await?;
    holdings
}

/// Writes what is in a copy of a backup to where it belongs, and leaves nothing of it in the copy that
/// a store has not.
async fn taken_apart(store: &mut SqliteConnection, backup: &Path, path: &Path) -> Result<Holdings> {
    let is_one: bool =
        sqlx::query_scalar("select exists (select 1 from sqlite_master where name = ?)")
            .bind(ROWS)
            .fetch_one(&mut *store)
            .await?;
    if !is_one {
        return Err(StoreError::NoBackup(backup.to_path_buf()));
    }
    let said =
        sqlx::query_scalar::<_, String>("pragma quick_check(1)").fetch_one(&mut *store).await?;
    if said != "ok" {
        return Err(bad(backup, &said));
    }
    let noted = Holdings::noted(&mut *store).await?;
    if Holdings::of(&mut *store).await? != noted {
        return Err(bad(backup, "its rows are not those that were counted when it was made"));
    }
    write_pictures(store, backup, path).await?;
    sqlx::raw_sql("drop table backup_rows; drop table backup_pictures")
        .execute(&mut *store)
        .await?;
    // Anew, or the room and the bytes of the pictures would stay in it.
    let path = path.to_str().ok_or_else(|| unnameable(path))?;
    sqlx::query("vacuum into ?").bind(path).execute(store).await?;
    Ok(noted)
}

async fn write_pictures(store: &mut SqliteConnection, backup: &Path, path: &Path) -> Result<()> {
    let ids: Vec<i64> = sqlx::query_scalar("select id from backup_pictures order by id")
        .fetch_all(&mut *store)
        .await?;
    // A backup of before there was encryption has none.
    let seals: bool = sqlx::query_scalar(
        "select exists (select 1 from pragma_table_info('pictures') where name = 'seal')",
    )
    .fetch_one(&mut *store)
    .await?;
    let sealed = if seals { "seal" } else { "null" };
    let query = format!(
        "select kind, print, {sealed}, bytes from pictures join backup_pictures using (id)
         where id = ?"
    );
    let pictures = beside(path, "-pictures");
    for id in ids {
        let query = AssertSqlSafe(query.clone());
        let (word, print, sealed, bytes) =
            sqlx::query_as::<_, (String, String, Option<Vec<u8>>, Vec<u8>)>(query)
                .bind(id)
                .fetch_one(&mut *store)
                .await?;
        let name = file_name(PictureId(id), kind(&word)?, sealed.is_some());
        if Picture::of(bytes.clone()).is_none_or(|picture| picture.print() != print) {
            return Err(bad(backup, "a picture is not what it was"));
        }
        let sealed = sealed.as_deref().map(seal).transpose()?;
        away(&pictures, move |pictures| {
            let bytes = sealed.map_or(Ok(bytes.clone()), |seal| seal.close(&bytes))?;
            write(&pictures.join(name), &bytes)
        })
        .await?;
    }
    Ok(())
}

/// Folds a store's log into its file. Law: fails where anybody has it open.
async fn fold(path: &Path, key: Option<&Key>) -> Result<()> {
    let opened = options(path, key).busy_timeout(std::time::Duration::ZERO).connect().await;
    let mode = match opened {
        Ok(mut store) => {
            let mode = sqlx::query_scalar::<_, String>("pragma journal_mode = delete");
            let mode = mode.fetch_one(&mut store).await;
            store.close().await?;
            mode
        }
        Err(error) => Err(error),
    };
    match mode.map_err(StoreError::from) {
        Err(error) if error.is_busy() => Err(StoreError::InUse(path.to_path_buf())),
        Err(error) if !error.is_damage() => Err(error),
        Ok(mode) if mode != "delete" => Err(StoreError::InUse(path.to_path_buf())),
        // What is damaged is put aside as it is.
        _ => Ok(()),
    }
}

/// Puts a store in its place, and what was there aside. The pictures come first: a start in between
/// would sweep away those that its rows do not name.
fn put(staged: &Path, path: &Path, aside: Option<&Path>) -> io::Result<()> {
    if let Some(aside) = aside {
        private_folder(aside)?;
        for more in BESIDE {
            let old = beside(path, more);
            if old.exists() {
                fs::rename(old, beside(&aside.join(NAME), more))?;
            }
        }
        let kept = aside.join(NAME);
        if fs::metadata(path)?.len() > 0 {
            fs::hard_link(path, &kept).or_else(|_| fs::copy(path, &kept).map(drop))?;
        }
        sync(aside)?;
    }
    let pictures = beside(&staged.join(NAME), "-pictures");
    if pictures.exists() {
        fs::rename(pictures, beside(path, "-pictures"))?;
    }
    fs::rename(staged.join(NAME), path)?;
    sync(folder(path))?;
    fs::remove_dir_all(staged)
}
