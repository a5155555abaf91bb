//! The JSONL journal: the contract of `import`, `preview` and `data export`.
//!
//! One object a line:
//!
//! | key | is |
//! |---|---|
//! | `written_at` | RFC 3339, or a bare date meaning noon in the person's zone; required |
//! | `text` | what was said; required unless a form field or a picture is given |
//! | `why` `did` `next` | the form's other fields |
//! | `links` `interests` | lists of strings |
//! | `pictures` | the names of its pictures in the archive that the journal lies in |
//! | `about` | `YYYY-MM-DD` or `YYYY-MM-DD..YYYY-MM-DD`, both ends included |
//! | `private` | whether it must never be published |
//! | `source` | where it came from |
//!
//! Law: a bad line stops the whole reading with its number and reason; no error shows what the
//! line says.

mod line;
mod write;

use std::collections::HashMap;
use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use crate::domain::entry::{Entry, Reply, Source};
use crate::domain::id::EntryId;
use crate::domain::span::Span;
use crate::domain::unread::JournalError;
use crate::domain::words::unshown;
use crate::domain::zone::Zone;

pub use write::write;

/// One line of a journal, read and checked.
#[derive(Clone, PartialEq, Eq)]
pub struct JournalLine {
    /// Its number, from 1.
    pub number: usize,
    /// What it says, when, and a fingerprint of it as its source.
    pub reply: Reply,
    /// The local dates it is about.
    pub about: Span,
    /// Whether it must never be published.
    pub private: bool,
    /// The names of its pictures.
    pub pictures: Vec<String>,
}

unshown!(JournalLine);

/// Reads a whole journal in the person's `zone`. Blank lines count but say nothing.
///
/// The same line twice in one file is two entries; the same file twice has the same sources.
pub fn read(journal: &str, zone: &Zone) -> Result<Vec<JournalLine>, JournalError> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut lines = Vec::new();
    for (index, text) in journal.trim_start_matches('\u{feff}').lines().enumerate() {
        if text.trim().is_empty() {
            continue;
        }
        let number = index + 1;
        let read =
            line::read(text, zone).map_err(|reason| JournalError { line: number, reason })?;
        let print = fingerprint(&read);
        let nth = seen.entry(print.clone()).and_modify(|n| *n += 1).or_insert(1);
        let source = Source::Import {
            fingerprint: if *nth == 1 { print } else { format!("{print}#{nth}") },
            origin: read.origin,
        };
        lines.push(JournalLine {
            number,
            reply: Reply { answer: read.answer, written_at: read.written_at, source, prompt: None },
            about: read.about,
            private: read.private,
            pictures: read.pictures,
        });
    }
    Ok(lines)
}

/// A journal's lines as entries that were never stored: an entry's id is its line.
pub fn unstored(lines: Vec<JournalLine>) -> Vec<Entry> {
    let mut entries: Vec<Entry> = lines
        .into_iter()
        .map(|line| Entry {
            id: EntryId(i64::try_from(line.number).unwrap_or(i64::MAX)),
            written_at: line.reply.written_at,
            about: line.about,
            answer: line.reply.answer,
            private: line.private,
            origin: line.reply.source.origin().to_owned(),
        })
        .collect();
    entries.sort_by_key(|entry| (entry.about.from, entry.written_at, entry.id));
    entries
}

/// A fingerprint of all that a line says, from which nothing of it can be read.
fn fingerprint(line: &line::Line) -> String {
    let mut hash = Sha256::new();
    let mut part = |bytes: &[u8]| {
        hash.update((bytes.len() as u64).to_le_bytes());
        hash.update(bytes);
    };
    part(line.written_at.to_rfc3339().as_bytes());
    part(format!("{:?}", line.about).as_bytes());
    for (field, text) in line.answer.fields() {
        part(format!("{field:?}").as_bytes());
        part(text.as_bytes());
    }
    for item in line.answer.links.iter().chain([&String::new()]).chain(&line.answer.interests) {
        part(item.as_bytes());
    }
    // Only where there are some: a journal without is known by the print that it always had.
    line.pictures.iter().for_each(|name| part(name.as_bytes()));
    hash.finalize().iter().take(16).fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
