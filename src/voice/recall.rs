//! What is said about what was asked for again.

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
