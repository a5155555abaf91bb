//! A person's entries and what was read in them: the ground every digest is told from.

use super::correction::Correction;
use super::decision::Decision;
use super::entry::Entry;
use super::id::InterestId;
use super::interest::{Interest, name_key};
use super::reading::Reading;
use super::recut::Recut;
use super::words::{Words, unshown};

/// Everything known of one person, oldest first.
///
/// Law: `readings[i]` reads `entries[i]`; every `InterestId` is an index into `interests`.
#[derive(Debug, Clone, Default)]
pub struct History {
    /// By `about.from`, then `written_at`, then id.
    pub entries: Vec<Entry>,
    /// One for each entry, in the same order.
    pub readings: Vec<Reading>,
    /// What the readings point at.
    pub interests: Vec<Interest>,
    /// What the person decided, by date.
    pub decisions: Vec<Decision>,
    /// What the person put right about eras, as they did it.
    pub recuts: Vec<Recut>,
}

impl History {
    /// The interest of this name: by its own name before any other name of it.
    pub fn find(&self, name: &str) -> Option<InterestId> {
        let key = name_key(name);
        let named = |i: &Interest| name_key(&i.name) == key;
        let place = self.interests.iter().position(named);
        let place = place.or_else(|| self.interests.iter().position(|i| i.is_called(name)))?;
        u32::try_from(place).ok().map(InterestId)
    }

    /// An interest by its place.
    pub fn interest(&self, id: InterestId) -> Option<&Interest> {
        self.interests.get(id.0 as usize)
    }
}

/// What one person gave us, as it is kept: all else is derived from it when it is told.
#[derive(Clone, Default)]
pub struct Kept {
    /// By `about.from`, then `written_at`, then id.
    pub entries: Vec<Entry>,
    /// By date, then as they were made.
    pub decisions: Vec<Decision>,
    /// As they were made.
    pub corrections: Vec<Correction>,
    /// As they were made.
    pub recuts: Vec<Recut>,
    /// The keys of what may not stand in public editions, of [`resource_key`](super::resource::resource_key).
    pub unlisted: Vec<String>,
    /// Words that may not stand in public editions, each a word or a few.
    pub hushed: Vec<Words>,
}

unshown!(Kept);

impl From<Vec<Entry>> for Kept {
    fn from(entries: Vec<Entry>) -> Self {
        Self { entries, ..Self::default() }
    }
}
