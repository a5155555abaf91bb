//! What the buttons under a prompt are called, and what is said when one is pressed.

use super::followups::stand;
use super::moment;
use crate::domain::asks::Asks;
use crate::domain::button::{Button, Press};
use crate::domain::decision::DecisionKind;
use crate::domain::id::PromptId;
use crate::domain::opening::Opening;
use crate::domain::response::{Fate, Response, Snooze};
use crate::domain::tongue::Hearer;
use crate::tongues::say;

/// A button with its label; at most five stand in a row.
pub type Labelled = (Button, String);

/// The rows of buttons under a prompt, by what it asks.
pub fn rows(to: Hearer, prompt: PromptId, asks: &Asks) -> Vec<Vec<Labelled>> {
    match asks {
        Asks::Retrospective { .. } => vec![retrospective(to, prompt)],
        Asks::FollowUp { opening: Opening::Quiet { .. } } => {
            vec![stands(to, prompt), under(to, prompt)]
        }
        _ => vec![under(to, prompt)],
    }
}

/// The buttons under every question.
fn under(to: Hearer, prompt: PromptId) -> Vec<Labelled> {
    vec![
        answer(to, prompt),
        (Button::Press(prompt, Press::NothingNew), say!(to, "buttons-nothing-new")),
        (Button::Press(prompt, Press::Later), say!(to, "buttons-snooze")),
        (Button::Press(prompt, Press::Skip), say!(to, "buttons-skip")),
    ]
}

/// The buttons that say how an interest stands.
fn stands(to: Hearer, prompt: PromptId) -> Vec<Labelled> {
    [DecisionKind::Pursue, DecisionKind::Pause, DecisionKind::Drop, DecisionKind::Pivot]
        .into_iter()
        .map(|kind| (Button::Press(prompt, Press::Decide(kind)), stand(to, kind)))
        .collect()
}

/// The buttons under the message that a period can be told.
fn retrospective(to: Hearer, prompt: PromptId) -> Vec<Labelled> {
    vec![
        (Button::Press(prompt, Press::Tell), say!(to, "buttons-show-me")),
        (Button::Press(prompt, Press::Stop), say!(to, "buttons-stop-these")),
    ]
}

/// The button that stays when a prompt is done with: an answer is always welcome.
pub fn answer(to: Hearer, prompt: PromptId) -> Labelled {
    (Button::Answer(prompt), say!(to, "buttons-answer"))
}

/// The buttons that say for how long.
pub fn later(to: Hearer, prompt: PromptId, offered: &[Snooze]) -> Vec<Labelled> {
    let choices = offered.iter().map(|&snooze| {
        let label = match snooze {
            Snooze::Hour => say!(to, "buttons-hour"),
            Snooze::Tonight => say!(to, "buttons-tonight"),
            Snooze::Tomorrow => say!(to, "buttons-tomorrow"),
            Snooze::Week => say!(to, "buttons-week"),
        };
        (Button::Press(prompt, Press::Snooze(snooze)), label)
    });
    let back = (Button::Press(prompt, Press::Back), say!(to, "buttons-back"));
    choices.chain([back]).collect()
}

/// What a prompt's message says once a response to it was taken; `asked` is what it said.
pub fn taken(to: Hearer, asked: &str, response: Response) -> String {
    match response {
        Response::NothingNew => format!("{asked}\n{}", say!(to, "buttons-noted")),
        Response::Skip => format!("{asked}\n{}", say!(to, "buttons-skipped")),
        Response::Snooze { until } => say!(to, "buttons-put-off", moment = moment(until)),
        // What was decided is said by who knows it.
        Response::Decided => asked.to_owned(),
    }
}

/// Said to a press on a prompt that takes no response any more: what became of it.
pub fn fate(to: Hearer, fate: Fate) -> String {
    match fate {
        Fate::Open => say!(to, "buttons-fate-open"),
        Fate::Answered(entry) => say!(to, "buttons-fate-answered", entry = entry.to_string()),
        Fate::Decided => say!(to, "buttons-fate-decided"),
        Fate::NothingNew => say!(to, "buttons-fate-nothing"),
        Fate::Skipped => say!(to, "buttons-fate-skipped"),
        Fate::Snoozed { until } => say!(to, "buttons-fate-snoozed", moment = moment(until)),
        Fate::AskedAgain => say!(to, "buttons-fate-again"),
        Fate::Overtaken => say!(to, "buttons-fate-overtaken"),
        Fate::Lapsed => say!(to, "buttons-fate-lapsed"),
    }
}

/// Said to a press on a button that is none of ours, or of another version.
pub fn unknown(to: Hearer) -> String {
    say!(to, "buttons-unknown")
}
