//! Messages as the twin keeps them, and as Discord writes them.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::clock::{Snowflake, stamp};

/// Only the person who acted sees the message.
pub(super) const EPHEMERAL: u64 = 1 << 6;
/// "Thinking…": the answer was put off.
pub(super) const LOADING: u64 = 1 << 7;

/// A message in a channel, from a person or from the bot.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its id, made of the moment it was created.
    pub id: Snowflake,
    /// The channel it stands in.
    pub channel_id: Snowflake,
    /// Who wrote it: a person's id, or the bot's.
    pub author: Snowflake,
    /// The text.
    pub content: String,
    /// Embeds, as Discord's JSON.
    pub embeds: Vec<Value>,
    /// Action rows, as Discord's JSON.
    pub components: Vec<Value>,
    /// Attached files.
    pub attachments: Vec<Attachment>,
    /// Emoji under the message, with who put them there.
    pub reactions: Vec<Reaction>,
    /// Discord's message flags.
    pub flags: u64,
    /// When it was last edited.
    pub edited: Option<DateTime<Utc>>,
    /// The nonce it was sent with.
    pub nonce: Option<Value>,
    /// The message it answers.
    pub reply_to: Option<Snowflake>,
    /// Whether it came by an interaction's webhook.
    pub by_webhook: bool,
    /// Whether Discord writes it in a way that today's clients do not understand.
    pub odd: bool,
}

/// A file under a message.
#[derive(Clone, Debug)]
pub struct Attachment {
    /// Its id.
    pub id: Snowflake,
    /// The name the sender gave it.
    pub filename: String,
    /// The description (alt text), if any.
    pub description: Option<String>,
    /// The media type, if known.
    pub content_type: Option<String>,
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Where the twin serves it.
    pub url: String,
}

/// One emoji under a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reaction {
    /// The emoji, as text.
    pub emoji: String,
    /// Who reacted with it.
    pub by: Vec<Snowflake>,
}

impl Message {
    /// When it was written.
    pub fn written(&self) -> DateTime<Utc> {
        self.id.moment()
    }

    /// Whether only one person sees it.
    pub fn is_ephemeral(&self) -> bool {
        self.flags & EPHEMERAL != 0
    }

    /// Whether it is still a put-off answer without content.
    pub fn is_loading(&self) -> bool {
        self.flags & LOADING != 0
    }

    /// The emoji under it.
    pub fn emoji(&self) -> Vec<&str> {
        self.reactions.iter().map(|reaction| reaction.emoji.as_str()).collect()
    }

    /// Everything readable in it, a line each: content, then each embed's words.
    pub fn text(&self) -> String {
        let mut lines = vec![self.content.clone()];
        for embed in &self.embeds {
            let fields = embed["fields"].as_array().into_iter().flatten();
            let words = [&embed["title"], &embed["description"]]
                .into_iter()
                .chain(fields.flat_map(|field| [&field["name"], &field["value"]]))
                .chain([&embed["footer"]["text"]]);
            lines.extend(words.filter_map(Value::as_str).map(str::to_owned));
        }
        lines.retain(|line| !line.is_empty());
        lines.join("\n")
    }

    /// The parts that can be clicked or chosen from, rows flattened.
    pub fn controls(&self) -> impl Iterator<Item = &Value> {
        self.components.iter().flat_map(|row| row["components"].as_array().into_iter().flatten())
    }

    /// The file of this name.
    pub fn file(&self, filename: &str) -> Option<&Attachment> {
        self.attachments.iter().find(|file| file.filename == filename)
    }

    /// The message as Discord writes it; `author` is the user object of its author.
    pub(super) fn to_json(&self, author: &Value, me: Snowflake) -> Value {
        let mut json = json!({
            "id": self.id.to_string(),
            "channel_id": self.channel_id.to_string(),
            "author": author,
            "content": self.content,
            "timestamp": stamp(self.written()),
            "edited_timestamp": self.edited.map(stamp),
            "tts": false,
            "mention_everyone": false,
            "mentions": [],
            "mention_roles": [],
            "attachments": self.attachments.iter().map(Attachment::to_json).collect::<Vec<_>>(),
            "embeds": self.embeds,
            "components": self.components,
            "pinned": false,
            "flags": self.flags,
            "type": if self.reply_to.is_some() { 19 } else { 0 },
        });
        if !self.reactions.is_empty() {
            json["reactions"] =
                self.reactions.iter().map(|reaction| reaction.to_json(me)).collect();
        }
        if let Some(nonce) = &self.nonce {
            json["nonce"] = nonce.clone();
        }
        if let Some(to) = self.reply_to {
            json["message_reference"] = json!({ "type": 0, "message_id": to.to_string(),
                "channel_id": self.channel_id.to_string() });
        }
        if self.by_webhook {
            json["application_id"] = me.to_string().into();
            json["webhook_id"] = me.to_string().into();
        }
        json
    }
}

impl Attachment {
    pub(super) fn to_json(&self) -> Value {
        let mut json = json!({
            "id": self.id.to_string(), "filename": self.filename, "size": self.bytes.len(),
            "url": self.url, "proxy_url": self.url,
        });
        for (key, value) in
            [("content_type", &self.content_type), ("description", &self.description)]
        {
            if let Some(value) = value {
                json[key] = value.clone().into();
            }
        }
        json
    }
}

impl Reaction {
    fn to_json(&self, me: Snowflake) -> Value {
        let count = self.by.len();
        json!({
            "emoji": { "id": null, "name": self.emoji }, "count": count,
            "count_details": { "burst": 0, "normal": count }, "burst_colors": [],
            "me": self.by.contains(&me), "me_burst": false,
        })
    }
}
