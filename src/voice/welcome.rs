//! What is said at `/start`.

use chrono::{DateTime, Utc};

use super::moment;
use super::schedule::Next;

/// What came of `/start`.
#[derive(Debug, Clone)]
pub struct Started<'a> {
    /// Whether the person was enrolled before.
    pub again: bool,
    /// Whether the question that proves we can reach them has arrived; else it is tried again.
    pub arrived: bool,
    /// The schedule in the words it is kept in.
    pub when: &'a str,
    /// The zone's name.
    pub zone: &'a str,
    /// The next three times.
    pub next: &'a [Next],
}

/// Said at `/start`.
pub fn started(started: &Started<'_>) -> String {
    let opening = match (started.again, started.arrived) {
        (false, true) => "Welcome! Your first question is in your direct messages now.",
        (true, true) => "Your schedule is changed, and a question is in your direct messages now.",
        (false, false) => {
            "Welcome! Discord is slow to take your first question; I keep trying to send it."
        }
        (true, false) => {
            "Your schedule is changed. Discord is slow just now; I keep trying to send you a question."
        }
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

/// Said when a command shows that prompts have not been arriving.
pub fn unreachable(since: DateTime<Utc>) -> String {
    format!(
        "My questions have not reached you since {}. Allow direct messages \
         (your profile's settings, *Privacy*, *Direct Messages*), then write me a line, or type `/start` again.",
        moment(since)
    )
}
