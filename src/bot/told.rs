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
use crate::domain::tongue::Hearer;
use crate::render::{self, Card, Format, Templates};
use crate::voice;

/// The card of a digest: with the picture and, for whom it is private, with the buttons.
pub async fn card(desk: &Desk, to: Hearer, telling: Telling, edition: Edition) -> Done<Board> {
    drawn(desk, move |templates| {
        let Telling { id, digest, entries, .. } = telling;
        let (card, image) = picture(to, &digest, templates)?;
        let list = (edition == Edition::Private && !entries.is_empty()).then(|| {
            render::entries::beneath(to, &card, &entries, &voice::digest::what_there_is(to))
        });
        let board = Board::default().and(embed(card).attachment(&image.filename)).with(image);
        let board = list.into_iter().map(embed).fold(board, Board::and);
        Ok(match edition {
            Edition::Private => under(board, to, id),
            Edition::Public => board,
        })
    })
    .await
}

/// A card with its picture, which is attached beside it.
pub async fn drawing(desk: &Desk, to: Hearer, digest: Digest) -> Done<(Card, CreateAttachment)> {
    drawn(desk, move |templates| picture(to, &digest, templates)).await
}

fn picture(
    to: Hearer,
    digest: &Digest,
    templates: &Templates,
) -> anyhow::Result<(Card, CreateAttachment)> {
    let card = render::message(to, digest);
    let chart = Format::Image.dress(to, digest, templates)?;
    let image = CreateAttachment::bytes(chart.bytes, &chart.name).description(&card.alt);
    Ok((card, image))
}

/// A digest as a file, with the pictures that belong to it.
pub async fn file(
    desk: &Desk,
    to: Hearer,
    digest: Digest,
    album: Album,
    format: Format,
) -> Done<Board> {
    drawn(desk, move |templates| {
        let file = format.dress_with(to, &digest, &album, templates)?;
        let mut attachment = CreateAttachment::bytes(file.bytes, file.name);
        if format == Format::Image {
            attachment = attachment.description(render::message(to, &digest).alt);
        }
        Ok(Board::saying(render::title(to, &digest)).with(attachment))
    })
    .await
}

/// A button under a digest was pressed.
pub async fn pressed(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    pressed: &ComponentInteraction,
    id: TellingId,
    part: Part,
) -> Done<()> {
    let (app, now) = (&desk.app, desk.clock.now());
    let person = DiscordId(pressed.user.id.get());
    let told = async || app.told(person, id, Edition::Private, now).await;
    match part {
        Part::Read => {
            board::lay(http, to, pressed, async { leaf(to, &told().await?, 1, Part::Leaf) }).await
        }
        Part::Leaf(page) => {
            board::change(http, to, pressed, async { leaf(to, &told().await?, page, Part::Leaf) })
                .await
        }
        Part::Markdown => {
            let making = async {
                file(desk, to, told().await?.digest, Album::default(), Format::Markdown).await
            };
            board::lay(http, to, pressed, making).await
        }
        Part::Html => {
            let making = async {
                let digest = told().await?.digest;
                let album = app.album(person, &digest).await?;
                file(desk, to, digest, album, Format::Html).await
            };
            board::lay(http, to, pressed, making).await
        }
        Part::Compare => {
            let making = async {
                Ok(match app.compared(person, id, now).await? {
                    (digest, Some(before)) => Board::showing(render::compare(to, &digest, &before)),
                    (digest, None) => {
                        Board::saying(voice::digest::nothing_before(to, &digest.period.label))
                    }
                })
            };
            board::lay(http, to, pressed, making).await
        }
        Part::Eras => board::lay(http, to, pressed, eras::menu(desk, to, person, id)).await,
        Part::Choose(_) => {
            board::open(http, to, pressed, eras::form(desk, to, pressed, id).await).await
        }
        // What a form carries stands on no button.
        Part::Era(_) => board::open(http, to, pressed, Err(Refusal::NoSuchEra.into())).await,
        part => pressed_in_public(desk, http, to, pressed, id, part).await,
    }
}

/// A button under a public edition was pressed.
async fn pressed_in_public(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    pressed: &ComponentInteraction,
    id: TellingId,
    part: Part,
) -> Done<()> {
    let (person, now) = (DiscordId(pressed.user.id.get()), desk.clock.now());
    let told = async || desk.app.told(person, id, Edition::Public, now).await;
    match part {
        Part::PublicRead => {
            let making = async { leaf(to, &told().await?, 1, Part::PublicLeaf) };
            board::lay(http, to, pressed, making).await
        }
        Part::PublicLeaf(page) => {
            let making = async { leaf(to, &told().await?, page, Part::PublicLeaf) };
            board::change(http, to, pressed, making).await
        }
        Part::Document => {
            board::lay(http, to, pressed, public::document(desk, to, person, id)).await
        }
        Part::Site => {
            board::change(http, to, pressed, public::site_chosen(desk, to, pressed, id)).await
        }
        Part::Links => board::lay(http, to, pressed, keepout::links(desk, to, person, id)).await,
        Part::Unlist(_) => {
            board::change(http, to, pressed, keepout::links_chosen(desk, to, pressed, id)).await
        }
        Part::Words => {
            board::open(http, to, pressed, keepout::form(desk, to, person, id).await).await
        }
        Part::Post => {
            board::lay(http, to, pressed, post::channels(desk, http, to, pressed, id)).await
        }
        Part::Channel => {
            board::change(http, to, pressed, post::chosen(desk, http, to, pressed, id)).await
        }
        Part::Down(post) => {
            let making = public::taken_down(desk, http, to, person, id, post);
            board::change(http, to, pressed, making).await
        }
        Part::Send(channel, mark) => {
            let making = post::send(desk, http, to, pressed, id, channel, mark);
            board::change(http, to, pressed, making).await
        }
        _ => board::lay(http, to, pressed, public::shown(desk, to, person, id)).await,
    }
}

/// The buttons under a digest.
fn under(board: Board, to: Hearer, id: TellingId) -> Board {
    let button = |part: Part| Button::Told(id, part);
    board
        .over_buttons([
            (button(Part::Read), voice::digest::read(to)),
            (button(Part::Markdown), voice::digest::markdown(to)),
            (button(Part::Html), voice::digest::html(to)),
        ])
        .over_buttons([
            (button(Part::Eras), voice::digest::eras(to)),
            (button(Part::Public), voice::public::public(to)),
            (button(Part::Compare), voice::digest::compare(to)),
        ])
}

/// A page, from 1, of the whole text; other pages are turned to by `part`.
fn leaf(to: Hearer, telling: &Telling, page: u32, part: impl Fn(u32) -> Part) -> Done<Board> {
    let mut pages = render::pages(to, &telling.digest);
    let count = u32::try_from(pages.len()).unwrap_or(u32::MAX);
    let place = usize::try_from(page).ok().and_then(|page| page.checked_sub(1));
    let Some(place) = place.filter(|place| *place < pages.len()) else {
        return Err(Refusal::NoSuchLeaf(page, count).into());
    };
    let turn = |page: u32| Button::Told(telling.id, part(page));
    let back = (page > 1).then(|| (turn(page - 1), voice::digest::previous(to)));
    let more = (page < count).then(|| (turn(page + 1), voice::digest::next(to)));
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
