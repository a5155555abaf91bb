//! Sentences of a stretch that may be quoted.

use std::collections::HashSet;
use std::hash::BuildHasherDefault;
use std::ops::Range;

use super::terms::{AsItIs, terms};
use crate::domain::digest::Quote;
use crate::domain::entry::{Entry, Field};
use crate::domain::history::History;
use crate::domain::id::InterestId;
use crate::domain::reading::{Reading, Sentence};
use crate::domain::span::Span;
use crate::domain::words::unshown;

/// A longer sentence is a paragraph: it is left where it stands.
const LONGEST: usize = 48;

/// What people put into a field of the form to say that there is nothing to say, in lower case.
const NOTHING: [&str; 25] = [
    "",
    "nothing",
    "none",
    "no",
    "nope",
    "not yet",
    "n/a",
    "na",
    "same",
    "idk",
    "nichts",
    "keine",
    "nein",
    "nada",
    "ninguno",
    "ninguna",
    "rien",
    "aucun",
    "aucune",
    "non",
    "nenhum",
    "nenhuma",
    "não",
    "कुछ नहीं",
    "नहीं",
];

/// One sentence with where it stands.
#[derive(Clone, Copy)]
pub struct Said<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// What was read in it.
    pub reading: &'a Reading,
    /// The sentence's place and marks.
    pub sentence: &'a Sentence,
    /// Its words. Law: a part of its entry's field, as it stands there.
    pub text: &'a str,
}

unshown!(Said<'_>);

/// The places of a stretch's entries in the history.
pub fn within(history: &History, span: Span) -> Range<usize> {
    let first = history.entries.partition_point(|entry| entry.about.from < span.from);
    let last = history.entries.partition_point(|entry| entry.about.from < span.to);
    first..last.max(first)
}

/// The sentences of a stretch, in order, short enough to be quoted.
pub fn said(history: &History, span: Span) -> impl Iterator<Item = Said<'_>> {
    within(history, span)
        .filter_map(|i| Some((history.entries.get(i)?, history.readings.get(i)?)))
        .flat_map(|(entry, reading)| {
            reading.sentences.iter().filter_map(move |sentence| {
                let field = entry.answer.field(sentence.field);
                let text = bare(field.get(sentence.range.clone())?);
                let quotable = sentence.words <= LONGEST && !text.is_empty();
                (quotable && !says_nothing(sentence, text)).then_some(Said {
                    entry,
                    reading,
                    sentence,
                    text,
                })
            })
        })
}

/// Whether a field of the form was filled in with nothing: "n/a", "Nothing.".
fn says_nothing(sentence: &Sentence, text: &str) -> bool {
    let bare = || text.trim_matches(|c: char| c.is_ascii_punctuation() || c.is_whitespace());
    sentence.field != Field::Text
        && sentence.words <= 2
        && NOTHING.contains(&bare().to_lowercase().as_str())
}

/// A sentence without the addresses at its ends: they stand on the shelf.
fn bare(text: &str) -> &str {
    let mut text = text.trim();
    if !text.contains("://") {
        return text;
    }
    while let Some((rest, last)) = text.rsplit_once(char::is_whitespace)
        && last.contains("://")
    {
        text = rest.trim_end();
    }
    while let Some((first, rest)) = text.split_once(char::is_whitespace)
        && first.contains("://")
    {
        text = rest.trim_start();
    }
    text
}

impl Said<'_> {
    /// How much its entry is about an interest, from 0 to 1.
    pub fn weight(&self, id: InterestId) -> f64 {
        self.reading.mentions.iter().find(|m| m.interest == id).map_or(0.0, |m| m.weight)
    }

    /// The sentence as it is shown.
    pub fn quote(&self) -> Quote {
        Quote { text: self.text.into(), date: self.entry.about.from, entry: self.entry.id }
    }

    /// Whether it can be read on its own; an answer to a plain question of the form always can.
    pub fn whole(&self) -> bool {
        match self.sentence.field {
            Field::Why | Field::Did | Field::Next => self.sentence.words >= 2,
            Field::Text => self.sentence.stands_alone && self.sentence.words >= 4,
        }
    }

    /// Whether its entry puts something down: reasons there are reasons to stop.
    pub fn in_stopping(&self) -> bool {
        self.reading.sentences.iter().any(|sentence| sentence.cues.stop)
    }

    /// What its entry is most about.
    pub fn subject(&self) -> Option<InterestId> {
        self.reading.mentions.first().map(|mention| mention.interest)
    }
}

/// Fingerprints of texts.
type Prints = HashSet<u64, BuildHasherDefault<AsItIs>>;

/// What was already quoted, so that nothing is told twice.
#[derive(Debug, Default)]
pub struct Told {
    exact: Prints,
    word_sets: Vec<Vec<u64>>,
}

impl Told {
    /// Whether the same was said before, word for word or nearly.
    pub fn knows(&self, text: &str) -> bool {
        let words = word_set(text);
        self.exact.contains(&whole_print(text))
            || self.word_sets.iter().any(|known| {
                let shared = known.iter().filter(|word| words.binary_search(word).is_ok()).count();
                // Two thirds of the shorter one's words: "I like models that say how unsure they
                // are" and "I like that it says how unsure it is" are told once.
                shared * 3 >= known.len().min(words.len()).max(1) * 2
            })
    }

    /// Notes a text as told.
    pub fn note(&mut self, text: &str) {
        self.exact.insert(whole_print(text));
        let words = word_set(text);
        if words.len() >= 3 {
            self.word_sets.push(words);
        }
    }
}

/// The words of a text, each once, in order of their fingerprints.
fn word_set(text: &str) -> Vec<u64> {
    let mut words = Vec::with_capacity(16);
    terms(text, |term| words.push(term));
    words.sort_unstable();
    words.dedup();
    words
}

/// A fingerprint of all words in their order.
fn whole_print(text: &str) -> u64 {
    let mut print = 0_u64;
    terms(text, |term| print = print.rotate_left(5) ^ term);
    print
}
