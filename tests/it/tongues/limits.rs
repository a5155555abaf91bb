//! Each sentence fits where it stands, whatever it is told.

use fluent_bundle::{FluentArgs, FluentValue};
use fluent_syntax::ast::Entry;
use fluent_syntax::parser::parse;
use upto::domain::tongue::{Hearer, Tongue};
use upto::tongues::{files, spoken};

/// The longest that a sentence is told under each name: what somebody typed is cut to 60 characters,
/// a quote to 283, a name of theirs to 60, each of which may be escaped.
const LONGEST: &[(&str, usize)] = &[
    ("words", 1_500),
    ("names", 1_135),
    ("asked", 300),
    ("interest", 283),
    ("because", 285),
    ("word", 283),
    ("likely", 120),
    ("name", 120),
    ("reason", 300),
];

/// Of other names.
const OTHER: usize = 130;

/// How long a sentence may be, by the end of its name.
fn limit(name: &str) -> usize {
    // Discord's limits: <https://discord.com/developers/docs/resources/message>,
    // <https://discord.com/developers/docs/components/reference>.
    const MESSAGE: usize = 2_000;
    const BUTTON: usize = 80;
    const FORM: usize = 45;
    const GREY: usize = 100;
    const OPTION: usize = 100;
    let (room, end) = name.split_once('-').expect("a room");
    match (room, end) {
        (_, end) if end.ends_with("-label") || end.ends_with("-title") => FORM,
        (_, end) if end.ends_with("-grey") => GREY,
        ("followups", "pursue" | "pause" | "drop" | "pivot") | ("data", "confirmation") => FORM,
        ("buttons", end) if !end.starts_with("fate") => match end {
            "noted" | "skipped" | "put-off" | "unknown" => MESSAGE,
            _ => BUTTON,
        },
        ("details", "fix" | "undo" | "also") | ("recall", "back" | "more") => BUTTON,
        ("welcome", end) if end.ends_with("-menu") => OPTION,
        (
            "welcome",
            "guess" | "your-zone" | "daily" | "working-days" | "sundays" | "fridays"
            | "fortnightly" | "monthly" | "last-day",
        ) => OPTION,
        _ => MESSAGE,
    }
}

/// What is told as a number; else it is a text.
const NUMBERS: &[&str] = &[
    "count", "pictures", "added", "stated", "month", "year", "weekday", "nth", "every", "quarter",
    "years", "stride", "page", "pages", "parts", "sent", "whole", "tenths", "first",
];

/// What is one of a few words.
const WORDS: &[(&str, &[&str])] = &[
    ("kind", &["explore", "pursue", "pause", "drop", "pivot", "finish"]),
    ("status", &["exploring", "pursuing", "paused", "dropped", "pivoted", "done", "quiet"]),
    ("part", &["morning", "afternoon", "evening", "night"]),
    ("unit", &["hour", "day", "week", "month"]),
    ("field", &["minute", "hour", "day", "month", "weekday"]),
];

/// Told about everything, as long as it gets; `turn` goes through numbers and words.
fn told(names: &[String], turn: usize) -> FluentArgs<'static> {
    let mut told = FluentArgs::new();
    for name in names {
        let number = [1, 2, 3, 4, 5, 12, 1_000_000][turn];
        let value: FluentValue<'_> = if let Some((_, words)) = WORDS.iter().find(|(n, _)| n == name)
        {
            words[turn % words.len()].into()
        } else if NUMBERS.contains(&name.as_str()) {
            number.into()
        } else {
            let known = LONGEST.iter().find(|(known, _)| known == name);
            "x".repeat(known.map_or(OTHER, |(_, length)| *length)).into()
        };
        told.set(name.clone(), value);
    }
    told
}

/// Every name that stands after a `$` in a file.
fn variables(source: &str) -> impl Iterator<Item = String> {
    source
        .split('$')
        .skip(1)
        .map(|rest| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect())
}

#[test]
fn every_sentence_fits_where_it_stands_whatever_it_is_told() {
    for tongue in Tongue::ALL {
        let all = files(tongue).iter().filter(|(file, _)| *file != "commands");
        let mut names: Vec<String> = all.clone().flat_map(|(_, text)| variables(text)).collect();
        names.sort();
        names.dedup();
        let mut looked_at = 0;
        for (_, source) in all {
            for entry in parse(*source).unwrap().body {
                let Entry::Message(message) = entry else { continue };
                let name = message.id.name;
                for turn in 0..7 {
                    let told = told(&names, turn);
                    let said = spoken(Hearer::new(tongue, None), name, &told);
                    let said = said.unwrap_or_else(|| panic!("{tongue:?}: {name}"));
                    let length = said.chars().count();
                    // A name on a label is cut to 60 characters.
                    let spared = if name == "details-also" { 60 } else { 0 };
                    assert!(
                        length <= limit(name) + spared,
                        "{tongue:?}: {name} has {length}: {said}"
                    );
                    assert!(!said.contains('\u{2068}'), "{name} has marks around what it is told");
                    let stray = said.contains("(schedule") || said.contains("(entries");
                    assert!(!stray && !said.contains('$') && !said.contains('{'), "{said}");
                }
                looked_at += 1;
            }
        }
        assert!(looked_at > 250, "{looked_at}");
    }
}
