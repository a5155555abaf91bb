//! The first answer to an interaction.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::{Extension, Json};
use serde_json::{Value, json};

use super::compose::Parcel;
use super::denial::Denial;
use super::incoming::Incoming;
use super::{Reply, intake};
use crate::discord_twin::Shared;
use crate::discord_twin::clock::Snowflake;
use crate::discord_twin::interaction::{Act, Callback, Choice, Interaction};
use crate::discord_twin::limits::{self, Flaws};
use crate::discord_twin::message::{EPHEMERAL, LOADING};
use crate::discord_twin::state::Discord;

/// `POST /interactions/{interaction_id}/{interaction_token}/callback`.
pub(super) async fn answer(
    State(twin): State<Arc<Shared>>,
    Path((id, token)): Path<(String, String)>,
    Query(query): Query<HashMap<String, String>>,
    Extension(body): intake::Body,
) -> Reply {
    let shown = twin.change(|discord| {
        let id = id.parse::<Snowflake>().map_err(|_| Denial::UNKNOWN_INTERACTION)?;
        let known = discord.interactions.get(&id).filter(|known| known.token == token);
        let interaction = known.ok_or(Denial::UNKNOWN_INTERACTION)?.clone();
        if interaction.callback.is_some() {
            return Err(Denial::ALREADY_ANSWERED);
        }
        if interaction.is_overdue(&discord.clock) {
            return Err(Denial::UNKNOWN_INTERACTION);
        }
        let (callback, original) = discord.call_back(&interaction, &body)?;
        if let Some(interaction) = discord.interactions.get_mut(&id) {
            interaction.callback = Some(callback);
            interaction.original = original;
        }
        let message = original.and_then(|id| discord.messages.get(&id));
        Ok(response(&interaction, &body.payload["type"], message.map(|m| discord.message_json(m))))
    })?;
    if query.get("with_response").is_some_and(|with| with == "true") {
        Ok(Json(shown).into_response())
    } else {
        Ok(StatusCode::NO_CONTENT.into_response())
    }
}

impl Discord {
    /// Does what the callback says; gives the message behind `@original`.
    fn call_back(
        &mut self,
        to: &Interaction,
        body: &Incoming,
    ) -> Result<(Callback, Option<Snowflake>), Denial> {
        let data = &body.payload["data"];
        let parcel = Parcel { payload: data, files: &body.files, at: "data." };
        let kind = body.payload["type"].as_u64();
        let is_autocomplete = to.act == Act::Autocomplete;
        match kind {
            Some(4) if !is_autocomplete => {
                let mut message = self.compose(to.channel_id, &parcel)?;
                message.by_webhook = true;
                let id = message.id;
                self.store(message);
                Ok((Callback::Message, Some(id)))
            }
            Some(5) if !is_autocomplete => {
                let mut message = self.blank(to.channel_id, self.bot);
                message.by_webhook = true;
                message.flags = LOADING | (data["flags"].as_u64().unwrap_or(0) & EPHEMERAL);
                let id = message.id;
                self.store(message);
                Ok((Callback::Deferred, Some(id)))
            }
            Some(6) if to.message.is_some() => Ok((Callback::DeferredUpdate, to.message)),
            Some(7) => {
                let id = to.message.ok_or_else(|| Denial::invalid("There is no message."))?;
                self.revise(id, &parcel)?;
                Ok((Callback::Update, Some(id)))
            }
            Some(8) if is_autocomplete => {
                let mut flaws = Flaws::default();
                limits::choices(&mut flaws, "data.choices", &data["choices"]);
                flaws.verdict().map_err(Denial::invalid_form)?;
                let choices = data["choices"].as_array().into_iter().flatten();
                let choices = choices.map(|choice| Choice {
                    name: choice["name"].as_str().unwrap_or_default().to_owned(),
                    value: choice["value"].clone(),
                });
                Ok((Callback::Choices(choices.collect()), None))
            }
            Some(9) if matches!(to.act, Act::Command | Act::Component) => {
                let mut flaws = Flaws::default();
                limits::modal(&mut flaws, data);
                flaws.verdict().map_err(Denial::invalid_form)?;
                Ok((Callback::Modal(data.clone()), None))
            }
            _ => Err(Denial::invalid("This is no answer to this kind of interaction.")),
        }
    }
}

/// The callback as a resource, for `?with_response=true`.
fn response(interaction: &Interaction, kind: &Value, message: Option<Value>) -> Value {
    let mut shown = json!({ "interaction": {
        "id": interaction.id.to_string(), "type": interaction.act as u8,
        "response_message_loading": kind == &json!(5),
    }});
    if let Some(message) = message.filter(|_| kind != &json!(6)) {
        shown["interaction"]["response_message_id"] = message["id"].clone();
        shown["interaction"]["response_message_ephemeral"] =
            (message["flags"].as_u64().unwrap_or(0) & EPHEMERAL != 0).into();
        shown["resource"] = json!({ "type": kind, "message": message });
    }
    shown
}
