//! An interest has gone quiet, and its person says how it stands: a button, then one line.

use serenity::all::{
    CreateInputText, CreateInteractionResponse, Http, InputTextStyle, ModalInteraction,
};

use super::board::{self, Board};
use super::forms::{self, value};
use super::{Desk, prompts};
use crate::app::{Decided, Done};
use crate::domain::button::{Button, Press};
use crate::domain::decision::DecisionKind;
use crate::domain::id::{DiscordId, MessageId, PromptId};
use crate::domain::interest::LONGEST_NAME;
use crate::domain::tongue::Hearer;
use crate::voice::{buttons, followups};

/// The fields of the form.
const REASON: &str = "reason";
const BECAME: &str = "became";

/// The longest reason, in characters: it is one line.
const LINE: u16 = 300;

/// The form that asks for the reason, and for what it turned into.
pub fn form(to: Hearer, prompt: PromptId, kind: DecisionKind) -> CreateInteractionResponse {
    let line = |(label, grey): (String, String), id| {
        CreateInputText::new(InputTextStyle::Short, label, id).placeholder(grey)
    };
    let mut fields = Vec::new();
    if kind == DecisionKind::Pivot {
        let longest = u16::try_from(LONGEST_NAME).unwrap_or(LINE);
        fields.push(line(followups::became(to), BECAME).max_length(longest));
    }
    fields.push(line(followups::reason(to), REASON).max_length(LINE).required(false));
    forms::form(Button::Press(prompt, Press::Decide(kind)), followups::stand(to, kind), fields)
}

/// The form was sent: what was decided stands under the question from then on.
pub async fn sent(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    sent: &ModalInteraction,
    prompt: PromptId,
    kind: DecisionKind,
) -> Done<()> {
    let decided =
        Decided { kind, reason: value(sent, REASON).into(), to: value(sent, BECAME).into() };
    let person = DiscordId(sent.user.id.get());
    let asked = sent.message.as_ref();
    let message = MessageId(asked.map_or(0, |message| message.id.get()));
    let making = async {
        let came =
            desk.app.decide_under(person, prompt, message, decided, desk.clock.now()).await?;
        Ok(match came {
            Ok(decision) => {
                let board = Board::saying(asked.map_or("", |message| message.content.as_str()));
                let board = board.ending(&followups::decided(to, &decision));
                let rows = prompts::drawn(&[vec![buttons::answer(to, prompt)]]);
                Ok(rows.into_iter().fold(board, Board::over))
            }
            Err(fate) => Err(buttons::fate(to, fate)),
        })
    };
    board::change_or_say(http, to, sent, making).await
}
