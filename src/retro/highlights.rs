//! The sentences that carry a stretch: about its interests, spread over its months, none twice.

use std::collections::{HashMap, HashSet};

use chrono::{Datelike, NaiveDate};

use super::quotes::{Said, Told};
use crate::domain::digest::Quote;
use crate::domain::entry::Field;
use crate::domain::id::InterestId;

/// What makes a sentence worth quoting, beyond what it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Where the course changed.
    Turn,
    /// A reason.
    Why,
    /// An effort.
    Did,
    /// Anything else that carries the stretch.
    Highlight,
}

/// How much each interest of a stretch counts, for choosing.
pub type Weights = HashMap<InterestId, f64>;

/// Every further quote about the same interest, or of the same month, is worth half of the last.
const AGAIN: f64 = 0.5;

/// Chooses up to `most` sentences for one part, by date.
///
/// ```text
/// weights   climbing 3   guitar 1
/// taken     climbing (3), climbing (1.5), guitar (1), climbing (.75) …
/// ```
///
/// What is chosen is noted in `told` and never chosen again.
pub fn choose(
    part: Part,
    from: &[Said<'_>],
    weights: &Weights,
    told: &mut Told,
    most: usize,
) -> Vec<Quote> {
    let mut covered: HashMap<InterestId, i32> = HashMap::new();
    let mut months: HashMap<NaiveDate, i32> = HashMap::new();
    let mut chosen: Vec<Quote> = Vec::new();
    let mut rest: Vec<Candidate<'_>> = from
        .iter()
        .filter(|said| said.whole() && fits(part, said))
        .map(|said| {
            let merit = merit(part, said);
            Candidate { said, merit, at_first: merit * coverage(said, weights, &covered) }
        })
        .collect();
    // By what each is worth at first. The sort keeps the earlier of two equals before the later.
    rest.sort_by(|a, b| b.at_first.total_cmp(&a.at_first));
    let mut seen = HashSet::new();
    rest.retain(|candidate| seen.insert(candidate.said.text));
    while chosen.len() < most && !rest.is_empty() {
        let (mut best, mut highest) = (0, f64::NEG_INFINITY);
        for (place, Candidate { said, merit, at_first }) in rest.iter().enumerate() {
            // What is worth less than the best at first is never worth more.
            if *at_first <= highest {
                break;
            }
            let month = months.get(&month(said)).copied().unwrap_or(0);
            let worth = merit * coverage(said, weights, &covered) * AGAIN.powi(month);
            if worth > highest {
                (best, highest) = (place, worth);
            }
        }
        let Candidate { said, .. } = rest.remove(best);
        if told.knows(said.text) {
            continue;
        }
        told.note(said.text);
        for interest in subjects(said) {
            *covered.entry(interest).or_default() += 1;
        }
        *months.entry(month(said)).or_default() += 1;
        chosen.push(said.quote());
    }
    chosen.sort_by_key(|quote| (quote.date, quote.entry));
    chosen
}

/// A sentence that may be chosen, with its worth before anything was.
struct Candidate<'a> {
    said: &'a Said<'a>,
    merit: f64,
    at_first: f64,
}

fn fits(part: Part, said: &Said<'_>) -> bool {
    let (field, cues) = (said.sentence.field, said.sentence.cues);
    match part {
        // Where something is put down, the form's reason tells why.
        Part::Turn => {
            let turns = cues.turn || field == Field::Why && said.in_stopping();
            turns && field != Field::Did && said.sentence.words >= 4
        }
        Part::Why => {
            !said.in_stopping() && (field == Field::Why || cues.why && field == Field::Text)
        }
        Part::Did => field == Field::Did || cues.did && field == Field::Text,
        Part::Highlight => field == Field::Text && said.sentence.words >= 5,
    }
}

/// What a sentence is worth whatever it is about.
fn merit(part: Part, said: &Said<'_>) -> f64 {
    let cues = said.sentence.cues;
    let mut merit = 1.0;
    match (part, said.sentence.field) {
        (Part::Why, Field::Why) | (Part::Did, Field::Did) => merit += 2.0,
        (Part::Turn, _) if cues.why => merit += 1.0,
        _ => {}
    }
    if cues.first_person {
        merit += 0.5;
    }
    if part == Part::Highlight && (cues.progress || cues.why || cues.did) {
        merit += 0.5;
    }
    // Neither a scrap nor a paragraph.
    if !(6..=30).contains(&said.sentence.words) {
        merit *= 0.7;
    }
    merit
}

/// What a sentence adds on its subjects, the more the less was said of them.
fn coverage(said: &Said<'_>, weights: &Weights, covered: &HashMap<InterestId, i32>) -> f64 {
    let worth = |interest: InterestId| {
        let times = covered.get(&interest).copied().unwrap_or(0);
        weights.get(&interest).copied().unwrap_or(0.0) * AGAIN.powi(times)
    };
    // A sentence about none of the leading interests may still be chosen, last.
    0.1 + subjects(said).map(worth).sum::<f64>()
}

/// The interests a sentence names; one that names none speaks of its entry's, and so does every
/// answer to the form's questions: what was done was done for what the entry is about.
fn subjects<'a>(said: &Said<'a>) -> impl Iterator<Item = InterestId> + use<'a> {
    let named = &said.sentence.interests;
    let of_entry = named.is_empty() || said.sentence.field != Field::Text;
    let subject = said.subject().filter(move |id| of_entry && !named.contains(id));
    named.iter().copied().chain(subject)
}

fn month(said: &Said<'_>) -> NaiveDate {
    let date = said.entry.about.from;
    date.with_day(1).unwrap_or(date)
}
