//! What a person is into now, and how they got there.

use super::decision::Decision;
use super::digest::Quote;
use super::footing::Footing;
use super::span::Span;
use super::statement::Months;
use super::words::unshown;

/// What a person is into now. Law: every quote is a part of an entry.
#[derive(Debug, Clone, PartialEq)]
pub struct Now {
    /// The weeks that count as now: up to the last entry.
    pub span: Span,
    /// How many entries lie in them.
    pub entries: usize,
    /// What leads in them and goes on, with why it was taken up; `None` where no reason was
    /// recorded.
    pub into: Vec<(Footing, Option<Quote>)>,
    /// What led before, in the year up to then, the latest first.
    pub before: Vec<Before>,
    /// What was decided in the year up to now, the latest first.
    pub decisions: Vec<Decision>,
}

/// A stretch of time before now.
#[derive(Clone, PartialEq, Eq)]
pub struct Before {
    /// Its months.
    pub months: Months,
    /// What led in it and does not lead now.
    pub interests: Vec<String>,
}

unshown!(Before);
