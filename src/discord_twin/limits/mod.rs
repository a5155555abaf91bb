//! Discord's limits, written by hand where its published schema lets too much pass.
//!
//! Lengths are counted in Unicode scalar values. Sources: Discord's documentation on messages,
//! embeds, components, modals and application commands.

mod commands;
mod components;
mod message;

use serde_json::{Value, json};

pub(super) use commands::{choices, commands};
pub(super) use components::modal;
pub(super) use message::message;

/// The largest file in bytes.
pub(super) const FILE_BYTES: usize = 10 * 1024 * 1024;

/// What is wrong with a body, and where.
#[derive(Debug, Default)]
pub(super) struct Flaws(Vec<(String, &'static str, String)>);

impl Flaws {
    fn add(&mut self, path: &str, code: &'static str, message: impl Into<String>) {
        self.0.push((path.to_owned(), code, message.into()));
    }

    /// A text must have `min..=max` characters.
    fn length(&mut self, path: &str, text: &str, min: usize, max: usize) {
        let length = text.chars().count();
        if length > max {
            self.add(path, "BASE_TYPE_MAX_LENGTH", format!("Must be {max} or fewer in length."));
        }
        if length < min {
            let code = if length == 0 { "BASE_TYPE_REQUIRED" } else { "BASE_TYPE_MIN_LENGTH" };
            self.add(path, code, format!("Must be {min} or more in length."));
        }
    }

    /// A field that must be a text of `min..=max` characters.
    fn text(&mut self, path: &str, value: &Value, min: usize, max: usize) {
        match value {
            Value::Null if min == 0 => {}
            Value::Null => self.add(path, "BASE_TYPE_REQUIRED", "This field is required"),
            Value::String(text) => self.length(path, text, min, max),
            _ => self.add(path, "STRING_TYPE_CONVERT", "Must be string."),
        }
    }

    /// A list must have `min..=max` items.
    fn count(&mut self, path: &str, items: usize, min: usize, max: usize) {
        if items < min || items > max {
            let message = format!("Must be between {min} and {max} in length.");
            self.add(path, "BASE_TYPE_BAD_LENGTH", message);
        }
    }

    /// `Err` with Discord's nested `errors` object if anything is wrong.
    pub fn verdict(self) -> Result<(), Value> {
        if self.0.is_empty() {
            return Ok(());
        }
        let mut root = json!({});
        for (path, code, message) in self.0 {
            let node = path.split('.').fold(&mut root, |node, part| &mut node[part]);
            let errors = &mut node["_errors"];
            if errors.is_null() {
                *errors = json!([]);
            }
            if let Value::Array(errors) = errors {
                errors.push(json!({ "code": code, "message": message }));
            }
        }
        Err(root)
    }
}

/// The items of a list; none if it is missing.
fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flaws_are_nested_as_discord_nests_them() {
        let mut flaws = Flaws::default();
        flaws.text("data.embeds.0.title", &json!("x".repeat(257)), 0, 256);
        let errors = flaws.verdict().unwrap_err();
        let error = &errors["data"]["embeds"]["0"]["title"]["_errors"][0];
        assert_eq!(error["code"], "BASE_TYPE_MAX_LENGTH");
    }

    #[test]
    fn a_message_at_the_limits_passes_and_one_beyond_does_not() {
        let at = json!({ "content": "é".repeat(2000) });
        let mut flaws = Flaws::default();
        message(&mut flaws, "", &at);
        assert!(flaws.verdict().is_ok());
        let beyond = json!({ "content": "é".repeat(2001) });
        let mut flaws = Flaws::default();
        message(&mut flaws, "", &beyond);
        assert!(flaws.verdict().is_err());
    }
}
