//! What is said about entries; the entries themselves are dressed in `render`.

use crate::domain::tongue::Hearer;
use crate::tongues::say;

/// The title of a page of entries; `number` counts pages from 1.
pub fn title(to: Hearer, total: usize, number: u32, page: u32) -> String {
    let pages = total.div_ceil(page as usize);
    let entries = say!(to, "general-entries", count = total);
    super::paged(to, entries, number, u32::try_from(pages).unwrap_or(u32::MAX))
}

/// Said when a page has no entries.
pub fn none(to: Hearer, total: usize, number: u32) -> String {
    if total == 0 { say!(to, "entries-none") } else { say!(to, "entries-no-page", page = number) }
}

/// Said when an entry was deleted.
pub fn deleted(to: Hearer, number: i64) -> String {
    say!(to, "entries-deleted", entry = number.to_string())
}

/// The button that keeps an entry out of public editions.
pub fn never_publish(to: Hearer) -> String {
    say!(to, "entries-never-publish")
}

/// The button that lets it into them.
pub fn may_publish(to: Hearer) -> String {
    say!(to, "entries-may-publish")
}

/// Said when an entry is kept out of public editions, or let into them.
pub fn private(to: Hearer, number: i64, private: bool) -> String {
    let entry = number.to_string();
    if private {
        say!(to, "entries-private", entry = entry)
    } else {
        say!(to, "entries-not-private", entry = entry)
    }
}
