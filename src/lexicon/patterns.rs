//! The phrases of `config/lexicon/cues.txt`: how they are written, and whether one stands here.
//!
//! ```text
//! [en did]                       what the phrases below say, in which language
//! ^built, ^<ran> … <far>         `^` where a clause of the writer's begins; `<…>` a word of a class
//! ```

use std::collections::HashMap;

use super::hash::{self, ByHash};
use super::language::Language;
use super::signs::elision;

const SHIPPED: &str = include_str!("../../config/lexicon/cues.txt");

/// What a phrase says of the sentence that it stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Says {
    Why,
    Did,
    /// The writer takes something up, or comes back to it.
    Start,
    /// The writer puts something down, pauses it or hands it over.
    Stop,
    Progress,
    Lesson,
    Gratitude,
    Next,
    /// The writer speaks of themself.
    First,
    /// Denies what follows closely.
    Not,
    /// Makes what follows a mere possibility.
    If,
    /// Moves the sentence to another time or into another's mouth.
    Elsewhere,
    /// A beginning that leans on the sentence before.
    Dangling,
    /// Words that look like a cue and are none: what they cover is not read as one.
    Nothing,
}

impl Says {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "why" => Self::Why,
            "did" => Self::Did,
            "start" => Self::Start,
            "stop" => Self::Stop,
            "progress" => Self::Progress,
            "lesson" => Self::Lesson,
            "gratitude" => Self::Gratitude,
            "next" => Self::Next,
            "first person" => Self::First,
            "not" => Self::Not,
            "if" => Self::If,
            "elsewhere" => Self::Elsewhere,
            "dangling" => Self::Dangling,
            "nothing" => Self::Nothing,
            _ => return None,
        })
    }
}

/// A class of words in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Class(u8);

impl Class {
    /// Denies what stands near.
    pub const NOT: Self = Self(0);
    /// As a first word it leans on the sentence before.
    pub const LEANS: Self = Self(1);
    /// Is of the first person.
    pub const FIRST: Self = Self(2);
    /// Is the writer as a subject: "I", "we".
    pub const WRITER: Self = Self(3);
    /// Is somebody else as a subject, wherever it stands: "she", "nobody".
    pub const OTHER: Self = Self(4);
    /// Is or begins somebody else as a subject where a clause begins: "the", "my".
    pub const NOUN: Self = Self(5);
    /// Belongs to somebody else where the writer is not in the clause: "haben".
    pub const THEIRS: Self = Self(11);
    /// May stand between a subject, or the start, and what is said: "just", "finally".
    pub const LEAD: Self = Self(6);
    /// Joins two clauses of one subject: "and".
    pub const AND: Self = Self(7);
    /// Is a thing of everyday errands, which nobody is into: "keys", "bus".
    pub const ERRAND: Self = Self(8);
    /// May stand between a cue and the thing it is about: "my", "other".
    pub const SMALL: Self = Self(9);
    /// Where a clause begins it tells what the writer does, with no subject: "picked".
    pub const REPORT: Self = Self(10);
    /// The first of those that have a name: `[en <far>]`.
    const NAMED: u8 = 12;

    /// The class whose words a section lists, where they are the same everywhere.
    fn built_in(section: &str, sign: &str) -> Option<Self> {
        Some(match (section, sign) {
            ("not", _) => Self::NOT,
            ("dangling", _) => Self::LEANS,
            ("first person", "^") => Self::WRITER,
            ("first person", _) => Self::FIRST,
            ("others", "^") => Self::NOUN,
            ("others", "~") => Self::THEIRS,
            ("others", _) => Self::OTHER,
            ("lead", _) => Self::LEAD,
            ("and", _) => Self::AND,
            ("errand", _) => Self::ERRAND,
            ("small", _) => Self::SMALL,
            ("report", _) => Self::REPORT,
            _ => return None,
        })
    }
}

/// The classes that a word is of, in each language: one bit each.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Signals([u32; Language::COUNT]);

impl Signals {
    pub fn has(self, class: Class, language: Language) -> bool {
        self.0[language as usize] >> class.0 & 1 != 0
    }

    fn add(&mut self, class: Class, language: Language) {
        self.0[language as usize] |= 1 << class.0;
    }
}

/// What one place in a phrase asks of the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Word(u64),
    /// Any English gerund.
    Gerund,
    /// A word of a class.
    Class(Class),
    /// Up to two words of a class, or none.
    Maybe(Class),
    /// Up to so many words of any kind.
    Gap(usize),
    /// Here another clause may begin: `gelernt | dass`.
    Clause,
}

/// How many words `…` and `..` stand for at most.
const GAPS: [(&str, usize); 2] = [("…", 8), ("..", 2)];

/// One phrase, after the word that it begins with.
#[derive(Debug, Clone)]
pub(super) struct Pattern {
    pub says: Says,
    /// Only where a clause of the writer's begins.
    pub start: bool,
    /// Only where the writer is the subject of what stands before.
    pub writer: bool,
    /// Only where nobody else is a subject in its clause.
    pub alone: bool,
    /// Only in a sentence that names an interest.
    pub interest: bool,
    /// It says "not" itself, so that none denies it.
    pub denying: bool,
    /// What follows the word that it begins with.
    pub rest: Box<[Part]>,
}

/// All patterns of one language, by the word each begins with; those that rule over others first.
type Tongue = ByHash<Vec<Pattern>>;

/// All patterns.
#[derive(Default)]
pub(super) struct Patterns {
    tongues: [Tongue; Language::COUNT],
    signals: ByHash<Signals>,
    /// Those that begin with a class whose words are known by how they end.
    by_ending: Vec<(Language, Class, Pattern)>,
    /// Words that a sentence is labelled with, as in a form, by the first.
    labels: ByHash<Vec<(Says, Box<[u64]>)>>,
    /// Ways that words of a class end.
    endings: Vec<(Language, Class, &'static str)>,
}

impl Patterns {
    /// The patterns of `config/lexicon/cues.txt`.
    pub fn shipped() -> Self {
        let mut patterns = Self::default();
        let mut classes = Classes::default();
        // Phrases may use a class that is listed further down.
        for (head, phrase) in lines() {
            patterns.classify(head, phrase, &mut classes);
        }
        for (head, phrase) in lines() {
            let Some((language, section)) = section(head) else { continue };
            if let Some(says) = section.strip_prefix("label ").and_then(Says::named) {
                patterns.label(says, phrase);
            } else if let Some(says) = Says::named(section) {
                let (interest, phrase) =
                    phrase.strip_suffix('@').map_or((false, phrase), |p| (true, p));
                for phrase in spellings(phrase) {
                    patterns.add(language, says, interest, &phrase, &classes);
                }
            }
        }
        for same_start in patterns.tongues.iter_mut().flat_map(Tongue::values_mut) {
            // Denials and look-alikes rule over what begins at the same word.
            same_start.sort_by_key(|p| !matches!(p.says, Says::Nothing | Says::Not | Says::If));
        }
        patterns
    }

    /// Notes the classes of a word that a section lists.
    fn classify(&mut self, head: &'static str, word: &'static str, classes: &mut Classes) {
        let Some((language, section)) = section(head) else { return };
        let (sign, word) = word.split_at(word.find(|c| !"^~".contains(c)).unwrap_or(0));
        let class = match section.strip_prefix('<').and_then(|s| s.strip_suffix('>')) {
            Some(name) => Some(classes.named(language, name)),
            None => Class::built_in(section, sign),
        };
        let Some(class) = class.filter(|_| !word.contains(' ')) else { return };
        if let Some(ending) = word.strip_prefix('*') {
            self.endings.push((language, class, ending));
            return;
        }
        let hash = hash::word(word);
        let signals = self.signals.entry(hash).or_default();
        signals.add(class, language);
        if class == Class::WRITER {
            signals.add(Class::FIRST, language);
        }
        classes.words.entry((language as usize, class.0)).or_default().push(hash);
    }

    fn label(&mut self, says: Says, phrase: &str) {
        let mut words = phrase.split_whitespace().flat_map(parted).map(hash::word);
        let Some(first) = words.next() else { return };
        self.labels.entry(first).or_default().push((says, words.collect()));
    }

    fn add(
        &mut self,
        language: Language,
        says: Says,
        interest: bool,
        mut phrase: &str,
        classes: &Classes,
    ) {
        let mut sign = |sign: char| {
            let rest = phrase.strip_prefix(sign);
            phrase = rest.unwrap_or(phrase);
            rest.is_some()
        };
        let (start, writer, alone) = (sign('^'), sign('+'), sign('~'));
        let mut parts = phrase.split_whitespace().flat_map(parted).map(|word| {
            let class = |name: &str| classes.find(language, name);
            let inside = |from, to| word.strip_prefix(from).and_then(|w| w.strip_suffix(to));
            if let Some((_, most)) = GAPS.iter().find(|(sign, _)| *sign == word) {
                Some(Part::Gap(*most))
            } else if let Some(name) = inside('<', '>') {
                class(name).map(Part::Class)
            } else if let Some(name) = inside('(', ')') {
                class(name).map(Part::Maybe)
            } else if word == "*ing" {
                Some(Part::Gerund)
            } else if word == "|" {
                Some(Part::Clause)
            } else {
                Some(Part::Word(hash::word(word)))
            }
        });
        let first = parts.next().flatten();
        let Some(rest) = parts.collect::<Option<Box<[Part]>>>() else { return };
        let denying = first.iter().chain(&rest).any(|part| {
            matches!(part, Part::Word(hash) if self.signals.get(hash).is_some_and(|s| s.has(Class::NOT, language)))
        });
        let pattern = Pattern { says, start, writer, alone, interest, denying, rest };
        let tongue = &mut self.tongues[language as usize];
        match first {
            Some(Part::Word(hash)) => tongue.entry(hash).or_default().push(pattern),
            Some(Part::Class(class)) => {
                for &hash in classes.words.get(&(language as usize, class.0)).into_iter().flatten()
                {
                    tongue.entry(hash).or_default().push(pattern.clone());
                }
                if self.endings.iter().any(|&(of, ends, _)| (of, ends) == (language, class)) {
                    self.by_ending.push((language, class, pattern));
                }
            }
            _ => {}
        }
    }

    /// Whether a pattern begins with the word of this hash and these classes, in any language.
    pub fn begins(&self, hash: u64, says: Signals) -> bool {
        self.tongues.iter().any(|tongue| tongue.contains_key(&hash))
            || self.by_ending.iter().any(|&(language, class, _)| says.has(class, language))
    }

    /// The patterns of a language that begin with the word of this hash and these classes.
    pub fn of(
        &self,
        language: Language,
        hash: u64,
        says: Signals,
    ) -> impl Iterator<Item = &Pattern> {
        let known = self.tongues[language as usize].get(&hash).map_or(&[][..], Vec::as_slice);
        let ending = self
            .by_ending
            .iter()
            .filter(move |&&(of, class, _)| of == language && says.has(class, language));
        known.iter().chain(ending.map(|(_, _, pattern)| pattern))
    }

    /// The labels that begin with the word of this hash, in any language.
    pub fn labels(&self, hash: u64) -> &[(Says, Box<[u64]>)] {
        self.labels.get(&hash).map_or(&[], Vec::as_slice)
    }

    /// The classes of the word of this hash, which is `lower` in lower case.
    pub fn signals(&self, hash: u64, lower: &str) -> Signals {
        let mut signals = self.signals.get(&hash).copied().unwrap_or_default();
        for &(language, class, ending) in &self.endings {
            let stem = lower.strip_suffix(ending);
            if stem.is_some_and(|s| !s.is_empty()) && !signals.has(Class::NOUN, language) {
                signals.add(class, language);
            }
        }
        signals
    }
}

/// The classes by their names, and their words, while the file is read.
#[derive(Default)]
struct Classes {
    names: HashMap<(usize, &'static str), Class>,
    words: HashMap<(usize, u8), Vec<u64>>,
}

impl Classes {
    /// The class of this name, or the one that a section of this name lists.
    fn find(&self, language: Language, name: &str) -> Option<Class> {
        let named = self.names.get(&(language as usize, name)).copied();
        named.or_else(|| Class::built_in(name, ""))
    }

    fn named(&mut self, language: Language, name: &'static str) -> Class {
        let language = language as usize;
        let known = self.names.keys().filter(|(of, _)| *of == language).count();
        let next = Class(Class::NAMED + u8::try_from(known).unwrap_or(u8::MAX - Class::NAMED));
        *self.names.entry((language, name)).or_insert(next)
    }
}

/// Every phrase of the file with the head of its section.
fn lines() -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut head = "";
    SHIPPED
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .flat_map(move |line| {
            let opens = line.strip_prefix('[').and_then(|l| l.strip_suffix(']'));
            head = opens.unwrap_or(head);
            let phrases = if opens.is_some() { "" } else { line };
            phrases.split(',').map(str::trim).filter(|p| !p.is_empty()).map(move |p| (head, p))
        })
}

fn section(head: &'static str) -> Option<(Language, &'static str)> {
    let (code, section) = head.split_once(' ')?;
    Some((Language::from_code(code)?, section))
}

/// A phrase with each choice of `this/that` made.
fn spellings(phrase: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    for word in phrase.split_whitespace() {
        let (signs, choices) = word.split_at(word.find(|c| !"^+~".contains(c)).unwrap_or(0));
        all = all
            .iter()
            .flat_map(|before| {
                let gap = if before.is_empty() { "" } else { " " };
                choices
                    .split('/')
                    .map(move |c| format!("{before}{gap}{signs}{}", c.replace('_', " ")))
            })
            .collect();
    }
    all
}

/// The parts of a written word that are read as words of their own: `j'ai`.
fn parted(word: &str) -> impl Iterator<Item = &str> {
    let lean = elision(word).unwrap_or(0);
    let parts = [word[..lean].trim_end_matches('\''), &word[lean..]];
    parts.into_iter().filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_section_and_class_of_the_shipped_file_is_known() {
        let mut classes = Classes::default();
        for (head, phrase) in lines() {
            Patterns::default().classify(head, phrase, &mut classes);
        }
        for (head, phrase) in lines() {
            let (language, section) = section(head).unwrap_or_else(|| panic!("[{head}]"));
            let known = section.starts_with('<')
                || Class::built_in(section, "").is_some()
                || Says::named(section.strip_prefix("label ").unwrap_or(section)).is_some();
            assert!(known, "[{head}]");
            for word in phrase.split_whitespace() {
                let word = word.trim_start_matches(['^', '+', '~', '(']).trim_end_matches(')');
                if let Some(name) = word.strip_prefix('<').and_then(|w| w.strip_suffix('>')) {
                    let class = classes.find(language, name);
                    assert!(class.is_some(), "[{head}] {phrase}");
                }
            }
        }
        assert!(classes.names.values().all(|class| class.0 < 32), "{:?}", classes.names);
    }

    #[test]
    fn a_choice_is_a_phrase_each() {
        assert_eq!(spellings("^gave/handed it up/over").len(), 4);
        assert_eq!(spellings("^stop/give_up it")[1], "^give up it");
    }
}
