//! What each week was about, as numbers that can be compared.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::calendar::week_of;
use super::terms::terms;
use crate::domain::entry::Entry;
use crate::domain::reading::Reading;

/// How much the interests count beside the words.
const INTERESTS: f64 = 0.6;
/// What is in more than this share of the entries tells no week from another.
const COMMON: f64 = 0.8;
/// How much a word counts more when an entry says it again (times the logarithm of how often): what
/// an entry is about is said more than once.
const AGAIN: f64 = 1.5;
/// How much a word's rarity counts: below 1, so that a word said twice a year does not outweigh a theme.
const RARITY: f64 = 0.8;
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
pub fn weeks(origin: NaiveDate, entries: &[Entry], readings: &[Reading]) -> Vec<Week> {
    let mut vocabulary = Vocabulary::default();
    let said: Vec<Features> = entries
        .iter()
        .zip(readings)
        .map(|(entry, reading)| vocabulary.read(entry, reading))
        .collect();
    let rarity = vocabulary.rarity(entries.len());
    let of_word = |number: u32| rarity[number as usize].powf(RARITY);
    // Rarity is no merit of an interest: the theme of half a year would count for nothing.
    let of_interest = |number: u32| f64::from(u8::from(rarity[number as usize] > 0.0));
    let mut weeks: Vec<Week> = Vec::new();
    for (entry, said) in entries.iter().zip(said) {
        let at = week_of(origin, entry.about.from);
        if weeks.last().is_none_or(|week| week.at != at) {
            weeks.push(Week { at, features: Vec::new() });
        }
        if let Some(week) = weeks.last_mut() {
            week.features.extend(weigh(said.words, of_word, 1.0 - INTERESTS));
            week.features.extend(weigh(said.interests, of_interest, INTERESTS));
        }
    }
    for week in &mut weeks {
        gather(&mut week.features);
    }
    weeks
}

/// One entry's features: numbers of words, numbers of interests.
struct Features {
    words: Vec<(u32, f64)>,
    interests: Vec<(u32, f64)>,
}

#[derive(Default)]
struct Vocabulary {
    numbers: HashMap<u64, u32>,
    holders: Vec<u32>,
}

impl Vocabulary {
    fn read(&mut self, entry: &Entry, reading: &Reading) -> Features {
        let mut words: Vec<(u32, f64)> = Vec::new();
        for (_, text) in entry.answer.fields() {
            terms(text, |term| words.push((self.number(term), 1.0)));
        }
        tally(&mut words);
        for (_, times) in &mut words {
            *times = 1.0 + AGAIN * times.ln();
        }
        let interests: Vec<(u32, f64)> = reading
            .mentions
            .iter()
            // Words are hashed to 63 bits: the highest bit tells an interest from a word.
            .map(|m| (self.number(u64::from(m.interest.0) | 1 << 63), m.weight.powf(PASSING)))
            .collect();
        for &(number, _) in words.iter().chain(&interests) {
            self.holders[number as usize] += 1;
        }
        Features { words, interests }
    }

    fn number(&mut self, term: u64) -> u32 {
        let next = u32::try_from(self.holders.len()).unwrap_or(u32::MAX);
        let number = *self.numbers.entry(term).or_insert(next);
        if number == next {
            self.holders.push(0);
        }
        number
    }

    /// How telling each feature is: nothing when only one entry has it or nearly all have it.
    #[expect(clippy::cast_precision_loss, reason = "counts of entries, far below 2^52")]
    fn rarity(&self, entries: usize) -> Vec<f64> {
        let all = entries as f64;
        let telling = |&n: &u32| {
            let n = f64::from(n);
            if n < 2.0 || n > all * COMMON { 0.0 } else { (all / n).ln() }
        };
        self.holders.iter().map(telling).collect()
    }
}

/// An entry's features of one kind, scaled to the length `share`.
fn weigh(said: Vec<(u32, f64)>, telling: impl Fn(u32) -> f64, share: f64) -> Vec<(u32, f64)> {
    let mut weighed: Vec<(u32, f64)> = said
        .into_iter()
        .map(|(number, weight)| (number, weight * telling(number)))
        .filter(|(_, weight)| *weight > 0.0)
        .collect();
    scale(&mut weighed, share.sqrt());
    weighed
}

/// Adds up what is listed twice, and scales the whole to length 1.
fn gather(features: &mut Vec<(u32, f64)>) {
    tally(features);
    scale(features, 1.0);
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
