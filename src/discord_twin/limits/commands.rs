//! Limits of commands, their options and choices.

use std::collections::HashSet;

use serde_json::Value;

use super::{Flaws, items};

/// All names, descriptions and choice values of one command together.
const COMMAND_TOTAL: usize = 8000;
/// Global commands of one kind that an application may have.
const COMMANDS: usize = 100;

/// Checks a whole list of commands, as bulk overwrite sends it.
pub(in crate::discord_twin) fn commands(flaws: &mut Flaws, commands: &[Value]) {
    flaws.count("commands", commands.len(), 0, COMMANDS);
    let mut seen = HashSet::new();
    for (n, command) in commands.iter().enumerate() {
        let at = n.to_string();
        if !seen.insert((command["name"].to_string(), command["type"].as_u64().unwrap_or(1))) {
            let message = "Application command names must be unique";
            flaws.add(&at, "APPLICATION_COMMANDS_DUPLICATE_NAME", message);
        }
        if command["type"].as_u64().unwrap_or(1) == 1 {
            described(flaws, &at, command);
            options(flaws, &at, items(&command["options"]), 0);
            if size(command) > COMMAND_TOTAL {
                let message = "Command exceeds maximum size (8000)";
                flaws.add(&at, "APPLICATION_COMMAND_TOO_LARGE", message);
            }
        } else {
            flaws.text(&format!("{at}.name"), &command["name"], 1, 32);
            if command["description"].as_str().is_some_and(|text| !text.is_empty()) {
                let message = "Context menu commands cannot have description";
                flaws.add(&at, "APPLICATION_COMMAND_DESCRIPTION", message);
            }
        }
    }
}

/// Checks choices, of an option or of an autocomplete answer.
pub(in crate::discord_twin) fn choices(flaws: &mut Flaws, at: &str, choices: &Value) {
    let choices = items(choices);
    flaws.count(at, choices.len(), 0, 25);
    for (n, choice) in choices.iter().enumerate() {
        flaws.text(&format!("{at}.{n}.name"), &choice["name"], 1, 100);
        if let Some(value) = choice["value"].as_str() {
            flaws.length(&format!("{at}.{n}.value"), value, 1, 100);
        } else if !choice["value"].is_number() {
            flaws.add(&format!("{at}.{n}.value"), "BASE_TYPE_REQUIRED", "This field is required");
        }
    }
}

fn described(flaws: &mut Flaws, at: &str, named: &Value) {
    let name = named["name"].as_str().unwrap_or_default();
    flaws.text(&format!("{at}.name"), &named["name"], 1, 32);
    let fits = |c: char| c.is_alphanumeric() || "-_'".contains(c);
    if !name.chars().all(fits) || name.to_lowercase() != name {
        let message = "Command name is invalid";
        flaws.add(&format!("{at}.name"), "APPLICATION_COMMAND_INVALID_NAME", message);
    }
    flaws.text(&format!("{at}.description"), &named["description"], 1, 100);
}

fn options(flaws: &mut Flaws, at: &str, list: &[Value], depth: usize) {
    flaws.count(&format!("{at}.options"), list.len(), 0, 25);
    let (mut seen, mut optional_came) = (HashSet::new(), false);
    for (n, option) in list.iter().enumerate() {
        let at = format!("{at}.options.{n}");
        described(flaws, &at, option);
        if !seen.insert(option["name"].to_string()) {
            let message = "Option names must be unique";
            flaws.add(&at, "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", message);
        }
        let nested = matches!(option["type"].as_u64(), Some(1 | 2));
        if nested {
            if depth == 2 {
                flaws.add(&at, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Nested too deep");
            }
            options(flaws, &at, items(&option["options"]), depth + 1);
            continue;
        }
        let required = option["required"] == true;
        if required && optional_came {
            let message = "Required options must be placed before non-required options";
            flaws.add(&at, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", message);
        }
        optional_came |= !required;
        choices(flaws, &format!("{at}.choices"), &option["choices"]);
        if option["autocomplete"] == true && !items(&option["choices"]).is_empty() {
            let message = "Autocomplete and choices cannot be used together";
            flaws.add(&at, "APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES", message);
        }
    }
    let subcommands =
        list.iter().filter(|option| matches!(option["type"].as_u64(), Some(1 | 2))).count();
    if subcommands != 0 && subcommands != list.len() {
        let message = "Sub-commands and options cannot be mixed";
        flaws.add(&format!("{at}.options"), "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", message);
    }
}

fn size(value: &Value) -> usize {
    let own = ["name", "description", "value"]
        .into_iter()
        .filter_map(|key| value[key].as_str())
        .map(|text| text.chars().count())
        .sum::<usize>();
    let inner = items(&value["options"]).iter().chain(items(&value["choices"]));
    own + inner.map(size).sum::<usize>()
}
