//! What a person is into.

use serde::{Deserialize, Serialize};

/// One thing a person is into, under the name they use most.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interest {
    /// The commonest form in which the person wrote it.
    pub name: String,
    /// Its other names, as the person wrote them or as the lexicon knows them.
    pub aliases: Vec<String>,
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
