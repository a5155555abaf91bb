//! Limits of buttons, menus and forms.

use std::collections::HashSet;

use serde_json::Value;

use super::{Flaws, items};

/// A button that opens an address instead of telling the bot.
const LINK: u64 = 5;
/// A button that opens a shop.
const PREMIUM: u64 = 6;

/// Checks a message's action rows.
pub(super) fn rows(flaws: &mut Flaws, at: &str, rows: &Value) {
    let rows = items(rows);
    flaws.count(at, rows.len(), 0, 5);
    let mut seen = HashSet::new();
    for (n, row) in rows.iter().enumerate() {
        let at = format!("{at}.{n}.components");
        let parts = items(&row["components"]);
        let has_menu = parts.iter().any(|part| part["type"] != 2);
        flaws.count(&at, parts.len(), 1, if has_menu { 1 } else { 5 });
        for (n, part) in parts.iter().enumerate() {
            let at = format!("{at}.{n}");
            match part["type"].as_u64() {
                Some(2) => button(flaws, &at, part, &mut seen),
                Some(3 | 5..=8) => menu(flaws, &at, part, &mut seen),
                _ => flaws.add(&at, "UNION_TYPE_CHOICES", "This does not go into a message."),
            }
        }
    }
}

/// Checks a form.
pub(in crate::discord_twin) fn modal(flaws: &mut Flaws, modal: &Value) {
    flaws.text("data.title", &modal["title"], 1, 45);
    flaws.text("data.custom_id", &modal["custom_id"], 1, 100);
    let rows = items(&modal["components"]);
    flaws.count("data.components", rows.len(), 1, 5);
    let mut seen = HashSet::new();
    for (n, row) in rows.iter().enumerate() {
        let at = format!("data.components.{n}.components");
        let inputs = items(&row["components"]);
        flaws.count(&at, inputs.len(), 1, 1);
        for input in inputs {
            let at = format!("{at}.0");
            if input["type"] != 4 {
                flaws.add(&at, "UNION_TYPE_CHOICES", "Only text inputs go into a row of a modal.");
            }
            custom_id(flaws, &at, input, &mut seen);
            flaws.text(&format!("{at}.label"), &input["label"], 1, 45);
            flaws.text(&format!("{at}.placeholder"), &input["placeholder"], 0, 100);
            flaws.text(&format!("{at}.value"), &input["value"], 0, 4000);
            let bounds = (input["min_length"].as_u64(), input["max_length"].as_u64());
            if bounds.0.is_some_and(|min| min > 4000)
                || bounds.1.is_some_and(|max| !(1..=4000).contains(&max))
            {
                flaws.add(&at, "NUMBER_TYPE_MAX", "Lengths go from 0, or 1, to 4000.");
            }
        }
    }
}

fn button(flaws: &mut Flaws, at: &str, button: &Value, seen: &mut HashSet<String>) {
    flaws.text(&format!("{at}.label"), &button["label"], 0, 80);
    let style = button["style"].as_u64();
    if style == Some(LINK) {
        flaws.text(&format!("{at}.url"), &button["url"], 1, 512);
    } else if style != Some(PREMIUM) {
        custom_id(flaws, at, button, seen);
    }
    let bare = button["label"].as_str().is_none_or(str::is_empty) && button["emoji"].is_null();
    if bare && style != Some(PREMIUM) {
        let message = "A button needs a label or an emoji.";
        flaws.add(&format!("{at}.label"), "BASE_TYPE_REQUIRED", message);
    }
}

fn menu(flaws: &mut Flaws, at: &str, menu: &Value, seen: &mut HashSet<String>) {
    custom_id(flaws, at, menu, seen);
    flaws.text(&format!("{at}.placeholder"), &menu["placeholder"], 0, 150);
    if menu["type"] != 3 {
        return;
    }
    let options = items(&menu["options"]);
    flaws.count(&format!("{at}.options"), options.len(), 1, 25);
    let mut values = HashSet::new();
    for (n, option) in options.iter().enumerate() {
        let at = format!("{at}.options.{n}");
        flaws.text(&format!("{at}.label"), &option["label"], 1, 100);
        flaws.text(&format!("{at}.value"), &option["value"], 1, 100);
        flaws.text(&format!("{at}.description"), &option["description"], 0, 100);
        if !values.insert(option["value"].to_string()) {
            let message = "The specified option value is already used";
            flaws.add(&at, "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", message);
        }
    }
    let most = menu["max_values"].as_u64().unwrap_or(1);
    let least = menu["min_values"].as_u64().unwrap_or(1);
    if most < least || most > options.len() as u64 {
        let message = "min_values..max_values must lie within the options.";
        flaws.add(&format!("{at}.max_values"), "NUMBER_TYPE_MAX", message);
    }
}

fn custom_id(flaws: &mut Flaws, at: &str, part: &Value, seen: &mut HashSet<String>) {
    let at = format!("{at}.custom_id");
    flaws.text(&at, &part["custom_id"], 1, 100);
    if let Some(id) = part["custom_id"].as_str()
        && !seen.insert(id.to_owned())
    {
        flaws.add(
            &at,
            "COMPONENT_CUSTOM_ID_DUPLICATED",
            "Component custom id cannot be duplicated",
        );
    }
}
