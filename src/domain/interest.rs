//! What a person is into.

use serde::{Deserialize, Serialize};

use super::mark::mark;
use super::unseen;
use super::words::unshown;

/// One thing a person is into, under the name they use most.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interest {
    /// The commonest form in which the person wrote it.
    pub name: String,
    /// Its other names, as the person wrote them or as the lexicon knows them.
    pub aliases: Vec<String>,
}

unshown!(Interest);

impl Interest {
    /// Its name, then its other names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.name).chain(&self.aliases).map(String::as_str)
    }

    /// Whether `name` is its name or one of its other names.
    pub fn is_called(&self, name: &str) -> bool {
        let key = name_key(name);
        self.names().any(|own| name_key(own) == key)
    }
}

/// What tells names apart: letters and digits in lower case, `+`, `#`, and no English plural.
///
/// So `Fourier transforms` and `fourier-transform` are one name, `C` and `C++` are two.
pub fn name_key(name: &str) -> String {
    let tells = |c: &char| c.is_alphanumeric() || matches!(c, '+' | '#');
    let name = name.trim().trim_start_matches('#');
    let mut key: String = name.chars().filter(tells).flat_map(char::to_lowercase).collect();
    let plural = key.len() > 3 && key.ends_with('s');
    if plural && !["ss", "us", "is"].iter().any(|end| key.ends_with(end)) {
        key.pop();
    }
    key
}

/// A number that stands for a name, where the name itself may not stand: the mark of its
/// [`name_key`].
pub fn name_mark(name: &str) -> u64 {
    mark(name_key(name).as_bytes())
}

/// Whether a name stands in a text as words of its own, both in lower case.
pub fn stands_in(name: &str, text: &str) -> bool {
    let apart = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
    // Most names are not there at all, and that is found out many bytes at once.
    text.contains(name)
        && text.match_indices(name).any(|(at, found)| {
            apart(text[..at].chars().next_back()) && apart(text[at + found.len()..].chars().next())
        })
}

/// The longest name that a person may give.
pub const LONGEST_NAME: usize = 60;

/// A name that a person gives, on one line, without a `#` before it; `None` when it has no letter
/// or digit, or more than [`LONGEST_NAME`] characters.
pub fn tidy_name(typed: &str) -> Option<String> {
    let visible: String = typed.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let name = unseen::line(&visible);
    let name = name.trim_start_matches('#').trim();
    let fits = name.chars().any(char::is_alphanumeric) && name.chars().count() <= LONGEST_NAME;
    fits.then(|| name.to_owned())
}

/// How an interest was recognised, most trusted first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Trust {
    /// The person named it: a form field, a correction.
    Named,
    /// The person named it in another entry and uses the word here.
    Known,
    /// A `#tag`.
    Tagged,
    /// The shipped list of topics has it.
    Listed,
    /// A phrase that stands out against ordinary language.
    Phrase,
}

#[cfg(test)]
mod tests {
    use super::{LONGEST_NAME, name_key, tidy_name};

    #[test]
    fn case_signs_and_plurals_do_not_tell_names_apart() {
        assert_eq!(name_key("Fourier transforms"), name_key("#fourier-transform"));
        assert_eq!(name_key("すし"), "すし");
        assert_ne!(name_key("C"), name_key("C++"));
        assert_ne!(name_key("C#"), name_key("C++"));
        assert_ne!(name_key("chess"), name_key("ches"));
    }

    #[test]
    fn a_name_is_one_line_with_a_letter_or_digit_in_it() {
        assert_eq!(tidy_name(" #trail\n running ").as_deref(), Some("trail running"));
        assert_eq!(tidy_name("C++").as_deref(), Some("C++"));
        assert_eq!(tidy_name("chess\u{202E}").as_deref(), Some("chess"));
        for none in ["", " # ", "!?", &"x".repeat(LONGEST_NAME + 1)] {
            assert_eq!(tidy_name(none), None, "{none}");
        }
    }
}
