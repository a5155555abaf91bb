//! The person's side: what a human being does in Discord's app, and sees there.

mod answer;
mod commands;
mod controls;
mod interact;

use std::fmt;
use std::sync::Arc;

pub use answer::{Answer, Modal, ModalField, Shown, Unanswered};

use super::Shared;
use super::clock::Snowflake;
use super::guild::GUILD;
use super::message::{Message, Reaction};
use super::rest::Upload;
use super::shared::TimedOut;
use super::state::{Account, Door, Place};

/// The first person's id; the n-th who joins gets the n-th after it.
const FIRST: u64 = 200_000_000_000_000_001;

/// A person with Discord open, in their DM with the bot unless moved elsewhere.
///
/// Clones are the same person.
#[derive(Clone)]
pub struct Person {
    shared: Arc<Shared>,
    id: Snowflake,
    place: Place,
    locale: String,
}

impl Person {
    pub(super) fn named(shared: &Arc<Shared>, name: &str) -> Self {
        let id = shared.change(|discord| {
            if let Some(known) = discord.people.iter().find(|person| person.name == name) {
                return known.id;
            }
            let id = Snowflake(FIRST + discord.people.len() as u64);
            discord.people.push(Account { id, name: name.to_owned(), door: Door::Open });
            id
        });
        let locale = "en-US".to_owned();
        Self { shared: Arc::clone(shared), id, place: Place::BotDm(id), locale }
    }

    pub(super) fn shared(&self) -> &Shared {
        &self.shared
    }

    /// The account's id.
    pub fn id(&self) -> u64 {
        self.id.0
    }

    /// The same person in a server where the app is theirs, not the server's.
    #[must_use]
    pub fn in_guild(&self) -> Self {
        Self { place: Place::Guild(GUILD), ..self.clone() }
    }

    /// The same person in another such server.
    #[must_use]
    pub fn in_other_guild(&self) -> Self {
        Self { place: Place::Guild(Snowflake(GUILD.0 + 1)), ..self.clone() }
    }

    /// The same person in a group of friends, without the bot.
    #[must_use]
    pub fn in_private_channel(&self) -> Self {
        Self { place: Place::Private, ..self.clone() }
    }

    /// The same person with Discord set to another language, as Discord names it (`de`, `pt-BR`).
    #[must_use]
    pub fn speaking(&self, locale: &str) -> Self {
        Self { locale: locale.to_owned(), ..self.clone() }
    }

    /// Writes to the bot. The message stands there whether or not a bot is connected.
    pub fn say(&self, text: &str) -> Snowflake {
        self.write(text, None, &[])
    }

    /// Writes to the bot in a way that today's clients do not understand.
    pub fn say_oddly(&self, text: &str) -> Snowflake {
        self.shared.change(|discord| {
            let channel = discord.open_dm(self.id);
            let mut message = discord.blank(channel, self.id);
            text.clone_into(&mut message.content);
            message.odd = true;
            let id = message.id;
            discord.store(message);
            id
        })
    }

    /// Writes to the bot in answer to one message (a Discord reply).
    pub fn reply(&self, to: Snowflake, text: &str) -> Snowflake {
        self.write(text, Some(to), &[])
    }

    /// Writes to the bot with files, each a name and its bytes.
    pub fn say_with_attachments(&self, text: &str, files: &[(&str, &[u8])]) -> Snowflake {
        self.write(text, None, files)
    }

    /// Writes where they are, for everybody there to read: in a server the bot does not hear it.
    pub fn post(&self, text: &str) -> Snowflake {
        self.write_at(self.place, text, None, &[])
    }

    fn write(&self, text: &str, reply_to: Option<Snowflake>, files: &[(&str, &[u8])]) -> Snowflake {
        self.write_at(Place::BotDm(self.id), text, reply_to, files)
    }

    fn write_at(
        &self,
        place: Place,
        text: &str,
        reply_to: Option<Snowflake>,
        files: &[(&str, &[u8])],
    ) -> Snowflake {
        self.shared.change(|discord| {
            let channel = discord.channel_at(place);
            let mut message = discord.blank(channel, self.id);
            text.clone_into(&mut message.content);
            message.reply_to = reply_to;
            for (n, (name, bytes)) in files.iter().enumerate() {
                let upload = Upload::new(n, name, bytes);
                message.attachments.push(discord.attach(channel, &upload, None));
            }
            let id = message.id;
            discord.store(message);
            id
        })
    }

    /// Takes the files off a message of theirs, but for the named ones; false if it is not theirs.
    pub fn detach(&self, id: Snowflake, keep: &[&str]) -> bool {
        self.shared.change(|discord| {
            let now = discord.clock.now();
            let own = discord.messages.get_mut(&id).filter(|message| message.author == self.id);
            let Some(message) = own else { return false };
            message.attachments.retain(|file| keep.contains(&file.filename.as_str()));
            message.edited = Some(now);
            discord.announce("MESSAGE_UPDATE", id);
            true
        })
    }

    /// Edits a message of theirs; false if it is not there or not theirs.
    pub fn edit(&self, id: Snowflake, text: &str) -> bool {
        self.edit_without(id, text, &[])
    }

    /// The same, where the bot is not told of some of the message's fields.
    pub fn edit_without(&self, id: Snowflake, text: &str, left_out: &[&str]) -> bool {
        self.shared.change(|discord| {
            let now = discord.clock.now();
            let own = discord.messages.get_mut(&id).filter(|message| message.author == self.id);
            let Some(message) = own else { return false };
            text.clone_into(&mut message.content);
            message.edited = Some(now);
            discord.announce_without("MESSAGE_UPDATE", id, left_out);
            true
        })
    }

    /// Deletes a message of theirs; false if it is not there or not theirs.
    pub fn delete(&self, id: Snowflake) -> bool {
        self.shared.change(|discord| {
            let own = discord.message(id).is_some_and(|message| message.author == self.id);
            if own {
                discord.discard(id);
            }
            own
        })
    }

    /// Puts an emoji under a message in the DM.
    pub fn react(&self, id: Snowflake, emoji: &str) {
        self.shared.change(|discord| {
            if let Some(message) = discord.messages.get_mut(&id) {
                let reaction = Reaction { emoji: emoji.to_owned(), by: vec![self.id] };
                message.reactions.push(reaction);
                discord.announce_reaction(self.id, id, emoji);
            }
        });
    }

    /// What the bot wrote into the DM, oldest first, without what is still "thinking".
    pub fn inbox(&self) -> Vec<Message> {
        let bot = self.shared.look(|discord| discord.bot);
        let mut messages = self.conversation();
        messages.retain(|message| message.author == bot && !message.is_loading());
        messages
    }

    /// The whole DM, both sides, oldest first.
    pub fn conversation(&self) -> Vec<Message> {
        self.shared.look(|discord| {
            let channel = discord.dm_of(self.id);
            channel.into_iter().flat_map(|channel| discord.history(channel).cloned()).collect()
        })
    }

    /// A message as it is now; none if it was deleted.
    pub fn see(&self, id: Snowflake) -> Option<Message> {
        self.shared.look(|discord| discord.message(id).cloned())
    }

    /// Waits until the inbox has at least so many messages, and gives it.
    pub async fn until_inbox(&self, count: usize) -> Result<Vec<Message>, TimedOut> {
        let awaited = format!("{count} messages in the inbox");
        self.shared
            .until(&awaited, |discord| {
                let channel = discord.dm_of(self.id)?;
                let history = discord.history(channel);
                let inbox: Vec<_> = history
                    .filter(|message| message.author == discord.bot && !message.is_loading())
                    .cloned()
                    .collect();
                (inbox.len() >= count).then_some(inbox)
            })
            .await
    }

    /// Waits until a message has an emoji of the bot under it.
    pub async fn until_reaction(&self, id: Snowflake) -> Result<Message, TimedOut> {
        self.shared
            .until("a reaction of the bot", |discord| {
                let message = discord.message(id)?;
                let reacted = message.reactions.iter().any(|r| r.by.contains(&discord.bot));
                reacted.then(|| message.clone())
            })
            .await
    }

    /// The id of the DM with the bot, opened if need be.
    pub fn dm(&self) -> Snowflake {
        self.shared.change(|discord| discord.open_dm(self.id))
    }

    /// Takes no DMs from now on: the bot gets 50007.
    pub fn close_dms(&self) {
        self.set_door(Door::Closed);
    }

    /// Leaves every server shared with the bot: the bot gets 50278.
    pub fn leave_servers(&self) {
        self.set_door(Door::Unreachable);
    }

    /// Takes DMs again.
    pub fn open_dms(&self) {
        self.set_door(Door::Open);
    }

    fn set_door(&self, door: Door) {
        self.shared.change(|discord| {
            for account in discord.people.iter_mut().filter(|account| account.id == self.id) {
                account.door = door;
            }
        });
    }
}

impl fmt::Debug for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Person").field("id", &self.id.0).finish_non_exhaustive()
    }
}
