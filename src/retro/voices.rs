//! Thanks and plans, in the person's words.

use std::collections::HashSet;

use chrono::TimeDelta;

use super::quotes::{Said, Told, said, within};
use super::terms::terms;
use crate::domain::digest::Quote;
use crate::domain::entry::Field;
use crate::domain::history::History;
use crate::domain::span::Span;

/// At most so many of each.
const THANKS: usize = 6;
const PLANS: usize = 6;
/// So many of the latest plans are held against what came after.
const LOOKED_AT: usize = 18;
/// A plan this close to the last entry is open, whatever was said since.
const LATELY: TimeDelta = TimeDelta::days(45);

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
    let open = |s: &Said<'_>| recent(s) || follow_up(history, period, s).is_none();
    let mut asked: Vec<Said<'_>> =
        said(history, period).filter(|s| s.sentence.field == Field::Next).collect();
    asked.reverse();
    asked.truncate(LOOKED_AT);
    asked.retain(open);
    let mut plans = distinct(asked.into_iter(), &mut told, PLANS);
    let in_passing = said(history, period).filter(|s| {
        recent(s) && s.sentence.cues.next && s.sentence.field == Field::Text && s.whole()
    });
    let mut in_passing: Vec<Said<'_>> = in_passing.collect();
    in_passing.reverse();
    plans.extend(distinct(in_passing.into_iter(), &mut told, PLANS - plans.len()));
    plans
}

/// The first later sentence of a stretch that shares two telling words with a plan.
pub fn follow_up<'a>(history: &'a History, within: Span, plan: &Said<'_>) -> Option<Said<'a>> {
    let mut words = HashSet::new();
    // Words of five letters and more tell; shorter ones are mostly grammar.
    for word in plan.text.split(|c: char| !c.is_alphanumeric()).filter(|w| w.chars().count() >= 5) {
        terms(word, |term| {
            words.insert(term);
        });
    }
    said(history, within).find(|later| {
        if later.entry.about.from <= plan.entry.about.from || later.sentence.field == Field::Next {
            return false;
        }
        let mut shared = HashSet::new();
        terms(later.text, |term| {
            if words.contains(&term) {
                shared.insert(term);
            }
        });
        shared.len() >= 2
    })
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
