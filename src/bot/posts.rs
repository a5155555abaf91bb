//! What somebody posted to channels, and how they take it down: under the answer that says where it
//! was posted, under the next preview of that period, and in the list of `/data posts`.

use serenity::all::{ComponentInteraction, Http};
use serenity::http::StatusCode;

use super::board::{self, Board};
use super::{Desk, answer};
use crate::app::{Done, Halt};
use crate::domain::button::Button;
use crate::domain::id::{DiscordId, PostId, TellingId};
use crate::domain::issue::Posted;
use crate::domain::refusal::Refusal;
use crate::domain::told::Part;
use crate::domain::tongue::Hearer;
use crate::voice;

/// How many posts a page lists: a button each fills a row.
const PAGE: usize = 5;
/// How many a preview tells of beside all that it says.
const PREVIEWED: usize = 3;

/// A page, from 1, of what stands in channels; the last where there are fewer.
pub async fn page(desk: &Desk, to: Hearer, person: DiscordId, page: u32) -> Done<Board> {
    let (person, posts) = desk.app.standing_posts(person).await?;
    if posts.is_empty() {
        return Ok(Board::saying(voice::public::no_posts(to)));
    }
    let pages = u32::try_from(posts.len().div_ceil(PAGE)).unwrap_or(u32::MAX);
    let page = page.clamp(1, pages);
    let skip = (page as usize - 1) * PAGE;
    let zone = person.schedule.zone();
    let here: Vec<(usize, &Posted)> = (1..).zip(&posts).skip(skip).take(PAGE).collect();
    let lines = here.iter().map(|(number, posted)| {
        format!("{number}. {}", voice::public::standing(to, posted, zone.date_of(posted.at)))
    });
    let title = voice::public::posts(to, posts.len(), page, pages);
    let text: Vec<String> = std::iter::once(title).chain(lines).collect();
    let down = here.iter().map(|(number, posted)| {
        (Button::Down(posted.id, page), voice::public::down_number(to, *number))
    });
    let back = (page > 1).then(|| (Button::Posts(page - 1), voice::recall::back(to)));
    let more = (page < pages).then(|| (Button::Posts(page + 1), voice::recall::more(to)));
    let board = Board::saying(text.join("\n")).over_buttons(down);
    Ok(board.over_buttons(back.into_iter().chain(more)))
}

/// The page of a list was turned.
pub async fn turn(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    pressed: &ComponentInteraction,
    number: u32,
) -> Done<()> {
    let person = DiscordId(pressed.user.id.get());
    board::change(http, to, pressed, page(desk, to, person, number)).await
}

/// *Take it down* was pressed, on a page of the list or under a single post.
pub async fn pressed(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    pressed: &ComponentInteraction,
    post: PostId,
    number: u32,
) -> Done<()> {
    let person = DiscordId(pressed.user.id.get());
    let making = async {
        let said = take_down(desk, http, to, person, post).await?;
        match number {
            0 => Ok(Board::saying(said)),
            number => Ok(match page(desk, to, person, number).await {
                Ok(board) => board.under(&said),
                Err(_) => Board::saying(said),
            }),
        }
    };
    board::change(http, to, pressed, making).await
}

/// Deletes a message in which somebody's public edition was posted; what came of it.
///
/// Law: only theirs, and only what this bot posted itself, as the store has it. What is gone already
/// is said to be, and is as good.
pub async fn take_down(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    person: DiscordId,
    post: PostId,
) -> Done<String> {
    let posted = desk.app.own_post(person, post).await?;
    if !posted.stands {
        return Ok(voice::public::down_before(to, &posted));
    }
    let place = serenity::all::ChannelId::new(posted.post.spot.channel.0);
    let id = serenity::all::MessageId::new(posted.post.message.0);
    let said = match http.delete_message(place, id, None).await {
        Ok(()) => voice::public::down(to, &posted),
        Err(error) => match status(&error) {
            Some(StatusCode::NOT_FOUND) => voice::public::down_by_hand(to, &posted),
            Some(StatusCode::FORBIDDEN) => {
                return Err(Refusal::NotTakenDown(posted.post.address()).into());
            }
            _ => return Err(answer::lost(&error)),
        },
    };
    desk.app.took_down(person, &posted, desk.clock.now()).await?;
    Ok(said)
}

/// Deletes all that somebody posted, as far as Discord lets it; what stays is told with the rest.
pub async fn take_down_all(desk: &Desk, http: &Http, to: Hearer, person: DiscordId) -> Done<()> {
    for posted in desk.app.standing_posts(person).await?.1 {
        if let Err(Halt::Broken(error)) = take_down(desk, http, to, person, posted.id).await {
            tracing::warn!("A post could not be taken down: {error:#}.");
        }
    }
    Ok(())
}

fn status(error: &serenity::Error) -> Option<StatusCode> {
    match error {
        serenity::Error::Http(http) => http.status_code(),
        _ => None,
    }
}

/// A preview with where its period stands already, and a button for each that takes it down.
pub async fn beneath(
    desk: &Desk,
    to: Hearer,
    person: DiscordId,
    (telling, period): (TellingId, &str),
    board: Board,
) -> Done<Board> {
    let (person, mut posts) = desk.app.standing_posts(person).await?;
    posts.retain(|posted| posted.period == period);
    let zone = person.schedule.zone();
    let several = posts.len() > 1;
    let (mut board, mut buttons) = (board, Vec::new());
    for (number, posted) in (1..).zip(posts.iter().take(PREVIEWED)) {
        let line = voice::public::stands(to, posted, zone.date_of(posted.at));
        board = board.ending(&if several { format!("{number}. {line}") } else { line });
        let label = if several {
            voice::public::down_number(to, number)
        } else {
            voice::public::take_down(to)
        };
        buttons.push((Button::Told(telling, Part::Down(posted.id)), label));
    }
    Ok(board.over_buttons(buttons))
}
