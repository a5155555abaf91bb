//! What each week was about, as numbers that can be compared.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use chrono::NaiveDate;

use super::calendar::week_of;
use super::terms::{AsItIs, terms};
use crate::domain::entry::Entry;
use crate::domain::reading::Reading;

/// How much the interests count beside the words.
const INTERESTS: f64 = 0.9;
/// What is in more than this share of the entries tells no week from another.
const COMMON: f64 = 0.8;
/// How much a word counts more when an entry says it again (times the logarithm of how often): what
/// an entry is about is said more than once.
const AGAIN: f64 = 1.5;
/// How much rarity counts: below 1, so that what is said twice a year does not outweigh a theme.
const RARITY: f64 = 0.5;
/// A mention in passing counts for more than its weight says: this power of it.
const PASSING: f64 = 0.3;

/// A week in which something was written.
#[derive(Debug, Clone)]
pub struct Week {
    /// Which, counted from the first week of the window.
    pub at: usize,
    /// Its features, by number, with their weights; of length 1 or 0.
    pub features: Vec<(u32, f64)>,
}

/// The active weeks of some entries, in order.
///
/// ```text
/// entries   e1 e2        e3            each: words and interests, rare ones heavier
/// week      [ 0 ]  [ 1 ] [ 2 ]         a silent week is no point at all
/// weeks     e1+e2        e3            of length 1: a busy week weighs as a quiet one
/// ```
///
/// `said` is what the entries say, entry by entry.
pub fn weeks(origin: NaiveDate, entries: &[Entry], said: &[Features]) -> Vec<Week> {
    let rarity = rarity(said);
    let telling = |number: u32| rarity[number as usize];
    let mut weeks: Vec<Week> = Vec::new();
    for (entry, said) in entries.iter().zip(said) {
        let at = week_of(origin, entry.about.from);
        if weeks.last().is_none_or(|week| week.at != at) {
            weeks.push(Week { at, features: Vec::new() });
        }
        if let Some(week) = weeks.last_mut() {
            weigh(&said.words, telling, 1.0 - INTERESTS, &mut week.features);
            weigh(&said.interests, telling, INTERESTS, &mut week.features);
        }
    }
    for week in &mut weeks {
        tally(&mut week.features);
        scale(&mut week.features, 1.0);
    }
    weeks
}

/// One entry's features: numbers of words, numbers of interests.
#[derive(Debug)]
pub struct Features {
    words: Vec<(u32, f64)>,
    interests: Vec<(u32, f64)>,
}

/// What each of some entries says. Law: the same word or interest has the same number in all.
pub fn features(entries: &[Entry], readings: &[Reading]) -> Vec<Features> {
    let mut vocabulary = Vocabulary::default();
    entries.iter().zip(readings).map(|(entry, reading)| vocabulary.read(entry, reading)).collect()
}

#[derive(Default)]
struct Vocabulary(HashMap<u64, u32, BuildHasherDefault<AsItIs>>);

impl Vocabulary {
    fn read(&mut self, entry: &Entry, reading: &Reading) -> Features {
        let mut words: Vec<(u32, f64)> = Vec::with_capacity(64);
        for (_, text) in entry.answer.fields() {
            terms(text, |term| words.push((self.number(term), 1.0)));
        }
        tally(&mut words);
        for (_, times) in words.iter_mut().filter(|(_, times)| *times > 1.0) {
            *times = 1.0 + AGAIN * times.ln();
        }
        let mut interests: Vec<(u32, f64)> = reading
            .mentions
            .iter()
            // Words are hashed to 63 bits: the highest bit tells an interest from a word.
            .map(|m| (self.number(u64::from(m.interest.0) | 1 << 63), m.weight.powf(PASSING)))
            .collect();
        tally(&mut interests);
        Features { words, interests }
    }

    fn number(&mut self, term: u64) -> u32 {
        let next = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        *self.0.entry(term).or_insert(next)
    }
}

/// How telling each feature is: nothing when only one entry has it or nearly all have it.
#[expect(clippy::cast_precision_loss, reason = "counts of entries, far below 2^52")]
fn rarity(said: &[Features]) -> Vec<f64> {
    let each = || said.iter().flat_map(|said| said.words.iter().chain(&said.interests));
    let most = each().map(|(number, _)| *number as usize + 1).max().unwrap_or(0);
    let mut holders = vec![0_u32; most];
    each().for_each(|(number, _)| holders[*number as usize] += 1);
    let all = said.len() as f64;
    let telling = |&n: &u32| {
        let n = f64::from(n);
        if n < 2.0 || n > all * COMMON { 0.0 } else { (all / n).ln().powf(RARITY) }
    };
    holders.iter().map(telling).collect()
}

/// Adds an entry's features of one kind, scaled to the length `share` when squared.
fn weigh(said: &[(u32, f64)], telling: impl Fn(u32) -> f64, share: f64, to: &mut Vec<(u32, f64)>) {
    let first = to.len();
    let weighed = said.iter().map(|&(number, weight)| (number, weight * telling(number)));
    to.extend(weighed.filter(|(_, weight)| *weight > 0.0));
    scale(&mut to[first..], share.sqrt());
}

/// Adds up what is listed twice.
fn tally(features: &mut Vec<(u32, f64)>) {
    features.sort_unstable_by_key(|(number, _)| *number);
    features.dedup_by(|later, earlier| {
        let same = later.0 == earlier.0;
        if same {
            earlier.1 += later.1;
        }
        same
    });
}

fn scale(features: &mut [(u32, f64)], length: f64) {
    let norm = features.iter().map(|(_, w)| w * w).sum::<f64>().sqrt();
    if norm > 0.0 {
        for (_, weight) in features {
            *weight *= length / norm;
        }
    }
}
