//! An entry with the button that keeps it out of public editions.

use serenity::all::{ComponentInteraction, Http};

use super::Desk;
use super::board::{self, Board};
use crate::app::Done;
use crate::domain::button::Button;
use crate::domain::entry::Entry;
use crate::domain::id::{DiscordId, EntryId};
use crate::domain::person::Person;
use crate::domain::tongue::Hearer;
use crate::{render, voice};

/// One entry, whole, with the button.
pub fn board(to: Hearer, person: &Person, entry: &Entry) -> Board {
    let card = render::entries::one(to, entry, person.schedule.zone());
    let label = if entry.private {
        voice::entries::may_publish(to)
    } else {
        voice::entries::never_publish(to)
    };
    Board::showing(card).over_buttons([(Button::Private(entry.id, !entry.private), label)])
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
        Ok(board(to, &person, &entry))
    };
    board::change(http, to, pressed, making).await
}
