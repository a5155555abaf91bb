//! What every dress says alike, each in the tongue of whoever hears it.

use chrono::Datelike as _;

use crate::domain::decision::{Decision, DecisionKind};
use crate::domain::digest::{Compared, Digest, Era};
use crate::domain::period::{Period, PeriodKind};
use crate::domain::span::Span;
use crate::domain::tongue::Hearer;
use crate::tongues::{dates, say};

/// What a digest is called: its own name, or else "What was I up to in 2020?".
pub fn title(to: Hearer, digest: &Digest) -> String {
    if let Some(name) = &digest.name {
        return name.clone();
    }
    let label = digest.period.label.as_str();
    let Some(Period { kind, from, .. }) = Period::spanning(digest.period.from, digest.period.to)
    else {
        return say!(to, "telling-title-other", period = label);
    };
    let (month, year, last) = (from.month(), from.year(), digest.span().last());
    match kind {
        PeriodKind::Year => say!(to, "telling-title-year", year = year),
        PeriodKind::Quarter => {
            say!(to, "telling-title-quarter", quarter = from.month0() / 3 + 1, year = year)
        }
        PeriodKind::Month => say!(to, "telling-title-month", month = month, year = year),
        PeriodKind::Range if from == last => {
            say!(to, "telling-title-day", date = dates::date(to, from))
        }
        PeriodKind::Range => {
            let known = (year == last.year()).then_some(year);
            let (from, last) = (dates::day_in(to, from, known), dates::date(to, last));
            say!(to, "telling-title-range", from = from, to = last)
        }
    }
}

/// The days of a digest's period: "1 January – 31 March 2020".
pub fn days(to: Hearer, digest: &Digest) -> String {
    dates::days(to, digest.span())
}

/// "36 entries · 9 recurring interests · 4 eras · so far": the period in one line of counts.
pub fn counts(to: Hearer, digest: &Digest) -> String {
    let mut parts = vec![entries(to, digest.entries)];
    let recurring = digest.interests.iter().filter(|interest| interest.mentions > 1).count();
    if recurring > 0 {
        parts.push(say!(to, "telling-recurring", count = recurring));
    }
    if !digest.eras.is_empty() {
        parts.push(say!(to, "telling-eras", count = digest.eras.len()));
    }
    if !digest.complete {
        parts.push(say!(to, "telling-so-far"));
    }
    parts.join(" · ")
}

/// A date for a document: where its day is an ordinal, a space that binds keeps it from being read
/// as a list's number, and from breaking.
pub fn bound(date: &str) -> String {
    date.replace(". ", ".\u{a0}")
}

/// An era's months, as the beginning of a line.
pub fn months(to: Hearer, era: &Era, known: Option<i32>) -> String {
    capital(&dates::months(to, era.months, known))
}

/// An era's heading: its months, and the name that the person gave it.
pub fn heading(to: Hearer, era: &Era, known: Option<i32>) -> String {
    let months = months(to, era, known);
    match &era.name {
        Some(name) => format!("{} {}", colon(to, &months), name.as_str()),
        None => months,
    }
}

/// "1 entry", "3 entries".
pub fn entries(to: Hearer, count: usize) -> String {
    say!(to, "general-entries", count = count)
}

/// "1 January – 31 March", from a first and a last day.
pub fn from_to(to: Hearer, days: Span, known: Option<i32>) -> String {
    let from = dates::day_in(to, days.from, known);
    let last = dates::day_in(to, days.last(), known);
    if from == last { from } else { format!("{from} – {last}") }
}

/// The text as what comes after is announced: "Why:".
pub fn colon(to: Hearer, text: &str) -> String {
    say!(to, "telling-colon", text = text)
}

/// The text as the end of a sentence.
pub fn stop(to: Hearer, text: &str) -> String {
    say!(to, "telling-stop", text = text)
}

/// A person's words as a quote.
pub fn quoted(to: Hearer, words: &str) -> String {
    say!(to, "telling-quoted", words = words)
}

/// What somebody decided, in a list: "paused climbing". The names are given as they are to stand
/// there; without one it is the bare deed.
pub fn decided(to: Hearer, kind: DecisionKind, name: &str, became: Option<&str>) -> String {
    let said = match (kind, became) {
        (DecisionKind::Pivot, Some(became)) => {
            say!(to, "telling-decision-to", name = name, to = became)
        }
        _ => say!(to, "telling-decision", kind = kind.word(), name = name),
    };
    said.trim().to_owned()
}

/// What somebody decided, their names for it written as `write` does.
pub fn decision(to: Hearer, decision: &Decision, write: impl Fn(&str) -> String) -> String {
    let became = decision.to.as_deref().map(&write);
    decided(to, decision.kind, &write(&decision.interest), became.as_deref())
}

/// What is new beside the period before, what stayed, what went; without what is empty.
pub fn changes(to: Hearer, compared: &Compared) -> Vec<(String, &[String])> {
    let lists = [
        (say!(to, "telling-new"), compared.new.as_slice()),
        (say!(to, "telling-still"), compared.kept.as_slice()),
        (say!(to, "telling-no-longer"), compared.gone.as_slice()),
    ];
    lists.into_iter().filter(|(_, names)| !names.is_empty()).collect()
}

/// Which way an interest went, by the word for its course and its longest silence: "rising", "back
/// after 120 days".
pub fn course(to: Hearer, course: &str, gap_days: Option<i64>) -> String {
    match (course, gap_days) {
        ("returning", Some(days)) => say!(to, "telling-back-after", count = days),
        _ => say!(to, "telling-course", course = course),
    }
}

/// Where an interest stands, by the word for it.
pub fn status(to: Hearer, status: &str) -> String {
    say!(to, "telling-status", status = status)
}

/// The text with a capital as its first letter, as far as its script has such.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// Things under what they served, in the order of first appearance; what served nothing is last.
pub fn shelves<K: PartialEq, T>(
    items: impl Iterator<Item = (Option<K>, T)>,
) -> Vec<(Option<K>, Vec<T>)> {
    let mut shelves: Vec<(Option<K>, Vec<T>)> = Vec::new();
    for (served, item) in items {
        match shelves.iter_mut().find(|(known, _)| *known == served) {
            Some((_, items)) => items.push(item),
            None => shelves.push((served, vec![item])),
        }
    }
    shelves.sort_by_key(|(served, _)| served.is_none());
    shelves
}
