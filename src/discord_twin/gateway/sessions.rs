//! Sessions: sequence numbers, what was sent, and the line it goes out by.
//!
//! ```text
//! session   seq 1 2 3 4 5 6 7
//! line      ====cut      ====     events 4 and 5 wait in the buffer
//! resume(3)              ->4 5    and are replayed before anything new
//! ```

use std::collections::VecDeque;

use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedSender;

use crate::discord_twin::faults::{Disturbance, GatewayFault};
use crate::discord_twin::state::Discord;

/// So many events are kept for a resume.
const BUFFER: usize = 5_000;

/// The intent for messages in DMs.
pub(in crate::discord_twin) const DIRECT_MESSAGES: u64 = 1 << 12;
/// The intent for reactions in DMs.
pub(in crate::discord_twin) const DIRECT_MESSAGE_REACTIONS: u64 = 1 << 13;
/// For events that need no intent.
pub(in crate::discord_twin) const ALWAYS: u64 = 0;

/// What a connection is told to do.
#[derive(Debug)]
pub(in crate::discord_twin) enum Order {
    Send(String),
    Close(u16, &'static str),
    Cut,
}

/// One session of a bot.
#[derive(Debug)]
pub(in crate::discord_twin) struct Session {
    id: String,
    intents: u64,
    seq: u64,
    sent: VecDeque<(u64, String)>,
    line: Option<UnboundedSender<Order>>,
    delayed: Vec<(&'static str, Value)>,
}

/// All sessions, and how they came to be.
#[derive(Debug, Default)]
pub(in crate::discord_twin) struct Sessions {
    all: Vec<Session>,
    born: usize,
    pub callers: usize,
    pub identifies: usize,
    pub resumes: usize,
}

impl Session {
    fn send(&mut self, name: &str, data: &Value) {
        self.seq += 1;
        let text = json!({ "op": 0, "t": name, "s": self.seq, "d": data }).to_string();
        if self.sent.len() == BUFFER {
            self.sent.pop_front();
        }
        self.sent.push_back((self.seq, text.clone()));
        self.tell(Order::Send(text));
    }

    fn tell(&self, order: Order) {
        if let Some(line) = &self.line {
            let _ = line.send(order);
        }
    }
}

impl Sessions {
    pub fn connected(&self) -> usize {
        self.all.iter().filter(|session| session.line.is_some()).count()
    }

    /// Whether anybody listens or may yet resume.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Begins a session; those nobody is connected to are forgotten.
    pub fn begin(
        &mut self,
        intents: u64,
        line: UnboundedSender<Order>,
        ready: impl FnOnce(&str) -> Value,
    ) -> String {
        self.all.retain(|session| session.line.is_some());
        self.born += 1;
        self.identifies += 1;
        let id = format!("twinsession{:08}", self.born);
        let sent = VecDeque::new();
        let line = Some(line);
        let mut session =
            Session { id: id.clone(), intents, seq: 0, sent, line, delayed: Vec::new() };
        session.send("READY", &ready(&id));
        self.all.push(session);
        id
    }

    /// Resumes a session and replays what came after `seq`; false if it cannot be resumed.
    pub fn resume(&mut self, id: &str, seq: u64, line: UnboundedSender<Order>) -> bool {
        let Some(session) = self.all.iter_mut().find(|session| session.id == id) else {
            return false;
        };
        let complete = session.sent.front().is_none_or(|(first, _)| *first <= seq + 1);
        if seq > session.seq || !complete {
            return false;
        }
        session.line = Some(line);
        for (_, text) in session.sent.iter().filter(|(at, _)| *at > seq) {
            session.tell(Order::Send(text.clone()));
        }
        session.send("RESUMED", &json!({ "_trace": ["twin"] }));
        self.resumes += 1;
        true
    }

    /// The connection of this session is gone; the session waits for a resume.
    pub fn part(&mut self, id: &str, line: &UnboundedSender<Order>) {
        for session in self.all.iter_mut().filter(|session| session.id == id) {
            if session.line.as_ref().is_some_and(|own| own.same_channel(line)) {
                session.line = None;
            }
        }
    }

    /// The session is over for good.
    pub fn end(&mut self, id: &str) {
        self.all.retain(|session| session.id != id);
    }

    /// Does something to every live connection.
    pub fn disturb(&mut self, disturbance: Disturbance) {
        for session in &mut self.all {
            match disturbance {
                Disturbance::CutLine => session.tell(Order::Cut),
                Disturbance::Reconnect => {
                    session.tell(Order::Send(json!({ "op": 7, "d": null }).to_string()));
                }
                Disturbance::InvalidSession { resumable } => {
                    session.tell(Order::Send(json!({ "op": 9, "d": resumable }).to_string()));
                }
                Disturbance::Close(code) => session.tell(Order::Close(code, "as ordered")),
            }
            // From here on events wait for the resume, as they would in a real outage.
            session.line = None;
        }
        if disturbance == (Disturbance::InvalidSession { resumable: false }) {
            self.all.clear();
        }
    }
}

impl Discord {
    /// Sends an event to every session whose intents cover it, through whatever weather there is.
    pub(in crate::discord_twin) fn dispatch(
        &mut self,
        name: &'static str,
        intent: u64,
        data: &Value,
    ) {
        let Self { sessions, faults, .. } = self;
        for session in &mut sessions.all {
            if intent != ALWAYS && session.intents & intent == 0 {
                continue;
            }
            match faults.meet_event(name) {
                Some(GatewayFault::DropEvent(_)) => continue,
                Some(GatewayFault::DelayEvent(_)) => {
                    session.delayed.push((name, data.clone()));
                    continue;
                }
                Some(GatewayFault::DoubleEvent(_)) => session.send(name, data),
                _ => {}
            }
            session.send(name, data);
            for (name, data) in std::mem::take(&mut session.delayed) {
                session.send(name, &data);
            }
        }
    }
}
