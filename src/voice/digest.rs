//! What is said about a period that is told.

use chrono::NaiveDate;

use crate::domain::tongue::Hearer;
use crate::tongues::dates::date;
use crate::tongues::say;

/// The button that opens the whole text.
pub fn read(to: Hearer) -> String {
    say!(to, "digest-read")
}

/// The button that gives the document.
pub fn markdown(to: Hearer) -> String {
    say!(to, "digest-markdown")
}

/// The button that gives the page for a browser.
pub fn html(to: Hearer) -> String {
    say!(to, "digest-html")
}

/// The button that shows the period before, too.
pub fn compare(to: Hearer) -> String {
    say!(to, "digest-compare")
}

/// The button that shows the eras, to put one right.
pub fn eras(to: Hearer) -> String {
    say!(to, "digest-eras")
}

/// The button that takes back what was just put right.
pub fn undo(to: Hearer) -> String {
    say!(to, "digest-undo")
}

/// The button that turns to the page before.
pub fn previous(to: Hearer) -> String {
    say!(to, "digest-previous")
}

/// The button that turns to the page after.
pub fn next(to: Hearer) -> String {
    say!(to, "digest-next")
}

/// Above the entries of a period in which there is little else to tell.
pub fn what_there_is(to: Hearer) -> String {
    say!(to, "digest-what-there-is")
}

/// Above the menu of eras.
pub fn choose_era(to: Hearer) -> String {
    say!(to, "digest-choose-era")
}

/// In the menu while nothing is chosen.
pub fn which_era(to: Hearer) -> String {
    say!(to, "digest-which-era")
}

/// The title of the form.
pub fn era_form(to: Hearer) -> String {
    say!(to, "digest-era-title")
}

/// The label of the field for what the era is called.
pub fn title_label(to: Hearer) -> String {
    say!(to, "digest-name-label")
}

/// The label of the field for its first day.
pub fn begins_label(to: Hearer) -> String {
    say!(to, "digest-begins-label")
}

/// Said when an era is put right: with its title, fit to stand in a sentence, and its first day,
/// where the person gave them.
pub fn recut(to: Hearer, title: Option<&str>, begins: Option<NaiveDate>) -> String {
    match (title, begins.map(|day| date(to, day))) {
        (Some(title), Some(day)) => say!(to, "digest-recut-both", name = title, date = day),
        (Some(title), None) => say!(to, "digest-recut-name", name = title),
        (None, Some(day)) => say!(to, "digest-recut-date", date = day),
        (None, None) => say!(to, "digest-recut-none"),
    }
}

/// Said when that is taken back.
pub fn era_undone(to: Hearer) -> String {
    say!(to, "digest-era-undone")
}

/// Said when nothing was written in the period before.
pub fn nothing_before(to: Hearer, label: &str) -> String {
    say!(to, "digest-nothing-before", period = label)
}
