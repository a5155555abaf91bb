//! What a person is into now, and what came before it.

use chrono::{Days, NaiveDate};

use super::calendar::months_held;
use super::decisions::decisions;
use super::eras::eras;
use super::footing::{footings, lately};
use super::quotes::{Said, said, within};
use super::tally::leading;
use super::threads::{subjects, why};
use crate::domain::history::History;
use crate::domain::now::{Before, Now};
use crate::domain::span::Span;

/// As many as a card shows at a glance.
const INTO: usize = 5;
const BEFORE: usize = 3;
const LED: usize = 3;
const DECIDED: usize = 4;
/// How far back "before" goes.
const YEAR: u64 = 365;
/// A shorter rest of a stretch is no stretch.
const LEAST_DAYS: i64 = 14;
/// What has less than this many entries' worth of the weeks that count as now does not lead them.
const LEADS: f64 = 0.5;

/// What a person is into now, seen from `today`; `None` without an entry.
///
/// ```text
/// weeks   pottery pottery . pottery guitar guitar | guitar guitar guitar   last entry
///         [before                                 ][now: eight weeks     ]
/// ```
pub fn now(history: &History, today: NaiveDate) -> Option<Now> {
    history.entries.first()?;
    let span = lately(history, today);
    let mut all = footings(history, today);
    all.retain(|footing| footing.status.is_open() && footing.lately >= LEADS);
    all.truncate(INTO);
    let ever = Span { from: NaiveDate::MIN, to: span.to };
    let into: Vec<_> = all
        .into_iter()
        .map(|footing| {
            let reason = history.find(&footing.name).and_then(|id| {
                let about: Vec<Said<'_>> =
                    said(history, ever).filter(|said| subjects(said).contains(&id)).collect();
                why(id, &about, None)
            });
            (footing, reason)
        })
        .collect();
    let year = Span {
        from: span.to.checked_sub_days(Days::new(YEAR)).unwrap_or(span.from),
        to: span.from,
    };
    let mut decided = decisions(history, Span { from: year.from, to: NaiveDate::MAX });
    decided.reverse();
    decided.truncate(DECIDED);
    let leads = |name: &str| into.iter().any(|(footing, _)| footing.name == name);
    let before = before(history, year, leads);
    Some(Now { span, entries: within(history, span).len(), into, before, decisions: decided })
}

/// The stretches of a year and what led in them, the latest first; without what `leads` now.
fn before(history: &History, year: Span, leads: impl Fn(&str) -> bool) -> Vec<Before> {
    let first = history.entries.first().map_or(year.to, |entry| entry.about.from);
    let Some(lived) = Span::new(year.from.max(first), year.to) else { return Vec::new() };
    let spans = eras(history, lived).stretches.into_iter().rev().map(|stretch| stretch.span);
    let told = spans.filter(|span| span.days() >= LEAST_DAYS).map(|span| {
        let names = leading(history, &span).into_iter().filter(|s| s.score >= LEADS);
        let names = names.filter_map(|s| Some(history.interest(s.interest)?.name.clone()));
        let interests = names.filter(|name| !leads(name)).take(LED).collect();
        Before { months: months_held(span), interests }
    });
    told.filter(|before| !before.interests.is_empty()).take(BEFORE).collect()
}
