//! What a prompt asks.

use serde::{Deserialize, Serialize};

/// What a prompt asks. Chosen once, right before it is sent first, and kept with it: so another
/// attempt, and another round, ask the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Asks {
    /// The question whose turn it is.
    Question,
    /// A lighter one, after a long silence.
    Light,
}
