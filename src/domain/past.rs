//! What somebody was asked, and what became of it.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::asks::Asks;
use super::words::Words;

/// Something that a person was asked, as they take it along.
///
/// Law: nothing follows from it. What is brought back is asked of nobody, and no choice looks at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastPrompt {
    /// When it was to be asked.
    pub due: DateTime<Utc>,
    /// What it was.
    pub kind: PastKind,
    /// Its words.
    pub question: Question,
    /// What became of it.
    pub became: Became,
    /// When it arrived, or it was clear that it would not.
    pub settled: DateTime<Utc>,
    /// When a button under it was pressed, the last time.
    pub pressed: Option<DateTime<Utc>>,
    /// To which moment it was put off.
    pub until: Option<DateTime<Utc>>,
    /// How often it was asked once more.
    pub again: u32,
}

/// The words of something that was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// As they were brought; `None` where the file does not say.
    Told(Option<Words>),
    /// What was asked here, and which question's turn it was: to be said in words.
    Asked(Option<Asks>, u32),
}

/// What was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PastKind {
    /// The question whose turn it was.
    Question,
    /// A lighter one, after a long silence.
    Light,
    /// One about what the person wrote.
    FollowUp,
    /// Whether a period that was over should be told.
    Retrospective,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Became {
    /// It arrived, and nothing was said to it.
    Open,
    /// An entry answers it.
    Answered,
    /// *Nothing new* was pressed.
    Nothing,
    /// *Skip* was pressed.
    Skipped,
    /// It was put off, and did not come again.
    Snoozed,
    /// The person decided about the interest that it asked about.
    Decided,
    /// It was due while the bot was away.
    Missed,
    /// It could not reach the person.
    Unreachable,
    /// It was not sent, because its person paused or another came before it.
    Left,
}

/// The kinds with the words by which they are kept.
const KINDS: [(PastKind, &str); 4] = [
    (PastKind::Question, "question"),
    (PastKind::Light, "light"),
    (PastKind::FollowUp, "followup"),
    (PastKind::Retrospective, "retrospective"),
];

/// The same for what became of it.
const BECAME: [(Became, &str); 9] = [
    (Became::Open, "open"),
    (Became::Answered, "answered"),
    (Became::Nothing, "nothing"),
    (Became::Skipped, "skipped"),
    (Became::Snoozed, "snoozed"),
    (Became::Decided, "decided"),
    (Became::Missed, "missed"),
    (Became::Unreachable, "unreachable"),
    (Became::Left, "left"),
];

impl PastKind {
    /// The word by which it is kept.
    pub fn word(self) -> &'static str {
        KINDS.iter().find(|(kind, _)| *kind == self).map_or("", |(_, word)| word)
    }

    /// The kind of this word.
    pub fn from_word(word: &str) -> Option<Self> {
        KINDS.iter().find(|(_, known)| *known == word).map(|(kind, _)| *kind)
    }

    /// What is asked so.
    pub fn of(asks: Option<&Asks>) -> Self {
        match asks {
            None | Some(Asks::Question { .. }) => Self::Question,
            Some(Asks::Light) => Self::Light,
            Some(Asks::FollowUp { .. }) => Self::FollowUp,
            Some(Asks::Retrospective { .. }) => Self::Retrospective,
        }
    }
}

impl Became {
    /// The word by which it is kept.
    pub fn word(self) -> &'static str {
        BECAME.iter().find(|(became, _)| *became == self).map_or("", |(_, word)| word)
    }

    /// What has this word.
    pub fn from_word(word: &str) -> Option<Self> {
        BECAME.iter().find(|(_, known)| *known == word).map(|(became, _)| *became)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_the_words_by_which_they_are_kept() {
        for (kind, word) in KINDS {
            assert_eq!(serde_json::json!(kind), word);
            assert_eq!((kind.word(), PastKind::from_word(word)), (word, Some(kind)));
        }
        for (became, word) in BECAME {
            assert_eq!(serde_json::json!(became), word);
            assert_eq!((became.word(), Became::from_word(word)), (word, Some(became)));
        }
    }
}
