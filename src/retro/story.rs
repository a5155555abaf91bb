//! One interest from its first day to today.

use chrono::NaiveDate;

use super::calendar::{month_of, next_month, week_of, week_start};
use super::decisions::decisions;
use super::footing::footings;
use super::highlights::{Part, Weights, choose};
use super::quotes::{Said, Told, said};
use super::shelf::shelf;
use super::threads::{subjects, why};
use crate::domain::digest::{Lane, Shelved, Timeline};
use crate::domain::entry::Entry;
use crate::domain::footing::Story;
use crate::domain::history::History;
use crate::domain::id::InterestId;
use crate::domain::interest::stands_in;
use crate::domain::span::Span;

/// At most so many quotes of each kind.
const DID: usize = 4;
const QUOTES: usize = 6;

/// All there is.
const EVER: Span = Span { from: NaiveDate::MIN, to: NaiveDate::MAX };

/// One interest from its first day to `today`; `None` for one that nothing mentions.
pub fn story(history: &History, id: InterestId, today: NaiveDate) -> Option<Story> {
    let interest = history.interest(id)?;
    let footing = footings(history, today).into_iter().find(|f| f.name == interest.name)?;
    let about: Vec<Said<'_>> =
        said(history, EVER).filter(|said| subjects(said).contains(&id)).collect();
    let weights = Weights::from([(id, 1.0)]);
    let mut told = Told::default();
    let why = why(id, &about, None);
    if let Some(why) = &why {
        told.note(&why.text);
    }
    let did = choose(Part::Did, &about, &weights, &mut told, DID);
    let mut kept = about.iter().filter(|s| s.whole());
    let mut fresh = |said: Option<&Said<'_>>| {
        let quote = said.filter(|s| !told.knows(s.text)).map(Said::quote)?;
        told.note(&quote.text);
        Some(quote)
    };
    let first_words = fresh(kept.next());
    let last_words = fresh(kept.next_back());
    let span = Span { from: month_of(footing.first), to: next_month(footing.last.max(today)) };
    let mut decided = decisions(history, EVER);
    decided.retain(|decision| {
        interest.is_called(&decision.interest)
            || decision.to.as_deref().is_some_and(|to| interest.is_called(to))
    });
    Some(Story {
        why,
        did,
        called: called(history, id),
        first_words,
        last_words,
        quotes: choose(Part::Highlight, &about, &weights, &mut told, QUOTES),
        decisions: decided,
        resources: shelf_of(history, Some(id)),
        timeline: timeline(&interest.name, span, mentioning(history, id)),
        span,
        footing,
    })
}

/// What helped with one interest, or with all: each once, by the date of the entry that names it
/// first.
pub fn shelf_of(history: &History, id: Option<InterestId>) -> Vec<Shelved> {
    let mut shelf = shelf(history, EVER);
    if let Some(interest) = id.and_then(|id| history.interest(id)) {
        shelf.retain(|shelved| shelved.interest.as_ref() == Some(&interest.name));
    }
    shelf
}

/// The names under which an interest stands in its entries, each with the first such day.
fn called(history: &History, id: InterestId) -> Vec<(String, NaiveDate)> {
    let Some(interest) = history.interest(id) else { return Vec::new() };
    let mut missing: Vec<(&str, String)> =
        interest.names().map(|name| (name, name.to_lowercase())).collect();
    let mut found: Vec<(String, NaiveDate)> = Vec::new();
    for entry in mentioning(history, id) {
        if missing.is_empty() {
            break;
        }
        let texts = entry.answer.fields().map(|(_, text)| text.to_lowercase());
        let texts: Vec<String> =
            texts.chain(entry.answer.interests.iter().map(|name| name.to_lowercase())).collect();
        missing.retain(|(name, lower)| {
            let said = texts.iter().any(|text| stands_in(lower, text));
            if said {
                found.push(((*name).to_owned(), entry.about.from));
            }
            !said
        });
    }
    found
}

/// The entries that mention an interest, by date.
pub fn mentioning(history: &History, id: InterestId) -> impl Iterator<Item = &Entry> {
    let all = history.entries.iter().zip(&history.readings);
    all.filter(move |(_, reading)| reading.mentions.iter().any(|m| m.interest == id))
        .map(|(entry, _)| entry)
}

fn timeline<'a>(name: &str, span: Span, entries: impl Iterator<Item = &'a Entry>) -> Timeline {
    let columns = week_of(span.from, span.last()) + 1;
    let mut counts = vec![0; columns];
    for entry in entries {
        if let Some(count) = counts.get_mut(week_of(span.from, entry.about.from)) {
            *count += 1;
        }
    }
    let weeks = (0..columns).map(|week| week_start(span.from, week).max(span.from)).collect();
    Timeline { weeks, lanes: vec![Lane { interest: name.to_owned(), counts }] }
}
