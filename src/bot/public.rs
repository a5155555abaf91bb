//! The public edition: shown first, then handed out as a document.

use std::sync::Arc;

use serenity::all::{
    ComponentInteraction, ComponentInteractionDataKind, CreateActionRow, CreateAttachment,
    CreateSelectMenu, CreateSelectMenuKind, CreateSelectMenuOption,
};

use super::board::Board;
use super::{Desk, told};
use crate::app::{Done, Edition, Handout, Telling};
use crate::domain::button::{Button, UnknownButton};
use crate::domain::id::{DiscordId, TellingId};
use crate::domain::issue::Site;
use crate::domain::told::Part;
use crate::render;
use crate::render::interests::name;
use crate::voice;

/// The public edition as others would see it, with what can be done about it.
pub async fn preview(desk: &Desk, person: DiscordId, telling: Telling) -> Done<Board> {
    let site = desk.app.habit(person).await?.site;
    let (id, omitted) = (telling.id, telling.omitted);
    let board = told::card(desk, telling, Edition::Public).await?;
    let button = |part: Part| Button::Told(id, part);
    let board = board
        .headed(voice::public::preview(&omitted))
        .over_buttons([
            (button(Part::PublicRead), voice::public::READ),
            (button(Part::Document), voice::public::DOCUMENT),
            (button(Part::Post), voice::public::POST),
        ])
        .over_buttons([
            (button(Part::Links), voice::public::LINKS),
            (button(Part::Words), voice::public::WORDS),
        ]);
    Ok(board.over(sites(id, site)))
}

/// The preview behind a button.
pub async fn shown(desk: &Desk, person: DiscordId, id: TellingId) -> Done<Board> {
    let telling = desk.app.told(person, id, Edition::Public, desk.clock.now()).await?;
    preview(desk, person, telling).await
}

fn sites(id: TellingId, chosen: Site) -> CreateActionRow {
    let options = Site::ALL.map(|site| {
        CreateSelectMenuOption::new(voice::public::site_name(site), site.to_string())
            .description(voice::public::site_detail(site))
            .default_selection(site == chosen)
    });
    let kind = CreateSelectMenuKind::String { options: options.to_vec() };
    let menu = CreateSelectMenu::new(Button::Told(id, Part::Site).to_string(), kind);
    CreateActionRow::SelectMenu(menu.placeholder(voice::public::WHICH_SITE))
}

/// A program was chosen: the preview, as it is then.
pub async fn site_chosen(
    desk: &Desk,
    pressed: &ComponentInteraction,
    id: TellingId,
) -> Done<Board> {
    let person = DiscordId(pressed.user.id.get());
    let chosen = match &pressed.data.kind {
        ComponentInteractionDataKind::StringSelect { values } => values.first(),
        _ => None,
    };
    let Some(site) = chosen.and_then(|word| word.parse::<Site>().ok()) else {
        return Ok(Board::saying(UnknownButton.to_string()));
    };
    desk.app.choose_site(person, site).await?;
    shown(desk, person, id).await
}

/// The public edition as a document.
pub async fn document(desk: &Desk, person: DiscordId, id: TellingId) -> Done<Board> {
    let Handout { digest, site, dated, series } =
        desk.app.document(person, id, desk.clock.now()).await?;
    let text = voice::public::document(&name(&digest.title), site);
    let templates = Arc::clone(&desk.templates);
    let writing = tokio::task::spawn_blocking(move || {
        render::document(&digest, site, dated, &series, &templates)
    });
    let file = writing.await.map_err(|_| anyhow::anyhow!("the writing of a document broke"))?;
    let file = file.map_err(anyhow::Error::from)?;
    Ok(Board::saying(text).with(CreateAttachment::bytes(file.bytes, file.name)))
}
