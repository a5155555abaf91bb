//! The buttons under prompts, whoever presses them and however late.

use serenity::all::{
    ButtonStyle, ComponentInteraction, CreateActionRow, CreateAllowedMentions, CreateButton,
    CreateInteractionResponse, CreateInteractionResponseMessage, Http,
};

use super::board;
use super::{Desk, deciding, told};
use crate::app::{Done, Edition, Pressed};
use crate::domain::button::{Button, Press};
use crate::domain::id::{DiscordId, MessageId, PromptId};
use crate::domain::tongue::Hearer;
use crate::voice;
use crate::voice::buttons::{self, Labelled};

/// What a press under a prompt is answered with: the message as it is from now on, or a word on
/// what became of the prompt, for the one who pressed.
pub async fn pressed(
    desk: &Desk,
    to: Hearer,
    pressed: &ComponentInteraction,
    prompt: PromptId,
    press: Press,
) -> Done<CreateInteractionResponse> {
    let person = DiscordId(pressed.user.id.get());
    let message = MessageId(pressed.message.id.get());
    let came = desk.app.press(person, prompt, press, message, desk.clock.now()).await?;
    Ok(match came {
        Pressed::Choose(offered) => update(None, &[buttons::later(to, prompt, &offered)]),
        Pressed::Unchanged(asks) => update(None, &buttons::rows(to, prompt, &asks)),
        Pressed::Reason(kind) => deciding::form(to, prompt, kind),
        Pressed::Taken(response) => {
            let text = buttons::taken(to, &pressed.message.content, response);
            update(Some(text), &[vec![buttons::answer(to, prompt)]])
        }
        Pressed::Late(fate) => note(buttons::fate(to, fate)),
        Pressed::Stopped => update(Some(voice::prompt::retrospectives_stopped(to)), &[]),
    })
}

/// Tells the period that a retrospective offers, in a message of its own.
pub async fn tell(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    pressed: &ComponentInteraction,
    prompt: PromptId,
) -> Done<()> {
    let person = DiscordId(pressed.user.id.get());
    let making = async {
        let telling = desk.app.retrospective(person, prompt, desk.clock.now()).await?;
        told::card(desk, to, telling, Edition::Private).await
    };
    board::lay(http, to, pressed, making).await
}

/// A sentence for the one who pressed.
pub fn note(text: String) -> CreateInteractionResponse {
    let text = CreateInteractionResponseMessage::new()
        .content(text)
        .allowed_mentions(CreateAllowedMentions::new())
        .ephemeral(true);
    CreateInteractionResponse::Message(text)
}

/// The message that was pressed, with other rows of buttons and, where given, another text.
fn update(text: Option<String>, rows: &[Vec<Labelled>]) -> CreateInteractionResponse {
    let mut message = CreateInteractionResponseMessage::new()
        .allowed_mentions(CreateAllowedMentions::new())
        .components(drawn(rows));
    if let Some(text) = text {
        message = message.content(text);
    }
    CreateInteractionResponse::UpdateMessage(message)
}

/// Rows of buttons as Discord draws them.
pub fn drawn(rows: &[Vec<Labelled>]) -> Vec<CreateActionRow> {
    rows.iter().map(|row| CreateActionRow::Buttons(row.iter().map(button).collect())).collect()
}

fn button((button, label): &Labelled) -> CreateButton {
    let style = match button {
        Button::Answer(_) => ButtonStyle::Primary,
        _ => ButtonStyle::Secondary,
    };
    CreateButton::new(button.to_string()).label(label).style(style)
}
