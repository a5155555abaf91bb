//! Where an entry's words point at a topic.

use super::hash;
use super::language::Language;
use super::own::{Own, Subject};
use super::shipped::{FormKind, LEXICON};
use super::tokens::{Marks, Token};
use super::tongue::Tongue;
use super::vocabulary::{Kinds, Vocabulary, Word};

/// One place that points at one subject.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot {
    /// What it points at.
    pub subject: Subject,
    /// How.
    pub kind: SpotKind,
    /// The words, by their places in the list of tokens.
    pub from: u32,
    /// The place after the last.
    pub to: u32,
}

/// How a place points at its subject, surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum SpotKind {
    /// In a word that the person uses as a name.
    Own,
    /// By a name that means nothing else.
    Name,
    /// By a name that also means something else, written as a name.
    Written,
    /// By a name that also means something else, written as if it did.
    Doubtful,
    /// By something that belongs to it.
    Clue,
    /// By a common word that belongs to it among other things.
    Hint,
}

/// Finds the spots among `tokens`, and marks in `taken` the words that belong to one. At each
/// place the longest run of words wins.
pub(super) fn find(
    tokens: &[Token],
    words: &Vocabulary,
    own: &Own,
    language: Option<Language>,
    taken: &mut Vec<bool>,
) -> Vec<Spot> {
    let tongue = LEXICON.tongue(language);
    let home = language.map_or(0, Language::bit);
    taken.clear();
    taken.resize(tokens.len(), false);
    let mut spots = Vec::new();
    let mut i = 0;
    while i < tokens.len() {
        let opens = tokens[i].kinds.has(Kinds::OPENS);
        let known = if opens { longest(tokens, i, words, own, home, &mut spots) } else { 0 };
        let length = tongue.map_or(known, |tongue| {
            belonging(tokens, i, known, words, tongue, &mut spots).max(known)
        });
        taken[i..i + length].fill(true);
        i += length.max(1);
    }
    spots
}

/// Adds the spots of the longest name that begins at `i`; how many words it has.
fn longest(
    tokens: &[Token],
    i: usize,
    words: &Vocabulary,
    own: &Own,
    home: u8,
    spots: &mut Vec<Spot>,
) -> usize {
    let first = words.word(tokens[i].word);
    let most = usize::from(first.opens).min(tokens.len() - i);
    // The keys of the runs of 1, 2, … words: as written, and with the last word in the singular.
    let mut keys = [(0, 0); 8];
    let mut key = 0;
    let mut runs = 0;
    for (n, token) in tokens[i..i + most.min(keys.len())].iter().enumerate() {
        if n > 0 && (token.sentence != tokens[i].sentence || token.marks.has(Marks::APART)) {
            break;
        }
        let word = words.word(token.word);
        keys[n] = (hash::join(key, word.hash), hash::join(key, words.base(token)));
        key = keys[n].0;
        runs = n + 1;
    }
    for n in (0..runs).rev() {
        let (exact, single) = keys[n];
        let before = spots.len();
        let keys = if exact == single { &[exact][..] } else { &[exact, single] };
        for &key in keys {
            if let Some(&subject) = own.forms.get(&key) {
                add(spots, subject, SpotKind::Own, i, n + 1);
            }
            for form in LEXICON.meanings(key) {
                if form.kind == FormKind::Nothing {
                    return n + 1;
                }
                let kind = match form.kind {
                    FormKind::Guarded if form.at_home & home != 0 => SpotKind::Name,
                    FormKind::Hint if form.at_home & home != 0 => SpotKind::Clue,
                    FormKind::Name => SpotKind::Name,
                    FormKind::Clue => SpotKind::Clue,
                    FormKind::Hint | FormKind::Nothing => SpotKind::Hint,
                    FormKind::Guarded if is_written_as_name(&tokens[i..=i + n], words, home) => {
                        SpotKind::Written
                    }
                    FormKind::Guarded => SpotKind::Doubtful,
                };
                add(spots, form.topic, kind, i, n + 1);
            }
            if spots.len() > before {
                return n + 1;
            }
        }
    }
    0
}

/// Adds the spots of the longest run that begins at `i` and belongs to a topic in the entry's own
/// language, where it is at least as long as the `known` name; how many words it has.
fn belonging(
    tokens: &[Token],
    i: usize,
    known: usize,
    words: &Vocabulary<'_>,
    tongue: &Tongue,
    spots: &mut Vec<Spot>,
) -> usize {
    let most = usize::from(tongue.opens(words.word(tokens[i].word).hash)).min(tokens.len() - i);
    let mut key = 0;
    let mut found = (0, 0);
    for (n, token) in tokens[i..i + most].iter().enumerate() {
        if n > 0 && (token.sentence != tokens[i].sentence || token.marks.has(Marks::APART)) {
            break;
        }
        key = hash::join(key, words.word(token.word).hash);
        if n + 1 >= known && !tongue.meanings(key).is_empty() {
            found = (n + 1, key);
        }
    }
    let (count, key) = found;
    for belongs in tongue.meanings(key).iter().filter(|_| count > 0) {
        let kind = if belongs.hint { SpotKind::Hint } else { SpotKind::Clue };
        add(spots, belongs.topic, kind, i, count);
    }
    count
}

fn add(spots: &mut Vec<Spot>, subject: Subject, kind: SpotKind, from: usize, count: usize) {
    let (from, to) = (super::shipped::number(from), super::shipped::number(from + count));
    if !spots.iter().rev().take_while(|s| s.from == from).any(|s| s.subject == subject) {
        spots.push(Spot { subject, kind, from, to });
    }
}

/// Whether the words stand as a name does: in code, or with a capital where none is due. A
/// person has one, too, and so has every noun of everyday German.
fn is_written_as_name(run: &[Token], words: &Vocabulary<'_>, home: u8) -> bool {
    let everyday = |hash: u64| LEXICON.everyday.get(&hash).is_some_and(|bits| bits & home != 0);
    let capitals_tell = match run {
        [name] if name.kinds.has(Kinds::PERSON) => false,
        [noun] if home == Language::German.bit() => !everyday(words.word(noun.word).hash),
        _ => true,
    };
    let single = |word: &Word| run.len() == 1 && word.letters == 1;
    run.iter().all(|t| {
        let word = words.word(t.word);
        if t.marks.has(Marks::CODE) {
            return !single(word);
        }
        capitals_tell
            && t.marks.has(Marks::CAPITAL)
            && !t.marks.has(Marks::FIRST)
            && !t.marks.has(Marks::LOUD)
    })
}
