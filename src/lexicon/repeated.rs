//! What a person writes of in most of their entries, however common the word for it is.
//!
//! ```text
//! Bought another sheep.   Sheep shearing.   Sheep sold.       sheep: in all three, so an interest
//! A file was lost.        Filed the taxes.  Tea.              file: in one of three
//! ```

use super::draft::{Desk, Draft};
use super::hash;
use super::language::Language;
use super::shipped::{FormKind, LEXICON};
use super::signs::is_word;
use super::vocabulary::{Kinds, Word};
use crate::domain::entry::{Entry, Field};

/// Fewer entries show no habit.
const ENTRIES: usize = 3;
/// The most habits of one person: nobody writes of more in most entries, but whoever writes the same
/// entry again and again. All entries are gone through for each.
const HABITS: usize = 64;

/// Adds to each draft, as a phrase, the nouns that stand in more than half of all entries and are
/// no name of anything yet.
pub(super) fn add(entries: &[Entry], drafts: &mut [Draft], desk: &mut Desk) {
    if entries.len() < ENTRIES {
        return;
    }
    let mut among = vec![0_usize; desk.words.len()];
    for &word in drafts.iter().flat_map(|d| &d.features) {
        among[word as usize] += 1;
    }
    let habit = |&(place, times): &(usize, usize)| {
        let word = || desk.words.at(place);
        times * 2 > entries.len()
            && may_be_one(word())
            && !desk.own.forms.contains_key(&hash::join(0, word().hash))
    };
    let habits: Vec<(usize, usize)> =
        among.into_iter().enumerate().filter(habit).take(HABITS).collect();
    for (place, count) in habits {
        let word = desk.words.at(place);
        let (hash, key) = (word.hash, word.phrase());
        let places: Vec<Option<Place>> =
            entries.iter().zip(&*drafts).map(|(entry, draft)| find(entry, draft, hash)).collect();
        let inside = places.iter().flatten().find(|p| !p.first);
        // Only English shows by itself which words are nouns; elsewhere what only ever begins a
        // sentence may be a verb, and in German whatever has no capital is none.
        let english = matches!(desk.languages.language(), None | Some(Language::English));
        let german = desk.languages.language() == Some(Language::German);
        let capital = |p: &Place| p.written.starts_with(char::is_uppercase);
        if !english && !inside.is_some_and(|p| !german || capital(p)) {
            continue;
        }
        let Some(shown) = inside.or_else(|| places.iter().flatten().next()) else { continue };
        let Some(id) = desk.phrases.repeat(key, &shown.written, count) else { continue };
        for (draft, place) in drafts.iter_mut().zip(places) {
            if let Some(Place { sentence, .. }) = place
                && draft.phrases.iter().all(|p| p.0 != id)
            {
                draft.phrases.push((id, 1.0, sentence));
            }
        }
    }
}

/// Whether a word could be what a person is into: a noun, no everyday word, and nobody's name.
fn may_be_one(word: &Word) -> bool {
    let names = |form: &FormKind| matches!(form, FormKind::Name | FormKind::Clue);
    word.rank.noun
        && word.plain == 0
        && word.kinds.has(Kinds::LONG)
        && !word.kinds.has(Kinds::PERSON.or(Kinds::TITLE).or(Kinds::OWNER))
        && !LEXICON.meanings(hash::join(0, word.hash)).any(|form| names(&form.kind))
}

/// Where a word stands first in an entry.
struct Place {
    sentence: u32,
    written: String,
    /// Whether it begins its sentence, so that its capital says nothing.
    first: bool,
}

fn find(entry: &Entry, draft: &Draft, hash: u64) -> Option<Place> {
    let at = |field: Field, text: &str| {
        let mut from = 0;
        text.split(|c: char| !is_word(c)).find_map(|word| {
            let start = from;
            from += word.len() + text[from + word.len()..].chars().next().map_or(0, char::len_utf8);
            if word.is_empty() || hash::word(word) != hash {
                return None;
            }
            let holds =
                |s: &crate::domain::reading::Sentence| s.field == field && s.range.contains(&start);
            let sentence = draft.sentences.iter().position(holds)?;
            let first = draft.sentences[sentence].range.start == start;
            let sentence = super::shipped::number(sentence);
            Some(Place { sentence, written: word.to_owned(), first })
        })
    };
    entry.answer.fields().find_map(|(field, text)| at(field, text))
}
