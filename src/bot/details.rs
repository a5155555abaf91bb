//! The quiet line under an answer: what it is filed under, with a button to fix that and one to undo.

use serenity::all::{
    ComponentInteraction, CreateInputText, CreateInteractionResponse, Http, InputTextStyle,
    Message, ModalInteraction,
};

use super::board::{self, Board};
use super::forms::{self, lines, value};
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

/// The entry that a line is about.
#[derive(Debug, Clone, Copy)]
pub struct Filed {
    /// The entry.
    pub entry: EntryId,
    /// Whether it is what was just written, and nothing else: then it can be taken back.
    pub new: bool,
}

/// A sentence with the line under it, and its buttons, for somebody who wants to see it.
pub async fn with_line(
    desk: &Desk,
    to: Hearer,
    person: DiscordId,
    filed: Filed,
    text: String,
) -> Board {
    let board = Board::saying(text);
    match found(desk, person, filed.entry).await {
        Some(found) => beneath(board.ending(&line(to, &found)), to, filed, &found),
        None => board,
    }
}

/// The line in answer to a message that was filed, for somebody who wants to see it.
pub async fn under(desk: &Desk, http: &Http, message: &Message, entry: EntryId) -> Done<()> {
    let Some(found) = found(desk, DiscordId(message.author.id.get()), entry).await else {
        return Ok(());
    };
    let to = desk.app.known_hearer(DiscordId(message.author.id.get())).await;
    let filed = Filed { entry, new: true };
    let board = beneath(Board::saying(line(to, &found)), to, filed, &found);
    let line = board.message().reference_message(message);
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

/// The line with its buttons. Law: an entry that was there before is not taken back by the button
/// under what was changed in it.
fn beneath(board: Board, to: Hearer, filed: Filed, found: &Details) -> Board {
    let Filed { entry, new } = filed;
    let also = |name: &String| (Button::Also(entry, name_mark(name)), details::also(to, name));
    let fix = (Button::Fix(entry), details::fix(to));
    let undo = new.then(|| (Button::Undo(entry), details::undo(to)));
    board.over_buttons(found.also.iter().map(also).chain([fix]).chain(undo))
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
    let filed = Filed { entry, new: board::bears(&pressed.message, Button::Undo(entry)) };
    Ok(beneath(Board::saying(line(to, &found)), to, filed, &found).update())
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
    let field = |style, label: String, id: &str, value: &str| {
        let input = CreateInputText::new(style, label, id);
        if value.is_empty() { input } else { input.value(value) }
    };
    let answer = &fixable.entry.answer;
    let (paragraph, short) = (InputTextStyle::Paragraph, InputTextStyle::Short);
    let form = details::form(to);
    let (names, grey_names) = form.names;
    let (links, grey_links) = form.links;
    let (about, grey_about) = form.about;
    let fields = [
        field(paragraph, names, NAMES, &fixable.names.join("\n"))
            .placeholder(grey_names)
            .required(false),
        field(paragraph, form.text, TEXT, &answer.text).required(false),
        field(paragraph, links, LINKS, &answer.links.join("\n"))
            .placeholder(grey_links)
            .required(false),
        field(short, about, ABOUT, &details::about(fixable.entry.about)).placeholder(grey_about),
    ];
    Ok(forms::form(Button::Fixed(fixable.form), form.title, fields))
}

/// The form was sent: the line says from then on what it is filed under now.
pub async fn sent(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    sent: &ModalInteraction,
    form: FormId,
) -> Done<()> {
    let fixed = Fixed {
        names: lines(value(sent, NAMES)),
        text: value(sent, TEXT).into(),
        links: lines(value(sent, LINKS)),
        about: value(sent, ABOUT).into(),
    };
    let person = DiscordId(sent.user.id.get());
    let making = async {
        let mended = desk.app.fix(person, form, fixed, desk.clock.now()).await?;
        let (entry, found) = (mended.entry, &mended.details);
        let text = details::mended(to, &entry.to_string(), &mended.renamed, &line(to, found));
        Ok(beneath(Board::saying(text), to, Filed { entry, new: false }, found))
    };
    board::change(http, to, sent, making).await
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
    Ok(Board::saying(details::undone(to, &entry.to_string())).update())
}
