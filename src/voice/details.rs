//! What is said of what was found in an answer.

use super::quote::{label, quote};
use super::{MESSAGE_LIMIT, count};
use crate::domain::span::Span;

/// The most names that a line holds: so many leave room for what was put right, whatever they are.
const NAMES: usize = 4;

/// How long what was put right may be told, in characters, before the rest is counted only.
const ROOM: usize = MESSAGE_LIMIT - 100;

/// The labels of the two buttons under the line.
pub const FIX: &str = "Fix";
/// The same for the other.
pub const UNDO: &str = "Undo";

/// The quiet line under an answer.
pub fn line(names: &[String], links: usize) -> String {
    let mut line = if names.is_empty() {
        "-# Filed, and I know no name for what it is about".to_owned()
    } else {
        let shown: Vec<String> = names.iter().take(NAMES).map(|name| quote(name)).collect();
        format!("-# Filed under {}", shown.join(", "))
    };
    if links > 0 {
        line.push_str(" · ");
        line.push_str(&count(links, "link", "links"));
    }
    line
}

/// The label of a button that files an answer under one name more; at most 80 characters.
pub fn also(name: &str) -> String {
    format!("Also {}", label(name, 75))
}

/// What stands in its place once it was put right.
pub fn mended(entry: &str, renamed: &[(String, String)], line: &str) -> String {
    let mut said = format!("{line}\n-# Entry {entry} is put right.");
    for (told, (from, to)) in renamed.iter().enumerate() {
        let one = format!(
            " {} is called {} from now on, and for the past as well; `/interests undo` takes that back.",
            quote(from),
            quote(to)
        );
        if said.chars().count() + one.chars().count() > ROOM {
            let rest = count(renamed.len() - told, "other name", "other names");
            return format!("{said} So it is with {rest}.");
        }
        said.push_str(&one);
    }
    said
}

/// What stands in its place once the entry was taken back.
pub fn undone(entry: &str) -> String {
    format!(
        "-# Undone: entry {entry} is deleted. Your message, if it was one, still stands here; delete it there if you like."
    )
}

/// The title of the form, and the labels of its four fields; at most 45 characters each.
pub const FORM_TITLE: &str = "Put it right";
/// The names that it is filed under.
pub const NAMES_FIELD: (&str, &str) = ("Filed under, a name a line", "For example: climbing");
/// What was written.
pub const TEXT_FIELD: &str = "What you wrote";
/// The links.
pub const LINKS_FIELD: (&str, &str) = ("Links that helped", "One a line.");
/// The days.
pub const ABOUT_FIELD: (&str, &str) = ("The days it is about", "yesterday, 2026-03, march 3 to 20");

/// Days as they are typed, and read back as the same.
pub fn about(span: Span) -> String {
    if span.from == span.last() {
        span.from.to_string()
    } else {
        format!("{}..{}", span.from, span.last())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_the_names_it_fits_one_message() {
        let long = "* ".repeat(500);
        let names = vec![long.clone(); 30];
        let renamed = vec![(long.clone(), long); 30];
        let said = mended("9223372036854775807", &renamed, &line(&names, usize::MAX));
        assert!(said.chars().count() <= MESSAGE_LIMIT, "{}", said.chars().count());
        assert!(said.ends_with("So it is with 29 other names."), "{said}");
    }
}
