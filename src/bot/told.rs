//! The card of a digest, and what the buttons under it do.

use std::sync::Arc;

use serenity::all::{ComponentInteraction, CreateAttachment, Http};

use super::board::{self, Board};
use super::{Desk, embed, eras, keepout, post, public};
use crate::app::{Done, Edition, Telling};
use crate::domain::button::Button;
use crate::domain::digest::Digest;
use crate::domain::id::{DiscordId, TellingId};
use crate::domain::picture::Album;
use crate::domain::refusal::Refusal;
use crate::domain::told::Part;
use crate::render::{self, Card, Format, Templates};
use crate::voice;

/// The card of a digest: with the picture and, for whom it is private, with the buttons.
pub async fn card(desk: &Desk, telling: Telling, edition: Edition) -> Done<Board> {
    drawn(desk, move |templates| {
        let Telling { id, digest, entries, .. } = telling;
        let (card, image) = picture(&digest, templates)?;
        let list = (edition == Edition::Private && !entries.is_empty())
            .then(|| render::entries::beneath(&card, &entries, voice::digest::WHAT_THERE_IS));
        let board = Board::default().and(embed(card).attachment(&image.filename)).with(image);
        let board = list.into_iter().map(embed).fold(board, Board::and);
        Ok(match edition {
            Edition::Private => under(board, id),
            Edition::Public => board,
        })
    })
    .await
}

/// A card with its picture, which is attached beside it.
pub async fn drawing(desk: &Desk, digest: Digest) -> Done<(Card, CreateAttachment)> {
    drawn(desk, move |templates| picture(&digest, templates)).await
}

fn picture(digest: &Digest, templates: &Templates) -> anyhow::Result<(Card, CreateAttachment)> {
    let card = render::message(digest);
    let chart = Format::Image.dress(digest, templates)?;
    let image = CreateAttachment::bytes(chart.bytes, &chart.name).description(&card.alt);
    Ok((card, image))
}

/// A digest as a file, with the pictures that belong to it.
pub async fn file(desk: &Desk, digest: Digest, album: Album, format: Format) -> Done<Board> {
    drawn(desk, move |templates| {
        let file = format.dress_with(&digest, &album, templates)?;
        let mut attachment = CreateAttachment::bytes(file.bytes, file.name);
        if format == Format::Image {
            attachment = attachment.description(render::message(&digest).alt);
        }
        Ok(Board::saying(digest.title).with(attachment))
    })
    .await
}

/// A button under a digest was pressed.
pub async fn pressed(
    desk: &Desk,
    http: &Http,
    pressed: &ComponentInteraction,
    id: TellingId,
    part: Part,
) -> Done<()> {
    let (app, now) = (&desk.app, desk.clock.now());
    let person = DiscordId(pressed.user.id.get());
    let told = async || app.told(person, id, Edition::Private, now).await;
    match part {
        Part::Read => {
            board::lay(http, pressed, async { leaf(&told().await?, 1, Part::Leaf) }).await
        }
        Part::Leaf(page) => {
            board::change(http, pressed, async { leaf(&told().await?, page, Part::Leaf) }).await
        }
        Part::Markdown => {
            let making = async {
                file(desk, told().await?.digest, Album::default(), Format::Markdown).await
            };
            board::lay(http, pressed, making).await
        }
        Part::Html => {
            let making = async {
                let digest = told().await?.digest;
                let album = app.album(person, &digest).await?;
                file(desk, digest, album, Format::Html).await
            };
            board::lay(http, pressed, making).await
        }
        Part::Compare => {
            let making = async {
                Ok(match app.compared(person, id, now).await? {
                    (digest, Some(before)) => Board::showing(render::compare(&digest, &before)),
                    (digest, None) => {
                        Board::saying(voice::digest::nothing_before(&digest.period.label))
                    }
                })
            };
            board::lay(http, pressed, making).await
        }
        Part::Eras => board::lay(http, pressed, eras::menu(desk, person, id)).await,
        Part::Choose(_) => board::open(http, pressed, eras::form(desk, pressed, id).await).await,
        // What a form carries stands on no button.
        Part::Era(_) => board::open(http, pressed, Err(Refusal::NoSuchEra.into())).await,
        part => pressed_in_public(desk, http, pressed, id, part).await,
    }
}

/// A button under a public edition was pressed.
async fn pressed_in_public(
    desk: &Desk,
    http: &Http,
    pressed: &ComponentInteraction,
    id: TellingId,
    part: Part,
) -> Done<()> {
    let (person, now) = (DiscordId(pressed.user.id.get()), desk.clock.now());
    let told = async || desk.app.told(person, id, Edition::Public, now).await;
    match part {
        Part::PublicRead => {
            let making = async { leaf(&told().await?, 1, Part::PublicLeaf) };
            board::lay(http, pressed, making).await
        }
        Part::PublicLeaf(page) => {
            let making = async { leaf(&told().await?, page, Part::PublicLeaf) };
            board::change(http, pressed, making).await
        }
        Part::Document => board::lay(http, pressed, public::document(desk, person, id)).await,
        Part::Site => board::change(http, pressed, public::site_chosen(desk, pressed, id)).await,
        Part::Links => board::lay(http, pressed, keepout::links(desk, person, id)).await,
        Part::Unlist(_) => {
            board::change(http, pressed, keepout::links_chosen(desk, pressed, id)).await
        }
        Part::Words => board::open(http, pressed, keepout::form(desk, person, id).await).await,
        Part::Post => board::lay(http, pressed, post::channels(desk, http, pressed, id)).await,
        Part::Channel => board::change(http, pressed, post::chosen(desk, http, pressed, id)).await,
        Part::Send(channel) => {
            board::change(http, pressed, post::send(desk, http, pressed, id, channel)).await
        }
        _ => board::lay(http, pressed, public::shown(desk, person, id)).await,
    }
}

/// The buttons under a digest.
fn under(board: Board, id: TellingId) -> Board {
    let button = |part: Part| Button::Told(id, part);
    board
        .over_buttons([
            (button(Part::Read), voice::digest::READ),
            (button(Part::Markdown), voice::digest::MARKDOWN),
            (button(Part::Html), voice::digest::HTML),
        ])
        .over_buttons([
            (button(Part::Eras), voice::digest::ERAS),
            (button(Part::Public), voice::public::PUBLIC),
            (button(Part::Compare), voice::digest::COMPARE),
        ])
}

/// A page, from 1, of the whole text; other pages are turned to by `part`.
fn leaf(telling: &Telling, page: u32, part: impl Fn(u32) -> Part) -> Done<Board> {
    let mut pages = render::pages(&telling.digest);
    let count = u32::try_from(pages.len()).unwrap_or(u32::MAX);
    let place = usize::try_from(page).ok().and_then(|page| page.checked_sub(1));
    let Some(place) = place.filter(|place| *place < pages.len()) else {
        return Err(Refusal::NoSuchLeaf(page, count).into());
    };
    let to = |page: u32| Button::Told(telling.id, part(page));
    let back = (page > 1).then(|| (to(page - 1), voice::digest::PREVIOUS));
    let more = (page < count).then(|| (to(page + 1), voice::digest::NEXT));
    let board = Board::showing(pages.swap_remove(place));
    Ok(board.over_buttons(back.into_iter().chain(more)))
}

/// Draws off the threads that answer.
async fn drawn<T: Send + 'static>(
    desk: &Desk,
    draw: impl FnOnce(&Templates) -> anyhow::Result<T> + Send + 'static,
) -> Done<T> {
    let templates = Arc::clone(&desk.templates);
    let drawing = tokio::task::spawn_blocking(move || draw(&templates));
    Ok(drawing.await.map_err(|_| anyhow::anyhow!("the drawing of a digest broke"))??)
}
