//! Classes of words that the phrases of cues ask for: who acts, what denies, what is an errand.

use super::language::Language;

/// A class of words in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Class(pub u8);

impl Class {
    /// Denies what stands near.
    pub const NOT: Self = Self(0);
    /// As a first word it leans on the sentence before.
    pub const LEANS: Self = Self(1);
    /// Is the writer as a subject: "I", "we".
    pub const WRITER: Self = Self(2);
    /// Is somebody else as a subject, wherever it stands: "she", "nobody".
    pub const OTHER: Self = Self(3);
    /// Is or begins somebody else as a subject where a clause begins: "the", "my".
    pub const NOUN: Self = Self(4);
    /// Speaks of somebody else where the writer is not in the clause: "haben".
    pub const THEIRS: Self = Self(5);
    /// Where a clause begins it tells what the writer does, with no subject: "picked".
    pub const REPORT: Self = Self(6);
    /// May stand between a subject, or the start, and what is said: "just", "finally".
    pub const LEAD: Self = Self(7);
    /// Joins two clauses of one subject: "and".
    pub const AND: Self = Self(8);
    /// Is a thing of everyday errands, which nobody is into: "keys", "bus".
    pub const ERRAND: Self = Self(9);
    /// May stand between a cue and the thing it is about: "my", "other".
    pub const SMALL: Self = Self(10);
    /// Makes a thing a mere circumstance: "in", as in "in the train".
    pub const BESIDE: Self = Self(11);
    /// The first of those that have a name: `[en <far>]`.
    pub const NAMED: u8 = 12;

    /// Its bit among the classes of a word.
    pub fn bit(self) -> u64 {
        1 << self.0
    }

    /// The class whose words a section lists, where they are the same everywhere.
    pub fn built_in(section: &str, sign: &str) -> Option<Self> {
        Some(match (section, sign) {
            ("not", _) => Self::NOT,
            ("dangling", _) => Self::LEANS,
            ("first person", "^") => Self::WRITER,
            ("others", "^") => Self::NOUN,
            ("others", "~") => Self::THEIRS,
            ("others", _) => Self::OTHER,
            ("lead", _) => Self::LEAD,
            ("and", _) => Self::AND,
            ("errand", _) => Self::ERRAND,
            ("small", _) => Self::SMALL,
            ("beside", _) => Self::BESIDE,
            ("report", _) => Self::REPORT,
            _ => return None,
        })
    }
}

/// The classes that a word is of, in each language: one bit each. Most words are of none.
#[derive(Debug, Clone, Default)]
pub(super) struct Signals(Option<Box<[u64; Language::COUNT]>>);

impl Signals {
    /// Its classes in this language; 0 for none.
    pub fn of(&self, language: Language) -> u64 {
        self.0.as_ref().map_or(0, |bits| bits[language as usize])
    }

    /// Whether the word is of this class in this language.
    pub fn has(&self, class: Class, language: Language) -> bool {
        self.of(language) & class.bit() != 0
    }

    /// Puts the word into a class.
    pub fn add(&mut self, class: Class, language: Language) {
        self.0.get_or_insert_default()[language as usize] |= class.bit();
    }
}
