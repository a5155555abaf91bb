//! Lives that chance makes up, each from a seed: `UPTO_SEEDS` says how many, `UPTO_SEED` from which on.

mod capture;
mod delivery;

use upto::domain::button::Button;
use upto::domain::id::PromptId;

/// The prompt whose buttons a message has.
pub fn prompt_of(message: &upto::discord_twin::Message) -> Option<PromptId> {
    let ids = message.controls().filter_map(|control| control["custom_id"].as_str());
    ids.filter_map(|id| id.parse::<Button>().ok()).find_map(Button::prompt)
}
