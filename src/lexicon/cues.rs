//! What a sentence seems to say, told by the phrases that people use for it.
//!
//! A cue selects a sentence to quote; it asserts nothing. So silence is the better mistake.

use std::ops::Range;

use super::hash::{self, ByHash};
use super::language::Language;
use super::signs::elision;
use super::tokens::{Marks, Token};
use super::vocabulary::{Kinds, Vocabulary};
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
    says: Says,
    /// Only where the sentence starts, or right after its subject "I", "we", "and".
    start: bool,
    /// Only in a sentence that names an interest.
    interest: bool,
    /// What follows the word it begins with.
    rest: Box<[Part]>,
}

/// What a word says by itself about the sentence around it, in each language (one bit each).
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Signals {
    /// Denies what follows closely.
    not: u8,
    /// As a first word it leans on the sentence before.
    leans: u8,
    /// Is of the first person.
    first: u8,
    /// Is the subject of a sentence in the first person: "I", "we".
    subject: u8,
}

/// All patterns of one language, by the word each begins with; those that rule over others first.
type Tongue = ByHash<Vec<Pattern>>;

/// All patterns.
pub(super) struct Patterns {
    tongues: [Tongue; Language::COUNT],
    signals: ByHash<Signals>,
}

impl Patterns {
    /// The patterns of `config/lexicon/cues.txt`.
    pub fn shipped() -> Self {
        let mut patterns = Self {
            tongues: std::array::from_fn(|_| Tongue::default()),
            signals: ByHash::default(),
        };
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
        for same_start in patterns.tongues.iter_mut().flat_map(Tongue::values_mut) {
            // Denials and look-alikes rule over what begins at the same word.
            same_start.sort_by_key(|p| !matches!(p.says, Says::Nothing | Says::Not | Says::If));
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
        let mut parts = phrase
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
            });
        let Some(Part::Word(first)) = parts.next() else { return };
        let rest: Box<[Part]> = parts.collect();
        if rest.is_empty() {
            let signals = self.signals.entry(first).or_default();
            let bit = language.bit();
            match says {
                Says::Not => signals.not |= bit,
                Says::Dangling => signals.leans |= bit,
                Says::First => {
                    signals.first |= bit;
                    signals.subject |= if start { bit } else { 0 };
                }
                _ => {}
            }
        }
        let tongue = &mut self.tongues[language as usize];
        tongue.entry(first).or_default().push(Pattern { says, start, interest, rest });
    }

    /// Whether a pattern begins with the word of this hash, in any language.
    pub fn begins(&self, hash: u64) -> bool {
        self.tongues.iter().any(|tongue| tongue.contains_key(&hash))
    }

    /// What the word of this hash says by itself.
    pub fn signals(&self, hash: u64) -> Signals {
        self.signals.get(&hash).copied().unwrap_or_default()
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
        let tongue = &self.tongues[language as usize];
        let (mut denied_until, mut supposed, mut covered) = (0, false, 0);
        for (i, token) in tokens.iter().enumerate() {
            if !token.kinds.has(Kinds::CUE) || token.marks.has(Marks::CODE) {
                continue;
            }
            let Some(patterns) = tongue.get(&words.word(token.word).hash) else { continue };
            for pattern in patterns {
                let Some(end) = pattern.matches(tokens, i, words) else { continue };
                if pattern.start && !at_start(tokens, i, words, language) {
                    continue;
                }
                if pattern.interest && !names_interest {
                    continue;
                }
                let certain = || {
                    i >= denied_until
                        && !supposed
                        && i >= covered
                        && !asks
                        && !denies(tokens, i..end, words, language)
                };
                match pattern.says {
                    Says::Nothing => covered = covered.max(end),
                    Says::Not => denied_until = denied_until.max(end + DENIED),
                    Says::If => supposed = true,
                    Says::Dangling => leans |= i == 0,
                    Says::First => cues.first_person = true,
                    Says::Why => cues.why |= i >= covered && !asks,
                    Says::Gratitude => cues.gratitude |= certain(),
                    Says::Did => cues.did |= certain(),
                    Says::Turn => cues.turn |= certain(),
                    Says::Progress => cues.progress |= i >= covered && !asks && !supposed,
                    Says::Next => cues.next |= certain(),
                }
            }
        }
        (cues, leans)
    }
}

/// Whether a "not" stands inside the match or right after it.
fn denies(tokens: &[Token], range: Range<usize>, words: &Vocabulary, language: Language) -> bool {
    let after = tokens[range.end..].iter().take(2).take_while(|t| !t.marks.has(Marks::APART));
    let mut near = tokens[range].iter().chain(after);
    near.any(|t| words.word(t.word).says.not & language.bit() != 0)
}

/// Whether word `i` starts its sentence or follows right after a first-person subject.
fn at_start(tokens: &[Token], i: usize, words: &Vocabulary, language: Language) -> bool {
    let says = |t: &Token| words.word(t.word).says;
    if i == 0 || says(&tokens[i]).first & language.bit() != 0 {
        return i == 0
            || tokens[i].marks.has(Marks::APART)
            || says(&tokens[i - 1]).leans & language.bit() != 0;
    }
    tokens[i.saturating_sub(2)..i].iter().any(|t| says(t).subject & language.bit() != 0)
}

impl Pattern {
    /// The place after the match that begins at `i`.
    fn matches(&self, tokens: &[Token], i: usize, words: &Vocabulary<'_>) -> Option<usize> {
        let fits = |part: Part, at: usize| {
            tokens.get(at).is_some_and(|t| match part {
                Part::Word(hash) => words.word(t.word).hash == hash,
                Part::Gerund => words.word(t.word).gerund,
                Part::Gap => false,
            })
        };
        let mut at = i + 1;
        let mut parts = self.rest.iter().copied();
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
