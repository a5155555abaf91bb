//! Digests of servers: the message in which people are asked, and what the buttons under it do.

mod leaving;
mod posting;
mod shares;

use serenity::all::{
    ButtonStyle, ComponentInteraction, CreateActionRow, CreateAllowedMentions, CreateButton,
    CreateMessage, EditMessage, Http, Member, Nonce, Permissions,
};

use super::board::{self, Board};
use super::{Context, Desk, answer};
use crate::app::Done;
use crate::domain::button::Button;
use crate::domain::call::{Act, Call};
use crate::domain::id::{CallId, ChannelId, DiscordId, MessageId, ServerId};
use crate::domain::issue::{Post, Spot};
use crate::domain::refusal::Refusal;
use crate::domain::tongue::{Hearer, Tongue};
use crate::voice;

pub use leaving::{leave_all, refresh};

/// Asks in the channel in which the command was typed who wants to be in a digest; returns what the
/// one who typed it is told.
pub async fn ask(ctx: Context<'_>, to: Hearer, period: Option<&str>) -> Done<Board> {
    let (desk, typed) = (ctx.data(), ctx.interaction);
    let server = typed.guild_id.ok_or(Refusal::OnlyInAServer)?;
    manager(typed.member.as_deref())?;
    let channel = ChannelId(typed.channel_id.get());
    let spot = Spot { server: ServerId(server.get()), channel };
    let tongue = typed.guild_locale.as_deref().and_then(Tongue::of_discord).unwrap_or(to.tongue);
    let id = CallId(typed.id.get());
    let call = desk.app.make_call(id, spot, period, tongue, desk.clock.now()).await?;
    let hearer = hearer(&call);
    let message = CreateMessage::new()
        .content(voice::calls::asked(hearer, &call, 0))
        .components(vec![buttons(hearer, id)])
        .allowed_mentions(CreateAllowedMentions::new())
        .nonce(Nonce::String(id.to_string()))
        .enforce_nonce(true);
    let sent = match ctx.http().send_message(typed.channel_id, Vec::new(), &message).await {
        Ok(sent) => sent,
        Err(error) if answer::is_final(&error) => {
            desk.app.forget_call(id).await?;
            return Err(Refusal::ClosedChannel.into());
        }
        Err(error) => return Err(answer::lost(&error)),
    };
    let post = Post { spot, message: MessageId(sent.id.get()) };
    desk.app.call_stands(id, post.message).await?;
    Ok(Board::saying(voice::calls::made(to, &post.address())))
}

/// A button of a server's digest, pressed by somebody.
struct Pressing<'a> {
    desk: &'a Desk,
    http: &'a Http,
    to: Hearer,
    pressed: &'a ComponentInteraction,
    id: CallId,
}

impl Pressing<'_> {
    fn person(&self) -> DiscordId {
        DiscordId(self.pressed.user.id.get())
    }

    /// The call of the button.
    async fn known(&self) -> Done<Call> {
        let server = self.pressed.guild_id.map(|guild| ServerId(guild.get()));
        self.desk.app.call(self.id, server).await
    }

    /// The same for whoever may manage the server, as Discord says at each press.
    async fn managed(&self) -> Done<Call> {
        manager(self.pressed.member.as_ref())?;
        self.known().await
    }
}

/// A button of a server's digest was pressed.
pub async fn pressed(
    desk: &Desk,
    http: &Http,
    to: Hearer,
    pressed: &ComponentInteraction,
    id: CallId,
    act: Act,
) -> Done<()> {
    let pressing = &Pressing { desk, http, to, pressed, id };
    match act {
        Act::See => board::lay(http, to, pressed, shares::look(pressing)).await,
        Act::Yes(shown) => board::change(http, to, pressed, shares::agree(pressing, shown)).await,
        Act::No => board::change(http, to, pressed, shares::stay_out(pressing)).await,
        Act::Publish => board::lay(http, to, pressed, posting::ready(pressing)).await,
        Act::Post => board::change(http, to, pressed, posting::post(pressing)).await,
        Act::Off => board::lay(http, to, pressed, sure(pressing)).await,
        Act::End => board::change(http, to, pressed, off(pressing)).await,
        Act::Out => board::lay(http, to, pressed, leaving::leave(pressing)).await,
    }
}

/// *Call off* was pressed: what that does, and the button that does it.
async fn sure(pressing: &Pressing<'_>) -> Done<Board> {
    let Pressing { desk, to, id, .. } = *pressing;
    let call = pressing.managed().await?;
    let yeses = desk.app.yeses_to_end(&call).await?;
    let end = (Button::Call(id, Act::End), voice::calls::end(to));
    Ok(Board::saying(voice::calls::sure(to, yeses)).over_buttons([end]))
}

/// It is called off: the message says so, and has no buttons any more.
async fn off(pressing: &Pressing<'_>) -> Done<Board> {
    let Pressing { desk, http, to, .. } = *pressing;
    let call = pressing.managed().await?;
    desk.app.call_off(&call, desk.clock.now()).await?;
    let edit = EditMessage::new().content(voice::calls::is_off(hearer(&call), &call));
    rewrite(http, &call, edit.components(Vec::new())).await;
    Ok(Board::saying(voice::calls::called_off(to)))
}

fn manager(member: Option<&Member>) -> Result<(), Refusal> {
    let rights = member.and_then(|member| member.permissions).unwrap_or_default();
    let manages = Permissions::MANAGE_GUILD | Permissions::ADMINISTRATOR;
    if rights.intersects(manages) { Ok(()) } else { Err(Refusal::NotManager) }
}

/// How a channel is spoken to.
fn hearer(call: &Call) -> Hearer {
    Hearer::new(call.tongue, None)
}

/// The buttons under the message in which people are asked.
fn buttons(to: Hearer, id: CallId) -> CreateActionRow {
    let button = |act: Act, label: String, style: ButtonStyle| {
        CreateButton::new(Button::Call(id, act).to_string()).label(label).style(style)
    };
    CreateActionRow::Buttons(vec![
        button(Act::See, voice::calls::see(to), ButtonStyle::Primary),
        button(Act::Publish, voice::calls::publish(to), ButtonStyle::Secondary),
        button(Act::Off, voice::calls::off(to), ButtonStyle::Secondary),
    ])
}

/// Changes the message in which people are asked. That it stays as it was keeps nobody from
/// anything, so it is only logged.
async fn rewrite(http: &Http, call: &Call, edit: EditMessage) {
    let Some(message) = call.message else { return };
    let place = serenity::all::ChannelId::new(call.spot.channel.0);
    let message = serenity::all::MessageId::new(message.0);
    let edit = edit.allowed_mentions(CreateAllowedMentions::new());
    if http.edit_message(place, message, &edit, Vec::new()).await.is_err() {
        tracing::warn!("The message in which a server is asked could not be brought up to date.");
    }
}
