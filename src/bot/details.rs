//! The quiet line under an answer: what it is filed under, with a button to fix that and one to undo.

use serenity::all::{
    ButtonStyle, ComponentInteraction, CreateActionRow, CreateAllowedMentions, CreateButton,
    CreateInputText, CreateInteractionResponse, CreateInteractionResponseFollowup,
    CreateInteractionResponseMessage, CreateMessage, CreateModal, EditInteractionResponse, Http,
    InputTextStyle, Message, ModalInteraction,
};

use super::forms::{lines, value};
use super::{Desk, answer};
use crate::app::{Details, Done, Fixed};
use crate::domain::button::Button;
use crate::domain::id::{DiscordId, EntryId, FormId};
use crate::domain::interest::name_mark;
use crate::domain::tongue::Hearer;
use crate::voice::details;

/// The fields of the form.
const NAMES: &str = "names";
const TEXT: &str = "text";
const LINKS: &str = "links";
const ABOUT: &str = "about";

/// A sentence with the line under it, and its buttons, for somebody who wants to see it.
pub async fn with_line(
    desk: &Desk,
    to: Hearer,
    person: DiscordId,
    entry: EntryId,
    text: String,
) -> (String, Vec<CreateActionRow>) {
    match found(desk, person, entry).await {
        Some(found) => (format!("{text}\n{}", line(to, &found)), buttons(to, entry, &found)),
        None => (text, Vec::new()),
    }
}

/// The line in answer to a message that was filed, for somebody who wants to see it.
pub async fn under(desk: &Desk, http: &Http, message: &Message, entry: EntryId) -> Done<()> {
    let Some(found) = found(desk, DiscordId(message.author.id.get()), entry).await else {
        return Ok(());
    };
    let to = desk.app.known_hearer(DiscordId(message.author.id.get())).await;
    let line = CreateMessage::new()
        .content(line(to, &found))
        .allowed_mentions(CreateAllowedMentions::new())
        .reference_message(message)
        .components(buttons(to, entry, &found));
    let sent = message.channel_id.send_message(http, line).await;
    sent.map(drop).map_err(|error| answer::lost(&error))
}

/// What was found; whatever keeps us from knowing it is logged, and no reason to say nothing else.
async fn found(desk: &Desk, person: DiscordId, entry: EntryId) -> Option<Details> {
    match desk.app.details(person, entry).await {
        Ok(found) => found,
        Err(halt) => {
            // It is logged.
            let _ = answer::sentence(Hearer::ENGLISH, &halt);
            None
        }
    }
}

fn line(to: Hearer, found: &Details) -> String {
    details::line(to, &found.names, found.links)
}

fn buttons(to: Hearer, entry: EntryId, found: &Details) -> Vec<CreateActionRow> {
    let button = |button: Button, label: String| {
        CreateButton::new(button.to_string()).label(label).style(ButtonStyle::Secondary)
    };
    let also =
        |name: &String| button(Button::Also(entry, name_mark(name)), details::also(to, name));
    let rest = [
        button(Button::Fix(entry), details::fix(to)),
        button(Button::Undo(entry), details::undo(to)),
    ];
    vec![CreateActionRow::Buttons(found.also.iter().map(also).chain(rest).collect())]
}

/// Files an entry under one name more: the line as it is then.
pub async fn also(
    desk: &Desk,
    to: Hearer,
    pressed: &ComponentInteraction,
    entry: EntryId,
    mark: u64,
) -> Done<CreateInteractionResponse> {
    let person = DiscordId(pressed.user.id.get());
    let found = desk.app.file_also(person, entry, mark, desk.clock.now()).await?;
    let message = CreateInteractionResponseMessage::new()
        .content(line(to, &found))
        .allowed_mentions(CreateAllowedMentions::new())
        .components(buttons(to, entry, &found));
    Ok(CreateInteractionResponse::UpdateMessage(message))
}

/// The form in which an entry is put right.
pub async fn fix(
    desk: &Desk,
    to: Hearer,
    pressed: &ComponentInteraction,
    entry: EntryId,
) -> Done<CreateInteractionResponse> {
    let person = DiscordId(pressed.user.id.get());
    let fixable = desk.app.open_fix(person, entry, desk.clock.now()).await?;
    let field = |style, label: String, id: &str, grey: String, value: &str| {
        let input = CreateInputText::new(style, label, id);
        let input = if grey.is_empty() { input } else { input.placeholder(grey) };
        CreateActionRow::InputText(if value.is_empty() { input } else { input.value(value) })
    };
    let answer = &fixable.entry.answer;
    let (paragraph, short) = (InputTextStyle::Paragraph, InputTextStyle::Short);
    let optional = |row| match row {
        CreateActionRow::InputText(input) => CreateActionRow::InputText(input.required(false)),
        row => row,
    };
    let form = details::form(to);
    let (names, grey_names) = form.names;
    let (links, grey_links) = form.links;
    let (about, grey_about) = form.about;
    let rows = vec![
        optional(field(paragraph, names, NAMES, grey_names, &fixable.names.join("\n"))),
        optional(field(paragraph, form.text, TEXT, String::new(), &answer.text)),
        optional(field(paragraph, links, LINKS, grey_links, &answer.links.join("\n"))),
        field(short, about, ABOUT, grey_about, &details::about(fixable.entry.about)),
    ];
    let id = Button::Fixed(fixable.form).to_string();
    Ok(CreateInteractionResponse::Modal(CreateModal::new(id, form.title).components(rows)))
}

/// The form was sent: the line says from then on what it is filed under now.
pub async fn sent(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    sent: &ModalInteraction,
    form: FormId,
) -> Done<()> {
    let soon = CreateInteractionResponse::Acknowledge;
    sent.create_response(http, soon).await.map_err(|error| answer::lost(&error))?;
    let fixed = Fixed {
        names: lines(value(sent, NAMES)),
        text: value(sent, TEXT).into(),
        links: lines(value(sent, LINKS)),
        about: value(sent, ABOUT).into(),
    };
    let person = DiscordId(sent.user.id.get());
    match desk.app.fix(person, form, fixed, desk.clock.now()).await {
        Ok(mended) => {
            let entry = mended.entry.to_string();
            let text = details::mended(to, &entry, &mended.renamed, &line(to, &mended.details));
            let message = EditInteractionResponse::new()
                .content(text)
                .allowed_mentions(CreateAllowedMentions::new())
                .components(buttons(to, mended.entry, &mended.details));
            sent.edit_response(http, message).await.map(drop)
        }
        Err(halt) => {
            let note = CreateInteractionResponseFollowup::new()
                .content(answer::sentence(to, &halt))
                .allowed_mentions(CreateAllowedMentions::new())
                .ephemeral(true);
            sent.create_followup(http, note).await.map(drop)
        }
    }
    .map_err(|error| answer::lost(&error))
}

/// Takes an entry back: what stands in place of the line.
pub async fn undo(
    desk: &Desk,
    to: Hearer,
    pressed: &ComponentInteraction,
    entry: EntryId,
) -> Done<CreateInteractionResponse> {
    let person = DiscordId(pressed.user.id.get());
    desk.app.delete(person, entry.0, desk.clock.now()).await?;
    let message = CreateInteractionResponseMessage::new()
        .content(details::undone(to, &entry.to_string()))
        .allowed_mentions(CreateAllowedMentions::new())
        .components(Vec::new());
    Ok(CreateInteractionResponse::UpdateMessage(message))
}
