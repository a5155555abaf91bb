//! What is said about a period that is told.

/// The button that opens the whole text.
pub const READ: &str = "Read it all";
/// The button that gives the document.
pub const MARKDOWN: &str = "Markdown";
/// The button that gives the page for a browser.
pub const HTML: &str = "HTML";
/// The button that shows the period before, too.
pub const COMPARE: &str = "Compare with the period before";
/// The button that turns to the page before.
pub const PREVIOUS: &str = "Previous";
/// The button that turns to the page after.
pub const NEXT: &str = "Next";

/// Above the entries of a period in which there is little else to tell.
pub const WHAT_THERE_IS: &str = "What there is";

/// Said when nothing was written in the period before.
pub fn nothing_before(label: &str) -> String {
    format!(
        "You wrote nothing in the period before {label}, so there is nothing to lay beside it. \
         Type `/digest` with a later period to compare two that you wrote in."
    )
}
