//! What follows the first answer: follow-ups and `@original`.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::{Extension, Json};

use super::compose::Parcel;
use super::denial::Denial;
use super::incoming::Incoming;
use super::{Reply, intake};
use crate::discord_twin::Shared;
use crate::discord_twin::clock::Snowflake;
use crate::discord_twin::interaction::{Callback, Interaction};
use crate::discord_twin::message::{EPHEMERAL, Message};
use crate::discord_twin::state::{Discord, Place};

/// Follow-ups that an app gets where it is installed for the person only.
const FOLLOW_UPS: usize = 5;

type Twin = State<Arc<Shared>>;
/// Application and token.
type Hook = Path<(String, String)>;
/// Application, token, message.
type Spot = Path<(String, String, String)>;

impl Discord {
    fn by_token(&mut self, app: &str, token: &str) -> Result<&mut Interaction, Denial> {
        let Self { interactions, clock, bot, .. } = self;
        let known = interactions.values_mut().find(|known| known.token == token);
        let interaction =
            known.filter(|_| app == bot.to_string()).ok_or(Denial::UNKNOWN_WEBHOOK)?;
        // Before the first answer, and after its life, the token opens nothing.
        if interaction.callback.is_none() || interaction.is_expired(clock) {
            return Err(Denial::UNKNOWN_WEBHOOK);
        }
        Ok(interaction)
    }

    /// The message of this interaction that a path names; `@original` or an id.
    fn hooked(&mut self, app: &str, token: &str, name: &str) -> Result<Snowflake, Denial> {
        let interaction = self.by_token(app, token)?;
        let id = match name {
            "@original" => interaction.original,
            id => {
                let own = interaction.original.iter().chain(&interaction.follow_ups);
                own.copied().find(|own| own.to_string() == id)
            }
        };
        id.filter(|id| self.messages.contains_key(id)).ok_or(Denial::UNKNOWN_MESSAGE)
    }

    fn follow_up(&mut self, app: &str, token: &str, body: &Incoming) -> Result<Snowflake, Denial> {
        let parcel = Parcel { payload: &body.payload, files: &body.files, at: "" };
        let interaction = self.by_token(app, token)?.clone();
        let deferred = matches!(interaction.callback, Some(Callback::Deferred));
        let loading = interaction
            .original
            .filter(|id| deferred && self.messages.get(id).is_some_and(Message::is_loading));
        let message = self.compose(interaction.channel_id, &parcel)?;
        if let Some(original) = loading {
            self.revise(original, &parcel)?;
            self.by_token(app, token)?.edits += 1;
            return Ok(original);
        }
        let in_dm = self.channels.get(&interaction.channel_id).map(|channel| channel.place);
        let limited = !matches!(in_dm, Some(Place::BotDm(_)));
        if limited && interaction.follow_ups.len() >= FOLLOW_UPS {
            return Err(Denial::TOO_MANY_FOLLOW_UPS);
        }
        let mut message = message;
        message.by_webhook = true;
        message.flags |= body.payload["flags"].as_u64().unwrap_or(0) & EPHEMERAL;
        let id = message.id;
        self.store(message);
        self.by_token(app, token)?.follow_ups.push(id);
        Ok(id)
    }

    fn rehook(
        &mut self,
        (app, token, name): (&str, &str, &str),
        body: &Incoming,
    ) -> Result<Snowflake, Denial> {
        let id = self.hooked(app, token, name)?;
        self.revise(id, &Parcel { payload: &body.payload, files: &body.files, at: "" })?;
        self.by_token(app, token)?.edits += 1;
        Ok(id)
    }

    fn unhook(&mut self, app: &str, token: &str, name: &str) -> Result<(), Denial> {
        let id = self.hooked(app, token, name)?;
        self.discard(id);
        let interaction = self.by_token(app, token)?;
        interaction.original = interaction.original.filter(|original| *original != id);
        interaction.follow_ups.retain(|own| *own != id);
        Ok(())
    }

    fn shown(&self, id: Snowflake) -> Reply {
        let message = self.messages.get(&id).ok_or(Denial::UNKNOWN_MESSAGE)?;
        Ok(Json(self.message_json(message)).into_response())
    }
}

/// `POST /webhooks/{webhook_id}/{webhook_token}`: after a deferral it becomes the original.
pub(super) async fn follow_up(
    State(twin): Twin,
    Path((app, token)): Hook,
    Extension(body): intake::Body,
) -> Reply {
    twin.change(|discord| {
        let id = discord.follow_up(&app, &token, &body)?;
        discord.shown(id)
    })
}

/// `GET …/messages/@original`.
pub(super) async fn original(State(twin): Twin, Path((app, token)): Hook) -> Reply {
    show(State(twin), Path((app, token, "@original".to_owned()))).await
}

/// `PATCH …/messages/@original`.
pub(super) async fn edit_original(
    State(twin): Twin,
    Path((app, token)): Hook,
    body: intake::Body,
) -> Reply {
    edit(State(twin), Path((app, token, "@original".to_owned())), body).await
}

/// `DELETE …/messages/@original`.
pub(super) async fn remove_original(State(twin): Twin, Path((app, token)): Hook) -> Reply {
    remove(State(twin), Path((app, token, "@original".to_owned()))).await
}

/// `GET …/messages/{message_id}`.
pub(super) async fn show(State(twin): Twin, Path((app, token, name)): Spot) -> Reply {
    twin.change(|discord| {
        let id = discord.hooked(&app, &token, &name)?;
        discord.shown(id)
    })
}

/// `PATCH …/messages/{message_id}`.
pub(super) async fn edit(
    State(twin): Twin,
    Path((app, token, name)): Spot,
    Extension(body): intake::Body,
) -> Reply {
    twin.change(|discord| {
        let id = discord.rehook((&app, &token, &name), &body)?;
        discord.shown(id)
    })
}

/// `DELETE …/messages/{message_id}`.
pub(super) async fn remove(State(twin): Twin, Path((app, token, name)): Spot) -> Reply {
    twin.change(|discord| {
        discord.unhook(&app, &token, &name)?;
        Ok(StatusCode::NO_CONTENT.into_response())
    })
}
