//! From an act to the event the bot gets, and back to what the person sees.

use serde_json::{Value, json};

use super::Person;
use super::answer::{Answer, Unanswered, shown};
use crate::discord_twin::clock::{Snowflake, stamp};
use crate::discord_twin::gateway::{ALWAYS, DIRECT_MESSAGE_REACTIONS};
use crate::discord_twin::guild::GUILD;
use crate::discord_twin::interaction::{Act, Interaction};
use crate::discord_twin::limits::FILE_BYTES;
use crate::discord_twin::state::{Discord, Place};

impl Person {
    /// Acts, and waits for what comes of it; `what` names it should nothing come.
    pub(super) async fn act(
        &self,
        act: Act,
        data: Value,
        message: Option<Snowflake>,
        what: &str,
    ) -> Result<Answer, Unanswered> {
        let interaction = self
            .shared
            .change(|discord| discord.interact(self, act, &data, message))
            .ok_or(Unanswered::NobodyListens)?;
        let awaited = format!("an answer to {what}");
        let shown = self.shared.until(&awaited, |discord| shown(discord, interaction)).await?;
        Ok(Answer { shown, person: self.clone(), interaction })
    }
}

impl Place {
    /// Discord's number for the kind of place an interaction comes from.
    pub(super) fn context(self) -> u8 {
        match self {
            Self::Guild(_) => 0,
            Self::BotDm(_) => 1,
            Self::Private => 2,
        }
    }
}

impl Discord {
    /// Makes an interaction and tells the bot; none if no bot could hear it.
    fn interact(
        &mut self,
        person: &Person,
        act: Act,
        data: &Value,
        message: Option<Snowflake>,
    ) -> Option<Snowflake> {
        if self.sessions.is_empty() {
            return None;
        }
        let clicked = message.and_then(|id| self.messages.get(&id));
        let channel_id = match clicked {
            Some(message) => message.channel_id,
            None => self.channel_at(person.place),
        };
        let id = self.clock.next_id();
        let token = format!("aW50ZXJhY3Rpb24{id:x}", id = id.0);
        let created = self.clock.now();
        let event = self.interaction_json(person, (id, &token), act, data, channel_id, message);
        let interaction = Interaction {
            id,
            token,
            act,
            person: person.id,
            channel_id,
            message,
            callback: None,
            original: None,
            follow_ups: Vec::new(),
            edits: 0,
            created,
        };
        self.interactions.insert(id, interaction);
        self.dispatch("INTERACTION_CREATE", ALWAYS, &event);
        Some(id)
    }

    fn interaction_json(
        &self,
        person: &Person,
        (id, token): (Snowflake, &str),
        act: Act,
        data: &Value,
        channel_id: Snowflake,
        message: Option<Snowflake>,
    ) -> Value {
        let channel = self.channels.get(&channel_id);
        let place = channel.map_or(person.place, |channel| channel.place);
        let user = self.user_json(person.id);
        let mut event = json!({
            "id": id.to_string(),
            "application_id": self.bot.to_string(),
            "type": act as u8,
            "version": 1,
            "token": token,
            "data": data,
            "channel_id": channel_id.to_string(),
            "channel": channel.map(|channel| self.channel_json(channel)),
            "locale": person.locale,
            "app_permissions": "562949953739840",
            "entitlements": [],
            "entitlement_sku_ids": [],
            "attachment_size_limit": FILE_BYTES,
            "authorizing_integration_owners": { "1": person.id.to_string() },
            "context": place.context(),
        });
        if let Place::Guild(guild) = place {
            event["guild_id"] = guild.to_string().into();
            let locale = &self.guild_locale;
            event["guild"] = json!({ "id": guild.to_string(), "features": [], "locale": locale });
            event["guild_locale"] = locale.clone().into();
            if self.is_in(guild) {
                event["authorizing_integration_owners"]["0"] = guild.to_string().into();
            }
            event["member"] = json!({
                "user": user, "roles": [], "nick": null, "avatar": null, "deaf": false,
                "mute": false, "flags": 0, "pending": false, "premium_since": null,
                "joined_at": stamp(GUILD.moment()), "permissions": self.rights(person.id).to_string(),
                "communication_disabled_until": null,
            });
        } else {
            event["user"] = user;
        }
        if let Some(message) = message.and_then(|id| self.messages.get(&id)) {
            event["message"] = self.message_json(message);
        }
        event
    }

    /// Tells the bot of an emoji under a message in a DM.
    pub(super) fn announce_reaction(&mut self, by: Snowflake, message: Snowflake, emoji: &str) {
        let Some(message) = self.messages.get(&message) else { return };
        let event = json!({
            "user_id": by.to_string(), "channel_id": message.channel_id.to_string(),
            "message_id": message.id.to_string(), "message_author_id": message.author.to_string(),
            "emoji": { "id": null, "name": emoji }, "burst": false, "type": 0,
        });
        self.dispatch("MESSAGE_REACTION_ADD", DIRECT_MESSAGE_REACTIONS, &event);
    }
}
