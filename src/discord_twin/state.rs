//! Everything this Discord knows.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::clock::{Clock, Snowflake};
use super::faults::Faults;
use super::gateway::Sessions;
use super::interaction::Interaction;
use super::message::Message;
use super::pace::Pace;
use super::record::Record;

/// Everything this Discord knows: people, channels, messages, commands, interactions, sessions.
///
/// Read it through [`Twin::look`](super::Twin::look) and [`Twin::until`](super::Twin::until).
#[derive(Debug)]
pub struct Discord {
    pub(super) clock: Clock,
    pub(super) bot: Snowflake,
    pub(super) people: Vec<Account>,
    /// The servers that the bot is in.
    pub(super) joined: BTreeSet<Snowflake>,
    /// Who may manage servers.
    pub(super) managers: BTreeSet<Snowflake>,
    /// Who has left the servers.
    pub(super) left: BTreeSet<Snowflake>,
    /// Whether servers let everybody use the commands that only managers have at first.
    pub(super) handed_out: bool,
    /// The locale of servers.
    pub(super) guild_locale: String,
    pub(super) channels: BTreeMap<Snowflake, Channel>,
    pub(super) messages: BTreeMap<Snowflake, Message>,
    pub(super) commands: Vec<Value>,
    pub(super) interactions: BTreeMap<Snowflake, Interaction>,
    pub(super) nonces: VecDeque<Nonce>,
    pub(super) typing: HashMap<Snowflake, usize>,
    pub(super) sessions: Sessions,
    pub(super) faults: Faults,
    pub(super) pace: Pace,
    pub(super) record: Record,
    /// The connections to the REST side that are open.
    pub(super) lines: usize,
}

/// A person's account.
#[derive(Clone, Debug)]
pub struct Account {
    /// The account's id.
    pub id: Snowflake,
    /// The name.
    pub name: String,
    /// Whether the bot may write to them.
    pub door: Door,
}

/// Whether a bot may write to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// It may.
    Open,
    /// They take no DMs from it: sending answers 50007.
    Closed,
    /// They share no server with it and have not installed it: sending answers 50278.
    Unreachable,
}

/// A place for messages.
#[derive(Clone, Debug)]
pub struct Channel {
    /// The channel's id.
    pub id: Snowflake,
    /// What sort of place it is.
    pub place: Place,
    /// What it is called, in a server.
    pub name: String,
    /// Whether only the bot may write there.
    pub closed: bool,
}

/// Where something happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The DM of this person with the bot.
    BotDm(Snowflake),
    /// A text channel in this server.
    Guild(Snowflake),
    /// A DM or group of people in which the bot is no member.
    Private,
}

/// A nonce that was used, with the message made under it.
#[derive(Clone, Debug)]
pub(super) struct Nonce {
    pub text: String,
    pub message: Snowflake,
    pub at: DateTime<Utc>,
}

impl Discord {
    pub(super) fn new(bot: Snowflake) -> Self {
        Self {
            clock: Clock::default(),
            bot,
            people: Vec::new(),
            joined: BTreeSet::new(),
            managers: BTreeSet::new(),
            left: BTreeSet::new(),
            handed_out: false,
            guild_locale: "en-US".to_owned(),
            channels: BTreeMap::new(),
            messages: BTreeMap::new(),
            commands: Vec::new(),
            interactions: BTreeMap::new(),
            nonces: VecDeque::new(),
            typing: HashMap::new(),
            sessions: Sessions::default(),
            faults: Faults::default(),
            pace: Pace::default(),
            record: Record::default(),
            lines: 0,
        }
    }

    /// The moment it is here.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// The message of this id.
    pub fn message(&self, id: Snowflake) -> Option<&Message> {
        self.messages.get(&id)
    }

    /// The channels that were opened so far.
    pub fn channels(&self) -> impl Iterator<Item = &Channel> {
        self.channels.values()
    }

    /// The channel of this id.
    pub fn channel(&self, id: Snowflake) -> Option<&Channel> {
        self.channels.get(&id)
    }

    /// What somebody did that is answered under this token.
    pub fn interaction(&self, token: &str) -> Option<&Interaction> {
        self.interactions.values().rfind(|known| known.token == token)
    }

    /// A channel's messages that everybody in it sees, oldest first.
    pub fn history(&self, channel: Snowflake) -> impl DoubleEndedIterator<Item = &Message> {
        self.messages
            .values()
            .filter(move |message| message.channel_id == channel && !message.is_ephemeral())
    }

    /// The commands registered globally, as Discord's JSON.
    pub fn commands(&self) -> &[Value] {
        &self.commands
    }

    /// How many gateway sessions have a live connection.
    pub fn connected(&self) -> usize {
        self.sessions.connected()
    }

    /// How often somebody came to the gateway's door.
    pub fn callers(&self) -> usize {
        self.sessions.callers
    }

    /// How often a bot identified (a fresh session, in contrast to a resume).
    pub fn identifies(&self) -> usize {
        self.sessions.identifies
    }

    /// How often a session was resumed.
    pub fn resumes(&self) -> usize {
        self.sessions.resumes
    }

    /// What was asked of the REST side, oldest first; the newest ten thousand are kept.
    pub fn requests(&self) -> impl DoubleEndedIterator<Item = &super::Request> {
        self.record.requests.iter()
    }

    /// How many connections to the REST side are open. Where there is none, nothing is under way.
    pub fn lines(&self) -> usize {
        self.lines
    }

    /// How many requests the REST side has had, those that are forgotten included.
    pub fn asked(&self) -> u64 {
        self.record.asked
    }

    /// What the bot did that Discord, or this house, does not allow.
    pub fn violations(&self) -> &[String] {
        &self.record.violations
    }

    /// How often the bot showed that it is typing in a channel.
    pub fn typed(&self, channel: Snowflake) -> usize {
        self.typing.get(&channel).copied().unwrap_or(0)
    }

    /// The DM channel of a person with the bot, if one was ever opened.
    pub fn dm_of(&self, person: Snowflake) -> Option<Snowflake> {
        self.channels.values().find(|c| c.place == Place::BotDm(person)).map(|c| c.id)
    }

    /// The DM channel of a person with the bot, opened if need be.
    pub(super) fn open_dm(&mut self, person: Snowflake) -> Snowflake {
        self.channel_at(Place::BotDm(person))
    }

    /// The channel that stands for a place; of a guild the first one.
    pub(super) fn channel_at(&mut self, place: Place) -> Snowflake {
        if let Some(channel) = self.channels.values().find(|c| c.place == place) {
            return channel.id;
        }
        let id = self.clock.next_id();
        let name = "general".to_owned();
        self.channels.insert(id, Channel { id, place, name, closed: false });
        id
    }

    pub(super) fn account(&self, id: Snowflake) -> Option<&Account> {
        self.people.iter().find(|person| person.id == id)
    }

    /// The user object of a person or the bot.
    pub(super) fn user_json(&self, id: Snowflake) -> Value {
        let (name, bot) = match self.account(id) {
            Some(person) => (person.name.as_str(), false),
            None => ("upto", true),
        };
        let mut user = json!({
            "id": id.to_string(), "username": name, "global_name": name, "discriminator": "0",
            "avatar": null, "public_flags": 0, "flags": 0, "primary_guild": null,
        });
        if bot {
            user["bot"] = true.into();
        }
        user
    }

    pub(super) fn message_json(&self, message: &Message) -> Value {
        let mut json = message.to_json(&self.user_json(message.author), self.bot);
        if message.odd {
            json["type"] = "of another day".into();
            json["embeds"] = Value::Null;
        }
        json
    }

    pub(super) fn channel_json(&self, channel: &Channel) -> Value {
        let last = self.history(channel.id).next_back().map(|m| m.id.to_string());
        let id = channel.id.to_string();
        match channel.place {
            Place::BotDm(person) => json!({ "id": id, "type": 1, "last_message_id": last,
                "flags": 0, "recipients": [self.user_json(person)] }),
            Place::Guild(guild) => {
                json!({ "id": id, "type": 0, "last_message_id": last, "flags": 0,
                "guild_id": guild.to_string(), "name": channel.name, "position": 0,
                "permission_overwrites": Self::overwrites_json(guild, channel), "nsfw": false, "permissions": "0" })
            }
            Place::Private => json!({ "id": id, "type": 3, "last_message_id": last, "flags": 0,
                "recipients": [], "name": null, "permissions": "0" }),
        }
    }
}
