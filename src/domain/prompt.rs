//! One question due to one person at one moment.

use chrono::{DateTime, TimeDelta, Utc};

use super::asks::Asks;
use super::delivery::{Delivery, Undeliverable};
use super::id::{ChannelId, DiscordId, MessageId, PersonId, PromptId};

/// One question due to one person at one moment, claimed by us to be sent.
///
/// Law: a person has at most one prompt for each slot of their schedule, whatever crashes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prompt {
    /// Its number; the nonce at Discord.
    pub id: PromptId,
    /// Who is asked.
    pub person: PersonId,
    /// Their account.
    pub discord: DiscordId,
    /// Where they are asked.
    pub channel: ChannelId,
    /// When they are to be asked: the slot, or the moment to which it was put off.
    pub due_at: DateTime<Utc>,
    /// How often it was asked before: each round is a message of its own, which takes the place of
    /// the one before.
    pub round: u32,
    /// The message of the round before, to be taken away first. Law: never two messages of one
    /// prompt stand in the chat.
    pub earlier: Option<MessageId>,
    /// Whether it is asked again only because nobody answered.
    pub nudge: bool,
    /// What it asks; `None` before that was chosen, which happens right before it is sent first.
    pub asks: Option<Asks>,
    /// The how-manyth prompt of this person it is, from 0: chooses the question.
    pub sequence: u32,
    /// The how-manyth attempt to send it this is, from 1. Above 1 an earlier one may have arrived.
    pub attempt: u32,
    /// When it was first claimed: an earlier attempt's message is no older than this.
    pub first_claimed_at: DateTime<Utc>,
    /// The number of this claim: a settlement counts only while it is the latest.
    pub fence: i64,
}

/// Where a prompt stands after an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It arrived.
    Sent {
        /// As which message.
        message: MessageId,
        /// When we knew.
        at: DateTime<Utc>,
    },
    /// It goes out again, not before the moment given.
    Again {
        /// The earliest next attempt.
        not_before: DateTime<Utc>,
    },
    /// It was due too long ago to be made up for.
    Missed,
    /// It cannot reach the person.
    Unreachable(Undeliverable),
}

impl Prompt {
    /// What Discord knows this message by, so that it takes it once: the prompt's number, and the
    /// round where it is not the first.
    pub fn nonce(&self) -> String {
        match self.round {
            0 => self.id.to_string(),
            round => format!("{}-{round}", self.id),
        }
    }

    /// What becomes of this prompt after `delivery` at `now`.
    ///
    /// Law: pure. After an unknown delivery it is looked for in the channel's history, however late,
    /// and tried again under the same nonce where it is not there and still in time: what may be out
    /// is never called missed. What was put off by Discord to later than `grace` after `due_at` is.
    pub fn after(&self, delivery: &Delivery, grace: TimeDelta, now: DateTime<Utc>) -> Outcome {
        let again = |not_before: DateTime<Utc>| {
            if not_before > self.due_at + grace {
                Outcome::Missed
            } else {
                Outcome::Again { not_before }
            }
        };
        match delivery {
            Delivery::Sent(message) => Outcome::Sent { message: *message, at: now },
            Delivery::Undeliverable(why) => Outcome::Unreachable(*why),
            Delivery::Deferred { wait } => again(now + *wait),
            Delivery::Unknown => Outcome::Again { not_before: now + self.pause() },
        }
    }

    /// The pause before the next attempt: doubles from five seconds up to five minutes.
    fn pause(&self) -> TimeDelta {
        let doublings = self.attempt.saturating_sub(1).min(6);
        TimeDelta::seconds((5_i64 << doublings).min(300))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prompt(attempt: u32) -> (Prompt, DateTime<Utc>) {
        let due_at = DateTime::from_timestamp(1_700_000_000, 0).expect("in range");
        let prompt = Prompt {
            id: PromptId(7),
            person: PersonId(1),
            discord: DiscordId(10),
            channel: ChannelId(20),
            due_at,
            round: 0,
            earlier: None,
            nudge: false,
            asks: None,
            sequence: 0,
            attempt,
            first_claimed_at: due_at,
            fence: 1,
        };
        (prompt, due_at)
    }

    #[test]
    fn an_unknown_delivery_is_tried_again_ever_later() {
        let grace = TimeDelta::hours(6);
        for (attempt, seconds) in [(1, 5), (2, 10), (3, 20), (9, 300)] {
            let (prompt, due) = prompt(attempt);
            let after = prompt.after(&Delivery::Unknown, grace, due);
            assert_eq!(after, Outcome::Again { not_before: due + TimeDelta::seconds(seconds) });
        }
    }

    #[test]
    fn what_was_not_sent_in_time_is_missed_and_what_may_have_been_is_looked_for() {
        let (prompt, due) = prompt(1);
        let (grace, late) = (TimeDelta::hours(6), due + TimeDelta::hours(6));
        let wait = TimeDelta::seconds(1);
        assert_eq!(prompt.after(&Delivery::Deferred { wait }, grace, late), Outcome::Missed);
        let not_before = late + TimeDelta::seconds(5);
        let again = Outcome::Again { not_before };
        assert_eq!(prompt.after(&Delivery::Unknown, grace, late), again);
    }
}
