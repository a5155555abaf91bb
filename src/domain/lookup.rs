//! What a person asked to see a list of.

mod terms;

pub use terms::{Term, forms, is_unspaced, terms};

use chrono::NaiveDate;

use super::footing::Which;
use super::words::{Words, unshown};

/// What a person asked to see a list of.
///
/// Law: kept, so that the button under a page needs to carry no word of theirs, and still turns the
/// page months later, with what is there then.
#[derive(Clone, PartialEq, Eq)]
pub enum Lookup {
    /// Interests.
    Interests(Which),
    /// What helped: with one interest, or with all.
    Resources(Option<String>),
    /// Entries: those that are searched for, or all.
    Entries(Search),
}

unshown!(Lookup);

/// What entries are searched for; each part narrows it down.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Search {
    /// Words that they say, as typed.
    pub words: Words,
    /// They are about this day or a later one.
    pub from: Option<NaiveDate>,
    /// They are about this day or an earlier one.
    pub to: Option<NaiveDate>,
    /// They mention this interest.
    pub interest: Option<String>,
    /// They came from there: `dm`, `form`, `saved`, or the word that their journal used.
    pub source: Option<String>,
}

unshown!(Search);

impl Search {
    /// Whether nothing narrows it down: all entries are listed, the latest first.
    pub fn is_for_all(&self) -> bool {
        *self == Self::default()
    }
}
