//! What was decided: by a button, or in the form's own field, never guessed from a sentence.

use chrono::NaiveDate;

use super::quotes::within;
use crate::domain::decision::{Decision, DecisionKind};
use crate::domain::digest::Status;
use crate::domain::entry::{Entry, Field};
use crate::domain::history::History;
use crate::domain::interest::Interest;
use crate::domain::reading::Reading;
use crate::domain::span::Span;

/// The decisions of a stretch, by date.
///
/// Those on record, and those that the form's field *What next: pursue, pause, drop or pivot?*
/// begins with. Law: the rest of that field has to be an interest of the person ("drop by the
/// library" decides nothing), and a decision on record outranks one of the same day in the form.
pub fn decisions(history: &History, span: Span) -> Vec<Decision> {
    let mut all: Vec<Decision> =
        history.decisions.iter().filter(|decision| span.contains(decision.date)).cloned().collect();
    for i in within(history, span) {
        let found = in_form(&history.entries[i], &history.readings[i], &history.interests);
        all.extend(found.into_iter().filter(|found| {
            !history.decisions.iter().any(|known| {
                known.date == found.date && known.interest.eq_ignore_ascii_case(&found.interest)
            })
        }));
    }
    all.sort_by_key(|decision| decision.date);
    all
}

/// Where the decisions, sorted by date, leave an interest, and since when; `None` where none is
/// about it.
pub fn stands(interest: &Interest, decided: &[Decision]) -> Option<(Status, NaiveDate)> {
    if let Some(last) = decided.iter().rev().find(|d| interest.is_called(&d.interest)) {
        let status = match last.kind {
            DecisionKind::Explore => Status::Exploring,
            DecisionKind::Pursue => Status::Pursuing,
            DecisionKind::Pause => Status::Paused,
            DecisionKind::Drop => Status::Dropped,
            DecisionKind::Pivot => Status::Pivoted,
            DecisionKind::Finish => Status::Done,
        };
        return Some((status, last.date));
    }
    let turned_to = |d: &&Decision| d.to.as_deref().is_some_and(|to| interest.is_called(to));
    decided.iter().rev().find(turned_to).map(|d| (Status::Pursuing, d.date))
}

/// The decision that an answer to *What next?* is, by its first word. "Explore" and "finish" are
/// plans there: "Finish the scarf".
pub fn decides(first: &str) -> Option<DecisionKind> {
    let kind = DecisionKind::named(&first.trim_end_matches([',', ':', '.']).to_lowercase())?;
    (!matches!(kind, DecisionKind::Explore | DecisionKind::Finish)).then_some(kind)
}

fn in_form(entry: &Entry, reading: &Reading, interests: &[Interest]) -> Option<Decision> {
    let next = part(entry, reading, Field::Next)?;
    let next = next.trim();
    let (first, rest) = next.split_once(char::is_whitespace).unwrap_or((next, ""));
    let kind = decides(first)?;
    let rest = match kind {
        DecisionKind::Pivot => rest.trim_start().strip_prefix("to ")?,
        _ => rest,
    };
    let (object, reason) = split_reason(rest);
    let subject = reading.mentions.first().and_then(|m| interests.get(m.interest.0 as usize));
    let named = known(object, interests);
    let subject = if kind == DecisionKind::Pivot || object.is_empty() { subject } else { named };
    let to = (kind == DecisionKind::Pivot).then_some(named).flatten();
    if kind == DecisionKind::Pivot && to.is_none() {
        return None;
    }
    Some(Decision {
        interest: subject?.name.clone(),
        kind,
        date: entry.about.from,
        reason: reason
            .map(str::to_owned)
            .or_else(|| part(entry, reading, Field::Why))
            .map(Into::into),
        to: to.map(|interest| interest.name.clone()),
    })
}

/// What a part of an answer says, as far as it may be told: without the sentences that the reading
/// leaves out.
fn part(entry: &Entry, reading: &Reading, field: Field) -> Option<String> {
    let text = entry.answer.field(field);
    let kept = reading.sentences.iter().filter(|sentence| sentence.field == field);
    let kept: Vec<&str> = kept.filter_map(|s| text.get(s.range.clone())).collect();
    (!kept.is_empty()).then(|| kept.join(" "))
}

/// What is decided on, and the reason behind it where one is given.
fn split_reason(text: &str) -> (&str, Option<&str>) {
    let end = text.find([',', '.', ';', ':', '(', '\n']).unwrap_or(text.len());
    let because = text.find("because");
    let object = text[..end.min(because.unwrap_or(end))].trim();
    (object, because.map(|at| text[at..].trim()))
}

/// The interest that has exactly this name.
fn known<'a>(name: &str, interests: &'a [Interest]) -> Option<&'a Interest> {
    let name = ["the ", "my "].iter().find_map(|a| name.strip_prefix(a)).unwrap_or(name);
    let name = name.to_lowercase();
    interests.iter().find(|interest| {
        std::iter::once(&interest.name).chain(&interest.aliases).any(|n| n.to_lowercase() == name)
    })
}
