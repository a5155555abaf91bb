//! A period beside the one before it, and what became of its plans.

use chrono::{Datelike, Months, NaiveDate};

use super::calendar::year;
use super::quotes::{Said, said, within};
use super::tally::leading;
use super::voices::follow_up;
use crate::domain::digest::{Compared, Planned, Told};
use crate::domain::entry::Field;
use crate::domain::history::History;
use crate::domain::id::InterestId;
use crate::domain::span::Span;

/// How many leading interests of each period are laid side by side.
const SIDE_BY_SIDE: usize = 10;
/// At most so many plans are followed up.
const PLANS: usize = 6;

/// A period beside the one before; `None` where nothing was written in that one.
pub fn compared(history: &History, period: &Span) -> Option<Compared> {
    let before = before(period)?;
    let entries = within(history, &before).len();
    if entries == 0 {
        return None;
    }
    let ids = |span: &Span| -> Vec<InterestId> {
        leading(history, span).iter().map(|standing| standing.interest).collect()
    };
    let (now, then) = (ids(period), ids(&before));
    let lead = |all: &[InterestId]| all[..all.len().min(SIDE_BY_SIDE)].to_vec();
    let names = |ids: Vec<InterestId>| -> Vec<String> {
        ids.iter()
            .filter_map(|id| Some(history.interests.get(id.0 as usize)?.name.clone()))
            .collect()
    };
    let (leading_now, leading_then) = (lead(&now), lead(&then));
    let pick = |from: &[InterestId], keep: &dyn Fn(&InterestId) -> bool| {
        names(from.iter().copied().filter(|id| keep(id)).collect())
    };
    Some(Compared {
        before: Told { label: label(&before), from: before.from, to: before.to },
        entries,
        new: pick(&leading_now, &|id| !then.contains(id)),
        kept: pick(&leading_now, &|id| leading_then.contains(id)),
        gone: pick(&leading_then, &|id| !now.contains(id)),
    })
}

/// The plans of the period before, each with where this period takes it up.
pub fn planned(history: &History, period: &Span) -> Vec<Planned> {
    let Some(before) = before(period) else { return Vec::new() };
    let plans: Vec<Said<'_>> =
        said(history, &before).filter(|said| said.sentence.field == Field::Next).collect();
    // The latest plans: the ones that this period was entered with.
    let latest = plans.len().saturating_sub(PLANS);
    plans[latest..]
        .iter()
        .map(|plan| Planned {
            plan: plan.quote(),
            taken_up: follow_up(history, period, plan).map(|said| said.quote()),
        })
        .collect()
}

/// The period before: of the same number of whole months, else of the same number of days.
fn before(period: &Span) -> Option<Span> {
    let whole = period.from.day() == 1 && period.to.day() == 1;
    let from = if whole {
        let count = |date: NaiveDate| date.year() * 12 + i32::try_from(date.month()).unwrap_or(1);
        let months = u32::try_from(count(period.to) - count(period.from)).ok()?;
        period.from.checked_sub_months(Months::new(months))?
    } else {
        period.from.checked_sub_signed(period.to - period.from)?
    };
    Span::new(from, period.from)
}

/// `2019`, `2019-Q4`, or the first and the last day.
fn label(span: &Span) -> String {
    let (from, last) = (span.from, span.last());
    if year(from.year()) == Some(*span) {
        return from.year().to_string();
    }
    let quarter =
        from.checked_add_months(Months::new(3)) == Some(span.to) && from.month0() % 3 == 0;
    if quarter && from.day() == 1 {
        return format!("{}-Q{}", from.year(), from.month0() / 3 + 1);
    }
    format!("{from}..{last}")
}
