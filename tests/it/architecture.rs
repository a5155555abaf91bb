//! The house keeps its floors: imports only go down, and each outside crate has one home.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Every room and what it may import. Who is under the roof may import anything, and is imported
/// only there.
const FLOORS: &[(&str, &[&str])] = &[
    // Ground floor.
    ("domain", &[]),
    // Between: the words of it all in every tongue.
    ("tongues", &["domain"]),
    // First floor: neighbours do not know each other.
    ("lexicon", &["domain"]),
    ("retro", &["domain"]),
    ("render", &["domain", "tongues"]),
    ("voice", &["domain", "tongues"]),
    ("exchange", &["domain"]),
    // Second floor.
    ("store", &["domain"]),
    ("courier", &["domain"]),
    // Third floor.
    ("app", &["domain", "lexicon", "retro", "voice", "exchange", "store", "courier"]),
    // Fourth floor.
    ("scheduler", &["app"]),
    ("bot", &["app", "domain", "voice", "render"]),
    // The garden.
    ("discord_twin", &[]),
];

/// Under the roof.
const ROOF: &[&str] = &["main", "lib", "run", "cli", "config", "telemetry", "demo"];

/// Outside crates and who may use them.
const HOMES: &[(&str, &[&str])] = &[
    ("sqlx::", &["store"]),
    // Whoever could follow a link: nobody but who speaks with Discord.
    ("reqwest::", &["courier"]),
    ("tokio::net::", &["bot", "discord_twin"]),
    ("std::net::", &["config", "courier", "discord_twin"]),
    // The local Discord's is a part of its TLS library that has the same name.
    ("ring::", &["store", "discord_twin"]),
    ("serenity::", &["courier", "bot", "run"]),
    ("poise::", &["bot"]),
    ("tokio_tungstenite::", &["bot"]),
    ("sd_notify::", &["cli"]),
    ("resvg::", &["render"]),
    ("minijinja::", &["render"]),
    ("fluent_bundle::", &["tongues"]),
    ("clap::", &["cli", "main"]),
    ("axum::", &["discord_twin"]),
];

/// Who may look at a clock: the running bot's one look, the command line, and the local Discord,
/// which is a world of its own. How often Discord said no is counted in its own time, which no test
/// moves.
const CLOCKS: &[&str] =
    &["src/app/clock.rs", "src/cli/", "src/courier/standing.rs", "src/discord_twin/"];

/// The longest file that is still read in one go.
const LINES: usize = 400;

/// A source file: where it lies, which room it belongs to, and its code without comments.
pub struct Source {
    pub path: String,
    room: String,
    pub code: String,
    lines: usize,
}

pub fn sources() -> Vec<Source> {
    let house = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    collect(&house.join("src"), &mut files);
    let read = |file: PathBuf| {
        let text = std::fs::read_to_string(&file).unwrap();
        let inside = file.strip_prefix(house.join("src")).unwrap();
        let room = inside.components().next().unwrap().as_os_str().to_str().unwrap();
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        Source {
            path: file.strip_prefix(house).unwrap().to_str().unwrap().to_owned(),
            room: room.trim_end_matches(".rs").to_owned(),
            code: code.collect::<Vec<_>>().join("\n"),
            lines: text.lines().count(),
        }
    };
    let sources: Vec<_> = files.into_iter().map(read).collect();
    assert!(sources.len() > 100, "the scan sees the house");
    sources
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|end| end == "rs") {
            files.push(path);
        }
    }
}

/// The rooms named after `crate::` or, in `main`, after `upto::`; those of a group in braces too.
fn imports(code: &str) -> BTreeSet<String> {
    let mut rooms = BTreeSet::new();
    for root in ["crate::", "upto::"] {
        for (at, _) in code.match_indices(root) {
            let rest = &code[at + root.len()..];
            if let Some(group) = rest.strip_prefix('{') {
                rooms.extend(heads(group));
            } else {
                rooms.insert(word(rest));
            }
        }
    }
    // What the root itself holds is no room.
    rooms.retain(|room| room.chars().next().is_some_and(char::is_lowercase));
    rooms
}

fn word(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// The first word of each item of a group whose opening brace is behind us.
fn heads(group: &str) -> Vec<String> {
    let (mut depth, mut expected, mut found) = (1, true, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 1 => break,
            '}' => depth -= 1,
            ',' if depth == 1 => expected = true,
            c if expected && (c.is_alphabetic() || c == '_') => {
                found.push(word(&group[at..]));
                expected = false;
            }
            _ => {}
        }
    }
    found
}

#[test]
fn imports_only_go_down() {
    let mut upward = Vec::new();
    for source in sources() {
        if ROOF.contains(&source.room.as_str()) {
            continue;
        }
        let floor = FLOORS.iter().find(|(room, _)| *room == source.room);
        let (_, below) = floor.unwrap_or_else(|| panic!("{} is on no floor", source.path));
        for room in imports(&source.code) {
            if room != source.room && !below.contains(&room.as_str()) {
                upward.push(format!("{} imports {room}", source.path));
            }
        }
    }
    assert!(upward.is_empty(), "{}", upward.join("\n"));
}

#[test]
fn nothing_below_the_roof_knows_the_roof() {
    for (room, below) in FLOORS {
        assert!(below.iter().all(|other| !ROOF.contains(other)), "{room}");
        assert!(!below.contains(&"discord_twin"), "{room} would need Discord's stand-in to run");
    }
}

#[test]
fn every_outside_crate_has_its_home() {
    let mut strays = Vec::new();
    for source in sources() {
        for (name, homes) in HOMES {
            let mut used = source.code.match_indices(name);
            let whole = |(at, _): (usize, &str)| {
                let before = source.code[..at].chars().next_back();
                before.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':')
            };
            if used.any(whole) && !homes.contains(&source.room.as_str()) {
                strays.push(format!("{} uses {name}", source.path));
            }
        }
    }
    assert!(strays.is_empty(), "{}", strays.join("\n"));
}

#[test]
fn time_is_an_argument() {
    let looks = ["Utc::now", "Local::now", "SystemTime::now", "Instant::now"];
    let mut strays = sources();
    strays.retain(|source| {
        looks.iter().any(|look| source.code.contains(look))
            && !CLOCKS.iter().any(|place| source.path.starts_with(place))
    });
    let strays: Vec<_> = strays.into_iter().map(|source| source.path).collect();
    assert!(strays.is_empty(), "{strays:?} look at the clock");
}

#[test]
fn files_are_short_and_finished() {
    for source in sources() {
        assert!(source.lines <= LINES, "{} has {} lines", source.path, source.lines);
        // Joined here, so that this file may say them.
        for mark in [["TO", "DO"], ["FIX", "ME"], ["todo", "!("], ["unimplemented", "!("]] {
            assert!(!source.code.contains(&mark.concat()), "{} is not finished", source.path);
        }
    }
}

#[test]
fn the_scan_sees_what_is_imported() {
    let code = "use crate::{app::{App, Clock}, domain, voice as v};\nlet x = crate::store::open();\nuse crate::LAW;";
    let seen: Vec<_> = imports(code).into_iter().collect();
    assert_eq!(seen, ["app", "domain", "store", "voice"]);
}
