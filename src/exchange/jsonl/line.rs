//! One line of a journal.

use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Map, Value};

use crate::domain::echo::echo;
use crate::domain::entry::Answer;
use crate::domain::span::Span;
use crate::domain::words::Words;
use crate::domain::zone::Zone;

/// The keys that a line may have.
const KEYS: [&str; 11] = [
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

/// A line, read and checked.
pub(super) struct Line {
    pub written_at: DateTime<Utc>,
    pub about: Span,
    pub answer: Answer,
    pub pictures: Vec<String>,
    pub private: bool,
    pub origin: Option<String>,
}

/// What is wrong with a line: reads on after "Line 3".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineError {
    /// It is no JSON object; with the column where reading stopped.
    NotAnObject(usize),
    /// It has a key that no line has.
    UnknownKey(Words),
    /// It lacks a key.
    Missing(&'static str),
    /// A key's value is of another kind than it must be.
    WrongKind(&'static str, &'static str),
    /// It says nothing.
    Empty,
}

impl fmt::Display for LineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAnObject(column) => write!(
                f,
                "is not a JSON object (reading stopped at column {column}): write one object on each line, \
                 such as {{\"written_at\": \"2026-03-01\", \"text\": \"…\"}}."
            ),
            Self::UnknownKey(key) => {
                write!(f, "has the unknown key `{key}`: remove it, or use one of `{}`.", KEYS.join("`, `"))
            }
            Self::Missing(key) => write!(f, "has no `{key}`: add it."),
            Self::WrongKind(key, kind) => write!(f, "has a `{key}` that cannot be read: it must be {kind}."),
            Self::Empty => f.write_str(
                "says nothing: give it a `text`, or one of the form's fields `why`, `did`, `links`, `next`.",
            ),
        }
    }
}

/// Reads one line in the person's `zone`.
pub(super) fn read(text: &str, zone: &Zone) -> Result<Line, LineError> {
    let object = match serde_json::from_str(text) {
        Ok(Value::Object(object)) => object,
        Ok(_) => return Err(LineError::NotAnObject(1)),
        Err(error) => return Err(LineError::NotAnObject(error.column())),
    };
    if let Some(key) = object.keys().find(|key| !KEYS.contains(&key.as_str())) {
        return Err(LineError::UnknownKey(echo(key)));
    }
    let written = string(&object, "written_at")?.ok_or(LineError::Missing("written_at"))?;
    let (written_at, day) = moment(&written, zone)?;
    let answer = Answer {
        text: string(&object, "text")?.unwrap_or_default().into(),
        why: string(&object, "why")?.map(Words::from),
        did: string(&object, "did")?.map(Words::from),
        links: strings(&object, "links")?,
        next: string(&object, "next")?.map(Words::from),
        interests: strings(&object, "interests")?,
    };
    let pictures = strings(&object, "pictures")?;
    if answer.is_empty() && pictures.is_empty() {
        return Err(LineError::Empty);
    }
    let about = match string(&object, "about")? {
        Some(dates) => span(&dates).ok_or(LineError::WrongKind(
            "about",
            "a date `YYYY-MM-DD` or a range `YYYY-MM-DD..YYYY-MM-DD`",
        ))?,
        None => Span::day(day),
    };
    let private = match object.get("private") {
        None | Some(Value::Null) => false,
        Some(Value::Bool(private)) => *private,
        Some(_) => return Err(LineError::WrongKind("private", "`true` or `false`")),
    };
    Ok(Line { written_at, about, answer, pictures, private, origin: string(&object, "source")? })
}

fn string(object: &Map<String, Value>, key: &'static str) -> Result<Option<String>, LineError> {
    match object.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(LineError::WrongKind(key, "text in quotes")),
    }
}

fn strings(object: &Map<String, Value>, key: &'static str) -> Result<Vec<String>, LineError> {
    const KIND: &str = "a list of texts in quotes, such as `[\"…\", \"…\"]`";
    match object.get(key) {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::Array(items)) => items
            .iter()
            .map(|item| item.as_str().map(str::to_owned).ok_or(LineError::WrongKind(key, KIND)))
            .collect(),
        Some(_) => Err(LineError::WrongKind(key, KIND)),
    }
}

/// The instant, and the local date it lies on; a bare date means noon.
fn moment(text: &str, zone: &Zone) -> Result<(DateTime<Utc>, NaiveDate), LineError> {
    if let Ok(date) = NaiveDate::parse_from_str(text, "%Y-%m-%d") {
        return Ok((zone.noon(date), date));
    }
    let at = DateTime::parse_from_rfc3339(text)
        .map_err(|_| {
            LineError::WrongKind(
                "written_at",
                "a moment such as `2026-03-01T19:00:00+01:00`, or a date such as `2026-03-01`",
            )
        })?
        .with_timezone(&Utc);
    Ok((at, zone.date_of(at)))
}

/// A day, or a range whose both ends are included.
fn span(text: &str) -> Option<Span> {
    let date = |text: &str| NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d").ok();
    match text.split_once("..") {
        None => date(text).map(Span::day),
        Some((from, last)) => Span::new(date(from)?, date(last)?.succ_opt()?),
    }
}
