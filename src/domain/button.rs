//! What a button or a form carries in its custom id.

use std::fmt;
use std::str::FromStr;

use super::call::Act;
use super::decision::DecisionKind;
use super::id::{CallId, EntryId, FormId, HeldId, LookupId, PostId, PromptId, RecutId, TellingId};
use super::response::Snooze;
use super::told::Part;

/// What a press of a button, or a form that was sent, asks for.
///
/// Printed it is a custom id: a version, an operation and an opaque id, such as `1.answer.42`.
/// Law: it grants nothing; who pressed decides what may be done, and the store what is true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Button {
    /// Answer this prompt in the form.
    Answer(PromptId),
    /// Something else about this prompt.
    Press(PromptId, Press),
    /// The form without a prompt.
    Checkin,
    /// A form with something to keep in mind.
    Form(FormId),
    /// The form that was opened with something.
    Held(HeldId),
    /// The form that confirms deleting everything.
    Erase,
    /// A choice on the way to the first question.
    Begin(Step),
    /// Put right what was found in this entry.
    Fix(EntryId),
    /// The form in which it is put right.
    Fixed(FormId),
    /// Take this entry back.
    Undo(EntryId),
    /// File this entry under one name more, given by its mark.
    Also(EntryId, u64),
    /// Show this page, from 1, of what the person asked to see.
    Page(LookupId, u32),
    /// Do this with a period that was told.
    Told(TellingId, Part),
    /// Show this page, from 1, of what the person posted to channels.
    Posts(u32),
    /// Take this post down; pressed on this page of them, from 1, or elsewhere: 0.
    Down(PostId, u32),
    /// Take back what was put right about an era.
    Recut(RecutId),
    /// Keep this entry out of public editions (`true`), or let it into them.
    Private(EntryId, bool),
    /// Do this with a server's digest.
    Call(CallId, Act),
}

/// What is chosen on the way to the first question, with all that was chosen before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// Where somebody is.
    Zone,
    /// How often they want to be asked.
    Cadence,
    /// At what time.
    Time,
}

/// The steps with the words that a custom id has for them.
const STEPS: [(Step, &str); 3] =
    [(Step::Zone, "where"), (Step::Cadence, "often"), (Step::Time, "time")];

/// What a button under a prompt does, besides opening the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Press {
    /// Says that there is nothing new.
    NothingNew,
    /// Skips it.
    Skip,
    /// Shows for how long it may be put off.
    Later,
    /// Puts it off.
    Snooze(Snooze),
    /// Shows the buttons as they were.
    Back,
    /// Has the period told that a retrospective offers.
    Tell,
    /// Wants to hear of no more of them.
    Stop,
    /// Says how the interest stands that it asks about.
    Decide(DecisionKind),
}

/// The presses with the words that a custom id has for them.
const PRESSES: [(Press, &str); 14] = [
    (Press::NothingNew, "nothing"),
    (Press::Skip, "skip"),
    (Press::Later, "later"),
    (Press::Snooze(Snooze::Hour), "hour"),
    (Press::Snooze(Snooze::Tonight), "tonight"),
    (Press::Snooze(Snooze::Tomorrow), "tomorrow"),
    (Press::Snooze(Snooze::Week), "week"),
    (Press::Back, "back"),
    (Press::Tell, "tell"),
    (Press::Stop, "stop"),
    (Press::Decide(DecisionKind::Pursue), "pursue"),
    (Press::Decide(DecisionKind::Pause), "pause"),
    (Press::Decide(DecisionKind::Drop), "drop"),
    (Press::Decide(DecisionKind::Pivot), "pivot"),
];

/// A custom id that is none of ours, or of a version that we don't know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownButton;

impl Button {
    /// The prompt that it stands under, if it stands under one.
    pub fn prompt(self) -> Option<PromptId> {
        match self {
            Self::Answer(prompt) | Self::Press(prompt, _) => Some(prompt),
            _ => None,
        }
    }

    /// Whether it may stand under a message that others see. Law: what changes a message into
    /// something of somebody's own stands where nobody else looks.
    pub fn is_for_all(self) -> bool {
        matches!(self, Self::Call(_, Act::See | Act::Publish | Act::Off | Act::Out))
    }
}

impl fmt::Display for Button {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer(prompt) => write!(f, "1.answer.{prompt}"),
            Self::Press(prompt, press) => {
                let word = PRESSES.iter().find(|(known, _)| known == press);
                write!(f, "1.{}.{prompt}", word.map_or("", |(_, word)| word))
            }
            Self::Checkin => f.write_str("1.checkin"),
            Self::Form(form) => write!(f, "1.form.{form}"),
            Self::Held(held) => write!(f, "1.held.{held}"),
            Self::Erase => f.write_str("1.erase"),
            Self::Fix(entry) => write!(f, "1.fix.{entry}"),
            Self::Fixed(form) => write!(f, "1.fixed.{form}"),
            Self::Undo(entry) => write!(f, "1.undo.{entry}"),
            Self::Also(entry, mark) => write!(f, "1.also.{entry}.{mark}"),
            Self::Page(lookup, page) => write!(f, "1.page.{lookup}.{page}"),
            Self::Told(telling, part) => write!(f, "1.told.{telling}.{part}"),
            Self::Posts(page) => write!(f, "1.posts.{page}"),
            Self::Down(post, page) => write!(f, "1.down.{post}.{page}"),
            Self::Recut(recut) => write!(f, "1.recut.{recut}"),
            Self::Call(call, act) => write!(f, "1.call.{call}.{act}"),
            Self::Private(entry, true) => write!(f, "1.private.{entry}"),
            Self::Private(entry, false) => write!(f, "1.public.{entry}"),
            Self::Begin(step) => {
                let word = STEPS.iter().find(|(known, _)| known == step);
                write!(f, "1.{}", word.map_or("", |(_, word)| word))
            }
        }
    }
}

impl FromStr for Button {
    type Err = UnknownButton;

    fn from_str(custom_id: &str) -> Result<Self, UnknownButton> {
        let parts: Vec<&str> = custom_id.split('.').collect();
        let button = match parts.as_slice() {
            ["1", "checkin"] => Self::Checkin,
            ["1", "held", held] => Self::Held(HeldId(held.parse().map_err(|_| UnknownButton)?)),
            ["1", "erase"] => Self::Erase,
            ["1", word] => {
                let step = STEPS.iter().find(|(_, known)| known == word);
                Self::Begin(step.ok_or(UnknownButton)?.0)
            }
            ["1", "page", lookup, page] => {
                let lookup = LookupId(lookup.parse().map_err(|_| UnknownButton)?);
                Self::Page(lookup, page.parse().map_err(|_| UnknownButton)?)
            }
            ["1", "told", telling, part @ ..] => {
                let telling = TellingId(telling.parse().map_err(|_| UnknownButton)?);
                Self::Told(telling, part.join(".").parse().map_err(|_| UnknownButton)?)
            }
            ["1", "call", call, act @ ..] => {
                let call = CallId(call.parse().map_err(|_| UnknownButton)?);
                Self::Call(call, act.join(".").parse().map_err(|_| UnknownButton)?)
            }
            ["1", "posts", page] => Self::Posts(page.parse().map_err(|_| UnknownButton)?),
            ["1", "down", post, page] => {
                let post = PostId(post.parse().map_err(|_| UnknownButton)?);
                Self::Down(post, page.parse().map_err(|_| UnknownButton)?)
            }
            ["1", "recut", recut] => {
                Self::Recut(RecutId(recut.parse().map_err(|_| UnknownButton)?))
            }
            ["1", word @ ("private" | "public"), entry] => {
                let entry = EntryId(entry.parse().map_err(|_| UnknownButton)?);
                Self::Private(entry, *word == "private")
            }
            ["1", "also", entry, mark] => {
                let entry = EntryId(entry.parse().map_err(|_| UnknownButton)?);
                Self::Also(entry, mark.parse().map_err(|_| UnknownButton)?)
            }
            ["1", "form", form] => Self::Form(FormId(form.parse().map_err(|_| UnknownButton)?)),
            ["1", "fixed", form] => Self::Fixed(FormId(form.parse().map_err(|_| UnknownButton)?)),
            ["1", "fix", entry] => Self::Fix(EntryId(entry.parse().map_err(|_| UnknownButton)?)),
            ["1", "undo", entry] => Self::Undo(EntryId(entry.parse().map_err(|_| UnknownButton)?)),
            ["1", word, number] => {
                let prompt = PromptId(number.parse().map_err(|_| UnknownButton)?);
                let press = PRESSES.iter().find(|(_, known)| known == word);
                match press {
                    Some((press, _)) => Self::Press(prompt, *press),
                    None if *word == "answer" => Self::Answer(prompt),
                    None => return Err(UnknownButton),
                }
            }
            _ => return Err(UnknownButton),
        };
        // One button, one spelling: what does not print back the same is not ours.
        if button.to_string() == custom_id { Ok(button) } else { Err(UnknownButton) }
    }
}

#[cfg(test)]
mod tests;
