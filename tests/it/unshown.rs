//! What a person wrote shows in no log, in no panic and in no `Debug`, by construction.

use std::path::Path;
use std::process::Command;

use upto::config::{Log, LogFormat, LogLevel};

use crate::architecture::sources;

/// Types that derive `Debug` with a text in them which nobody wrote: what it is instead.
const NOBODYS: &[(&str, &str)] = &[
    ("cli/mod Command", "what an operator typed: periods and zones"),
    ("courier/connect Route", "a certificate"),
    ("domain/asks Asks", "the label of a period"),
    ("domain/call Call", "the label of a period"),
    ("domain/issue Issue", "the label of a period"),
    ("domain/issue Posted", "the label of a period"),
    ("domain/period Period", "its own label"),
    ("domain/period PeriodError", "an example"),
    ("domain/days DaysError", "an example"),
    ("domain/schedule/error ScheduleError", "examples; a step and a time as read"),
    ("domain/person Person", "the language of their Discord"),
    ("domain/picture Pictured", "a fingerprint"),
    ("domain/refusal Refusal", "labels, numbers and addresses of Discord's"),
    ("domain/schedule/crontab Crontab", "numbers and stars"),
    ("domain/unread LineError", "names of keys"),
    ("domain/zone ZoneError", "names of zones"),
    ("domain/zone/suggest Suggestion", "a zone"),
    ("lexicon/shipped Topic", "from `config/lexicon`"),
    ("render/chart/png PngError", "from the encoder, of pixels"),
    ("render/format FormatError", "an error below it"),
    ("render/message Card", "all that is said in it, which is compared by tests"),
    ("render/templates RenderError", "of an operator's template"),
    ("store/backup Holdings", "names of tables"),
    ("store/error StoreError", "from SQLite, which quotes no value"),
    ("voice/details Form", "our own labels"),
    ("voice/help Usage", "our own commands"),
    ("voice/prompt FormField", "our own labels"),
    ("voice/questions Question", "from `config/questions.toml`"),
];

/// The name and the body of every type of a file that derives `Debug`.
fn debugged(code: &str) -> Vec<(String, String)> {
    let code = code.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let mut found = Vec::new();
    for (at, _) in code.match_indices("#[derive(") {
        let rest = &code[at..];
        let Some((derived, item)) = rest.split_once(")]") else { continue };
        let named = item.find("struct ").into_iter().chain(item.find("enum ")).min();
        let Some(named) = named.filter(|_| derived.contains("Debug")) else { continue };
        let item = &item[named..];
        let name = item.split_whitespace().nth(1).unwrap_or_default();
        let name: String = name.chars().take_while(|c| c.is_alphanumeric()).collect();
        let opens = item.find(['{', '(', ';']).map(|at| item.as_bytes()[at]);
        if opens == Some(b';') {
            // It has nothing in it.
            continue;
        }
        let end = item.find("\n}").into_iter().chain(item.find(");")).min();
        found.push((name, item[..end.unwrap_or(item.len())].to_owned()));
    }
    found
}

/// Whether a body has a field that may hold a text.
fn holds_text(body: &str) -> bool {
    let fields = body.lines().filter(|line| !line.trim_start().starts_with("#["));
    let fields = fields.collect::<Vec<_>>().join("\n");
    ["String", "Value", "Vec<u8>", "str>", "str,", "Cow<"].iter().any(|kind| fields.contains(kind))
        && !fields.contains("SecretString")
}

#[test]
fn a_type_that_holds_what_somebody_wrote_derives_no_debug() {
    let mut strays = Vec::new();
    let mut seen = 0;
    for source in sources() {
        if source.path.starts_with("src/discord_twin") {
            continue;
        }
        for (name, body) in debugged(&source.code) {
            seen += 1;
            let file = source.path.trim_start_matches("src/").trim_end_matches(".rs");
            let name = format!("{file} {name}");
            if holds_text(&body) && !NOBODYS.iter().any(|(known, _)| *known == name) {
                strays.push(name);
            }
        }
    }
    assert!(seen > 150, "the scan sees {seen} types");
    assert!(strays.is_empty(), "derive Debug, and hold text:\n{}", strays.join("\n"));
}

/// What may be printed by its `Debug`: values without a text in them.
const PRINTED: [&str; 4] = ["{delivery:?}", "{:?}, {} bytes", "?outcome,", "?doubt,"];

#[test]
fn nothing_else_is_printed_by_its_debug() {
    let mut strays = Vec::new();
    for source in sources() {
        let garden = source.path.starts_with("src/discord_twin");
        if garden || source.path.contains("/tests") {
            continue;
        }
        let code = source.code.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        for line in code.lines() {
            let field = line.trim().strip_prefix('?');
            let field = field.is_some_and(|name| name.starts_with(char::is_alphabetic));
            let printed = line.contains(":?}") || line.contains(":#?}") || field;
            let known = PRINTED.iter().any(|known| line.contains(known));
            // A fingerprint is made of it, which nobody reads.
            if printed && !known && !line.contains("part(format!") {
                strays.push(format!("{}: {}", source.path, line.trim()));
            }
        }
    }
    assert!(strays.is_empty(), "{}", strays.join("\n"));
}

/// Says to this program to break, and in which format to log.
const CHILD: &str = "UPTO_TEST_BREAKS";

/// Breaks in the ways in which a text ends up in a panic's message.
fn breaks(words: &str) {
    let broken: [&(dyn Fn() + std::panic::RefUnwindSafe); 4] = [
        // In the middle of a letter: the message quotes the text.
        &|| drop(words[..1].to_owned()),
        &|| assert_eq!(words, "something else"),
        &|| assert_eq!(words.parse::<u64>().expect(words), 0),
        &|| panic!("{words}"),
    ];
    for broken in broken {
        assert!(std::panic::catch_unwind(broken).is_err());
    }
    let owned = words.to_owned();
    assert!(std::thread::spawn(move || panic!("{owned}")).join().is_err());
}

#[test]
fn what_breaks_is_logged_by_its_place_and_an_id_and_never_by_its_words() {
    const WORDS: &str = "éclair-canary";
    if let Some(format) = std::env::var_os(CHILD) {
        let format = match format.to_str() {
            // As under a command that keeps no log.
            Some("none") => {
                upto::telemetry::keep_panics_quiet();
                return breaks(WORDS);
            }
            Some("json") => LogFormat::Json,
            _ => LogFormat::Pretty,
        };
        upto::telemetry::start(&Log { level: LogLevel::Trace, format });
        tracing::trace!(target: "upto::of_ours", "It is as talkative as it gets.");
        tracing::warn!(target: "of_others", "{WORDS}");
        return breaks(WORDS);
    }
    for format in ["pretty", "json", "none"] {
        breaks_elsewhere(format);
    }
}

/// Runs this program again, to break there; looks at all that it says.
fn breaks_elsewhere(format: &str) {
    let name = "unshown::what_breaks_is_logged_by_its_place_and_an_id_and_never_by_its_words";
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", name, "--nocapture", "--test-threads", "1"])
        .env(CHILD, format)
        .env("RUST_LOG", "trace")
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")))
        .output()
        .unwrap();
    let said = [child.stdout, child.stderr].map(|out| String::from_utf8_lossy(&out).into_owned());
    let said = said.join("\n");
    assert!(child.status.success(), "{said}");
    assert_eq!(said.matches("A part of the program broke").count(), 5, "{said}");
    assert!(said.matches("unshown.rs").count() >= 4, "it says where: {said}");
    if format != "none" {
        assert!(said.contains("It is as talkative as it gets."), "{said}");
        assert!(said.matches("id").count() >= 5, "{said}");
    }
    assert!(!said.contains("canary") && !said.contains("clair"), "{said}");
}
