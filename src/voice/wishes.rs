//! What is said about what a person wants beside the questions of their schedule.

use chrono::TimeDelta;

use super::length;
use crate::domain::tongue::{Hearer, Tongue};
use crate::domain::wish::Wish;
use crate::tongues::say;

/// Said when a person switched something on or off, or wanted to know how it is.
pub fn said(to: Hearer, wish: Wish, wanted: bool) -> String {
    match (wish, wanted) {
        (Wish::FollowUps, true) => say!(to, "wishes-followups-on"),
        (Wish::FollowUps, false) => say!(to, "wishes-followups-off"),
        (Wish::Details, true) => say!(to, "wishes-details-on"),
        (Wish::Details, false) => say!(to, "wishes-details-off"),
        (Wish::Memories, true) => say!(to, "wishes-memories-on"),
        (Wish::Memories, false) => say!(to, "wishes-memories-off"),
        (Wish::Retrospectives, true) => say!(to, "wishes-retrospective-on"),
        (Wish::Retrospectives, false) => say!(to, "wishes-retrospective-off"),
    }
}

/// Said when a person chose whether, and after how long, they are asked once more, or wanted to know.
pub fn nudges(to: Hearer, after: Option<TimeDelta>) -> String {
    match after {
        Some(after) => say!(to, "wishes-nudges-on", length = length(to, after)),
        None => say!(to, "wishes-nudges-off"),
    }
}

/// Said when somebody chose a tongue, or that of their Discord.
pub fn language(to: Hearer, chosen: Option<Tongue>) -> String {
    match chosen {
        Some(_) => say!(to, "wishes-language"),
        None => say!(to, "wishes-language-discord"),
    }
}

/// Said when somebody wants to know which tongue they are spoken to in.
pub fn language_is(to: Hearer, chosen: Option<Tongue>) -> String {
    match chosen {
        Some(_) => say!(to, "wishes-language-is"),
        None => say!(to, "wishes-language-is-discord"),
    }
}
