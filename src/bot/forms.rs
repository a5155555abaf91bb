//! Buttons and forms. Their state is in the custom id and the store alone, so they work after a
//! restart and months later.

use serenity::all::{
    ActionRowComponent, ComponentInteraction, CreateActionRow, CreateInputText,
    CreateInteractionResponse, CreateInteractionResponseFollowup, CreateInteractionResponseMessage,
    CreateModal, Http, InputTextStyle, ModalInteraction,
};

use super::{Desk, answer, eras, keepout, pages, privacy, told};
use crate::app::{Done, Form, Halt};
use crate::domain::button::{Button, UnknownButton};
use crate::domain::entry::Answer;
use crate::domain::id::{DiscordId, PromptId};
use crate::domain::refusal::Refusal;
use crate::domain::told::Part;
use crate::domain::words::Words;
use crate::voice;

/// The field of the form that confirms deleting everything.
const CONFIRM: &str = "confirm";

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
        Button::Page(..) | Button::Told(..) | Button::Recut(_) | Button::Private(..) => {
            return Err(anyhow::anyhow!("that button opens no form").into());
        }
    })
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
        Ok(Button::Told(telling, part)) => {
            return told::pressed(desk, http, pressed, telling, part).await;
        }
        Ok(Button::Private(entry, private)) => {
            return privacy::pressed(desk, http, pressed, entry, private).await;
        }
        Ok(Button::Recut(recut)) => return eras::undone(desk, http, pressed, recut).await,
        Ok(button) => {
            open(desk, person, button).await.unwrap_or_else(|halt| note(answer::sentence(&halt)))
        }
        Err(unknown) => note(UnknownButton::to_string(&unknown)),
    };
    pressed.create_response(http, response).await.map_err(|error| answer::lost(&error))
}

/// A form was sent: it is filed before the person is told so.
pub async fn sent(desk: &Desk, http: &Http, sent: &ModalInteraction) -> Done<()> {
    match sent.data.custom_id.parse() {
        Ok(Button::Told(telling, Part::Era(day))) => {
            return eras::sent(desk, http, sent, telling, day).await;
        }
        Ok(Button::Told(telling, Part::Words)) => {
            return keepout::sent(desk, http, sent, telling).await;
        }
        _ => {}
    }
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
        Ok(Button::Erase) => return erase_all(desk, person, sent).await,
        // What else stands on a button opens no form.
        _ => return Ok(UnknownButton.to_string()),
    };
    file(desk, person, sent, prompt).await
}

async fn file(
    desk: &Desk,
    person: DiscordId,
    sent: &ModalInteraction,
    prompt: Option<PromptId>,
) -> Result<String, Halt> {
    let part =
        |id: &str| Some(value(sent, id)).filter(|text| !text.trim().is_empty()).map(Words::from);
    let answer = Answer {
        text: value(sent, "text").into(),
        why: part("why"),
        did: part("did"),
        links: lines(value(sent, "links")),
        next: part("next"),
        interests: Vec::new(),
    };
    let form = Form { interaction: sent.id.get(), answer, prompt };
    let filed = desk.app.record(person, form, desk.clock.now()).await?;
    let entry = filed.entry.to_string();
    Ok(if filed.new { voice::prompt::filed(&entry) } else { voice::prompt::filed_before(&entry) })
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

/// What stands in a field of a form; empty where it has none.
pub fn value<'a>(sent: &'a ModalInteraction, id: &str) -> &'a str {
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
