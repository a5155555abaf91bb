//! Words that stand out against ordinary language, for what no list knows.

use super::hash::{self, ByHash};
use super::language::Language;
use super::own::Subject;
use super::shipped::NEVER;
use super::tokens::{Marks, Token};
use super::vocabulary::{Kinds, Vocabulary};
use crate::domain::words::unshown;

/// A word commoner than this in ordinary English says too little alone.
const PLAIN: u16 = 4000;
/// The most words in a phrase.
const WORDS: usize = 3;

/// All candidate phrases of a history.
#[derive(Default)]
pub(super) struct Phrases {
    ids: ByHash<u32>,
    pub all: Vec<Phrase>,
}

/// One candidate.
pub(super) struct Phrase {
    /// The hash of its words: [`key`].
    pub key: u64,
    /// The words, as first written where their case says something.
    pub name: String,
    /// Whether it does.
    settled: bool,
    /// In how many entries it stands.
    pub entries: u32,
    /// The last entry in which it was counted.
    last: u32,
    /// The most entries that a longer phrase around it has.
    pub within: u32,
    /// How far it stands out against ordinary language, from 0 to 1.
    pub rare: f32,
    /// How many words.
    pub words: u8,
    /// Whether once is enough to take it for a name: its language shows names, and it is one.
    pub shown: bool,
    /// The phrases inside it.
    inside: Vec<u32>,
}

unshown!(Phrase);

impl Phrases {
    /// Counts the candidates among the words that belong to no spot; gives each with its place.
    pub fn count(
        &mut self,
        text: &str,
        tokens: &[Token],
        taken: &[bool],
        words: &Vocabulary,
        language: Option<Language>,
        entry: u32,
    ) -> Vec<(u32, u32)> {
        let mut found = Vec::new();
        let stops = language.map_or(0, Language::bit) | Language::English.bit() | NEVER;
        let fit = |i: usize| {
            let Token { marks, kinds, stops: says_nothing_in, .. } = tokens[i];
            !taken[i]
                && says_nothing_in & stops == 0
                // "Amma's kitchen" is about the kitchen, if about anything.
                && !kinds.has(Kinds::OWNER)
                && !kinds.has(Kinds::TITLE)
                && !is_person(tokens, i)
                && kinds.has(Kinds::ALPHABETIC)
                && kinds.has(Kinds::LONG)
                && !marks.has(Marks::CODE)
        };
        let mut i = 0;
        while i < tokens.len() {
            if !fit(i) {
                i += 1;
                continue;
            }
            let mut end = i + 1;
            while end < tokens.len()
                && tokens[end].sentence == tokens[i].sentence
                && !tokens[end].marks.has(Marks::APART)
                && fit(end)
            {
                end += 1;
            }
            self.run(text, tokens, i..end, words, language, entry, &mut found);
            i = end;
        }
        found
    }

    #[expect(clippy::too_many_arguments, reason = "one inner step of `count`")]
    fn run(
        &mut self,
        text: &str,
        tokens: &[Token],
        run: std::ops::Range<usize>,
        words: &Vocabulary,
        language: Option<Language>,
        entry: u32,
        found: &mut Vec<(u32, u32)>,
    ) {
        // By how many words, and by where it begins: which phrase it is, if it is one.
        let mut here: Vec<Option<u32>> = vec![None; (WORDS + 1) * run.len()];
        for count in (1..=WORDS.min(run.len())).rev() {
            for from in run.start..=run.end - count {
                let part = from..from + count;
                let Some(rare) = stands_out(&tokens[part.clone()], words, language) else {
                    continue;
                };
                let key =
                    tokens[part.clone()].iter().fold(1, |key, t| hash::join(key, words.base(t)));
                let id = self.id(key, rare, count, || {
                    text[tokens[part.start].start as usize..tokens[part.end - 1].end as usize]
                        .to_owned()
                });
                let phrase = &mut self.all[id as usize];
                let says = Marks::FIRST.with(Marks::LOUD).with(Marks::HEAD);
                if !phrase.settled && !tokens[part.clone()].iter().any(|t| t.marks.has(says)) {
                    phrase.settled = true;
                    text[tokens[part.start].start as usize..tokens[part.end - 1].end as usize]
                        .clone_into(&mut phrase.name);
                }
                phrase.shown |=
                    matches!(language, None | Some(Language::English | Language::German))
                        || tokens[part.clone()].iter().all(|t| {
                            t.marks.has(Marks::CAPITAL)
                                && !t.marks.has(Marks::FIRST)
                                && !t.marks.has(Marks::LOUD)
                        });
                if phrase.last != entry {
                    phrase.last = entry;
                    phrase.entries += 1;
                }
                let place = from - run.start;
                for outer in (count..=WORDS.min(run.len())).rev() {
                    for start in (place + count).saturating_sub(outer)..=place {
                        let Some(whole) = here[outer * run.len() + start] else { continue };
                        let inside = &mut self.all[whole as usize].inside;
                        if !inside.contains(&id) {
                            inside.push(id);
                        }
                    }
                }
                found.push((id, super::shipped::number(from)));
                here[count * run.len() + place] = Some(id);
            }
        }
    }

    fn id(&mut self, key: u64, rare: f32, count: usize, name: impl FnOnce() -> String) -> u32 {
        let all = &mut self.all;
        *self.ids.entry(key).or_insert_with(|| {
            all.push(Phrase {
                key,
                name: name(),
                settled: false,
                entries: 0,
                last: u32::MAX,
                within: 0,
                rare,
                shown: false,
                words: u8::try_from(count).unwrap_or(u8::MAX),
                inside: Vec::new(),
            });
            super::shipped::number(all.len() - 1)
        })
    }

    /// Takes a word that stands in so many entries, most of all, for an interest; its number, unless
    /// it is counted as one already.
    pub fn repeat(&mut self, key: u64, name: &str, entries: usize) -> Option<u32> {
        let entries = super::shipped::number(entries);
        let id = self.id(key, 1.0, 1, || name.to_owned());
        let phrase = &mut self.all[id as usize];
        if phrase.entries >= entries {
            return None;
        }
        (phrase.entries, phrase.rare, phrase.within) = (entries, 1.0, 0);
        Some(id)
    }

    /// Takes in what was counted in later entries; gives each of its phrases its place here.
    pub fn join(&mut self, later: Self) -> Vec<u32> {
        let mut places = Vec::with_capacity(later.all.len());
        let mut inside = Vec::new();
        for mut phrase in later.all {
            inside.push(std::mem::take(&mut phrase.inside));
            let next = super::shipped::number(self.all.len());
            let place = *self.ids.entry(phrase.key).or_insert(next);
            places.push(place);
            match self.all.get_mut(place as usize) {
                Some(known) => known.add(phrase),
                None => self.all.push(phrase),
            }
        }
        for (&place, inner) in places.iter().zip(inside) {
            let known = &mut self.all[place as usize].inside;
            for inner in inner.into_iter().map(|inner| places[inner as usize]) {
                if !known.contains(&inner) {
                    known.push(inner);
                }
            }
        }
        places
    }

    /// Which subject each phrase means: the longer name that it is a part of, by its key ("Bayesian"
    /// for "Bayesian machine learning"), or itself, numbered from `first`.
    pub fn meant(&self, parts: &ByHash<Subject>, first: Subject) -> Vec<Subject> {
        let part_of = |phrase: &Phrase| parts.get(&phrase.key).copied();
        self.all.iter().zip(first..).map(|(phrase, own)| part_of(phrase).unwrap_or(own)).collect()
    }

    /// Lets each phrase know of the longer ones around it, once all are counted.
    pub fn nest(&mut self) {
        for i in 0..self.all.len() {
            let entries = self.all[i].entries;
            for inner in std::mem::take(&mut self.all[i].inside) {
                let within = &mut self.all[inner as usize].within;
                *within = (*within).max(entries);
            }
        }
    }
}

/// The key of the phrase whose words have these hashes.
pub(super) fn key(words: impl Iterator<Item = u64>) -> u64 {
    words.fold(1, hash::join)
}

/// Whether a word names a person: a first name with its capital, or what follows a title.
fn is_person(tokens: &[Token], i: usize) -> bool {
    let Token { kinds, marks, sentence, .. } = tokens[i];
    let titled =
        || i > 0 && tokens[i - 1].sentence == sentence && tokens[i - 1].kinds.has(Kinds::TITLE);
    marks.has(Marks::CAPITAL) && (kinds.has(Kinds::PERSON) || titled())
}

impl Phrase {
    /// Adds what later entries say of the same phrase.
    fn add(&mut self, later: Self) {
        self.entries += later.entries;
        self.shown |= later.shown;
        if later.settled && !self.settled {
            (self.settled, self.name) = (true, later.name);
        }
    }
}

/// How far a run of words stands out, from 0 to 1; `None` when it could not be a name at all.
fn stands_out(run: &[Token], words: &Vocabulary, language: Option<Language>) -> Option<f32> {
    let last = run.last()?;
    let head = words.word(last.word);
    let tongues = language.map_or(0, Language::bit) | Language::English.bit();
    if run.iter().all(|t| words.word(t.word).plain & tongues != 0) {
        return None;
    }
    let english = matches!(language, None | Some(Language::English));
    let german = language == Some(Language::German);
    let named = |t: &Token| {
        t.marks.has(Marks::CAPITAL) && !t.marks.has(Marks::FIRST) && !t.marks.has(Marks::LOUD)
    };
    if german && !run.iter().all(|t| t.marks.has(Marks::CAPITAL)) {
        return None;
    }
    let could_be = head.rank.noun || named(last) || (run.len() == 1 && head.gerund);
    if english && !could_be {
        return None;
    }
    if run.len() == 1 && english && head.rank.place < PLAIN && !named(last) {
        return None;
    }
    let place = usize::from(run.len() > 1);
    let sum: f32 = run.iter().map(|t| words.word(t.word).rare[place]).sum();
    #[expect(clippy::cast_precision_loss, reason = "at most three words")]
    Some(sum / run.len() as f32)
}
