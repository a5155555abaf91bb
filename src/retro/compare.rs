//! A period beside the one before it, and what became of its plans.

use super::quotes::{Said, said, within};
use super::tally::leading;
use super::voices::{follow_ups, is_plan};
use crate::domain::digest::{Compared, Planned, Told};
use crate::domain::history::History;
use crate::domain::id::InterestId;
use crate::domain::period::Period;
use crate::domain::span::Span;

/// How many leading interests of each period are laid side by side.
const SIDE_BY_SIDE: usize = 10;
/// At most so many plans are followed up.
const PLANS: usize = 6;

/// A period beside the one before; `None` where nothing was written in that one.
pub fn compared(history: &History, period: &Period) -> Option<Compared> {
    let before = period.previous()?;
    let entries = within(history, before.span()).len();
    if entries == 0 {
        return None;
    }
    let ids = |span: Span| -> Vec<InterestId> {
        leading(history, &span).iter().map(|standing| standing.interest).collect()
    };
    let (now, then) = (ids(period.span()), ids(before.span()));
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
        before: Told { label: before.label.clone(), from: before.from, to: before.to },
        entries,
        new: pick(&leading_now, &|id| !then.contains(id)),
        kept: pick(&leading_now, &|id| leading_then.contains(id)),
        gone: pick(&leading_then, &|id| !now.contains(id)),
    })
}

/// The plans of the period before, each with where this period takes it up.
pub fn planned(history: &History, period: &Period) -> Vec<Planned> {
    let Some(before) = period.previous() else { return Vec::new() };
    let plans: Vec<Said<'_>> = said(history, before.span()).filter(is_plan).collect();
    // The latest plans: the ones that this period was entered with.
    let latest = &plans[plans.len().saturating_sub(PLANS)..];
    let taken_up = follow_ups(history, period.span(), latest);
    latest
        .iter()
        .zip(taken_up)
        .map(|(plan, later)| Planned {
            plan: plan.quote(),
            taken_up: later.map(|said| said.quote()),
        })
        .collect()
}
