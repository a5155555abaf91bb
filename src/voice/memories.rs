//! What is said of what a person wrote long ago, and of what is never to come up.

use chrono::NaiveDate;

use super::count;
use super::quote::quote;

/// A question with what was written a year ago, or some years more, beside it.
pub fn beside(asked: &str, words: &str, about: NaiveDate, years: i64) -> String {
    let ago = if years == 1 { "A year ago".to_owned() } else { format!("{years} years ago") };
    format!("{asked}\n-# {ago}, {}, you wrote:\n> {}", about.format("on %-d %B %Y"), quote(words))
}

/// The same on one line, without quoting.
pub fn in_short(asked: &str, about: NaiveDate) -> String {
    format!("{asked} Beside it: what you wrote {}.", about.format("on %-d %B %Y"))
}

/// Said when a word is never to come up.
pub fn never(word: &str, new: bool) -> String {
    let word = quote(word);
    if new {
        format!(
            "I won't bring up {word}: no entry with it comes beside a question, on its day of the year or by chance, \
             and I don't ask about it. You find it where you look for it. `/entries never allow:` takes that back."
        )
    } else {
        format!("{word} is among the words that I don't bring up already.")
    }
}

/// Said when a word may come up again.
pub fn allowed(word: &str, was: bool) -> String {
    let word = quote(word);
    if was {
        format!("{word} may come up again.")
    } else {
        format!(
            "{word} is not among the words that I don't bring up. Type `/entries never` to see them."
        )
    }
}

/// The words that are never to come up; at most so many fit.
pub fn words(all: &[String]) -> String {
    const SHOWN: usize = 20;
    if all.is_empty() {
        return "There is nothing that I keep from bringing up. Type `/entries never word:` with a word or a name.".to_owned();
    }
    let shown: Vec<String> = all.iter().take(SHOWN).map(|word| quote(word)).collect();
    let more = match all.len().saturating_sub(SHOWN) {
        0 => String::new(),
        rest => format!(" and {}", count(rest, "more", "more")),
    };
    format!(
        "What I don't bring up: {}{more}. `/entries never allow:` takes one back.",
        shown.join(" · ")
    )
}
