//! A local Discord: a peer in protocol for the real client, for tests and for the demo.
//!
//! It speaks what a bot hears from Discord: REST over HTTPS with a certificate for `discord.com`,
//! and a gateway over WebSocket. Nothing of the house is known here. The bot is the real one, on
//! its production path: only its HTTP client is told that `discord.com`, and `cdn.discordapp.com` with the attached
//! files, live at [`Twin::address`], and to trust [`Twin::ca_pem`].
//!
//! ```text
//!   person.say("climbing!")                                the bot (real serenity)
//!   person.command("start", …)                               │              ▲
//!        │   ▲                                    HTTPS /api/v10        ws:// events
//!        ▼   │ Answer                                        ▼              │
//!   ┌─ person ──────────┐   ┌─ rest ──────────────────────────────┐  ┌─ gateway ─────────┐
//!   │ acts, and sees    │   │ intake: token, pace, faults, body,  │  │ identify, resume, │
//!   │ what is answered  │   │ contract, record → limits → route   │  │ heartbeat, replay │
//!   └────────┬──────────┘   └──────────────────┬──────────────────┘  └─────────▲─────────┘
//!            └───────────► Discord (state, one lock) ──── dispatch ────────────┘
//!                          every change wakes `until`
//! ```
//!
//! Time is real until [`Twin::set_now`] is called; then it stands still until the next call. Ids,
//! timestamps, the life of tokens and nonces follow that clock; `Retry-After`, slowness and rate
//! limits are in real time.
//!
//! What it leaves out: roles, lists of members, threads, voice, polls, webhooks of other
//! kinds, compression. An interaction can still come from a server or a private channel, as it
//! does for an app that a person installed for themselves.

mod clock;
mod faults;
mod gateway;
mod guild;
mod interaction;
mod limits;
mod message;
mod pace;
mod person;
mod record;
mod rest;
mod shared;
mod socket;
mod state;
mod tls;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::serve;
use chrono::{DateTime, Utc};
use tokio::net::TcpListener;
use tokio_util::task::TaskTracker;

pub use clock::Snowflake;
pub use faults::{Disturbance, Fault, FaultRates, GatewayFault};
pub use interaction::{Act, Callback, Choice, Interaction};
pub use message::{Attachment, Message, Reaction};
pub use pace::RateLimits;
pub use person::{Answer, Modal, ModalField, Person, Shown, Unanswered};
pub use record::{Contract, Request};
pub use shared::TimedOut;
pub use state::{Account, Channel, Discord, Door, Place};

use shared::Shared;

/// How long [`Twin::stop`] waits for connections to end.
const GRACE: Duration = Duration::from_secs(2);

/// A running local Discord; it ends when it is dropped.
#[derive(Debug)]
pub struct Twin {
    shared: Arc<Shared>,
    tasks: TaskTracker,
}

impl Twin {
    /// Starts on two free ports of loopback.
    pub async fn start() -> io::Result<Self> {
        let identity = tls::identity()?;
        let https = TcpListener::bind(("127.0.0.1", 0)).await?;
        let gateway = TcpListener::bind(("127.0.0.1", 0)).await?;
        let (address, gateway_address) = (https.local_addr()?, gateway.local_addr()?);
        let shared = Arc::new(Shared::new(address, gateway_address, identity.ca_pem));
        let tasks = TaskTracker::new();

        let listener = socket::TlsListener::new(https, identity.acceptor, Arc::clone(&shared))?;
        let app = rest::router(Arc::clone(&shared))
            .into_make_service_with_connect_info::<socket::Shears>();
        let end = shared.end.clone().cancelled_owned();
        let https = serve(listener, app).with_graceful_shutdown(end);
        tasks.spawn(https.into_future());

        let end = shared.end.clone().cancelled_owned();
        let gateway = serve(gateway, gateway::router(Arc::clone(&shared)));
        tasks.spawn(gateway.with_graceful_shutdown(end).into_future());
        tasks.close();
        Ok(Self { shared, tasks })
    }

    /// Ends every connection and waits, two seconds at most, until that is done.
    pub async fn stop(self) {
        self.shared.end.cancel();
        let _ = tokio::time::timeout(GRACE, self.tasks.wait()).await;
    }

    /// Where the REST side listens: what `discord.com` and `cdn.discordapp.com` must resolve to.
    pub fn address(&self) -> SocketAddr {
        self.shared.address
    }

    /// The authority that the REST side's certificate is signed by, as PEM.
    pub fn ca_pem(&self) -> &str {
        &self.shared.ca_pem
    }

    /// The bot's token, without `Bot `.
    pub fn token(&self) -> &str {
        self.shared.token()
    }

    /// The id of the application and of its bot user.
    pub fn application_id(&self) -> u64 {
        shared::BOT.0
    }

    /// Where the gateway listens, `ws://…`.
    pub fn gateway_url(&self) -> String {
        self.shared.gateway_url()
    }

    /// Sets the clock; it stands still until it is set again.
    pub fn set_now(&self, now: DateTime<Utc>) {
        self.shared.change(|discord| discord.clock.set(now));
    }

    /// How long waiting helpers wait before they give up; 30 seconds unless set.
    pub fn set_patience(&self, patience: Duration) {
        self.shared.set_patience(patience);
    }

    /// The heartbeat interval that new connections are told; 41.25 seconds unless set.
    pub fn set_heartbeat(&self, interval: Duration) {
        self.shared.set_heartbeat(interval);
    }

    /// Keeps rate limits from now on, in real time; `None` for none, which is how it starts.
    pub fn set_rate_limits(&self, limits: Option<RateLimits>) {
        self.shared.change(|discord| discord.pace.limits = limits);
    }

    /// Checks every request body from now on; a breach is answered 400 and remembered.
    pub fn check_with(&self, contract: Contract) {
        self.shared.change(|discord| discord.record.contract = Some(contract));
    }

    /// Reads the state, under its lock: `read` must not call the twin or a person itself.
    pub fn look<T>(&self, read: impl FnOnce(&Discord) -> T) -> T {
        self.shared.look(read)
    }

    /// Waits until `read` finds something; `awaited` names it in the error.
    pub async fn until<T>(
        &self,
        awaited: &str,
        read: impl FnMut(&Discord) -> Option<T>,
    ) -> Result<T, TimedOut> {
        self.shared.until(awaited, read).await
    }

    /// Waits until a bot has a live gateway connection.
    pub async fn until_connected(&self) -> Result<(), TimedOut> {
        self.until("a bot on the gateway", |d| (d.connected() > 0).then_some(())).await
    }

    /// Waits until no bot has a live gateway connection.
    pub async fn until_disconnected(&self) -> Result<(), TimedOut> {
        self.until("no bot on the gateway", |d| (d.connected() == 0).then_some(())).await
    }

    /// The person of this name, who joins if they are new.
    pub fn person(&self, name: &str) -> Person {
        Person::named(&self.shared, name)
    }

    /// What the bot did that Discord, or this house, does not allow; empty in a good test.
    pub fn violations(&self) -> Vec<String> {
        self.look(|discord| discord.violations().to_vec())
    }

    /// The requests so far, oldest first.
    pub fn requests(&self) -> Vec<Request> {
        self.look(|discord| discord.requests().cloned().collect())
    }

    /// The requests so far, oldest first, which are forgotten with that.
    pub fn take_requests(&self) -> Vec<Request> {
        self.shared.change(|discord| discord.record.requests.drain(..).collect())
    }

    /// Orders a fault for the next `times` requests to a route.
    ///
    /// The route is written `POST /channels/{channel_id}/messages`, or `*` for any.
    ///
    /// # Panics
    /// If no route is written so: the order would never be met.
    pub fn order(&self, fault: Fault, route: &str, times: usize) {
        assert!(route == "*" || rest::is_route(route), "the twin has no route `{route}`");
        self.shared.change(|discord| discord.faults.order(fault, route, times));
    }

    /// Orders a fault for the next `times` it comes to it on the gateway.
    pub fn order_gateway(&self, fault: GatewayFault, times: usize) {
        self.shared.change(|discord| discord.faults.order_gateway(fault, times));
    }

    /// Lets things go wrong by chance from now on.
    pub fn set_fault_rates(&self, rates: FaultRates) {
        self.shared.change(|discord| discord.faults.set_rates(rates));
    }

    /// Ends all faults, ordered and by chance.
    pub fn calm(&self) {
        self.shared.change(|discord| discord.faults.clear());
    }

    /// Ends the life of every nonce, as minutes do.
    pub fn forget_nonces(&self) {
        self.shared.change(|discord| discord.nonces.clear());
    }

    /// Does something to every live gateway connection, now.
    pub fn disturb(&self, disturbance: Disturbance) {
        self.shared.change(|discord| discord.sessions.disturb(disturbance));
    }
}

impl Drop for Twin {
    fn drop(&mut self) {
        self.shared.end.cancel();
    }
}
