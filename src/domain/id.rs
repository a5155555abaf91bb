//! Ids as types, so that a person's is never taken for a message's.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident($inner:ty)) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub $inner);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

id! {
    /// A person's number in the store. Law: every query for entries takes one.
    PersonId(i64)
}
impl MessageId {
    /// The smallest id that a message written at `at` can have.
    ///
    /// Source: Discord's reference on snowflakes: milliseconds since 2015 in the upper 42 bits.
    pub fn first_at(at: chrono::DateTime<chrono::Utc>) -> Self {
        const DISCORD_EPOCH: i64 = 1_420_070_400_000;
        let since = (at.timestamp_millis() - DISCORD_EPOCH).max(0);
        Self(since.unsigned_abs() << 22)
    }
}

id! {
    /// An entry's number in the store; in a journal that was never stored, its line.
    EntryId(i64)
}
id! {
    /// A prompt's number in the store; also its nonce at Discord.
    PromptId(i64)
}
id! {
    /// A form's number in the store.
    FormId(i64)
}
id! {
    /// A lookup's number in the store.
    LookupId(i64)
}
id! {
    /// A telling's number in the store: of a period that a person had told.
    TellingId(i64)
}
id! {
    /// The number in the store of a post: of a public edition that was posted to a channel.
    PostId(i64)
}
id! {
    /// A recut's number in the store.
    RecutId(i64)
}
id! {
    /// A picture's number in the store; also its file's name.
    PictureId(i64)
}
id! {
    /// The number of what a form was opened with.
    HeldId(i64)
}
id! {
    /// An interest's place in the list of its [`History`](super::history::History).
    InterestId(u32)
}
id! {
    /// A call's number: the snowflake of the command that made it, so that no two are ever the same.
    CallId(u64)
}
id! {
    /// A Discord account's snowflake.
    DiscordId(u64)
}
id! {
    /// A Discord server's snowflake.
    ServerId(u64)
}
id! {
    /// A Discord channel's snowflake.
    ChannelId(u64)
}
id! {
    /// A Discord message's snowflake: ordered by the moment it was written.
    MessageId(u64)
}

id! {
    /// A Discord attachment's snowflake.
    AttachmentId(u64)
}

/// The moment from which snowflakes count, in milliseconds since 1970: the first of 2015.
/// Source: Discord's reference, "Snowflakes".
const DISCORD_EPOCH: i64 = 1_420_070_400_000;

impl MessageId {
    /// The smallest id of a message written at `moment` or later.
    pub fn earliest(moment: DateTime<Utc>) -> Self {
        let since = moment.timestamp_millis().saturating_sub(DISCORD_EPOCH).max(0);
        Self(since.cast_unsigned() << 22)
    }
}
