//! The public edition posted to a channel: on the person's own press alone, and only where they may
//! write themselves.

use serenity::all::{
    Channel, ChannelType, ComponentInteraction, ComponentInteractionDataKind, CreateActionRow,
    CreateAllowedMentions, CreateAttachment, CreateMessage, CreateSelectMenu, CreateSelectMenuKind,
    Http, Nonce, Permissions,
};

use super::board::Board;
use super::{Desk, answer, embed, told};
use crate::app::{Done, Halt, Handout};
use crate::domain::button::Button;
use crate::domain::id::{ChannelId, DiscordId, MessageId, ServerId, TellingId};
use crate::domain::issue::{Issue, Post, Spot};
use crate::domain::refusal::Refusal;
use crate::domain::told::Part;
use crate::domain::tongue::Hearer;
use crate::render::{self, Card};
use crate::voice;

/// The channels to choose from; the one that was chosen last is shown with the message for it.
pub async fn channels(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    pressed: &ComponentInteraction,
    id: TellingId,
) -> Done<Board> {
    let person = DiscordId(pressed.user.id.get());
    let server = pressed.guild_id.ok_or(Refusal::OnlyInAServer)?;
    let last = desk.app.habit(person).await?.spot;
    let last = last.filter(|spot| spot.server.0 == server.get());
    if let Some(spot) = last
        && let Ok(board) = ready(desk, http, to, pressed, id, spot.channel).await
    {
        return Ok(board);
    }
    // What is said of a period that is gone is said before a channel is chosen for nothing.
    desk.app.told(person, id, crate::app::Edition::Public, desk.clock.now()).await?;
    Ok(Board::saying(voice::public::choose_channel(to)).over(menu(to, id)))
}

fn menu(to: Hearer, id: TellingId) -> CreateActionRow {
    let kind = CreateSelectMenuKind::Channel {
        channel_types: Some(vec![ChannelType::Text, ChannelType::News]),
        default_channels: None,
    };
    let menu = CreateSelectMenu::new(Button::Told(id, Part::Channel).to_string(), kind);
    CreateActionRow::SelectMenu(menu.placeholder(voice::public::which_channel(to)))
}

/// A channel was chosen: the message for it, to be looked at once more.
pub async fn chosen(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    pressed: &ComponentInteraction,
    id: TellingId,
) -> Done<Board> {
    let ComponentInteractionDataKind::ChannelSelect { values } = &pressed.data.kind else {
        return Err(Refusal::UnseenChannel.into());
    };
    let channel = values.first().ok_or(Refusal::UnseenChannel)?;
    ready(desk, http, to, pressed, id, ChannelId(channel.get())).await
}

async fn ready(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    pressed: &ComponentInteraction,
    id: TellingId,
    channel: ChannelId,
) -> Done<Board> {
    let person = DiscordId(pressed.user.id.get());
    let spot = open_to(desk, http, person, channel).await?;
    let handout = desk.app.to_post(person, id, spot, desk.clock.now()).await?;
    desk.app.choose_spot(person, spot).await?;
    let heading = voice::public::ready(to, channel.0, &heading(to, pressed, &handout));
    let (card, chart) = told::drawing(desk, to, handout.digest).await?;
    let card = embed(card).attachment(&chart.filename);
    let send = (Button::Told(id, Part::Send(channel)), voice::public::send(to));
    Ok(Board::saying(heading).and(card).with(chart).over_buttons([send]).over(menu(to, id)))
}

/// *Post it now* was pressed.
pub async fn send(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    pressed: &ComponentInteraction,
    id: TellingId,
    channel: ChannelId,
) -> Done<Board> {
    let (person, now) = (DiscordId(pressed.user.id.get()), desk.clock.now());
    let spot = open_to(desk, http, person, channel).await?;
    let handout = desk.app.to_post(person, id, spot, now).await?;
    let (card, chart) = told::drawing(desk, to, handout.digest.clone()).await?;
    let message = message(heading(to, pressed, &handout), card, &chart)
        // Pressed twice it is posted once.
        .nonce(Nonce::String(pressed.message.id.to_string()))
        .enforce_nonce(true);
    let place = serenity::all::ChannelId::new(channel.0);
    let sent = http.send_message(place, vec![chart], &message).await.map_err(|error| {
        if answer::is_final(&error) { Refusal::ClosedChannel.into() } else { answer::lost(&error) }
    })?;
    let post = Post { spot, message: MessageId(sent.id.get()) };
    desk.app.posted(person, &handout, post, now).await?;
    Ok(Board::saying(voice::public::posted(to, &post.address())))
}

fn message(heading: String, card: Card, chart: &CreateAttachment) -> CreateMessage {
    CreateMessage::new()
        .content(heading)
        .embed(embed(card).attachment(&chart.filename))
        .allowed_mentions(CreateAllowedMentions::new())
}

/// Who tells it, and its neighbours in that channel.
fn heading(to: Hearer, pressed: &ComponentInteraction, handout: &Handout) -> String {
    let point = |issue: &Issue| match issue.post {
        Some(post) => format!("[{}]({})", issue.period, post.address()),
        None => issue.period.clone(),
    };
    let neighbours = render::beside(to, &handout.series, point);
    voice::public::heading(to, &render::interests::name(pressed.user.display_name()), &neighbours)
}

/// Where a channel is, if the person may write there themselves; asked of Discord each time.
async fn open_to(desk: &Desk, http: &Http, person: DiscordId, channel: ChannelId) -> Done<Spot> {
    let seen = http.get_channel(serenity::all::ChannelId::new(channel.0)).await;
    let Channel::Guild(seen) = seen.map_err(|error| unseen(&error))? else {
        return Err(Refusal::UnseenChannel.into());
    };
    let guild = http.get_guild(seen.guild_id).await.map_err(|error| unseen(&error))?;
    let member = http.get_member(seen.guild_id, serenity::all::UserId::new(person.0)).await;
    let member = member.map_err(|error| {
        if answer::is_final(&error) { Refusal::NotYourChannel.into() } else { answer::lost(&error) }
    })?;
    let silenced = member.communication_disabled_until.is_some_and(|at| *at > desk.clock.now());
    let needed = Permissions::VIEW_CHANNEL | Permissions::SEND_MESSAGES;
    if silenced || !guild.user_permissions_in(&seen, &member).contains(needed) {
        return Err(Refusal::NotYourChannel.into());
    }
    Ok(Spot { server: ServerId(seen.guild_id.get()), channel })
}

fn unseen(error: &serenity::Error) -> Halt {
    if answer::is_final(error) { Refusal::UnseenChannel.into() } else { answer::lost(error) }
}
