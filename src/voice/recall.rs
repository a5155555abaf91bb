//! What is said about what was asked for again.

use chrono::NaiveDate;

use crate::domain::tongue::Hearer;
use crate::tongues::dates::day;
use crate::tongues::say;

/// The button that turns to the page before.
pub fn back(to: Hearer) -> String {
    say!(to, "recall-back")
}

/// The button that turns to the page after.
pub fn more(to: Hearer) -> String {
    say!(to, "recall-more")
}

/// The title of a page of what helped; `interest` comes fit to stand in a sentence.
pub fn resources(
    to: Hearer,
    interest: Option<&str>,
    total: usize,
    page: u32,
    pages: u32,
) -> String {
    let what = match interest {
        Some(name) => say!(to, "recall-resources-with", count = total, interest = name),
        None => say!(to, "recall-resources", count = total),
    };
    super::paged(to, what, page, pages)
}

/// Said when nothing helped yet.
pub fn no_resources(to: Hearer) -> String {
    say!(to, "recall-no-resources")
}

/// Said when a page is past the last, since there is less to show than there was.
pub fn no_such_page(to: Hearer) -> String {
    say!(to, "recall-no-such-page")
}

/// The title of a page of entries that were found.
pub fn found(to: Hearer, total: usize, page: u32, pages: u32) -> String {
    super::paged(to, say!(to, "recall-found", count = total), page, pages)
}

/// Said when nothing was found.
pub fn not_found(to: Hearer) -> String {
    say!(to, "recall-not-found")
}

/// The title of what was written on a day in other years; so many of them `all` are shown.
pub fn on_this_day(to: Hearer, today: NaiveDate, shown: usize, all: usize) -> String {
    let day = day(to, today);
    if shown < all {
        say!(to, "recall-latest-on-this-day", day = day, shown = shown, count = all)
    } else {
        say!(to, "recall-on-this-day", day = day, count = all)
    }
}

/// Said when nothing was.
pub fn nothing_on_this_day(to: Hearer, today: NaiveDate) -> String {
    say!(to, "recall-nothing-on-this-day", day = day(to, today))
}

/// Said when somebody without entries asks for any one of them.
pub fn no_entries(to: Hearer) -> String {
    say!(to, "entries-none")
}
