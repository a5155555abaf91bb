//! Eras put right: a menu of them, a form for the one that is chosen, and a button to take it back.

use chrono::{Datelike as _, NaiveDate};
use serenity::all::{
    ComponentInteraction, CreateActionRow, CreateInputText, CreateInteractionResponse,
    CreateSelectMenu, CreateSelectMenuKind, CreateSelectMenuOption, Http, InputTextStyle,
    ModalInteraction,
};

use super::Desk;
use super::board::{self, Board};
use super::forms::{self, value};
use crate::app::{Done, ToldEra, WantedEra};
use crate::domain::button::Button;
use crate::domain::id::{DiscordId, RecutId, TellingId};
use crate::domain::recut::{LONGEST_TITLE, Recut};
use crate::domain::refusal::Refusal;
use crate::domain::span::Span;
use crate::domain::told::Part;
use crate::domain::tongue::Hearer;
use crate::render::interests::name;
use crate::{render, voice};

/// Discord's limits: options of a menu, menus of a message.
const OPTIONS: usize = 25;
const MENUS: usize = 5;

/// The fields of the form.
const TITLE: &str = "title";
const BEGINS: &str = "begins";
/// Marks in a menu's value the era that only the calendar's year begins.
const FIRST: &str = "first";

/// The menu of the eras above a button.
pub async fn menu(desk: &Desk, to: Hearer, person: DiscordId, telling: TellingId) -> Done<Board> {
    let eras = desk.app.eras(person, telling, desk.clock.now()).await?;
    let days = eras.first().zip(eras.last());
    let days = days.and_then(|(first, last)| Span::new(first.era.from, last.era.to));
    let year = days.and_then(|days| days.only_year());
    let menus = eras.chunks(OPTIONS).take(MENUS).zip(0_u32..);
    Ok(menus.fold(Board::saying(voice::digest::choose_era(to)), |board, (eras, number)| {
        let options = eras.iter().map(|era| option(to, era, year)).collect();
        let id = Button::Told(telling, Part::Choose(number)).to_string();
        let menu = CreateSelectMenu::new(id, CreateSelectMenuKind::String { options });
        board.over(CreateActionRow::SelectMenu(menu.placeholder(voice::digest::which_era(to))))
    }))
}

fn option(to: Hearer, told: &ToldEra, year: Option<i32>) -> CreateSelectMenuOption {
    let first = if told.begins.is_none() { format!(".{FIRST}") } else { String::new() };
    let value = format!("{}{first}", told.known_by.num_days_from_ce());
    let (label, detail) =
        render::eras::option(to, &told.era, told.begins.unwrap_or(told.era.from), year);
    CreateSelectMenuOption::new(label, value).description(detail)
}

/// The form for the era that was chosen. It opens within three seconds, so nothing is told for it.
pub async fn form(
    desk: &Desk,
    to: Hearer,
    pressed: &ComponentInteraction,
    telling: TellingId,
) -> Done<CreateInteractionResponse> {
    let value = forms::chosen(pressed);
    let (day, movable) = match value.split_once('.') {
        Some((day, _)) => (day, false),
        None => (value, true),
    };
    let day = day.parse().ok().and_then(NaiveDate::from_num_days_from_ce_opt);
    let day = day.ok_or(Refusal::NoSuchEra)?;
    let so_far = desk.app.era_put_right(DiscordId(pressed.user.id.get()), day).await?;
    let so_far = so_far.unwrap_or(Recut { era: day, title: None, begins: None });
    let length = u16::try_from(LONGEST_TITLE).unwrap_or(u16::MAX);
    let title = CreateInputText::new(InputTextStyle::Short, voice::digest::title_label(to), TITLE)
        .max_length(length)
        .required(false);
    let title = match so_far.title {
        Some(own) => title.value(own.into_string()),
        None => title,
    };
    let begins =
        CreateInputText::new(InputTextStyle::Short, voice::digest::begins_label(to), BEGINS)
            .value(so_far.begins.unwrap_or(day).to_string())
            .required(false);
    let fields = [Some(title), movable.then_some(begins)];
    let id = Button::Told(telling, Part::Era(day));
    Ok(forms::form(id, voice::digest::era_form(to), fields.into_iter().flatten()))
}

/// The form was sent.
pub async fn sent(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    sent: &ModalInteraction,
    telling: TellingId,
    known_by: NaiveDate,
) -> Done<()> {
    let person = DiscordId(sent.user.id.get());
    let wanted = WantedEra { known_by, title: value(sent, TITLE), begins: value(sent, BEGINS) };
    let making = async {
        let (id, recut) = desk.app.recut(person, telling, wanted, desk.clock.now()).await?;
        let title = recut.title.as_deref().map(name);
        let text = voice::digest::recut(to, title.as_deref(), recut.begins);
        Ok(Board::saying(text).over_buttons([(Button::Recut(id), voice::digest::undo(to))]))
    };
    board::answer_form(http, to, sent, making).await
}

/// The button that takes it back was pressed.
pub async fn undone(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    pressed: &ComponentInteraction,
    recut: RecutId,
) -> Done<()> {
    let person = DiscordId(pressed.user.id.get());
    let making = async {
        desk.app.undo_recut(person, recut).await?;
        Ok(Board::saying(voice::digest::era_undone(to)))
    };
    board::change(http, to, pressed, making).await
}
