//! Every card and every set of buttons, as somebody sees them who speaks another tongue: a tour from
//! the first command to the last, the same in each tongue.

use std::fmt::Write as _;

use fluent_bundle::FluentArgs;
use upto::discord_twin::{Message, Modal, Shown, Snowflake};
use upto::domain::tongue::{Hearer, Tongue};
use upto::tongues::spoken;

use super::wording::{Page, controls, said};
use crate::support::world::{Someone, World, days, seconds};

/// What they write, which nobody translates.
const SAID: [&str; 6] = [
    "Climbing at the wall again, because it clears my head.",
    "Built a hangboard for climbing at home. https://www.thecrag.com/climbing",
    "Climbing with Anna Quillon until the wall closed.",
    "Started to play the guitar, because my sister left hers here.",
    "I learned that three chords on the guitar are enough. https://www.justinguitar.com/",
    "Next I want to play the guitar with others.",
];

/// Somebody on their way through everything, and what they have seen.
struct Tour {
    world: World,
    ada: Someone,
    to: Hearer,
    page: Page,
}

impl Tour {
    async fn of(tongue: Tongue) -> Self {
        let world = World::at("2026-01-02T08:00:00Z").await;
        let ada = Someone::from(world.person("ada").speaking(tongue.discord_locales()[0]));
        Self { world, ada, to: Hearer::new(tongue, None), page: Page::default() }
    }

    /// What stands on a button or above a menu.
    fn label(&self, sentence: &str) -> String {
        spoken(self.to, sentence, &FluentArgs::new()).expect(sentence)
    }

    /// Writes down what is seen: the words, the files and what can be pressed.
    fn sees(&mut self, typed: &str, message: &Message) {
        let mut seen = message.text();
        for file in &message.attachments {
            write!(seen, "\n[{}]", file.filename).unwrap();
        }
        self.page.shows(&format!("> {typed}\n{seen}{}", controls(message)));
        // At the pace at which one person is answered.
        self.world.advance(seconds(60));
    }

    fn sees_form(&mut self, typed: &str, form: &Modal) {
        let fields = form.fields.iter();
        let fields = fields
            .map(|field| format!("\n  {} ({}): {}", field.label, field.placeholder, field.value));
        self.page.shows(&format!("> {typed}\n[{}]{}", form.title, fields.collect::<String>()));
        self.world.advance(seconds(60));
    }

    async fn types(&mut self, name: &str, options: &[(&str, &str)]) -> Message {
        let message = self.ada.command(name, options).await.unwrap().message().clone();
        self.sees(&format!("/{name}{}", said(options)), &message);
        message
    }

    async fn presses(&mut self, message: Snowflake, sentence: &str) -> Message {
        let label = self.label(sentence);
        let mut answer = self.ada.click(message, &label).await.unwrap();
        if matches!(answer.shown, Shown::Nothing) {
            // It is the message above the button that changes.
            answer = answer.until_edited(1).await.unwrap();
        }
        let shown = answer.message().clone();
        self.sees(&format!("[{label}]"), &shown);
        shown
    }

    async fn opens(&mut self, message: Snowflake, sentence: &str) -> Modal {
        let label = self.label(sentence);
        let form = self.ada.click(message, &label).await.unwrap().modal().clone();
        self.sees_form(&format!("[{label}]"), &form);
        form
    }

    /// Chooses on a menu, by where the option stands.
    async fn chooses(&mut self, message: Snowflake, sentence: &str, option: usize) -> Message {
        let menu = self.label(sentence);
        let seen = self.ada.see(message).unwrap();
        let known =
            seen.controls().find(|control| control["placeholder"] == menu.as_str()).unwrap();
        let option = known["options"][option]["label"].as_str().unwrap().to_owned();
        let answer = self.ada.select(message, &menu, &[&option]).await.unwrap();
        if sentence == "welcome-time-menu" {
            // It is on its way to the first question.
            answer.until_edited(1).await.unwrap();
        }
        let seen = self.ada.see(message).unwrap();
        self.sees(&format!("[{menu}: {option}]"), &seen);
        seen
    }

    async fn begins(&mut self) {
        self.types("help", &[]).await;
        self.types("data privacy", &[]).await;
        let asked = self.types("start", &[]).await.id;
        self.chooses(asked, "welcome-zone-menu", 0).await;
        self.chooses(asked, "welcome-cadence-menu", 5).await;
        let before = self.ada.inbox().len();
        self.chooses(asked, "welcome-time-menu", 3).await;
        let prompt = self.ada.nth_message(before + 1).await;
        self.sees("(the first question)", &prompt);
        self.presses(prompt.id, "buttons-snooze").await;
        self.presses(prompt.id, "buttons-back").await;
        self.opens(prompt.id, "buttons-answer").await;
        self.presses(prompt.id, "buttons-nothing-new").await;
        self.types("schedule preview", &[]).await;
        for switch in ["nudges", "retrospective", "followups", "memories"] {
            self.types(&format!("schedule {switch}"), &[]).await;
        }
        self.types("schedule details", &[("switch", "on")]).await;
    }

    /// Writes for half a year, and looks closely at one answer.
    async fn lives(&mut self) {
        let before = self.ada.inbox().len();
        self.ada.writes(SAID[1]).await;
        let line = self.ada.nth_message(before + 1).await;
        self.sees("(under an answer)", &line);
        self.opens(line.id, "details-fix").await;
        self.ada.asks("schedule details", &[("switch", "off")]).await;
        for week in 0..25 {
            self.ada.writes(SAID[week / 13 * 3 + week % 3]).await;
            self.world.advance(days(7));
        }
    }

    async fn looks_back(&mut self) {
        let card = self.types("digest", &[("period", "2026-Q2")]).await.id;
        self.presses(card, "digest-read").await;
        self.presses(card, "digest-compare").await;
        self.presses(card, "digest-eras").await;
        let public = self.presses(card, "public-show").await.id;
        self.presses(public, "public-links").await;
        self.opens(public, "public-words").await;
        self.presses(public, "public-take").await;
        self.types("now", &[]).await;
        self.types("interests list", &[]).await;
        let why = [("interest", "guitar"), ("status", "paused"), ("reason", "My finger.")];
        self.types("interests set", &why).await;
        self.types("interests show", &[("interest", "guitar")]).await;
        self.types("interests show", &[("interest", "climbing")]).await;
        let found = self.types("entries search", &[("words", "climbing")]).await.id;
        self.presses(found, "recall-more").await;
        self.types("entries show", &[("number", "3")]).await;
        self.types("entries private", &[("number", "3")]).await;
        self.types("entries never", &[("word", "Quillon")]).await;
        self.types("resources", &[]).await;
    }

    async fn takes_along_and_leaves(&mut self) {
        let exported = self.types("data export", &[]).await;
        let bytes = exported.attachments[0].bytes.clone();
        let file = ("file", "export.zip", &bytes[..]);
        let brought = self.ada.command_with_file("data import", &[], file).await.unwrap();
        self.sees("/data import", &brought.message().clone());
        let form = self.ada.command("data delete", &[]).await.unwrap().modal().clone();
        self.sees_form("/data delete", &form);
        let confirmed = self.label("data-confirmation");
        let gone = self.ada.submit(&form, &[("confirm", &confirmed)]).await.unwrap();
        self.sees(&format!("({confirmed})"), &gone.message().clone());
    }
}

async fn takes_the_tour(tongue: Tongue) {
    let mut tour = Tour::of(tongue).await;
    tour.begins().await;
    tour.lives().await;
    tour.looks_back().await;
    tour.takes_along_and_leaves().await;
    tour.page.compare(&format!("seen_{}", tongue.code()));
}

#[tokio::test]
async fn everything_is_seen_in_spanish() {
    takes_the_tour(Tongue::Spanish).await;
}

#[tokio::test]
async fn everything_is_seen_in_portuguese() {
    takes_the_tour(Tongue::Portuguese).await;
}

#[tokio::test]
async fn everything_is_seen_in_french() {
    takes_the_tour(Tongue::French).await;
}
