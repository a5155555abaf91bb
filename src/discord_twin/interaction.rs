//! Interactions: a person acted, the bot owes an answer.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

use super::clock::{Clock, Snowflake};

/// The first answer must come within this (Discord's documentation, "Responding").
const FIRST_ANSWER: TimeDelta = TimeDelta::seconds(3);
/// A token lives this long (ibid.).
const TOKEN_LIFE: TimeDelta = TimeDelta::minutes(15);

/// What a person did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Act {
    /// Ran a command.
    Command = 2,
    /// Clicked a button or chose from a menu.
    Component = 3,
    /// Is typing an option of a command.
    Autocomplete = 4,
    /// Sent a form.
    Modal = 5,
}

/// How the bot first answered.
#[derive(Clone, Debug)]
pub enum Callback {
    /// With a message.
    Message,
    /// "Thinking…", a message to follow.
    Deferred,
    /// With nothing to see, an edit may follow.
    DeferredUpdate,
    /// By changing the message that was clicked.
    Update,
    /// With choices for an option.
    Choices(Vec<Choice>),
    /// With a form, as Discord's JSON.
    Modal(Value),
}

/// One choice of an autocompleted option.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What the person reads.
    pub name: String,
    /// What the bot gets.
    pub value: Value,
}

/// One act of a person and all that the bot answered to it.
#[derive(Clone, Debug)]
pub struct Interaction {
    /// Its id.
    pub id: Snowflake,
    /// The token that answers are addressed to.
    pub token: String,
    /// What the person did.
    pub act: Act,
    /// Who.
    pub person: Snowflake,
    /// Where.
    pub channel_id: Snowflake,
    /// The message that was clicked, or whose button opened the form.
    pub message: Option<Snowflake>,
    /// The first answer.
    pub callback: Option<Callback>,
    /// The message behind `@original`.
    pub original: Option<Snowflake>,
    /// Messages after the first, oldest first.
    pub follow_ups: Vec<Snowflake>,
    /// How often a message of this interaction was edited.
    pub edits: usize,
    pub(super) created: DateTime<Utc>,
}

impl Interaction {
    /// Whether a first answer would come too late, by the twin's clock.
    pub(super) fn is_overdue(&self, clock: &Clock) -> bool {
        clock.is_past(self.created, FIRST_ANSWER)
    }

    /// Whether the token is worth nothing any more, by the twin's clock.
    pub(super) fn is_expired(&self, clock: &Clock) -> bool {
        clock.is_past(self.created, TOKEN_LIFE)
    }
}
