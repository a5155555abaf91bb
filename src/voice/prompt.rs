//! What stands in a prompt, and what is said about answers.

use super::Question;
use crate::domain::period::Period;
use crate::domain::span::Span;
use crate::domain::tongue::Hearer;
use crate::tongues::dates;
use crate::tongues::say;

/// The prompt's text.
pub fn ask(to: Hearer, question: &Question) -> String {
    format!("**{}**\n{}", question.ask, say!(to, "prompt-hint", hint = question.hint.as_str()))
}

/// A question among others, on one line.
pub fn in_short(ask: &str) -> String {
    format!("*{ask}*")
}

/// The text of a prompt that is asked once more because nobody answered.
pub fn nudge(to: Hearer, asked: &str) -> String {
    format!("{}\n{asked}", say!(to, "prompt-nudge"))
}

/// The message that a period is over and can be told; where `period` is not read, by its label.
pub fn retrospective(to: Hearer, period: Option<&Period>, label: &str) -> String {
    let phrase = period.map_or_else(|| label.to_owned(), |period| dates::period(to, period));
    format!(
        "{}\n{}",
        say!(to, "prompt-retrospective", period = phrase),
        say!(to, "prompt-retrospective-hint", label = label)
    )
}

/// Said in its place once nobody wants to hear of these.
pub fn retrospectives_stopped(to: Hearer) -> String {
    say!(to, "prompt-retrospectives-stopped")
}

/// One field of the form: what it asks, and the grey words shown while it is empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormField {
    /// Its id in what Discord sends back.
    pub id: &'static str,
    /// What it asks; at most 45 characters.
    pub label: String,
    /// The grey words shown while it is empty; at most 100 characters.
    pub placeholder: String,
}

/// The title of the form.
pub fn form_title(to: Hearer) -> String {
    say!(to, "prompt-form-title")
}

/// The five fields of the form, in order; each has room for several lines.
pub fn form(to: Hearer) -> [FormField; 5] {
    let field = |id, label, placeholder| FormField { id, label, placeholder };
    [
        field("text", say!(to, "prompt-text-label"), say!(to, "prompt-text-grey")),
        field("why", say!(to, "prompt-why-label"), say!(to, "prompt-why-grey")),
        field("did", say!(to, "prompt-did-label"), say!(to, "prompt-did-grey")),
        field("links", say!(to, "prompt-links-label"), say!(to, "prompt-links-grey")),
        field("next", say!(to, "prompt-next-label"), say!(to, "prompt-next-grey")),
    ]
}

/// Said when a form was filed.
pub fn filed(to: Hearer, entry: &str) -> String {
    say!(to, "prompt-filed", entry = entry)
}

/// Said when a form about other days than today was filed.
pub fn filed_about(to: Hearer, entry: &str, about: Span) -> String {
    say!(to, "prompt-filed-about", entry = entry, days = dates::days(to, about))
}

/// Said when a form changed an entry.
pub fn amended(to: Hearer, entry: &str, about: Span) -> String {
    say!(to, "prompt-amended", entry = entry, days = dates::days(to, about))
}

/// Said when a form that had been filed already is sent again.
pub fn filed_before(to: Hearer, entry: &str) -> String {
    say!(to, "prompt-filed-before", entry = entry)
}

/// Said once to somebody who writes without having started.
pub fn pointer(to: Hearer) -> String {
    say!(to, "prompt-pointer")
}

/// Said once to somebody who writes faster than their messages are filed.
pub fn flooded(to: Hearer) -> String {
    say!(to, "prompt-flooded")
}

/// Said to a message without a word in it, or anything else that is kept.
pub fn wordless(to: Hearer) -> String {
    say!(to, "prompt-wordless")
}
