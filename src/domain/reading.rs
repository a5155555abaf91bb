//! What the lexicon finds in one entry.

use std::ops::Range;

use super::entry::Field;
use super::id::{EntryId, InterestId};
use super::interest::Trust;
use super::resource::Resource;

/// What one entry holds. Derived at digest time, never stored.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The entry read.
    pub entry: EntryId,
    /// Its interests, heaviest first, each once.
    pub mentions: Vec<Mention>,
    /// Its resources in order, each with the interest it served.
    pub resources: Vec<(Resource, Option<InterestId>)>,
    /// Its sentences in order.
    pub sentences: Vec<Sentence>,
}

/// One entry's pointing at one interest.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mention {
    /// Which.
    pub interest: InterestId,
    /// How much the entry is about it: 1 for what it is about, less for a passing word.
    pub weight: f64,
    /// How it was recognised.
    pub trust: Trust,
}

/// One sentence of an entry, by its place. Law: a quote is cut from here and nowhere else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The part of the entry it stands in.
    pub field: Field,
    /// Its bytes in that part.
    pub range: Range<usize>,
    /// What it seems to say; chooses what is quoted, asserts nothing.
    pub cues: Cues,
    /// The interests it names.
    pub interests: Vec<InterestId>,
    /// How many words it has.
    pub words: usize,
    /// Whether it stands on its own: whole, and not hanging on the one before ("It …", "But …").
    pub stands_alone: bool,
}

/// What a sentence seems to say. Each flag may choose a quote; none asserts a fact.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "independent marks, any number may be set")]
pub struct Cues {
    /// A reason: because, wanted to, so that.
    pub why: bool,
    /// Something done: built, read, watched, finished.
    pub did: bool,
    /// A change of course: starting, stopping, putting down, back to.
    pub turn: bool,
    /// Of the turns, one away from something: put down, paused, handed over.
    pub stop: bool,
    /// How it goes: stuck, comfortable, can now.
    pub progress: bool,
    /// What the writer learned from it.
    pub lesson: bool,
    /// Thanks.
    pub gratitude: bool,
    /// A plan.
    pub next: bool,
    /// In the first person.
    pub first_person: bool,
}

impl Cues {
    /// Whatever either of two parts of a sentence says.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            why: self.why | other.why,
            did: self.did | other.did,
            turn: self.turn | other.turn,
            stop: self.stop | other.stop,
            progress: self.progress | other.progress,
            lesson: self.lesson | other.lesson,
            gratitude: self.gratitude | other.gratitude,
            next: self.next | other.next,
            first_person: self.first_person | other.first_person,
        }
    }
}
