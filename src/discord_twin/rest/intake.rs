//! Every request passes here: token, pace, faults, body, contract; and is recorded.

use std::sync::Arc;
use std::time::Duration;

use axum::body::to_bytes;
use axum::extract::{ConnectInfo, MatchedPath, Request, State};
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderName, HeaderValue};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json, RequestExt};
use serde_json::{Value, json};

use super::API;
use super::denial::Denial;
use super::incoming::{Incoming, Upload};
use crate::discord_twin::Shared;
use crate::discord_twin::faults::Fault;
use crate::discord_twin::pace::{Allowance, TooFast};
use crate::discord_twin::record;
use crate::discord_twin::socket::Shears;

/// The largest request, all files together.
const REQUEST_BYTES: usize = 100 * 1024 * 1024;

/// One request on its way in.
struct Call {
    method: Method,
    route: String,
    path: String,
    body: Value,
    files: Vec<(String, Vec<u8>)>,
}

/// Takes a request in, or turns it down.
pub(super) async fn intake(
    State(twin): State<Arc<Shared>>,
    ConnectInfo(shears): ConnectInfo<Shears>,
    mut request: Request,
    next: Next,
) -> Response {
    let matched = request.extract_parts::<Option<MatchedPath>>().await.ok().flatten();
    let path = request.uri().path_and_query().map(ToString::to_string).unwrap_or_default();
    let method = request.method().clone();
    let Some(route) = matched.as_ref().map(|path| path.as_str().to_owned()) else {
        twin.change(|d| d.record.violation(format!("{method} {path} is no route of the twin")));
        return next.run(request).await;
    };
    let route = route.strip_prefix(API).map_or(route.clone(), str::to_owned);
    let mut call = Call { method, route, path, body: Value::Null, files: Vec::new() };
    let (response, torn) =
        match twin.end.run_until_cancelled(pass(&twin, &mut call, request, next)).await {
            Some(Outcome::Answered(response)) => (response, false),
            Some(Outcome::Torn) | None => (StatusCode::BAD_GATEWAY.into_response(), true),
        };
    let mut response = response;
    let now = twin.look(|discord| discord.clock.now());
    put(response.headers_mut(), "date", now.format("%a, %d %b %Y %H:%M:%S GMT").to_string());
    let status = if torn { 0 } else { response.status().as_u16() };
    let Call { method, route, path, body, files } = call;
    let request = record::Request { method, route, path, status, body, files };
    twin.change(|d| d.record.note(request));
    if torn {
        shears.cut();
    }
    response
}

enum Outcome {
    Answered(Response),
    Torn,
}

async fn pass(twin: &Shared, call: &mut Call, request: Request, next: Next) -> Outcome {
    let (mut parts, body) = request.into_parts();
    if is_file(&call.route) {
        if parts.headers.contains_key(AUTHORIZATION) {
            twin.change(|d| {
                d.record.violation("the token was shown to the host of attached files");
            });
        }
    } else if !is_by_token(&call.route) && !is_authorized(&parts.headers, twin.token()) {
        return Outcome::Answered(Denial::UNAUTHORIZED.into_response());
    }
    let allowance = match pace(twin, call) {
        Ok(allowance) => allowance,
        Err(too_fast) => return Outcome::Answered(slow_down(too_fast, "user")),
    };
    let incoming = match to_bytes(body, REQUEST_BYTES).await {
        Err(_) => Err(Denial::TOO_LARGE),
        Ok(bytes) => {
            let kind = parts.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
            Incoming::read(kind.unwrap_or_default(), bytes).await
        }
    };
    let incoming = match incoming {
        Ok(incoming) => incoming,
        Err(denial) => return Outcome::Answered(denial.into_response()),
    };
    call.body = incoming.payload.clone();
    let file = |file: &Upload| (file.filename.clone(), file.bytes.clone());
    call.files = incoming.files.iter().map(file).collect();
    let route = format!("{} {}", call.method, call.route);
    let fault = twin.change(|discord| discord.faults.meet(&route));
    let stored = match fault {
        Some(Fault::RateLimited { retry_after, global }) => {
            return Outcome::Answered(slow_down(TooFast { retry_after, global }, "shared"));
        }
        Some(Fault::Refused { status, code, message }) => {
            return Outcome::Answered(Denial::new(status, code, message).into_response());
        }
        Some(Fault::ServerError { status, stored: false }) => {
            return Outcome::Answered(server_error(status));
        }
        Some(Fault::Reset { stored: false }) => return Outcome::Torn,
        Some(Fault::Slow(delay)) => {
            tokio::time::sleep(delay).await;
            None
        }
        after @ (Some(Fault::ServerError { .. } | Fault::Reset { .. }) | None) => after,
    };
    if let Err(denial) = contract(twin, call) {
        return Outcome::Answered(denial.into_response());
    }
    parts.extensions.insert(incoming);
    let mut response = next.run(Request::from_parts(parts, axum::body::Body::empty())).await;
    allow(response.headers_mut(), &call.route, allowance);
    match stored {
        Some(Fault::ServerError { status, .. }) => Outcome::Answered(server_error(status)),
        Some(Fault::Reset { .. }) => Outcome::Torn,
        _ => Outcome::Answered(response),
    }
}

/// Routes that carry a token of their own in the path.
fn is_by_token(route: &str) -> bool {
    route.starts_with("/interactions/") || route.starts_with("/webhooks/")
}

/// Where attached files lie: nobody needs a token there.
fn is_file(route: &str) -> bool {
    route.starts_with("/attachments/")
}

fn is_authorized(headers: &HeaderMap, token: &str) -> bool {
    let given = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    given.and_then(|value| value.strip_prefix("Bot ")) == Some(token)
}

fn pace(twin: &Shared, call: &Call) -> Result<Allowance, TooFast> {
    // A bucket is a route, and for channels and tokens the one it is about.
    let major = call.path.split('/').nth(4).unwrap_or_default();
    let bucket = format!("{} {} {major}", call.method, call.route);
    let counts = !is_by_token(&call.route) && !is_file(&call.route);
    twin.change(|discord| discord.pace.count(&bucket, counts))
}

fn contract(twin: &Shared, call: &Call) -> Result<(), Denial> {
    twin.change(|discord| {
        let Some(contract) = &discord.record.contract else { return Ok(()) };
        if call.body.is_null() {
            return Ok(());
        }
        contract(&call.method, &call.route, &call.body).map_err(|reason| {
            let place = format!("{} {}", call.method, call.route);
            discord.record.violation(format!("{place}: {reason}"));
            Denial::invalid(&reason)
        })
    })
}

/// 429, as Discord writes it; fractions of a second are kept in the header, which Discord rounds.
fn slow_down(too_fast: TooFast, scope: &'static str) -> Response {
    let seconds = too_fast.retry_after.as_secs_f64();
    let body = json!({ "message": "You are being rate limited.", "retry_after": seconds,
        "global": too_fast.global });
    let mut response = (StatusCode::TOO_MANY_REQUESTS, Json(body)).into_response();
    let headers = response.headers_mut();
    put(headers, "retry-after", format!("{seconds:.3}"));
    if too_fast.global {
        put(headers, "x-ratelimit-global", "true".to_owned());
    }
    let scope = if too_fast.global { "global" } else { scope };
    put(headers, "x-ratelimit-scope", scope.to_owned());
    response
}

fn server_error(status: u16) -> Response {
    StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY).into_response()
}

fn allow(headers: &mut HeaderMap, route: &str, allowance: Allowance) {
    let bucket = route
        .bytes()
        .fold(5381_u32, |hash, byte| hash.wrapping_mul(33).wrapping_add(u32::from(byte)));
    put(headers, "x-ratelimit-bucket", format!("twin{bucket:08x}"));
    put(headers, "x-ratelimit-limit", allowance.limit.to_string());
    put(headers, "x-ratelimit-remaining", allowance.remaining.to_string());
    let reset_after: Duration = allowance.reset_after;
    put(headers, "x-ratelimit-reset-after", format!("{:.3}", reset_after.as_secs_f64()));
    put(headers, "x-ratelimit-reset", reset_at(reset_after));
}

/// When a window ends, in real time: the client compares it with its own clock.
#[expect(clippy::disallowed_methods, reason = "rate limits are kept in real time")]
fn reset_at(reset_after: Duration) -> String {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    format!("{:.3}", (now.unwrap_or_default() + reset_after).as_secs_f64())
}

fn put(headers: &mut HeaderMap, name: &'static str, value: String) {
    if let Ok(value) = HeaderValue::try_from(value) {
        headers.insert(HeaderName::from_static(name), value);
    }
}

/// What a handler gets of the body.
pub(super) type Body = Extension<Incoming>;
