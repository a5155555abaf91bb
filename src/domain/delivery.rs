//! What became of one attempt to send a prompt.

use chrono::TimeDelta;

use super::id::MessageId;

/// What became of one attempt to send a prompt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Delivery {
    /// Discord has it, as this message.
    Sent(MessageId),
    /// Discord will not bring it to this person.
    Undeliverable(Undeliverable),
    /// Discord asks us to wait; it was not sent.
    Deferred {
        /// How long.
        wait: TimeDelta,
    },
    /// No answer that can be trusted: it may have been sent.
    Unknown,
}

/// Why a prompt cannot reach a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Undeliverable {
    /// They take no direct messages from the bot (50007), or share no server with it any more (50278).
    Closed,
    /// The channel is gone or not ours (10003, 50001, 404).
    NoChannel,
    /// Discord refuses the message itself (another 4xx): ours to mend.
    Refused,
}
