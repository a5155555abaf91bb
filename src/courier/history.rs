//! What stands in a channel.
//!
//! Of a message only what this house looks at is read, each by itself: whatever else Discord writes,
//! or comes to write, neither a message nor its page is lost by it.

use backon::Retryable as _;
use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;
use serde_json::Value;
use serenity::all as discord;
use serenity::http::{LightMethod, Request, Route};

use super::failure::{self, Failure};
use super::{AGAIN, Courier, channel, passing};
use crate::domain::button::Button;
use crate::domain::delivery::Delivery;
use crate::domain::id::{AttachmentId, ChannelId, DiscordId, MessageId};
use crate::domain::picture::Offer;
use crate::domain::prompt::Prompt;
use crate::domain::words::Words;

/// The most that a page of a channel's history holds. Source: Discord's reference.
const PAGE: u8 = 100;

/// How far our clock may be ahead of Discord's when an earlier attempt is looked for.
const CLOCKS_APART: TimeDelta = TimeDelta::minutes(10);

/// A message as it stands in a channel's history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// Its id.
    pub id: MessageId,
    /// Who wrote it.
    pub author: DiscordId,
    /// What it says.
    pub text: Words,
    /// The files attached to it.
    pub files: Vec<Offer>,
    /// When it was written.
    pub written_at: DateTime<Utc>,
    /// When it was last edited.
    pub edited_at: Option<DateTime<Utc>>,
    /// The prompt whose buttons it has.
    prompt: Option<crate::domain::id::PromptId>,
}

/// As Discord writes it.
#[derive(Deserialize)]
struct Wire {
    id: discord::MessageId,
    author: Author,
    timestamp: discord::Timestamp,
    #[serde(default)]
    content: String,
    #[serde(default)]
    edited_timestamp: Option<discord::Timestamp>,
    #[serde(default)]
    attachments: Vec<Value>,
    #[serde(default)]
    components: Vec<Value>,
}

#[derive(Deserialize)]
struct Author {
    id: discord::UserId,
}

#[derive(Deserialize)]
struct File {
    id: discord::AttachmentId,
    url: String,
    size: u64,
}

impl Courier {
    /// The next page of a channel's history after a message, oldest first; empty at its end.
    pub async fn history(&self, at: ChannelId, after: MessageId) -> Result<Vec<Heard>, Delivery> {
        (|| self.page(at, Some(after))).retry(AGAIN).when(passing).await
    }

    /// The latest hundred messages of a channel, oldest first.
    pub async fn latest(&self, at: ChannelId) -> Result<Vec<Heard>, Delivery> {
        (|| self.page(at, None)).retry(AGAIN).when(passing).await
    }

    /// Whether a message is there no more: only where Discord says so of that very message.
    pub async fn is_gone(&self, at: ChannelId, message: MessageId) -> bool {
        let look = || async {
            let message = discord::MessageId::new(message.0);
            match self.patiently(self.http.get_message(channel(at), message)).await {
                Err(failure) if failure::is_gone(&failure) => Ok(true),
                Err(failure @ Failure::Answered(discord::Error::Http(_))) => {
                    Err(failure::delivery(&failure))
                }
                Err(_) | Ok(_) => Ok(false),
            }
        };
        look.retry(AGAIN).when(passing).await.unwrap_or(false)
    }

    /// Looks for an earlier attempt's message: ours, with a button of this prompt, and of this round.
    ///
    /// Law: where the history cannot be read now, whether it is there is unknown, and nothing else.
    pub async fn find(&self, prompt: &Prompt) -> Result<Option<MessageId>, Delivery> {
        let claimed = MessageId::first_at(prompt.first_claimed_at - CLOCKS_APART);
        let mut after = prompt.earlier.map_or(claimed, |earlier| earlier.max(claimed));
        loop {
            let page = self.page(prompt.channel, Some(after)).await.map_err(|delivery| {
                let waits = matches!(delivery, Delivery::Deferred { .. });
                if waits { Delivery::Unknown } else { delivery }
            })?;
            let Some(last) = page.last() else { return Ok(None) };
            after = last.id;
            if let Some(found) = page.iter().find(|message| message.prompt == Some(prompt.id)) {
                return Ok(Some(found.id));
            }
        }
    }

    /// A page of a channel's history, oldest first: after a message, or the latest.
    async fn page(&self, at: ChannelId, after: Option<MessageId>) -> Result<Vec<Heard>, Delivery> {
        let after = after.map(|after| ("after", after.0.max(1).to_string()));
        let params = after.into_iter().chain([("limit", PAGE.to_string())]).collect();
        let asked =
            Request::new(Route::ChannelMessages { channel_id: channel(at) }, LightMethod::Get)
                .params(Some(params));
        let page: Vec<Value> = self
            .patiently(self.http.fire(asked))
            .await
            .map_err(|failure| failure::delivery(&failure))?;
        let mut page: Vec<Heard> = page.into_iter().filter_map(Heard::of).collect();
        page.sort_by_key(|message| message.id);
        Ok(page)
    }
}

impl Heard {
    /// A message as Discord writes it; `None` where it has not even an id, an author and a moment.
    pub fn of(message: Value) -> Option<Self> {
        let Ok(message) = serde_json::from_value::<Wire>(message) else {
            tracing::warn!("Discord gave a message that can't be read.");
            return None;
        };
        let files =
            message.attachments.into_iter().filter_map(|file| serde_json::from_value(file).ok());
        Some(Self {
            id: MessageId(message.id.get()),
            author: DiscordId(message.author.id.get()),
            written_at: *message.timestamp,
            edited_at: message.edited_timestamp.map(|at| *at),
            files: files
                .map(|file: File| Offer {
                    id: AttachmentId(file.id.get()),
                    url: file.url,
                    size: file.size,
                })
                .collect(),
            text: message.content.into(),
            prompt: message.components.iter().find_map(prompt_of),
        })
    }
}

/// The prompt whose button stands in a row, which changes while it is put off.
fn prompt_of(row: &Value) -> Option<crate::domain::id::PromptId> {
    let parts = row["components"].as_array()?.iter();
    let ids = parts.filter_map(|part| part["custom_id"].as_str());
    ids.filter_map(|id| id.parse::<Button>().ok()).find_map(Button::prompt)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_message_only_what_is_looked_at_has_to_make_sense() {
        let odd = serde_json::json!({
            "id": "7", "author": { "id": "8", "avatar": 5 }, "type": "tomorrow's",
            "timestamp": "2026-03-06T08:00:00.000000+00:00", "content": "Words.",
            "attachments": [{ "id": "9" }, { "id": "9", "url": "u", "size": 3, "flags": "x" }],
            "components": [{ "type": 99, "components": "none" }, 5], "embeds": 3,
        });
        let heard = Heard::of(odd).expect("it is read");
        assert_eq!((heard.id, heard.author), (MessageId(7), DiscordId(8)));
        assert_eq!((heard.text.as_str(), heard.files.len()), ("Words.", 1));
    }
}
