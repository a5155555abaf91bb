//! Limits of a message: text, embeds, rows.

use serde_json::Value;

use super::{Flaws, components, items};

/// All text of all embeds of a message together.
const EMBED_TOTAL: usize = 6000;

/// Checks a message's payload; `at` is where it stands in the body, empty or `data.`.
pub(in crate::discord_twin) fn message(flaws: &mut Flaws, at: &str, payload: &Value) {
    flaws.text(&format!("{at}content"), &payload["content"], 0, 2000);
    flaws.text(&format!("{at}nonce"), nonce(payload), 0, 25);
    let embeds = items(&payload["embeds"]);
    flaws.count(&format!("{at}embeds"), embeds.len(), 0, 10);
    for (n, embed) in embeds.iter().enumerate() {
        check_embed(flaws, &format!("{at}embeds.{n}"), embed);
    }
    if embeds.iter().map(embed_size).sum::<usize>() > EMBED_TOTAL {
        let message = "Embed size exceeds maximum size of 6000";
        flaws.add(&format!("{at}embeds"), "MAX_EMBED_SIZE_EXCEEDED", message);
    }
    components::rows(flaws, &format!("{at}components"), &payload["components"]);
}

/// A nonce may also be a number, which has no length.
fn nonce(payload: &Value) -> &Value {
    if payload["nonce"].is_number() { &Value::Null } else { &payload["nonce"] }
}

fn check_embed(flaws: &mut Flaws, at: &str, embed: &Value) {
    flaws.text(&format!("{at}.title"), &embed["title"], 0, 256);
    flaws.text(&format!("{at}.description"), &embed["description"], 0, 4096);
    flaws.text(&format!("{at}.footer.text"), &embed["footer"]["text"], 0, 2048);
    flaws.text(&format!("{at}.author.name"), &embed["author"]["name"], 0, 256);
    let fields = items(&embed["fields"]);
    flaws.count(&format!("{at}.fields"), fields.len(), 0, 25);
    for (n, field) in fields.iter().enumerate() {
        flaws.text(&format!("{at}.fields.{n}.name"), &field["name"], 1, 256);
        flaws.text(&format!("{at}.fields.{n}.value"), &field["value"], 1, 1024);
    }
}

fn embed_size(embed: &Value) -> usize {
    let fields = items(&embed["fields"]);
    [&embed["title"], &embed["description"], &embed["footer"]["text"], &embed["author"]["name"]]
        .into_iter()
        .chain(fields.iter().flat_map(|field| [&field["name"], &field["value"]]))
        .filter_map(Value::as_str)
        .map(|text| text.chars().count())
        .sum()
}
