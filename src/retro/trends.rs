//! What was noticed over a period, with the numbers it rests on.

use super::calendar::{month_of, next_month};
use super::quotes::within;
use crate::domain::digest::{Compared, Course, Depth, Thread};
use crate::domain::history::History;
use crate::domain::id::EntryId;
use crate::domain::span::Span;
use crate::domain::statement::Statement;

/// More statements than this nobody reads.
const MOST: usize = 8;
/// An interest that is mentioned in three of four months ran through the period.
const THROUGHOUT: (usize, usize) = (3, 4);
/// A shorter period has no course to run through.
const MONTHS: usize = 3;
/// As many names as one statement holds.
const NAMES: usize = 4;

/// A statement, and the entries that it rests on.
type Noticed = (Statement, Vec<EntryId>);

/// Statements of change, leading interests first. Law: every number recomputes from the threads.
pub fn trends(
    history: &History,
    period: Span,
    threads: &[Thread],
    compared: Option<&Compared>,
) -> Vec<Noticed> {
    let mut trends = Vec::new();
    let entries = &history.entries[within(history, period)];
    if let Some(before) = compared {
        let said = Statement::MoreOrLess {
            now: entries.len(),
            then: before.entries,
            before: before.before.label.clone(),
        };
        let earlier = Span::new(before.before.from, before.before.to);
        let earlier = earlier.map_or(&[][..], |span| &history.entries[within(history, span)]);
        trends.push((said, earlier.iter().chain(entries).map(|entry| entry.id).collect()));
    }
    let depth = depths(threads);
    let room = MOST - trends.len() - usize::from(depth.is_some());
    trends.extend(threads.iter().filter_map(|thread| course(history, period, thread)).take(room));
    trends.extend(depth);
    trends
}

/// What an interest did over the period, where it did anything.
fn course(history: &History, period: Span, thread: &Thread) -> Option<Noticed> {
    let interest = thread.name.clone();
    let mut mentions = thread.entries.clone();
    let said = match (thread.picked_up, thread.dropped, thread.gap_days) {
        (_, _, Some(days)) => Statement::CameBack { interest, days },
        (Some(from), Some(to), None) => {
            let (hardly, entries) = (thread.last > to, thread.mentions);
            Statement::CameAndWent { interest, from, to, hardly, entries }
        }
        (Some(on), None, None) => {
            let since = Span::new(on, period.to).map(|since| within(history, since));
            let since = &history.entries[since.unwrap_or_default()];
            mentions.retain(|id| since.iter().any(|entry| entry.id == *id));
            Statement::PickedUp { interest, on, entries: mentions.len() }
        }
        (None, Some(on), None) => {
            let rest = Span::new(on + chrono::Days::new(1), period.to);
            let entries = rest.map_or(0, |rest| within(history, rest).len());
            Statement::Left { interest, on, hardly: thread.last > on, entries }
        }
        (None, None, None) => steady(period, thread)?,
    };
    Some((said, mentions))
}

/// What an interest did that neither began nor ended.
fn steady(period: Span, thread: &Thread) -> Option<Statement> {
    let (interest, halves) = (thread.name.clone(), thread.halves);
    let (months, of) = (thread.months, months_of(period));
    let (part, whole) = THROUGHOUT;
    match thread.course {
        Course::Rising => Some(Statement::Rising { interest, halves }),
        Course::Fading => Some(Statement::Fading { interest, halves }),
        _ if of >= MONTHS && months * whole >= of * part => {
            Some(Statement::Throughout { interest, months, of })
        }
        _ => None,
    }
}

/// Where the person went deep, and how much they only touched.
fn depths(threads: &[Thread]) -> Option<Noticed> {
    let deep: Vec<&Thread> = threads.iter().filter(|t| t.depth == Depth::Deep).collect();
    let touched = threads.len() - deep.len();
    if deep.is_empty() || touched == 0 {
        return None;
    }
    let mut entries: Vec<EntryId> = deep.iter().flat_map(|t| &t.entries).copied().collect();
    entries.sort_unstable();
    entries.dedup();
    let more = deep.len().saturating_sub(NAMES);
    let deep = deep.iter().take(NAMES).map(|t| t.name.clone()).collect();
    Some((Statement::Depths { deep, more, touched }, entries))
}

/// How many months a span touches.
fn months_of(span: Span) -> usize {
    let mut months = 0;
    let mut month = month_of(span.from);
    while month < span.to {
        months += 1;
        month = next_month(month);
    }
    months
}
