//! Someone who enrolled.

use chrono::{DateTime, Utc};

use super::id::{ChannelId, DiscordId, MessageId, PersonId};
use super::schedule::Schedule;

/// Someone who said `/start`.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// Their number in the store.
    pub id: PersonId,
    /// Their Discord account.
    pub discord: DiscordId,
    /// The direct-message channel with them, opened when they last acted.
    pub channel: Option<ChannelId>,
    /// When they want to be asked, and their zone.
    pub schedule: Schedule,
    /// Whether they are asked at present.
    pub asking: Asking,
    /// When they are asked next; `None` while paused for good, or when the schedule never comes.
    pub next_due: Option<DateTime<Utc>>,
    /// Up to which message the channel's history has been filed without a gap.
    pub read_up_to: Option<MessageId>,
    /// Since when prompts could not be delivered; `None` while they can.
    pub unreachable_since: Option<DateTime<Utc>>,
    /// When they enrolled.
    pub enrolled_at: DateTime<Utc>,
}

/// Whether a person is asked at present.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asking {
    /// On schedule.
    On,
    /// Not until they resume, or until the moment given.
    Paused {
        /// When asking goes on by itself.
        until: Option<DateTime<Utc>>,
    },
}
