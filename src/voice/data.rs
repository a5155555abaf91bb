//! What is said about a person's data.

use crate::domain::tongue::Hearer;
use crate::tongues::say;

/// What a person types to have everything deleted.
pub fn confirmation(to: Hearer) -> String {
    say!(to, "data-confirmation")
}

/// Whether that is what they typed, in their tongue or in English.
pub fn is_confirmed(to: Hearer, typed: &str) -> bool {
    let typed = typed.trim().to_lowercase();
    [to, Hearer::ENGLISH].into_iter().any(|to| typed == confirmation(to))
}

/// Said with the export; `interests` tells whether there is a second file.
pub fn export(to: Hearer, entries: usize, interests: bool) -> String {
    let journal = say!(to, "data-export", count = entries);
    if interests { format!("{journal} {}", say!(to, "data-export-interests")) } else { journal }
}

/// The title of the form that asks for confirmation.
pub fn delete_title(to: Hearer) -> String {
    say!(to, "data-delete-title")
}

/// The label of its only field.
pub fn delete_label(to: Hearer) -> String {
    say!(to, "data-delete-label")
}

/// Said when everything is gone.
pub fn deleted(to: Hearer, entries: usize) -> String {
    say!(to, "data-deleted", count = entries)
}

/// Said at `/data privacy`.
pub fn privacy(to: Hearer) -> String {
    [
        say!(to, "data-privacy-kept"),
        say!(to, "data-privacy-where"),
        say!(to, "data-privacy-who"),
        say!(to, "data-privacy-say"),
    ]
    .join("\n")
}
