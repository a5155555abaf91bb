//! Pictures in a page: part of the page itself, since it asks for nothing.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use minijinja::{Value, context};

use super::message::shorten;
use crate::domain::digest::Digest;
use crate::domain::picture::{Album, Shown};
use crate::domain::tongue::Hearer;
use crate::tongues::{dates, say};

/// The most pixels that a picture may have to be shown: beyond it readers' devices give up, however
/// small the file is.
const PIXELS: usize = 100_000_000;

/// How much of an entry stands under its picture, in UTF-16 units.
const CAPTION: usize = 140;

/// The pictures of each era, as a template finds them, in the order of the eras.
pub fn by_era(to: Hearer, digest: &Digest, album: &Album) -> Vec<Vec<Value>> {
    let of = |from, end| {
        let within =
            album.pictures.iter().filter(move |shown| from <= shown.date && shown.date < end);
        within.filter_map(|shown| one(to, shown)).collect()
    };
    digest.eras.iter().map(|era| of(era.from, era.to)).collect()
}

/// How many pictures of the period the page does not show beside those `shown` by era.
pub fn unseen(album: &Album, shown: &[Vec<Value>]) -> usize {
    album.pictures.len() + album.left_out - shown.iter().map(Vec::len).sum::<usize>()
}

/// A picture as a template finds it; `None` for one that a reader could not be shown.
fn one(to: Hearer, shown: &Shown) -> Option<Value> {
    let bytes = shown.picture.bytes();
    let size = imagesize::blob_size(bytes).ok()?;
    if size.width.checked_mul(size.height)? > PIXELS || size.width == 0 || size.height == 0 {
        return None;
    }
    let address = format!("data:{};base64,{}", shown.picture.kind().mime(), STANDARD.encode(bytes));
    Some(context! {
        // Of our own making: a media type of four, and base 64.
        address => Value::from_safe_string(address),
        width => size.width,
        height => size.height,
        date => shown.date.to_string(),
        alt => say!(to, "telling-picture", date = dates::date(to, shown.date)),
        caption => shorten(&shown.words, CAPTION),
    })
}
