//! Why a file that somebody brings is not taken in.

use super::words::Words;

/// The file of an export with what they wrote.
pub const JOURNAL: &str = "journal.jsonl";
/// What was decided and put right.
pub const INTERESTS: &str = "interests.jsonl";
/// What was asked, and what became of it.
pub const ASKED: &str = "asked.jsonl";
/// What was set.
pub const SETTINGS: &str = "settings.json";
/// The journal for people; not read again.
pub const MARKDOWN: &str = "journal.md";
/// The folder of the pictures.
pub const PICTURES: &str = "pictures/";
/// All of them.
pub const FILES: &[&str] = &[JOURNAL, INTERESTS, ASKED, SETTINGS, MARKDOWN, PICTURES];

/// The most that a file may be larger than it is packed. Text packs to a third, and to a tenth where
/// somebody repeats themselves; a bomb to a thousandth, the most that the method can.
pub const RATIO: u64 = 200;

/// Why a file is not taken in: one whole sentence with the next step, without a word of its content.
/// It says itself in English what it is; in other tongues `voice` says it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "each says itself what it is")]
pub enum BroughtError {
    #[error("That file is neither a zip nor text in UTF-8: bring an export, or a JSONL journal.")]
    Neither,
    #[error("There is nothing in that file: bring an export, or a JSONL journal.")]
    Empty,
    #[error(transparent)]
    Archive(#[from] ArchiveError),
    #[error(transparent)]
    Journal(#[from] JournalError),
    #[error(transparent)]
    Statement(#[from] StatementError),
    #[error(transparent)]
    Asked(#[from] AskedError),
    #[error(transparent)]
    Settings(#[from] SettingsError),
}

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
    /// It is too large when it is unpacked, in bytes.
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
        "`{0}` in that archive is no part of an export: take it out, so that there is only `{files}`.",
        files = FILES.join("`, `")
    )]
    Stranger(Words),
    /// What should be text is none.
    #[error("`{0}` in that archive is not text in UTF-8: save it as such.")]
    NotText(Words),
    /// What should be a picture is none.
    #[error("`{0}` in that archive is no PNG, JPEG, GIF or WebP picture: take it out.")]
    NoPicture(Words),
}

/// A journal that cannot be read: one whole sentence with the line's number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("Line {line} {reason}")]
pub struct JournalError {
    /// The line's number, from 1.
    pub line: usize,
    /// What is wrong with it and what to write instead.
    pub reason: LineError,
}

/// The keys that a line of a journal may have.
pub const KEYS: [&str; 11] = [
    "written_at",
    "text",
    "about",
    "why",
    "did",
    "links",
    "next",
    "interests",
    "pictures",
    "private",
    "source",
];

/// What is wrong with a line: reads on after "Line 3".
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LineError {
    /// It is no JSON object; with the column where reading stopped.
    #[error(
        "is not a JSON object (reading stopped at column {0}): write one object on each line, \
         such as {{\"written_at\": \"2026-03-01\", \"text\": \"…\"}}."
    )]
    NotAnObject(usize),
    /// It has a key that no line has.
    #[error("has the unknown key `{0}`: remove it, or use one of `{keys}`.", keys = KEYS.join("`, `"))]
    UnknownKey(Words),
    /// It lacks a key.
    #[error("has no `{0}`: add it.")]
    Missing(&'static str),
    /// A key's value is of another kind than it must be.
    #[error("has a `{0}` that cannot be read: it must be {1}.")]
    WrongKind(&'static str, Kind),
    /// It says nothing.
    #[error(
        "says nothing: give it a `text`, or one of the form's fields `why`, `did`, `links`, `next`."
    )]
    Empty,
}

/// What the value of a key must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Kind {
    /// A text.
    #[error("text in quotes")]
    Text,
    /// Several texts.
    #[error("a list of texts in quotes, such as `[\"…\", \"…\"]`")]
    Texts,
    /// A day or several.
    #[error("a date `YYYY-MM-DD` or a range `YYYY-MM-DD..YYYY-MM-DD`")]
    Days,
    /// Yes or no.
    #[error("`true` or `false`")]
    Switch,
    /// A moment or a day.
    #[error("a moment such as `2026-03-01T19:00:00+01:00`, or a date such as `2026-03-01`")]
    Moment,
}

/// A line that states nothing: one whole sentence with its number, and no word of what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "Line {0} of `{INTERESTS}` is no decision or correction: write it as an export does, \
     such as {{\"hide\": \"chess\"}}."
)]
pub struct StatementError(
    /// The line's number, from 1.
    pub usize,
);

/// A line that tells of nothing that was asked: one whole sentence with its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "Line {0} of `{ASKED}` is no question that was asked: write it as an export does, or leave the \
     file out."
)]
pub struct AskedError(
    /// The line's number, from 1.
    pub usize,
);

/// A file of settings that is none of ours: one whole sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("`{SETTINGS}` can't be read: leave it out, and set your schedule with `/schedule set`.")]
pub struct SettingsError;
