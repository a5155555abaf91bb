//! The public edition posted to a channel: on the person's own press alone, and only where they may
//! write themselves.

use serenity::all::{
    Channel, ChannelType, ComponentInteraction, ComponentInteractionDataKind, CreateActionRow,
    CreateAllowedMentions, CreateAttachment, CreateMessage, CreateSelectMenu, CreateSelectMenuKind,
    Http, Nonce, Permissions,
};

use super::board::Board;
use super::{Desk, answer, embed, told};
use crate::app::{Done, Edition, Halt, Handout};
use crate::domain::button::Button;
use crate::domain::id::{ChannelId, DiscordId, MessageId, ServerId, TellingId};
use crate::domain::issue::{Issue, Post, Spot};
use crate::domain::mark::mark;
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
    let Some(server) = pressed.guild_id else {
        let told = desk.app.told(person, id, Edition::Public, desk.clock.now()).await?;
        return Err(Refusal::PostFromAServer(told.digest.period.label).into());
    };
    let last = desk.app.habit(person).await?.spot;
    let last = last.filter(|spot| spot.server.0 == server.get());
    if let Some(spot) = last
        && let Ok(board) = ready(desk, http, to, pressed, id, spot.channel).await
    {
        return Ok(board);
    }
    // What is said of a period that is gone is said before a channel is chosen for nothing.
    desk.app.told(person, id, Edition::Public, desk.clock.now()).await?;
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
    let draft = draft(desk, http, to, pressed, id, channel).await?;
    desk.app.choose_spot(DiscordId(pressed.user.id.get()), draft.spot).await?;
    let heading = voice::public::ready(to, channel.0, &draft.heading);
    Ok(draft.laid_out(to, id, heading))
}

/// *Post it now* was pressed under the message of this mark.
///
/// Law: what was not shown is not posted. Where anything has changed since, it is shown again.
pub async fn send(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    pressed: &ComponentInteraction,
    id: TellingId,
    channel: ChannelId,
    mark: u64,
) -> Done<Board> {
    let draft = draft(desk, http, to, pressed, id, channel).await?;
    if draft.mark() != mark {
        let heading = voice::public::changed(to, channel.0, &draft.heading);
        return Ok(draft.laid_out(to, id, heading));
    }
    let Draft { spot, handout, heading, card, chart } = draft;
    let message = CreateMessage::new()
        .content(heading)
        .embed(embed(card).attachment(&chart.filename))
        .allowed_mentions(CreateAllowedMentions::new())
        // Pressed twice it is posted once.
        .nonce(Nonce::String(pressed.message.id.to_string()))
        .enforce_nonce(true);
    let place = serenity::all::ChannelId::new(channel.0);
    let sent = http.send_message(place, vec![chart], &message).await.map_err(|error| {
        if answer::is_barred(&error) { Refusal::ClosedChannel.into() } else { answer::lost(&error) }
    })?;
    let post = Post { spot, message: MessageId(sent.id.get()) };
    let person = DiscordId(pressed.user.id.get());
    match desk.app.posted(person, &handout, post, desk.clock.now()).await {
        Ok(id) => {
            let down = (Button::Down(id, 0), voice::public::take_down(to));
            Ok(Board::saying(voice::public::posted(to, &post.address())).over_buttons([down]))
        }
        Err(halt) => {
            // All see it already, and the person must know. That it is not kept is logged.
            let _ = answer::sentence(to, &halt);
            Ok(Board::saying(voice::public::posted_unkept(to, &post.address())))
        }
    }
}

/// A message for a channel, before it is posted.
struct Draft {
    spot: Spot,
    handout: Handout,
    heading: String,
    card: Card,
    chart: CreateAttachment,
}

async fn draft(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    pressed: &ComponentInteraction,
    id: TellingId,
    channel: ChannelId,
) -> Done<Draft> {
    let person = DiscordId(pressed.user.id.get());
    let spot = open_to(desk, http, person, channel).await?;
    let handout = desk.app.to_post(person, id, spot, desk.clock.now()).await?;
    let heading = heading(to, pressed, &handout);
    let (card, chart) = told::drawing(desk, to, handout.digest.clone()).await?;
    Ok(Draft { spot, handout, heading, card, chart })
}

impl Draft {
    /// Stands for all that would be seen of it.
    fn mark(&self) -> u64 {
        let Card { title, description, fields, footer, colour: _, alt } = &self.card;
        let fields = fields.iter().flat_map(|(name, value)| [name, value]);
        let words = [&self.heading, title, description, footer, alt].into_iter().chain(fields);
        // No text holds a NUL, so none runs into the next.
        let words = words.flat_map(|text| text.bytes().chain([0]));
        let all: Vec<u8> = words.chain(self.chart.data.iter().copied()).collect();
        mark(&all)
    }

    /// It under a heading of its own, to be looked at before it is posted.
    fn laid_out(self, to: Hearer, id: TellingId, heading: String) -> Board {
        let send = Button::Told(id, Part::Send(self.spot.channel, self.mark()));
        let card = embed(self.card).attachment(&self.chart.filename);
        let board = Board::saying(heading).and(card).with(self.chart);
        board.over_buttons([(send, voice::public::send(to))]).over(menu(to, id))
    }
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
        if answer::is_barred(&error) {
            Refusal::NotYourChannel.into()
        } else {
            answer::lost(&error)
        }
    })?;
    let silenced = member.communication_disabled_until.is_some_and(|at| *at > desk.clock.now());
    let needed = Permissions::VIEW_CHANNEL | Permissions::SEND_MESSAGES;
    if silenced || !guild.user_permissions_in(&seen, &member).contains(needed) {
        return Err(Refusal::NotYourChannel.into());
    }
    Ok(Spot { server: ServerId(seen.guild_id.get()), channel })
}

fn unseen(error: &serenity::Error) -> Halt {
    if answer::is_barred(error) { Refusal::UnseenChannel.into() } else { answer::lost(error) }
}
