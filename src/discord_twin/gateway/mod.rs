//! The gateway: a WebSocket that greets, lets in, beats and resumes as Discord's does.

mod sessions;

use std::future::pending;
use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde_json::{Value, json};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

pub(super) use sessions::{ALWAYS, DIRECT_MESSAGE_REACTIONS, DIRECT_MESSAGES, Order, Sessions};

use super::Shared;
use super::faults::GatewayFault;

/// Close code for a wrong token.
const AUTHENTICATION_FAILED: u16 = 4004;
/// Close code for a payload that makes no sense.
const DECODE_ERROR: u16 = 4002;
/// Close code for speaking before IDENTIFY.
const NOT_AUTHENTICATED: u16 = 4003;

/// The gateway's one route.
pub(super) fn router(twin: Arc<Shared>) -> Router {
    Router::new().route("/", get(upgrade)).with_state(twin)
}

async fn upgrade(State(twin): State<Arc<Shared>>, upgrade: WebSocketUpgrade) -> Response {
    twin.change(|discord| discord.sessions.callers += 1);
    if twin.change(|discord| discord.faults.meet_gateway(&GatewayFault::RefuseUpgrade)) {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    if twin.change(|discord| discord.faults.meet_gateway(&GatewayFault::NeverUpgrade)) {
        twin.end.run_until_cancelled(pending::<()>()).await;
    }
    upgrade.on_upgrade(move |socket| converse(twin, socket))
}

/// What a frame from the bot leads to.
enum Next {
    Go,
    Say(Value),
    Close(u16, &'static str),
}

/// One connection from HELLO to its end.
async fn converse(twin: Arc<Shared>, mut socket: WebSocket) {
    let (line, mut orders) = unbounded_channel();
    let mut session = None;
    let interval = u64::try_from(twin.heartbeat().as_millis()).unwrap_or(u64::MAX);
    let hello = json!({ "op": 10, "d": { "heartbeat_interval": interval } });
    if socket.send(Message::text(hello.to_string())).await.is_err() {
        return;
    }
    let farewell = loop {
        tokio::select! {
            () = twin.end.cancelled() => break Some((1001, "going away")),
            order = orders.recv() => match order {
                Some(Order::Send(text)) => {
                    if socket.send(Message::text(text)).await.is_err() {
                        break None;
                    }
                }
                Some(Order::Close(code, reason)) => break Some((code, reason)),
                Some(Order::Cut) | None => break None,
            },
            frame = socket.recv() => match frame {
                Some(Ok(Message::Text(text))) => {
                    match hear(&twin, text.as_str(), &mut session, &line) {
                        Next::Go => {}
                        Next::Say(payload) => {
                            if socket.send(Message::text(payload.to_string())).await.is_err() {
                                break None;
                            }
                        }
                        Next::Close(code, reason) => break Some((code, reason)),
                    }
                }
                Some(Ok(Message::Close(frame))) => {
                    // Discord: a client that closes with 1000 or 1001 gives its session up.
                    if frame.is_some_and(|frame| frame.code <= 1001)
                        && let Some(id) = session.take()
                    {
                        twin.change(|discord| discord.sessions.end(&id));
                    }
                    break None;
                }
                Some(Ok(_)) => {}
                Some(Err(_)) | None => break None,
            },
        }
    };
    if let Some((code, reason)) = farewell {
        let frame = CloseFrame { code, reason: reason.into() };
        let _ = socket.send(Message::Close(Some(frame))).await;
    }
    if let Some(id) = session {
        twin.change(|discord| discord.sessions.part(&id, &line));
    }
}

/// Understands one payload of the bot.
fn hear(
    twin: &Shared,
    text: &str,
    session: &mut Option<String>,
    line: &UnboundedSender<Order>,
) -> Next {
    let Ok(payload) = serde_json::from_str::<Value>(text) else {
        return Next::Close(DECODE_ERROR, "decode error");
    };
    let data = &payload["d"];
    let token = data["token"].as_str().unwrap_or_default();
    match payload["op"].as_u64() {
        Some(1) => {
            let ignored =
                twin.change(|discord| discord.faults.meet_gateway(&GatewayFault::IgnoreHeartbeat));
            if ignored { Next::Go } else { Next::Say(json!({ "op": 11 })) }
        }
        Some(2 | 6) if token.trim_start_matches("Bot ") != twin.token() => {
            Next::Close(AUTHENTICATION_FAILED, "authentication failed")
        }
        Some(2) => identify(twin, data, session, line),
        Some(6) => resume(twin, data, session, line),
        Some(3 | 4 | 8) if session.is_some() => Next::Go,
        _ => Next::Close(NOT_AUTHENTICATED, "not authenticated"),
    }
}

fn identify(
    twin: &Shared,
    data: &Value,
    session: &mut Option<String>,
    line: &UnboundedSender<Order>,
) -> Next {
    let intents = data["intents"].as_u64().unwrap_or(0);
    let begun = twin.change(|discord| {
        if discord.faults.meet_gateway(&GatewayFault::RefuseIdentify) {
            return None;
        }
        let mut user = discord.user_json(discord.bot);
        user["verified"] = true.into();
        user["mfa_enabled"] = false.into();
        user["email"] = Value::Null;
        let application = json!({ "id": discord.bot.to_string(), "flags": 0 });
        Some(discord.sessions.begin(intents, line.clone(), |id| {
            json!({
                "v": 10, "user": user, "guilds": [], "session_id": id, "session_type": "normal",
                "resume_gateway_url": twin.gateway_url(), "shard": [0, 1],
                "application": application, "private_channels": [], "_trace": ["twin"],
            })
        }))
    });
    match begun {
        Some(id) => {
            *session = Some(id);
            Next::Go
        }
        None => Next::Say(json!({ "op": 9, "d": false })),
    }
}

fn resume(
    twin: &Shared,
    data: &Value,
    session: &mut Option<String>,
    line: &UnboundedSender<Order>,
) -> Next {
    let id = data["session_id"].as_str().unwrap_or_default();
    let seq = data["seq"].as_u64().unwrap_or(0);
    let resumed = twin.change(|discord| {
        if discord.faults.meet_gateway(&GatewayFault::RefuseResume) {
            discord.sessions.end(id);
        }
        discord.sessions.resume(id, seq, line.clone())
    });
    if resumed {
        *session = Some(id.to_owned());
        Next::Go
    } else {
        Next::Say(json!({ "op": 9, "d": false }))
    }
}
