//! What stands in a prompt, and what is said about answers.

use super::{Question, days};
use crate::domain::span::Span;

/// The title of the form.
pub const FORM_TITLE: &str = "What are you up to?";

/// The prompt's text.
pub fn ask(question: &Question) -> String {
    format!("**{}**\n-# {} Just write back, as often as you like.", question.ask, question.hint)
}

/// A question among others, on one line.
pub fn in_short(ask: &str) -> String {
    format!("*{ask}*")
}

/// The text of a prompt that is asked once more because nobody answered.
pub fn nudge(asked: &str) -> String {
    format!("-# In case this got buried; no hurry, and *Nothing new* is an answer too.\n{asked}")
}

/// The message that a period is over and can be told; `period` is its name within a sentence.
pub fn retrospective(period: &str, label: &str) -> String {
    format!(
        "**Your retrospective of {period} is ready.**\n-# In your own words, from what you wrote to me. Any other time: `/digest period: {label}`."
    )
}

/// Said in its place once nobody wants to hear of these.
pub const RETROSPECTIVES_STOPPED: &str = "-# I won't offer these any more. `/digest` is there any time, and `/schedule retrospective` brings the offers back.";

/// One field of the form: what it asks, and the grey words shown while it is empty.
#[derive(Debug, Clone, Copy)]
pub struct FormField {
    /// Its id in what Discord sends back.
    pub id: &'static str,
    /// What it asks; at most 45 characters.
    pub label: &'static str,
    /// The grey words shown while it is empty; at most 100 characters.
    pub placeholder: &'static str,
    /// Whether it has room for several lines.
    pub long: bool,
}

/// The five fields of the form, in order.
pub const FORM: [FormField; 5] = [
    FormField {
        id: "text",
        label: "What are you into?",
        placeholder: "Anything that has your attention, in your own words.",
        long: true,
    },
    FormField {
        id: "why",
        label: "Why?",
        placeholder: "What drew you to it, or what it is good for.",
        long: true,
    },
    FormField {
        id: "did",
        label: "What did you do?",
        placeholder: "Read, built, watched, practised, finished …",
        long: true,
    },
    FormField { id: "links", label: "Links that helped", placeholder: "One a line.", long: true },
    FormField {
        id: "next",
        label: "What next: pursue, pause, drop or pivot?",
        placeholder: "For example: pause climbing, because of my finger",
        long: true,
    },
];

/// Said when a form was filed.
pub fn filed(entry: &str) -> String {
    format!(
        "Filed as entry {entry}. See it with `/entries show`, or all of them with `/entries list`."
    )
}

/// Said when a form about other days than today was filed.
pub fn filed_about(entry: &str, about: Span) -> String {
    format!("Filed as entry {entry}, about {}. See it with `/entries show`.", days(about))
}

/// Said when a form changed an entry.
pub fn amended(entry: &str, about: Span) -> String {
    format!(
        "Entry {entry} is changed. It is about {}; when you wrote it stays as it was.",
        days(about)
    )
}

/// Said when a form that had been filed already is sent again.
pub fn filed_before(entry: &str) -> String {
    format!("That form was filed already, as entry {entry}.")
}

/// Said once to somebody who writes without having started.
pub const POINTER: &str = "Hello! I ask people what they are into, and tell their year back to them. \
     I haven't kept what you just wrote. Type `/start` if you would like to be asked, or `/help` to see what I do.";

/// Said once to somebody who writes faster than their messages are filed.
pub const FLOODED: &str =
    "You write faster than I file. Nothing is lost: I take one message after the other.";

/// Said to a message without a word in it, or anything else that is kept.
pub const WORDLESS: &str = "There is nothing in that message that I can keep, so it was not filed. \
     Write a line about it, and I'll keep that.";
