//! What a person decided about an interest.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::words::{Words, unshown};

/// A decision that a person made by a form or a button. Law: never guessed from a sentence.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Decision {
    /// The interest, by the name the person used.
    pub interest: String,
    /// What was decided.
    pub kind: DecisionKind,
    /// On which local date.
    pub date: NaiveDate,
    /// Why, in the person's words; `None` where no reason was recorded.
    pub reason: Option<Words>,
    /// What it turned into, for a pivot.
    pub to: Option<String>,
}

unshown!(Decision);

impl Decision {
    /// Leaves out what it turned into where that is `secret`, and with it the reason, which speaks
    /// of it.
    pub fn keep_from_telling(&mut self, secret: impl Fn(&str) -> bool) {
        if self.to.as_deref().is_some_and(secret) {
            (self.to, self.reason) = (None, None);
        }
    }
}

/// The ways on from an interest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DecisionKind {
    /// Look around in it.
    Explore,
    /// Go on.
    Pursue,
    /// Put it down for a while.
    Pause,
    /// Put it down.
    Drop,
    /// Turn to something else.
    Pivot,
    /// Be done with it: it has come to its end.
    Finish,
}

impl DecisionKind {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Explore, Self::Pursue, Self::Pause, Self::Drop, Self::Pivot, Self::Finish];

    /// The word for it in files, in the store and in the form's last field; the same as in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Explore => "explore",
            Self::Pursue => "pursue",
            Self::Pause => "pause",
            Self::Drop => "drop",
            Self::Pivot => "pivot",
            Self::Finish => "finish",
        }
    }

    /// The kind that a word stands for.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}
