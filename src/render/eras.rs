//! Eras in a menu of Discord's, which draws no Markdown.

use chrono::NaiveDate;

use super::dates;
use super::message::shorten;
use crate::domain::digest::Era;

/// Discord's limit for either line of an option.
const LINE: usize = 100;

/// The two lines of an option: its months with its name; where it begins and what it is about.
pub fn option(era: &Era, begins: NaiveDate) -> (String, String) {
    let entries = dates::count(era.entries, "entry", "entries");
    let about = era.interests.join(", ");
    let about = if about.is_empty() { String::new() } else { format!(" · {about}") };
    let detail = format!("from {} · {entries}{about}", dates::day(begins));
    (shorten(&dates::heading(era), LINE), shorten(&detail, LINE))
}
