//! Lists in pages. What was asked for is in the store, so that a page can be turned after a restart
//! and months later.

use serenity::all::{ComponentInteraction, Http};

use super::board::{self, Board};
use super::{Context, Desk, answer};
use crate::app::{Done, Listed};
use crate::domain::button::Button;
use crate::domain::id::{DiscordId, LookupId};
use crate::domain::lookup::Lookup;
use crate::domain::tongue::Hearer;
use crate::render::{self, Card};
use crate::voice;

/// How many of each a page lists: so many fit a card whatever their lengths.
const INTERESTS: usize = 15;
const RESOURCES: usize = 8;
const ENTRIES: u32 = 10;

/// One page of a list.
struct Sheet {
    card: Card,
    pages: u32,
}

/// Answers a command with a page, from 1, of what was asked for.
pub async fn show(ctx: Context<'_>, to: Hearer, lookup: Lookup, page: u32) -> Done<()> {
    let desk = ctx.data();
    let asker = answer::asker(ctx);
    let sheet = match sheet(desk, to, asker, &lookup, page).await? {
        Ok(sheet) => sheet,
        Err(sentence) => return answer::say(ctx, to, sentence).await,
    };
    let mut board = Board::showing(sheet.card);
    if sheet.pages > 1 {
        let kept = desk.app.keep_lookup(asker, &lookup, desk.clock.now()).await?;
        board = board.over_buttons(buttons(to, kept, page, sheet.pages));
    }
    answer::send(ctx, to, board.reply()).await
}

/// Turns the page under which a button was pressed.
pub async fn turn(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    pressed: &ComponentInteraction,
    lookup: LookupId,
    page: u32,
) -> Done<()> {
    let page = page.max(1);
    let person = DiscordId(pressed.user.id.get());
    let making = async {
        let asked = desk.app.lookup(person, lookup).await?;
        let sheet = sheet(desk, to, person, &asked, page).await?;
        Ok(sheet.map(|Sheet { card, pages }| {
            Board::showing(card).over_buttons(buttons(to, lookup, page, pages))
        }))
    };
    board::change_or_say(http, to, pressed, making).await
}

/// A page, from 1, of what was asked for; a sentence where there is nothing to list.
async fn sheet(
    desk: &Desk,
    to: Hearer,
    asker: DiscordId,
    lookup: &Lookup,
    page: u32,
) -> Done<Result<Sheet, String>> {
    let (app, now) = (&desk.app, desk.clock.now());
    Ok(match lookup {
        Lookup::Interests(which) => match app.interests(asker, *which, now).await? {
            Listed::Told(all) => cut(&all, INTERESTS, page, |part, pages| {
                let title = voice::interests::title(to, *which, all.len(), page, pages);
                render::interests::list(to, part, &title)
            }),
            Listed::Hidden(all) => cut(&all, INTERESTS, page, |part, pages| {
                let title = voice::interests::title(to, *which, all.len(), page, pages);
                render::interests::names(to, part, &title)
            }),
        }
        .map_err(|empty| if empty { voice::interests::none(to, *which) } else { gone(to) }),
        Lookup::Resources(interest) => {
            let all = app.resources(asker, interest.as_deref()).await?;
            let name = interest.as_deref().map(render::interests::name);
            cut(&all, RESOURCES, page, |part, pages| {
                let title = voice::recall::resources(to, name.as_deref(), all.len(), page, pages);
                render::recall::resources(to, part, &title)
            })
            .map_err(|empty| if empty { voice::recall::no_resources(to) } else { gone(to) })
        }
        Lookup::Entries(search) if search.is_for_all() => {
            let skip = page.saturating_sub(1).saturating_mul(ENTRIES);
            let (_, found) = app.entries(asker, skip, ENTRIES).await?;
            if found.entries.is_empty() {
                return Ok(Err(voice::entries::none(to, found.total, page)));
            }
            let title = voice::entries::title(to, found.total, page, ENTRIES);
            let card = render::entries::list(to, &found.entries, &title);
            Ok(Sheet { card, pages: pages(found.total, ENTRIES as usize) })
        }
        Lookup::Entries(search) => {
            let skip = page.saturating_sub(1).saturating_mul(ENTRIES);
            let found = app.search(asker, search, skip, ENTRIES).await?;
            match (found.entries.as_slice(), found.total) {
                ([], 0) => Err(voice::recall::not_found(to)),
                ([], _) => Err(gone(to)),
                (part, total) => {
                    let pages = pages(total, ENTRIES as usize);
                    let title = voice::recall::found(to, total, page, pages);
                    Ok(Sheet { card: render::recall::found(to, part, search, &title), pages })
                }
            }
        }
    })
}

fn gone(to: Hearer) -> String {
    voice::recall::no_such_page(to)
}

/// The page of a list; the error says whether the whole list is empty.
fn cut<T>(
    all: &[T],
    each: usize,
    page: u32,
    draw: impl FnOnce(&[T], u32) -> Card,
) -> Result<Sheet, bool> {
    let pages = pages(all.len(), each);
    let place = usize::try_from(page).ok().and_then(|page| page.checked_sub(1));
    let part = place.and_then(|place| all.chunks(each).nth(place)).ok_or(all.is_empty())?;
    Ok(Sheet { card: draw(part, pages), pages })
}

/// How many pages a list of so many takes.
fn pages(total: usize, each: usize) -> u32 {
    u32::try_from(total.div_ceil(each)).unwrap_or(u32::MAX)
}

/// The buttons that lead on from a page.
fn buttons(
    to: Hearer,
    lookup: LookupId,
    page: u32,
    pages: u32,
) -> impl Iterator<Item = (Button, String)> {
    let back = (page > 1).then(|| (Button::Page(lookup, page - 1), voice::recall::back(to)));
    let more = (page < pages).then(|| (Button::Page(lookup, page + 1), voice::recall::more(to)));
    back.into_iter().chain(more)
}
