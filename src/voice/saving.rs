//! What is said about saving somebody's message.

/// The title of its form.
pub const TITLE: &str = "Save this message";

/// The label of its only field; at most 45 characters.
pub const LABEL: &str = "What do you want to remember about it?";

/// The grey words shown while it is empty; at most 100 characters.
pub const PLACEHOLDER: &str =
    "Your own words. I keep them with a link to the message, not the message.";

/// Said when it is saved.
pub fn saved(entry: &str) -> String {
    format!(
        "Saved as entry {entry}: your note, and a link to the message. \
         What the message says stays where it is. See it with `/entries show`."
    )
}
