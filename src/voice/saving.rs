//! What is said about saving somebody's message.

use crate::domain::tongue::Hearer;
use crate::tongues::say;

/// The title of its form.
pub fn title(to: Hearer) -> String {
    say!(to, "saving-title")
}

/// The label of its only field, and the grey words shown while it is empty.
pub fn field(to: Hearer) -> (String, String) {
    (say!(to, "saving-label"), say!(to, "saving-grey"))
}

/// Said when it is saved.
pub fn saved(to: Hearer, entry: &str) -> String {
    say!(to, "saving-saved", entry = entry)
}
