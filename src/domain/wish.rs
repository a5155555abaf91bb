//! What a person may want, or not, beside the questions of their schedule.

use std::ops::RangeInclusive;

use chrono::TimeDelta;

/// After how many hours without an answer a prompt can be asked once more: up to a month.
pub const NUDGE_HOURS: RangeInclusive<u32> = 1..=720;

/// Something a person may switch on and off for themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wish {
    /// They hear when a quarter or a year can be told.
    Retrospectives,
    /// They are asked about what they wrote.
    FollowUps,
    /// A line on what was found in an answer follows each of them.
    Details,
    /// They are shown now and then what they wrote a year ago.
    Memories,
}

/// What a person wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "switches, each by itself")]
pub struct Wishes {
    /// A prompt that stays unanswered is asked once more.
    pub nudges: bool,
    /// After how many hours, within [`NUDGE_HOURS`]; `None`: as the operator chose.
    pub nudge_hours: Option<u32>,
    /// They hear when a quarter or a year can be told.
    pub retrospectives: bool,
    /// They are asked about what they wrote.
    pub followups: bool,
    /// A line on what was found in an answer follows each of them.
    pub details: bool,
    /// They are shown now and then what they wrote a year ago.
    pub memories: bool,
}

impl Default for Wishes {
    /// As it is for whoever says nothing about it.
    fn default() -> Self {
        Self {
            nudges: true,
            nudge_hours: None,
            retrospectives: true,
            followups: true,
            details: false,
            memories: true,
        }
    }
}

impl Wishes {
    /// After how long without an answer a prompt is asked once more, where the operator has it so
    /// after `usual`; `None` where it is not.
    pub fn nudge_after(self, usual: TimeDelta) -> Option<TimeDelta> {
        let chosen = self.nudge_hours.map(|hours| TimeDelta::hours(hours.into()));
        self.nudges.then(|| chosen.unwrap_or(usual))
    }

    /// Whether this is wanted.
    pub fn has(self, wish: Wish) -> bool {
        match wish {
            Wish::Retrospectives => self.retrospectives,
            Wish::FollowUps => self.followups,
            Wish::Details => self.details,
            Wish::Memories => self.memories,
        }
    }
}
