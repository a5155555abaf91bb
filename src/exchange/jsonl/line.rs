//! One line of a journal.

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Map, Value};

use crate::domain::echo::echo;
use crate::domain::entry::Answer;
use crate::domain::span::Span;
use crate::domain::unread::{KEYS, Kind, LineError};
use crate::domain::words::Words;
use crate::domain::zone::Zone;

/// A line, read and checked.
pub(super) struct Line {
    pub written_at: DateTime<Utc>,
    pub about: Span,
    pub answer: Answer,
    pub pictures: Vec<String>,
    pub private: bool,
    pub origin: Option<String>,
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
        Some(dates) => span(&dates).ok_or(LineError::WrongKind("about", Kind::Days))?,
        None => Span::day(day),
    };
    let private = match object.get("private") {
        None | Some(Value::Null) => false,
        Some(Value::Bool(private)) => *private,
        Some(_) => return Err(LineError::WrongKind("private", Kind::Switch)),
    };
    Ok(Line { written_at, about, answer, pictures, private, origin: string(&object, "source")? })
}

fn string(object: &Map<String, Value>, key: &'static str) -> Result<Option<String>, LineError> {
    match object.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(LineError::WrongKind(key, Kind::Text)),
    }
}

fn strings(object: &Map<String, Value>, key: &'static str) -> Result<Vec<String>, LineError> {
    match object.get(key) {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::Array(items)) => items
            .iter()
            .map(|item| {
                item.as_str().map(str::to_owned).ok_or(LineError::WrongKind(key, Kind::Texts))
            })
            .collect(),
        Some(_) => Err(LineError::WrongKind(key, Kind::Texts)),
    }
}

/// The instant, and the local date it lies on; a bare date means noon.
fn moment(text: &str, zone: &Zone) -> Result<(DateTime<Utc>, NaiveDate), LineError> {
    if let Ok(date) = NaiveDate::parse_from_str(text, "%Y-%m-%d") {
        return Ok((zone.noon(date), date));
    }
    let at = DateTime::parse_from_rfc3339(text)
        .map_err(|_| LineError::WrongKind("written_at", Kind::Moment))?
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
