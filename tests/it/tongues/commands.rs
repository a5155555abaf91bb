//! The commands in every tongue: each has a name that Discord takes, and sentences call it so.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::Value;
use upto::discord_twin::Discord;
use upto::domain::tongue::Tongue;
use upto::tongues::files;

use crate::support::world::{World, seconds};

async fn registered() -> Vec<Value> {
    let world = World::at("2026-03-06T08:00:00Z").await;
    world.twin.look(|discord| discord.commands().to_vec())
}

/// What stands below a command or an option.
fn below<'a>(item: &'a Value, what: &str) -> impl Iterator<Item = &'a Value> {
    item[what].as_array().into_iter().flatten()
}

fn name(item: &Value) -> &str {
    item["name"].as_str().unwrap()
}

/// Whether Discord takes it as the name of a command or an option. Source:
/// <https://discord.com/developers/docs/interactions/application-commands#naming>.
fn is_name(name: &str) -> bool {
    let sign = |c: char| {
        let devanagari = ('\u{900}'..='\u{97f}').contains(&c) && c != '।' && c != '॥';
        c.is_alphanumeric() || "-_'".contains(c) || devanagari
    };
    (1..=32).contains(&name.chars().count())
        && name.chars().all(sign)
        && name.to_lowercase() == name
}

/// Whether a command stands in the menu of a message; options of type 3 are texts.
fn is_menu(item: &Value, path: &str) -> bool {
    item["type"] == 3 && path == name(item)
}

/// A choice as the files know it: the first word of its English name.
fn word(choice: &Value) -> String {
    let word = name(choice).split(|c: char| !c.is_alphanumeric()).next().unwrap();
    word.to_lowercase()
}

/// Looks at an item and all below it, by one locale; writes down what is seen.
fn look(item: &Value, locale: &str, path: &str, seen: &mut String) {
    let text = |item: &Value, what: &str| {
        let text = item[what][locale].as_str();
        text.unwrap_or_else(|| panic!("{path} has no {what} in {locale}")).to_owned()
    };
    let own = text(item, "name_localizations");
    // A message's menu takes any name, and describes nothing.
    if is_menu(item, path) {
        assert!((1..=32).contains(&own.chars().count()), "{own}");
        writeln!(seen, "{path} = {own}").unwrap();
        return;
    }
    assert!(is_name(&own), "{path} in {locale}: {own}");
    let description = text(item, "description_localizations");
    assert!((1..=100).contains(&description.chars().count()), "{path} in {locale}: {description}");
    writeln!(seen, "{path} = {own}: {description}").unwrap();
    for choice in below(item, "choices") {
        let english = name(choice);
        match choice["name_localizations"][locale].as_str() {
            Some(own) => {
                assert!((1..=100).contains(&own.chars().count()), "{path} {english}: {own}");
                writeln!(seen, "{path} {english} = {own}").unwrap();
            }
            // A tongue is called what those who speak it call it.
            None => assert!(path.ends_with("language tongue"), "{path} {english} in {locale}"),
        }
    }
    let mut names = BTreeSet::new();
    for option in below(item, "options") {
        let unique = names.insert(text(option, "name_localizations"));
        assert!(unique, "two below {path} have one name in {locale}");
        look(option, locale, &format!("{path} {}", name(option)), seen);
    }
}

#[tokio::test]
async fn every_command_has_a_name_in_every_tongue() {
    let commands = registered().await;
    for tongue in Tongue::ALL.into_iter().filter(|tongue| *tongue != Tongue::English) {
        let seen: Vec<String> = tongue
            .discord_locales()
            .iter()
            .map(|locale| {
                let (mut seen, mut names) = (String::new(), BTreeSet::new());
                for command in &commands {
                    look(command, locale, name(command), &mut seen);
                    let own = command["name_localizations"][*locale].to_string();
                    assert!(names.insert(own), "two commands have one name in {locale}");
                }
                seen
            })
            .collect();
        assert!(seen.iter().all(|other| *other == seen[0]), "{tongue:?} is one tongue");
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("../snapshots");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        let snapshot = format!("commands_{}", tongue.code());
        settings.bind(|| insta::assert_snapshot!(snapshot, seen[0]));
    }
}

/// The names under which the files know an item and all below it.
fn keys(item: &Value, path: &str, all: &mut BTreeSet<String>) {
    let path = match path {
        "" if is_menu(item, name(item)) => "save".to_owned(),
        "" => name(item).to_owned(),
        above => format!("{above}-{}", name(item)),
    };
    for option in below(item, "options") {
        keys(option, &path, all);
    }
    for choice in below(item, "choices") {
        all.insert(format!("{path}.choice-{}", word(choice)));
    }
    all.insert(path);
}

#[tokio::test]
async fn no_tongue_names_a_command_that_is_none() {
    let mut known = BTreeSet::new();
    registered().await.iter().for_each(|command| keys(command, "", &mut known));
    for tongue in Tongue::ALL {
        let own = files(tongue).iter().find(|(file, _)| *file == "commands");
        let (mut key, mut seen) = ("", BTreeSet::new());
        for line in own.map_or("", |(_, source)| source).lines() {
            let Some((left, _)) = line.split_once(" = ") else { continue };
            let named = match left.strip_prefix("    .") {
                Some("description") => continue,
                Some(attribute) => format!("{key}.{attribute}"),
                None => left.to_owned(),
            };
            if !left.starts_with(' ') {
                key = left;
            }
            assert!(known.contains(&named), "{tongue:?}: {named} is no command");
            assert!(seen.insert(named), "{tongue:?}: {left} stands there twice");
        }
    }
}

/// Follows what stands between backticks down the commands; what does not lead anywhere.
fn astray<'a>(mention: &'a str, commands: &[Value]) -> Option<&'a str> {
    let mut words = mention.trim_start_matches(['/', '(']).split(' ');
    let first = words.next().unwrap_or_default().trim_end_matches(')');
    let Some(mut at) = commands.iter().find(|command| name(command) == first) else {
        return Some(first);
    };
    let (mut above, mut option) = (at, None::<&Value>);
    for word in words {
        let plain = word.trim_end_matches([')', ':']);
        let found = below(above, "options").find(|item| name(item) == plain);
        match (found, option) {
            (Some(found), before) if before.is_none() || word.ends_with(':') => {
                // 1 is a command, 2 a group of commands; the others are options.
                let is_option = !matches!(found["type"].as_u64(), Some(1 | 2));
                option = is_option.then_some(found);
                at = found;
                if !is_option {
                    above = at;
                }
            }
            (_, Some(option)) => {
                let mut choices = below(option, "choices").peekable();
                if choices.peek().is_some() && !choices.any(|choice| self::word(choice) == plain) {
                    return Some(word);
                }
            }
            (_, None) => return Some(word),
        }
    }
    None
}

#[tokio::test]
async fn whatever_sentences_say_to_type_can_be_typed() {
    let commands = registered().await;
    for tongue in Tongue::ALL {
        let mut mentions = 0;
        for (file, source) in files(tongue) {
            for line in source.lines().filter(|line| !line.starts_with('#')) {
                let between = line.split('`').skip(1).step_by(2);
                for mention in between.filter(|text| text.starts_with(['/', '('])) {
                    let astray = astray(mention, &commands);
                    assert_eq!(astray, None, "{tongue:?} {file}: `{mention}`");
                    mentions += 1;
                }
            }
        }
        assert!(mentions > 100, "{mentions}");
    }
}

#[tokio::test]
async fn help_names_every_command_but_itself() {
    let mut paths = Vec::new();
    for command in registered().await {
        let own = name(&command);
        if is_menu(&command, own) || own == "help" {
            continue;
        }
        // 1 is a command below a command; the others are options.
        let below: Vec<_> = below(&command, "options")
            .filter(|item| item["type"] == 1)
            .map(|item| format!("{own} {}", name(item)))
            .collect();
        paths.extend(if below.is_empty() { vec![own.to_owned()] } else { below });
    }
    assert!(paths.len() >= 40, "{paths:?}");
    for tongue in Tongue::ALL {
        let (_, help) = files(tongue).iter().find(|(file, _)| *file == "help").unwrap();
        assert!(help.contains("{ $save }"), "{tongue:?} names what is in the menu of a message");
        let mentions: Vec<String> = help
            .split('`')
            .skip(1)
            .step_by(2)
            .map(|mention| mention.replace(['/', '(', ')'], "") + " ")
            .collect();
        for path in &paths {
            let named = mentions.iter().any(|mention| mention.starts_with(&format!("{path} ")));
            assert!(named, "{tongue:?}: /{path} is not in the help");
        }
    }
}

/// What the help on a command must have between backticks: the command, the options, the choices,
/// and all below it, by the names of a locale or in English.
fn usage(item: &Value, above: &str, locale: Option<&str>, all: &mut Vec<String>) {
    let called = |item: &Value| {
        let own = locale.and_then(|locale| item["name_localizations"][locale].as_str());
        own.unwrap_or(name(item)).to_owned()
    };
    let typed = format!("{above}{}", called(item));
    for option in below(item, "options") {
        if option["type"] == 1 {
            usage(option, &format!("{typed} "), locale, all);
        } else {
            all.push(format!("`{}:`", called(option)));
            all.extend(below(option, "choices").map(|choice| format!("`{}`", called(choice))));
        }
    }
    all.push(format!("`{typed}`"));
}

#[tokio::test]
async fn help_on_a_command_names_all_that_it_takes() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let registered = world.twin.look(|discord| discord.commands().to_vec());
    let ada = world.person("ada");
    let german = ada.speaking("de");
    let dm = ada.dm();
    for command in registered.iter().filter(|command| !is_menu(command, name(command))) {
        // At the pace at which one person is answered.
        world.advance(seconds(60));
        for (person, locale) in [(&*ada, None), (&german, Some("de"))] {
            let mut expected = Vec::new();
            usage(command, "/", locale, &mut expected);
            let before = ada.inbox().len();
            let own = expected.iter().rfind(|typed| typed.starts_with("`/")).unwrap();
            person.command("help", &[("command", own.trim_matches('`'))]).await.unwrap();
            let told = |discord: &Discord| {
                let said = discord.history(dm).skip(before).map(|message| message.content.clone());
                let said = said.collect::<Vec<_>>().join("\n");
                expected.iter().all(|typed| said.contains(typed)).then_some(said)
            };
            let awaited = format!("{expected:?}");
            let said = world.twin.until(&awaited, told).await.unwrap();
            let described = locale.map_or(&command["description"], |locale| {
                &command["description_localizations"][locale]
            });
            assert!(said.contains(described.as_str().unwrap()), "{said}");
        }
    }
    let none = ada.asks("help", &[("command", "entrees")]).await;
    assert!(none.starts_with("There is no such command."), "{none}");
    let offered = german.autocomplete("help", &[], ("command", "zeit")).await.unwrap();
    assert_eq!(offered.iter().map(|choice| choice.name.as_str()).collect::<Vec<_>>(), ["zeitplan"]);
}
