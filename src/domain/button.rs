//! What a button or a form carries in its custom id.

use std::fmt;
use std::str::FromStr;

use super::id::{EntryId, LookupId, PromptId, RecutId, TellingId};
use super::told::Part;

/// What a press of a button, or a form that was sent, asks for.
///
/// Printed it is a custom id: a version, an operation and an opaque id, such as `1.answer.42`.
/// Law: it grants nothing; who pressed decides what may be done, and the store what is true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Button {
    /// Answer this prompt in the form.
    Answer(PromptId),
    /// The form without a prompt.
    Checkin,
    /// The form that confirms deleting everything.
    Erase,
    /// Show this page, from 1, of what the person asked to see.
    Page(LookupId, u32),
    /// Do this with a period that was told.
    Told(TellingId, Part),
    /// Take back what was put right about an era.
    Recut(RecutId),
    /// Keep this entry out of public editions (`true`), or let it into them.
    Private(EntryId, bool),
}

/// A custom id that is none of ours, or of a version that we don't know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("That button is from another version of me. Type `/help` to see what I can do now.")]
pub struct UnknownButton;

impl fmt::Display for Button {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer(prompt) => write!(f, "1.answer.{prompt}"),
            Self::Checkin => f.write_str("1.checkin"),
            Self::Erase => f.write_str("1.erase"),
            Self::Page(lookup, page) => write!(f, "1.page.{lookup}.{page}"),
            Self::Told(telling, part) => write!(f, "1.told.{telling}.{part}"),
            Self::Recut(recut) => write!(f, "1.recut.{recut}"),
            Self::Private(entry, true) => write!(f, "1.private.{entry}"),
            Self::Private(entry, false) => write!(f, "1.public.{entry}"),
        }
    }
}

impl FromStr for Button {
    type Err = UnknownButton;

    fn from_str(custom_id: &str) -> Result<Self, UnknownButton> {
        let parts: Vec<&str> = custom_id.split('.').collect();
        let button = match parts.as_slice() {
            ["1", "answer", prompt] => {
                Self::Answer(PromptId(prompt.parse().map_err(|_| UnknownButton)?))
            }
            ["1", "checkin"] => Self::Checkin,
            ["1", "erase"] => Self::Erase,
            ["1", "page", lookup, page] => {
                let lookup = LookupId(lookup.parse().map_err(|_| UnknownButton)?);
                Self::Page(lookup, page.parse().map_err(|_| UnknownButton)?)
            }
            ["1", "told", telling, part @ ..] => {
                let telling = TellingId(telling.parse().map_err(|_| UnknownButton)?);
                Self::Told(telling, part.join(".").parse().map_err(|_| UnknownButton)?)
            }
            ["1", "recut", recut] => {
                Self::Recut(RecutId(recut.parse().map_err(|_| UnknownButton)?))
            }
            ["1", word @ ("private" | "public"), entry] => {
                let entry = EntryId(entry.parse().map_err(|_| UnknownButton)?);
                Self::Private(entry, *word == "private")
            }
            _ => return Err(UnknownButton),
        };
        // One button, one spelling: what does not print back the same is not ours.
        if button.to_string() == custom_id { Ok(button) } else { Err(UnknownButton) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_button_reads_back_what_it_printed() {
        let page = Button::Page(LookupId(i64::MAX), u32::MAX);
        let told = Part::kinds().map(|part| Button::Told(TellingId(i64::MAX), part));
        let others = [Button::Answer(PromptId(i64::MAX)), Button::Checkin, Button::Erase, page];
        let marks = [true, false].map(|private| Button::Private(EntryId(i64::MAX), private));
        let rest = marks.into_iter().chain([Button::Recut(RecutId(i64::MAX))]);
        for button in others.into_iter().chain(told).chain(rest) {
            assert_eq!(button.to_string().parse(), Ok(button));
            assert!(button.to_string().len() <= 100, "fits a custom id");
        }
    }

    #[test]
    fn a_custom_id_that_is_none_of_ours_is_refused() {
        for other in [
            "",
            "1",
            "1.answer",
            "1.answer.x",
            "1.answer.+1",
            "2.answer.1",
            "1.checkin.1",
            "1.answer.1.2",
            "1.page.1",
            "1.page.1.-1",
            "1.page.1.01",
            "1.told.1",
            "1.told.1.sing",
            "1.told.1.read.1",
            "1.told.1.leaf.+1",
            "1.told.1.era.spring",
            "1.told.1.send.0",
            "1.told.1.unlist.x",
            "1.recut.x",
            "1.private.",
            "1.public.1.2",
        ] {
            assert_eq!(other.parse::<Button>(), Err(UnknownButton), "{other}");
        }
    }
}
