//! What is said about interests; names come fit to stand in a sentence.

use chrono::NaiveDate;

use super::count;
use crate::domain::correction::{Correction, Undone};
use crate::domain::decision::DecisionKind;
use crate::domain::digest::Status;
use crate::domain::footing::Which;

/// How to take back what was just done.
const UNDO: &str = "Type `/interests undo` to take it back.";

/// The title of a page of interests.
pub fn title(which: Which, total: usize, page: u32, pages: u32) -> String {
    let interests = count(total, "interest", "interests");
    let what = match which {
        Which::Open => format!("What you are into: {interests}"),
        Which::Standing(status) => format!("{interests} {status}"),
        Which::Hidden => format!("{interests} hidden"),
        Which::All => format!("All your {interests}"),
    };
    super::paged(&what, page, pages)
}

/// Said when there are none to list.
pub fn none(which: Which) -> String {
    match which {
        Which::Open | Which::All => {
            "There is nothing to list yet. Write me a line about what you are into, or type `/checkin`."
                .to_owned()
        }
        Which::Hidden => "You have hidden nothing. `/interests hide` keeps an interest out of everything I tell."
            .to_owned(),
        Which::Standing(Status::Quiet) => {
            "Nothing has gone quiet. Type `/interests list` for what is open now.".to_owned()
        }
        Which::Standing(status) => format!(
            "None of your interests is marked `{status}`. Type `/interests list` for what is open now, \
             or `/interests set` to say how something stands."
        ),
    }
}

/// Said when an interest has another name; `joined` when something had that name already.
pub fn renamed(from: &str, name: &str, entries: usize, joined: bool) -> String {
    let entries = count(entries, "entry", "entries");
    let joined = if joined { " Something had that name already; the two are one now." } else { "" };
    format!("**{from}** is called **{name}** now, for the past as well: {entries}.{joined} {UNDO}")
}

/// Said when two interests are one.
pub fn merged(from: &str, name: &str, entries: usize) -> String {
    let entries = count(entries, "entry", "entries");
    format!("**{from}** and **{name}** are one now, called **{name}**: {entries}. {UNDO}")
}

/// Said when a name is an interest of its own.
pub fn split(from: &str, name: &str, entries: usize) -> String {
    let entries = count(entries, "entry", "entries");
    format!("**{name}** is an interest of its own now, apart from **{from}**: {entries}. {UNDO}")
}

/// Said when an interest is hidden.
pub fn hidden(name: &str) -> String {
    format!(
        "**{name}** is hidden: I tell neither it nor any sentence that names it. \
         Its entries stay, and `/interests unhide` brings it back."
    )
}

/// Said when an interest is told again.
pub fn shown(name: &str) -> String {
    format!("**{name}** is told again. Type `/interests hide` to hide it anew.")
}

/// Said when an interest is left out of public editions.
pub fn withheld(name: &str) -> String {
    format!(
        "**{name}** is left out of every public edition from now on, with each sentence that names it. \
         You still see it yourself. {UNDO}"
    )
}

/// Said when an interest may stand in public editions.
pub fn published(name: &str) -> String {
    format!("**{name}** may stand in public editions, as far as its entries may. {UNDO}")
}

/// Said when a decision is kept.
pub fn decided(name: &str, kind: DecisionKind, to: Option<&str>, date: NaiveDate) -> String {
    let date = date.format("%-d %B %Y");
    let what = match (kind, to) {
        (DecisionKind::Pivot, Some(to)) => format!("**{name}** turned into **{to}** on {date}"),
        _ => format!("{} from {date} on", stands(kind, &format!("**{name}**"), "are", "is")),
    };
    format!("Noted: {what}. I tell it so until you say otherwise. {UNDO}")
}

/// Said when something was taken back.
pub fn undone(undone: &Undone, name: impl Fn(&str) -> String) -> String {
    let name = |text: &str| format!("**{}**", name(text));
    let what = match undone {
        Undone::Correction(Correction::Rename { from, to }) => {
            format!("{} is no longer called {}", name(from), name(to))
        }
        Undone::Correction(Correction::Merge { from, into }) => {
            format!("{} and {} are two things again", name(from), name(into))
        }
        Undone::Correction(Correction::Split { off, from }) => {
            format!("{} is no longer kept apart from {}", name(off), name(from))
        }
        Undone::Correction(Correction::Hide(text)) => format!("{} is told again", name(text)),
        Undone::Correction(Correction::Show(text)) => format!("{} is hidden again", name(text)),
        Undone::Correction(Correction::Withhold(text) | Correction::Publish(text)) => {
            format!("public editions treat {} as they did before", name(text))
        }
        Undone::Decision(decision) => format!(
            "I have forgotten that {} from {} on",
            stands(decision.kind, &name(&decision.interest), "were", "was"),
            decision.date.format("%-d %B %Y")
        ),
    };
    format!("Taken back: {what}. Type `/interests list` to see how things stand.")
}

/// How something stands after a decision: "you are pursuing climbing", "climbing is paused".
fn stands(kind: DecisionKind, name: &str, are: &str, is: &str) -> String {
    match kind {
        DecisionKind::Explore => format!("you {are} exploring {name}"),
        DecisionKind::Pursue => format!("you {are} pursuing {name}"),
        DecisionKind::Pause => format!("{name} {is} paused"),
        DecisionKind::Drop => format!("{name} {is} dropped"),
        DecisionKind::Pivot => format!("{name} {is} left for something else"),
        DecisionKind::Finish => format!("{name} {is} done"),
    }
}
