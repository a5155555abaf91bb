//! From a payload to a message, and from a payload to a changed message.

use serde_json::{Value, json};

use super::Upload;
use super::denial::Denial;
use crate::discord_twin::clock::Snowflake;
use crate::discord_twin::gateway::DIRECT_MESSAGES;
use crate::discord_twin::limits::{self, Flaws};
use crate::discord_twin::message::{Attachment, EPHEMERAL, LOADING, Message};
use crate::discord_twin::state::{Discord, Place};
use crate::discord_twin::tls::FILES;

/// Flags that a bot may set: no embeds of links, ephemeral, silent.
const SETTABLE: u64 = (1 << 2) | EPHEMERAL | (1 << 12);

/// A payload with its files; `at` is where it stands in the body, empty or `data.`.
pub(super) struct Parcel<'a> {
    pub payload: &'a Value,
    pub files: &'a [Upload],
    pub at: &'a str,
}

impl Parcel<'_> {
    /// Checks Discord's limits.
    fn check(&self) -> Result<(), Denial> {
        let mut flaws = Flaws::default();
        limits::message(&mut flaws, self.at, self.payload);
        flaws.verdict().map_err(Denial::invalid_form)?;
        if self.files.iter().any(|file| file.bytes.len() > limits::FILE_BYTES) {
            return Err(Denial::TOO_LARGE);
        }
        Ok(())
    }

    fn description(&self, n: usize) -> Option<String> {
        let wanted = [json!(n), json!(n.to_string())];
        let notes = self.payload["attachments"].as_array()?;
        let note = notes.iter().find(|note| wanted.contains(&note["id"]))?;
        note["description"].as_str().map(str::to_owned)
    }
}

impl Discord {
    /// Makes a message of the bot; it is not stored yet.
    pub(super) fn compose(
        &mut self,
        channel_id: Snowflake,
        parcel: &Parcel<'_>,
    ) -> Result<Message, Denial> {
        self.watch_mentions(parcel.payload);
        parcel.check()?;
        let payload = parcel.payload;
        let mut message = self.blank(channel_id, self.bot);
        message.flags = payload["flags"].as_u64().unwrap_or(0) & SETTABLE;
        message.nonce = Some(payload["nonce"].clone()).filter(|nonce| !nonce.is_null());
        message.reply_to =
            payload["message_reference"]["message_id"].as_str().and_then(|id| id.parse().ok());
        self.fill(&mut message, parcel)?;
        Ok(message)
    }

    /// Changes a message: what the payload names, the rest stays.
    pub(super) fn revise(&mut self, id: Snowflake, parcel: &Parcel<'_>) -> Result<Value, Denial> {
        self.watch_mentions(parcel.payload);
        parcel.check()?;
        let mut message = self.messages.get(&id).ok_or(Denial::UNKNOWN_MESSAGE)?.clone();
        self.fill(&mut message, parcel)?;
        message.flags &= !LOADING;
        message.edited = Some(self.clock.now());
        let json = self.message_json(&message);
        self.messages.insert(id, message);
        self.announce("MESSAGE_UPDATE", id);
        Ok(json)
    }

    /// A message with nothing in it.
    pub(in crate::discord_twin) fn blank(
        &mut self,
        channel_id: Snowflake,
        author: Snowflake,
    ) -> Message {
        Message {
            id: self.clock.next_id(),
            channel_id,
            author,
            content: String::new(),
            embeds: Vec::new(),
            components: Vec::new(),
            attachments: Vec::new(),
            reactions: Vec::new(),
            flags: 0,
            edited: None,
            nonce: None,
            reply_to: None,
            by_webhook: false,
            odd: false,
        }
    }

    /// Stores a message and tells the bot of it.
    pub(in crate::discord_twin) fn store(&mut self, message: Message) -> Value {
        let (id, json) = (message.id, self.message_json(&message));
        self.messages.insert(id, message);
        self.announce("MESSAGE_CREATE", id);
        json
    }

    /// Removes a message and tells the bot of it.
    pub(in crate::discord_twin) fn discard(&mut self, id: Snowflake) {
        let Some(message) = self.messages.remove(&id) else { return };
        let gone = json!({ "id": id.to_string(), "channel_id": message.channel_id.to_string() });
        if self.is_heard(&message) {
            self.dispatch("MESSAGE_DELETE", DIRECT_MESSAGES, &gone);
        }
    }

    /// Tells the bot of a message in a DM with it.
    pub(in crate::discord_twin) fn announce(&mut self, event: &'static str, id: Snowflake) {
        self.announce_without(event, id, &[]);
    }

    /// The same, without some of its fields, as an update may come.
    pub(in crate::discord_twin) fn announce_without(
        &mut self,
        event: &'static str,
        id: Snowflake,
        left_out: &[&str],
    ) {
        let Some(message) = self.messages.get(&id).filter(|message| self.is_heard(message)) else {
            return;
        };
        let mut json = self.message_json(message);
        json["channel_type"] = 1.into();
        if let Some(fields) = json.as_object_mut() {
            fields.retain(|field, _| !left_out.contains(&field.as_str()));
        }
        self.dispatch(event, DIRECT_MESSAGES, &json);
    }

    fn is_heard(&self, message: &Message) -> bool {
        let place = self.channels.get(&message.channel_id).map(|channel| channel.place);
        matches!(place, Some(Place::BotDm(_))) && !message.is_ephemeral()
    }

    /// Text that came from a person must never ping: what is sent, or changed to, allows no
    /// mention of any kind.
    fn watch_mentions(&mut self, payload: &Value) {
        let allowed = &payload["allowed_mentions"];
        let names = |key: &str| allowed[key].as_array().is_some_and(|list| !list.is_empty());
        let none = allowed["parse"].as_array().is_some_and(Vec::is_empty)
            && !["users", "roles"].into_iter().any(names)
            && allowed["replied_user"] != true;
        if !none {
            self.record.violation("a message was sent without `allowed_mentions: {parse: []}`");
        }
    }

    fn fill(&mut self, message: &mut Message, parcel: &Parcel<'_>) -> Result<(), Denial> {
        let payload = parcel.payload;
        if let Some(content) = payload.get("content") {
            content.as_str().unwrap_or_default().clone_into(&mut message.content);
        }
        if let Some(kept) = payload.get("attachments").filter(|_| !message.attachments.is_empty()) {
            let kept = kept.as_array().map_or(&[][..], Vec::as_slice);
            message.attachments.retain(|file| {
                let id = [json!(file.id.0), json!(file.id.to_string())];
                kept.iter().any(|note| id.contains(&note["id"]))
            });
        }
        for upload in parcel.files {
            let description = parcel.description(upload.n);
            message.attachments.push(self.attach(message.channel_id, upload, description));
        }
        if let Some(embeds) = payload.get("embeds") {
            message.embeds = embeds.as_array().cloned().unwrap_or_default();
            self.resolve(message);
        }
        if let Some(rows) = payload.get("components") {
            message.components = numbered(rows);
        }
        let empty = message.content.is_empty()
            && message.embeds.is_empty()
            && message.attachments.is_empty()
            && message.components.is_empty();
        if empty { Err(Denial::EMPTY_MESSAGE) } else { Ok(()) }
    }

    /// Makes an attachment of an upload.
    pub(in crate::discord_twin) fn attach(
        &mut self,
        channel: Snowflake,
        upload: &Upload,
        description: Option<String>,
    ) -> Attachment {
        let (id, filename) = (self.clock.next_id(), upload.filename.clone());
        let content_type = upload.content_type.clone().or_else(|| kind_of(&filename));
        let mut url =
            url::Url::parse(&format!("https://{FILES}/attachments/{channel}/{id}/?ex=1&is=1&hm=1"));
        if let Ok(url) = &mut url {
            url.path_segments_mut().iter_mut().for_each(|path| {
                path.pop_if_empty().push(&filename);
            });
        }
        let url = url.map(String::from).unwrap_or_default();
        Attachment { id, filename, description, content_type, bytes: upload.bytes.clone(), url }
    }

    /// Turns `attachment://name` in embeds into the file's address.
    fn resolve(&mut self, message: &mut Message) {
        let Message { embeds, attachments, .. } = message;
        for embed in embeds {
            embed["type"] = "rich".into();
            for place in ["image", "thumbnail"] {
                let Some(name) = embed[place]["url"]
                    .as_str()
                    .and_then(|url| url.strip_prefix("attachment://"))
                    .map(str::to_owned)
                else {
                    continue;
                };
                match attachments.iter().find(|file| file.filename == name) {
                    Some(file) => {
                        embed[place] = json!({ "url": file.url, "proxy_url": file.url });
                    }
                    None => self.record.violation("an embed shows a file that was not attached"),
                }
            }
        }
    }
}

/// Components get ids, in reading order, and menus their defaults, as Discord gives them.
fn numbered(rows: &Value) -> Vec<Value> {
    let mut rows = rows.as_array().cloned().unwrap_or_default();
    let mut next = 0;
    for row in &mut rows {
        next += 1;
        row["id"] = next.into();
        for part in row["components"].as_array_mut().into_iter().flatten() {
            next += 1;
            part["id"] = next.into();
            let is_menu = part["type"] == 3;
            for key in ["min_values", "max_values"] {
                if is_menu && part[key].is_null() {
                    part[key] = 1.into();
                }
            }
        }
    }
    rows
}

/// The media type that a file's name promises.
fn kind_of(filename: &str) -> Option<String> {
    let kind = match filename.rsplit_once('.')?.1 {
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "zip" => "application/zip",
        "html" => "text/html; charset=utf-8",
        "md" => "text/markdown; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "json" => "application/json",
        _ => return None,
    };
    Some(kind.to_owned())
}
