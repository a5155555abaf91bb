//! A person's entries and what was read in them: the ground every digest is told from.

use super::decision::Decision;
use super::entry::Entry;
use super::interest::Interest;
use super::reading::Reading;

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
}
