//! Whether the clock is to be believed.

use chrono::{DateTime, TimeDelta, Utc};

use super::App;

/// How far the clock may be from Discord's.
const APART: TimeDelta = TimeDelta::hours(1);

/// How much later than now something may have been stored: while we look, others store.
const MEANWHILE: TimeDelta = TimeDelta::minutes(1);

/// Why the clock is plainly wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Doubt {
    /// It is more than an hour off Discord's.
    OffDiscord,
    /// Something was stored later than now.
    BeforeStored,
}

impl App {
    /// Whether the clock is not to be believed at `now`: where it is plainly wrong, more than an hour
    /// off Discord's or before the last thing stored, and where Discord does not say what time it is.
    /// Then nothing that is due is looked at, so that no slot is passed over.
    ///
    /// Law: where Discord agrees with the clock and what is stored is more than an hour ahead of both,
    /// it was stored by a wrong clock, and is not believed.
    pub(super) async fn doubts(&self, now: DateTime<Utc>) -> anyhow::Result<bool> {
        let Some(discord) = self.courier.time().await else {
            tracing::warn!("Discord does not answer; what is due waits.");
            return Ok(true);
        };
        let doubt = doubt(now, discord, self.store.latest_moment().await?);
        if let Some(doubt) = doubt {
            tracing::error!(
                ?doubt,
                "The clock is plainly wrong: nothing is sent until it is set right."
            );
        }
        Ok(doubt.is_some())
    }
}

fn doubt(
    now: DateTime<Utc>,
    discord: DateTime<Utc>,
    stored: Option<DateTime<Utc>>,
) -> Option<Doubt> {
    if (discord - now).abs() > APART {
        return Some(Doubt::OffDiscord);
    }
    let behind = stored.map_or(TimeDelta::zero(), |stored| stored - now);
    (behind > MEANWHILE && behind <= APART).then_some(Doubt::BeforeStored)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn discord_is_believed_first_and_what_is_stored_next() {
        let now = DateTime::from_timestamp(1_800_000_000, 0).expect("in range");
        let at = |minutes| now + TimeDelta::minutes(minutes);
        for (discord, stored, expected) in [
            (at(0), None, None),
            (at(0), Some(at(-5)), None),
            (at(60), Some(at(-5)), None),
            (at(61), Some(at(-5)), Some(Doubt::OffDiscord)),
            (at(-61), None, Some(Doubt::OffDiscord)),
            (at(0), Some(at(1)), None),
            (at(0), Some(at(2)), Some(Doubt::BeforeStored)),
            (at(0), Some(at(60)), Some(Doubt::BeforeStored)),
            (at(0), Some(at(61)), None),
        ] {
            assert_eq!(doubt(now, discord, stored), expected, "{discord:?} {stored:?}");
        }
    }
}
