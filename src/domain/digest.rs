//! The retrospective as data: told once, then dressed as a message, Markdown, HTML, picture or JSON.
//!
//! It holds no sentence but the person's own: a dress says its [`Statement`]s. As JSON it is the
//! public contract, version [`SCHEMA`]: keys are added, never changed. Dates are local to the person;
//! every `to` is the day after the last.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::decision::Decision;
use super::id::EntryId;
use super::span::Span;
use super::statement::{Months, Statement};
use super::words::{Words, unshown};
use super::zone::Zone;

/// The version of the JSON contract.
pub const SCHEMA: u32 = 1;

/// A period told back. Law: every quote is a part of its entry, every number recomputes.
#[derive(Clone, PartialEq)]
pub struct Digest {
    /// The version of this contract: [`SCHEMA`].
    pub schema: u32,
    /// What is told.
    pub period: Told,
    /// The person's zone.
    pub zone: Zone,
    /// How many entries lie in the period.
    pub entries: usize,
    /// What it is called where it does not ask what a person was up to in the period.
    pub name: Option<String>,
    /// The period in a few statements, in the order in which they are read.
    pub summary: Vec<Statement>,
    /// Stretches of unequal length that tile the period.
    pub eras: Vec<Era>,
    /// The period's interests, leading first.
    pub interests: Vec<Thread>,
    /// What was decided within the period, by date.
    pub decisions: Vec<Decision>,
    /// Everything that helped, under the interest it served.
    pub resources: Vec<Shelved>,
    /// What was learned from it, in the person's words.
    pub lessons: Vec<Quote>,
    /// Thanks, in the person's words.
    pub gratitude: Vec<Quote>,
    /// What comes next, in the person's words.
    pub next: Vec<Quote>,
    /// What was noticed over the period, with numbers.
    pub trends: Vec<Statement>,
    /// The entries that each of the trends rests on, in the same order; of the period before as
    /// well where it is compared with.
    pub trend_entries: Vec<Vec<EntryId>>,
    /// Interests as lanes over weeks, for the chart.
    pub timeline: Timeline,
    /// Whether the period was over on the day of telling.
    pub complete: bool,
    /// Said where the entries are too few to tell much; `None` where they are not.
    pub thin: Option<Statement>,
    /// Beside the period before; `None` where nothing was written in that one.
    pub compared: Option<Compared>,
    /// What was planned in the period before, and what became of it.
    pub planned: Vec<Planned>,
}

unshown!(Digest);

/// A period beside the one before it.
#[derive(Clone, PartialEq, Serialize)]
pub struct Compared {
    /// The period before.
    pub before: Told,
    /// How many entries it has.
    pub entries: usize,
    /// Leading interests of now that were not mentioned then.
    pub new: Vec<String>,
    /// Leading interests of now that led then too.
    pub kept: Vec<String>,
    /// Leading interests of then that are not mentioned now.
    pub gone: Vec<String>,
}

unshown!(Compared);

/// A plan of the period before, and what became of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Planned {
    /// The plan, in the person's words.
    pub plan: Quote,
    /// Where this period first takes it up, in the person's words; `None` where it was not mentioned.
    pub taken_up: Option<Quote>,
}

/// The period that a digest tells.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Told {
    /// Its canonical name: `2020`, `2020-Q3`.
    pub label: String,
    /// The first day.
    pub from: NaiveDate,
    /// The day after the last.
    pub to: NaiveDate,
}

unshown!(Told);

/// A stretch of the period with the same leading interests.
#[derive(Clone, PartialEq)]
pub struct Era {
    /// What the person calls it; `None` where they gave it no title.
    pub name: Option<Words>,
    /// The months that it is named by.
    pub months: Months,
    /// The first day.
    pub from: NaiveDate,
    /// The day after the last.
    pub to: NaiveDate,
    /// How many entries lie within.
    pub entries: usize,
    /// The names of its leading interests, at most five.
    pub interests: Vec<String>,
    /// Reasons.
    pub why: Vec<Quote>,
    /// Efforts.
    pub did: Vec<Quote>,
    /// The other sentences that carry it.
    pub highlights: Vec<Quote>,
    /// What helped.
    pub resources: Vec<Shelved>,
    /// Where the course changed, in the person's words.
    pub turning_points: Vec<Quote>,
}

unshown!(Era);

/// A sentence of an entry, as it stands there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// The words.
    pub text: Words,
    /// The local date that the entry is about.
    pub date: NaiveDate,
    /// The entry.
    pub entry: EntryId,
}

/// A resource under the interest it served.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Shelved {
    /// Where it is; empty for a work named without a link.
    pub url: String,
    /// In the person's words where they gave any.
    pub title: String,
    /// The interest's name, where one is known.
    pub interest: Option<String>,
    /// The local date of the entry that names it first.
    pub date: NaiveDate,
    /// That entry.
    pub entry: EntryId,
}

unshown!(Shelved);

/// One interest through the period.
#[derive(Clone, PartialEq, Serialize)]
pub struct Thread {
    /// In the commonest form the person used.
    pub name: String,
    /// Its other names.
    pub aliases: Vec<String>,
    /// Those of its other names that the person used in the period.
    pub also: Vec<String>,
    /// How many entries of the period mention it.
    pub mentions: usize,
    /// Those entries, in order.
    pub entries: Vec<EntryId>,
    /// How many entries of the period's first half mention it, and how many of its second.
    pub halves: [usize; 2],
    /// In how many months of the period it is mentioned.
    pub months: usize,
    /// The first day of the period on which it is mentioned.
    pub first: NaiveDate,
    /// The last.
    pub last: NaiveDate,
    /// Which way it went.
    pub course: Course,
    /// Where it stands at the period's end.
    pub status: Status,
    /// Why it was taken up, in the person's words; `None` where no reason was recorded.
    pub why: Option<Quote>,
    /// Whether the person went into it or touched it, by span, effort and resources.
    pub depth: Depth,
    /// The day it was picked up, where the counts show a beginning.
    pub picked_up: Option<NaiveDate>,
    /// The day it was last mentioned, where the counts show an end.
    pub dropped: Option<NaiveDate>,
    /// The longest silence before it returned, in days, where the counts show a return.
    pub gap_days: Option<i64>,
    /// The first sentence about it worth keeping.
    pub first_words: Option<Quote>,
    /// The last one, where it is another.
    pub last_words: Option<Quote>,
    /// Whether the person used none of its names in the period. No part of the file.
    #[serde(skip)]
    pub unsaid: bool,
    /// Whether it is mentioned nowhere but where another is, and there for less. No part of the file.
    #[serde(skip)]
    pub echo: bool,
}

unshown!(Thread);

/// How far a person went into an interest within a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Depth {
    /// Several weeks, with efforts or resources.
    Deep,
    /// On the surface.
    Surface,
}

/// Which way an interest went within a period, by counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Course {
    /// Never mentioned before this period.
    New,
    /// More and more.
    Rising,
    /// Throughout.
    Steady,
    /// Less and less.
    Fading,
    /// Mentioned again after a long gap.
    Returning,
    /// Not mentioned any more.
    Quiet,
}

/// Where an interest stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Mentioned of late and nothing decided, or the person decided to look around in it.
    Exploring,
    /// The person decided to go on.
    Pursuing,
    /// The person put it down for a while.
    Paused,
    /// The person put it down.
    Dropped,
    /// The person turned to something else.
    Pivoted,
    /// The person is done with it.
    Done,
    /// Not mentioned of late, and nothing said about it.
    Quiet,
}

/// Interests as lanes over weeks.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Timeline {
    /// The first day of each column, clipped to the period.
    pub weeks: Vec<NaiveDate>,
    /// One lane for each leading interest, in the order of first appearance.
    pub lanes: Vec<Lane>,
}

/// One interest's weeks.
#[derive(Clone, PartialEq, Serialize)]
pub struct Lane {
    /// The interest's name.
    pub interest: String,
    /// How many entries mention it in each week.
    pub counts: Vec<u32>,
}

unshown!(Lane);

impl Digest {
    /// Its days.
    pub fn span(&self) -> Span {
        Span { from: self.period.from, to: self.period.to }
    }
}

impl Era {
    /// Its days.
    pub fn span(&self) -> Span {
        Span { from: self.from, to: self.to }
    }
}
