//! `upto rekey` is killed at any moment: the store opens, with the old key or the new, and has all
//! that it had.
//!
//! `UPTO_ROUNDS` says how often, `UPTO_SEED` from which seed.

use std::time::{Duration, Instant};

use upto::store::Store;

use super::{diary, folder, key_file, pictures, place, plain, rows};
use crate::process::upto;
use crate::support::dice::Dice;
use crate::support::repeat::number;

#[tokio::test]
async fn killed_at_any_moment_it_leaves_a_store_that_opens() {
    let (rounds, seed) = (number("UPTO_ROUNDS", 10), number("UPTO_SEED", 1));
    let mut dice = Dice(seed);
    let (folder, path) = folder();
    let store = Store::open(place(&path)).await.unwrap();
    let ada = diary(&store, 40).await;
    let shown = pictures(&store, ada).await;
    store.close().await;
    let kept = rows(&path).await;
    let begun = Instant::now();
    assert!(upto(folder.path()).arg("rekey").output().unwrap().status.success());
    let whole = begun.elapsed();
    // Every other round from a store in plain: how often nothing had come of it, and all.
    let (mut before, mut after) = ([0, 0], [0, 0]);
    for round in 0..rounds {
        let from_plain = round % 2 == 1;
        if from_plain {
            Store::decrypt(&path, &key_file(&path)).await.unwrap();
            Store::open(plain(&path)).await.unwrap().close().await;
            std::fs::remove_file(key_file(&path)).unwrap();
        }
        let old = std::fs::read(key_file(&path)).ok();
        let mut process = upto(folder.path()).arg("rekey").spawn().unwrap();
        let micros = u64::try_from(whole.as_micros()).unwrap();
        // It is killed by time, since a moment within it is what is looked for.
        std::thread::sleep(Duration::from_micros(dice.below(micros)));
        process.kill().unwrap();
        process.wait().unwrap();
        let in_plain = std::fs::read(&path).unwrap().starts_with(b"SQLite");
        let now = if in_plain { plain(&path) } else { place(&path) };
        let store = Store::open(now).await.unwrap_or_else(|e| panic!("seed {seed}, {round}: {e}"));
        store.check().await.unwrap();
        store.check_pictures().await.unwrap();
        assert_eq!(pictures(&store, ada).await, shown, "seed {seed}, round {round}");
        store.close().await;
        assert_eq!(rows(&path).await, kept, "seed {seed}, round {round}");
        let unchanged = in_plain || std::fs::read(key_file(&path)).ok() == old;
        let count = if unchanged { &mut before } else { &mut after };
        count[usize::from(from_plain)] += 1;
        if in_plain {
            Store::rekey(&path, &key_file(&path)).await.unwrap();
        }
    }
    println!(
        "{rounds} kills within {whole:?}, from seed {seed}: the old key opened {} times and the new \
         {}; a store in plain was as before {} times and encrypted {}",
        before[0], after[0], before[1], after[1]
    );
}
