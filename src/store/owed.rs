//! What one person is owed at a moment: the law that an outage leaves no backlog.

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::quiet::Quiet;
use crate::domain::schedule::Schedule;

/// What one person is owed at a moment.
///
/// ```text
/// slots     o    o    o    o    o  |       o
///           first              ask now
/// recorded  [one row, missed]  planned
///           '-- three more --'
/// ```
/// When even the newest slot is older than the grace time, it belongs to the missed ones. A slot in
/// quiet hours is as old as their end.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Owed {
    /// The slot to ask for, and when that is due: later where it lies in quiet hours.
    pub ask: Option<(DateTime<Utc>, DateTime<Utc>)>,
    /// The newest slot that is not asked, and how many before it are not either.
    pub missed: Option<(DateTime<Utc>, i64)>,
}

impl Owed {
    /// What is owed at `now` to someone whose earliest slot not dealt with is `first`.
    pub(super) fn from(
        first: DateTime<Utc>,
        schedule: &Schedule,
        quiet: Option<Quiet>,
        now: DateTime<Utc>,
        grace: TimeDelta,
    ) -> Self {
        let (mut newest, mut missed, mut earlier) = (first, None, 0);
        while let Some(slot) = schedule.next_after(newest).filter(|slot| slot.at <= now) {
            earlier += i64::from(missed.is_some());
            missed = Some(newest);
            newest = slot.at;
        }
        let due = quiet.map_or(newest, |quiet| quiet.over(newest, schedule.zone()));
        if due + grace >= now {
            Self { ask: Some((newest, due)), missed: missed.map(|slot| (slot, earlier)) }
        } else {
            earlier += i64::from(missed.is_some());
            Self { ask: None, missed: Some((newest, earlier)) }
        }
    }
}
