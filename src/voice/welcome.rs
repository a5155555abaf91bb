//! What is said at `/start`.

use chrono::{DateTime, Utc};

use super::moment;
use super::schedule::Next;

/// What came of `/start`.
#[derive(Debug, Clone)]
pub struct Started<'a> {
    /// Whether the person was enrolled before.
    pub again: bool,
    /// The schedule in the words it is kept in.
    pub when: &'a str,
    /// The zone's name.
    pub zone: &'a str,
    /// The next three times.
    pub next: &'a [Next],
}

/// Said at `/start`, when the first prompt has arrived.
pub fn started(started: &Started<'_>) -> String {
    let opening = if started.again {
        "Your schedule is changed."
    } else {
        "Welcome! Your first question is in your direct messages now."
    };
    format!(
        "{opening} I'll ask you **{}** ({}). The next times:\n{}\n\
         Answer in a word or a page, edit or delete your message any time, and type `/digest` to be told what you've been up to.\n\
         -# What you write is kept by whoever runs this bot, for you alone. `/schedule pause` stops the questions, \
         `/data delete` removes everything.",
        started.when,
        started.zone,
        super::schedule::times(started.next),
    )
}

/// Said at `/start` when the first prompt is on its way but its arrival is not known yet.
pub fn on_its_way(text: &str) -> String {
    format!("{text}\n-# Discord was slow to take your first question; I keep trying.")
}

/// Said when a command shows that prompts have not been arriving.
pub fn unreachable(since: DateTime<Utc>) -> String {
    format!(
        "My questions have not reached you since {}. Allow direct messages from this server or from me, \
         then type `/start` again.",
        moment(since)
    )
}
