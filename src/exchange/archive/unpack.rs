//! An archive that somebody brings, which may be anything.

use std::collections::HashMap;
use std::io::{Cursor, Read as _};

use zip::result::ZipError;
use zip::{CompressionMethod, ZipArchive};

use crate::domain::echo::echo;
use crate::domain::picture::Picture;
use crate::domain::unread::{
    ASKED, ArchiveError, INTERESTS, JOURNAL, MARKDOWN, PICTURES, RATIO, SETTINGS,
};
use crate::domain::words::unshown;

/// The longest name of a picture.
const NAME: usize = 100;

/// From this size on a file's ratio is looked at: what people write is smaller, or packs worse.
pub(super) const SMALL: u64 = 1_000_000;

/// So many texts may each be of that size in an archive of any size.
const TEXTS: u64 = 3;

/// How much an archive may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// The most files.
    pub files: usize,
    /// The most bytes of all of them, unpacked.
    pub bytes: u64,
}

/// What was in an archive.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Unpacked {
    /// The journal.
    pub journal: Option<String>,
    /// What was decided and put right.
    pub interests: Option<String>,
    /// What was asked.
    pub asked: Option<String>,
    /// What was set.
    pub settings: Option<String>,
    /// The pictures, by their names.
    pub pictures: HashMap<String, Picture>,
}

unshown!(Unpacked);

/// Unpacks an archive in memory.
///
/// Laws: nothing is written anywhere; sizes are counted while reading, whatever the archive says of
/// them; links, names that lead out and files that are none of ours are refused.
pub fn unpack(archive: &[u8], bounds: Bounds) -> Result<Unpacked, ArchiveError> {
    let mut zip = ZipArchive::new(Cursor::new(archive)).map_err(|error| refused(&error))?;
    if zip.len() > bounds.files {
        return Err(ArchiveError::TooMany(bounds.files));
    }
    if zip.has_duplicate_names() {
        return Err(ArchiveError::Twice);
    }
    let mut unpacked = Unpacked::default();
    // Many small bombs are one, and so are files that lie on top of each other.
    let whole = (archive.len() as u64).saturating_mul(RATIO).max(TEXTS * SMALL);
    let mut room = bounds.bytes.min(whole);
    for number in 0..zip.len() {
        let mut file = zip.by_index(number).map_err(|error| refused(&error))?;
        let name = file.name().map_err(|error| refused(&error))?.into_owned();
        let shown = || echo(&name);
        if leads_out(&name) {
            return Err(ArchiveError::Outside(shown()));
        }
        if file.is_symlink() {
            return Err(ArchiveError::Link(shown()));
        }
        if !matches!(file.compression(), CompressionMethod::Stored | CompressionMethod::Deflated) {
            return Err(ArchiveError::Method);
        }
        if name == PICTURES {
            continue;
        }
        let place = match name.as_str() {
            JOURNAL => Some(&mut unpacked.journal),
            INTERESTS => Some(&mut unpacked.interests),
            ASKED => Some(&mut unpacked.asked),
            SETTINGS => Some(&mut unpacked.settings),
            MARKDOWN => continue,
            _ if is_picture(&name) => None,
            _ => return Err(ArchiveError::Stranger(shown())),
        };
        let packed = file.compressed_size().max(1);
        let mut bytes = Vec::new();
        let most = room.min(packed.saturating_mul(RATIO).max(SMALL));
        let read = file.by_ref().take(most + 1).read_to_end(&mut bytes);
        read.map_err(|_| ArchiveError::Damaged)?;
        let size = bytes.len() as u64;
        if size > room && whole < bounds.bytes {
            return Err(ArchiveError::Bomb(shown()));
        }
        if size > room {
            return Err(ArchiveError::TooLarge(bounds.bytes));
        }
        if size > most {
            return Err(ArchiveError::Bomb(shown()));
        }
        room -= size;
        if let Some(place) = place {
            let text = String::from_utf8(bytes).map_err(|_| ArchiveError::NotText(shown()))?;
            *place = Some(text);
        } else {
            let picture = Picture::of(bytes).ok_or_else(|| ArchiveError::NoPicture(shown()))?;
            unpacked.pictures.insert(name, picture);
        }
    }
    Ok(unpacked)
}

/// Whether a name is one that leads out of the archive on some system.
fn leads_out(name: &str) -> bool {
    name.starts_with('/')
        || name.contains(['\\', ':', '\0'])
        || name.split('/').any(|part| part == "..")
}

/// A picture of ours: one file within the folder.
fn is_picture(name: &str) -> bool {
    let within = name.strip_prefix(PICTURES).unwrap_or_default();
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    !within.is_empty() && within.len() <= NAME && within.chars().all(plain)
}

fn refused(error: &ZipError) -> ArchiveError {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => ArchiveError::Locked,
        ZipError::UnsupportedArchive(_) | ZipError::CompressionMethodNotSupported(_) => {
            ArchiveError::Method
        }
        _ => ArchiveError::Damaged,
    }
}
