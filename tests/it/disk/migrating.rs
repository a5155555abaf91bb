//! A crash at any write of any step of the migration: the old tables or the new ones, and all rows.

use sqlx::migrate::Migrate as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions as _, Connection as _};
use upto::store::MIGRATOR;

use super::{Disk, Fault, How, some_of};
use crate::process::upto;
use crate::store::migrations::SAMPLES;
use crate::support::tables::contents;

/// What the tables are like.
async fn tables(store: &mut SqliteConnection) -> Vec<String> {
    let all = "select type || ' ' || name || ' ' || coalesce(sql, '') from sqlite_master
               where name not like '%\\_sqlx%' escape '\\' order by 1";
    sqlx::query_scalar(all).fetch_all(store).await.unwrap()
}

/// The last step that was taken; 0 before the first.
async fn step(store: &mut SqliteConnection) -> i64 {
    store.ensure_migrations_table(&MIGRATOR.table_name).await.unwrap();
    let taken = store.list_applied_migrations(&MIGRATOR.table_name).await.unwrap();
    taken.iter().map(|step| step.version).max().unwrap_or(0)
}

/// A store as the version left it whose last step this was, with rows of that time.
async fn store_of(version: i64) -> Disk {
    let disk = Disk::new();
    let file = SqliteConnectOptions::new().filename(disk.path().join("upto.db"));
    let mut store = file.create_if_missing(true).foreign_keys(true).connect().await.unwrap();
    for (step, _, sample) in SAMPLES.iter().filter(|(step, ..)| *step <= version) {
        MIGRATOR.run_to(*step, &mut store).await.unwrap();
        sqlx::query(*sample).execute(&mut store).await.unwrap();
    }
    store.close().await.unwrap();
    disk
}

#[tokio::test]
async fn a_crash_at_any_write_of_a_migration_leaves_the_old_tables_or_the_new_ones() {
    let mut known = std::collections::BTreeMap::new();
    let mut memory = SqliteConnectOptions::new().filename(":memory:").connect().await.unwrap();
    known.insert(0, tables(&mut memory).await);
    for step in MIGRATOR.iter() {
        MIGRATOR.run_to(step.version, &mut memory).await.unwrap();
        known.insert(step.version, tables(&mut memory).await);
    }
    let newest = *known.keys().next_back().unwrap();
    let (mut crashes, mut left) = (0, std::collections::BTreeSet::new());
    for from in known.keys().copied() {
        let ready = store_of(from).await;
        let migrate = |disk: &Disk, fault| {
            let mut check = upto(disk.path());
            // The pictures of the sample rows have no files.
            check.args(["check", "--quick"]);
            disk.under(check, fault).output().unwrap()
        };
        let unharmed = Disk::like(ready.path());
        assert!(migrate(&unharmed, None).status.success());
        let (writes, wanted) = (unharmed.counts().0, contents(&mut unharmed.whole().await).await);
        for at in some_of(1..=writes, if from == 0 { 12 } else { 2 }) {
            let disk = Disk::like(ready.path());
            let output = migrate(&disk, Some(Fault { at, how: How::Crash, lasting: false }));
            assert_eq!(output.status.code(), Some(99), "from {from}, at write {at}");
            let mut store = disk.whole().await;
            let step = step(&mut store).await;
            assert_eq!(tables(&mut store).await, known[&step], "from {from}, at write {at}");
            store.close().await.unwrap();
            assert!(migrate(&disk, None).status.success(), "from {from}, at write {at}");
            let mut store = disk.whole().await;
            assert_eq!(tables(&mut store).await, known[&newest]);
            assert_eq!(contents(&mut store).await, wanted, "from {from}, at write {at}");
            crashes += 1;
            left.insert(step);
        }
    }
    println!("{crashes} crashes from {} versions; {} steps were left at", known.len(), left.len());
}
