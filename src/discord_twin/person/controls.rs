//! Clicking, choosing from a menu, sending a form.

use serde_json::{Value, json};

use super::Person;
use super::answer::{Answer, Modal, Unanswered};
use crate::discord_twin::clock::Snowflake;
use crate::discord_twin::interaction::Act;
use crate::discord_twin::message::Message;
use crate::discord_twin::state::{Discord, Place};

/// Buttons that open something instead of telling the bot: links and shops.
const OPENERS: [u64; 2] = [5, 6];

impl Person {
    /// Clicks a button, named by its custom id or its label.
    pub async fn click(&self, message: Snowflake, button: &str) -> Result<Answer, Unanswered> {
        let data = self.shared.look(|discord| {
            let message = self.seen(discord, message)?;
            let found = control(message, button)?;
            if found["type"] != 2 || OPENERS.iter().any(|style| found["style"] == *style) {
                return Err(no(format!("`{button}` is no button that tells the bot")));
            }
            Ok(json!({ "component_type": 2, "custom_id": found["custom_id"], "id": found["id"] }))
        })?;
        self.act(Act::Component, data, Some(message), &format!("a click on `{button}`")).await
    }

    /// Chooses from a menu, named by its custom id or placeholder; options by value or label.
    pub async fn select(
        &self,
        message: Snowflake,
        menu: &str,
        options: &[&str],
    ) -> Result<Answer, Unanswered> {
        let data = self.shared.look(|discord| {
            let message = self.seen(discord, message)?;
            let found = control(message, menu)?;
            if found["type"] != 3 {
                return Err(no(format!("`{menu}` is no menu")));
            }
            let offered = found["options"].as_array().into_iter().flatten();
            let value = |wanted: &&str| {
                let mut offered = offered.clone();
                let option = offered.find(|o| o["value"] == *wanted || o["label"] == *wanted);
                option
                    .map(|o| o["value"].clone())
                    .ok_or_else(|| no(format!("no option `{wanted}`")))
            };
            let values = options.iter().map(value).collect::<Result<Vec<_>, _>>()?;
            let bounds = ["min_values", "max_values"].map(|key| found[key].as_u64().unwrap_or(1));
            if !(bounds[0]..=bounds[1]).contains(&(values.len() as u64)) {
                return Err(no(format!("`{menu}` takes {} to {} options", bounds[0], bounds[1])));
            }
            Ok(json!({ "component_type": 3, "custom_id": found["custom_id"], "id": found["id"],
                "values": values }))
        })?;
        self.act(Act::Component, data, Some(message), &format!("a choice from `{menu}`")).await
    }

    /// Chooses a channel from a menu of channels.
    pub async fn select_channel(
        &self,
        message: Snowflake,
        menu: &str,
        channel: Snowflake,
    ) -> Result<Answer, Unanswered> {
        let data = self.shared.look(|discord| {
            let message = self.seen(discord, message)?;
            let found = control(message, menu)?;
            if found["type"] != 8 {
                return Err(no(format!("`{menu}` is no menu of channels")));
            }
            let resolved = resolved(discord, channel).ok_or_else(|| no("no such channel"))?;
            Ok(json!({ "component_type": 8, "custom_id": found["custom_id"], "id": found["id"],
                "values": [channel.to_string()], "resolved": resolved }))
        })?;
        self.act(Act::Component, data, Some(message), &format!("a choice from `{menu}`")).await
    }

    /// Presses what Discord would not let them press: a control, as JSON, that stood before somebody
    /// else's eyes, as if it stood under this message, whosever that is. From a menu they choose
    /// all that it offers as far as it lets them, or this channel.
    pub async fn forge(
        &self,
        under: Snowflake,
        control: &Value,
        channel: Snowflake,
    ) -> Result<Answer, Unanswered> {
        let mut data = json!({ "component_type": control["type"], "id": 1,
            "custom_id": control["custom_id"] });
        match control["type"].as_u64() {
            Some(3) => {
                let most = control["max_values"].as_u64().unwrap_or(1);
                let offered = control["options"].as_array().into_iter().flatten().zip(0..most);
                data["values"] = offered.map(|(option, _)| option["value"].clone()).collect();
            }
            Some(8) => {
                data["values"] = json!([channel.to_string()]);
                data["resolved"] = self
                    .shared
                    .look(|discord| resolved(discord, channel))
                    .ok_or_else(|| no("no such channel"))?;
            }
            _ => {}
        }
        self.act(Act::Component, data, Some(under), "a press that is none of theirs").await
    }

    /// The forms that were opened for them so far, oldest first.
    pub fn forms(&self) -> Vec<Modal> {
        self.shared.look(|discord| {
            let mut theirs: Vec<_> =
                discord.interactions.values().filter(|known| known.person == self.id).collect();
            theirs.sort_by_key(|known| known.id);
            theirs.into_iter().filter_map(Modal::opened).collect()
        })
    }

    /// Sends a form; fields by custom id or label, those not named keep what stands in them.
    pub async fn submit(
        &self,
        modal: &Modal,
        values: &[(&str, &str)],
    ) -> Result<Answer, Unanswered> {
        if let Some((name, _)) = values.iter().find(|(name, _)| modal.field(name).is_none()) {
            return Err(no(format!("the form has no field `{name}`")));
        }
        let mut rows = Vec::new();
        for field in &modal.fields {
            let given = values
                .iter()
                .find(|(name, _)| *name == field.custom_id || *name == field.label)
                .map_or(field.value.as_str(), |(_, value)| *value);
            let length = given.chars().count();
            let needed = if field.required { field.min_length.max(1) } else { 0 };
            let short = length < needed || (length > 0 && length < field.min_length);
            if short || length > field.max_length {
                let name = &field.custom_id;
                return Err(no(format!("`{name}` takes no text of {length} characters")));
            }
            let input = json!({ "type": 4, "id": field.id, "custom_id": field.custom_id,
                "value": given });
            rows.push(json!({ "type": 1, "id": field.row_id, "components": [input] }));
        }
        let data = json!({ "custom_id": modal.custom_id, "components": rows, "resolved": {} });
        let what = format!("the form `{}`", modal.custom_id);
        self.act(Act::Modal, data, modal.message, &what).await
    }

    /// A message that this person has before their eyes.
    pub(super) fn seen<'a>(
        &self,
        discord: &'a Discord,
        id: Snowflake,
    ) -> Result<&'a Message, Unanswered> {
        let message = discord.message(id).ok_or_else(|| no("the message is gone"))?;
        let place = discord.channels.get(&message.channel_id).map(|channel| channel.place);
        let theirs = |id: Snowflake| {
            discord.interactions.values().any(|known| {
                known.person == self.id
                    && (known.original == Some(id) || known.follow_ups.contains(&id))
            })
        };
        let seen = match place {
            Some(Place::BotDm(person)) => person == self.id,
            _ => !message.is_ephemeral() || theirs(id),
        };
        if seen { Ok(message) } else { Err(no("the message is in somebody else's hands")) }
    }
}

/// A channel as Discord tells of it to whoever's choice it was.
fn resolved(discord: &Discord, channel: Snowflake) -> Option<Value> {
    let mut resolved = discord.channel_json(discord.channels.get(&channel)?);
    resolved["permissions"] = "117760".into();
    Some(json!({ "channels": { channel.to_string(): resolved } }))
}

/// A control of a message by custom id, label or placeholder.
fn control<'a>(message: &'a Message, name: &str) -> Result<&'a Value, Unanswered> {
    let named = |control: &&Value| {
        ["custom_id", "label", "placeholder"].iter().any(|key| control[key] == name)
    };
    let known = || {
        let keys = message.controls().map(|c| c["custom_id"].as_str().unwrap_or("a link"));
        keys.collect::<Vec<_>>().join("`, `")
    };
    let found = message.controls().find(named);
    let found = found.ok_or_else(|| no(format!("no `{name}` among `{}`", known())))?;
    if found["disabled"] == true {
        return Err(no(format!("`{name}` is switched off")));
    }
    Ok(found)
}

fn no(reason: impl Into<String>) -> Unanswered {
    Unanswered::NotOffered(reason.into())
}
