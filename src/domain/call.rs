//! Calls: a server's digests, from the question who wants to be in one to what is posted.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, TimeDelta, Utc};

use super::id::{CallId, MessageId};
use super::issue::{Post, Spot};
use super::tongue::Tongue;

/// How long people can say yes: two weekends.
const OPEN: TimeDelta = TimeDelta::days(14);

/// A server's digest of a period, for which people are asked whether they want to be in it.
///
/// Law: nothing of anybody stands in it without their [`Consent`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// Its number.
    pub id: CallId,
    /// Where people are asked, and where it is posted.
    pub spot: Spot,
    /// The message in which they are asked; `None` while that is not known.
    pub message: Option<MessageId>,
    /// What it tells: a period's label.
    pub period: String,
    /// In which tongue it is told.
    pub tongue: Tongue,
    /// Until when people can say yes, and it can be posted.
    pub open_until: DateTime<Utc>,
    /// What became of it.
    pub state: State,
}

/// What became of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It may yet be posted.
    Open,
    /// Somebody began to post it then, and not all of it stands there.
    Begun(DateTime<Utc>),
    /// It stands in its channel.
    Published,
    /// It is not to be posted.
    CalledOff,
}

impl Call {
    /// A call that is about to be made.
    pub fn new(id: CallId, spot: Spot, period: String, tongue: Tongue, now: DateTime<Utc>) -> Self {
        let open_until = now + OPEN;
        Self { id, spot, message: None, period, tongue, open_until, state: State::Open }
    }

    /// Whether people can still say yes.
    pub fn is_open(&self, now: DateTime<Utc>) -> bool {
        self.state == State::Open && now < self.open_until
    }

    /// The address of the message in which people are asked, where it is known.
    pub fn address(&self) -> Option<String> {
        Some(Post { spot: self.spot, message: self.message? }.address())
    }
}

/// A person's yes to one call. Law: it is for exactly what they were shown, and for no other call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Consent {
    /// To which call.
    pub call: CallId,
    /// The [mark](super::share::Share::mark) of what they were shown.
    pub mark: u64,
    /// When they said so.
    pub at: DateTime<Utc>,
    /// The message in which it stands, once it is posted.
    pub post: Option<Post>,
}

/// What a button of a call does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    /// Shows whoever presses what would stand there of them.
    See,
    /// Says yes to what is shown, by its mark.
    Yes(u64),
    /// Says no, also after a yes.
    No,
    /// Shows whoever manages the server how many would stand there.
    Publish,
    /// Posts it.
    Post,
    /// Shows whoever manages the server what calling it off does.
    Off,
    /// Calls it off.
    End,
    /// Takes out what stands there of whoever presses.
    Out,
}

/// The acts without a number, with the words that a custom id has for them.
const WORDS: [(Act, &str); 7] = [
    (Act::See, "see"),
    (Act::No, "no"),
    (Act::Publish, "publish"),
    (Act::Post, "post"),
    (Act::Off, "off"),
    (Act::End, "end"),
    (Act::Out, "out"),
];

/// A word that names no act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownAct;

impl fmt::Display for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Yes(mark) => write!(f, "yes.{mark}"),
            act => {
                let word = WORDS.iter().find(|(known, _)| known == act);
                f.write_str(word.map_or("", |(_, word)| word))
            }
        }
    }
}

impl FromStr for Act {
    type Err = UnknownAct;

    fn from_str(text: &str) -> Result<Self, UnknownAct> {
        let act = match text.split_once('.') {
            Some(("yes", mark)) => mark.parse().ok().map(Self::Yes),
            Some(_) => None,
            None => WORDS.iter().find(|(_, word)| *word == text).map(|(act, _)| *act),
        };
        act.ok_or(UnknownAct)
    }
}

impl Act {
    /// One of each kind.
    #[cfg(test)]
    pub fn kinds() -> impl Iterator<Item = Self> {
        WORDS.iter().map(|(act, _)| *act).chain([Self::Yes(u64::MAX)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::{ChannelId, ServerId};

    #[test]
    fn a_call_is_open_for_two_weeks_unless_something_became_of_it() {
        let now: DateTime<Utc> = "2026-04-01T08:00:00Z".parse().expect("a moment");
        let spot = Spot { server: ServerId(1), channel: ChannelId(2) };
        let call = Call::new(CallId(3), spot, "2026-Q1".into(), Tongue::English, now);
        let end = now + TimeDelta::days(14);
        assert!(call.is_open(now) && call.is_open(end - TimeDelta::seconds(1)));
        assert!(!call.is_open(end));
        for state in [State::Begun(now), State::Published, State::CalledOff] {
            assert!(!Call { state, ..call.clone() }.is_open(now));
        }
        assert_eq!(call.address(), None);
        let told = Call { message: Some(MessageId(4)), ..call };
        assert_eq!(told.address().as_deref(), Some("https://discord.com/channels/1/2/4"));
    }
}
