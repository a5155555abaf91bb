//! Servers: whether the bot is in one, their channels, and who may write there.

use serde_json::{Value, json};

use super::Twin;
use super::clock::{Snowflake, stamp};
use super::person::Person;
use super::state::{Channel, Discord, Place};

/// The server that a person is in unless they are elsewhere.
pub(super) const GUILD: Snowflake = Snowflake(300_000_000_000_000_001);
/// See channels, send messages, embed links, attach files, read the history.
const EVERYBODY: &str = "117760";
/// Send messages.
const SEND: &str = "2048";
/// What everybody may do where they type a command, as Discord sums it up.
const RIGHTS: u64 = 2_248_473_465_835_073;
/// Manage the server.
const MANAGE: u64 = 1 << 5;

impl Twin {
    /// Adds the bot to the server in which people are.
    pub fn invite_bot(&self) {
        self.shared.change(|discord| discord.joined.insert(GUILD));
    }

    /// Takes the bot out of it again.
    pub fn remove_bot(&self) {
        self.shared.change(|discord| discord.joined.remove(&GUILD));
    }

    /// A new text channel in that server.
    pub fn open_channel(&self, name: &str) -> Snowflake {
        self.shared.change(|discord| {
            // The first one is where people are.
            discord.channel_at(Place::Guild(GUILD));
            let id = discord.clock.next_id();
            let (place, name) = (Place::Guild(GUILD), name.to_owned());
            discord.channels.insert(id, Channel { id, place, name, closed: false });
            id
        })
    }

    /// Lets servers hand the commands to everybody that only managers have at first.
    pub fn hand_out_commands(&self) {
        self.shared.change(|discord| discord.handed_out = true);
    }

    /// Sets servers to another language, as Discord names it (`de`, `pt-BR`).
    pub fn set_guild_locale(&self, locale: &str) {
        self.shared.change(|discord| locale.clone_into(&mut discord.guild_locale));
    }

    /// Deletes anybody's message, as whoever runs the server can; false if it is not there.
    pub fn moderate(&self, message: Snowflake) -> bool {
        self.shared.change(|discord| {
            let there = discord.message(message).is_some();
            discord.discard(message);
            there
        })
    }

    /// Lets only the bot write in a channel from now on.
    pub fn close_channel(&self, id: Snowflake) {
        self.shared.change(|discord| {
            if let Some(channel) = discord.channels.get_mut(&id) {
                channel.closed = true;
            }
        });
    }
}

impl Person {
    /// Gives them the right to manage servers.
    pub fn may_manage(&self) {
        let id = Snowflake(self.id());
        self.shared().change(|discord| discord.managers.insert(id));
    }

    /// Takes that right from them again.
    pub fn may_not_manage(&self) {
        let id = Snowflake(self.id());
        self.shared().change(|discord| discord.managers.remove(&id));
    }

    /// Leaves the servers as a member; their DMs stay as they are.
    pub fn leave_guilds(&self) {
        let id = Snowflake(self.id());
        self.shared().change(|discord| discord.left.insert(id));
    }

    /// Comes back to them.
    pub fn join_guilds(&self) {
        let id = Snowflake(self.id());
        self.shared().change(|discord| discord.left.remove(&id));
    }
}

impl Discord {
    /// What somebody may do in a server.
    pub(super) fn rights(&self, person: Snowflake) -> u64 {
        RIGHTS | if self.managers.contains(&person) { MANAGE } else { 0 }
    }

    /// Whether somebody may use a command in a server, by its `default_member_permissions`.
    pub(super) fn may_use(&self, person: Snowflake, command: &Value) -> bool {
        let needed = command["default_member_permissions"].as_str().and_then(|n| n.parse().ok());
        let needed: u64 = needed.unwrap_or_default();
        self.handed_out || self.rights(person) & needed == needed
    }

    /// Whether the bot is in this server.
    pub(super) fn is_in(&self, guild: Snowflake) -> bool {
        self.joined.contains(&guild)
    }

    /// The server, as its members see it.
    pub(super) fn guild_json(guild: Snowflake) -> Value {
        let colors = json!({ "primary_color": 0, "secondary_color": null, "tertiary_color": null });
        let everyone = json!({
            "id": guild.to_string(), "name": "@everyone", "permissions": EVERYBODY, "position": 0,
            "color": 0, "colors": colors, "hoist": false, "managed": false, "mentionable": false,
            "icon": null, "unicode_emoji": null, "flags": 0,
        });
        json!({
            "id": guild.to_string(), "name": "the club", "icon": null, "description": null,
            "home_header": null, "splash": null, "discovery_splash": null, "features": [],
            "banner": null, "owner_id": "1", "application_id": null, "region": "us-west",
            "afk_channel_id": null, "afk_timeout": 300, "system_channel_id": null,
            "system_channel_flags": 0, "widget_enabled": false, "widget_channel_id": null,
            "verification_level": 0, "roles": [everyone], "default_message_notifications": 0,
            "mfa_level": 0, "explicit_content_filter": 0, "max_presences": null,
            "max_members": 500_000, "max_stage_video_channel_users": 50,
            "max_video_channel_users": 25, "vanity_url_code": null, "premium_tier": 0,
            "premium_subscription_count": 0, "preferred_locale": "en-US",
            "rules_channel_id": null, "safety_alerts_channel_id": null,
            "public_updates_channel_id": null, "premium_progress_bar_enabled": false,
            "nsfw": false, "nsfw_level": 0, "emojis": [], "stickers": [], "incidents_data": null,
        })
    }

    /// Somebody in a server.
    pub(super) fn member_json(&self, person: Snowflake) -> Value {
        json!({
            "user": self.user_json(person), "roles": [], "nick": null, "avatar": null,
            "banner": null, "deaf": false, "mute": false, "flags": 0, "pending": false,
            "premium_since": null, "joined_at": stamp(GUILD.moment()),
            "communication_disabled_until": null,
        })
    }

    /// Somebody in a server as a command names them, under their id; `None` for who has left.
    pub(super) fn partial_member_json(&self, id: &str) -> Option<(String, Value)> {
        let person = id.parse().ok().filter(|person| !self.left.contains(person))?;
        let mut member = self.member_json(person);
        for key in ["user", "deaf", "mute"] {
            member.as_object_mut()?.remove(key);
        }
        Some((id.to_owned(), member))
    }

    /// Who may write in a channel, other than the server says of all.
    pub(super) fn overwrites_json(guild: Snowflake, channel: &Channel) -> Value {
        if channel.closed {
            json!([{ "id": guild.to_string(), "type": 0, "allow": "0", "deny": SEND }])
        } else {
            json!([])
        }
    }
}
