//! Questions about what a person wrote, each with the reason for it in one clause.

use std::fmt;

use chrono::{Datelike as _, NaiveDate};

use super::prompt::in_short;
use super::quote::quote;
use crate::domain::decision::{Decision, DecisionKind};

/// A question about what somebody wrote: printed, it is what a prompt says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUp {
    ask: String,
    /// What it is about, where that needs their own words.
    quoted: Option<String>,
    because: String,
}

impl fmt::Display for FollowUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "**{}**", self.ask)?;
        if let Some(quoted) = &self.quoted {
            writeln!(f, "> {quoted}")?;
        }
        write!(f, "-# {} Just write back, as often as you like.", self.because)
    }
}

impl FollowUp {
    /// The same on one line, without quoting.
    pub fn in_short(&self) -> String {
        let ask = in_short(&self.ask);
        if self.quoted.is_none() { ask } else { format!("{ask} {}", self.because) }
    }
}

/// Asked of an interest that is new.
pub fn new(interest: &str, since: NaiveDate, today: NaiveDate) -> FollowUp {
    FollowUp {
        ask: format!("What drew you to {}?", quote(interest)),
        quoted: None,
        because: format!("I ask because you first mentioned it {}.", on(since, today)),
    }
}

/// Asked of an effort without anything that is known to have helped.
pub fn effort(interest: &str, done: NaiveDate, today: NaiveDate) -> FollowUp {
    FollowUp {
        ask: format!("What helped you with {}? A link, a book, a person?", quote(interest)),
        quoted: None,
        because: format!(
            "I ask because you wrote {} what you did, and I know of no link yet.",
            on(done, today)
        ),
    }
}

/// Asked of an interest that is not mentioned any more; the answers are buttons.
pub fn quiet(interest: &str, last: NaiveDate, today: NaiveDate) -> FollowUp {
    let name = quote(interest);
    FollowUp {
        ask: format!("Are you still on {name}?"),
        quoted: None,
        because: format!("You last mentioned {name} {}.", on(last, today)),
    }
}

/// Asked of a plan.
pub fn plan(plan: &str, written: NaiveDate, today: NaiveDate) -> FollowUp {
    FollowUp {
        ask: "Did it happen?".to_owned(),
        quoted: Some(quote(plan)),
        because: format!("You planned that {}.", on(written, today)),
    }
}

/// `on 13 September`, with the year where it is another.
pub(super) fn on(day: NaiveDate, today: NaiveDate) -> String {
    let known = day.year() == today.year();
    day.format(if known { "on %-d %B" } else { "on %-d %B %Y" }).to_string()
}

/// The buttons that say how an interest stands, each with its decision.
pub const STANDS: [(DecisionKind, &str); 4] = [
    (DecisionKind::Pursue, "Still on it"),
    (DecisionKind::Pause, "Paused"),
    (DecisionKind::Drop, "Dropped"),
    (DecisionKind::Pivot, "Turned into something else"),
];

/// The title of the form that asks for the reason; at most 45 characters.
pub fn form_title(kind: DecisionKind) -> &'static str {
    STANDS.iter().find(|(known, _)| *known == kind).map_or("How does it stand?", |(_, label)| label)
}

/// The form's one line for the reason: its label and the grey words in it.
pub const REASON: (&str, &str) = ("Why? One line is plenty.", "You can leave this empty.");

/// The form's line for what it turned into.
pub const BECAME: (&str, &str) = ("What did it turn into?", "For example: bouldering");

/// What stands under the question once it was decided.
pub fn decided(decision: &Decision) -> String {
    let name = quote(&decision.interest);
    let what = match decision.kind {
        DecisionKind::Pause => format!("{name} is paused"),
        DecisionKind::Drop => format!("{name} is dropped"),
        DecisionKind::Pivot => match &decision.to {
            Some(to) => format!("{name} turned into {}", quote(to)),
            None => format!("{name} turned into something else"),
        },
        _ => format!("You are still on {name}"),
    };
    let because =
        decision.reason.as_ref().map_or(String::new(), |reason| format!(": {}", quote(reason)));
    format!(
        "-# Noted. {what}{because}\n-# `/interests undo` takes it back, `/interests set` changes it."
    )
}
