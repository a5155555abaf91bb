//! What a person put right about what they are into.

mod apply;
#[cfg(test)]
mod tests;

pub use apply::correct;

use super::decision::Decision;
use super::id::EntryId;
use super::interest::name_key;
use super::words::unshown;

/// One thing that a person put right.
///
/// Law: it speaks of names as the person knows them, never of places in a reading. So it holds
/// however often everything is read again, and for the past too.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Correction {
    /// `from` is called `to`; the old name stays one of its other names.
    Rename {
        /// The name it had.
        from: String,
        /// The name it has now.
        to: String,
    },
    /// What was taken for two things is one.
    Merge {
        /// The name that is given up.
        from: String,
        /// The name for both.
        into: String,
    },
    /// A name that was taken for another thing's is a thing of its own.
    Split {
        /// The name that stands for itself now.
        off: String,
        /// The thing it was taken for.
        from: String,
    },
    /// It is told nowhere; its entries stay.
    Hide(String),
    /// It is told again.
    Show(String),
    /// It is left out of public editions.
    Withhold(String),
    /// It may stand in public editions, whatever its name says.
    Publish(String),
}

unshown!(Correction);

/// What a person may take back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Undone {
    /// A correction.
    Correction(Correction),
    /// A decision.
    Decision(Decision),
    /// All that was put right in one go about the names of an entry.
    Fix {
        /// Which one.
        entry: EntryId,
        /// The names that were given up, each for another.
        renamed: Vec<Correction>,
        /// What came of the names that the entry gave itself.
        naming: Naming,
    },
}

/// What came of the names that an entry gave itself when a fix of them was taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Naming {
    /// The fix had changed none.
    AsItWas,
    /// It names what it named before.
    Restored,
    /// It names something else since, and that stays.
    ChangedSince,
}

/// The names that corrections speak of, for the lexicon: the person uses them as names.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Names {
    /// Each means whatever it would mean without them.
    pub known: Vec<String>,
    /// Each stands for itself, whatever it would mean without them.
    pub apart: Vec<String>,
}

unshown!(Names);

impl Names {
    /// The names that these corrections speak of.
    pub fn of(corrections: &[Correction]) -> Self {
        let mut names = Self::default();
        for correction in corrections {
            match correction {
                Correction::Rename { from, to } | Correction::Merge { from, into: to } => {
                    names.known.extend([from.clone(), to.clone()]);
                }
                Correction::Split { off, .. } => names.apart.push(off.clone()),
                Correction::Hide(name)
                | Correction::Show(name)
                | Correction::Withhold(name)
                | Correction::Publish(name) => names.known.push(name.clone()),
            }
        }
        names
    }
}

/// The names that are hidden after all corrections, in the order in which they were hidden.
pub fn hidden(corrections: &[Correction]) -> Vec<String> {
    left(corrections, |correction| match correction {
        Correction::Hide(name) => Some((name, true)),
        Correction::Show(name) => Some((name, false)),
        _ => None,
    })
}

/// The names that are left out of public editions after all corrections, besides the hidden ones.
pub fn withheld(corrections: &[Correction]) -> Vec<String> {
    left(corrections, |correction| match correction {
        Correction::Withhold(name) => Some((name, true)),
        Correction::Publish(name) => Some((name, false)),
        _ => None,
    })
}

/// The names that may stand in public editions because the person said so.
pub fn published(corrections: &[Correction]) -> Vec<String> {
    left(corrections, |correction| match correction {
        Correction::Publish(name) => Some((name, true)),
        Correction::Withhold(name) => Some((name, false)),
        _ => None,
    })
}

/// The names that were put in and not taken out again, each once.
fn left(
    corrections: &[Correction],
    said: impl Fn(&Correction) -> Option<(&String, bool)>,
) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (name, put_in) in corrections.iter().filter_map(said) {
        let same = |known: &String| name_key(known) == name_key(name);
        if !put_in {
            names.retain(|known| !same(known));
        } else if !names.iter().any(same) {
            names.push(name.clone());
        }
    }
    names
}
