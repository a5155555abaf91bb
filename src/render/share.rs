//! What stands of one person in a server's digest, sign by sign.

use super::message::shorten;
use super::{escape, message, words};

/// The strip at the side of a share, as 0xRRGGBB.
pub const COLOUR: u32 = message::COLOUR;

/// Names and sentences longer than this are cut: a share is a glance among others.
const NAME: usize = 40;
const QUOTE: usize = 180;

/// A name, fit to stand in a sentence of ours.
pub fn name(text: &str) -> String {
    escape::discord(&shorten(text, NAME))
}

/// A sentence of an entry.
pub fn quote(text: &str) -> String {
    escape::discord(&shorten(&words::plain(text), QUOTE))
}
