//! A byte that is not as it was is noticed, wherever it lies.
//!
//! Counted: every byte of the database file, its salt included, and of the pictures' files. `UPTO_SEEDS`
//! says how many are changed, one at a time, `UPTO_SEED` from which seed.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use upto::store::{Place, Store, StoreError};

use super::{diary, files, folder, place, put_back};
use crate::support::dice::Dice;
use crate::support::repeat::seeds;

/// Opens a store and has it checked, as `upto check` does.
async fn checked(place: Place) -> Result<(), StoreError> {
    let store = Store::open(place).await?;
    let checked = async {
        store.check().await?;
        store.check_pictures().await
    };
    let checked = checked.await;
    store.close().await;
    checked
}

/// Changes a byte chosen by the seed: which of the files it lies in, and where.
fn flip(
    files: &mut BTreeMap<PathBuf, Vec<u8>>,
    counted: &[PathBuf],
    seed: u64,
) -> (PathBuf, usize) {
    let mut dice = Dice(seed);
    let all: usize = counted.iter().map(|path| files[path].len()).sum();
    let mut place = usize::try_from(dice.below(all as u64)).unwrap();
    for path in counted {
        let bytes = files.get_mut(path).unwrap();
        if place < bytes.len() {
            bytes[place] ^= u8::try_from(1 + dice.below(255)).unwrap();
            return (path.clone(), place);
        }
        place -= bytes.len();
    }
    unreachable!("the place lies in one of the files");
}

/// How many changes were noticed; and those that were not.
async fn noticed(
    at: impl Fn(PathBuf) -> Place,
    seeds: Range<u64>,
) -> (usize, Vec<(u64, PathBuf, usize)>) {
    let (folder, path) = folder();
    let store = Store::open(at(path)).await.unwrap();
    diary(&store, 40).await;
    store.close().await;
    let all = relative(folder.path());
    let mut counted: Vec<PathBuf> = all.keys().cloned().collect();
    counted.retain(|path| {
        let end = path.extension().unwrap();
        end != "key" && end != "lock"
    });
    assert_eq!(counted.len(), 5, "the database and four pictures: {counted:?}");
    let (mut noticed, mut missed) = (0, Vec::new());
    for seed in seeds {
        let mut changed = all.clone();
        let (file, byte) = flip(&mut changed, &counted, seed);
        // In a folder of its own, which nobody who was refused is still about to leave.
        let (folder, path) = self::folder();
        let within = changed.into_iter().map(|(file, bytes)| (folder.path().join(file), bytes));
        put_back(folder.path(), &within.collect());
        match checked(at(path)).await {
            Err(_) => noticed += 1,
            Ok(()) => missed.push((seed, file, byte)),
        }
    }
    checked(at(folder.path().join("upto.db"))).await.unwrap();
    (noticed, missed)
}

/// The files of a folder, by their path within it.
fn relative(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let within = |path: PathBuf| path.strip_prefix(folder).unwrap().to_owned();
    files(folder).into_iter().map(|(path, bytes)| (within(path), bytes)).collect()
}

#[tokio::test]
async fn every_changed_byte_is_noticed() {
    let seeds = seeds(1000);
    let (noticed, missed) = noticed(place, seeds.clone()).await;
    println!(
        "encrypted: {noticed} of {} changed bytes were noticed, from seed {}",
        seeds.end - seeds.start,
        seeds.start
    );
    assert_eq!(missed, []);
}

#[tokio::test]
async fn without_encryption_most_are_not() {
    let seeds = seeds(100);
    let (noticed, missed) = noticed(Place::from, seeds.clone()).await;
    println!("in plain: {noticed} of {} changed bytes were noticed", seeds.end - seeds.start);
    assert!(!missed.is_empty(), "or the README says too little");
}
