//! The gate between the client and Discord's gateway.
//!
//! The client decides by itself when it connects and introduces itself, tells nobody, and waits for
//! ever for an upgrade that does not come. So it connects to us, on this machine, and we connect to
//! Discord: what passes here is counted, waited for, and watched.
//!
//! ```text
//!            client (serenity)          gate                      Discord
//! connect        ──────────►  dial, again and again for a while  ──────►
//! IDENTIFY       ──────────►  leave of the store, or wait: ···   ──────►
//! heartbeat      ──────────►  ─────────────────────────────────  ──────►
//!                ◄──────────  noted: Discord is alive            ◄────── ack
//! ```

mod pulse;
mod relay;

use std::hash::{BuildHasher as _, RandomState};
use std::sync::Arc;

use anyhow::Context as _;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::app::{App, Clock};
use pulse::Pulse;

/// The gate, before it is kept.
pub struct Gate {
    listener: TcpListener,
    keeper: Arc<Keeper>,
}

/// What every connection through the gate shares.
struct Keeper {
    app: App,
    clock: Clock,
    /// Where Discord's gateway is.
    gateway: String,
    /// The start of a request of our own client's: others on this machine are not let through.
    knock: String,
    pulse: Pulse,
}

impl Gate {
    /// A gate on loopback in front of the gateway at this address.
    pub async fn before(gateway: String, app: App, clock: Clock) -> anyhow::Result<Self> {
        let opened = TcpListener::bind(("127.0.0.1", 0)).await;
        let listener =
            opened.context("The connection to Discord can't be prepared on this machine.")?;
        let word = RandomState::new().hash_one(()) ^ RandomState::new().hash_one(1).rotate_left(9);
        let knock = format!("GET /{word:016x}?");
        let keeper = Keeper { app, clock, gateway, knock, pulse: Pulse::default() };
        Ok(Self { listener, keeper: Arc::new(keeper) })
    }

    /// Where the client is to connect.
    pub fn url(&self) -> anyhow::Result<String> {
        let path = self.keeper.knock.trim_start_matches("GET ").trim_end_matches('?');
        Ok(format!("ws://{}{path}", self.listener.local_addr()?))
    }

    /// Lets the client through; returns when Discord has been silent for too long.
    pub async fn keep(self) {
        let mut under_way = JoinSet::new();
        let mut stopped = std::pin::pin!(self.keeper.pulse.stopped());
        loop {
            tokio::select! {
                () = &mut stopped => return,
                Some(_) = under_way.join_next() => {}
                came = self.listener.accept() => if let Ok((client, _)) = came {
                    let keeper = Arc::clone(&self.keeper);
                    under_way.spawn(async move { keeper.let_through(client).await });
                }
            }
        }
    }
}

impl Keeper {
    /// One connection of the client's, from its knock to its end.
    async fn let_through(&self, client: TcpStream) {
        let mut knock = vec![0; self.knock.len()];
        // On loopback the request comes in one piece; who comes otherwise tries again.
        let seen = client.peek(&mut knock).await;
        if seen.is_ok() && knock == self.knock.as_bytes() {
            // An end is an end, whichever side made it: the client sees the line go, and decides.
            let _ = relay::relay(self, client).await;
        }
    }
}
