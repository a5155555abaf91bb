//! The README promises what there is: every command, every option, every setting at its default.

use crate::support::world::World;

const README: &str = include_str!("../../README.md");
const SETTINGS: &str = include_str!("../../config/upto.toml");

/// The lines of the README's tables that begin with this.
fn rows(begin: &str) -> Vec<&'static str> {
    README.lines().filter(|line| line.starts_with(begin)).collect()
}

#[tokio::test]
async fn every_command_stands_in_the_readme_and_no_other() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let commands = world.twin.look(|discord| discord.commands().to_vec());
    let rows = rows("| `/");
    for command in &commands {
        let name = command["name"].as_str().unwrap();
        if command["type"] == 3 {
            assert!(README.contains(&format!("| **{name}**")), "{name} is not in the README");
            continue;
        }
        let row = rows.iter().find(|row| {
            row.strip_prefix(&format!("| `/{name}")).is_some_and(|r| r.starts_with(['`', ' ']))
        });
        let row = row.unwrap_or_else(|| panic!("/{name} is not in the README"));
        for option in command["options"].as_array().into_iter().flatten() {
            let option_name = option["name"].as_str().unwrap();
            let said = match option["type"].as_u64() {
                Some(1) => {
                    row.contains(&format!("`{option_name}`"))
                        || row.contains(&format!(" {option_name}`"))
                }
                _ => row.contains(&format!("{option_name}:")),
            };
            assert!(said, "`{option_name}` of /{name} is not in the README");
        }
    }
    let typed = commands.iter().filter(|command| command["type"] == 1).count();
    assert_eq!(rows.len(), typed, "the README names a command that is none");
}

#[test]
fn every_setting_stands_in_the_readme_at_its_default() {
    let (mut section, mut count) = ("", 0);
    for line in SETTINGS.lines() {
        if let Some(name) = line.strip_prefix('[') {
            section = name.trim_end_matches(']');
        }
        let Some((key, value)) = line.trim_start_matches('#').split_once('=') else { continue };
        let key = key.trim_end();
        if key.is_empty() || key.contains(' ') || line.starts_with("# ") {
            continue;
        }
        let default = if value.is_empty() { "unset" } else { value.trim().trim_matches('"') };
        let variable = format!("UPTO_{section}__{key}").to_uppercase();
        let row = rows(&format!("| `{section}.{key}` | `{variable}` |"));
        assert_eq!(row.len(), 1, "{section}.{key} with {variable} is not in the README");
        let cell = row[0].split('|').nth(3).unwrap().trim().trim_matches('`');
        assert_eq!(cell, default, "the default of {section}.{key}");
        count += 1;
    }
    assert_eq!(rows("| `").iter().filter(|row| row.contains("`UPTO_")).count(), count);
}

#[test]
fn every_room_stands_on_the_map() {
    let rooms = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src")).unwrap();
    for room in rooms {
        let name = room.unwrap().file_name().into_string().unwrap();
        let name = name.trim_end_matches(".rs");
        assert!(name == "lib" || README.contains(&format!("`{name}`")), "{name} is not on the map");
    }
}
