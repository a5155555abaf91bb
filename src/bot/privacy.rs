//! An entry with its pictures, and the button that keeps it out of public editions.

use serenity::all::{ComponentInteraction, CreateAttachment, Http};

use super::Desk;
use super::board::{self, Board};
use crate::app::Done;
use crate::domain::button::Button;
use crate::domain::entry::Entry;
use crate::domain::id::{DiscordId, EntryId};
use crate::domain::person::Person;
use crate::domain::picture::Picture;
use crate::domain::tongue::Hearer;
use crate::{render, voice};

/// One entry, whole, with its pictures and the button.
pub async fn board(desk: &Desk, to: Hearer, person: &Person, entry: &Entry) -> Done<Board> {
    let card = render::entries::one(to, entry, person.schedule.zone());
    let label = if entry.private {
        voice::entries::may_publish(to)
    } else {
        voice::entries::never_publish(to)
    };
    let button = (Button::Private(entry.id, !entry.private), label);
    let (pictures, left_out) = desk.app.pictures_of(person.id, entry.id).await?;
    let board = Board::showing(card).over_buttons([button]);
    let board = (1..).zip(pictures).fold(board, |board, (number, picture): (u32, Picture)| {
        let name = format!("picture-{number}.{}", picture.kind().extension());
        let file = CreateAttachment::bytes(picture.bytes(), name);
        board.with(file.description(voice::pictures::alt(to, entry.about.from)))
    });
    Ok(match left_out {
        0 => board,
        more => board.headed(voice::pictures::more(to, more)),
    })
}

/// The button was pressed: the entry is shown as it is then.
pub async fn pressed(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    pressed: &ComponentInteraction,
    entry: EntryId,
    private: bool,
) -> Done<()> {
    let person = DiscordId(pressed.user.id.get());
    let making = async {
        let (person, entry) = desk.app.keep_private(person, entry.0, private).await?;
        board(desk, to, &person, &entry).await
    };
    board::change(http, to, pressed, making).await
}
