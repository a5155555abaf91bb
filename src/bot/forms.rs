//! Buttons and forms. Their state is in the custom id and the store alone, so they work after a
//! restart and months later.

use serenity::all::{
    ActionRowComponent, ComponentInteraction, ComponentInteractionDataKind, CreateActionRow,
    CreateInputText, CreateInteractionResponse, CreateModal, Http, InputTextStyle,
    InteractionContext, Message, MessageFlags, ModalInteraction,
};

use super::board::{self, Board};
use super::details::Filed;
use super::{
    Desk, answer, beginning, calls, deciding, details, eras, keepout, pages, posts, privacy,
    promptly, prompts, told,
};
use crate::app::{Done, Form, Halt, How, Opened, Recorded};
use crate::domain::button::{Button, Press};
use crate::domain::entry::{Answer, Field};
use crate::domain::id::{DiscordId, HeldId};
use crate::domain::refusal::Refusal;
use crate::domain::told::Part;
use crate::domain::tongue::Hearer;
use crate::domain::words::Words;
use crate::voice;

/// The field of the form that confirms deleting everything.
const CONFIRM: &str = "confirm";

/// The field for a note: what is written there is the text of an entry, as in the form of `/checkin`.
const NOTE: &str = "text";

/// A form with these fields.
pub fn form(
    id: Button,
    title: impl Into<String>,
    fields: impl IntoIterator<Item = CreateInputText>,
) -> CreateInteractionResponse {
    let rows = fields.into_iter().map(CreateActionRow::InputText).collect();
    CreateInteractionResponse::Modal(CreateModal::new(id.to_string(), title).components(rows))
}

/// The form for a note on somebody's message.
pub fn note(to: Hearer, held: HeldId) -> CreateInteractionResponse {
    let (label, grey) = voice::saving::field(to);
    let field = CreateInputText::new(InputTextStyle::Paragraph, label, NOTE).placeholder(grey);
    form(Button::Held(held), voice::saving::title(to), [field])
}

/// The form with its five fields, with what an entry says already in them.
///
/// Law: opened only for someone who has started, so that nobody fills it in for nothing.
pub fn checkin(to: Hearer, opened: Opened, filled: &Answer) -> CreateInteractionResponse {
    let links = filled.links.join("\n");
    let fields = voice::prompt::form(to).into_iter().map(|field| {
        let input = CreateInputText::new(InputTextStyle::Paragraph, field.label, field.id)
            .placeholder(field.placeholder)
            .required(false);
        let value = match field.id {
            "text" => filled.text.as_str(),
            "why" => filled.field(Field::Why),
            "did" => filled.field(Field::Did),
            "next" => filled.field(Field::Next),
            _ => &links,
        };
        if value.is_empty() { input } else { input.value(value) }
    });
    let button = match opened {
        Opened::Plainly => Button::Checkin,
        Opened::Under(prompt) => Button::Answer(prompt),
        Opened::With(form) => Button::Form(form),
        Opened::Holding(held) => Button::Held(held),
    };
    form(button, voice::prompt::form_title(to), fields)
}

/// The form that confirms deleting everything.
pub fn erase(to: Hearer) -> CreateInteractionResponse {
    let label = voice::data::delete_label(to);
    let field = CreateInputText::new(InputTextStyle::Short, label, CONFIRM)
        .placeholder(voice::data::confirmation(to));
    form(Button::Erase, voice::data::delete_title(to), [field])
}

/// A button was pressed.
pub async fn pressed(desk: &Desk, http: &Http, pressed: &ComponentInteraction) -> Done<()> {
    let to = answer::hearer_of(desk, &pressed.user, &pressed.locale).await;
    let person = DiscordId(pressed.user.id.get());
    if let Err(refusal) = desk.floods.press(person, pressed.id, desk.clock.now()) {
        let note = prompts::note(voice::refusals::said(to, &refusal));
        return pressed.create_response(http, note).await.map_err(|error| answer::lost(&error));
    }
    let button = pressed.data.custom_id.parse();
    if in_others_sight(pressed) && !button.is_ok_and(Button::is_for_all) {
        let note = prompts::note(voice::buttons::unknown(to));
        return pressed.create_response(http, note).await.map_err(|error| answer::lost(&error));
    }
    match button {
        Ok(Button::Press(prompt, Press::Tell)) => {
            return prompts::tell(desk, http, to, pressed, prompt).await;
        }
        Ok(Button::Page(lookup, page)) => {
            return pages::turn(desk, http, to, pressed, lookup, page).await;
        }
        Ok(Button::Told(telling, part)) => {
            return told::pressed(desk, http, to, pressed, telling, part).await;
        }
        Ok(Button::Posts(page)) => return posts::turn(desk, http, to, pressed, page).await,
        Ok(Button::Down(post, page)) => {
            return posts::pressed(desk, http, to, pressed, post, page).await;
        }
        Ok(Button::Call(call, act)) => {
            return calls::pressed(desk, http, to, pressed, call, act).await;
        }
        Ok(Button::Private(entry, private)) => {
            return privacy::pressed(desk, http, to, pressed, entry, private).await;
        }
        Ok(Button::Recut(recut)) => return eras::undone(desk, http, to, pressed, recut).await,
        Ok(Button::Begin(step)) => {
            let Err(halt) = beginning::chosen(desk, http, to, pressed, step).await else {
                return Ok(());
            };
            let note = prompts::note(answer::sentence(to, &halt));
            return pressed.create_response(http, note).await.map_err(|error| answer::lost(&error));
        }
        _ => {}
    }
    let making = async {
        let response = match button {
            Ok(Button::Answer(prompt)) => {
                let person = desk.app.enrolled(person).await;
                person.map(|_| checkin(to, Opened::Under(prompt), &Answer::default()))
            }
            Ok(Button::Press(prompt, press)) => {
                prompts::pressed(desk, to, pressed, prompt, press).await
            }
            Ok(Button::Fix(entry)) => details::fix(desk, to, pressed, entry).await,
            Ok(Button::Also(entry, mark)) => details::also(desk, to, pressed, entry, mark).await,
            Ok(Button::Undo(entry)) => details::undo(desk, to, pressed, entry).await,
            // What a form carries stands on no button.
            _ => Ok(prompts::note(voice::buttons::unknown(to))),
        };
        response.unwrap_or_else(|halt| prompts::note(answer::sentence(to, &halt)))
    };
    promptly::press(http, to, pressed, making).await
}

/// Whether others see the message under which was pressed.
fn in_others_sight(pressed: &ComponentInteraction) -> bool {
    pressed.context != Some(InteractionContext::BotDm) && !is_hidden(&pressed.message)
}

/// Whether a message is seen by one person alone.
pub fn is_hidden(message: &Message) -> bool {
    message.flags.is_some_and(|flags| flags.contains(MessageFlags::EPHEMERAL))
}

/// A form was sent: it is filed before the person is told so.
pub async fn sent(desk: &Desk, http: &Http, sent: &ModalInteraction) -> Done<()> {
    let to = answer::hearer_of(desk, &sent.user, &sent.locale).await;
    match sent.data.custom_id.parse() {
        Ok(Button::Told(telling, Part::Era(day))) => {
            return eras::sent(desk, http, to, sent, telling, day).await;
        }
        Ok(Button::Told(telling, Part::Words)) => {
            return keepout::sent(desk, http, to, sent, telling).await;
        }
        Ok(Button::Press(prompt, Press::Decide(kind))) => {
            return deciding::sent(desk, http, to, sent, prompt, kind).await;
        }
        Ok(Button::Fixed(form)) => return details::sent(desk, http, to, sent, form).await,
        _ => {}
    }
    let person = DiscordId(sent.user.id.get());
    let making = async {
        let board = match take(desk, http, to, sent).await {
            Ok((text, Some(filed))) => details::with_line(desk, to, person, filed, text).await,
            Ok((text, None)) => Board::saying(text),
            Err(halt) => board::failed(to, &halt, written(sent)),
        };
        let line = answer::warning(desk, to, person).await;
        Ok(line.into_iter().fold(board, |board, line| board.ending(&line)))
    };
    board::answer_form(http, to, sent, making).await
}

/// What is said to a form, and the entry that it became or changed.
async fn take(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    sent: &ModalInteraction,
) -> Result<(String, Option<Filed>), Halt> {
    let person = DiscordId(sent.user.id.get());
    let opened = match sent.data.custom_id.parse() {
        Ok(Button::Answer(prompt)) => Opened::Under(prompt),
        Ok(Button::Checkin) => Opened::Plainly,
        Ok(Button::Form(form)) => Opened::With(form),
        Ok(Button::Held(held)) => Opened::Holding(held),
        Ok(Button::Erase) => return Ok((erase_all(desk, http, to, person, sent).await?, None)),
        // What stands on buttons comes with no form.
        _ => return Ok((voice::buttons::unknown(to), None)),
    };
    let form = Form { interaction: sent.id.get(), answer: filled_in(sent), opened };
    let Recorded { entry, about, how } = desk.app.record(person, form, desk.clock.now()).await?;
    let (number, plain) = (entry.to_string(), !matches!(opened, Opened::With(_)));
    let text = match how {
        How::Filed if plain => voice::prompt::filed(to, &number),
        How::Filed => voice::prompt::filed_about(to, &number, about),
        How::FiledBefore => voice::prompt::filed_before(to, &number),
        How::Amended => voice::prompt::amended(to, &number, about),
        How::Saved => voice::saving::saved(to, &number),
        How::Pictured(left_out) => {
            let reasons = desk.app.why_left_out(to, left_out);
            let kept = reasons.unwrap_or_else(|| voice::pictures::kept(to));
            format!("{} {kept}", voice::prompt::filed_about(to, &number, about))
        }
    };
    let new = !matches!(how, How::Amended | How::FiledBefore);
    Ok((text, Some(Filed { entry, new })))
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
    http: &Http,
    to: Hearer,
    person: DiscordId,
    sent: &ModalInteraction,
) -> Result<String, Halt> {
    if !voice::data::is_confirmed(to, value(sent, CONFIRM)) {
        return Err(Refusal::NotConfirmed.into());
    }
    let (standing, waiting) = calls::leave_all(desk, http, person).await?;
    posts::take_down_all(desk, http, to, person).await?;
    let (entries, posts) = desk.app.erase(person).await?;
    for call in waiting {
        calls::refresh(desk, http, call).await;
    }
    Ok(voice::data::deleted(to, entries, standing, &posts))
}

/// What was chosen first from a menu of texts; empty where nothing was.
pub fn chosen(pressed: &ComponentInteraction) -> &str {
    let ComponentInteractionDataKind::StringSelect { values } = &pressed.data.kind else {
        return "";
    };
    values.first().map_or("", String::as_str)
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

/// All that was written in a form, to be given back.
pub fn written(sent: &ModalInteraction) -> String {
    let components = sent.data.components.iter().flat_map(|row| &row.components);
    let values = components.filter_map(|component| match component {
        ActionRowComponent::InputText(input) => input.value.as_deref(),
        _ => None,
    });
    values.filter(|value| !value.trim().is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// The lines of a field, without the empty ones.
pub fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
