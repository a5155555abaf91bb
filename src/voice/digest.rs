//! What is said about a period that is told.

use chrono::NaiveDate;

/// The button that opens the whole text.
pub const READ: &str = "Read it all";
/// The button that gives the document.
pub const MARKDOWN: &str = "Markdown";
/// The button that gives the page for a browser.
pub const HTML: &str = "HTML";
/// The button that shows the period before, too.
pub const COMPARE: &str = "Compare with the period before";
/// The button that shows the eras, to put one right.
pub const ERAS: &str = "Rename eras / move borders";
/// The button that takes back what was just put right.
pub const UNDO: &str = "Undo";
/// The button that turns to the page before.
pub const PREVIOUS: &str = "Previous";
/// The button that turns to the page after.
pub const NEXT: &str = "Next";

/// Above the entries of a period in which there is little else to tell.
pub const WHAT_THERE_IS: &str = "What there is";

/// Above the menu of eras.
pub const CHOOSE_ERA: &str = "Choose an era to give it a title, or to say on which day it begins. \
     I tell it so in every digest from then on, in every format, until you change or undo it.";
/// In the menu while nothing is chosen.
pub const WHICH_ERA: &str = "Which era?";
/// The title of the form; at most 45 characters.
pub const ERA_FORM: &str = "An era, as you see it";
/// The labels of its fields; at most 45 characters.
pub const TITLE_LABEL: &str = "What do you call it? (empty: as I do)";
/// As above.
pub const BEGINS_LABEL: &str = "Its first day (empty: where I cut it)";

/// Said when an era is put right: with its title, fit to stand in a sentence, and its first day,
/// where the person gave them.
pub fn recut(title: Option<&str>, begins: Option<NaiveDate>) -> String {
    let day = |date: NaiveDate| date.format("%-d %B %Y").to_string();
    let what = match (title, begins.map(day)) {
        (Some(title), Some(day)) => format!("the era is called **{title}** and begins on {day}"),
        (Some(title), None) => format!("the era is called **{title}** and begins where I cut it"),
        (None, Some(day)) => format!("the era begins on {day} and is called by what leads in it"),
        (None, None) => "the era is told again as I cut and call it".to_owned(),
    };
    format!("Noted: {what}. Every digest tells it so from now on; press *Undo* to take it back.")
}

/// Said when that is taken back.
pub const ERA_UNDONE: &str =
    "Taken back: the era is told as it was before. Type `/digest` to see it.";

/// Said when nothing was written in the period before.
pub fn nothing_before(label: &str) -> String {
    format!(
        "You wrote nothing in the period before {label}, so there is nothing to lay beside it. \
         Type `/digest` with a later period to compare two that you wrote in."
    )
}
