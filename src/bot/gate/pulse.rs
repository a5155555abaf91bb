//! Whether Discord's gateway is alive.

use std::time::Duration;

use tokio::sync::watch;
use tokio::time::sleep;

/// How often Discord lets us beat until it says otherwise. Source: what its gateway tells clients.
const INTERVAL: Duration = Duration::from_millis(41_250);

/// When Discord was last heard, and until when that is enough.
///
/// ```text
/// hello  ack  ack  ack · · ·          an ack each interval
///                     |-----|-----|--| two and a half without one: stopped
/// ```
///
/// Two and a half, since the client itself connects anew after one or two: what it cannot mend, a
/// new start may.
pub struct Pulse(watch::Sender<State>);

#[derive(Clone, Copy)]
struct State {
    interval: Duration,
    /// Whether it is we who wait.
    held: bool,
}

impl Default for Pulse {
    fn default() -> Self {
        Self(watch::Sender::new(State { interval: INTERVAL, held: false }))
    }
}

impl Pulse {
    /// Discord said hello, and how often it wants to be beaten for.
    pub fn greeted(&self, interval: Duration) {
        self.0.send_replace(State { interval, held: false });
    }

    /// Discord acknowledged a heartbeat, or is to be heard from now on.
    pub fn heard(&self) {
        self.0.send_modify(|state| state.held = false);
    }

    /// It is we who wait; Discord's silence means nothing.
    pub fn hold(&self) {
        self.0.send_modify(|state| state.held = true);
    }

    /// Returns when Discord has been silent for too long.
    pub async fn stopped(&self) {
        let mut changes = self.0.subscribe();
        loop {
            // Whatever is noted begins the wait anew.
            let State { interval, held } = *changes.borrow_and_update();
            let silent = async {
                if held {
                    std::future::pending::<()>().await;
                }
                sleep(interval * 5 / 2).await;
            };
            tokio::select! {
                () = silent => return,
                // The sender is ours: it changes, or nothing does.
                _ = changes.changed() => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::time::timeout;

    use super::*;

    async fn lives(pulse: &Pulse, seconds: u64) -> bool {
        timeout(Duration::from_secs(seconds), pulse.stopped()).await.is_err()
    }

    #[tokio::test(start_paused = true)]
    async fn two_and_a_half_intervals_without_a_word_are_too_long() {
        let pulse = Pulse::default();
        assert!(lives(&pulse, 103).await && !lives(&pulse, 104).await, "never greeted");
        pulse.greeted(Duration::from_secs(10));
        assert!(lives(&pulse, 24).await && !lives(&pulse, 26).await);
        let beats = async {
            for _ in 0..10 {
                sleep(Duration::from_secs(20)).await;
                pulse.heard();
            }
        };
        tokio::select! {
            () = pulse.stopped() => panic!("it was heard all the time"),
            () = beats => {}
        }
    }

    #[tokio::test(start_paused = true)]
    async fn while_we_wait_its_silence_means_nothing() {
        let pulse = Pulse::default();
        pulse.hold();
        assert!(lives(&pulse, 86_400).await);
        pulse.heard();
        assert!(lives(&pulse, 103).await && !lives(&pulse, 104).await);
    }
}
