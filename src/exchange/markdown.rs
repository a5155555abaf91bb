//! A journal for people to read.

use std::collections::HashMap;
use std::fmt::Write as _;

use super::archive;
use crate::domain::entry::{Entry, Field};
use crate::domain::id::EntryId;
use crate::domain::picture::Pictured;
use crate::domain::zone::Zone;

/// Writes entries as Markdown, a heading for each: what they are about, then what was said, as it
/// was said. Law: a line of theirs never becomes a heading.
pub fn write(entries: &[Entry], pictures: &[Pictured], zone: &Zone) -> String {
    let mut by_entry: HashMap<EntryId, Vec<&Pictured>> = HashMap::new();
    for pictured in pictures {
        by_entry.entry(pictured.entry).or_default().push(pictured);
    }
    let mut out = String::from("# Journal\n");
    for entry in entries {
        let pictures = by_entry.remove(&entry.id).unwrap_or_default();
        if !entry.answer.is_empty() || !pictures.is_empty() {
            one(&mut out, entry, &pictures, zone);
        }
    }
    out
}

fn one(out: &mut String, entry: &Entry, pictures: &[&Pictured], zone: &Zone) {
    let (from, last) = (entry.about.from, entry.about.last());
    let days = if from == last { from.to_string() } else { format!("{from} to {last}") };
    let _ = writeln!(out, "\n## {days}");
    for (field, text) in entry.answer.fields() {
        let _ = match label(field) {
            Some(label) => write!(out, "\n**{label}**\n\n{}\n", body(text)),
            None => write!(out, "\n{}\n", body(text)),
        };
    }
    list(out, "Links", &entry.answer.links);
    list(out, "Interests", &entry.answer.interests);
    for pictured in pictures {
        let _ = write!(out, "\n![A picture]({})\n", archive::name(pictured));
    }
    let written = zone.to_local(entry.written_at).format("%Y-%m-%d %H:%M");
    let private = if entry.private { ", private" } else { "" };
    let origin = one_line(&entry.origin);
    let _ = write!(out, "\n*Written {written}, {origin}{private}*\n");
}

fn list(out: &mut String, label: &str, items: &[String]) {
    if !items.is_empty() {
        let _ = write!(out, "\n**{label}**\n\n");
        for item in items {
            let _ = writeln!(out, "- {}", one_line(item));
        }
    }
}

/// A text line by line, with what would make a heading of one made harmless.
fn body(text: &str) -> String {
    let line = |line: &str| {
        let begins = line.trim_start();
        // `===` and `---` make a heading of the line before.
        let rule = |c| !begins.is_empty() && begins.trim_end().chars().all(|other| other == c);
        let heading = begins.starts_with('#') || rule('=') || rule('-');
        if heading { format!("\\{begins}") } else { line.to_owned() }
    };
    text.trim_end().lines().map(line).collect::<Vec<_>>().join("\n")
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn label(field: Field) -> Option<&'static str> {
    match field {
        Field::Text => None,
        Field::Why => Some("Why"),
        Field::Did => Some("Did"),
        Field::Next => Some("Next"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::entry::Answer;
    use crate::domain::id::PictureId;
    use crate::domain::picture::Kind;
    use crate::domain::span::Span;

    #[test]
    fn a_journal_reads_as_it_was_written() {
        let entry = Entry {
            id: EntryId(1),
            written_at: "2026-03-06T20:00:00Z".parse().expect("a moment"),
            about: Span::day("2026-03-06".parse().expect("a date")),
            answer: Answer {
                why: Some("fun\n---".into()),
                links: vec!["https://a.example".into()],
                ..Answer::plain("# Climbing\nand *more*")
            },
            private: true,
            origin: "dm".to_owned(),
        };
        let silent = Entry { id: EntryId(2), answer: Answer::default(), ..entry.clone() };
        let picture = Pictured {
            id: PictureId(3),
            entry: EntryId(1),
            kind: Kind::Png,
            size: 9,
            print: "ab".repeat(32),
        };
        let zone = "Europe/Berlin".parse().expect("a zone");
        assert_eq!(
            write(&[entry, silent], &[picture], &zone),
            "# Journal\n\n## 2026-03-06\n\n\\# Climbing\nand *more*\n\n**Why**\n\nfun\n\\---\n\n\
             **Links**\n\n- https://a.example\n\n![A picture](pictures/abababababababababababababababab.png)\n\n\
             *Written 2026-03-06 21:00, dm, private*\n"
        );
    }
}
