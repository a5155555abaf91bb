//! What a sentence seems to say, told by the phrases that people use for it.
//!
//! A cue selects a sentence to quote; it asserts nothing. So silence is the better mistake.

use super::hash::{self, ByHash};
use super::language::Language;
use super::signs::elision;
use super::tokens::{Marks, Token};
use super::vocabulary::Vocabulary;
use crate::domain::entry::Field;
use crate::domain::reading::Cues;

const SHIPPED: &str = include_str!("../../config/lexicon/cues.txt");

/// How many words a gap in a pattern may hold.
const GAP: usize = 6;
/// How far before a cue a "not" still denies it.
const DENIED: usize = 3;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Says {
    Why,
    Did,
    Turn,
    Progress,
    Gratitude,
    Next,
    First,
    /// Denies what follows closely.
    Not,
    /// Makes what follows a mere possibility.
    If,
    /// A beginning that leans on the sentence before.
    Dangling,
    /// Words that look like a cue and are none: what they cover is not read as one.
    Nothing,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Word(u64),
    Gerund,
    Gap,
}

#[derive(Debug)]
struct Pattern {
    language: Language,
    says: Says,
    /// Only where the sentence starts, or right after its subject "I", "we", "and".
    start: bool,
    /// Only in a sentence that names an interest.
    interest: bool,
    parts: Box<[Part]>,
}

/// All patterns, by the word each begins with.
pub(super) struct Patterns {
    all: Vec<Pattern>,
    begins: ByHash<Vec<u32>>,
}

impl Patterns {
    /// The patterns of `config/lexicon/cues.txt`.
    pub fn shipped() -> Self {
        let mut patterns = Self { all: Vec::new(), begins: ByHash::default() };
        let mut section = None;
        for line in SHIPPED.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#'))
        {
            if let Some(head) = line.strip_prefix('[') {
                section = Self::section(head.trim_end_matches(']'));
                continue;
            }
            let Some((language, says)) = section else { continue };
            for phrase in line.split(',').map(str::trim).filter(|p| !p.is_empty()) {
                patterns.add(language, says, phrase);
            }
        }
        patterns
    }

    fn section(head: &str) -> Option<(Language, Says)> {
        let (code, says) = head.split_once(' ')?;
        let says = match says {
            "why" => Says::Why,
            "did" => Says::Did,
            "turn" => Says::Turn,
            "progress" => Says::Progress,
            "gratitude" => Says::Gratitude,
            "next" => Says::Next,
            "first person" => Says::First,
            "not" => Says::Not,
            "if" => Says::If,
            "dangling" => Says::Dangling,
            "nothing" => Says::Nothing,
            _ => return None,
        };
        Some((Language::from_code(code)?, says))
    }

    fn add(&mut self, language: Language, says: Says, phrase: &str) {
        let (interest, phrase) = phrase.strip_suffix('@').map_or((false, phrase), |p| (true, p));
        let (start, phrase) = phrase.strip_prefix('^').map_or((false, phrase), |p| (true, p));
        let parts: Box<[Part]> = phrase
            .split_whitespace()
            .flat_map(|word| {
                let lean = elision(word).unwrap_or(0);
                [word[..lean].trim_end_matches('\''), &word[lean..]]
            })
            .filter(|word| !word.is_empty())
            .map(|word| match word {
                "…" => Part::Gap,
                "*ing" => Part::Gerund,
                word => Part::Word(hash::word(word)),
            })
            .collect();
        let Some(Part::Word(first)) = parts.first().copied() else { return };
        let place = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
        self.begins.entry(first).or_default().push(place);
        self.all.push(Pattern { language, says, start, interest, parts });
    }

    /// Whether a pattern begins with the word of this hash.
    pub fn begins(&self, hash: u64) -> bool {
        self.begins.contains_key(&hash)
    }

    /// Reads one sentence: its cues, and whether it leans on the one before.
    pub fn read(
        &self,
        tokens: &[Token],
        words: &Vocabulary,
        language: Language,
        asks: bool,
        names_interest: bool,
    ) -> (Cues, bool) {
        let mut cues = Cues::default();
        let mut leans = false;
        if tokens.first().is_some_and(|t| t.marks.has(Marks::HEAD) && t.marks.has(Marks::LOUD)) {
            return (cues, leans);
        }
        let (mut denied_until, mut supposed, mut covered) = (0, false, 0);
        for (i, token) in tokens.iter().enumerate() {
            let word = words.word(token.word);
            if !word.cue || token.marks.has(Marks::CODE) {
                continue;
            }
            let Some(patterns) = self.begins.get(&word.hash) else { continue };
            if !patterns.iter().any(|&p| self.all[p as usize].language == language) {
                continue;
            }
            let mut found: Vec<(&Pattern, usize)> = patterns
                .iter()
                .map(|&p| &self.all[p as usize])
                .filter(|p| p.language == language)
                .filter_map(|p| p.matches(tokens, i, words).map(|end| (p, end)))
                .collect();
            // Denials and look-alikes first: they rule over what begins at the same word.
            found.sort_by_key(|(p, _)| !matches!(p.says, Says::Nothing | Says::Not | Says::If));
            for (pattern, end) in found {
                if pattern.start && !self.at_start(tokens, i, words, language) {
                    continue;
                }
                if pattern.interest && !names_interest {
                    continue;
                }
                let certain = i >= denied_until
                    && !supposed
                    && i >= covered
                    && !asks
                    && !self.denies(tokens, i..end, words, language);
                match pattern.says {
                    Says::Nothing => covered = covered.max(end),
                    Says::Not => denied_until = denied_until.max(end + DENIED),
                    Says::If => supposed = true,
                    Says::Dangling => leans |= i == 0,
                    Says::First => cues.first_person = true,
                    Says::Why => cues.why |= i >= covered && !asks,
                    Says::Gratitude => cues.gratitude |= certain,
                    Says::Did => cues.did |= certain,
                    Says::Turn => cues.turn |= certain,
                    Says::Progress => cues.progress |= i >= covered && !asks && !supposed,
                    Says::Next => cues.next |= certain,
                }
            }
        }
        (cues, leans)
    }

    /// Whether a "not" stands inside the match or right after it.
    fn denies(
        &self,
        tokens: &[Token],
        range: std::ops::Range<usize>,
        words: &Vocabulary,
        language: Language,
    ) -> bool {
        let after = tokens[range.end..].iter().take(2).take_while(|t| !t.marks.has(Marks::APART));
        let mut near = tokens[range].iter().chain(after);
        near.any(|t| self.says(words.word(t.word).hash, language, Says::Not))
    }

    /// Whether the word of this hash alone says so.
    fn says(&self, hash: u64, language: Language, says: Says) -> bool {
        let patterns = self.begins.get(&hash).into_iter().flatten();
        patterns
            .map(|&p| &self.all[p as usize])
            .any(|p| p.language == language && p.says == says && p.parts.len() == 1)
    }

    /// Whether word `i` starts its sentence or follows right after a first-person subject.
    fn at_start(&self, tokens: &[Token], i: usize, words: &Vocabulary, language: Language) -> bool {
        let joins = |t: &Token| self.says(words.word(t.word).hash, language, Says::Dangling);
        if i == 0 || self.says(words.word(tokens[i].word).hash, language, Says::First) {
            return i == 0 || tokens[i].marks.has(Marks::APART) || joins(&tokens[i - 1]);
        }
        let before = i.saturating_sub(2)..i;
        tokens[before].iter().any(|t| {
            let hash = words.word(t.word).hash;
            self.begins.get(&hash).is_some_and(|ps| {
                ps.iter().map(|&p| &self.all[p as usize]).any(|p| {
                    p.language == language && p.says == Says::First && p.parts.len() == 1 && p.start
                })
            })
        })
    }
}

impl Pattern {
    /// The place after the match that begins at `i`.
    fn matches(&self, tokens: &[Token], i: usize, words: &Vocabulary) -> Option<usize> {
        let fits = |part: Part, at: usize| {
            tokens.get(at).is_some_and(|t| match part {
                Part::Word(hash) => words.word(t.word).hash == hash,
                Part::Gerund => words.word(t.word).gerund,
                Part::Gap => false,
            })
        };
        let mut at = i;
        let mut parts = self.parts.iter().copied();
        while let Some(part) = parts.next() {
            if part == Part::Gap {
                let next = parts.next()?;
                at = (at..=at + GAP).find(|&k| fits(next, k))? + 1;
            } else {
                fits(part, at).then_some(())?;
                at += 1;
            }
        }
        Some(at)
    }
}

/// Adds what the part of the form itself says.
pub(super) fn of_field(field: Field, cues: &mut Cues) {
    match field {
        Field::Text => {}
        Field::Why => cues.why = true,
        Field::Did => cues.did = true,
        Field::Next => cues.next = true,
    }
}
