//! What is said of what was found in an answer.

use super::MESSAGE_LIMIT;
use super::quote::{label, quote};
use crate::domain::span::Span;
use crate::domain::tongue::Hearer;
use crate::tongues::say;

/// The most names that a line holds: so many leave room for what was put right, whatever they are.
const NAMES: usize = 4;

/// How long what was put right may be told, in characters, before the rest is counted only.
const ROOM: usize = MESSAGE_LIMIT - 100;

/// The label of the button that opens the form.
pub fn fix(to: Hearer) -> String {
    say!(to, "details-fix")
}

/// The label of the one that takes the entry back.
pub fn undo(to: Hearer) -> String {
    say!(to, "details-undo")
}

/// The quiet line under an answer.
pub fn line(to: Hearer, names: &[String], links: usize) -> String {
    let mut line = if names.is_empty() {
        say!(to, "details-nameless")
    } else {
        let shown: Vec<String> = names.iter().take(NAMES).map(|name| quote(name)).collect();
        say!(to, "details-filed", names = shown.join(", "))
    };
    if links > 0 {
        line.push_str(" · ");
        line.push_str(&say!(to, "general-links", count = links));
    }
    line
}

/// The label of a button that files an answer under one name more; at most 80 characters.
pub fn also(to: Hearer, name: &str) -> String {
    say!(to, "details-also", name = label(name, 60))
}

/// What stands in its place once it was put right.
pub fn mended(to: Hearer, entry: &str, renamed: &[(String, String)], line: &str) -> String {
    let mut said = format!("{line}\n{}", say!(to, "details-mended", entry = entry));
    for (told, (from, name)) in renamed.iter().enumerate() {
        let one = say!(to, "details-renamed", from = quote(from), to = quote(name));
        if said.chars().count() + one.chars().count() > ROOM {
            let rest = say!(to, "details-renamed-too", count = renamed.len() - told);
            return format!("{said} {rest}");
        }
        said.push(' ');
        said.push_str(&one);
    }
    said
}

/// What stands in its place once the entry was taken back.
pub fn undone(to: Hearer, entry: &str) -> String {
    say!(to, "details-undone", entry = entry)
}

/// The words on the form in which an entry is put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// Its title.
    pub title: String,
    /// The field with the names that it is filed under: its label and its grey words.
    pub names: (String, String),
    /// The label of what was written.
    pub text: String,
    /// The links.
    pub links: (String, String),
    /// The days.
    pub about: (String, String),
}

/// The form in which an entry is put right.
pub fn form(to: Hearer) -> Form {
    Form {
        title: say!(to, "details-form-title"),
        names: (say!(to, "details-names-label"), say!(to, "details-names-grey")),
        text: say!(to, "details-text-label"),
        links: (say!(to, "details-links-label"), say!(to, "details-links-grey")),
        about: (say!(to, "details-about-label"), say!(to, "details-about-grey")),
    }
}

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
    use crate::domain::tongue::Tongue;

    #[test]
    fn whatever_the_names_it_fits_one_message() {
        let long = "* ".repeat(500);
        let names = vec![long.clone(); 30];
        let renamed = vec![(long.clone(), long); 30];
        for tongue in Tongue::ALL {
            let to = Hearer::new(tongue, None);
            let line = line(to, &names, usize::MAX);
            let said = mended(to, "9223372036854775807", &renamed, &line);
            assert!(said.chars().count() <= MESSAGE_LIMIT, "{}", said.chars().count());
            let rest = say!(to, "details-renamed-too", count = 29);
            assert!(said.ends_with(&rest), "{said}");
        }
    }
}
