//! The words of one history, each once, with what the lexicon knows of it.

use super::hash::{self, ByHash};
use super::shipped::{LEXICON, Rank};

/// A word's place in the vocabulary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct WordId(pub u32);

/// What is known of one word.
#[derive(Debug, Clone)]
pub(super) struct Word {
    /// Its hash in lower case.
    pub hash: u64,
    /// The hash of its singular, as far as English shows it; its own where it has none.
    pub base: u64,
    /// The most words a listed name has that begins with it; 0 when none does.
    pub opens: u8,
    /// The languages in which it says nothing by itself, one bit each.
    pub stops: u8,
    /// Its place in ordinary language.
    pub rank: Rank,
    /// How many letters it has.
    pub letters: u8,
    /// Whether it has a letter at all.
    pub alphabetic: bool,
    /// Whether it ends as an English gerund.
    pub gerund: bool,
    /// Whether a cue begins with it.
    pub cue: bool,
}

/// The words of one history.
pub(super) struct Vocabulary {
    ids: ByHash<WordId>,
    words: Vec<Word>,
    own: ByHash<u8>,
}

impl Vocabulary {
    /// An empty one; `own` tells with which words, by hash, the person's own names begin and how
    /// many words such a name has at most.
    pub fn new(own: ByHash<u8>) -> Self {
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

    pub fn word(&self, id: WordId) -> &Word {
        &self.words[id.0 as usize]
    }

    pub fn len(&self) -> usize {
        self.words.len()
    }

    fn learn(&self, hash: u64, text: &str) -> Word {
        let lower = text.to_lowercase().replace('’', "'");
        let singular = singular(&lower);
        let mut base = if singular.len() == lower.len() { hash } else { hash::word(&singular) };
        let rank = LEXICON.ranks.get(&hash).copied().unwrap_or(Rank::RARE);
        let listed = |h: u64| LEXICON.opens.contains_key(&h);
        if rank == Rank::RARE
            && !listed(hash)
            && !listed(base)
            && text.starts_with(char::is_uppercase)
        {
            base = part_of_compound(&lower).unwrap_or(base);
        }
        let opens = |h: u64| {
            let listed = LEXICON.opens.get(&h).copied().unwrap_or(0);
            listed.max(self.own.get(&h).copied().unwrap_or(0))
        };
        Word {
            hash,
            base,
            opens: opens(hash).max(opens(base)),
            stops: LEXICON.stops.get(&hash).copied().unwrap_or(0),
            rank,
            letters: u8::try_from(lower.chars().count()).unwrap_or(u8::MAX),
            alphabetic: lower.chars().any(char::is_alphabetic),
            gerund: lower.len() > 4 && lower.ends_with("ing"),
            cue: LEXICON.cues.begins(hash),
        }
    }
}

/// The listed word that a German compound ends with, or else begins with: its hash.
fn part_of_compound(lower: &str) -> Option<u64> {
    if lower.len() < COMPOUND || lower.contains('\'') {
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
