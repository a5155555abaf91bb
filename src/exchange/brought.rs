//! A file that somebody brings: an archive, or a journal alone.

use std::collections::HashMap;

use super::archive::{self, Bounds, Unpacked};
use super::asked;
use super::interests::{self, Stated};
use super::jsonl::{self, JournalLine};
use super::settings;
use crate::domain::belongings::Settings;
use crate::domain::past::PastPrompt;
use crate::domain::picture::Picture;
use crate::domain::unread::BroughtError;
use crate::domain::words::unshown;
use crate::domain::zone::Zone;

/// How every zip begins.
const ZIP: &[u8] = b"PK";

/// What was in a file, read and checked.
#[derive(Clone, Default, PartialEq)]
pub struct Brought {
    /// The lines of the journal.
    pub lines: Vec<JournalLine>,
    /// What was decided and put right.
    pub stated: Stated,
    /// What was asked.
    pub asked: Vec<PastPrompt>,
    /// What was set; `None` where the file does not say.
    pub settings: Option<Settings>,
    /// The pictures, by their names in the lines.
    pub pictures: HashMap<String, Picture>,
}

unshown!(Brought);

/// Reads a file, told by its bytes whether it is an archive or a journal.
///
/// Dates without a zone are read in that of the file's settings, else in `zone`.
pub fn open(file: &[u8], zone: &Zone, bounds: Bounds) -> Result<Brought, BroughtError> {
    let unpacked = if file.starts_with(ZIP) {
        archive::unpack(file, bounds)?
    } else {
        let journal = String::from_utf8(file.to_vec()).map_err(|_| BroughtError::Neither)?;
        Unpacked { journal: Some(journal), ..Unpacked::default() }
    };
    let settings = unpacked.settings.as_deref().map(settings::read).transpose()?;
    let zone = settings.as_ref().map_or(zone, |settings| settings.schedule.zone());
    let brought = Brought {
        lines: jsonl::read(unpacked.journal.as_deref().unwrap_or_default(), zone)?,
        stated: interests::read(unpacked.interests.as_deref().unwrap_or_default())?,
        asked: asked::read(unpacked.asked.as_deref().unwrap_or_default())?,
        settings,
        pictures: unpacked.pictures,
    };
    let Brought { lines, stated, asked, settings, .. } = &brought;
    if lines.is_empty() && asked.is_empty() && *stated == Stated::default() && settings.is_none() {
        return Err(BroughtError::Empty);
    }
    Ok(brought)
}
