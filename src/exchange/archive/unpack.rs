//! An archive that somebody brings, which may be anything.

use std::collections::HashMap;
use std::io::{Cursor, Read as _};

use zip::result::ZipError;
use zip::{CompressionMethod, ZipArchive};

use super::{INTERESTS, JOURNAL, MARKDOWN, PICTURES, SETTINGS};
use crate::domain::echo::echo;
use crate::domain::picture::Picture;
use crate::domain::words::{Words, unshown};

/// The longest name of a picture.
const NAME: usize = 100;

/// From this size on a file's ratio is looked at: what people write is smaller, or packs worse.
pub(super) const SMALL: u64 = 1_000_000;

/// The most that a file may be larger than it is packed. Text packs to a third, and to a tenth where
/// somebody repeats themselves; a bomb to a thousandth, the most that the method can.
pub(super) const RATIO: u64 = 200;

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
    /// What was set.
    pub settings: Option<String>,
    /// The pictures, by their names.
    pub pictures: HashMap<String, Picture>,
}

unshown!(Unpacked);

/// Why an archive is not unpacked: a whole sentence with the next step. Law: no word of a file's
/// content, and of its name only what is safe to show.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ArchiveError {
    /// It is no archive, or is cut off or altered.
    #[error("That archive is damaged, or it is no zip: export it again.")]
    Damaged,
    /// It is packed in a way that is not known here.
    #[error("That archive is packed in a way that I can't read: pack it as a plain zip (deflate).")]
    Method,
    /// It is locked by a password.
    #[error("That archive is locked by a password: pack it without one.")]
    Locked,
    /// It has too many files.
    #[error("That archive has more than {0} files: bring it in several parts.")]
    TooMany(usize),
    /// It is too large when it is unpacked.
    #[error("That archive unpacks to more than {} MB: bring it in several parts.", .0 / 1_000_000)]
    TooLarge(u64),
    /// It unpacks to far more than anybody writes.
    #[error(
        "`{0}` in that archive unpacks to more than {RATIO} times its size, which no journal does: export it again."
    )]
    Bomb(Words),
    /// A name leads out of the archive.
    #[error("`{0}` in that archive leads out of it: take that file out.")]
    Outside(Words),
    /// A file is a link.
    #[error("`{0}` in that archive is a link to another file: take it out.")]
    Link(Words),
    /// A file comes twice.
    #[error("Two files in that archive have the same name: take one of them out.")]
    Twice,
    /// A file is none of ours.
    #[error(
        "`{0}` in that archive is no part of an export: take it out, so that there is only \
         `{JOURNAL}`, `{INTERESTS}`, `{SETTINGS}`, `{MARKDOWN}` and the folder `{PICTURES}`."
    )]
    Stranger(Words),
    /// What should be text is none.
    #[error("`{0}` in that archive is not text in UTF-8: save it as such.")]
    NotText(Words),
    /// What should be a picture is none.
    #[error("`{0}` in that archive is no PNG, JPEG, GIF or WebP picture: take it out.")]
    NoPicture(Words),
}

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
