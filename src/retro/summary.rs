//! The period in a few statements of fact.

use std::collections::HashSet;

use super::calendar::{day, monday_of, only_year};
use super::eras::Eras;
use super::quotes::within;
use super::trends::{answers, list};
use crate::domain::digest::{Era, Thread};
use crate::domain::history::History;
use crate::domain::period::{Period, PeriodKind};
use crate::domain::span::Span;

/// Fewer entries than this are thin evidence.
const THIN: usize = 8;
/// Among so many leading interests the most mentioned are listed.
const LEADING: usize = 8;
/// How many interests a sentence lists.
const LISTED: usize = 4;

/// Said where there is too little to cut a period by.
const UNSEEN: &str =
    "The answers lie in too few weeks to show where one stretch ends and the next begins";

/// A title like a person's: "What was I up to in 2020?".
pub fn title(period: &Period) -> String {
    let from = match period.kind {
        PeriodKind::Range if period.from == period.last() => "on",
        PeriodKind::Range => "from",
        _ => "in",
    };
    format!("What was I up to {from} {}?", period.phrase())
}

/// Said where the entries are too few to tell much.
pub fn thin(entries: usize, complete: bool) -> Option<String> {
    let so_far = if complete { "" } else { " so far" };
    match entries {
        0 => Some(format!("Nothing was written in this period{so_far}.")),
        1 => Some(format!("Only 1 answer lies in this period{so_far}: it tells little.")),
        2..THIN => {
            Some(format!("Only {entries} answers lie in this period{so_far}: they tell little."))
        }
        _ => None,
    }
}

/// The statements, in the order in which they are read. Law: nothing but counts, dates and names.
pub fn summary(
    history: &History,
    period: Span,
    cut: &Eras,
    eras: &[Era],
    threads: &[Thread],
    complete: bool,
) -> Vec<String> {
    let range = within(history, period);
    let entries = &history.entries[range];
    let (Some(first), Some(last)) = (entries.first(), entries.last()) else {
        return thin(0, complete).into_iter().collect();
    };
    let current = only_year(period);
    let weeks: HashSet<_> = entries.iter().map(|entry| monday_of(entry.about.from)).collect();
    let so_far = if complete { "" } else { "So far: " };
    let in_weeks =
        if weeks.len() == 1 { "1 week".to_owned() } else { format!("{} weeks", weeks.len()) };
    let mut said = vec![format!(
        "{so_far}{} in {in_weeks}, from {} to {}.",
        answers(entries.len()),
        day(first.about.from, current),
        day(last.about.from, current)
    )];
    said.extend(thin(entries.len(), complete));
    if !threads.is_empty() {
        let named = |t: &Thread| format!("{} ({})", t.name, answers(t.mentions));
        let mut most: Vec<&Thread> = threads.iter().take(LEADING).collect();
        most.sort_by_key(|thread| std::cmp::Reverse(thread.mentions));
        said.push(format!("Most of all: {}.", list(most.iter().take(LISTED).map(|t| named(t)))));
    }
    let stretches = || list(eras.iter().map(|era| era.months.clone()));
    match (eras.len(), cut.by_calendar && entries.len() >= THIN) {
        (1, true) => said.push(UNSEEN.to_owned() + "."),
        (_, true) => {
            said.push(format!("{UNSEEN}, so they follow the calendar: {}.", stretches()));
        }
        (1, false) => {}
        (eras, false) => said.push(format!("It fell into {eras} stretches: {}.", stretches())),
    }
    let unexplained: Vec<&Thread> =
        threads.iter().take(LISTED + 1).filter(|t| t.why.is_none() && t.mentions >= 2).collect();
    if !unexplained.is_empty() {
        let names = unexplained.iter().map(|t| t.name.clone());
        said.push(format!("No reason was recorded for {}.", list(names)));
    }
    said
}
