//! The phrases by which people say something of themselves, found by the word each begins with.

use std::collections::BTreeMap;

use super::classes::{Class, Signals};
use super::hash::{self, ByHash};
use super::language::Language;

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
    /// Makes what follows, and the reason for it, something that is not so: "would".
    Unreal,
    /// Moves the sentence to another time or into another's mouth.
    Elsewhere,
    /// A beginning that leans on the sentence before.
    Dangling,
    /// Words that look like a cue and are none: what they cover is not read as one.
    Nothing,
}

impl Says {
    /// What a section of this name says.
    pub fn named(name: &str) -> Option<Self> {
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
            "unreal" => Self::Unreal,
            "elsewhere" => Self::Elsewhere,
            "dangling" => Self::Dangling,
            "nothing" => Self::Nothing,
            _ => return None,
        })
    }
}

/// What one place in a phrase asks of the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Word(u64),
    /// Any English gerund.
    Gerund,
    /// A word with a capital, as names and titles have.
    Name,
    /// A word of a class.
    Class(Class),
    /// Up to two words of a class, or none.
    Maybe(Class),
    /// Up to so many words of any kind.
    Gap(usize),
    /// Here another clause may begin: `gelernt | dass`.
    Clause,
}

/// One phrase, after the word that it begins with.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "independent conditions")]
pub(super) struct Pattern {
    pub says: Says,
    /// Only where a clause of the writer's begins.
    pub start: bool,
    /// Only where the writer is the subject of what stands before.
    pub writer: bool,
    /// Only where nobody else is a subject in its clause.
    pub alone: bool,
    /// Only in a sentence that names an interest; a reason, only after what it is for.
    pub interest: bool,
    /// It says "not" itself, so that none denies it.
    pub denying: bool,
    /// What follows the word that it begins with.
    pub rest: Box<[Part]>,
    /// What it cannot do without.
    pub needs: Needs,
}

/// Words and classes as bits: what a sentence has, or a pattern needs of it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Needs {
    /// One bit may stand for many words: a sentence that lacks the bit lacks the word.
    words: u64,
    /// One bit for each class.
    classes: u64,
}

impl Needs {
    /// Adds the word of this hash and these classes.
    pub fn add(&mut self, hash: Option<u64>, classes: u64) {
        self.words |= hash.map_or(0, |hash| 1 << (hash >> 58));
        self.classes |= classes;
    }

    /// Whether nothing of it is missing in what a sentence has.
    pub fn met_by(self, has: Self) -> bool {
        self.words & !has.words == 0 && self.classes & !has.classes == 0
    }
}

/// The patterns that begin alike.
#[derive(Debug, Default)]
pub(super) struct Alike {
    /// Those that rule over others: denials, conditions, look-alikes.
    rules: Vec<Pattern>,
    cues: Vec<Pattern>,
}

impl Alike {
    /// Adds one.
    pub fn push(&mut self, pattern: Pattern) {
        match pattern.says {
            Says::Nothing | Says::Not | Says::If | Says::Unreal => self.rules.push(pattern),
            _ => self.cues.push(pattern),
        }
    }
}

/// All patterns of one language: by the word each begins with, and by the first two joined where
/// the second is given too.
pub(super) type Tongue = ByHash<Alike>;

/// The patterns of one language that begin with a class whose words are known by how they end.
#[derive(Default)]
pub(super) struct ByEnding {
    /// Their classes, one bit each.
    classes: u64,
    patterns: Vec<(Class, Pattern)>,
}

impl ByEnding {
    /// Adds one that begins with a word of this class.
    pub fn push(&mut self, class: Class, pattern: Pattern) {
        self.classes |= class.bit();
        self.patterns.push((class, pattern));
    }

    /// Those that a word of these classes may begin.
    fn of(&self, classes: u64) -> impl Iterator<Item = &Pattern> {
        let may = if classes & self.classes == 0 { &[][..] } else { &self.patterns };
        let begun = move |(class, _): &&(Class, Pattern)| classes & class.bit() != 0;
        may.iter().filter(begun).map(|(_, pattern)| pattern)
    }
}

/// All patterns.
#[derive(Default)]
pub(super) struct Patterns {
    /// By language.
    pub tongues: [Tongue; Language::COUNT],
    /// The classes of the words that are listed.
    pub signals: ByHash<Signals>,
    /// Those that begin with a class whose words are known by how they end, by language.
    pub by_ending: [ByEnding; Language::COUNT],
    /// Words that a sentence is labelled with, as in a form, by the first.
    pub labels: ByHash<Vec<(Says, Box<[u64]>)>>,
    /// Ways that words of a class end, by the last byte.
    pub endings: BTreeMap<u8, Vec<(Language, Class, &'static str)>>,
}

impl Patterns {
    /// Whether a pattern of a language begins with the word of this hash.
    pub fn begins(&self, language: Language, hash: u64) -> bool {
        self.tongues[language as usize].contains_key(&hash)
    }

    /// Whether a pattern begins with the word of this hash and these classes, in any language.
    pub fn begins_anywhere(&self, hash: u64, says: &Signals) -> bool {
        let mut endings = Language::ALL.into_iter().zip(&self.by_ending);
        self.tongues.iter().any(|tongue| tongue.contains_key(&hash))
            || endings.any(|(language, endings)| says.of(language) & endings.classes != 0)
    }

    /// The patterns of a language that may begin with the word of this hash and these classes,
    /// `next` being the hash of the word after it; those that rule over others first.
    pub fn of<'a>(
        &'a self,
        language: Language,
        (hash, says): (u64, &'a Signals),
        next: Option<u64>,
    ) -> impl Iterator<Item = &'a Pattern> {
        let tongue = &self.tongues[language as usize];
        let one = tongue.get(&hash);
        let two = next.filter(|_| one.is_some()).and_then(|n| tongue.get(&hash::join(hash, n)));
        let alike = move || one.into_iter().chain(two);
        let ending = self.by_ending[language as usize].of(says.of(language));
        let cues = alike().flat_map(|alike| &alike.cues).chain(ending);
        alike().flat_map(|alike| &alike.rules).chain(cues)
    }

    /// The labels that begin with the word of this hash, in any language.
    pub fn labels(&self, hash: u64) -> &[(Says, Box<[u64]>)] {
        self.labels.get(&hash).map_or(&[], Vec::as_slice)
    }

    /// The classes of the word of this hash, which is `lower` in lower case. How a word ends tells
    /// nothing of one that is listed as somebody else.
    pub fn signals(&self, hash: u64, lower: &str) -> Signals {
        let mut signals = self.signals.get(&hash).cloned().unwrap_or_default();
        let last = lower.as_bytes().last().and_then(|byte| self.endings.get(byte));
        for &(language, class, ending) in last.into_iter().flatten() {
            let stem = lower.strip_suffix(ending);
            if stem.is_some_and(|s| !s.is_empty()) && !signals.has(Class::NOUN, language) {
                signals.add(class, language);
            }
        }
        signals
    }
}
