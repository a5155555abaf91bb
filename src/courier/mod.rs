//! Outgoing Discord: prompts, acknowledgements, and what was written while we were away.
//!
//! ```text
//! send ── first attempt ──────────────────────────────► POST message (nonce = prompt id)
//!      └─ later attempt ── look for our button in the history ── found ► sent, nothing posted
//!                                                             └─ else ► POST, same nonce
//! ```
//!
//! A prompt that is asked again loses its earlier message first: between the two there may be none
//! to see, and there are never two.

mod connect;
mod failure;
mod files;
mod history;
mod standing;
mod time;

use std::sync::Arc;
use std::time::Duration;

use backon::{ExponentialBuilder, Retryable as _};
use serenity::all as discord;
use serenity::builder::{CreateActionRow, CreateAllowedMentions, CreateButton, CreateMessage};
use serenity::http::Http;

use crate::domain::button::Button;
use crate::domain::delivery::Delivery;
use crate::domain::id::{ChannelId, DiscordId, MessageId};
use crate::domain::prompt::Prompt;

pub use connect::{ConnectError, Route};
use failure::Failure;
pub use files::Fetched;
pub use history::Heard;
use standing::Standing;

/// The longest that one request may take, with what the client's rate limiter holds it back.
///
/// A claim's lease must outlast it: see [`Courier::LEASE`].
const PATIENCE: Duration = Duration::from_secs(40);

/// How often what does no harm twice is tried again, and after what pauses: for about three seconds,
/// which outlasts a hiccup of Discord's.
const AGAIN: ExponentialBuilder =
    ExponentialBuilder::new().with_min_delay(Duration::from_millis(200)).with_max_times(4);

/// The way out to Discord.
#[derive(Clone)]
pub struct Courier {
    http: Arc<Http>,
    /// Fetches attached files; knows no token.
    files: reqwest::Client,
    standing: Arc<Standing>,
}

impl Courier {
    /// How long a claimed prompt is ours: longer than the two requests of one attempt.
    pub const LEASE: chrono::TimeDelta = chrono::TimeDelta::seconds(120);

    /// Opens the direct-message channel with a person. Law: only when that person acts.
    pub async fn open(&self, person: DiscordId) -> Result<ChannelId, Delivery> {
        let body = serde_json::json!({ "recipient_id": person.0.to_string() });
        match self.patiently(self.http.create_private_channel(&body)).await {
            Ok(channel) => Ok(ChannelId(channel.id.get())),
            Err(error) => Err(failure::delivery(&error)),
        }
    }

    /// Sends a prompt with its buttons, at most once whatever became of earlier attempts.
    pub async fn send(
        &self,
        prompt: &Prompt,
        text: &str,
        rows: &[Vec<(Button, String)>],
    ) -> Delivery {
        if prompt.attempt > 1 {
            match self.find(prompt).await {
                Ok(Some(message)) => return Delivery::Sent(message),
                Ok(None) => {}
                Err(delivery) => return delivery,
            }
        }
        if let Some(earlier) = prompt.earlier
            && let Err(delivery) = self.withdraw(prompt.channel, earlier).await
        {
            return delivery;
        }
        let rows = rows.iter().map(|row| {
            let buttons = row.iter().map(|(button, label)| {
                let style = match button {
                    Button::Answer(_) => discord::ButtonStyle::Primary,
                    _ => discord::ButtonStyle::Secondary,
                };
                CreateButton::new(button.to_string()).label(label).style(style)
            });
            CreateActionRow::Buttons(buttons.collect())
        });
        let message = CreateMessage::new()
            .content(text)
            .allowed_mentions(CreateAllowedMentions::new())
            .components(rows.collect())
            .nonce(discord::Nonce::String(prompt.nonce()))
            .enforce_nonce(true);
        match self
            .patiently(self.http.send_message(channel(prompt.channel), Vec::new(), &message))
            .await
        {
            Ok(sent) => Delivery::Sent(MessageId(sent.id.get())),
            Err(error) => failure::delivery(&error),
        }
    }

    /// Takes a message of ours back. Law: one that is gone already counts as taken back.
    async fn withdraw(&self, from: ChannelId, message: MessageId) -> Result<(), Delivery> {
        let id = discord::MessageId::new(message.0);
        match self.patiently(self.http.delete_message(channel(from), id, None)).await {
            Err(error) if !failure::is_gone(&error) => Err(failure::delivery(&error)),
            _ => Ok(()),
        }
    }

    /// Says one thing in a channel; nothing depends on whether it arrives.
    pub async fn say(&self, to: ChannelId, text: &str) -> Result<(), Delivery> {
        let message =
            CreateMessage::new().content(text).allowed_mentions(CreateAllowedMentions::new());
        self.patiently(self.http.send_message(channel(to), Vec::new(), &message))
            .await
            .map(drop)
            .map_err(|error| failure::delivery(&error))
    }

    /// Marks a message as filed.
    pub async fn acknowledge(&self, at: ChannelId, message: MessageId) -> Result<(), Delivery> {
        let mark = discord::ReactionType::Unicode("📝".to_owned());
        let message = discord::MessageId::new(message.0);
        (|| async {
            self.patiently(self.http.create_reaction(channel(at), message, &mark))
                .await
                .map_err(|error| failure::delivery(&error))
        })
        .retry(AGAIN)
        .when(passing)
        .await
    }

    /// Waits until Discord refuses the token. From then on nothing is sent.
    pub async fn refused(&self) {
        self.standing.refused().await;
    }

    /// Sends nothing any more: Discord has refused us elsewhere.
    pub fn fall_silent(&self) {
        self.standing.fall_silent();
    }

    /// Sends, if we may, and waits for an answer, but not for ever: no answer in time is an unknown one.
    async fn patiently<T>(
        &self,
        request: impl Future<Output = serenity::Result<T>>,
    ) -> Result<T, Failure> {
        if let Err(wait) = self.standing.leave() {
            return Err(wait.map_or(Failure::Silent, Failure::Held));
        }
        match tokio::time::timeout(PATIENCE, request).await {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(error)) => {
                self.standing.note(&error);
                Err(Failure::Answered(error))
            }
            Err(_) => Err(Failure::Silent),
        }
    }
}

impl std::fmt::Debug for Courier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Courier")
    }
}

fn channel(id: ChannelId) -> discord::ChannelId {
    discord::ChannelId::new(id.0)
}

/// Whether it may go better the next time.
fn passing(delivery: &Delivery) -> bool {
    *delivery == Delivery::Unknown
}
