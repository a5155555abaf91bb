//! Commands within sentences, by the names that somebody sees in Discord.
//!
//! ```text
//! in a file                          with a German Discord
//! `/schedule pause until: 2 weeks`   `/zeitplan pause bis: 2 weeks`
//! `(interests set) status: paused`   `status: pausiert`            what is in brackets is left out
//! `(schedule nudges switch) off`     `aus`
//! ```

use super::commands;
use crate::domain::tongue::{Hearer, Tongue};

/// What somebody types or chooses, given as in a file and without its backticks.
pub fn typed(to: Hearer, mention: &str) -> String {
    mentioned(mention, to.commands).unwrap_or_else(|| mention.to_owned())
}

/// A file's text with every command by its name in a tongue.
pub(super) fn named(source: &str, tongue: Tongue) -> String {
    let mut pieces = source.split('`');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    // Every second piece stands between backticks.
    while let Some(inside) = pieces.next() {
        text.push('`');
        text.push_str(mentioned(inside, tongue).as_deref().unwrap_or(inside));
        if let Some(outside) = pieces.next() {
            text.push('`');
            text.push_str(outside);
        }
    }
    text
}

/// A mention by the names of a tongue; `None` where it is none.
fn mentioned(mention: &str, tongue: Tongue) -> Option<String> {
    let mut path = Path { tongue, names: Vec::new(), option: false };
    let rest = if let Some(bracketed) = mention.strip_prefix('(') {
        let (known, rest) = bracketed.split_once(") ")?;
        for word in known.split(' ') {
            path.follow(word);
        }
        rest
    } else {
        mention.strip_prefix('/')?;
        mention
    };
    let words: Vec<String> = rest.split(' ').map(|word| path.follow(word)).collect();
    Some(words.join(" "))
}

/// How far a mention has led into the commands.
struct Path<'a> {
    tongue: Tongue,
    names: Vec<&'a str>,
    /// Whether the last of the names is an option's.
    option: bool,
}

impl<'a> Path<'a> {
    /// Goes a word on, and gives it as it is called.
    fn follow(&mut self, word: &'a str) -> String {
        let slash = if word.starts_with('/') { "/" } else { "" };
        let colon = if word.ends_with(':') { ":" } else { "" };
        let plain = word.trim_start_matches('/').trim_end_matches(':');
        let above = self.names.len() - usize::from(self.option);
        let deeper: Vec<&str> = self.names[..above].iter().copied().chain([plain]).collect();
        if (!self.option || !colon.is_empty())
            && let Some(name) = commands::name(self.tongue, &deeper)
        {
            self.option = !colon.is_empty();
            self.names = deeper;
            return format!("{slash}{name}{colon}");
        }
        // What a choice explains after its name is not repeated.
        let choice = commands::choice(self.tongue, &self.names, plain);
        choice.map_or(word.to_owned(), |choice| {
            choice.split(':').next().unwrap_or_default().trim().to_owned()
        })
    }
}
