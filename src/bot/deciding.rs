//! An interest has gone quiet, and its person says how it stands: a button, then one line.

use serenity::all::{
    CreateActionRow, CreateAllowedMentions, CreateInputText, CreateInteractionResponse,
    CreateInteractionResponseFollowup, CreateModal, EditInteractionResponse, Http, InputTextStyle,
    ModalInteraction,
};

use super::forms::value;
use super::{Desk, answer, prompts};
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
    let mut rows = Vec::new();
    if kind == DecisionKind::Pivot {
        let longest = u16::try_from(LONGEST_NAME).unwrap_or(LINE);
        rows.push(line(followups::became(to), BECAME).max_length(longest));
    }
    rows.push(line(followups::reason(to), REASON).max_length(LINE).required(false));
    let id = Button::Press(prompt, Press::Decide(kind)).to_string();
    let rows = rows.into_iter().map(CreateActionRow::InputText).collect();
    let form = CreateModal::new(id, followups::stand(to, kind)).components(rows);
    CreateInteractionResponse::Modal(form)
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
    let soon = CreateInteractionResponse::Acknowledge;
    sent.create_response(http, soon).await.map_err(|error| answer::lost(&error))?;
    let decided =
        Decided { kind, reason: value(sent, REASON).into(), to: value(sent, BECAME).into() };
    let person = DiscordId(sent.user.id.get());
    let asked = sent.message.as_ref();
    let message = MessageId(asked.map_or(0, |message| message.id.get()));
    let came = desk.app.decide_under(person, prompt, message, decided, desk.clock.now()).await;
    let told = match came {
        Ok(Ok(decision)) => {
            let asked = asked.map_or("", |message| message.content.as_str());
            let message = EditInteractionResponse::new()
                .content(format!("{asked}\n{}", followups::decided(to, &decision)))
                .allowed_mentions(CreateAllowedMentions::new())
                .components(prompts::drawn(&[vec![buttons::answer(to, prompt)]]));
            return sent.edit_response(http, message).await.map(drop).map_err(|e| answer::lost(&e));
        }
        Ok(Err(fate)) => buttons::fate(to, fate),
        Err(halt) => answer::sentence(to, &halt),
    };
    let note = CreateInteractionResponseFollowup::new()
        .content(told)
        .allowed_mentions(CreateAllowedMentions::new())
        .ephemeral(true);
    sent.create_followup(http, note).await.map(drop).map_err(|error| answer::lost(&error))
}
