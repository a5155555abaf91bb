//! Where an interest stands today, and what is known of it from its first day on.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

use super::decision::Decision;
use super::digest::{Course, Quote, Shelved, Status, Timeline};
use super::span::Span;
use super::words::unshown;

/// Where one interest stands today.
#[derive(Clone, PartialEq)]
pub struct Footing {
    /// In the commonest form the person used, or as they named it.
    pub name: String,
    /// Its other names.
    pub aliases: Vec<String>,
    /// Whether it goes on: as the person decided, else by when it was last mentioned.
    pub status: Status,
    /// The day on which the person decided so; `None` where nothing was decided.
    pub decided: Option<NaiveDate>,
    /// Since when it has been on: the first mention after the last long silence.
    pub since: NaiveDate,
    /// The first day on which it was mentioned at all.
    pub first: NaiveDate,
    /// The last.
    pub last: NaiveDate,
    /// How many entries mention it.
    pub entries: usize,
    /// How much of what was written lately is about it, in whole entries' worth.
    pub lately: f64,
}

unshown!(Footing);

/// One interest from its first day to today. Law: every quote is a part of its entry.
#[derive(Clone, PartialEq)]
pub struct Story {
    /// Where it stands.
    pub footing: Footing,
    /// Why it was taken up; `None` where no reason was recorded.
    pub why: Option<Quote>,
    /// What was done.
    pub did: Vec<Quote>,
    /// What the person called it, each name with the day on which it was first used.
    pub called: Vec<(String, NaiveDate)>,
    /// The first sentence about it worth keeping.
    pub first_words: Option<Quote>,
    /// The last one, where it is another.
    pub last_words: Option<Quote>,
    /// Other sentences about it, by date.
    pub quotes: Vec<Quote>,
    /// What was decided about it, by date.
    pub decisions: Vec<Decision>,
    /// What helped, each once.
    pub resources: Vec<Shelved>,
    /// From its first month to this one.
    pub span: Span,
    /// Its weeks within that.
    pub timeline: Timeline,
}

unshown!(Story);

impl Status {
    /// Whether it goes on.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Exploring | Self::Pursuing)
    }
}

/// Which interests are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Which {
    /// What goes on: explored or pursued.
    #[default]
    Open,
    /// Those that stand so.
    Standing(Status),
    /// Those that are told nowhere.
    Hidden,
    /// All that are told.
    All,
}

impl Which {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 10] = [
        Self::Open,
        Self::Standing(Status::Exploring),
        Self::Standing(Status::Pursuing),
        Self::Standing(Status::Paused),
        Self::Standing(Status::Dropped),
        Self::Standing(Status::Pivoted),
        Self::Standing(Status::Done),
        Self::Standing(Status::Quiet),
        Self::Hidden,
        Self::All,
    ];

    /// Whether an interest that stands so is among them.
    pub fn takes(self, status: Status) -> bool {
        match self {
            Self::Open => status.is_open(),
            Self::Standing(wanted) => status == wanted,
            Self::Hidden => false,
            Self::All => true,
        }
    }
}

/// A word that names no interests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownWhich;

impl fmt::Display for Which {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Open => f.write_str("open"),
            Self::Standing(status) => status.fmt(f),
            Self::Hidden => f.write_str("hidden"),
            Self::All => f.write_str("all"),
        }
    }
}

impl FromStr for Which {
    type Err = UnknownWhich;

    fn from_str(word: &str) -> Result<Self, UnknownWhich> {
        Self::ALL.into_iter().find(|which| which.to_string() == word).ok_or(UnknownWhich)
    }
}

impl fmt::Display for Course {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::New => "new",
            Self::Rising => "rising",
            Self::Steady => "steady",
            Self::Fading => "fading",
            Self::Returning => "returning",
            Self::Quiet => "quiet",
        })
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Exploring => "exploring",
            Self::Pursuing => "pursuing",
            Self::Paused => "paused",
            Self::Dropped => "dropped",
            Self::Pivoted => "pivoted",
            Self::Done => "done",
            Self::Quiet => "quiet",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_reads_back_from_its_word() {
        for which in Which::ALL {
            assert_eq!(which.to_string().parse(), Ok(which));
        }
        assert_eq!("neither".parse::<Which>(), Err(UnknownWhich));
    }

    #[test]
    fn a_status_is_called_in_the_digest_as_it_is_here() {
        for which in Which::ALL {
            if let Which::Standing(status) = which {
                let json = serde_json::to_value(status).expect("a word");
                assert_eq!(json, status.to_string());
            }
        }
    }
}
