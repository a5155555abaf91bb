//! What a prompt asks.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::id::EntryId;
use super::opening::Opening;

/// What a prompt asks. Chosen once, right before it is sent first, and kept with it: so another
/// attempt, and another round, ask the same, as long as it may come up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Asks {
    /// The question whose turn it is.
    Question {
        /// An entry of a year ago that stands beside it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        memory: Option<EntryId>,
    },
    /// A lighter one, after a long silence.
    Light,
    /// One about what the person wrote.
    FollowUp {
        /// What it is about.
        opening: Opening,
    },
    /// Whether a period that is over shall be told. No question: it waits for no answer.
    Retrospective {
        /// The period's label.
        period: String,
    },
}

/// How late it may still be said that a period is over: it was planned for a morning that suits.
const LATE: TimeDelta = TimeDelta::hours(12);

impl Asks {
    /// The question whose turn it is, and nothing beside it.
    pub const QUESTION: Self = Self::Question { memory: None };

    /// How late it may still be sent, where questions may be `grace` late.
    pub fn patience(&self, grace: TimeDelta) -> TimeDelta {
        match self {
            Self::Retrospective { .. } => grace.max(LATE),
            _ => grace,
        }
    }

    /// Whether it waits for an answer.
    pub fn is_question(&self) -> bool {
        !matches!(self, Self::Retrospective { .. })
    }
}
