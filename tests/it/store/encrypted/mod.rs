//! An encrypted store: nothing of a diary lies in plain on the disk, and no byte of it changes
//! unnoticed.

mod backups;
mod disk;
mod flips;
mod keys;
mod kills;
mod rekey;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, Row as _};
use tempfile::TempDir;
use upto::domain::id::PersonId;
use upto::domain::picture::Picture;
use upto::store::{Keeping, Place, Store};

use super::{ada, at, day, dm, place};
use crate::support::pictures::any;
use crate::support::place::{connection, key_file};

const NOW: &str = "2026-03-10T12:00:00Z";
const CANARY: &str = "the lighthouse at Skagen";

/// A folder for a store.
fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("upto.db");
    (folder, path)
}

/// Somebody's diary of so many entries that say the canary, with a picture of each kind.
async fn diary(store: &Store, entries: u64) -> PersonId {
    let ada = ada(store).await.id;
    for message in 1..=entries {
        let reply = dm(message, &format!("{CANARY} {message}"), NOW);
        let entry = store.file(ada, &reply, day("2026-03-10"), at(NOW)).await.unwrap().entry;
        let number = usize::try_from(message).unwrap() - 1;
        if number < 4 {
            let picture = any(number, CANARY);
            let kept = store.keep_picture(ada, entry, &picture, None, 9999, at(NOW)).await;
            assert_eq!(kept.unwrap(), Keeping::Kept);
        }
    }
    ada
}

/// The diary's pictures, as its owner sees them.
async fn pictures(store: &Store, person: PersonId) -> Vec<Option<Picture>> {
    let mut seen = Vec::new();
    for pictured in store.belongings(person).await.unwrap().pictures {
        seen.push(store.picture(person, pictured.id).await.unwrap());
    }
    seen
}

/// Every file beside a store, those of pictures too, with its bytes.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(self::files(&path));
        } else {
            let bytes = std::fs::read(&path).unwrap();
            files.insert(path, bytes);
        }
    }
    files
}

/// Puts the files of a folder back, and nothing else.
fn put_back(folder: &Path, files: &BTreeMap<PathBuf, Vec<u8>>) {
    for path in self::files(folder).into_keys() {
        std::fs::remove_file(path).unwrap();
    }
    for (path, bytes) in files {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
}

/// Every row of every table, but the keys of pictures, which are new when they are sealed anew.
async fn rows(path: &Path) -> BTreeMap<String, Vec<Vec<String>>> {
    let mut other = connection(path).connect().await.unwrap();
    let tables = "select name from sqlite_master where type = 'table' and rootpage > 0";
    let tables: Vec<String> = sqlx::query_scalar(tables).fetch_all(&mut other).await.unwrap();
    let mut all = BTreeMap::new();
    for table in tables {
        let columns = "select name from pragma_table_info(?) where name <> 'seal' order by cid";
        let columns: Vec<String> =
            sqlx::query_scalar(columns).bind(&table).fetch_all(&mut other).await.unwrap();
        let quoted: Vec<_> = columns.iter().map(|name| format!("quote(\"{name}\")")).collect();
        let query = format!("select {} from \"{table}\"", quoted.join(", "));
        let rows = sqlx::query(AssertSqlSafe(query)).fetch_all(&mut other).await.unwrap();
        let cells =
            |row: &sqlx::sqlite::SqliteRow| (0..columns.len()).map(|i| row.get(i)).collect();
        all.insert(table, rows.iter().map(cells).collect());
    }
    other.close().await.unwrap();
    all
}

/// Whether some bytes hold others.
fn holds(bytes: &[u8], wanted: &str) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted.as_bytes())
}

/// The place of a store without a key.
fn plain(path: &Path) -> Place {
    Place::from(path)
}
