//! The public edition: shown first, then handed out as a document.

use std::sync::Arc;

use serenity::all::{
    ComponentInteraction, CreateActionRow, CreateAttachment, CreateSelectMenu,
    CreateSelectMenuKind, CreateSelectMenuOption, Http,
};

use super::board::Board;
use super::{Desk, forms, posts, told};
use crate::app::{Done, Edition, Handout, Telling};
use crate::domain::button::Button;
use crate::domain::id::{DiscordId, PostId, TellingId};
use crate::domain::issue::Site;
use crate::domain::told::Part;
use crate::domain::tongue::Hearer;
use crate::render;
use crate::render::interests::name;
use crate::voice;

/// The public edition as others would see it, with what can be done about it.
pub async fn preview(desk: &Desk, to: Hearer, person: DiscordId, telling: Telling) -> Done<Board> {
    let site = desk.app.habit(person).await?.site;
    let (id, omitted) = (telling.id, telling.omitted);
    let period = telling.digest.period.label.clone();
    let board = told::card(desk, to, telling, Edition::Public).await?;
    let button = |part: Part| Button::Told(id, part);
    let board = board
        .headed(voice::public::preview(to, &omitted))
        .over_buttons([
            (button(Part::PublicRead), voice::public::read(to)),
            (button(Part::Document), voice::public::take(to)),
            (button(Part::Post), voice::public::post(to)),
        ])
        .over_buttons([
            (button(Part::Links), voice::public::links(to)),
            (button(Part::Words), voice::public::words(to)),
        ]);
    posts::beneath(desk, to, person, (id, &period), board.over(sites(to, id, site))).await
}

/// The preview behind a button.
pub async fn shown(desk: &Desk, to: Hearer, person: DiscordId, id: TellingId) -> Done<Board> {
    let telling = desk.app.told(person, id, Edition::Public, desk.clock.now()).await?;
    preview(desk, to, person, telling).await
}

/// *Take it down* was pressed under a preview: the preview, as it is then.
pub async fn taken_down(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    person: DiscordId,
    id: TellingId,
    post: PostId,
) -> Done<Board> {
    let said = posts::take_down(desk, http, to, person, post).await?;
    // It is gone, whatever there is to show now.
    Ok(match shown(desk, to, person, id).await {
        Ok(board) => board.under(&said),
        Err(_) => Board::saying(said),
    })
}

fn sites(to: Hearer, id: TellingId, chosen: Site) -> CreateActionRow {
    let options = Site::ALL.map(|site| {
        CreateSelectMenuOption::new(voice::public::site_name(site), site.to_string())
            .description(voice::public::site_detail(to, site))
            .default_selection(site == chosen)
    });
    let kind = CreateSelectMenuKind::String { options: options.to_vec() };
    let menu = CreateSelectMenu::new(Button::Told(id, Part::Site).to_string(), kind);
    CreateActionRow::SelectMenu(menu.placeholder(voice::public::which_site(to)))
}

/// A program was chosen: the preview, as it is then.
pub async fn site_chosen(
    desk: &Desk,
    to: Hearer,
    pressed: &ComponentInteraction,
    id: TellingId,
) -> Done<Board> {
    let person = DiscordId(pressed.user.id.get());
    let Ok(site) = forms::chosen(pressed).parse::<Site>() else {
        return Ok(Board::saying(voice::buttons::unknown(to)));
    };
    desk.app.choose_site(person, site).await?;
    shown(desk, to, person, id).await
}

/// The public edition as a document.
pub async fn document(desk: &Desk, to: Hearer, person: DiscordId, id: TellingId) -> Done<Board> {
    let Handout { digest, site, dated, series } =
        desk.app.document(person, id, desk.clock.now()).await?;
    let text = voice::public::document(to, &name(&render::title(to, &digest)), site);
    let templates = Arc::clone(&desk.templates);
    let writing = tokio::task::spawn_blocking(move || {
        render::document(to, &digest, site, dated, &series, &templates)
    });
    let file = writing.await.map_err(|_| anyhow::anyhow!("the writing of a document broke"))?;
    let file = file.map_err(anyhow::Error::from)?;
    Ok(Board::saying(text).with(CreateAttachment::bytes(file.bytes, file.name)))
}
