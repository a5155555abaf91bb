//! What a person put right about an era.

use chrono::{NaiveDate, TimeDelta};

use super::unseen;
use super::words::Words;

/// What an era is called and on which day it begins, where a person says so.
///
/// Law: it speaks of the era by the day on which that begins as we cut it, so it holds however often
/// eras are cut anew. Of several about one era the last counts, and it counts alone.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Recut {
    /// The day on which the era begins as we cut it.
    pub era: NaiveDate,
    /// What it is called; `None`: by its months and what leads in it, as we do.
    pub title: Option<Words>,
    /// The day on which it begins; `None`: where we cut it.
    pub begins: Option<NaiveDate>,
}

/// A border that is found anew lies no further from where it was: it is still the same one. Eras are
/// cut four weeks long or longer, so that there is only one so near.
pub const NEAR: TimeDelta = TimeDelta::days(14);

/// What counts of an era that begins on this day as we cut it; `None` where nothing was put right.
pub fn of(recuts: &[Recut], era: NaiveDate) -> Option<&Recut> {
    let exact = recuts.iter().rfind(|recut| recut.era == era);
    exact.or_else(|| recuts.iter().rfind(|recut| (recut.era - era).abs() <= NEAR))
}

/// The longest title, in characters: one line above an era.
pub const LONGEST_TITLE: usize = 60;

/// A title that a person gives, on one line; `None` where nothing of it can be seen, or it has more
/// than [`LONGEST_TITLE`] characters.
pub fn tidy_title(typed: &str) -> Option<Words> {
    let visible: String = typed.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let title = unseen::line(&visible);
    let length = title.chars().count();
    (1..=LONGEST_TITLE).contains(&length).then(|| title.into())
}
