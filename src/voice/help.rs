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
    let mut messages: Vec<String> = Vec::new();
    for paragraph in paragraphs {
        match messages.last_mut() {
            Some(last) if length(last) + 1 + length(&paragraph) <= MESSAGE_LIMIT => {
                last.push('\n');
                last.push_str(&paragraph);
            }
            _ => messages.push(paragraph),
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
