//! Every message about a digest as a person sees it, to be read aloud when it changes.

use std::fmt::Write as _;

use upto::discord_twin::{Answer, Message, Shown, Snowflake};

use crate::support::world::{Someone, World};

/// What was done and what was shown, as a reader follows it.
#[derive(Default)]
struct Reel(String);

impl Reel {
    /// Types a command; returns the message that answers.
    async fn types(&mut self, who: &Someone, name: &str, options: &[(&str, &str)]) -> Snowflake {
        let typed: Vec<_> = options.iter().map(|(key, value)| format!(" {key}: {value}")).collect();
        let answer = who.command(name, options).await.unwrap();
        self.shows(&format!("/{name}{}", typed.concat()), answer.message())
    }

    /// Presses a button; returns the message that answers, or the same as it has become.
    async fn presses(&mut self, who: &Someone, message: Snowflake, label: &str) -> Snowflake {
        let answer = who.click(message, label).await.unwrap();
        let pressed = format!("[{label}]");
        if let Shown::Message(shown) = &answer.shown {
            return self.shows(&pressed, shown);
        }
        self.shows(&pressed, answer.until_edited(1).await.unwrap().message())
    }

    /// Chooses from a menu; returns the message as it has become, or what is said beside it.
    async fn chooses(&mut self, menu: &str, what: &str, answer: Answer) -> Snowflake {
        let changed = answer.until_edited(1).await.unwrap();
        self.shows(&format!("[{menu}] {what}"), changed.message())
    }

    /// Fills in a form that was opened; returns the message that answers.
    async fn sends(&mut self, who: &Someone, form: &Answer, fields: &[(&str, &str)]) -> Snowflake {
        let mut done = format!("[{}]", form.modal().title);
        for field in &form.modal().fields {
            let given = fields.iter().find(|(id, _)| *id == field.custom_id);
            let value = given.map_or(field.value.as_str(), |(_, value)| *value);
            write!(done, "\n  {} ({}) {value}", field.label, field.value).unwrap();
        }
        let answer = who.submit(form.modal(), fields).await.unwrap();
        self.shows(&done, answer.message())
    }

    fn shows(&mut self, done: &str, message: &Message) -> Snowflake {
        let Self(reel) = self;
        writeln!(reel, "> {}\n{}", done.replace('\n', "\n> "), message.text()).unwrap();
        for file in &message.attachments {
            writeln!(reel, "({})", file.filename).unwrap();
        }
        for row in &message.components {
            let parts = row["components"].as_array().unwrap().iter();
            let names = parts.map(|part| part["label"].as_str().or(part["placeholder"].as_str()));
            let names: Vec<_> = names.map(|name| format!("[{}]", name.unwrap())).collect();
            writeln!(reel, "{}", names.join(" ")).unwrap();
            let options = row["components"][0]["options"].as_array().into_iter().flatten();
            for option in options {
                let detail = option["description"].as_str().unwrap_or_default();
                writeln!(reel, "  - {} {detail}", option["label"].as_str().unwrap()).unwrap();
            }
        }
        reel.push('\n');
        message.id
    }

    fn compare(self, name: &str) {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("../snapshots");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(name, self.0));
    }
}

/// Somebody with half a year behind them.
async fn with_half_a_year(world: &World) -> Someone {
    let ada = world.person("ada");
    ada.lived(world, 25, |week| match week {
        0 => "Began with climbing, because my back hurts from sitting.",
        3 => "Built a hangboard for climbing at home. https://www.thecrag.com/climbing",
        12 => "Stopped climbing for now, because a finger hurts. Next: the guitar.",
        1..12 => "Climbing at the wall again, and one grade harder than last month.",
        13 => "Started to play the guitar, because my sister left hers here.",
        16 => "Three chords on the guitar, from https://www.justinguitar.com/beginners",
        24 => "Thanks to my sister for the guitar. Next I want to play it with others.",
        _ => "Guitar every evening, and the fingertips hurt less.",
    })
    .await;
    ada
}

#[tokio::test]
async fn a_digest_is_read() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_half_a_year(&world).await;
    let mut reel = Reel::default();
    let card = reel.types(&ada, "digest", &[("period", "2026")]).await;
    let text = reel.presses(&ada, card, "Read it all").await;
    reel.presses(&ada, text, "Next").await;
    reel.presses(&ada, text, "Next").await;
    reel.presses(&ada, text, "Previous").await;
    reel.presses(&ada, card, "Markdown").await;
    let quarter = reel.types(&ada, "digest", &[("period", "Q2")]).await;
    reel.presses(&ada, quarter, "Compare with the period before").await;
    reel.compare("digest_read");
}

#[tokio::test]
async fn an_era_is_put_right() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_half_a_year(&world).await;
    let mut reel = Reel::default();
    let card = ada.command("digest", &[("period", "2026")]).await.unwrap().message().id;
    let menu = reel.presses(&ada, card, "Rename eras / move borders").await;
    for (title, begins) in [
        ("The loud spring", "2026-03-25"),
        ("", ""),
        ("", "2026-04-04"),
        ("Strings", "2026-12-31"),
        ("", "soon"),
    ] {
        let form = ada.select(menu, "Which era?", &["April – June"]).await.unwrap();
        let noted = reel.sends(&ada, &form, &[("title", title), ("begins", begins)]).await;
        if title == "The loud spring" {
            reel.types(&ada, "digest", &[("period", "2026")]).await;
            reel.presses(&ada, noted, "Undo").await;
        }
    }
    reel.compare("era_put_right");
}

#[tokio::test]
async fn a_public_edition_is_made() {
    let world = World::at("2026-01-02T08:00:00Z").await;
    let ada = with_half_a_year(&world).await.in_server();
    world.twin.invite_bot();
    let club = world.twin.open_channel("club");
    ada.writes("Guitar with Anna Quillon, and she laughed at my chords.").await;
    ada.writes("The old mill has a stage for the guitar.").await;
    ada.asks("entries private", &[("number", "16")]).await;
    let mut reel = Reel::default();
    let quarter = ada.command("digest", &[("period", "2026-Q1")]).await.unwrap().message().id;
    let quarter = ada.click(quarter, "Public edition").await.unwrap().message().id;
    ada.click(quarter, "Take the document").await.unwrap();
    let card = ada.command("digest", &[("period", "2026-Q2")]).await.unwrap().message().id;
    let preview = reel.presses(&ada, card, "Public edition").await;
    reel.presses(&ada, preview, "Read all that is public").await;
    let site = "For which program is the document?";
    let chosen = ada.select(preview, site, &["Obsidian"]).await.unwrap();
    reel.chooses(site, "Obsidian", chosen).await;
    reel.presses(&ada, preview, "Take the document").await;
    let links = reel.presses(&ada, preview, "Leave out links").await;
    let menu = "Which links are left out?";
    let chosen = ada.select(links, menu, &["Three chords on the guitar, from"]).await.unwrap();
    reel.chooses(menu, "Three chords on the guitar, from", chosen).await;
    let form = ada.click(preview, "Leave out names and words").await.unwrap();
    let noted = reel.sends(&ada, &form, &[("words", "old mill\nmy sister")]).await;
    let preview = reel.presses(&ada, noted, "Public edition").await;
    let form = ada.click(preview, "Leave out names and words").await.unwrap();
    reel.sends(&ada, &form, &[("words", "")]).await;
    let channels = reel.presses(&ada, preview, "Post to a channel").await;
    let chosen = ada.select_channel(channels, "Which channel?", club).await.unwrap();
    reel.chooses("Which channel?", "#club", chosen).await;
    reel.presses(&ada, channels, "Post it now").await;
    let posts = world.twin.look(|discord| discord.history(club).cloned().collect::<Vec<_>>());
    reel.shows("in #club", &posts[0]);
    reel.0 = reel.0.replace(&posts[0].id.to_string(), "ID").replace(&club.to_string(), "CLUB");
    reel.compare("public_made");
}
