//! Interests as lanes over weeks, for the chart.

use std::collections::HashMap;

use super::calendar::{week_of, week_start};
use super::quotes::within;
use super::tally::{echoes, leading};
use crate::domain::digest::{Lane, Timeline};
use crate::domain::history::History;
use crate::domain::span::Span;

/// As many lanes as a phone can show.
const LANES: usize = 10;

/// The weeks of a period and the lanes of its leading interests, by first appearance; what only
/// echoes another has no lane of its own.
///
/// ```text
/// weeks      1 Jan  5 Jan  12 Jan …       the first is clipped to the period
/// climbing     1      2      .
/// guitar       .      1      1
/// ```
pub fn timeline(history: &History, period: Span) -> Timeline {
    let columns = week_of(period.from, period.last()) + 1;
    let weeks = (0..columns).map(|w| week_start(period.from, w).max(period.from)).collect();
    let echoes = echoes(history, &period);
    let places: HashMap<_, _> = leading(history, &period)
        .iter()
        .filter(|standing| !echoes.contains(&standing.interest))
        .take(LANES)
        .enumerate()
        .map(|(place, standing)| (standing.interest, place))
        .collect();
    let mut lanes = vec![(usize::MAX, vec![0_u32; columns]); places.len()];
    for i in within(history, period) {
        let week = week_of(period.from, history.entries[i].about.from);
        for mention in &history.readings[i].mentions {
            if let Some(&place) = places.get(&mention.interest) {
                let (first, counts) = &mut lanes[place];
                *first = i.min(*first);
                counts[week] += 1;
            }
        }
    }
    let mut named: Vec<(usize, Lane)> = Vec::new();
    for (interest, place) in places {
        let (first, counts) = std::mem::take(&mut lanes[place]);
        if let Some(interest) = history.interests.get(interest.0 as usize) {
            named.push((first, Lane { interest: interest.name.clone(), counts }));
        }
    }
    named.sort_by(|(a, x), (b, y)| a.cmp(b).then_with(|| x.interest.cmp(&y.interest)));
    Timeline { weeks, lanes: named.into_iter().map(|(_, lane)| lane).collect() }
}
