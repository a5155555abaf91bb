//! What is said about interests; names come fit to stand in a sentence.

use chrono::NaiveDate;

use crate::domain::correction::{Correction, Naming, Undone};
use crate::domain::decision::DecisionKind;
use crate::domain::digest::Status;
use crate::domain::footing::Which;
use crate::domain::id::EntryId;
use crate::domain::tongue::Hearer;
use crate::tongues::dates::date;
use crate::tongues::{say, typed};

/// How many names that a fix gave are said one by one when it is taken back.
const NAMED: usize = 5;

/// The title of a page of interests.
pub fn title(to: Hearer, which: Which, total: usize, page: u32, pages: u32) -> String {
    let what = match which {
        Which::Open => say!(to, "interests-open", count = total),
        Which::Standing(status) => {
            say!(to, "interests-standing", count = total, status = status.to_string())
        }
        Which::Hidden => say!(to, "interests-hidden", count = total),
        Which::All => say!(to, "interests-all", count = total),
    };
    super::paged(to, what, page, pages)
}

/// Said when there are none to list.
pub fn none(to: Hearer, which: Which) -> String {
    match which {
        Which::Open | Which::All => say!(to, "interests-none"),
        Which::Hidden => say!(to, "interests-none-hidden"),
        Which::Standing(Status::Quiet) => say!(to, "interests-none-quiet"),
        Which::Standing(status) => {
            let choice = typed(to, &format!("(interests list status) {status}"));
            say!(to, "interests-none-standing", choice = choice)
        }
    }
}

/// What was done, and how to take it back.
fn undoable(to: Hearer, done: &str) -> String {
    format!("{done} {}", say!(to, "interests-undo"))
}

/// Said when an interest has another name; `joined` when something had that name already.
pub fn renamed(to: Hearer, from: &str, name: &str, entries: usize, joined: bool) -> String {
    let done = say!(to, "interests-renamed", from = from, name = name, count = entries);
    if joined {
        undoable(to, &format!("{done} {}", say!(to, "interests-joined")))
    } else {
        undoable(to, &done)
    }
}

/// Said when two interests are one.
pub fn merged(to: Hearer, from: &str, name: &str, entries: usize) -> String {
    undoable(to, &say!(to, "interests-merged", from = from, name = name, count = entries))
}

/// Said when a name is an interest of its own.
pub fn split(to: Hearer, from: &str, name: &str, entries: usize) -> String {
    undoable(to, &say!(to, "interests-split", from = from, name = name, count = entries))
}

/// Said when an interest is hidden.
pub fn hidden(to: Hearer, name: &str) -> String {
    say!(to, "interests-hide", name = name)
}

/// Said when an interest is told again.
pub fn shown(to: Hearer, name: &str) -> String {
    say!(to, "interests-unhide", name = name)
}

/// Said when an interest is left out of public editions.
pub fn withheld(to: Hearer, name: &str) -> String {
    undoable(to, &say!(to, "interests-withheld", name = name))
}

/// Said when an interest may stand in public editions.
pub fn published(to: Hearer, name: &str) -> String {
    undoable(to, &say!(to, "interests-published", name = name))
}

/// Said when a decision is kept; `into` is what it turned into.
pub fn decided(
    to: Hearer,
    name: &str,
    kind: DecisionKind,
    into: Option<&str>,
    day: NaiveDate,
) -> String {
    let date = date(to, day);
    undoable(
        to,
        &match (kind, into) {
            (DecisionKind::Pivot, Some(into)) => {
                say!(to, "interests-decided-pivot", name = name, to = into, date = date)
            }
            _ => say!(to, "interests-decided", kind = kind.word(), name = name, date = date),
        },
    )
}

/// What of a fix was taken back, and what of it stays.
fn unfixed(
    to: Hearer,
    entry: EntryId,
    renamed: &[Correction],
    naming: Naming,
    name: impl Fn(&str) -> String,
) -> String {
    let mut said = vec![say!(to, "interests-undone-fix", entry = entry.to_string())];
    for correction in renamed.iter().take(NAMED) {
        if let Correction::Rename { from, to: other } = correction {
            said.push(say!(to, "interests-unfixed", from = name(from), to = name(other)));
        }
    }
    if renamed.len() > NAMED {
        said.push(say!(to, "interests-unfixed-too", count = renamed.len() - NAMED));
    }
    match naming {
        Naming::AsItWas => {}
        Naming::Restored => said.push(say!(to, "interests-unfixed-names")),
        Naming::ChangedSince => said.push(say!(to, "interests-unfixed-changed")),
    }
    said.push(say!(to, "interests-unfixed-rest", entry = entry.to_string()));
    said.join(" ")
}

/// Said when something was taken back.
pub fn undone(to: Hearer, undone: &Undone, name: impl Fn(&str) -> String) -> String {
    let what = match undone {
        Undone::Correction(Correction::Rename { from, to: other }) => {
            say!(to, "interests-undone-rename", from = name(from), to = name(other))
        }
        Undone::Correction(Correction::Merge { from, into }) => {
            say!(to, "interests-undone-merge", from = name(from), to = name(into))
        }
        Undone::Correction(Correction::Split { off, from }) => {
            say!(to, "interests-undone-split", from = name(off), to = name(from))
        }
        Undone::Correction(Correction::Hide(text)) => {
            say!(to, "interests-undone-hide", name = name(text))
        }
        Undone::Correction(Correction::Show(text)) => {
            say!(to, "interests-undone-unhide", name = name(text))
        }
        Undone::Correction(Correction::Withhold(text) | Correction::Publish(text)) => {
            say!(to, "interests-undone-publish", name = name(text))
        }
        Undone::Fix { entry, renamed, naming } => {
            return format!(
                "{} {}",
                unfixed(to, *entry, renamed, *naming, name),
                say!(to, "interests-undone-list")
            );
        }
        Undone::Decision(decision) => {
            let (kind, date) = (decision.kind.word(), date(to, decision.date));
            let name = name(&decision.interest);
            say!(to, "interests-undone-decision", kind = kind, name = name, date = date)
        }
    };
    format!("{what} {}", say!(to, "interests-undone-list"))
}
