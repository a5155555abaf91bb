//! What is said about what a person wants beside the questions of their schedule.

use crate::domain::wish::Wish;

/// Said when a person switched something on or off, or wanted to know how it is.
pub fn said(wish: Wish, wanted: bool) -> String {
    let (state, other) = if wanted { ("On", "off") } else { ("Off", "on") };
    let (what, command) = match (wish, wanted) {
        (Wish::Nudges, true) => (
            "if a question stays unanswered for a while, I ask it once more, and then leave you in peace",
            "nudges",
        ),
        (Wish::Nudges, false) => ("I ask each question once, and no more", "nudges"),
        (Wish::FollowUps, true) => {
            ("every now and then I ask about something you wrote, and say why", "followups")
        }
        (Wish::FollowUps, false) => {
            ("I ask my own questions only, and never about what you wrote", "followups")
        }
        (Wish::Details, true) => (
            "a quiet line under each answer says what I filed it under, with a button to fix that and one to undo it",
            "details",
        ),
        (Wish::Details, false) => ("an emoji under your message says that it is filed", "details"),
        (Wish::Memories, true) => (
            "now and then I show you beside a question what you wrote a year ago; `/entries never` keeps words and names out of that",
            "memories",
        ),
        (Wish::Memories, false) => ("I never bring up what you wrote long ago", "memories"),
        (Wish::Retrospectives, true) => (
            "on the first morning after a quarter or a year I offer to tell it to you",
            "retrospective",
        ),
        (Wish::Retrospectives, false) => {
            ("I tell you nothing of my own accord; `/digest` is there any time", "retrospective")
        }
    };
    format!(
        "{state}: {what}. To switch that {other}, type `/schedule {command}` and choose `{other}`."
    )
}
