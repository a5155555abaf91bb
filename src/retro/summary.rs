//! The period in a few statements of fact.

use std::collections::HashSet;

use super::calendar::monday_of;
use super::eras::Eras;
use super::quotes::within;
use crate::domain::digest::{Era, Thread};
use crate::domain::history::History;
use crate::domain::span::Span;
use crate::domain::statement::Statement;

/// Fewer entries than this are thin evidence.
const THIN: usize = 8;
/// Among so many leading interests the most mentioned are listed.
const LEADING: usize = 8;
/// How many interests a statement lists.
const LISTED: usize = 4;

/// Stated where the entries are too few to tell much.
pub fn thin(entries: usize, complete: bool) -> Option<Statement> {
    (entries < THIN).then_some(Statement::Thin { entries, so_far: !complete })
}

/// The statements, in the order in which they are read.
pub fn summary(
    history: &History,
    period: Span,
    cut: &Eras,
    eras: &[Era],
    threads: &[Thread],
    complete: bool,
) -> Vec<Statement> {
    let range = within(history, period);
    let entries = &history.entries[range];
    let (Some(first), Some(last)) = (entries.first(), entries.last()) else {
        return thin(0, complete).into_iter().collect();
    };
    let weeks: HashSet<_> = entries.iter().map(|entry| monday_of(entry.about.from)).collect();
    let mut said = vec![Statement::Written {
        entries: entries.len(),
        weeks: weeks.len(),
        from: first.about.from,
        to: last.about.from,
        so_far: !complete,
    }];
    said.extend(thin(entries.len(), complete));
    if !threads.is_empty() {
        let mut most: Vec<&Thread> = threads.iter().take(LEADING).collect();
        most.sort_by_key(|thread| std::cmp::Reverse(thread.mentions));
        let named = most.iter().take(LISTED).map(|t| (t.name.clone(), t.mentions));
        said.push(Statement::Most(named.collect()));
    }
    let stretches = || eras.iter().map(|era| era.months).collect();
    match (eras.len(), cut.by_calendar && entries.len() >= THIN) {
        (1, true) => said.push(Statement::Uncut),
        (_, true) => said.push(Statement::ByCalendar(stretches())),
        (1, false) => {}
        (_, false) => said.push(Statement::Stretches(stretches())),
    }
    let unexplained =
        threads.iter().take(LISTED + 1).filter(|t| t.why.is_none() && t.mentions >= 2);
    let unexplained: Vec<String> = unexplained.map(|thread| thread.name.clone()).collect();
    if !unexplained.is_empty() {
        said.push(Statement::Unexplained(unexplained));
    }
    said
}
