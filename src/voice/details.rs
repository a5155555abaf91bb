//! What is said of what was found in an answer.

use super::count;
use super::quote::quote;
use crate::domain::span::Span;

/// The most names that a line holds.
const NAMES: usize = 6;

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

/// What stands in its place once it was put right.
pub fn mended(entry: &str, renamed: &[(String, String)], line: &str) -> String {
    let renamed = renamed.iter().map(|(from, to)| {
        format!(
            " {} is called {} from now on, and for the past as well; `/interests undo` takes that back.",
            quote(from),
            quote(to)
        )
    });
    format!("{line}\n-# Entry {entry} is put right.{}", renamed.collect::<String>())
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
