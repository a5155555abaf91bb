//! Global commands.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::{Extension, Json};
use serde_json::{Value, json};

use super::denial::Denial;
use super::{Reply, intake};
use crate::discord_twin::Shared;
use crate::discord_twin::limits::{self, Flaws};
use crate::discord_twin::state::Discord;

impl Discord {
    fn is_me(&self, id: &str) -> Result<(), Denial> {
        if id == self.bot.to_string() { Ok(()) } else { Err(Denial::WRONG_APPLICATION) }
    }

    /// A command as Discord keeps it; a known name and kind keeps its id.
    fn registered(&mut self, command: &Value) -> Value {
        let mut command = command.clone();
        let kind = command["type"].as_u64().unwrap_or(1);
        let known =
            self.commands.iter().find(|c| c["name"] == command["name"] && c["type"] == kind);
        let id = known.map_or_else(|| self.clock.next_id().to_string(), |c| text(&c["id"]));
        let defaults = json!({
            "type": kind, "id": id, "application_id": self.bot.to_string(),
            "version": self.clock.next_id().to_string(), "nsfw": false, "description": "",
            "default_member_permissions": null, "dm_permission": true, "contexts": null,
            "integration_types": [0],
        });
        if let (Value::Object(command), Value::Object(defaults)) = (&mut command, defaults) {
            for (key, value) in defaults {
                let given = command.get(&key).is_some_and(|given| !given.is_null());
                if !given || key == "id" {
                    command.insert(key, value);
                }
            }
            command.retain(|key, value| {
                !value.is_null()
                    || matches!(key.as_str(), "contexts" | "default_member_permissions")
            });
        }
        command
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn check(commands: &[Value]) -> Result<(), Denial> {
    let mut flaws = Flaws::default();
    limits::commands(&mut flaws, commands);
    flaws.verdict().map_err(Denial::invalid_form)
}

/// `GET /applications/{application_id}/commands`.
pub(super) async fn list(State(twin): State<Arc<Shared>>, Path(me): Path<String>) -> Reply {
    let commands = twin.look(|discord| {
        discord.is_me(&me)?;
        Ok(discord.commands.clone())
    })?;
    Ok(Json(commands).into_response())
}

/// `PUT /applications/{application_id}/commands`: replaces them all.
pub(super) async fn overwrite(
    State(twin): State<Arc<Shared>>,
    Path(me): Path<String>,
    Extension(body): intake::Body,
) -> Reply {
    let commands = twin.change(|discord| {
        discord.is_me(&me)?;
        let given = body.payload.as_array().ok_or_else(|| Denial::invalid("Must be a list."))?;
        check(given)?;
        discord.commands = given.iter().map(|command| discord.registered(command)).collect();
        Ok(discord.commands.clone())
    })?;
    Ok(Json(commands).into_response())
}

/// `POST /applications/{application_id}/commands`: adds one, or replaces its namesake.
pub(super) async fn add(
    State(twin): State<Arc<Shared>>,
    Path(me): Path<String>,
    Extension(body): intake::Body,
) -> Reply {
    twin.change(|discord| {
        discord.is_me(&me)?;
        check(std::slice::from_ref(&body.payload))?;
        let command = discord.registered(&body.payload);
        let before = discord.commands.len();
        discord.commands.retain(|known| known["id"] != command["id"]);
        let is_new = before == discord.commands.len();
        discord.commands.push(command.clone());
        let status = if is_new { StatusCode::CREATED } else { StatusCode::OK };
        Ok((status, Json(command)).into_response())
    })
}
