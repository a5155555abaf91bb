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
mod standing;

use std::sync::Arc;
use std::time::Duration;

use backon::{ExponentialBuilder, Retryable as _};
use chrono::{DateTime, Utc};
use serenity::all as discord;
use serenity::builder::{CreateActionRow, CreateAllowedMentions, CreateButton, CreateMessage};
use serenity::http::{Http, MessagePagination};

use crate::domain::button::Button;
use crate::domain::delivery::Delivery;
use crate::domain::id::{AttachmentId, ChannelId, DiscordId, MessageId};
use crate::domain::picture::Offer;
use crate::domain::prompt::Prompt;

pub use connect::{ConnectError, Route};
use failure::Failure;
pub use files::Fetched;
use standing::Standing;

/// The most that a page of a channel's history holds. Source: Discord's reference.
const PAGE: u8 = 100;

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

/// A message as it stands in a channel's history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// Its id.
    pub id: MessageId,
    /// Who wrote it.
    pub author: DiscordId,
    /// What it says.
    pub text: crate::domain::words::Words,
    /// The files attached to it.
    pub files: Vec<Offer>,
    /// When it was written.
    pub written_at: DateTime<Utc>,
    /// When it was last edited.
    pub edited_at: Option<DateTime<Utc>>,
}

/// How far our clock may be ahead of Discord's when an earlier attempt is looked for.
const CLOCKS_APART: chrono::TimeDelta = chrono::TimeDelta::minutes(10);

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

    /// The next page of a channel's history after a message, oldest first; empty at its end.
    pub async fn history(&self, at: ChannelId, after: MessageId) -> Result<Vec<Heard>, Delivery> {
        let page = (|| self.page(at, after)).retry(AGAIN).when(passing).await?;
        Ok(page
            .into_iter()
            .map(|message| Heard {
                id: MessageId(message.id.get()),
                author: DiscordId(message.author.id.get()),
                written_at: *message.timestamp,
                edited_at: message.edited_timestamp.map(|at| *at),
                files: message.attachments.iter().map(offer).collect(),
                text: message.content.into(),
            })
            .collect())
    }

    /// Looks for an earlier attempt's message: ours, with a button of this prompt, and of this round.
    pub async fn find(&self, prompt: &Prompt) -> Result<Option<MessageId>, Delivery> {
        let claimed = MessageId::first_at(prompt.first_claimed_at - CLOCKS_APART);
        let mut after = prompt.earlier.map_or(claimed, |earlier| earlier.max(claimed));
        loop {
            let page = self.page(prompt.channel, after).await?;
            let Some(last) = page.last() else { return Ok(None) };
            after = MessageId(last.id.get());
            if let Some(found) = page.iter().find(|message| carries(message, prompt)) {
                return Ok(Some(MessageId(found.id.get())));
            }
        }
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

    async fn page(
        &self,
        at: ChannelId,
        after: MessageId,
    ) -> Result<Vec<discord::Message>, Delivery> {
        let from = MessagePagination::After(discord::MessageId::new(after.0.max(1)));
        let mut page = self
            .patiently(self.http.get_messages(channel(at), Some(from), Some(PAGE)))
            .await
            .map_err(|error| failure::delivery(&error))?;
        page.sort_by_key(|message| message.id);
        Ok(page)
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

/// Whether a message has a button of this prompt: its row changes while it is put off.
fn carries(message: &discord::Message, prompt: &Prompt) -> bool {
    message.components.iter().flat_map(|row| &row.components).any(|component| {
        matches!(component, discord::ActionRowComponent::Button(button)
            if matches!(&button.data, discord::ButtonKind::NonLink { custom_id, .. }
                if custom_id.parse::<Button>().is_ok_and(|b| b.prompt() == Some(prompt.id))))
    })
}

fn offer(file: &discord::Attachment) -> Offer {
    Offer { id: AttachmentId(file.id.get()), url: file.url.clone(), size: u64::from(file.size) }
}

/// Whether it may go better the next time.
fn passing(delivery: &Delivery) -> bool {
    *delivery == Delivery::Unknown
}
