//! Tests that are repeated: a few times with all the others, and as often as somebody likes.

/// The number that an environment variable says, such as `UPTO_ROUNDS`.
pub fn number(variable: &str, usually: u64) -> u64 {
    std::env::var(variable).map_or(usually, |said| said.parse().expect("a number"))
}

/// The seeds to try: so many, or as many as `UPTO_SEEDS` says, from `UPTO_SEED` on.
pub fn seeds(usually: u64) -> std::ops::Range<u64> {
    let first = number("UPTO_SEED", 1);
    first..first + number("UPTO_SEEDS", usually)
}
