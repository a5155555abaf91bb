//! Servers and their members.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::response::IntoResponse;

use super::Reply;
use super::denial::Denial;
use crate::discord_twin::Shared;
use crate::discord_twin::clock::Snowflake;
use crate::discord_twin::state::Discord;

impl Discord {
    /// A server that the bot is in.
    fn seen_guild(&self, id: &str) -> Result<Snowflake, Denial> {
        let id = id.parse::<Snowflake>().map_err(|_| Denial::UNKNOWN_GUILD)?;
        if self.is_in(id) { Ok(id) } else { Err(Denial::UNKNOWN_GUILD) }
    }
}

/// `GET /guilds/{guild_id}`.
pub(super) async fn show(State(twin): State<Arc<Shared>>, Path(id): Path<String>) -> Reply {
    let guild = twin.look(|discord| discord.seen_guild(&id).map(Discord::guild_json))?;
    Ok(Json(guild).into_response())
}

/// `GET /guilds/{guild_id}/members/{user_id}`.
pub(super) async fn member(
    State(twin): State<Arc<Shared>>,
    Path((guild, person)): Path<(String, String)>,
) -> Reply {
    let member = twin.look(|discord| {
        discord.seen_guild(&guild)?;
        let id = person.parse().ok().and_then(|id| discord.account(id));
        let id = id.ok_or(Denial::UNKNOWN_USER)?.id;
        if discord.left.contains(&id) {
            return Err(Denial::UNKNOWN_MEMBER);
        }
        Ok(discord.member_json(id))
    })?;
    Ok(Json(member).into_response())
}
