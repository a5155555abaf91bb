//! Why a file that somebody brings is not taken in.
//!
//! In English these errors say it themselves, for the command line as well; here they are said in
//! the other tongues.

use super::cadence::series;
use crate::domain::tongue::{Hearer, Tongue};
use crate::domain::unread::{
    ArchiveError, BroughtError, FILES, JournalError, KEYS, Kind, LineError, RATIO,
};
use crate::tongues::say;

/// Said to whoever brought it.
pub fn refused(to: Hearer, error: &BroughtError) -> String {
    if to.tongue == Tongue::English {
        return error.to_string();
    }
    match error {
        BroughtError::Neither => say!(to, "errors-file-neither"),
        BroughtError::Empty => say!(to, "errors-file-empty"),
        BroughtError::Archive(error) => archive(to, error),
        BroughtError::Journal(JournalError { line: number, reason }) => line(to, *number, reason),
        BroughtError::Statement(error) => say!(to, "errors-file-statement", line = error.0),
        BroughtError::Asked(error) => say!(to, "errors-file-asked", line = error.0),
        BroughtError::Settings(_) => say!(to, "errors-file-settings"),
    }
}

fn archive(to: Hearer, error: &ArchiveError) -> String {
    match error {
        ArchiveError::Damaged => say!(to, "errors-archive-damaged"),
        ArchiveError::Method => say!(to, "errors-archive-method"),
        ArchiveError::Locked => say!(to, "errors-archive-locked"),
        ArchiveError::TooMany(most) => say!(to, "errors-archive-too-many", most = *most),
        ArchiveError::TooLarge(most) => {
            say!(to, "errors-archive-too-large", most = *most / 1_000_000)
        }
        ArchiveError::Bomb(name) => {
            say!(to, "errors-archive-bomb", typed = name.as_str(), most = RATIO)
        }
        ArchiveError::Outside(name) => say!(to, "errors-archive-outside", typed = name.as_str()),
        ArchiveError::Link(name) => say!(to, "errors-archive-link", typed = name.as_str()),
        ArchiveError::Twice => say!(to, "errors-archive-twice"),
        ArchiveError::Stranger(name) => {
            let files = listed(to, FILES);
            say!(to, "errors-archive-stranger", typed = name.as_str(), files = files)
        }
        ArchiveError::NotText(name) => say!(to, "errors-archive-not-text", typed = name.as_str()),
        ArchiveError::NoPicture(name) => {
            say!(to, "errors-archive-no-picture", typed = name.as_str())
        }
    }
}

fn line(to: Hearer, line: usize, reason: &LineError) -> String {
    match reason {
        LineError::NotAnObject(column) => {
            let example = r#"{"written_at": "2026-03-01", "text": "…"}"#;
            say!(to, "errors-line-no-object", line = line, column = *column, example = example)
        }
        LineError::UnknownKey(key) => {
            let keys = listed(to, &KEYS);
            say!(to, "errors-line-unknown-key", line = line, typed = key.as_str(), keys = keys)
        }
        LineError::Missing(key) => say!(to, "errors-line-missing", line = line, key = *key),
        LineError::WrongKind(key, kind) => {
            say!(to, "errors-line-wrong-kind", line = line, key = *key, value = word(*kind))
        }
        LineError::Empty => say!(to, "errors-line-empty", line = line),
    }
}

/// What a kind is called in the files.
fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "text",
        Kind::Texts => "texts",
        Kind::Days => "days",
        Kind::Switch => "switch",
        Kind::Moment => "moment",
    }
}

/// Names of files or keys, each between backticks.
fn listed(to: Hearer, names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    series(to, &names)
}
