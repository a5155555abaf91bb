//! A digest's dresses: message, Markdown, HTML, picture, JSON. Each says the same facts.
//!
//! A dress computes nothing about a life: what it shows stands in the [`Digest`], as data, and is said
//! in the tongue of whoever hears it; the words are in `config/voice`, `telling.ftl` and `cards.ftl`.
//! What a person wrote, and what they call things, is never translated. It is read once into runs
//! ([`words`]) and written by each dress so that it stays text.

mod album;
mod chart;
mod clean;
mod compare;
pub mod entries;
pub mod eras;
mod escape;
mod excerpt;
mod filters;
mod format;
mod front;
mod headings;
pub mod interests;
pub mod links;
mod message;
pub mod now;
mod pages;
mod phrases;
pub mod recall;
mod said;
pub mod share;
mod statements;
mod templates;
mod words;

pub use chart::{PngError, alt, png, svg};
pub use compare::compare;
pub use format::{Dressed, Format, FormatError};
pub use front::{beside, document};
pub use message::{Card, message, text};
pub use pages::pages;
pub use phrases::title;
pub use templates::{RenderError, Templates};

use crate::domain::digest::Digest;
use crate::domain::tongue::Hearer;

/// The digest as a Markdown document with front matter, by the shipped template.
pub fn markdown(to: Hearer, digest: &Digest) -> Result<String, RenderError> {
    Templates::shipped().markdown(to, digest)
}

/// The digest as one self-contained page, by the shipped template.
pub fn html(to: Hearer, digest: &Digest) -> Result<String, RenderError> {
    Templates::shipped().html(to, digest)
}

/// The digest as data: the public contract, version [`SCHEMA`](crate::domain::digest::SCHEMA). What
/// is said in it is in English for everyone.
pub fn json(digest: &Digest) -> String {
    // A digest has only string keys and finite numbers, so that this cannot fail.
    let said = said::Said::new(Hearer::ENGLISH, digest);
    serde_json::to_string_pretty(&said).unwrap_or_default() + "\n"
}
