//! One era told: its name, its leading interests, its quotes and what helped.

use chrono::NaiveDate;

use super::calendar::{month_of, months_held, next_month};
use super::eras::Stretch;
use super::highlights::{Part, Weights, choose};
use super::quotes::{Said, Told, said, within};
use super::shelf::shelf;
use super::tally::{Standing, echoes, leading};
use crate::domain::digest::Era;
use crate::domain::history::History;
use crate::domain::id::InterestId;
use crate::domain::span::Span;
use crate::domain::statement::Months;

/// An era is led by at most so many interests.
const LEADING: usize = 5;
/// What only one entry mentions leads where nothing counts more than so many times as much.
const ONCE: f64 = 4.0;
/// What is in fewer of an era's entries than one of so many leads none.
const SHARE: usize = 20;
/// At most so many quotes of each part.
const WHY: usize = 3;
const DID: usize = 4;
const HIGHLIGHTS: usize = 4;
const TURNS: usize = 3;

/// Tells one era of a period whose interests count as `whole` says. Law: no sentence stands in it twice.
pub fn chapter(history: &History, whole: &Weights, stretch: &Stretch) -> Era {
    let era = stretch.span;
    let standings = leaders(history, whole, era);
    let weights: Weights = standings.iter().map(|s| (s.interest, s.score)).collect();
    let echoes = echoes(history, &era);
    let names: Vec<String> = standings
        .iter()
        .filter(|standing| !echoes.contains(&standing.interest))
        .take(LEADING)
        .filter_map(|s| history.interests.get(s.interest.0 as usize))
        .map(|interest| interest.name.clone())
        .collect();
    let said: Vec<Said<'_>> = said(history, era).collect();
    let mut told = Told::default();
    // The rarest first: a sentence that gives a reason for a turn is told as the turn.
    let turning_points = choose(Part::Turn, &said, &weights, &mut told, TURNS);
    let why = choose(Part::Why, &said, &weights, &mut told, WHY);
    let did = choose(Part::Did, &said, &weights, &mut told, DID);
    let highlights = choose(Part::Highlight, &said, &weights, &mut told, HIGHLIGHTS);
    Era {
        name: stretch.title.clone(),
        months: lived_months(history, era),
        from: era.from,
        to: era.to,
        entries: within(history, era).len(),
        interests: names,
        why,
        did,
        highlights,
        resources: shelf(history, era),
        turning_points,
    }
}

/// The months that an era is named by: those that it holds most of, or those of its
/// entries where more than a quarter of these lie elsewhere.
fn lived_months(history: &History, era: Span) -> Months {
    let held = months_held(lived(history, era));
    let entries = &history.entries[within(history, era)];
    let named = |date: NaiveDate| held.first <= date && date < next_month(held.last);
    let inside = entries.iter().filter(|entry| named(entry.about.from)).count();
    match (entries.first(), entries.last()) {
        (Some(from), Some(to)) if inside * 4 < entries.len() * 3 => {
            Months { first: month_of(from.about.from), last: month_of(to.about.from) }
        }
        _ => held,
    }
}

/// The part of an era that a person has lived with the journal: from the month of its first entry of
/// all to that of its last.
fn lived(history: &History, era: Span) -> Span {
    let first = history.entries.first().map_or(era.from, |entry| month_of(entry.about.from));
    let last = history.entries.last().map_or(era.to, |entry| next_month(entry.about.from));
    Span::new(first, last).and_then(|lived| era.clip(&lived)).unwrap_or(era)
}

/// The interests that lead an era: much in it, and more in it than around it.
///
/// ```text
/// period   linux linux vim linux vim vim linux vim
/// era                  [vim linux vim vim]           vim before linux: three of its four lie here
/// ```
fn leaders(history: &History, whole: &Weights, era: Span) -> Vec<Standing> {
    let mut standings = leading(history, &era);
    let share =
        |id: InterestId, score: f64| score / whole.get(&id).copied().unwrap_or(score).max(score);
    for standing in &mut standings {
        standing.score *= 1.0 + share(standing.interest, standing.score);
    }
    standings.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.interest.cmp(&b.interest)));
    let most = standings.first().map_or(0.0, |standing| standing.score);
    standings.retain(|standing| standing.entries > 1 || standing.score * ONCE >= most);
    let entries = within(history, era).len();
    standings.retain(|standing| standing.entries * SHARE >= entries);
    standings
}
