//! What is said at `/help`.

use super::MESSAGE_LIMIT;
use crate::domain::tongue::Hearer;
use crate::tongues::{commands, say};

/// The whole of it, in as few messages as hold it: one, unless names of commands are long.
pub fn help(to: Hearer) -> Vec<String> {
    let paragraphs = [
        say!(to, "help-what"),
        say!(to, "help-begin"),
        say!(to, "help-answer", save = commands::menu(to.commands)),
        say!(to, "help-told"),
        say!(to, "help-when"),
        say!(to, "help-wrote"),
        say!(to, "help-into"),
        say!(to, "help-server"),
        say!(to, "help-data"),
    ];
    packed(paragraphs)
}

/// A command or an option, by what it is called in English, and what stands below it.
#[derive(Debug, Clone)]
pub struct Usage<'a> {
    /// Its name.
    pub name: &'a str,
    /// The names that lead to it, its own last.
    pub path: Vec<&'a str>,
    /// What it is.
    pub description: &'a str,
    /// What can be chosen for it.
    pub choices: Vec<&'a str>,
    /// The options of a command.
    pub options: Vec<Usage<'a>>,
    /// The commands of a group.
    pub commands: Vec<Usage<'a>>,
}

impl Usage<'_> {
    /// What it is called in the Discord of whoever hears it.
    pub fn called(&self, to: Hearer) -> String {
        commands::name(to.commands, &self.path).unwrap_or_else(|| self.name.to_owned())
    }

    fn described(&self, to: Hearer) -> String {
        let described = commands::description(to.tongue, &self.path);
        described.unwrap_or_else(|| self.description.to_owned())
    }

    /// A line each for this and for all below it; `above` is what leads to it.
    fn lines(&self, to: Hearer, above: &str, lines: &mut Vec<String>) {
        let typed = format!("{above}{}", self.called(to));
        lines.push(format!("`{typed}` {}", self.described(to)));
        for option in &self.options {
            let choice = |name: &&str| {
                let own = commands::choice(to.commands, &option.path, name);
                format!("`{}`", own.unwrap_or_else(|| (*name).to_owned()))
            };
            let choices: Vec<String> = option.choices.iter().map(choice).collect();
            let choices = if choices.is_empty() {
                String::new()
            } else {
                format!(" ({})", choices.join(", "))
            };
            lines.push(format!("- `{}:` {}{choices}", option.called(to), option.described(to)));
        }
        for command in &self.commands {
            command.lines(to, &format!("{typed} "), lines);
        }
    }
}

/// All that a command takes, in as few messages as hold it.
pub fn usage(to: Hearer, usage: &Usage<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    usage.lines(to, "/", &mut lines);
    packed(lines)
}

/// Texts below each other, in as few messages as hold them.
fn packed(texts: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut messages: Vec<String> = Vec::new();
    for text in texts {
        match messages.last_mut() {
            Some(last) if length(last) + 1 + length(&text) <= MESSAGE_LIMIT => {
                last.push('\n');
                last.push_str(&text);
            }
            _ => messages.push(text),
        }
    }
    messages
}

fn length(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tongue::Tongue;

    #[test]
    fn help_fits_one_message_or_two() {
        for tongue in Tongue::ALL {
            let lengths: Vec<_> =
                help(Hearer::new(tongue, None)).iter().map(|text| length(text)).collect();
            assert_eq!(lengths.len(), 1, "{tongue:?} with its own: {lengths:?}");
            for commands in Tongue::ALL {
                let messages = help(Hearer { tongue, commands });
                assert!(messages.len() <= 2, "{tongue:?} with {commands:?}");
                assert!(messages.iter().all(|text| length(text) <= MESSAGE_LIMIT));
            }
        }
    }
}
