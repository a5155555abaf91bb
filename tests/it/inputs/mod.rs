//! Whatever is read: no reader panics, makes more of it than it may, or takes long.
//!
//! `cargo test` reads little of each kind. `UPTO_BYTES=65536 UPTO_MS=50` reads so much of each shape,
//! and holds each reader to so many milliseconds; `UPTO_SEEDS` reads so many random inputs.
//! `UPTO_READER` names the only reader, and `UPTO_SHAPE` what the name of a shape must hold.

mod generators;
mod readers;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Instant;

use crate::support::dice::Dice;
use crate::support::repeat::{number, seeds};
use readers::{READERS, Reader};

/// The longest input that random cases have.
const RANDOM: u64 = 400;

/// The readers to try: all, or the one that `UPTO_READER` names.
fn tried() -> Vec<&'static Reader> {
    let only = std::env::var("UPTO_READER").ok();
    let tried =
        READERS.iter().filter(|reader| only.as_deref().is_none_or(|only| only == reader.name));
    let tried: Vec<_> = tried.collect();
    assert!(!tried.is_empty(), "no reader of that name");
    tried
}

/// Of how many inputs this reader reads one.
fn some_of(reader: &Reader) -> usize {
    if std::env::var_os("UPTO_READER").is_some() { 1 } else { reader.of }
}

/// Reads bytes; says what they were where the reader panics.
fn read(reader: &Reader, what: &str, bytes: &[u8]) {
    let name = reader.name;
    if let Err(panic) = catch_unwind(AssertUnwindSafe(|| readers::run(name, bytes))) {
        eprintln!(
            "{name} broke on {what}, {} bytes: {:?}",
            bytes.len(),
            String::from_utf8_lossy(bytes)
        );
        std::panic::resume_unwind(panic);
    }
}

/// How many milliseconds reading takes: the least of a few times where it takes long, since others
/// use the machine, too.
fn least(most: u64, read: impl Fn()) -> f64 {
    let once = || {
        let (begun, work) = (Instant::now(), worked());
        read();
        let waited = begun.elapsed().as_secs_f64() * 1e3;
        worked().zip(work).map_or(waited, |(after, before)| waited.min(after - before + TICK))
    };
    #[expect(clippy::cast_precision_loss, reason = "milliseconds")]
    let long = most as f64 / 2.0;
    let first = once();
    if first < long { first } else { (0..4).map(|_| once()).fold(first, f64::min) }
}

/// How finely the system counts what a program works, in milliseconds.
const TICK: f64 = 10.0;

/// For how many milliseconds this program has worked, where the system tells.
fn worked() -> Option<f64> {
    let told = std::fs::read_to_string("/proc/self/stat").ok()?;
    let (_, numbers) = told.rsplit_once(')')?;
    let ticks = numbers.split_whitespace().skip(11).take(2).map(|n| n.parse::<f64>().ok());
    Some(ticks.sum::<Option<f64>>()? * TICK)
}

#[test]
fn no_shape_runs_away_with_a_reader() {
    let bytes = usize::try_from(number("UPTO_BYTES", 120)).unwrap();
    let most = number("UPTO_MS", u64::MAX);
    let only = std::env::var("UPTO_SHAPE").unwrap_or_default();
    let mut shapes = generators::shapes(bytes);
    shapes.retain(|(shape, _)| shape.contains(&only));
    let mut late = Vec::new();
    for reader in tried() {
        // What is loaded once, such as the lexicon, is no shape's work.
        for sample in (reader.samples)() {
            read(reader, "a sample", &sample);
        }
        let mut taken: Vec<(f64, &str)> = Vec::new();
        for (shape, bytes) in shapes.iter().step_by(some_of(reader)) {
            taken.push((least(most, || read(reader, shape, bytes)), shape));
        }
        taken.sort_by(|a, b| b.0.total_cmp(&a.0));
        let slowest = &taken[..taken.len().min(3)];
        println!(
            "{:>10}: {} shapes of {bytes} bytes, the slowest {slowest:.1?}",
            reader.name,
            taken.len()
        );
        #[expect(clippy::cast_precision_loss, reason = "milliseconds")]
        late.extend(taken.iter().filter(|t| t.0 > most as f64).map(|t| (reader.name, t.1, t.0)));
    }
    assert!(late.is_empty(), "longer than {most} ms: {late:?}");
}

#[test]
fn no_accident_breaks_a_reader() {
    let mut read_so_far = 0_u64;
    for reader in tried() {
        let samples = (reader.samples)();
        for sample in &samples {
            read(reader, "a sample", sample);
        }
        for seed in seeds(16).step_by(some_of(reader)) {
            let dice = &mut Dice(seed);
            let length = usize::try_from(1 + dice.below(RANDOM)).unwrap();
            let mutated = generators::mutated(dice, &samples, length);
            read(reader, &format!("seed {seed}, a sample altered"), &mutated);
            read(reader, &format!("seed {seed}, noise"), &generators::noise(dice, length));
            read_so_far += 2;
        }
    }
    println!("{read_so_far} random inputs were read");
}

#[test]
fn what_nobody_means_ill_with_is_understood() {
    // A table of samples that no reader takes would show nothing.
    for reader in tried() {
        let made = (reader.samples)().iter().filter(|sample| (reader.read)(sample) > 0).count();
        assert!(made > 0, "{}", reader.name);
    }
}
