//! The one place where the running bot learns what time it is.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::watch;

/// The longest single sleep: after a suspend, or when the clock is set, we notice within it.
const NAP: Duration = Duration::from_secs(30);

/// What time it is: the system's, or one that a demo or a test moves by hand.
#[derive(Debug, Clone)]
pub enum Clock {
    /// The system's.
    System,
    /// Moved by a [`ClockHand`].
    ByHand(watch::Receiver<DateTime<Utc>>),
}

/// Moves a clock.
#[derive(Debug)]
pub struct ClockHand(watch::Sender<DateTime<Utc>>);

impl Clock {
    /// A clock that stands at `start` until its hand is moved.
    pub fn by_hand(start: DateTime<Utc>) -> (Self, ClockHand) {
        let (hand, clock) = watch::channel(start);
        (Self::ByHand(clock), ClockHand(hand))
    }

    /// The time now.
    pub fn now(&self) -> DateTime<Utc> {
        match self {
            #[expect(
                clippy::disallowed_methods,
                reason = "the running bot's one look at the clock"
            )]
            Self::System => Utc::now(),
            Self::ByHand(clock) => *clock.borrow(),
        }
    }

    /// Waits until it is `at`.
    pub async fn until(&self, at: DateTime<Utc>) {
        match self {
            Self::System => {
                while let Ok(left) = (at - self.now()).to_std()
                    && !left.is_zero()
                {
                    tokio::time::sleep(left.min(NAP)).await;
                }
            }
            Self::ByHand(clock) => {
                // A hand that is gone never moves again: the moment never comes.
                if clock.clone().wait_for(|now| *now >= at).await.is_err() {
                    std::future::pending::<()>().await;
                }
            }
        }
    }

    /// Waits for so long after `start`, which was just now, whichever way the clock is set meanwhile.
    pub async fn pause(&self, start: DateTime<Utc>, length: TimeDelta) {
        match self {
            Self::System => tokio::time::sleep(length.to_std().unwrap_or_default()).await,
            Self::ByHand(clock) => {
                if clock.clone().wait_for(|now| (*now - start).abs() >= length).await.is_err() {
                    std::future::pending::<()>().await;
                }
            }
        }
    }
}

impl ClockHand {
    /// Moves the clock to `to`; it never goes back.
    pub fn move_to(&self, to: DateTime<Utc>) {
        self.0.send_modify(|now| *now = to.max(*now));
    }

    /// Sets the clock, as somebody who may be wrong about the time.
    pub fn set(&self, to: DateTime<Utc>) {
        self.0.send_replace(to);
    }
}
