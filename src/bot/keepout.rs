//! What a person leaves out of public editions: links by a menu, names and words by a form.

use serenity::all::{
    ActionRowComponent, ComponentInteraction, ComponentInteractionDataKind, CreateActionRow,
    CreateInputText, CreateInteractionResponse, CreateSelectMenu, CreateSelectMenuKind,
    CreateSelectMenuOption, Http, InputTextStyle, ModalInteraction,
};

use super::Desk;
use super::board::{self, Board};
use super::forms::{self, value};
use crate::app::{Done, Link};
use crate::domain::button::Button;
use crate::domain::id::{DiscordId, TellingId};
use crate::domain::told::Part;
use crate::domain::tongue::Hearer;
use crate::domain::words::Words;
use crate::{render, voice};

/// Discord's limits: options of a menu, and menus of a message beside a row of buttons.
const OPTIONS: usize = 25;
const MENUS: usize = 4;
/// The field of the form.
const WORDS: &str = "words";

/// The menus of the links of a period, with those chosen that are left out.
pub async fn links(desk: &Desk, to: Hearer, person: DiscordId, id: TellingId) -> Done<Board> {
    let links = desk.app.links(person, id, desk.clock.now()).await?;
    if links.is_empty() {
        return Ok(Board::saying(voice::public::no_links(to)).over_buttons([preview(to, id)]));
    }
    let unlisted = links.iter().filter(|link| link.unlisted).count();
    let mut text = voice::public::choose_links(to, unlisted, links.len());
    let rest = links.len().saturating_sub(OPTIONS * MENUS);
    if rest > 0 {
        text.push('\n');
        text.push_str(&voice::public::more_links(to, rest));
    }
    let menus = links.chunks(OPTIONS).take(MENUS).zip(0_u32..);
    let board = menus.fold(Board::saying(text), |board, (links, number)| {
        let options: Vec<_> = links.iter().map(option).collect();
        let most = u8::try_from(options.len()).unwrap_or(1);
        let menu = Button::Told(id, Part::Unlist(number)).to_string();
        let menu = CreateSelectMenu::new(menu, CreateSelectMenuKind::String { options })
            .placeholder(voice::public::which_links(to))
            .min_values(0)
            .max_values(most);
        board.over(CreateActionRow::SelectMenu(menu))
    });
    Ok(board.over_buttons([preview(to, id)]))
}

fn option(link: &Link) -> CreateSelectMenuOption {
    let (label, detail) = render::links::option(&link.title, &link.url);
    let option = CreateSelectMenuOption::new(label, &link.mark).default_selection(link.unlisted);
    if detail.is_empty() { option } else { option.description(detail) }
}

/// Links were chosen from a menu: the menus, as they are then.
pub async fn links_chosen(
    desk: &Desk,
    to: Hearer,
    pressed: &ComponentInteraction,
    id: TellingId,
) -> Done<Board> {
    let person = DiscordId(pressed.user.id.get());
    if let ComponentInteractionDataKind::StringSelect { values } = &pressed.data.kind {
        desk.app.unlist(person, &shown(pressed), values, desk.clock.now()).await?;
    }
    links(desk, to, person, id).await
}

/// The values of the menu that was chosen from.
fn shown(pressed: &ComponentInteraction) -> Vec<String> {
    let parts = pressed.message.components.iter().flat_map(|row| &row.components);
    let menus = parts.filter_map(|part| match part {
        ActionRowComponent::SelectMenu(menu) => Some(menu),
        _ => None,
    });
    let this = menus.filter(|menu| menu.custom_id.as_ref() == Some(&pressed.data.custom_id));
    this.flat_map(|menu| &menu.options).map(|option| option.value.clone()).collect()
}

/// The form for words, with those in it that are left out already.
pub async fn form(
    desk: &Desk,
    to: Hearer,
    person: DiscordId,
    id: TellingId,
) -> Done<CreateInteractionResponse> {
    let words = desk.app.hushed(person).await?;
    let lines: Vec<&str> = words.iter().map(Words::as_str).collect();
    let field =
        CreateInputText::new(InputTextStyle::Paragraph, voice::public::words_label(to), WORDS)
            .value(lines.join("\n"))
            .required(false);
    Ok(forms::form(Button::Told(id, Part::Words), voice::public::words_form(to), [field]))
}

/// The form was sent.
pub async fn sent(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    sent: &ModalInteraction,
    id: TellingId,
) -> Done<()> {
    let person = DiscordId(sent.user.id.get());
    let making = async {
        let number = desk.app.hush(person, value(sent, WORDS), desk.clock.now()).await?;
        Ok(Board::saying(voice::public::hushed(to, number)).over_buttons([preview(to, id)]))
    };
    board::answer_form(http, to, sent, making).await
}

/// The button that shows what is left.
fn preview(to: Hearer, id: TellingId) -> (Button, String) {
    (Button::Told(id, Part::Public), voice::public::public(to))
}
