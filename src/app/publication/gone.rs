//! Names and words that are left out, and how they are found again.

use crate::domain::interest::{name_key, stands_in};
use crate::domain::words::unshown;
use crate::lexicon;

/// Names and words that may stand nowhere.
#[derive(Default)]
pub(super) struct Gone {
    /// In lower case, parted by single blanks.
    anyhow: Vec<String>,
    /// Ordinary words that are a name only where they are written so: `Go`.
    so: Vec<String>,
}

unshown!(Gone);

impl Gone {
    /// The names of interests. Of ordinary words only the very spelling is one.
    pub fn names(names: &[String]) -> Self {
        let (so, anyhow): (Vec<_>, Vec<_>) =
            names.iter().cloned().partition(|name| lexicon::is_ordinary(name));
        let so = so.into_iter().filter(|name| name.chars().any(char::is_uppercase));
        Self { so: so.collect(), ..Self::words(anyhow.iter().map(String::as_str)) }
    }

    /// Words that a person gave, however they are written.
    pub fn words<'a>(words: impl Iterator<Item = &'a str>) -> Self {
        let mut anyhow: Vec<String> = Vec::new();
        for word in words {
            anyhow.push(plain(word));
            anyhow.push(name_key(word));
        }
        anyhow.retain(|form| !form.is_empty());
        Self { anyhow, so: Vec::new() }
    }

    /// Whether any of it stands in a text or an address as words of its own.
    pub fn stands_in(&self, text: &str) -> bool {
        if self.anyhow.is_empty() && self.so.is_empty() {
            return false;
        }
        let parted = plain(text);
        self.anyhow.iter().any(|form| stands_in(form, &parted))
            || self.so.iter().any(|form| stands_in(form, text))
    }
}

/// A text in lower case, with a single blank for whatever may part the words of a name.
fn plain(text: &str) -> String {
    let parts = |c: char| if c.is_whitespace() || "-_+/.~".contains(c) { ' ' } else { c };
    let signs = text.contains("++");
    let text = text.replace("%20", " ").to_lowercase();
    let parted: String =
        text.chars().map(|c| if signs && c == '+' { c } else { parts(c) }).collect();
    parted.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::Gone;

    #[test]
    fn what_is_left_out_is_found_however_it_is_written() {
        let gone = Gone::names(&["Trail Running".into(), "C++".into(), "Zorbing".into()]);
        for text in [
            "More trail-running today.",
            "https://example.org/trail_running/shoes",
            "https://example.org/trail%20running",
            "#trailrunning",
            "ZORBING!",
            "A C++ course",
        ] {
            assert!(gone.stands_in(text), "{text}");
        }
        for text in ["On the trail, running late", "zorbings", "C is fine"] {
            assert!(!gone.stands_in(text), "{text}");
        }
    }

    #[test]
    fn an_ordinary_word_is_a_name_only_where_it_is_written_so() {
        let gone = Gone::names(&["Go".into()]);
        assert!(gone.stands_in("Learning Go at night."));
        assert!(!gone.stands_in("I go to the wall."));
        let words = Gone::words(["go"].into_iter());
        assert!(words.stands_in("I GO to the wall."));
    }
}
