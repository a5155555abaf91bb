//! What can be done with a period that was told.

use std::fmt;
use std::str::FromStr;

/// What a button under a digest does.
///
/// Printed it is a word, with a number behind it where there are several of its kind: `leaf.3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// Opens the whole text.
    Read,
    /// Turns to this page, from 1, of the whole text.
    Leaf(u32),
    /// Gives the document.
    Markdown,
    /// Gives the page for a browser.
    Html,
    /// Shows the period beside the one before.
    Compare,
}

/// The parts without a number, with the words that a custom id has for them.
const WORDS: [(Part, &str); 4] = [
    (Part::Read, "read"),
    (Part::Markdown, "markdown"),
    (Part::Html, "html"),
    (Part::Compare, "compare"),
];

/// A word that names no part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownPart;

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Leaf(page) => write!(f, "leaf.{page}"),
            part => {
                let word = WORDS.iter().find(|(known, _)| known == part);
                f.write_str(word.map_or("", |(_, word)| word))
            }
        }
    }
}

impl FromStr for Part {
    type Err = UnknownPart;

    fn from_str(text: &str) -> Result<Self, UnknownPart> {
        match text.split_once('.') {
            Some(("leaf", page)) => page.parse().map(Self::Leaf).map_err(|_| UnknownPart),
            Some(_) => Err(UnknownPart),
            None => {
                let part = WORDS.iter().find(|(_, word)| *word == text);
                part.map(|(part, _)| *part).ok_or(UnknownPart)
            }
        }
    }
}

impl Part {
    /// One of each kind.
    #[cfg(test)]
    pub fn kinds() -> impl Iterator<Item = Self> {
        WORDS.iter().map(|(part, _)| *part).chain([Self::Leaf(u32::MAX)])
    }
}
