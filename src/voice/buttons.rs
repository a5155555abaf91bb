//! What the buttons under a prompt are called, and what is said when one is pressed.

use chrono::{DateTime, Utc};

use super::followups::STANDS;
use super::moment;
use crate::domain::asks::Asks;
use crate::domain::button::{Button, Press};
use crate::domain::id::PromptId;
use crate::domain::opening::Opening;
use crate::domain::response::{Fate, Response, Snooze};

/// A button with its label; at most five stand in a row.
pub type Labelled = (Button, &'static str);

/// The rows of buttons under a prompt, by what it asks.
pub fn rows(prompt: PromptId, asks: &Asks) -> Vec<Vec<Labelled>> {
    match asks {
        Asks::Retrospective { .. } => vec![retrospective(prompt)],
        Asks::FollowUp { opening: Opening::Quiet { .. } } => vec![stands(prompt), under(prompt)],
        _ => vec![under(prompt)],
    }
}

/// The buttons under every question.
fn under(prompt: PromptId) -> Vec<Labelled> {
    vec![
        answer(prompt),
        (Button::Press(prompt, Press::NothingNew), "Nothing new"),
        (Button::Press(prompt, Press::Later), "Snooze"),
        (Button::Press(prompt, Press::Skip), "Skip"),
    ]
}

/// The buttons that say how an interest stands.
fn stands(prompt: PromptId) -> Vec<Labelled> {
    STANDS
        .iter()
        .map(|(kind, label)| (Button::Press(prompt, Press::Decide(*kind)), *label))
        .collect()
}

/// The buttons under the message that a period can be told.
fn retrospective(prompt: PromptId) -> Vec<Labelled> {
    vec![
        (Button::Press(prompt, Press::Tell), "Show me"),
        (Button::Press(prompt, Press::Stop), "Stop these"),
    ]
}

/// The button that stays when a prompt is done with: an answer is always welcome.
pub fn answer(prompt: PromptId) -> Labelled {
    (Button::Answer(prompt), "Answer in a form")
}

/// The buttons that say for how long.
pub fn later(prompt: PromptId, offered: &[Snooze]) -> Vec<Labelled> {
    let choices = offered.iter().map(|&snooze| {
        let label = match snooze {
            Snooze::Hour => "In 1 hour",
            Snooze::Tonight => "Tonight",
            Snooze::Tomorrow => "Tomorrow",
            Snooze::Week => "Next week",
        };
        (Button::Press(prompt, Press::Snooze(snooze)), label)
    });
    choices.chain([(Button::Press(prompt, Press::Back), "Back")]).collect()
}

/// What a prompt's message says once a response to it was taken; `asked` is what it said.
pub fn taken(asked: &str, response: Response) -> String {
    match response {
        Response::NothingNew => {
            format!(
                "{asked}\n-# Nothing new, noted. If something comes to mind, write it any time."
            )
        }
        Response::Skip => {
            format!("{asked}\n-# Skipped. If you feel like answering after all, write it any time.")
        }
        Response::Snooze { until } => put_off(until),
        // What was decided is said by who knows it.
        Response::Decided => asked.to_owned(),
    }
}

/// What stands in place of a prompt that was put off.
fn put_off(until: DateTime<Utc>) -> String {
    format!(
        "-# Put off until {}: I'll ask again then. Your schedule stays as it is.",
        moment(until)
    )
}

/// Said to a press on a prompt that takes no response any more: what became of it.
pub fn fate(fate: Fate) -> String {
    match fate {
        Fate::Open => "That question is still open. Press a button under it, or just write.".to_owned(),
        Fate::Answered(entry) => format!(
            "You have answered that question: it is entry {entry}. \
             See it with `/entries show`, or add to it by writing to me."
        ),
        Fate::Decided => {
            "You have told me how that stands. `/interests set` changes it, `/interests undo` takes it back."
                .to_owned()
        }
        Fate::NothingNew => {
            "You had nothing new when I asked that. If there is something now, just write to me.".to_owned()
        }
        Fate::Skipped => {
            "You skipped that question. If you'd like to answer it now, just write to me.".to_owned()
        }
        Fate::Snoozed { until } => format!(
            "You put that question off: it comes again on {}. If you'd like to answer it now, just write to me.",
            moment(until)
        ),
        Fate::AskedAgain => {
            "I have asked that question again since. Use the buttons under the later message, or just write to me."
                .to_owned()
        }
        Fate::Overtaken => {
            "I have asked you something else since. Answer that one, or press *Answer in a form* here to answer this one."
                .to_owned()
        }
        Fate::Lapsed => {
            "That question was put off and did not come again, because you paused or I was away. \
             If you'd like to answer it now, just write to me."
                .to_owned()
        }
    }
}
