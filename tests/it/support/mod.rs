//! What the themes share.

pub mod contract;
pub mod dice;
pub mod pictures;
pub mod repeat;
pub mod world;

/// So many random cases, or as many as `PROPTEST_CASES` says.
pub fn cases(usually: u32) -> proptest::prelude::ProptestConfig {
    let said = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    proptest::prelude::ProptestConfig::with_cases(said.unwrap_or(usually))
}
