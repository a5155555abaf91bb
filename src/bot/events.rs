//! What happens in direct messages, and when the connection comes up.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use poise::FrameworkContext;
use serenity::all::{Attachment, FullEvent, Interaction, MessageType, MessageUpdateEvent, UserId};

use super::{Desk, answer, details, forms, register};
use crate::app::{Halt, Hearing, Message};
use crate::domain::id::{AttachmentId, ChannelId, DiscordId, MessageId};
use crate::domain::picture::Offer;
use crate::voice;

/// People who wrote without having started, and were told once how to. Kept in memory alone.
#[derive(Default)]
pub struct Strangers(Mutex<HashSet<UserId>>);

/// The most strangers remembered; beyond it all are forgotten, and may be told once more.
const STRANGERS: usize = 10_000;

impl Strangers {
    fn first_time(&self, user: UserId) -> bool {
        let mut met = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if met.len() >= STRANGERS {
            met.clear();
        }
        met.insert(user)
    }

    /// Whoever has started is no stranger; should they leave, they are told again.
    fn forget(&self, user: UserId) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&user);
    }
}

/// Takes an event; whatever it sets going counts as under way until it is done.
pub async fn take(
    framework: FrameworkContext<'_, Desk, Halt>,
    event: &FullEvent,
) -> Result<(), Halt> {
    let desk = framework.user_data;
    let _under_way = desk.under_way.token();
    let http = &framework.serenity_context.http;
    match event {
        FullEvent::Ready { data_about_bot } => {
            tracing::info!(servers = data_about_bot.guilds.len(), "Connected to Discord.");
            let (http, stop) = (http.clone(), desk.stop.clone());
            let register = async move { stop.run_until_cancelled(register(http)).await };
            desk.registering.call_once(|| drop(desk.under_way.spawn(register)));
            desk.app.catch_up(desk.clock.now()).await?;
        }
        FullEvent::Resume { .. } => desk.app.catch_up(desk.clock.now()).await?,
        FullEvent::Message { new_message } => hear(desk, http, new_message).await?,
        FullEvent::MessageUpdate { event, .. } => revise(desk, event).await?,
        FullEvent::MessageDelete { channel_id, deleted_message_id, guild_id: None } => {
            let (channel, message) =
                (ChannelId(channel_id.get()), MessageId(deleted_message_id.get()));
            desk.app.retract(channel, message, desk.clock.now()).await?;
        }
        FullEvent::InteractionCreate { interaction } => match interaction {
            Interaction::Component(pressed) => forms::pressed(desk, http, pressed).await?,
            Interaction::Modal(sent) => forms::sent(desk, http, sent).await?,
            _ => {}
        },
        _ => {}
    }
    Ok(())
}

async fn hear(
    desk: &Desk,
    http: &serenity::all::Http,
    new: &serenity::all::Message,
) -> Result<(), Halt> {
    let by_person = !new.author.bot && new.webhook_id.is_none();
    let wordy = matches!(new.kind, MessageType::Regular | MessageType::InlineReply);
    if new.guild_id.is_some() || !by_person || !wordy {
        return Ok(());
    }
    let message = Message {
        id: MessageId(new.id.get()),
        channel: ChannelId(new.channel_id.get()),
        author: DiscordId(new.author.id.get()),
        text: new.content.as_str().into(),
        files: Some(new.attachments.iter().map(offer).collect()),
        written_at: *new.timestamp,
    };
    let place = desk.floods.line_up(message.author);
    let floods = place.is_flood();
    let _turn = place.turn().await;
    let flooded = async || {
        let to = desk.app.known_hearer(message.author).await;
        new.channel_id.say(http, voice::prompt::flooded(to)).await
    };
    if floods && flooded().await.is_err() {
        tracing::warn!("A person could not be told that their messages are taken one by one.");
    }
    let reply = match desk.app.hear(&message, desk.clock.now()).await? {
        Hearing::Filed(entry) => {
            desk.strangers.forget(new.author.id);
            return details::under(desk, http, new, entry).await;
        }
        Hearing::Wordless => voice::prompt::wordless(desk.app.known_hearer(message.author).await),
        Hearing::Stranger if desk.strangers.first_time(new.author.id) => {
            voice::prompt::pointer(desk.app.known_hearer(message.author).await)
        }
        Hearing::Known | Hearing::Unseen => {
            desk.strangers.forget(new.author.id);
            return Ok(());
        }
        Hearing::Stranger => return Ok(()),
    };
    new.channel_id.say(http, reply).await.map(drop).map_err(|error| answer::lost(&error))
}

/// A file as Discord offers it.
pub fn offer(file: &Attachment) -> Offer {
    Offer { id: AttachmentId(file.id.get()), url: file.url.clone(), size: u64::from(file.size) }
}

/// Follows an edit by the person. Discord sends the same event when it has drawn a link's preview.
async fn revise(desk: &Desk, update: &MessageUpdateEvent) -> Result<(), Halt> {
    let (Some(text), Some(edited_at), Some(author)) =
        (&update.content, update.edited_timestamp, &update.author)
    else {
        return Ok(());
    };
    let message = Message {
        id: MessageId(update.id.get()),
        channel: ChannelId(update.channel_id.get()),
        author: DiscordId(author.id.get()),
        text: text.as_str().into(),
        files: update.attachments.as_ref().map(|files| files.iter().map(offer).collect()),
        written_at: *update.id.created_at(),
    };
    desk.app.revise(&message, *edited_at, desk.clock.now()).await
}
