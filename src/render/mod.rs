//! A digest's dresses: message, Markdown, HTML, picture, JSON. Each says the same facts.
//!
//! A dress computes nothing about a life: what it shows stands in the [`Digest`]. What a person
//! wrote is read once into runs ([`words`]) and written by each dress so that it stays text.

mod album;
mod chart;
mod clean;
mod compare;
mod dates;
mod decided;
pub mod entries;
pub mod eras;
mod escape;
mod excerpt;
mod filters;
mod format;
mod front;
pub mod interests;
pub mod links;
mod message;
pub mod now;
mod pages;
pub mod recall;
pub mod share;
mod templates;
mod words;

pub use chart::{PngError, alt, png, svg};
pub use compare::compare;
pub use format::{Dressed, Format, FormatError};
pub use front::{beside, document};
pub use message::{Card, message, text};
pub use pages::pages;
pub use templates::{RenderError, Templates};

use crate::domain::digest::Digest;

/// The digest as a Markdown document with front matter, by the shipped template.
pub fn markdown(digest: &Digest) -> Result<String, RenderError> {
    Templates::shipped().markdown(digest)
}

/// The digest as one self-contained page, by the shipped template.
pub fn html(digest: &Digest) -> Result<String, RenderError> {
    Templates::shipped().html(digest)
}

/// The digest as data: the public contract, version [`SCHEMA`](crate::domain::digest::SCHEMA).
pub fn json(digest: &Digest) -> String {
    // A digest has only string keys and finite numbers, so that this cannot fail.
    serde_json::to_string_pretty(digest).unwrap_or_default() + "\n"
}
