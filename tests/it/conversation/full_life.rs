//! A life in which all is done that can be done, so that every kind of button and form was given.

use chrono::{DateTime, Utc};
use upto::discord_twin::{Message, Snowflake};
use upto::store::State;

use crate::support::archive::zipped;
use crate::support::pictures::png;
use crate::support::world::{Someone, World, days, hours};

/// What somebody is into: left after eleven weeks for the other, which they are into from then on.
pub struct Life {
    pub first: &'static str,
    pub then: &'static str,
    /// Stands wherever they may write whatever they like.
    pub canary: &'static str,
    /// The Monday on which they begin.
    pub from: &'static str,
}

impl Life {
    fn year(&self) -> &'static str {
        &self.from[..4]
    }

    /// When they are asked in a week.
    fn monday(&self, week: i64) -> DateTime<Utc> {
        // Summer time begins on the Sunday before the thirteenth.
        let hour = if week < 12 { 17 } else { 16 };
        self.from.parse::<DateTime<Utc>>().unwrap() + days(7 * week) + hours(hour)
    }

    /// Lives until somebody asks whether they are still on what they left; gives that question,
    /// which stays without an answer.
    async fn until_asked(&self, world: &World, person: &Someone) -> Message {
        for week in 0..30 {
            if week == 13 {
                let count = person.inbox().len();
                world.until(&format!("{}-04-01T07:00:00Z", self.year()));
                let offer = person.nth_message(count + 1).await;
                person.click(offer.id, "Show me").await.unwrap();
                self.writes(person).await;
                self.states(world, &person.in_server()).await;
                self.brings(&person.in_server()).await;
                self.looks_back(world, &person.in_server()).await;
                self.joins(world, &person.in_server()).await;
            }
            let count = person.inbox().len();
            world.move_to(self.monday(week));
            let asked = person.nth_message(count + 1).await;
            world.until_last_prompt(person, State::Sent).await;
            if asked.content.contains("Are you still on") {
                return asked;
            }
            person.writes(if week < 11 { self.first } else { self.then }).await;
        }
        panic!("nobody asks");
    }

    /// Does all that can be done, so that every kind of button and form is given to them.
    pub async fn live(&self, world: &World, name: &str) -> (Someone, Message) {
        world.move_to(self.monday(0) - hours(9));
        let person = world.person(name);
        let server = person.in_server();
        let begun = server.command("start", &[]).await.unwrap().message().clone();
        for menu in ["Your time zone", "How often"] {
            let shown = server.see(begun.id).unwrap();
            let first = shown.controls().next().unwrap()["options"][0]["label"].clone();
            server.select(begun.id, menu, &[first.as_str().unwrap()]).await.unwrap();
        }
        let begun = server.select(begun.id, "What time", &["09:00"]).await.unwrap();
        begun.until_edited(1).await.unwrap();
        person.until_inbox(1).await.unwrap();
        let set = [("when", "every monday 18:00"), ("zone", "Europe/Berlin")];
        person.asks("schedule set", &set).await;
        let question = self.until_asked(world, &person).await;
        self.opens_forms(&person, question.id).await;
        let later = person.click(question.id, "Snooze").await.unwrap();
        assert_eq!(later.message().controls().count(), 5);
        person.click(question.id, "Back").await.unwrap();
        (person, question)
    }

    /// Writes with details on, which come with buttons.
    async fn writes(&self, person: &Someone) {
        person.asks("schedule details", &[("switch", "on")]).await;
        let line = async |text: &str| {
            let count = person.inbox().len();
            person.writes(text).await;
            person.nth_message(count + 1).await
        };
        let shed = "Two hours at the lathe, shavings up to my ankles. #shed";
        for text in [shed, "A gouge, a lathe. #shed", "Rain all day.", "Soup.", "Slept badly."] {
            line(text).await;
        }
        let text = format!("Learning Rust, then a new gouge for the lathe: {}.", self.canary);
        let told = line(&text).await;
        assert_eq!(told.controls().count(), 3, "{told:?}");
        let fix = person.click(told.id, "Fix").await.unwrap().modal().clone();
        let names = format!("{}\nGouges\nRust", fix.field("names").unwrap().value);
        person.submit(&fix, &[("names", &names)]).await.unwrap().until_edited(1).await.unwrap();
        let text = format!("{} See https://{}.example/.", self.then, self.canary);
        line(&text).await;
        person.asks("schedule details", &[("switch", "off")]).await;
    }

    /// Decides, puts right and shows things, and gives a picture.
    async fn states(&self, world: &World, server: &Someone) {
        let paused = [("interest", "shed"), ("status", "paused"), ("reason", self.canary)];
        for (command, options, said) in [
            ("interests set", &paused[..], "paused"),
            ("interests hide", &[("interest", "Rust")], "hidden"),
            ("entries never", &[("word", self.canary)], "never"),
            ("now", &[("publish", "on")], "see"),
        ] {
            let answer = server.asks(command, options).await;
            assert!(answer.contains(said), "/{command}: {answer}");
        }
        let pictures = world.pictures_on_disk();
        server.say_with_attachments("", &[("a.png", &png(self.canary))]);
        world.until_pictures(pictures + 1).await;
    }

    /// Brings a file that says what was asked elsewhere.
    async fn brings(&self, server: &Someone) {
        let asked = format!(
            "{{\"due\":\"2020-01-01T09:00:00Z\",\"kind\":\"question\",\"question\":\"Why {}?\",\
             \"became\":\"missed\",\"settled\":\"2020-01-01T10:00:00Z\"}}\n",
            self.canary
        );
        let archive = zipped(&[("asked.jsonl", asked.as_bytes())]);
        let file = ("file", "x.zip", &archive[..]);
        let brought = server.command_with_file("data import", &[], file).await.unwrap().text();
        assert!(brought.starts_with("Imported"), "{brought}");
    }

    /// Searches, and has periods told.
    async fn looks_back(&self, world: &World, server: &Someone) {
        let left = self.first.split(' ').next().unwrap();
        let found = server.command("entries search", &[("words", left)]).await.unwrap();
        assert!(found.text().contains("11 entries"), "{}", found.text());
        let found = found.message().id;
        server.click(found, "More").await.unwrap().until_edited(1).await.unwrap();
        let number = newest(server).await;
        let entry = server.command("entries show", &[("number", &number)]).await;
        let entry = entry.unwrap().message().id;
        for button in ["Never publish", "May be published"] {
            server.click(entry, button).await.unwrap().until_edited(1).await.unwrap();
        }
        let year = [("period", self.year())];
        let card = server.command("digest", &year).await.unwrap().message().id;
        let read = server.click(card, "Read it all").await.unwrap().message().id;
        server.click(read, "Next").await.unwrap().until_edited(1).await.unwrap();
        let eras = server.click(card, "Rename eras / move borders").await.unwrap();
        let eras = eras.message().clone();
        let era = eras.controls().next().unwrap()["options"][0]["label"].clone();
        let form = server.select(eras.id, "Which era?", &[era.as_str().unwrap()]).await.unwrap();
        let title = ("title", self.canary);
        server.submit(form.modal(), &[title]).await.unwrap();
        let public = server.click(card, "Public edition").await.unwrap().message().id;
        let read = server.click(public, "Read all that is public").await.unwrap();
        let next = read.message().controls().any(|button| button["label"] == "Next");
        assert!(next, "{}", read.text());
        server.click(public, "Take the document").await.unwrap();
        let links = server.click(public, "Leave out links").await.unwrap().message().clone();
        let link = links.controls().next().unwrap()["options"][0]["label"].clone();
        let link = [link.as_str().unwrap()];
        let chosen = server.select(links.id, "Which links are left out?", &link).await.unwrap();
        chosen.until_edited(1).await.unwrap();
        let form = server.click(public, "Leave out names and words").await.unwrap();
        server.submit(form.modal(), &[("words", self.canary)]).await.unwrap();
        let post = server.click(public, "Post to a channel").await.unwrap().message().id;
        let club = world.twin.open_channel("club");
        let chosen = server.select_channel(post, "Which channel?", club).await.unwrap();
        let ready = chosen.until_edited(1).await.unwrap();
        assert!(ready.message().controls().any(|button| button["label"] == "Post it now"));
        server.click(post, "Post it now").await.unwrap().until_edited(1).await.unwrap();
        let posts = server.command("data posts", &[]).await.unwrap();
        assert_eq!(posts.message().controls().count(), 1, "{}", posts.text());
    }

    /// Says yes to a digest of the server, for which somebody else asks.
    async fn joins(&self, world: &World, server: &Someone) {
        let host = world.person(&format!("host of {}", self.year()));
        host.may_manage();
        let host = host.in_server();
        let asked = host.asks("server digest", &[("period", self.year())]).await;
        let digits = asked.rsplit('/').next().unwrap().chars().take_while(char::is_ascii_digit);
        let call = Snowflake(digits.collect::<String>().parse().unwrap());
        let seen = server.click(call, "See my part").await.unwrap().message().id;
        let said = server.click(seen, "Yes, put it in").await.unwrap();
        let said = said.until_edited(1).await.unwrap();
        assert!(said.text().contains("You have said yes"), "{}", said.text());
        host.click(call, "Call off").await.unwrap().message();
        host.click(call, "Publish").await.unwrap().message();
    }

    /// Opens the forms that are left, and sends none of them.
    async fn opens_forms(&self, person: &Someone, question: Snowflake) {
        person.command("checkin", &[]).await.unwrap().modal();
        person.command("checkin", &[("about", "yesterday")]).await.unwrap().modal();
        let number = newest(person).await;
        person.command("entries edit", &[("number", &number)]).await.unwrap().modal();
        person.command("data delete", &[]).await.unwrap().modal();
        person.message_command("Save to upto", question).await.unwrap().modal();
        for button in ["Answer in a form", "Paused", "Turned into something else"] {
            person.click(question, button).await.unwrap().modal();
        }
    }
}

/// The number of somebody's newest entry.
async fn newest(person: &Someone) -> String {
    let list = person.entries().await;
    list.split('`').nth(1).unwrap().to_owned()
}
