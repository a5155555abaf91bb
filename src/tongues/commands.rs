//! What commands, options and choices are called in each tongue. In English that stands at the
//! commands themselves.

use std::sync::OnceLock;

use super::{Bundle, TONGUES, bundle, files};
use crate::domain::tongue::Tongue;

static NAMES: [OnceLock<Bundle>; TONGUES] = [const { OnceLock::new() }; TONGUES];

/// What a command or an option is called; `path` leads to it from the command on, by the names that
/// they have in English: `["schedule", "pause", "until"]`.
pub fn name(tongue: Tongue, path: &[&str]) -> Option<String> {
    format(tongue, path, None)
}

/// The line that describes a command or an option.
pub fn description(tongue: Tongue, path: &[&str]) -> Option<String> {
    format(tongue, path, Some("description"))
}

/// What is called **Save to upto**, in the menu of a message.
pub fn menu(tongue: Tongue) -> String {
    name(tongue, &["save"]).unwrap_or_else(|| SAVE.to_owned())
}

/// The same in English.
const SAVE: &str = "Save to upto";

/// What a choice of an option is called; its English name counts up to the first sign that is no
/// letter.
pub fn choice(tongue: Tongue, path: &[&str], choice: &str) -> Option<String> {
    let choice = choice.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    format(tongue, path, Some(&format!("choice-{}", choice.to_lowercase())))
}

fn format(tongue: Tongue, path: &[&str], attribute: Option<&str>) -> Option<String> {
    let bundle = NAMES[tongue as usize].get_or_init(|| {
        let own = files(tongue).iter().filter(|(file, _)| *file == "commands");
        bundle(tongue, own.map(|(_, source)| (*source).to_owned()))
    });
    let message = bundle.get_message(&path.join("-"))?;
    let pattern = match attribute {
        None => message.value()?,
        Some(attribute) => message.get_attribute(attribute)?.value(),
    };
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, None, &mut errors).into_owned())
}
