//! What a digest states of a period, as data: the numbers, names and dates of a sentence without its
//! words, which are said in the tongue of whoever hears it.

use super::words::unshown;
use chrono::NaiveDate;

/// Months from one to another, each by its first day; both belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Months {
    /// The first.
    pub first: NaiveDate,
    /// The last; the same as the first where it is one month.
    pub last: NaiveDate,
}

/// One statement of fact. Law: nothing but counts, dates and names, and every one of them recomputes
/// from the entries that it rests on.
#[derive(Clone, PartialEq, Eq)]
pub enum Statement {
    /// How much was written, and when.
    Written {
        /// How many entries.
        entries: usize,
        /// In how many weeks.
        weeks: usize,
        /// The day that the first is about.
        from: NaiveDate,
        /// The day that the last is about.
        to: NaiveDate,
        /// Whether the period goes on.
        so_far: bool,
    },
    /// That there is too little to tell much by.
    Thin {
        /// How many entries; may be none.
        entries: usize,
        /// Whether the period goes on.
        so_far: bool,
    },
    /// The interests that most entries mention, each with how many.
    Most(Vec<(String, usize)>),
    /// That eras could not be seen.
    Uncut,
    /// That they could not be seen and follow the calendar.
    ByCalendar(Vec<Months>),
    /// The eras that the period fell into.
    Stretches(Vec<Months>),
    /// The interests for which no reason was recorded.
    Unexplained(Vec<String>),
    /// How much was written beside the period before.
    MoreOrLess {
        /// How many entries of now.
        now: usize,
        /// How many of then.
        then: usize,
        /// The label of the period before.
        before: String,
    },
    /// An interest that began and ended within the period.
    CameAndWent {
        /// Its name.
        interest: String,
        /// When it was picked up.
        from: NaiveDate,
        /// When it was put down.
        to: NaiveDate,
        /// Whether something came after that.
        hardly: bool,
        /// How many entries mention it.
        entries: usize,
    },
    /// An interest that came back after a long silence.
    CameBack {
        /// Its name.
        interest: String,
        /// How long the silence was, in days.
        days: i64,
    },
    /// An interest that began within the period.
    PickedUp {
        /// Its name.
        interest: String,
        /// When.
        on: NaiveDate,
        /// How many entries mention it from then on.
        entries: usize,
    },
    /// An interest that ended within the period.
    Left {
        /// Its name.
        interest: String,
        /// When.
        on: NaiveDate,
        /// Whether something came after that.
        hardly: bool,
        /// How many entries of whatever kind were written since.
        entries: usize,
    },
    /// An interest that was mentioned more and more.
    Rising {
        /// Its name.
        interest: String,
        /// How many entries of the first half mention it, and how many of the second.
        halves: [usize; 2],
    },
    /// An interest that was mentioned less and less.
    Fading {
        /// Its name.
        interest: String,
        /// How many entries of the first half mention it, and how many of the second.
        halves: [usize; 2],
    },
    /// An interest that ran through the period.
    Throughout {
        /// Its name.
        interest: String,
        /// In how many months it is mentioned.
        months: usize,
        /// How many the period has.
        of: usize,
    },
    /// Which interests the person went deep into, and how much they only touched.
    Depths {
        /// The names of the first of them.
        deep: Vec<String>,
        /// How many more there are.
        more: usize,
        /// How many were touched.
        touched: usize,
    },
}

unshown!(Statement);
