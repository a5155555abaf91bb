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

/// Labels of buttons.
const BUTTONS: &[&str] = &[
    "buttons-answer",
    "buttons-nothing-new",
    "buttons-snooze",
    "buttons-skip",
    "buttons-show-me",
    "buttons-stop-these",
    "buttons-hour",
    "buttons-tonight",
    "buttons-tomorrow",
    "buttons-week",
    "buttons-back",
    "details-fix",
    "details-undo",
    "details-also",
    "recall-back",
    "recall-more",
    "entries-never-publish",
    "entries-may-publish",
    "digest-read",
    "digest-markdown",
    "digest-html",
    "digest-compare",
    "digest-eras",
    "digest-undo",
    "digest-previous",
    "digest-next",
    "public-show",
    "public-read",
    "public-take",
    "public-post",
    "public-links",
    "public-words",
    "public-send",
    "public-take-down",
    "public-down-number",
    "calls-see",
    "calls-publish",
    "calls-off",
    "calls-end",
    "calls-yes",
    "calls-no",
    "calls-back",
    "calls-post",
    "calls-out",
];

/// What stands on menus, their options and what describes these.
const OPTIONS: &[&str] = &[
    "welcome-zone-menu",
    "welcome-cadence-menu",
    "welcome-time-menu",
    "welcome-guess",
    "welcome-your-zone",
    "welcome-daily",
    "welcome-working-days",
    "welcome-sundays",
    "welcome-fridays",
    "welcome-fortnightly",
    "welcome-monthly",
    "welcome-last-day",
    "digest-which-era",
    "public-which-links",
    "public-which-channel",
    "public-which-site",
    "public-site-hugo",
    "public-site-zola",
    "public-site-jekyll",
    "public-site-obsidian",
];

/// What stands on a form, beside all that is called `…-title` or `…-label`.
const FORMS: &[&str] = &[
    "followups-pursue",
    "followups-pause",
    "followups-drop",
    "followups-pivot",
    "data-confirmation",
];

/// How long a sentence may be. Sources: <https://discord.com/developers/docs/resources/message>,
/// <https://discord.com/developers/docs/components/reference>.
pub fn limit(name: &str) -> usize {
    if name.starts_with("refusals-") {
        2_000
    } else if name.ends_with("-label") || name.ends_with("-title") || FORMS.contains(&name) {
        45
    } else if name.ends_with("-grey") || OPTIONS.contains(&name) {
        100
    } else if BUTTONS.contains(&name) {
        80
    } else {
        2_000
    }
}

/// What is told as a number; else it is a text.
const NUMBERS: &[&str] = &[
    "count", "total", "pictures", "added", "stated", "month", "year", "weekday", "nth", "every",
    "quarter", "years", "stride", "page", "pages", "parts", "sent", "whole", "tenths", "first",
    "weeks", "late", "line", "column",
];

/// What is one of a few words.
const WORDS: &[(&str, &[&str])] = &[
    ("kind", &["explore", "pursue", "pause", "drop", "pivot", "finish"]),
    ("status", &["exploring", "pursuing", "paused", "dropped", "pivoted", "done", "quiet"]),
    ("course", &["new", "rising", "steady", "fading", "returning", "quiet"]),
    ("after", &["hardly", "not"]),
    ("part", &["morning", "afternoon", "evening", "night"]),
    ("unit", &["hour", "day", "week", "month"]),
    ("value", &["text", "texts", "days", "switch", "moment"]),
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
        assert!(looked_at > 300, "{looked_at}");
    }
}
