//! What is said about what was asked for again.

use chrono::NaiveDate;

use super::count;

/// The button that turns to the page before.
pub const BACK: &str = "Back";
/// The button that turns to the page after.
pub const MORE: &str = "More";

/// The title of a page of what helped; `interest` comes fit to stand in a sentence.
pub fn resources(interest: Option<&str>, total: usize, page: u32, pages: u32) -> String {
    let what = count(total, "thing that helped", "things that helped");
    let with = interest.map(|name| format!(" with {name}")).unwrap_or_default();
    super::paged(&format!("{what}{with}"), page, pages)
}

/// Said when nothing helped yet.
pub const NO_RESOURCES: &str = "You have noted no links, books or courses there yet. \
     Put a link into a message to me, or into the form behind `/checkin`, and I'll keep it under what it served.";

/// Said when a page is past the last, since there is less to show than there was.
pub const NO_SUCH_PAGE: &str =
    "That page is not there any more. Type the command again to see the list as it is now.";

/// The title of a page of entries that were found.
pub fn found(total: usize, page: u32, pages: u32) -> String {
    super::paged(&format!("{} found", count(total, "entry", "entries")), page, pages)
}

/// Said when nothing was found.
pub const NOT_FOUND: &str = "I found no such entry. Try fewer words, the beginning of one with a `*` as in `clim*`, \
     or a wider range of dates.";

/// The title of what was written on a day in other years.
pub fn on_this_day(today: NaiveDate, entries: usize) -> String {
    let entries = count(entries, "entry", "entries");
    format!("On {} in other years: {entries}", today.format("%-d %B"))
}

/// Said when nothing was.
pub fn nothing_on_this_day(today: NaiveDate) -> String {
    format!(
        "You wrote nothing about {} in other years. Type `/entries random` for any entry of yours.",
        today.format("%-d %B")
    )
}

/// Said when somebody without entries asks for any one of them.
pub const NO_ENTRIES: &str =
    "You have no entries yet. Write me a direct message, or type `/checkin`.";
