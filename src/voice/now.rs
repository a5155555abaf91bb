//! What is said about what somebody is into now.

use chrono::NaiveDate;

use crate::domain::tongue::Hearer;
use crate::tongues::dates::date;
use crate::tongues::say;

/// The title of a person's own card.
pub fn title(to: Hearer) -> String {
    say!(to, "now-title")
}

/// The title of somebody else's; `name` comes fit to stand in a sentence.
pub fn title_of(to: Hearer, name: &str) -> String {
    say!(to, "now-title-of", name = name)
}

/// The small print: what it rests on.
pub fn footer(to: Hearer, entries: usize, from: NaiveDate, last: NaiveDate) -> String {
    let (from, last) = (date(to, from), date(to, last));
    say!(to, "now-footer", count = entries, from = from, to = last)
}

/// Said with the card when it is published.
pub fn published(to: Hearer) -> String {
    say!(to, "now-published")
}

/// Said when it is published no more, in one server or in any, or was not at all.
pub fn unpublished(to: Hearer, anywhere: bool, was: bool) -> String {
    match (anywhere, was) {
        (false, true) => say!(to, "now-unpublished"),
        (false, false) => say!(to, "now-not-published"),
        (true, true) => say!(to, "now-unpublished-everywhere"),
        (true, false) => say!(to, "now-published-nowhere"),
    }
}
