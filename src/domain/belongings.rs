//! What a person may take along and bring back.

use chrono::{DateTime, Utc};

use super::correction::Correction;
use super::decision::Decision;
use super::entry::Entry;
use super::id::ServerId;
use super::issue::Publishing;
use super::past::PastPrompt;
use super::person::Asking;
use super::picture::Pictured;
use super::quiet::Quiet;
use super::recut::Recut;
use super::schedule::Schedule;
use super::tongue::Tongue;
use super::wish::Wishes;
use super::words::unshown;

/// Everything that a person may take along: what they wrote, gave, decided, put right and set, and
/// what they were asked.
///
/// Law: taken along, wiped and brought back, it is the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Belongings {
    /// By `about.from`, then `written_at`, then id.
    pub entries: Vec<Entry>,
    /// By entry, then as they came.
    pub pictures: Vec<Pictured>,
    /// By date, then as they were made.
    pub decisions: Vec<Dated<Decision>>,
    /// As they were made.
    pub corrections: Vec<Dated<Correction>>,
    /// As they were made.
    pub recuts: Vec<Dated<Recut>>,
    /// What they were asked and what became of it, by when it was due.
    pub asked: Vec<PastPrompt>,
    /// In which tongue they are spoken to.
    pub spoken: Tongue,
    /// When and how they are asked, and what they show.
    pub settings: Settings,
}

/// Something with the moment at which it was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated<T> {
    /// What was made.
    pub what: T,
    /// When; `None` in a file that does not say.
    pub at: Option<DateTime<Utc>>,
}

/// What a person set.
#[derive(Clone, PartialEq)]
pub struct Settings {
    /// When they are asked, and their zone.
    pub schedule: Schedule,
    /// Whether they are asked at present.
    pub asking: Asking,
    /// The servers in which they show what they are into now, by number.
    pub shown_in: Vec<ServerId>,
    /// The hours in which they are not asked.
    pub quiet: Option<Quiet>,
    /// What they want beside the questions of their schedule.
    pub wishes: Wishes,
    /// What they never want to be reminded of, as it was added.
    pub never: Vec<String>,
    /// The tongue that they chose; `None`: that of their Discord.
    pub tongue: Option<Tongue>,
    /// What they keep out of public editions, and which ones they handed out.
    pub publishing: Publishing,
}

unshown!(Settings);
