//! What is said about entries; the entries themselves are dressed in `render`.

use super::count;

/// The title of a page of entries; `number` counts pages from 1.
pub fn title(total: usize, number: u32, page: u32) -> String {
    let pages = total.div_ceil(page as usize);
    if pages <= 1 {
        count(total, "entry", "entries")
    } else {
        format!("{}, page {number} of {pages}", count(total, "entry", "entries"))
    }
}

/// Said when a page has no entries.
pub fn none(total: usize, number: u32) -> String {
    if total == 0 {
        "You have no entries yet. Write me a direct message, or type `/checkin`.".to_owned()
    } else {
        format!("There is no page {number}. Type `/entries list` for the newest.")
    }
}

/// Said when an entry was deleted.
pub fn deleted(number: i64) -> String {
    format!(
        "Entry {number} is deleted. Your message, if it was one, still stands in our direct messages; delete it there if you like."
    )
}

/// The button that keeps an entry out of public editions.
pub const NEVER_PUBLISH: &str = "Never publish";
/// The button that lets it into them.
pub const MAY_PUBLISH: &str = "May be published";

/// Said when an entry is kept out of public editions, or let into them.
pub fn private(number: i64, private: bool) -> String {
    if private {
        format!(
            "Entry {number} never stands in a public edition. You still see it yourself; \
             `/entries private number: {number} state: off` lets it in again."
        )
    } else {
        format!(
            "Entry {number} may stand in public editions. \
             `/entries private number: {number}` keeps it out again."
        )
    }
}
