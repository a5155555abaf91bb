//! What a person makes of a prompt by its buttons, and what became of it.

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};

use super::id::EntryId;
use super::zone::Zone;

/// What a person makes of a prompt without writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Response {
    /// Nothing has changed, which is an answer too.
    NothingNew,
    /// Not this one.
    Skip,
    /// They decided about the interest that it asks about.
    Decided,
    /// The same question again, later; the cadence stays.
    Snooze {
        /// When it is due once more.
        until: DateTime<Utc>,
    },
}

/// What became of a prompt, as far as the person who pressed its button goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It was asked, and nothing was said to it yet. Law: only such a one takes a response.
    Open,
    /// An entry answers it.
    Answered(EntryId),
    /// The person had nothing new.
    NothingNew,
    /// The person skipped it.
    Skipped,
    /// The person decided about the interest that it asks about.
    Decided,
    /// It comes again.
    Snoozed {
        /// When.
        until: DateTime<Utc>,
    },
    /// It was asked again, by a later message.
    AskedAgain,
    /// Another was asked since.
    Overtaken,
    /// It was to come again and did not: its person paused, or we were away too long.
    Lapsed,
}

/// How long a prompt may be put off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Snooze {
    /// An hour.
    Hour,
    /// Until eight in the evening.
    Tonight,
    /// Until the same time tomorrow.
    Tomorrow,
    /// Until the same time in a week.
    Week,
}

/// When a day's work is done for most, and there is an hour left to write.
const EVENING: NaiveTime = match NaiveTime::from_hms_opt(20, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

/// How close to the evening `tonight` is no help any more.
const TOO_CLOSE: TimeDelta = TimeDelta::hours(1);

impl Snooze {
    /// All of them, the shortest first.
    pub const ALL: [Self; 4] = [Self::Hour, Self::Tonight, Self::Tomorrow, Self::Week];

    /// Those that make sense at `now`: in the evening there is no tonight to wait for.
    pub fn offered(zone: &Zone, now: DateTime<Utc>) -> impl Iterator<Item = Self> {
        let tonight = evening(zone, now).is_some();
        Self::ALL.into_iter().filter(move |snooze| *snooze != Self::Tonight || tonight)
    }

    /// When a prompt that was due at `due` is due again if it is put off at `now`.
    ///
    /// ```text
    /// due Fri 09:30, put off Fri 11:00     an hour    Fri 12:00
    ///                                      tonight    Fri 20:00
    ///                                      tomorrow   Sat 09:30      the time of day it is used to
    ///                                      a week     Fri 09:30
    /// ```
    ///
    /// Law: at least an hour later. `tonight` pressed when it has come is an hour.
    pub fn until(self, due: DateTime<Utc>, zone: &Zone, now: DateTime<Utc>) -> DateTime<Utc> {
        let hour = now + TimeDelta::hours(1);
        let at_the_same_time = |days| {
            let day = zone.date_of(now).checked_add_days(Days::new(days))?;
            Some(zone.resolve(day.and_time(zone.to_local(due).time())))
        };
        let until = match self {
            Self::Hour => None,
            Self::Tonight => evening(zone, now),
            Self::Tomorrow => at_the_same_time(1),
            Self::Week => at_the_same_time(7),
        };
        until.unwrap_or(hour).max(hour)
    }
}

/// This evening, while it is far enough away to wait for.
fn evening(zone: &Zone, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let evening = zone.resolve(zone.date_of(now).and_time(EVENING));
    (evening >= now + TOO_CLOSE).then_some(evening)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("a moment")
    }

    #[test]
    fn a_prompt_is_put_off_to_a_time_that_its_person_knows() {
        let berlin: Zone = "Europe/Berlin".parse().expect("a zone");
        let (due, now) = (at("2026-03-28T08:30:00Z"), at("2026-03-28T10:00:00Z"));
        for (snooze, until) in [
            (Snooze::Hour, "2026-03-28T11:00:00Z"),
            (Snooze::Tonight, "2026-03-28T19:00:00Z"),
            // The clocks go forward that night, and half past nine stays half past nine.
            (Snooze::Tomorrow, "2026-03-29T07:30:00Z"),
            (Snooze::Week, "2026-04-04T07:30:00Z"),
        ] {
            assert_eq!(snooze.until(due, &berlin, now), at(until), "{snooze:?}");
        }
    }

    #[test]
    fn tonight_is_offered_only_while_it_is_to_come() {
        let berlin: Zone = "Europe/Berlin".parse().expect("a zone");
        for (now, offered) in [
            ("2026-03-06T18:00:00Z", true),
            ("2026-03-06T18:01:00Z", false),
            ("2026-03-06T22:30:00Z", false),
        ] {
            let now = at(now);
            assert_eq!(
                Snooze::offered(&berlin, now).any(|s| s == Snooze::Tonight),
                offered,
                "{now}"
            );
            let until = Snooze::Tonight.until(now, &berlin, now);
            assert_eq!(until, now + TimeDelta::hours(1), "{now}");
        }
    }

    #[test]
    fn nothing_is_put_off_for_less_than_an_hour() {
        let berlin: Zone = "Europe/Berlin".parse().expect("a zone");
        // Due ten minutes after midnight, put off ten minutes before the next.
        let (due, now) = (at("2026-03-05T23:10:00Z"), at("2026-03-06T22:50:00Z"));
        for snooze in Snooze::ALL {
            assert!(snooze.until(due, &berlin, now) >= now + TimeDelta::hours(1), "{snooze:?}");
        }
    }
}
