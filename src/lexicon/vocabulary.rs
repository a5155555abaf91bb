//! The words of one history, each once, with what the lexicon knows of it.

use super::classes::Signals;
use super::hash::{self, ByHash};
use super::shipped::{LEXICON, Rank, Whom};
use super::tokens::{Marks, Token};
use super::works::OfWorks;

/// A word's place in the vocabulary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct WordId(pub u32);

/// What the loops over tokens ask of a word, in one byte that every token carries along.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Kinds(u8);

impl Kinds {
    /// A listed name or clue may begin with it.
    pub const OPENS: Self = Self(1);
    /// A cue may begin with it, in some language.
    pub const CUE: Self = Self(2);
    /// It has a letter at all.
    pub const ALPHABETIC: Self = Self(4);
    /// It has more than one letter.
    pub const LETTERS: Self = Self(8);
    /// It has more than two letters.
    pub const LONG: Self = Self(16);
    /// It says whose something is: `Amma's`.
    pub const OWNER: Self = Self(32);

    pub fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// It is a first name, where it is written as one.
    pub const PERSON: Self = Self(64);
    /// A person's name follows.
    pub const TITLE: Self = Self(128);

    /// One of both.
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn with(self, other: Self, holds: bool) -> Self {
        if holds { Self(self.0 | other.0) } else { self }
    }
}

/// What is known of one word.
#[derive(Debug, Clone)]
pub(super) struct Word {
    /// Its hash in lower case.
    pub hash: u64,
    /// The hash of its singular, as far as English shows it; its own where it has none.
    base: u64,
    /// The hash of the listed word that it is made of, where it may be a German compound; else its
    /// base.
    part: u64,
    /// The most words a listed name has that begins with it; 0 when none does.
    pub opens: u8,
    /// The languages in which it says nothing by itself, one bit each.
    pub stops: u8,
    /// The languages in which it is an everyday word, one bit each.
    pub plain: u8,
    /// Its place in ordinary language.
    pub rank: Rank,
    /// How many letters it has.
    pub letters: u8,
    /// Whether it ends as an English gerund.
    pub gerund: bool,
    /// What the loops over tokens ask.
    pub kinds: Kinds,
    /// How far it stands out against ordinary language, alone and in a phrase, from 0 to 1.
    pub rare: [f32; 2],
    /// What it is among the phrases that say something of a sentence.
    pub says: Signals,
    /// What it says of books, courses and the like.
    pub of_works: OfWorks,
}

impl Word {
    /// The key of the phrase that it is alone.
    pub fn phrase(&self) -> u64 {
        super::phrases::key([self.base].into_iter())
    }
}

/// The words of one history.
pub(super) struct Vocabulary<'a> {
    ids: ByHash<WordId>,
    words: Vec<Word>,
    own: &'a ByHash<u8>,
}

impl<'a> Vocabulary<'a> {
    /// An empty one; `own` tells with which words, by hash, the person's own names begin and how
    /// many words such a name has at most.
    pub fn new(own: &'a ByHash<u8>) -> Self {
        Self { ids: ByHash::default(), words: Vec::new(), own }
    }

    /// The id of the word written `text`, whose hash is `hash`.
    pub fn id(&mut self, hash: u64, text: &str) -> WordId {
        if let Some(&id) = self.ids.get(&hash) {
            return id;
        }
        let id = WordId(u32::try_from(self.words.len()).unwrap_or(u32::MAX));
        self.ids.insert(hash, id);
        let word = self.learn(hash, text);
        self.words.push(word);
        id
    }

    /// Takes in the words of later entries; gives each of them its place here.
    pub fn join(&mut self, later: Self) -> Vec<u32> {
        let place = |word: Word| {
            let next = WordId(u32::try_from(self.words.len()).unwrap_or(u32::MAX));
            let id = *self.ids.entry(word.hash).or_insert(next);
            if id == next {
                self.words.push(word);
            }
            id.0
        };
        later.words.into_iter().map(place).collect()
    }

    pub fn word(&self, id: WordId) -> &Word {
        &self.words[id.0 as usize]
    }

    /// The word at a place.
    pub fn at(&self, place: usize) -> &Word {
        &self.words[place]
    }

    /// The hash of what stands for a token in names: its singular, or the part of a compound, which
    /// as a noun is written with a capital.
    pub fn base(&self, token: &Token) -> u64 {
        let word = self.word(token.word);
        if token.marks.has(Marks::CAPITAL) { word.part } else { word.base }
    }

    pub fn len(&self) -> usize {
        self.words.len()
    }

    fn learn(&self, hash: u64, text: &str) -> Word {
        let lower = text.to_lowercase().replace('’', "'");
        let singular = singular(&lower);
        let base = if singular.len() == lower.len() { hash } else { hash::word(&singular) };
        let rank = LEXICON.ranks.get(&hash).copied().unwrap_or(Rank::unknown(&lower));
        let listed = |h: u64| LEXICON.opens.contains_key(&h);
        let unknown = rank.place == Rank::RARE && !listed(hash) && !listed(base);
        let part = unknown.then(|| part_of_compound(&lower)).flatten().unwrap_or(base);
        let opens = |h: u64| {
            let listed = LEXICON.opens.get(&h).copied().unwrap_or(0);
            listed.max(self.own.get(&h).copied().unwrap_or(0))
        };
        let opens = opens(hash).max(opens(base)).max(opens(part));
        let letters = u8::try_from(lower.chars().count()).unwrap_or(u8::MAX);
        let says = LEXICON.cues.signals(hash, &lower);
        let kinds = Kinds::default()
            .with(Kinds::OPENS, opens > 0)
            .with(Kinds::CUE, LEXICON.cues.begins_anywhere(hash, &says))
            .with(Kinds::ALPHABETIC, lower.chars().any(char::is_alphabetic))
            .with(Kinds::LETTERS, letters > 1)
            .with(Kinds::LONG, letters > 2)
            .with(Kinds::OWNER, lower.ends_with("'s"))
            .with(Kinds::PERSON, LEXICON.people.get(&hash) == Some(&Whom::Name))
            .with(Kinds::TITLE, LEXICON.people.get(&hash) == Some(&Whom::Title));
        Word {
            hash,
            base,
            part,
            opens,
            stops: LEXICON.stops.get(&hash).copied().unwrap_or(0),
            plain: LEXICON.plain.get(&hash).copied().unwrap_or(0),
            rank,
            letters,
            gerund: lower.len() > 4 && lower.ends_with("ing"),
            kinds,
            rare: [rare(rank, 2000.0, 2.7), rare(rank, 300.0, 4.6)],
            says,
            of_works: LEXICON.works.get(&hash).copied().unwrap_or_default(),
        }
    }
}

/// How far a word of this rank stands out: 0.05 up to rank `from`, and 1 from `from` × e^`to` on.
/// In a phrase the words mend each other; alone a word must be rare itself.
fn rare(rank: Rank, from: f32, to: f32) -> f32 {
    ((f32::from(rank.place) / from).ln() / to).clamp(0.05, 1.0)
}

/// The listed word that a German compound ends with, or else begins with: its hash.
fn part_of_compound(lower: &str) -> Option<u64> {
    if !(COMPOUND..=LONGEST).contains(&lower.len()) || lower.contains('\'') {
        return None;
    }
    let known = |part: &str| {
        let hash = hash::word(part);
        (part.len() >= PART && LEXICON.forms.contains_key(&hash::join(0, hash))).then_some(hash)
    };
    let cuts = || lower.char_indices().map(|(i, _)| i).skip(3);
    cuts().find_map(|i| known(&lower[i..])).or_else(|| {
        let mut heads: Vec<usize> = cuts().collect();
        heads.reverse();
        heads.into_iter().find_map(|i| known(&lower[..i]))
    })
}

/// A shorter word, in bytes, is no compound.
const COMPOUND: usize = 9;
/// A longer one, in bytes, is no word that anybody compounds: every cut of it would be looked up.
const LONGEST: usize = 64;
/// The fewest bytes of a word that counts as part of one.
const PART: usize = 5;

/// The singular of an English plural, and what follows an apostrophe dropped.
fn singular(word: &str) -> String {
    let word = word.strip_suffix("'s").unwrap_or(word);
    let plain = word.is_ascii() && word.len() > 3 && word.ends_with('s');
    if !plain || word.ends_with("ss") || word.ends_with("us") || word.ends_with("is") {
        return word.to_owned();
    }
    if let Some(stem) = word.strip_suffix("ies").filter(|s| s.len() > 2) {
        return format!("{stem}y");
    }
    for hiss in ["ches", "shes", "xes", "sses"] {
        if word.ends_with(hiss) {
            return word[..word.len() - 2].to_owned();
        }
    }
    word[..word.len() - 1].to_owned()
}

#[cfg(test)]
mod tests {
    #[test]
    fn plurals_give_their_singular() {
        for (plural, single) in [
            ("guitars", "guitar"),
            ("hobbies", "hobby"),
            ("sandwiches", "sandwich"),
            ("chess", "chess"),
            ("tennis", "tennis"),
            ("ruby's", "ruby"),
            ("bus", "bus"),
        ] {
            assert_eq!(super::singular(plural), single);
        }
    }
}
