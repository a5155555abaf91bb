//! The REST side: Discord's API version 10, as far as a bot in DMs needs it.

mod callbacks;
mod channels;
mod commands;
mod compose;
mod denial;
mod guilds;
mod incoming;
mod intake;
mod messages;
mod users;
mod webhooks;

use std::sync::Arc;

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::response::Response;
use axum::routing::{get, post, put};

pub(super) use incoming::Upload;

use super::Shared;
use denial::Denial;

/// What a route answers.
type Reply = Result<Response, Denial>;

/// Where the API lives.
const API: &str = "/api/v10";

/// Every route, as faults are ordered for it; the paths are those of Discord's document.
const ROUTES: &[&str] = &[
    "GET /gateway",
    "GET /gateway/bot",
    "GET /users/@me",
    "POST /users/@me/channels",
    "GET /applications/@me",
    "GET /oauth2/applications/@me",
    "GET /applications/{application_id}/commands",
    "PUT /applications/{application_id}/commands",
    "POST /applications/{application_id}/commands",
    "GET /channels/{channel_id}",
    "GET /guilds/{guild_id}",
    "GET /guilds/{guild_id}/members/{user_id}",
    "POST /channels/{channel_id}/typing",
    "GET /channels/{channel_id}/messages",
    "POST /channels/{channel_id}/messages",
    "GET /channels/{channel_id}/messages/{message_id}",
    "PATCH /channels/{channel_id}/messages/{message_id}",
    "DELETE /channels/{channel_id}/messages/{message_id}",
    "PUT /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me",
    "DELETE /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me",
    "POST /interactions/{interaction_id}/{interaction_token}/callback",
    "POST /webhooks/{webhook_id}/{webhook_token}",
    "GET /webhooks/{webhook_id}/{webhook_token}/messages/@original",
    "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original",
    "DELETE /webhooks/{webhook_id}/{webhook_token}/messages/@original",
    "GET /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
    "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
    "DELETE /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
    FILE,
];

/// Where attached files lie, which is no part of the API: whoever has the address may fetch one.
const FILE: &str = "GET /attachments/{channel_id}/{file_id}/{filename}";

/// Whether faults can be ordered for this, `METHOD /template`.
pub(super) fn is_route(route: &str) -> bool {
    ROUTES.contains(&route)
}

/// The REST side's routes behind the intake.
pub(super) fn router(twin: Arc<Shared>) -> Router {
    let api = Router::new()
        .route("/gateway", get(users::gateway))
        .route("/gateway/bot", get(users::gateway))
        .route("/users/@me", get(users::me))
        .route("/users/@me/channels", post(channels::open))
        .route("/applications/@me", get(users::application))
        .route("/oauth2/applications/@me", get(users::application))
        .route(
            "/applications/{application_id}/commands",
            get(commands::list).put(commands::overwrite).post(commands::add),
        )
        .route("/guilds/{guild_id}", get(guilds::show))
        .route("/guilds/{guild_id}/members/{user_id}", get(guilds::member))
        .route("/channels/{channel_id}", get(channels::show))
        .route("/channels/{channel_id}/typing", post(channels::typing))
        .route("/channels/{channel_id}/messages", get(messages::history).post(messages::create))
        .route(
            "/channels/{channel_id}/messages/{message_id}",
            get(messages::show).patch(messages::edit).delete(messages::remove),
        )
        .route(
            "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me",
            put(messages::react).delete(messages::unreact),
        )
        .route(
            "/interactions/{interaction_id}/{interaction_token}/callback",
            post(callbacks::answer),
        )
        .route("/webhooks/{webhook_id}/{webhook_token}", post(webhooks::follow_up))
        .route(
            "/webhooks/{webhook_id}/{webhook_token}/messages/@original",
            get(webhooks::original)
                .patch(webhooks::edit_original)
                .delete(webhooks::remove_original),
        )
        .route(
            "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
            get(webhooks::show).patch(webhooks::edit).delete(webhooks::remove),
        );
    Router::new()
        .nest(API, api)
        .route("/attachments/{channel_id}/{file_id}/{filename}", get(channels::file))
        .fallback(denial::no_such_route)
        .layer(from_fn_with_state(Arc::clone(&twin), intake::intake))
        .with_state(twin)
}
