//! Entries to a journal.

use std::collections::HashMap;

use chrono::{FixedOffset, SecondsFormat, TimeZone as _};
use serde::Serialize;

use crate::domain::entry::Entry;
use crate::domain::id::EntryId;
use crate::domain::picture::Pictured;
use crate::domain::span::Span;
use crate::domain::words::Words;
use crate::domain::zone::Zone;
use crate::exchange::archive;

/// One object of a journal; its keys in the order in which a person reads them.
#[derive(Serialize)]
struct Object<'a> {
    written_at: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    about: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<&'a Words>,
    #[serde(skip_serializing_if = "Option::is_none")]
    did: Option<&'a Words>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    links: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<&'a Words>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    interests: &'a [String],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pictures: Vec<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    private: bool,
    source: &'a str,
}

/// Writes entries as a journal, oldest first, in the person's `zone`: read again it gives the same.
/// What says nothing and has no picture is left out.
pub fn write(entries: &[Entry], pictures: &[Pictured], zone: &Zone) -> String {
    let mut by_entry: HashMap<EntryId, Vec<String>> = HashMap::new();
    for pictured in pictures {
        by_entry.entry(pictured.entry).or_default().push(archive::name(pictured));
    }
    let lines = entries.iter().filter_map(|entry| {
        let pictures = by_entry.remove(&entry.id).unwrap_or_default();
        let says = !entry.answer.is_empty() || !pictures.is_empty();
        says.then(|| line(entry, pictures, zone) + "\n")
    });
    lines.collect()
}

fn line(entry: &Entry, pictures: Vec<String>, zone: &Zone) -> String {
    let answer = &entry.answer;
    let object = Object {
        written_at: local(entry, zone),
        text: &answer.text,
        about: (entry.about != Span::day(zone.date_of(entry.written_at)))
            .then(|| dates(entry.about)),
        why: answer.why.as_ref(),
        did: answer.did.as_ref(),
        links: &answer.links,
        next: answer.next.as_ref(),
        interests: &answer.interests,
        pictures,
        private: entry.private,
        source: &entry.origin,
    };
    serde_json::to_string(&object).unwrap_or_default()
}

/// A day, or a range with both ends.
fn dates(about: Span) -> String {
    let (from, last) = (about.from, about.last());
    if from == last { from.to_string() } else { format!("{from}..{last}") }
}

/// The moment of writing with the zone's offset of then.
fn local(entry: &Entry, zone: &Zone) -> String {
    let written = entry.written_at;
    let offset = (zone.to_local(written) - written.naive_utc()).num_seconds();
    // An offset with seconds (local mean time, before there were zones) has no RFC 3339 form.
    let whole = Some(offset).filter(|offset| offset % 60 == 0).and_then(|o| i32::try_from(o).ok());
    match whole.and_then(FixedOffset::east_opt) {
        Some(offset) => offset
            .from_utc_datetime(&written.naive_utc())
            .to_rfc3339_opts(SecondsFormat::AutoSi, true),
        None => written.to_rfc3339_opts(SecondsFormat::AutoSi, true),
    }
}
