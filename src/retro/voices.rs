//! Lessons, thanks and plans, in the person's words.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use chrono::TimeDelta;

use super::quotes::{Said, Told, said, within};
use super::terms::{AsItIs, terms};
use crate::domain::digest::Quote;
use crate::domain::entry::Field;
use crate::domain::history::History;
use crate::domain::span::Span;

/// At most so many of each.
const LESSONS: usize = 6;
const THANKS: usize = 6;
const PLANS: usize = 6;
/// So many of the latest plans are held against what came after.
const LOOKED_AT: usize = 18;
/// A plan this close to the last entry is open, whatever was said since.
const LATELY: TimeDelta = TimeDelta::days(45);

/// What was learned in a period, by date.
pub fn lessons(history: &History, period: Span) -> Vec<Quote> {
    let mut told = Told::default();
    let learned = said(history, period).filter(|s| s.sentence.cues.lesson && s.whole());
    distinct(learned, &mut told, LESSONS)
}

/// The thanks of a period, by date.
pub fn gratitude(history: &History, period: Span) -> Vec<Quote> {
    let mut told = Told::default();
    let thanks =
        said(history, period).filter(|s| s.sentence.cues.gratitude && s.sentence.words >= 2);
    distinct(thanks, &mut told, THANKS)
}

/// What comes next: what the form's question was answered with and what was not taken up since,
/// then plans said in passing, the latest first.
///
/// ```text
/// entries   plan: linear algebra … linear algebra, done … plan: a design course …
/// next      a design course                                nobody took it up yet
/// ```
pub fn next(history: &History, period: Span) -> Vec<Quote> {
    let mut told = Told::default();
    let late = history.entries[within(history, period)].last().map(|entry| entry.about.from);
    let recent = |s: &Said<'_>| late.is_some_and(|late| s.entry.about.from >= late - LATELY);
    let mut asked: Vec<Said<'_>> =
        said(history, period).filter(|s| s.sentence.field == Field::Next).collect();
    asked.reverse();
    asked.truncate(LOOKED_AT);
    let taken_up = follow_ups(history, period, &asked);
    let open = asked.iter().zip(&taken_up).filter(|(s, later)| recent(s) || later.is_none());
    let mut plans = distinct(open.map(|(s, _)| *s), &mut told, PLANS);
    let in_passing = said(history, period)
        .filter(|s| recent(s) && is_plan(s) && s.sentence.field == Field::Text);
    let mut in_passing: Vec<Said<'_>> = in_passing.collect();
    in_passing.reverse();
    plans.extend(distinct(in_passing.into_iter(), &mut told, PLANS - plans.len()));
    plans
}

/// Whether a sentence says what comes next: in answer to the form's question, or in passing.
pub fn is_plan(said: &Said<'_>) -> bool {
    match said.sentence.field {
        Field::Next => true,
        Field::Text => said.sentence.cues.next && said.whole(),
        Field::Why | Field::Did => false,
    }
}

/// For each plan the first later sentence of a stretch that shares two telling words with it, or
/// names an interest that it names.
pub fn follow_ups<'a>(
    history: &'a History,
    within: Span,
    plans: &[Said<'_>],
) -> Vec<Option<Said<'a>>> {
    let mut found: Vec<Option<Said<'a>>> = vec![None; plans.len()];
    // Which plans each telling word stands in: words of five letters and more tell; shorter ones
    // are mostly grammar.
    let mut holders: HashMap<u64, Vec<usize>, BuildHasherDefault<AsItIs>> = HashMap::default();
    for (place, plan) in plans.iter().enumerate() {
        let words = plan.text.split(|c: char| !c.is_alphanumeric());
        for word in words.filter(|w| w.chars().count() >= 5) {
            terms(word, |term| {
                let places = holders.entry(term).or_default();
                if places.last() != Some(&place) {
                    places.push(place);
                }
            });
        }
    }
    let Some(first) = plans.iter().map(|plan| plan.entry.about.from).min() else { return found };
    let mut shared: Vec<Vec<u64>> = vec![Vec::new(); plans.len()];
    for later in said(history, within) {
        if later.entry.about.from <= first || later.sentence.field == Field::Next {
            continue;
        }
        shared.iter_mut().for_each(Vec::clear);
        terms(later.text, |term| {
            for &place in holders.get(&term).into_iter().flatten() {
                if !shared[place].contains(&term) {
                    shared[place].push(term);
                }
            }
        });
        let named = &later.sentence.interests;
        for (place, words) in shared.iter().enumerate() {
            let plan = &plans[place];
            let same = || plan.sentence.interests.iter().any(|interest| named.contains(interest));
            let after = later.entry.about.from > plan.entry.about.from;
            if found[place].is_none() && after && (words.len() >= 2 || same()) {
                found[place] = Some(later);
            }
        }
    }
    found
}

fn distinct<'a>(from: impl Iterator<Item = Said<'a>>, told: &mut Told, most: usize) -> Vec<Quote> {
    let mut quotes = Vec::new();
    for said in from {
        if quotes.len() < most && !told.knows(said.text) {
            told.note(said.text);
            quotes.push(said.quote());
        }
    }
    quotes
}
