//! Buttons and forms. Their state is in the custom id and the store alone, so they work after a
//! restart and months later.

use serenity::all::{
    ActionRowComponent, ComponentInteraction, CreateActionRow, CreateInputText,
    CreateInteractionResponse, CreateInteractionResponseFollowup, CreateInteractionResponseMessage,
    CreateModal, Http, InputTextStyle, ModalInteraction,
};

use super::{Desk, answer, pages};
use crate::app::{Done, Form, Halt, Saved};
use crate::domain::button::{Button, UnknownButton};
use crate::domain::entry::Answer;
use crate::domain::id::{DiscordId, HeldId, PromptId};
use crate::domain::refusal::Refusal;
use crate::domain::words::Words;
use crate::voice;

/// The field of the form that confirms deleting everything.
const CONFIRM: &str = "confirm";

/// The field for a note: what is written there is the text of an entry, as in the form of `/checkin`.
const NOTE: &str = "text";

/// The form behind a button or a command. Law: only for someone who has started, so that nobody
/// fills it in for nothing.
pub async fn open(
    desk: &Desk,
    person: DiscordId,
    button: Button,
) -> Done<CreateInteractionResponse> {
    desk.app.enrolled(person).await?;
    Ok(match button {
        Button::Answer(_) | Button::Checkin => checkin(button),
        Button::Erase => erase(),
        Button::Held(_) | Button::Page(..) => return Err(anyhow::anyhow!("that is no form").into()),
    })
}

/// The form of `/checkin`, opened with a picture.
pub fn with_picture(held: HeldId) -> CreateInteractionResponse {
    checkin(Button::Held(held))
}

/// The form for a note on somebody's message.
pub fn note(held: HeldId) -> CreateInteractionResponse {
    let field = CreateInputText::new(InputTextStyle::Paragraph, voice::saving::LABEL, NOTE)
        .placeholder(voice::saving::PLACEHOLDER);
    let form = CreateModal::new(Button::Held(held).to_string(), voice::saving::TITLE)
        .components(vec![CreateActionRow::InputText(field)]);
    CreateInteractionResponse::Modal(form)
}

/// The form with its five fields.
fn checkin(button: Button) -> CreateInteractionResponse {
    let rows = voice::prompt::FORM.iter().map(|field| {
        let style = if field.long { InputTextStyle::Paragraph } else { InputTextStyle::Short };
        CreateActionRow::InputText(
            CreateInputText::new(style, field.label, field.id)
                .placeholder(field.placeholder)
                .required(false),
        )
    });
    let form =
        CreateModal::new(button.to_string(), voice::prompt::FORM_TITLE).components(rows.collect());
    CreateInteractionResponse::Modal(form)
}

/// The form that confirms deleting everything.
fn erase() -> CreateInteractionResponse {
    let field = CreateInputText::new(InputTextStyle::Short, voice::data::delete_label(), CONFIRM)
        .placeholder(voice::data::CONFIRMATION);
    let form = CreateModal::new(Button::Erase.to_string(), voice::data::DELETE_TITLE)
        .components(vec![CreateActionRow::InputText(field)]);
    CreateInteractionResponse::Modal(form)
}

/// A button was pressed.
pub async fn pressed(desk: &Desk, http: &Http, pressed: &ComponentInteraction) -> Done<()> {
    let note = |text: String| {
        let text = CreateInteractionResponseMessage::new().content(text).ephemeral(true);
        CreateInteractionResponse::Message(text)
    };
    let person = DiscordId(pressed.user.id.get());
    let response = match pressed.data.custom_id.parse() {
        Ok(Button::Page(lookup, page)) => {
            return pages::turn(desk, http, pressed, lookup, page).await;
        }
        Ok(button) => {
            open(desk, person, button).await.unwrap_or_else(|halt| note(answer::sentence(&halt)))
        }
        Err(unknown) => note(UnknownButton::to_string(&unknown)),
    };
    pressed.create_response(http, response).await.map_err(|error| answer::lost(&error))
}

/// A form was sent: it is filed before the person is told so.
pub async fn sent(desk: &Desk, http: &Http, sent: &ModalInteraction) -> Done<()> {
    if let Err(error) = sent.defer_ephemeral(http).await
        && answer::is_final(&error)
    {
        return Err(answer::lost(&error));
    }
    // Where the answer to that got lost, Discord may have taken the form off the person's screen.
    let text = match take(desk, sent).await {
        Ok(text) => text,
        Err(halt) => answer::sentence(&halt),
    };
    let reply = CreateInteractionResponseFollowup::new().content(text).ephemeral(true);
    sent.create_followup(http, reply).await.map(drop).map_err(|error| answer::lost(&error))
}

async fn take(desk: &Desk, sent: &ModalInteraction) -> Result<String, Halt> {
    let person = DiscordId(sent.user.id.get());
    let prompt = match sent.data.custom_id.parse() {
        Ok(Button::Answer(prompt)) => Some(prompt),
        Ok(Button::Checkin) => None,
        Ok(Button::Held(held)) => return file_held(desk, person, sent, held).await,
        Ok(Button::Erase) => return erase_all(desk, person, sent).await,
        Ok(Button::Page(..)) | Err(UnknownButton) => return Ok(UnknownButton.to_string()),
    };
    file(desk, person, sent, prompt).await
}

async fn file(
    desk: &Desk,
    person: DiscordId,
    sent: &ModalInteraction,
    prompt: Option<PromptId>,
) -> Result<String, Halt> {
    let form = Form { interaction: sent.id.get(), answer: filled_in(sent), prompt };
    let filed = desk.app.record(person, form, desk.clock.now()).await?;
    let entry = filed.entry.to_string();
    Ok(if filed.new { voice::prompt::filed(&entry) } else { voice::prompt::filed_before(&entry) })
}

/// Files a form with what it was opened with.
async fn file_held(
    desk: &Desk,
    person: DiscordId,
    sent: &ModalInteraction,
    held: HeldId,
) -> Result<String, Halt> {
    let form = Form { interaction: sent.id.get(), answer: filled_in(sent), prompt: None };
    let saved = desk.app.record_held(person, form, held, desk.clock.now()).await?;
    Ok(match saved {
        Saved::Message(filed) if filed.new => voice::saving::saved(&filed.entry.to_string()),
        Saved::Message(filed) => voice::saving::saved_before(&filed.entry.to_string()),
        Saved::Answer(filed, _) if !filed.new => {
            voice::prompt::filed_before(&filed.entry.to_string())
        }
        Saved::Answer(filed, left_out) => {
            let entry = filed.entry.to_string();
            match desk.app.why_left_out(left_out) {
                None => voice::pictures::filed(&entry),
                Some(reasons) => format!("{} {reasons}", voice::prompt::filed(&entry)),
            }
        }
    })
}

fn filled_in(sent: &ModalInteraction) -> Answer {
    let part =
        |id: &str| Some(value(sent, id)).filter(|text| !text.trim().is_empty()).map(Words::from);
    Answer {
        text: value(sent, "text").into(),
        why: part("why"),
        did: part("did"),
        links: lines(value(sent, "links")),
        next: part("next"),
        interests: Vec::new(),
    }
}

async fn erase_all(
    desk: &Desk,
    person: DiscordId,
    sent: &ModalInteraction,
) -> Result<String, Halt> {
    let typed = value(sent, CONFIRM).trim().to_lowercase();
    if typed != voice::data::CONFIRMATION {
        return Err(Refusal::NotConfirmed(voice::data::CONFIRMATION.to_owned()).into());
    }
    Ok(voice::data::deleted(desk.app.erase(person).await?))
}

fn value<'a>(sent: &'a ModalInteraction, id: &str) -> &'a str {
    let components = sent.data.components.iter().flat_map(|row| &row.components);
    let mut values = components.filter_map(|component| match component {
        ActionRowComponent::InputText(input) if input.custom_id == id => input.value.as_deref(),
        _ => None,
    });
    values.next().unwrap_or_default()
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
