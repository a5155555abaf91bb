//! What was noticed over a period, with the numbers it rests on.

use chrono::NaiveDate;

use super::calendar::{day, month_of, next_month, only_year};
use super::quotes::within;
use crate::domain::digest::{Compared, Course, Depth, Thread};
use crate::domain::history::History;
use crate::domain::id::EntryId;
use crate::domain::span::Span;

/// More sentences than this nobody reads.
const MOST: usize = 8;
/// An interest that is mentioned in three of four months ran through the period.
const THROUGHOUT: (usize, usize) = (3, 4);
/// A shorter period has no course to run through.
const MONTHS: usize = 3;
/// As many names as one sentence holds.
const NAMES: usize = 4;

/// A statement, and the entries that it rests on.
type Noticed = (String, Vec<EntryId>);

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
        let now = answers(entries.len());
        let said = format!("{now} now, {} in {}.", before.entries, before.before.label);
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
    let current = only_year(period);
    let (name, all) = (&thread.name, answers(thread.mentions));
    let mut entries = thread.entries.clone();
    let after = |date| if thread.last > date { "hardly" } else { "not" };
    let since = |date: NaiveDate| {
        let rest = Span::new(date + chrono::Days::new(1), period.to);
        answers(rest.map_or(0, |rest| within(history, rest).len()))
    };
    let said = match (thread.picked_up, thread.dropped, thread.gap_days) {
        (Some(from), Some(to), None) => format!(
            "{name} was picked up on {} and {} mentioned after {}: {all} in all.",
            day(from, current),
            after(to),
            day(to, current)
        ),
        (_, _, Some(days)) => format!("{name} came back after {days} days without a mention."),
        (Some(from), None, None) => {
            let since = Span::new(from, period.to).map(|since| within(history, since));
            let since = &history.entries[since.unwrap_or_default()];
            entries.retain(|id| since.iter().any(|entry| entry.id == *id));
            let all = answers(entries.len());
            format!("{name} was picked up on {}: {all} since.", day(from, current))
        }
        (None, Some(to), None) => format!(
            "{name} was {} mentioned after {}, in {}.",
            after(to),
            day(to, current),
            since(to)
        ),
        (None, None, None) => steady(period, thread)?,
    };
    Some((said, entries))
}

/// What an interest did that neither began nor ended.
fn steady(period: Span, thread: &Thread) -> Option<String> {
    let [early, late] = thread.halves;
    let halves = format!("{} in the first half, {late} in the second", answers(early));
    let months = months_of(period);
    let (part, of) = THROUGHOUT;
    match thread.course {
        Course::Rising => Some(format!("{} was mentioned more and more: {halves}.", thread.name)),
        Course::Fading => Some(format!("{} was mentioned less and less: {halves}.", thread.name)),
        _ if months >= MONTHS && thread.months * of >= months * part => Some(format!(
            "{} ran through it all: mentioned in {} of {months} months.",
            thread.name, thread.months
        )),
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
    let mut names: Vec<String> = deep.iter().take(NAMES).map(|t| t.name.clone()).collect();
    if deep.len() > NAMES {
        names.push(format!("{} more", deep.len() - NAMES));
    }
    let others = if touched == 1 { "1 other".to_owned() } else { format!("{touched} others") };
    let mut entries: Vec<EntryId> = deep.iter().flat_map(|t| &t.entries).copied().collect();
    entries.sort_unstable();
    entries.dedup();
    Some((format!("Deep dives: {}. On the surface: {others}.", list(names.into_iter())), entries))
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

/// "a", "a and b", "a, b and c".
pub fn list(items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.collect();
    match items.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}

/// "1 answer", "7 answers".
pub fn answers(count: usize) -> String {
    if count == 1 { "1 answer".to_owned() } else { format!("{count} answers") }
}
