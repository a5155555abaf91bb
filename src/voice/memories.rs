//! What is said of what a person wrote long ago, and of what is never to come up.

use chrono::NaiveDate;

use super::quote::quote;
use crate::domain::tongue::Hearer;
use crate::tongues::dates::on_date;
use crate::tongues::say;

/// A question with what was written a year ago, or some years more, beside it.
pub fn beside(to: Hearer, asked: &str, words: &str, about: NaiveDate, years: i64) -> String {
    let ago = say!(to, "memories-beside", years = years, on = on_date(to, about));
    format!("{asked}\n{ago}\n> {}", quote(words))
}

/// The same on one line, without quoting.
pub fn in_short(to: Hearer, asked: &str, about: NaiveDate) -> String {
    say!(to, "memories-in-short", asked = asked, on = on_date(to, about))
}

/// Said when a word is never to come up.
pub fn never(to: Hearer, word: &str, new: bool) -> String {
    let word = quote(word);
    if new {
        say!(to, "memories-never", word = word)
    } else {
        say!(to, "memories-never-already", word = word)
    }
}

/// Said when a word may come up again.
pub fn allowed(to: Hearer, word: &str, was: bool) -> String {
    let word = quote(word);
    if was {
        say!(to, "memories-allowed", word = word)
    } else {
        say!(to, "memories-not-among", word = word)
    }
}

/// The words that are never to come up; at most so many fit.
pub fn words(to: Hearer, all: &[String]) -> String {
    const SHOWN: usize = 20;
    if all.is_empty() {
        return say!(to, "memories-no-words");
    }
    let shown: Vec<String> = all.iter().take(SHOWN).map(|word| quote(word)).collect();
    let shown = shown.join(" · ");
    let words = match all.len().saturating_sub(SHOWN) {
        0 => shown,
        rest => say!(to, "memories-more", words = shown, count = rest),
    };
    say!(to, "memories-words", words = words)
}
