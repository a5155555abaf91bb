//! An answer at once, or word that one comes: whatever keeps the store, nobody looks at a button that
//! does nothing.

use std::pin::pin;
use std::time::Duration;

use serde_json::Value;
use serenity::all::{CommandInteraction, ComponentInteraction, CreateInteractionResponse, Http};

use super::{answer, prompts};
use crate::app::{Done, Halt};
use crate::domain::refusal::Refusal;
use crate::domain::tongue::Hearer;
use crate::voice;

/// How long an answer may take before Discord, which waits three seconds, is told that one comes.
const SOON: Duration = Duration::from_millis(500);

/// Discord's numbers for a message, and for another one in place of that which was pressed.
/// Source: Discord's reference, "Interaction Callback Type".
const MESSAGE: u64 = 4;
const UPDATE: u64 = 7;

/// Answers a press. Law: what is being made is made to its end.
///
/// A form can be opened at once only: where that took too long, the person is asked to press again.
pub async fn press(
    http: &Http,
    to: Hearer,
    pressed: &ComponentInteraction,
    making: impl Future<Output = CreateInteractionResponse>,
) -> Done<()> {
    let mut making = pin!(making);
    if let Ok(response) = tokio::time::timeout(SOON, &mut making).await {
        return told(pressed.create_response(http, response).await);
    }
    told(pressed.create_response(http, CreateInteractionResponse::Acknowledge).await)?;
    let response = making.await;
    let made = serde_json::to_value(&response).unwrap_or_default();
    let token = &pressed.token;
    told(match made["type"].as_u64() {
        Some(UPDATE) => {
            let files = Vec::new();
            http.edit_original_interaction_response(token, &made["data"], files).await.map(drop)
        }
        Some(MESSAGE) => follow(http, token, &made["data"]).await,
        _ => {
            let busy = serde_json::to_value(busy(to)).unwrap_or_default();
            follow(http, token, &busy["data"]).await
        }
    })
}

/// Opens a form in answer to a command; where that takes too long, or cannot be, says so.
pub async fn open(
    http: &Http,
    to: Hearer,
    typed: &CommandInteraction,
    making: impl Future<Output = Done<CreateInteractionResponse>>,
) -> Done<()> {
    let mut making = pin!(making);
    if let Ok(form) = tokio::time::timeout(SOON, &mut making).await {
        return told(typed.create_response(http, form?).await);
    }
    let said = told(typed.create_response(http, busy(to)).await);
    if let Err(halt) = making.await {
        // It is logged.
        let _ = answer::sentence(to, &halt);
    }
    said
}

async fn follow(http: &Http, token: &str, message: &Value) -> serenity::Result<()> {
    http.create_followup_message(token, message, Vec::new()).await.map(drop)
}

fn busy(to: Hearer) -> CreateInteractionResponse {
    prompts::note(voice::refusals::said(to, &Refusal::Busy))
}

fn told(sent: serenity::Result<()>) -> Result<(), Halt> {
    sent.map_err(|error| answer::lost(&error))
}
