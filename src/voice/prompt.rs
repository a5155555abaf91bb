//! What stands in a prompt, and what is said about answers.

use super::Question;

/// The button under a prompt that opens the form.
pub const ANSWER_BUTTON: &str = "Answer in a form";

/// The title of the form.
pub const FORM_TITLE: &str = "What are you up to?";

/// The prompt's text.
pub fn ask(question: &Question) -> String {
    format!("**{}**\n-# {} Just write back, as often as you like.", question.ask, question.hint)
}

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

/// Said when a form that had been filed already is sent again.
pub fn filed_before(entry: &str) -> String {
    format!("That form was filed already, as entry {entry}.")
}

/// Said once to somebody who writes without having started.
pub const POINTER: &str = "Hello! I ask people what they are into, and tell their year back to them. \
     I haven't kept what you just wrote. Type `/start` if you would like to be asked, or `/help` to see what I do.";

/// Said to a message without a word in it, or anything else that is kept.
pub const WORDLESS: &str = "There is nothing in that message that I can keep, so it was not filed. \
     Write a line about it, and I'll keep that.";
