//! What the servers, the people and the handle hold together: the state under one lock.

use std::fmt;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use super::clock::Snowflake;
use super::state::Discord;

/// The application and its bot user: one id, as for every app made today.
pub(super) const BOT: Snowflake = Snowflake(1_100_000_000_000_000_001);
/// Shaped like a token (three parts), so that clients which look at it are content.
const TOKEN: &str = "MTEwMDAwMDAwMDAwMDAwMDAwMQ.GtWiNn.not-a-secret-the-local-discord-knows-it";

/// The state under one lock, with a bell that rings at every change.
pub(super) struct Shared {
    discord: Mutex<Discord>,
    bell: watch::Sender<u64>,
    patience_ms: AtomicU64,
    heartbeat_ms: AtomicU64,
    pub address: SocketAddr,
    pub ca_pem: String,
    gateway: SocketAddr,
    pub end: CancellationToken,
}

/// What was waited for did not come.
#[derive(Clone, Debug, thiserror::Error)]
#[error("waited {waited:?} for {awaited}, in vain; the last requests were: {last}")]
pub struct TimedOut {
    /// What was waited for.
    pub awaited: String,
    /// How long.
    pub waited: Duration,
    /// The last requests of the bot, for orientation.
    pub last: String,
}

impl Shared {
    pub fn new(address: SocketAddr, gateway: SocketAddr, ca_pem: String) -> Self {
        Self {
            discord: Mutex::new(Discord::new(BOT)),
            bell: watch::Sender::new(0),
            patience_ms: AtomicU64::new(30_000),
            heartbeat_ms: AtomicU64::new(41_250),
            address,
            ca_pem,
            gateway,
            end: CancellationToken::new(),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Discord> {
        self.discord.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads the state.
    pub fn look<T>(&self, read: impl FnOnce(&Discord) -> T) -> T {
        read(&self.lock())
    }

    /// Changes the state and wakes everyone who waits for something.
    pub fn change<T>(&self, change: impl FnOnce(&mut Discord) -> T) -> T {
        let outcome = change(&mut self.lock());
        self.bell.send_modify(|changes| *changes += 1);
        outcome
    }

    /// Waits until `read` finds something.
    pub async fn until<T>(
        &self,
        awaited: &str,
        mut read: impl FnMut(&Discord) -> Option<T>,
    ) -> Result<T, TimedOut> {
        let mut bell = self.bell.subscribe();
        let waited = Duration::from_millis(self.patience_ms.load(Ordering::Relaxed));
        let found = tokio::time::timeout(waited, async {
            loop {
                bell.borrow_and_update();
                if let Some(found) = self.look(&mut read) {
                    return found;
                }
                if bell.changed().await.is_err() {
                    std::future::pending::<()>().await;
                }
            }
        });
        found.await.map_err(|_| {
            let last = self.look(|discord| {
                let last = discord.requests().rev().take(5);
                let lines = last.map(|r| format!("{} {} {}", r.method, r.route, r.status));
                lines.collect::<Vec<_>>().join(", ")
            });
            TimedOut { awaited: awaited.to_owned(), waited, last }
        })
    }

    pub fn set_patience(&self, patience: Duration) {
        let ms = u64::try_from(patience.as_millis()).unwrap_or(u64::MAX);
        self.patience_ms.store(ms, Ordering::Relaxed);
    }

    pub fn heartbeat(&self) -> Duration {
        Duration::from_millis(self.heartbeat_ms.load(Ordering::Relaxed))
    }

    pub fn set_heartbeat(&self, interval: Duration) {
        let ms = u64::try_from(interval.as_millis()).unwrap_or(u64::MAX);
        self.heartbeat_ms.store(ms, Ordering::Relaxed);
    }

    #[expect(clippy::unused_self, reason = "every twin has the same token, which is its affair")]
    pub fn token(&self) -> &'static str {
        TOKEN
    }

    pub fn gateway_url(&self) -> String {
        format!("ws://{}", self.gateway)
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared").field("address", &self.address).finish_non_exhaustive()
    }
}
