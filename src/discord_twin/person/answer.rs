//! What a person sees after they acted.

use serde_json::Value;

use super::Person;
use crate::discord_twin::clock::Snowflake;
use crate::discord_twin::interaction::{Callback, Choice, Interaction};
use crate::discord_twin::message::Message;
use crate::discord_twin::shared::TimedOut;
use crate::discord_twin::state::Discord;

/// Why a person got no answer.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Unanswered {
    /// Discord would not even let them do it.
    #[error("Discord offers no such thing here: {0}")]
    NotOffered(String),
    /// No bot is connected: "The application did not respond".
    #[error("the application did not respond: no bot has a gateway session")]
    NobodyListens,
    /// The bot said nothing in time.
    #[error(transparent)]
    TimedOut(#[from] TimedOut),
}

/// What the person sees.
#[derive(Clone, Debug)]
pub enum Shown {
    /// A message: a new one, or the clicked one as it has become.
    Message(Message),
    /// A form to fill in.
    Modal(Modal),
    /// Choices for an option.
    Choices(Vec<Choice>),
    /// Nothing: the bot took note, or took its message back.
    Nothing,
}

/// A form to fill in.
#[derive(Clone, Debug)]
pub struct Modal {
    /// The form's custom id.
    pub custom_id: String,
    /// Its title.
    pub title: String,
    /// Its fields, top to bottom.
    pub fields: Vec<ModalField>,
    /// The message whose button opened it.
    pub(super) message: Option<Snowflake>,
}

/// One field of a form.
#[derive(Clone, Debug)]
pub struct ModalField {
    /// Its custom id.
    pub custom_id: String,
    /// What stands above it.
    pub label: String,
    /// What stands in it while it is empty.
    pub placeholder: String,
    /// What stands in it when the form opens.
    pub value: String,
    /// Whether it must be filled in.
    pub required: bool,
    /// The shortest text it takes.
    pub min_length: usize,
    /// The longest text it takes.
    pub max_length: usize,
    pub(super) id: u64,
    pub(super) row_id: u64,
}

/// The bot's answer to one act of a person.
#[derive(Clone, Debug)]
pub struct Answer {
    /// What the person sees, deferrals waited out.
    pub shown: Shown,
    pub(super) person: Person,
    pub(super) interaction: Snowflake,
}

impl Answer {
    /// The message.
    ///
    /// # Panics
    /// If the bot answered with something else.
    #[track_caller]
    pub fn message(&self) -> &Message {
        match &self.shown {
            Shown::Message(message) => message,
            other => panic!("the bot answered with {other:?}, not with a message"),
        }
    }

    /// The form.
    ///
    /// # Panics
    /// If the bot answered with something else.
    #[track_caller]
    pub fn modal(&self) -> &Modal {
        match &self.shown {
            Shown::Modal(modal) => modal,
            other => panic!("the bot answered with {other:?}, not with a form"),
        }
    }

    /// Everything readable in the message; empty if there is none.
    pub fn text(&self) -> String {
        match &self.shown {
            Shown::Message(message) => message.text(),
            _ => String::new(),
        }
    }

    /// Whether only this person sees it.
    pub fn is_ephemeral(&self) -> bool {
        matches!(&self.shown, Shown::Message(message) if message.is_ephemeral())
    }

    /// The messages that followed the first so far.
    pub fn follow_ups(&self) -> Vec<Message> {
        self.person.shared.look(|discord| {
            let interaction = discord.interactions.get(&self.interaction);
            let ids = interaction.into_iter().flat_map(|known| &known.follow_ups);
            ids.filter_map(|id| discord.message(*id).cloned()).collect()
        })
    }

    /// Waits until so many messages have followed the first.
    pub async fn until_follow_ups(&self, count: usize) -> Result<Vec<Message>, TimedOut> {
        let awaited = format!("{count} follow-ups");
        let shared = &self.person.shared;
        let enough = |discord: &Discord| {
            let known = discord.interactions.get(&self.interaction)?;
            (known.follow_ups.len() >= count).then_some(())
        };
        shared.until(&awaited, enough).await?;
        Ok(self.follow_ups())
    }

    /// Waits until the first answer has been edited at least so often, and shows it as it is then.
    pub async fn until_edited(&self, times: usize) -> Result<Self, TimedOut> {
        let shown = self
            .person
            .shared
            .until("an edit of the answer", |discord| {
                let known = discord.interactions.get(&self.interaction)?;
                let message = known.original.and_then(|id| discord.message(id));
                (known.edits >= times).then(|| {
                    message.map_or(Shown::Nothing, |message| Shown::Message(message.clone()))
                })
            })
            .await?;
        Ok(Self { shown, ..self.clone() })
    }
}

/// What the person sees of an interaction; none while there is nothing final to see.
pub(super) fn shown(discord: &Discord, id: Snowflake) -> Option<Shown> {
    let interaction = discord.interactions.get(&id)?;
    let original = || interaction.original.and_then(|id| discord.message(id)).cloned();
    Some(match interaction.callback.as_ref()? {
        Callback::Message | Callback::Update => original().map_or(Shown::Nothing, Shown::Message),
        Callback::Deferred => match original() {
            Some(message) if message.is_loading() => return None,
            Some(message) => Shown::Message(message),
            None => Shown::Nothing,
        },
        Callback::DeferredUpdate => Shown::Nothing,
        Callback::Choices(choices) => Shown::Choices(choices.clone()),
        Callback::Modal(modal) => Shown::Modal(Modal::read(modal, interaction)),
    })
}

impl Modal {
    /// The form with which an interaction was answered, if it was.
    pub(super) fn opened(by: &Interaction) -> Option<Self> {
        match by.callback.as_ref()? {
            Callback::Modal(modal) => Some(Self::read(modal, by)),
            _ => None,
        }
    }

    fn read(json: &Value, interaction: &Interaction) -> Self {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let length = |value: &Value, or: usize| {
            value.as_u64().and_then(|n| usize::try_from(n).ok()).unwrap_or(or)
        };
        let rows = json["components"].as_array().into_iter().flatten().zip(0_u64..);
        let fields = rows.map(|(row, n)| {
            let input = &row["components"][0];
            ModalField {
                custom_id: text(&input["custom_id"]),
                label: text(&input["label"]),
                placeholder: text(&input["placeholder"]),
                value: text(&input["value"]),
                required: input["required"] != false,
                min_length: length(&input["min_length"], 0),
                max_length: length(&input["max_length"], 4000),
                id: 2 * n + 2,
                row_id: 2 * n + 1,
            }
        });
        Self {
            custom_id: text(&json["custom_id"]),
            title: text(&json["title"]),
            fields: fields.collect(),
            message: interaction.message,
        }
    }

    /// The field of this custom id or label.
    pub fn field(&self, name: &str) -> Option<&ModalField> {
        self.fields.iter().find(|field| field.custom_id == name || field.label == name)
    }
}
