//! Eras in a menu of Discord's, which draws no Markdown.

use chrono::NaiveDate;

use super::message::shorten;
use super::phrases;
use crate::domain::digest::Era;
use crate::domain::tongue::Hearer;
use crate::tongues::{dates, say};

/// Discord's limit for either line of an option.
const LINE: usize = 100;

/// The two lines of an option, in a period of whose dates this year is `known`: its months with its
/// name; where it begins and what it is about.
pub fn option(to: Hearer, era: &Era, begins: NaiveDate, known: Option<i32>) -> (String, String) {
    let about = era.interests.join(", ");
    let about = if about.is_empty() { String::new() } else { format!(" · {about}") };
    let detail =
        say!(to, "cards-era", date = dates::date(to, begins), count = era.entries) + &about;
    (shorten(&phrases::heading(to, era, known), LINE), shorten(&detail, LINE))
}
