//! What the themes share.

pub mod archive;
pub mod commands;
pub mod contract;
pub mod dice;
pub mod pictures;
pub mod place;
pub mod repeat;
pub mod tables;
pub mod world;

/// So many random cases, or as many as `PROPTEST_CASES` says.
pub fn cases(usually: u32) -> proptest::prelude::ProptestConfig {
    let said = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    proptest::prelude::ProptestConfig::with_cases(said.unwrap_or(usually))
}

use upto::domain::digest::Digest;
use upto::domain::tongue::Hearer;
use upto::render;

/// Whoever is spoken to in English.
pub const EN: Hearer = Hearer::ENGLISH;

/// A digest as JSON has it, with its statements in English.
pub fn said(digest: &Digest) -> serde_json::Value {
    serde_json::from_str(&render::json(digest)).unwrap()
}

/// What a digest states, in English.
pub fn facts(digest: &Digest) -> Vec<String> {
    let said = said(digest);
    let texts = ["summary", "trends"].map(|key| said[key].as_array().unwrap().clone());
    texts.concat().iter().map(|fact| fact.as_str().unwrap().to_owned()).collect()
}

/// The months of each era, in English.
pub fn months(digest: &Digest) -> Vec<String> {
    let said = said(digest);
    let eras = said["eras"].as_array().unwrap().iter();
    eras.map(|era| era["months"].as_str().unwrap().to_owned()).collect()
}
