//! What a person takes along, as one archive.
//!
//! Laws: the same belongings make the same bytes, on every machine and on every day; what is written
//! here is read by [`unpack`].

mod unpack;

use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::{asked, interests, jsonl, markdown, settings};
use crate::domain::belongings::Belongings;
use crate::domain::picture::{Picture, Pictured};
use crate::domain::unread::{ASKED, INTERESTS, JOURNAL, MARKDOWN, PICTURES, RATIO, SETTINGS};

pub use unpack::{Bounds, Unpacked, unpack};

/// How many hexadecimal digits of a picture's print make its name: two pictures share them once in
/// 2^64.
const DIGITS: usize = 32;

/// What a picture is called in an archive: the same picture is always called the same.
pub fn name(pictured: &Pictured) -> String {
    named(&pictured.print, pictured.kind.extension())
}

fn named(print: &str, extension: &str) -> String {
    format!("{PICTURES}{}.{extension}", print.get(..DIGITS).unwrap_or(print))
}

/// Packs an archive. `pictures` may be a part of those that belong to the entries: the others come
/// in other archives with the same journal.
pub fn pack(belongings: &Belongings, pictures: &[Picture]) -> zip::result::ZipResult<Vec<u8>> {
    let zone = belongings.settings.schedule.zone();
    let journal = jsonl::write(&belongings.entries, &belongings.pictures, zone);
    let stated =
        interests::write(&belongings.decisions, &belongings.corrections, &belongings.recuts);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // The beginning of a zip's calendar: the day of packing is no part of what is packed.
    let plain = SimpleFileOptions::default().last_modified_time(DateTime::default());
    let plain = plain.unix_permissions(0o600);
    let stored = plain.compression_method(CompressionMethod::Stored);
    let deflated = plain.compression_method(CompressionMethod::Deflated);
    for (name, text) in [
        (JOURNAL, journal),
        (INTERESTS, stated),
        (ASKED, asked::write(&belongings.asked)),
        (SETTINGS, settings::write(&belongings.settings)),
        (MARKDOWN, markdown::write(&belongings.entries, &belongings.pictures, zone)),
    ] {
        if text.is_empty() {
            continue;
        }
        let options = if looks_like_a_bomb(&text, deflated)? { stored } else { deflated };
        zip.start_file(name, options)?;
        zip.write_all(text.as_bytes())?;
    }
    // Pictures are packed already, each in its own way.
    let by_name: BTreeMap<String, &Picture> = pictures
        .iter()
        .map(|picture| (named(&picture.print(), picture.kind().extension()), picture))
        .collect();
    for (name, picture) in by_name {
        zip.start_file(name, stored)?;
        zip.write_all(picture.bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

/// Whether a text packs so well that [`unpack`] would take it for a bomb: somebody has said the same
/// ten thousand times.
fn looks_like_a_bomb(text: &str, options: SimpleFileOptions) -> zip::result::ZipResult<bool> {
    let size = text.len() as u64;
    if size <= unpack::SMALL {
        return Ok(false);
    }
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("text", options)?;
    zip.write_all(text.as_bytes())?;
    let packed = zip.finish()?.into_inner().len() as u64;
    // The archive's own heads are a little more than the text in it.
    Ok(size / packed > RATIO / 2)
}
