//! How fast one person may press and type.

use chrono::{DateTime, TimeDelta, Utc};

/// So many at once …
const AT_ONCE: i32 = 60;
/// … and one more each time that this has passed.
const EACH: TimeDelta = TimeDelta::seconds(1);

/// One person's pace, by the generic cell rate algorithm.
///
/// ```text
/// free      |--------------------|      the first press takes EACH from now on
/// now       |  x x x x           |      presses closer than that borrow from the time to come,
/// borrowed  |  ====              |      up to AT_ONCE * EACH; then there is nothing to borrow
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Pace {
    /// Until when time is borrowed.
    until: Option<DateTime<Utc>>,
}

impl Pace {
    /// One more now; or how long to wait for it. Law: waiting as long as it says is enough, also
    /// after the clock was set back.
    pub fn take(&mut self, now: DateTime<Utc>) -> Result<(), TimeDelta> {
        let most = EACH * AT_ONCE;
        let until = self.until.filter(|&until| now < until && until <= now + most).unwrap_or(now);
        let wait = until + EACH - (now + most);
        if wait > TimeDelta::zero() {
            return Err(wait);
        }
        self.until = Some(until + EACH);
        Ok(())
    }

    /// Whether nothing is borrowed, so that it may be forgotten.
    pub fn is_idle(&self, now: DateTime<Utc>) -> bool {
        self.until.is_none_or(|until| until <= now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds)
    }

    #[test]
    fn sixty_at_once_and_then_one_a_second() {
        let mut pace = Pace::default();
        assert!((0..60).all(|_| pace.take(at(0)).is_ok()));
        let wait = pace.take(at(0)).unwrap_err();
        assert_eq!(wait, TimeDelta::seconds(1));
        assert!(pace.take(at(0) + wait).is_ok());
        assert!(pace.take(at(1)).is_err());
        assert!((2..100).all(|second| pace.take(at(second)).is_ok()));
        assert!(!pace.is_idle(at(100)) && pace.is_idle(at(300)));
        assert!((0..60).all(|_| pace.take(at(300)).is_ok()), "it is all given back");
    }

    #[test]
    fn a_clock_that_was_set_back_locks_nobody_out() {
        let mut pace = Pace::default();
        assert!(pace.take(at(1_000_000)).is_ok());
        assert!(pace.take(at(0)).is_ok());
    }
}
