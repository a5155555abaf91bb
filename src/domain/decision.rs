//! What a person decided about an interest.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::words::Words;

/// A decision that a person made by a form or a button. Law: never guessed from a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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

/// The ways on from an interest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DecisionKind {
    /// Go on.
    Pursue,
    /// Put it down for a while.
    Pause,
    /// Put it down.
    Drop,
    /// Turn to something else.
    Pivot,
}
