//! Messages in a channel: read, write, edit, delete, react.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::{Extension, Json};
use chrono::TimeDelta;
use serde_json::Value;

use super::compose::Parcel;
use super::denial::Denial;
use super::{Reply, intake};
use crate::discord_twin::Shared;
use crate::discord_twin::clock::Snowflake;
use crate::discord_twin::message::{Message, Reaction};
use crate::discord_twin::state::{Discord, Door, Nonce, Place};

/// How long a nonce keeps a second message away: Discord says "the past few minutes".
const NONCE_LIFE: TimeDelta = TimeDelta::minutes(5);

/// A channel and a message in a path.
type Spot = Path<(String, String)>;

impl Discord {
    fn seen_message(&self, channel: &str, id: &str) -> Result<&Message, Denial> {
        let channel = self.seen_channel(channel)?.id;
        let id = id.parse::<Snowflake>().map_err(|_| Denial::UNKNOWN_MESSAGE)?;
        self.history(channel).find(|message| message.id == id).ok_or(Denial::UNKNOWN_MESSAGE)
    }

    fn own_message(&self, channel: &str, id: &str, or: Denial) -> Result<Snowflake, Denial> {
        let message = self.seen_message(channel, id)?;
        if message.author == self.bot { Ok(message.id) } else { Err(or) }
    }

    /// The message that was made under this nonce a short while ago.
    fn under_nonce(&mut self, payload: &Value) -> Option<Snowflake> {
        let Self { clock, nonces, .. } = self;
        nonces.retain(|known| !clock.is_past(known.at, NONCE_LIFE));
        let nonce = payload["nonce"].to_string();
        let enforced = payload["enforce_nonce"] == true && !payload["nonce"].is_null();
        let known = nonces.iter().find(|known| known.text == nonce);
        known.filter(|_| enforced).map(|known| known.message)
    }
}

/// `GET /channels/{channel_id}/messages`: newest first.
pub(super) async fn history(
    State(twin): State<Arc<Shared>>,
    Path(channel): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Reply {
    let id = |key: &str| query.get(key).and_then(|id| id.parse::<Snowflake>().ok());
    let limit = query.get("limit").map_or(Ok(50), |limit| limit.parse::<usize>());
    let limit = limit.ok().filter(|limit| (1..=100).contains(limit));
    let limit = limit.ok_or_else(|| Denial::invalid("limit must be 1 to 100"))?;
    let page = twin.look(|discord| {
        let channel = discord.seen_channel(&channel)?.id;
        let all = || discord.history(channel);
        let mut page: Vec<&Message> = if let Some(after) = id("after") {
            all().filter(|m| m.id > after).take(limit).collect()
        } else if let Some(around) = id("around") {
            let older = all().rev().filter(|m| m.id <= around).take(limit / 2 + 1);
            older.chain(all().filter(|m| m.id > around).take(limit / 2)).take(limit).collect()
        } else {
            let before = id("before").unwrap_or(Snowflake(u64::MAX));
            all().rev().filter(|m| m.id < before).take(limit).collect()
        };
        page.sort_by_key(|message| std::cmp::Reverse(message.id));
        Ok(page.into_iter().map(|message| discord.message_json(message)).collect::<Value>())
    })?;
    Ok(Json(page).into_response())
}

/// `POST /channels/{channel_id}/messages`.
pub(super) async fn create(
    State(twin): State<Arc<Shared>>,
    Path(channel): Path<String>,
    Extension(body): intake::Body,
) -> Reply {
    let message = twin.change(|discord| {
        let channel = discord.seen_channel(&channel)?.clone();
        if let Place::BotDm(person) = channel.place {
            match discord.account(person).map(|person| person.door) {
                Some(Door::Open) => {}
                Some(Door::Closed) | None => return Err(Denial::DM_CLOSED),
                Some(Door::Unreachable) => return Err(Denial::NO_MUTUAL_GUILDS),
            }
        }
        if let Some(id) = discord.under_nonce(&body.payload) {
            // A message deleted since is gone for the second asking, too.
            let message = discord.messages.get(&id).ok_or(Denial::UNKNOWN_MESSAGE)?;
            return Ok(discord.message_json(message));
        }
        let parcel = Parcel { payload: &body.payload, files: &body.files, at: "" };
        let message = discord.compose(channel.id, &parcel)?;
        if let Some(nonce) = &message.nonce {
            let (text, message, at) = (nonce.to_string(), message.id, discord.clock.now());
            discord.nonces.push_back(Nonce { text, message, at });
        }
        Ok(discord.store(message))
    })?;
    Ok(Json(message).into_response())
}

/// `GET /channels/{channel_id}/messages/{message_id}`.
pub(super) async fn show(State(twin): State<Arc<Shared>>, Path((channel, id)): Spot) -> Reply {
    let message = twin.look(|discord| {
        discord.seen_message(&channel, &id).map(|message| discord.message_json(message))
    })?;
    Ok(Json(message).into_response())
}

/// `PATCH /channels/{channel_id}/messages/{message_id}`.
pub(super) async fn edit(
    State(twin): State<Arc<Shared>>,
    Path((channel, id)): Spot,
    Extension(body): intake::Body,
) -> Reply {
    let message = twin.change(|discord| {
        let id = discord.own_message(&channel, &id, Denial::NOT_THE_AUTHOR)?;
        discord.revise(id, &Parcel { payload: &body.payload, files: &body.files, at: "" })
    })?;
    Ok(Json(message).into_response())
}

/// `DELETE /channels/{channel_id}/messages/{message_id}`.
pub(super) async fn remove(State(twin): State<Arc<Shared>>, Path((channel, id)): Spot) -> Reply {
    twin.change(|discord| {
        let id = discord.own_message(&channel, &id, Denial::NOT_IN_A_DM)?;
        discord.discard(id);
        Ok(StatusCode::NO_CONTENT.into_response())
    })
}

/// `PUT …/reactions/{emoji_name}/@me`.
pub(super) async fn react(
    State(twin): State<Arc<Shared>>,
    Path((channel, id, emoji)): Path<(String, String, String)>,
) -> Reply {
    twin.change(|discord| {
        let (id, bot) = (discord.seen_message(&channel, &id)?.id, discord.bot);
        // A Unicode emoji, or name:id of a server's own; words are neither.
        if emoji.is_ascii() && !emoji.contains(':') {
            return Err(Denial::UNKNOWN_EMOJI);
        }
        if let Some(message) = discord.messages.get_mut(&id) {
            match message.reactions.iter_mut().find(|reaction| reaction.emoji == emoji) {
                Some(reaction) if reaction.by.contains(&bot) => {}
                Some(reaction) => reaction.by.push(bot),
                None => message.reactions.push(Reaction { emoji, by: vec![bot] }),
            }
        }
        Ok(StatusCode::NO_CONTENT.into_response())
    })
}

/// `DELETE …/reactions/{emoji_name}/@me`.
pub(super) async fn unreact(
    State(twin): State<Arc<Shared>>,
    Path((channel, id, emoji)): Path<(String, String, String)>,
) -> Reply {
    twin.change(|discord| {
        let (id, bot) = (discord.seen_message(&channel, &id)?.id, discord.bot);
        if let Some(message) = discord.messages.get_mut(&id) {
            for reaction in message.reactions.iter_mut().filter(|r| r.emoji == emoji) {
                reaction.by.retain(|who| *who != bot);
            }
            message.reactions.retain(|reaction| !reaction.by.is_empty());
        }
        Ok(StatusCode::NO_CONTENT.into_response())
    })
}
