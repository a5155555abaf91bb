//! Every sentence as a person sees it, to be read aloud when it changes.

use std::fmt::Write as _;

use serde_json::json;
use upto::discord_twin::{Answer, Message, Shown, Snowflake};

use crate::support::world::{Someone, World, days};

/// What was typed and what was answered, as a reader follows it.
#[derive(Default)]
pub struct Page(String);

impl Page {
    /// Types a command, and writes both sides down.
    pub async fn command(&mut self, who: &Someone, name: &str, options: &[(&str, &str)]) {
        let answer = who.command(name, options).await.unwrap();
        self.exchange(&format!("/{name}{}", said(options)), &answer);
    }

    /// Sends the form behind a command, and writes it all down.
    pub async fn form(&mut self, who: &Someone, name: &str, fields: &[(&str, &str)]) {
        self.form_of(who, name, &[], fields).await;
    }

    /// Sends the form behind a command with options, and writes it all down.
    pub async fn form_of(
        &mut self,
        who: &Someone,
        name: &str,
        options: &[(&str, &str)],
        fields: &[(&str, &str)],
    ) {
        let form = who.command(name, options).await.unwrap().modal().clone();
        let mut typed = format!("/{name}{}\n[{}]", said(options), form.title);
        for field in &form.fields {
            let value = fields.iter().find(|(id, _)| *id == field.custom_id);
            let value = value.map_or(field.value.as_str(), |(_, value)| value);
            let value = if value.is_empty() { String::new() } else { format!(" {value}") };
            write!(typed, "\n  {} ({}):{value}", field.label, field.placeholder).unwrap();
        }
        let answer = who.submit(&form, fields).await.unwrap();
        self.exchange(&typed, &answer);
    }

    fn exchange(&mut self, typed: &str, answer: &Answer) {
        let files = match &answer.shown {
            Shown::Message(message) => message
                .attachments
                .iter()
                .fold(String::new(), |names, file| format!("{names}\n[{}]", file.filename)),
            _ => String::new(),
        };
        writeln!(self.0, "> {}\n{}{files}\n", typed.replace('\n', "\n> "), answer.text()).unwrap();
    }

    pub fn heard(&mut self, text: &str) {
        writeln!(self.0, "(by direct message)\n{text}\n").unwrap();
    }

    /// What is seen, as it is.
    pub fn shows(&mut self, seen: &str) {
        writeln!(self.0, "{seen}\n").unwrap();
    }

    /// A message in the chat with what can be pressed under it.
    pub fn stands(&mut self, message: &Message) {
        self.heard(&format!("{}{}", message.content, controls(message)));
    }

    /// Presses a button, and writes down what comes of it.
    pub async fn press(&mut self, who: &Someone, message: Snowflake, label: &str) {
        let shown = who.click(message, label).await.unwrap();
        let message = shown.message();
        let (text, controls) = (message.content.as_str(), controls(message));
        writeln!(self.0, "> [{label}]\n{text}{controls}\n").unwrap();
    }

    pub fn compare(self, name: &str) {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("../snapshots");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(name, self.0));
    }
}

/// The options as they are typed.
pub fn said(options: &[(&str, &str)]) -> String {
    options.iter().fold(String::new(), |said, (key, value)| format!("{said} {key}: {value}"))
}

/// What can be pressed or chosen under a message, a line for each row.
pub fn controls(message: &Message) -> String {
    let mut lines = String::new();
    for row in &message.components {
        let parts = row["components"].as_array().unwrap().iter().map(|part| {
            let options = part["options"].as_array().into_iter().flatten();
            let options: Vec<_> = options.map(|o| o["label"].as_str().unwrap()).collect();
            let name = part["label"].as_str().or(part["placeholder"].as_str()).unwrap();
            if options.is_empty() {
                name.to_owned()
            } else {
                format!("{name}: {}", options.join(" | "))
            }
        });
        let parts: Vec<_> = parts.map(|part| format!("[{part}]")).collect();
        write!(lines, "\n{}", parts.join(" ")).unwrap();
    }
    lines
}

const START: [(&str, &str); 2] = [("zone", "Europe/Berlin"), ("when", "every friday 9:30")];

#[tokio::test]
async fn beginning() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    let mut page = Page::default();
    ada.say("Hello?");
    page.heard(&ada.nth_message(1).await.content);
    page.command(&ada, "help", &[]).await;
    page.command(&ada, "start", &[("zone", "Berln"), START[1]]).await;
    page.command(&ada, "start", &[START[0], ("when", "whenever")]).await;
    page.command(&ada, "start", &[START[0], ("when", "every 5 minutes")]).await;
    page.command(&ada, "start", &START).await;
    page.heard(&ada.inbox().last().unwrap().content);
    world.advance(days(1));
    page.command(&ada, "start", &[START[0], ("when", "every 2 weeks on friday 17:00")]).await;
    let bob = world.person("bob").in_server();
    bob.close_dms();
    page.command(&bob, "start", &START).await;
    page.compare("beginning");
}

#[tokio::test]
async fn schedule() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    let mut page = Page::default();
    page.command(&ada, "schedule show", &[]).await;
    ada.command("start", &START).await.unwrap();
    page.command(&ada, "schedule show", &[]).await;
    page.command(&ada, "schedule set", &[("when", "weekdays 18:30")]).await;
    page.command(&ada, "schedule preview", &[]).await;
    page.command(&ada, "schedule pause", &[("until", "someday")]).await;
    page.command(&ada, "schedule pause", &[("until", "2 weeks")]).await;
    page.command(&ada, "schedule pause", &[("until", "2026-03-01")]).await;
    page.command(&ada, "schedule pause", &[("until", "2026-04-01")]).await;
    page.command(&ada, "schedule preview", &[]).await;
    page.command(&ada, "schedule pause", &[]).await;
    page.command(&ada, "schedule set", &[("when", "daily 9am"), ("zone", "Asia/Tokyo")]).await;
    page.command(&ada, "schedule show", &[]).await;
    page.command(&ada, "schedule preview", &[]).await;
    page.command(&ada, "schedule resume", &[]).await;
    ada.close_dms();
    world.until("2026-03-07T00:00:00Z");
    world.until_posted(2).await;
    world.until_last_prompt(&ada, upto::store::State::Unreachable).await;
    page.command(&ada.in_server(), "schedule show", &[]).await;
    page.compare("schedule");
}

#[tokio::test]
async fn writing() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    let mut page = Page::default();
    ada.command("start", &START).await.unwrap();
    page.command(&ada, "entries list", &[]).await;
    ada.say(" ");
    page.heard(&ada.nth_message(4).await.content);
    ada.writes(
        "Climbing, because *nothing* else clears my head.\nSecond line. https://example.com/rocks",
    )
    .await;
    let fields = [
        ("text", "Learning Rust"),
        ("why", "I like that it tells me what is wrong."),
        ("links", "https://doc.rust-lang.org/book/"),
        ("next", "Pursue Rust, pause climbing."),
    ];
    page.form(&ada, "checkin", &fields).await;
    page.form(&ada, "checkin", &[]).await;
    page.command(&ada, "entries list", &[]).await;
    page.command(&ada, "entries list", &[("page", "7")]).await;
    page.command(&ada, "entries show", &[("number", "2")]).await;
    page.command(&ada, "entries show", &[("number", "9")]).await;
    page.command(&ada, "entries delete", &[("number", "1")]).await;
    page.command(&ada, "digest", &[("period", "sometime")]).await;
    page.command(&ada, "digest", &[("period", "last year")]).await;
    page.compare("writing");
}

#[tokio::test]
async fn data() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    let mut page = Page::default();
    page.command(&ada, "data privacy", &[]).await;
    page.command(&ada, "data export", &[]).await;
    ada.command("start", &START).await.unwrap();
    ada.writes("Climbing.").await;
    page.command(&ada, "data export", &[]).await;
    page.form(&ada, "data delete", &[("confirm", "yes")]).await;
    page.form(&ada, "data delete", &[("confirm", "delete everything")]).await;
    page.compare("data");
}

/// A card of a digest, for its shape; what is told is tried where it is made.
#[tokio::test]
async fn digest() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = world.person("ada");
    ada.command("start", &[START[0], ("when", "monthly on the 1st 9:00")]).await.unwrap();
    for week in 0..8 {
        let topic = if week < 4 { "climbing" } else { "guitar" };
        ada.writes(&format!(
            "Week {week} of {topic}. Practised {topic} because it clears my head."
        ))
        .await;
        world.advance(days(7));
    }
    let mut page = Page::default();
    page.command(&ada, "digest", &[("period", "Q1")]).await;
    page.command(&ada, "digest", &[("period", "Q1"), ("format", "markdown")]).await;
    page.compare("digest");
}

#[tokio::test]
async fn interests() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = world.person("ada");
    ada.command("start", &[START[0], ("when", "monthly on the 1st 9:00")]).await.unwrap();
    let mut page = Page::default();
    page.command(&ada, "interests list", &[]).await;
    page.command(&ada, "resources", &[]).await;
    for text in [
        "Began with climbing, because my back hurts from sitting.",
        "Built a hangboard for climbing at home. https://www.thecrag.com/climbing",
        "Climbing outside for the first time, on limestone.",
        "Deployed a k8s cluster on three old laptops, because I want to see it fail.",
        "Kubernetes all week: https://kubernetes.io/docs/concepts/",
    ] {
        ada.writes(text).await;
        world.advance(days(21));
    }
    page.command(&ada, "interests list", &[]).await;
    page.command(&ada, "interests show", &[("interest", "kubernetes")]).await;
    page.command(&ada, "interests rename", &[("interest", "k8s"), ("to", "home *lab*")]).await;
    page.command(&ada, "interests split", &[("interest", "climbing"), ("off", "hangboard")]).await;
    page.command(&ada, "interests merge", &[("interest", "hangboard"), ("into", "climbing")]).await;
    let why = ("reason", "My finger needs rest until May.");
    let paused = [("interest", "climbing"), ("status", "paused"), why];
    page.command(&ada, "interests set", &paused).await;
    page.command(&ada, "interests show", &[("interest", "climbing")]).await;
    let pivot = [("interest", "climbing"), ("status", "pivoted"), ("to", "yoga")];
    page.command(&ada, "interests set", &pivot).await;
    page.command(&ada, "interests undo", &[]).await;
    page.command(&ada, "interests list", &[("status", "paused")]).await;
    page.command(&ada, "interests list", &[("status", "dropped")]).await;
    page.command(&ada, "resources", &[]).await;
    page.command(&ada, "interests hide", &[("interest", "climbing")]).await;
    page.command(&ada, "interests list", &[("status", "hidden")]).await;
    page.command(&ada, "interests show", &[("interest", "climbing")]).await;
    page.command(&ada, "interests unhide", &[("interest", "climbing")]).await;
    page.command(&ada, "interests unhide", &[("interest", "climbing")]).await;
    page.command(&ada, "interests set", &[pivot[0], pivot[1]]).await;
    page.command(&ada, "interests set", &[pivot[0], ("status", "done"), pivot[2]]).await;
    page.compare("interests");
}

#[tokio::test]
async fn recall() {
    let world = World::at("2025-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.command("start", &[START[0], ("when", "monthly on the 1st 9:00")]).await.unwrap();
    let mut page = Page::default();
    page.command(&ada, "entries random", &[]).await;
    page.command(&ada, "entries on-this-day", &[]).await;
    ada.writes("Chess at the café: lost to *Nora* twice, and once by a pawn.").await;
    world.until("2026-03-06T08:00:00Z");
    page.command(&ada, "entries on-this-day", &[]).await;
    page.command(&ada, "entries random", &[]).await;
    page.command(&ada, "entries search", &[("words", "cafe lost pawn*")]).await;
    page.command(&ada, "entries search", &[("words", "\"pawn by\"")]).await;
    page.command(&ada, "entries search", &[("words", "?!")]).await;
    page.command(&ada, "entries search", &[]).await;
    page.command(&ada, "entries search", &[("from", "2026"), ("to", "2025")]).await;
    world.files(&ada, (1..=11).map(|n| format!("Chess, game {n}."))).await;
    page.command(&ada, "entries search", &[("words", "chess"), ("source", "import")]).await;
    page.compare("recall");
}

#[tokio::test]
async fn now() {
    let world = World::at("2026-01-05T08:00:00Z").await;
    let ada = world.person("ada").in_server();
    ada.command("start", &[START[0], ("when", "monthly on the 1st 9:00")]).await.unwrap();
    let mut page = Page::default();
    page.command(&ada, "now", &[]).await;
    page.command(&ada, "now", &[("publish", "on")]).await;
    for week in 0..24 {
        let text = match week {
            0 => "Began with climbing, because my back hurts from sitting.",
            1..12 => "Climbing at the wall again.",
            12 => "Took up pottery, because I wanted to make a cup.",
            13..20 => "Pottery on a borrowed wheel, and a *lopsided* bowl.",
            _ => "Learned two chords on the guitar. Some pottery, too.",
        };
        ada.writes(text).await;
        world.advance(days(7));
    }
    let why = ("reason", "My finger needs rest.");
    let turned = [("interest", "climbing"), ("status", "pivoted"), ("to", "pottery"), why];
    ada.command("interests set", &turned).await.unwrap();
    page.command(&ada, "now", &[]).await;
    page.command(&ada, "now", &[("publish", "on")]).await;
    let (bob, id) = (world.person("bob"), ada.id().to_string());
    page.command(&bob.in_server(), "now", &[("person", &id)]).await;
    page.command(&bob, "now", &[("person", &id)]).await;
    page.command(&ada, "now", &[("publish", "off")]).await;
    page.command(&ada, "now", &[("publish", "off")]).await;
    page.command(&bob.in_server(), "now", &[("person", &id)]).await;
    page.command(&ada, "now", &[("person", &id), ("publish", "on")]).await;
    page.compare("now");
}

#[tokio::test]
async fn every_command_is_described_and_works_everywhere() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let commands = world.twin.look(|discord| discord.commands().to_vec());
    let mut list = String::new();
    for command in &commands {
        let (kinds, places) = (&command["integration_types"], &command["contexts"]);
        if command["name"] == "server" {
            // For those alone who manage a server, where the bot is in it.
            assert_eq!((kinds, places), (&json!([0]), &json!([0])));
            assert_eq!(command["default_member_permissions"], "32");
        } else {
            assert_eq!(*kinds, json!([0, 1]), "{}", command["name"]);
            assert_eq!(*places, json!([0, 1, 2]), "{}", command["name"]);
        }
        if command["type"] == 3 {
            let name = command["name"].as_str().unwrap();
            assert_eq!(command["description"], "", "Discord shows none in the menu of a message");
            writeln!(list, "(on a message) {name}").unwrap();
        } else {
            describe(command, "/", &mut list);
        }
    }
    Page(list).compare("commands");
}

/// Writes a command or option with its description, and what stands below it.
fn describe(item: &serde_json::Value, before: &str, list: &mut String) {
    let (name, text) = (item["name"].as_str().unwrap(), item["description"].as_str().unwrap());
    assert!(text.len() > 10 && !text.contains("A slash command"), "{before}{name}: {text}");
    writeln!(list, "{before}{name}: {text}").unwrap();
    for choice in item["choices"].as_array().into_iter().flatten() {
        writeln!(list, "{before}{name} = {}", choice["name"].as_str().unwrap()).unwrap();
    }
    for option in item["options"].as_array().into_iter().flatten() {
        describe(option, &format!("{before}{name} "), list);
    }
}
