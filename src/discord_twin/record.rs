//! What was asked, and what was wrong with it.

use std::collections::VecDeque;
use std::fmt;

use axum::http::Method;
use serde_json::Value;

/// So many requests are remembered; a test that needs more looks more often.
const KEPT: usize = 10_000;

/// A check of every request body: method, route template, body. `Err` says what is wrong.
pub type Contract = Box<dyn Fn(&Method, &str, &Value) -> Result<(), String> + Send + Sync>;

/// One request to the REST side.
#[derive(Clone, Debug)]
pub struct Request {
    /// The method.
    pub method: Method,
    /// The route as Discord's document names it, e.g. `/channels/{channel_id}/messages`.
    pub route: String,
    /// The path and query as asked.
    pub path: String,
    /// The status it was answered with; 0 when the connection was torn instead.
    pub status: u16,
    /// The body: its JSON, or the `payload_json` part of a form; null when there was none.
    pub body: Value,
    /// The files beside it, each a name and its bytes.
    pub files: Vec<(String, Vec<u8>)>,
}

/// What the twin remembers of the REST side.
#[derive(Default)]
pub(super) struct Record {
    pub requests: VecDeque<Request>,
    pub asked: u64,
    pub violations: Vec<String>,
    pub contract: Option<Contract>,
}

impl Record {
    pub fn note(&mut self, request: Request) {
        self.asked += 1;
        if self.requests.len() == KEPT {
            self.requests.pop_front();
        }
        self.requests.push_back(request);
    }

    pub fn violation(&mut self, what: impl Into<String>) {
        self.violations.push(what.into());
    }
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Record")
            .field("requests", &self.requests.len())
            .field("violations", &self.violations)
            .finish_non_exhaustive()
    }
}
