//! A server's digest is posted: numbers first, then, at another press, what people said yes to.

use chrono::{DateTime, Utc};
use serenity::all::{
    ButtonStyle, CreateActionRow, CreateAllowedMentions, CreateButton, CreateMessage, EditMessage,
    GuildId, Http, MessageId as Snowflake, MessagePagination, Nonce, UserId,
};

use super::shares::{card, is_of, text};
use super::{Pressing, hearer, rewrite};
use crate::app::{Candidate, Done, Halt, Muster};
use crate::bot::board::{self, Board};
use crate::bot::{Desk, answer};
use crate::domain::button::Button;
use crate::domain::call::{Act, Call, State};
use crate::domain::id::{DiscordId, MessageId};
use crate::domain::issue::Post;
use crate::domain::mark::mark;
use crate::domain::refusal::Refusal;
use crate::voice;
use crate::voice::calls::Numbers;

/// Discord's limits for the embeds of a message: how many, and how long they are together.
const EMBEDS: usize = 10;
const TOGETHER: usize = 6000;
/// Discord's codes for somebody who is in no server of ours, and for nobody at all.
const UNKNOWN_MEMBER: isize = 10007;
const UNKNOWN_USER: isize = 10013;

/// *Publish* was pressed: how many would stand there, and the button that posts it.
pub async fn ready(pressing: &Pressing<'_>) -> Done<Board> {
    let Pressing { desk, http, to, id, .. } = *pressing;
    let call = pressing.managed().await?;
    let now = desk.clock.now();
    if matches!(call.state, State::Published | State::CalledOff) || now >= call.open_until {
        return Err(Refusal::CallOver.into());
    }
    let (muster, numbers) = gather(desk, http, &call).await?;
    if muster.willing.is_empty() && numbers.posted == 0 {
        return Err(Refusal::NobodyWilling.into());
    }
    let post = (Button::Call(id, Act::Post), voice::calls::post(to));
    Ok(Board::saying(voice::calls::ready(to, numbers)).over_buttons([post]))
}

/// *Post it now* was pressed.
pub async fn post(pressing: &Pressing<'_>) -> Done<Board> {
    let Pressing { desk, http, to, id, .. } = *pressing;
    let call = pressing.managed().await?;
    desk.app.claim_call(&call, desk.clock.now()).await?;
    let numbers = match send_all(desk, http, &call).await {
        Ok(numbers) => numbers,
        Err(halt) => {
            // Else it may have been posted all the same: what stands there is looked for, later.
            if matches!(halt, Halt::Refused(_)) {
                desk.app.release_call(id).await?;
            }
            return Err(halt);
        }
    };
    let first = desk.app.finish_call(id, desk.clock.now()).await?;
    let address = first.map_or_else(|| call.address().unwrap_or_default(), |post| post.address());
    let edit =
        EditMessage::new().content(voice::calls::is_published(hearer(&call), &call, &address));
    rewrite(http, &call, edit.components(Vec::new())).await;
    Ok(Board::saying(voice::calls::posted(to, &address, numbers)))
}

/// Whose yes holds and who is still in the server; nobody sees more of it than numbers.
async fn gather(desk: &Desk, http: &Http, call: &Call) -> Done<(Muster, Numbers)> {
    if let State::Begun(at) = call.state {
        recognise(desk, http, call, at).await?;
    }
    let mut muster = desk.app.muster(call, desk.clock.now()).await?;
    let said = std::mem::take(&mut muster.willing);
    let mut gone = 0;
    for candidate in said {
        if is_member(http, call, candidate.discord).await? {
            muster.willing.push(candidate);
        } else {
            gone += 1;
        }
    }
    let Muster { outdated, posted, .. } = muster;
    let numbers = Numbers { willing: muster.willing.len(), outdated, gone, posted };
    Ok((muster, numbers))
}

async fn is_member(http: &Http, call: &Call, person: DiscordId) -> Done<bool> {
    let (server, user) = (GuildId::new(call.spot.server.0), UserId::new(person.0));
    let Err(error) = http.get_member(server, user).await else { return Ok(true) };
    if let serenity::Error::Http(serenity::all::HttpError::UnsuccessfulRequest(told)) = &error
        && [UNKNOWN_MEMBER, UNKNOWN_USER].contains(&told.error.code)
    {
        return Ok(false);
    }
    if answer::is_final(&error) {
        return Err(Refusal::UnseenChannel.into());
    }
    Err(answer::lost(&error))
}

/// Looks for what was posted in the channel since somebody began to post, and was not noted.
async fn recognise(desk: &Desk, http: &Http, call: &Call, since: DateTime<Utc>) -> Done<()> {
    let place = serenity::all::ChannelId::new(call.spot.channel.0);
    let since = MessagePagination::After(Snowflake::new(MessageId::earliest(since).0.max(1)));
    let found = http.get_messages(place, Some(since), Some(100)).await;
    let found = found.map_err(|error| {
        if answer::is_final(&error) { Refusal::UnseenChannel.into() } else { answer::lost(&error) }
    })?;
    let ours = Button::Call(call.id, Act::Out);
    for message in found.iter().filter(|message| board::bears(message, ours)) {
        let post = Post { spot: call.spot, message: MessageId(message.id.get()) };
        let shares: Vec<Option<&str>> =
            message.embeds.iter().map(|embed| embed.description.as_deref()).collect();
        let is_there = |who: DiscordId| shares.iter().any(|share| is_of(who, *share));
        desk.app.recognise(call.id, post, is_there).await?;
    }
    Ok(())
}

/// Posts all whose yes holds, a message after the other, and notes each at once.
async fn send_all(desk: &Desk, http: &Http, call: &Call) -> Done<Numbers> {
    let (muster, mut numbers) = gather(desk, http, call).await?;
    if muster.willing.is_empty() && numbers.posted == 0 {
        return Err(Refusal::NobodyWilling.into());
    }
    let (total, before) = (muster.willing.len(), numbers.posted);
    let place = serenity::all::ChannelId::new(call.spot.channel.0);
    let mut sent = 0;
    for batch in batches(call, muster.willing) {
        // Until the last moment a yes can be taken back.
        let batch = desk.app.still_willing(call.id, batch).await?;
        if batch.is_empty() {
            continue;
        }
        let message = message(call, &batch, before + sent == 0);
        let posted = http.send_message(place, Vec::new(), &message).await.map_err(|error| {
            match answer::is_final(&error) {
                true if before + sent == 0 => Refusal::ClosedChannel.into(),
                true => Refusal::CallStopped(sent, total).into(),
                false => answer::lost(&error),
            }
        })?;
        let post = Post { spot: call.spot, message: MessageId(posted.id.get()) };
        desk.app.shares_stand(call.id, &batch, post).await?;
        sent += batch.len();
    }
    numbers.willing = sent;
    Ok(numbers)
}

/// The shares in as few messages as hold them.
fn batches(call: &Call, people: Vec<Candidate>) -> Vec<Vec<Candidate>> {
    let mut batches: Vec<Vec<Candidate>> = Vec::new();
    let mut room = 0;
    for candidate in people {
        let length = text(call, candidate.discord, &candidate.share).encode_utf16().count();
        match batches.last_mut() {
            Some(batch) if batch.len() < EMBEDS && length <= room => batch.push(candidate),
            _ => {
                room = TOGETHER;
                batches.push(vec![candidate]);
            }
        }
        room = room.saturating_sub(length);
    }
    batches
}

fn message(call: &Call, people: &[Candidate], first: bool) -> CreateMessage {
    let to = hearer(call);
    let cards = people.iter().map(|one| card(call, one.discord, &one.share)).collect();
    let out = CreateButton::new(Button::Call(call.id, Act::Out).to_string())
        .label(voice::calls::out(to))
        .style(ButtonStyle::Secondary);
    // The same shares twice in a row are one message.
    let shares =
        people.iter().flat_map(|one| [one.person.to_string(), one.share.mark().to_string()]);
    let said: Vec<String> = [call.id.to_string()].into_iter().chain(shares).collect();
    let message = CreateMessage::new()
        .embeds(cards)
        .components(vec![CreateActionRow::Buttons(vec![out])])
        .allowed_mentions(CreateAllowedMentions::new())
        .nonce(Nonce::String(mark(said.join(" ").as_bytes()).to_string()))
        .enforce_nonce(true);
    if first { message.content(voice::calls::heading(to, call)) } else { message }
}
