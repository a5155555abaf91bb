//! How often the bot may introduce itself to Discord's gateway.

use chrono::{DateTime, TimeDelta, Utc};

/// At most so many in any stretch so long.
///
/// Discord allows a token 1,000 a day and takes it back beyond that; a program that starts again
/// and again needs about one a minute. The first bound stops such a loop early, the second leaves
/// four fifths of the day's to whatever else uses the token.
const BOUNDS: [(usize, TimeDelta); 2] = [(5, TimeDelta::minutes(10)), (200, DAY)];

/// How long an introduction counts.
pub const DAY: TimeDelta = TimeDelta::days(1);

/// When the next may be, `now` at the earliest; `earlier` are those up to now, oldest first.
///
/// ```text
/// earlier   x x   x x x                 five within ten minutes
/// next      |·········>|                ten minutes after the fifth last
/// ```
///
/// Law: waiting as long as it says is enough.
pub fn next(earlier: &[DateTime<Utc>], now: DateTime<Utc>) -> DateTime<Utc> {
    let bound = |(count, stretch): (usize, TimeDelta)| {
        let first = earlier.len().checked_sub(count)?;
        Some(earlier[first] + stretch)
    };
    BOUNDS.into_iter().filter_map(bound).fold(now, DateTime::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds)
    }

    #[test]
    fn no_ten_minutes_see_more_than_five_and_no_day_more_than_200() {
        for pause in [0, 1, 7, 119, 120, 121, 431, 432, 433, 3600] {
            let (mut taken, mut now) = (Vec::new(), at(0));
            while now < at(3 * 86_400) {
                now = next(&taken, now);
                taken.push(now);
                now += TimeDelta::seconds(pause);
            }
            for (count, stretch) in BOUNDS {
                for those in taken.windows(count + 1) {
                    assert!(those[count] - those[0] >= stretch, "every {pause} s: {those:?}");
                }
            }
            let wanted = usize::try_from(3 * 86_400 / pause.max(1)).unwrap();
            assert!(taken.len() >= wanted.min(600), "no more is held back than must be");
        }
    }
}
