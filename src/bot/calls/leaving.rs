//! What stands of somebody in a server's digest is taken out again, at their word.

use serenity::all::{CreateAllowedMentions, CreateEmbed, EditMessage, Http, StatusCode};

use super::shares::is_of;
use super::{Pressing, hearer, rewrite};
use crate::app::{Agreed, Done, Halt};
use crate::bot::board::Board;
use crate::bot::{Desk, answer};
use crate::domain::call::Call;
use crate::domain::id::{CallId, DiscordId};
use crate::domain::issue::Post;
use crate::domain::refusal::Refusal;
use crate::render::share::COLOUR;
use crate::voice;

/// *Take my part out* was pressed.
pub async fn leave(pressing: &Pressing<'_>) -> Done<Board> {
    let Pressing { desk, http, to, id, .. } = *pressing;
    let person = pressing.person();
    let (call, post) = desk.app.stands_at(person, id).await?.ok_or(Refusal::NotInIt)?;
    take_out(desk, http, person, &call, post).await?;
    desk.app.left(person, id).await?;
    Ok(Board::saying(voice::calls::taken_out(to)))
}

/// Takes somebody out of every digest in which they stand; returns in how many they still do, and
/// the digests that wait for them no more.
pub async fn leave_all(desk: &Desk, http: &Http, person: DiscordId) -> Done<(usize, Vec<CallId>)> {
    let Agreed { standing, elsewhere, waiting } = desk.app.agreed(person).await?;
    let mut left = elsewhere;
    for (call, post) in standing {
        left += usize::from(take_out(desk, http, person, &call, post).await.is_err());
    }
    Ok((left, waiting))
}

/// Brings the message in which people are asked up to date: how many said yes.
pub async fn refresh(desk: &Desk, http: &Http, id: CallId) {
    let Ok(Some((call, yeses))) = desk.app.open_call(id, desk.clock.now()).await else { return };
    let edit = EditMessage::new().content(voice::calls::asked(hearer(&call), &call, yeses));
    rewrite(http, &call, edit).await;
}

/// Takes a share out of a message, and leaves those of others. A message that is gone has it no
/// more.
async fn take_out(
    desk: &Desk,
    http: &Http,
    person: DiscordId,
    call: &Call,
    post: Post,
) -> Done<()> {
    // Two who leave one message at once would each bring the other back.
    let _turn = desk.leaving.lock().await;
    let place = serenity::all::ChannelId::new(post.spot.channel.0);
    let id = serenity::all::MessageId::new(post.message.0);
    let message = match http.get_message(place, id).await {
        Ok(message) => message,
        Err(error) => return unless_gone(&error, post),
    };
    let kept: Vec<CreateEmbed> = message
        .embeds
        .iter()
        .filter_map(|embed| embed.description.as_deref())
        .filter(|text| !is_of(person, Some(text)))
        .map(|text| CreateEmbed::new().description(text).colour(COLOUR))
        .collect();
    let done = if kept.is_empty() && message.content.is_empty() {
        http.delete_message(place, id, None).await
    } else {
        let mut edit = EditMessage::new().allowed_mentions(CreateAllowedMentions::new());
        if kept.is_empty() {
            let emptied = voice::calls::emptied(hearer(call));
            edit = edit.content(format!("{}\n{emptied}", message.content)).components(Vec::new());
        }
        http.edit_message(place, id, &edit.embeds(kept), Vec::new()).await.map(drop)
    };
    done.or_else(|error| unless_gone(&error, post))
}

/// That a message is there no more is as good; that it can't be changed is said.
fn unless_gone(error: &serenity::Error, post: Post) -> Done<()> {
    let status = match error {
        serenity::Error::Http(http) => http.status_code(),
        _ => None,
    };
    match status {
        Some(StatusCode::NOT_FOUND) => Ok(()),
        Some(status) if status.is_client_error() => {
            Err(Halt::Refused(Refusal::NotTakenOut(post.address())))
        }
        _ => Err(answer::lost(error)),
    }
}
