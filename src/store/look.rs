//! What a store's file is, by how it begins.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// It is missing or empty, or cannot be looked at.
    New,
    /// It begins as SQLite's files do.
    Plain,
    /// It begins with a page of noise, as SQLCipher's do.
    Encrypted,
    /// It belongs to another program.
    Foreign,
}

/// A page of SQLite's.
const PAGE: usize = 4096;

/// Looks at a file before it is opened.
pub(super) fn look(path: &Path) -> Look {
    let mut start = Vec::new();
    let read = File::open(path).and_then(|file| file.take(PAGE as u64).read_to_end(&mut start));
    if read.is_err() || start.is_empty() {
        Look::New
    } else if start.starts_with(b"SQLite format 3\0") {
        Look::Plain
    } else if start.len() < PAGE || is_text(&start) {
        Look::Foreign
    } else {
        Look::Encrypted
    }
}

/// Whether a page is text, which noise never is; its last letter may be cut.
fn is_text(page: &[u8]) -> bool {
    std::str::from_utf8(page).map_or_else(|error| error.error_len().is_none(), |_| true)
}
