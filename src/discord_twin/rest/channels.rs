//! Channels: opening a DM, typing, files.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::{Extension, Json};

use super::denial::Denial;
use super::{Reply, intake};
use crate::discord_twin::Shared;
use crate::discord_twin::clock::Snowflake;
use crate::discord_twin::state::{Channel, Discord, Place};

impl Discord {
    /// A channel that the bot may look into.
    pub(super) fn seen_channel(&self, id: &str) -> Result<&Channel, Denial> {
        let id = id.parse::<Snowflake>().map_err(|_| Denial::UNKNOWN_CHANNEL)?;
        let channel = self.channels.get(&id).ok_or(Denial::UNKNOWN_CHANNEL)?;
        match channel.place {
            Place::BotDm(_) => Ok(channel),
            Place::Guild(guild) if self.is_in(guild) => Ok(channel),
            Place::Guild(_) | Place::Private => Err(Denial::MISSING_ACCESS),
        }
    }
}

/// `POST /users/@me/channels`.
pub(super) async fn open(State(twin): State<Arc<Shared>>, Extension(body): intake::Body) -> Reply {
    let channel = twin.change(|discord| {
        let id = body.payload["recipient_id"].as_str().and_then(|id| id.parse().ok());
        let person = id.and_then(|id| discord.account(id)).ok_or(Denial::UNKNOWN_USER)?.id;
        let id = discord.open_dm(person);
        Ok(discord.channel_json(&discord.channels[&id]))
    })?;
    Ok(Json(channel).into_response())
}

/// `GET /channels/{channel_id}`.
pub(super) async fn show(State(twin): State<Arc<Shared>>, Path(id): Path<String>) -> Reply {
    let channel =
        twin.look(|discord| discord.seen_channel(&id).map(|c| discord.channel_json(c)))?;
    Ok(Json(channel).into_response())
}

/// `POST /channels/{channel_id}/typing`.
pub(super) async fn typing(State(twin): State<Arc<Shared>>, Path(id): Path<String>) -> Reply {
    twin.change(|discord| {
        let id = discord.seen_channel(&id)?.id;
        *discord.typing.entry(id).or_default() += 1;
        Ok(StatusCode::NO_CONTENT.into_response())
    })
}

/// A file under a message.
pub(super) async fn file(
    State(twin): State<Arc<Shared>>,
    Path((_, id, _)): Path<(String, String, String)>,
) -> Reply {
    twin.look(|discord| {
        let mut files = discord.messages.values().flat_map(|message| &message.attachments);
        let file = files.find(|file| file.id.to_string() == id).ok_or(Denial::NOT_FOUND)?;
        let kind = file.content_type.as_deref().unwrap_or("application/octet-stream").to_owned();
        Ok(([(CONTENT_TYPE, kind)], file.bytes.clone()).into_response())
    })
}
