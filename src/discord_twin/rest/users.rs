//! The bot about itself, and where the gateway is.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use serde_json::{Value, json};

use super::Reply;
use crate::discord_twin::Shared;

/// Sessions a day that a token may begin.
const IDENTIFIES_A_DAY: usize = 1000;

/// `GET /gateway` and `GET /gateway/bot`.
pub(super) async fn gateway(State(twin): State<Arc<Shared>>) -> Reply {
    let begun = twin.look(|discord| discord.sessions.identifies);
    let limit = json!({ "total": IDENTIFIES_A_DAY, "max_concurrency": 1,
        "remaining": IDENTIFIES_A_DAY.saturating_sub(begun), "reset_after": 86_400_000 });
    let body = json!({ "url": twin.gateway_url(), "shards": 1, "session_start_limit": limit });
    Ok(Json(body).into_response())
}

/// `GET /users/@me`.
pub(super) async fn me(State(twin): State<Arc<Shared>>) -> Reply {
    let mut user = twin.look(|discord| discord.user_json(discord.bot));
    user["mfa_enabled"] = false.into();
    user["locale"] = "en-US".into();
    user["verified"] = true.into();
    user["email"] = Value::Null;
    Ok(Json(user).into_response())
}

/// `GET /applications/@me` and `GET /oauth2/applications/@me`.
pub(super) async fn application(State(twin): State<Arc<Shared>>) -> Reply {
    let body = twin.look(|discord| {
        let bot = discord.user_json(discord.bot);
        json!({
            "id": discord.bot.to_string(), "name": "upto", "icon": null, "description": "",
            "type": null, "bot": bot, "bot_public": true, "bot_require_code_grant": false,
            "verify_key": "0".repeat(64), "flags": 0, "owner": owner(), "team": null,
            "approximate_guild_count": 0, "approximate_user_install_count": discord.people.len(),
            "approximate_user_authorization_count": 0, "redirect_uris": [],
            "interactions_endpoint_url": null, "role_connections_verification_url": null,
            "explicit_content_filter": 0, "max_participants": null, "tags": [],
            "is_monetized": false, "is_verified": false, "is_discoverable": false,
            "integration_types_config": { "0": {}, "1": {} }, "event_webhooks_status": 1,
            "flags_new": "0", "eligible_oauth2_scopes": [],
        })
    });
    Ok(Json(body).into_response())
}

/// The operator of the bot, who is no person here.
fn owner() -> Value {
    json!({ "id": "100000000000000001", "username": "operator", "global_name": null, "flags": 0,
        "discriminator": "0", "avatar": null, "public_flags": 0, "primary_guild": null })
}
