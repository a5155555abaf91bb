//! What helped.

use serde::{Deserialize, Serialize};

/// A link, or a work named as such, that a person noted.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Resource {
    /// Where it is, without tracking parameters. Law: never fetched. Empty for a work without a link.
    pub url: String,
    /// In the person's words where they gave any, else from the address itself.
    pub title: String,
}
