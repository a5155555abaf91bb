//! `/server digest`: a digest of a server, of those who said yes to exactly what stands there.

mod asking;
mod posting;

use upto::discord_twin::{Answer, Message, Snowflake};

use crate::support::world::{Someone, World, days};

const SEE: &str = "See my part";
const YES: &str = "Yes, put it in";
const NO: &str = "No, leave me out";
const BACK: &str = "Take my yes back";
const PUBLISH: &str = "Publish";
const POST: &str = "Post it now";
const OUT: &str = "Take my part out";
const OFF: &str = "Call off";
const END: &str = "Call it off for everybody";

/// What only Ada's private entries say, and what only Bob's do.
const CANARIES: [&str; 2] = ["Zorbelheim", "Quendelbad"];

/// A server with the bot in it, two members who have written for a quarter, and one who manages it.
struct Club {
    world: World,
    ada: Someone,
    bob: Someone,
    carol: Someone,
}

impl Club {
    pub async fn new() -> Self {
        let world = World::at("2026-01-02T08:00:00Z").await;
        world.twin.invite_bot();
        let (ada, bob) = (world.person("ada"), world.person("bob"));
        for someone in [&ada, &bob] {
            someone.started("monthly on the 1st 9:00", "Europe/Berlin").await;
        }
        for week in 0..12 {
            ada.writes(if week < 6 {
                "Climbing at the wall again, because it clears my head."
            } else {
                "Guitar every evening, because my sister left hers here."
            })
            .await;
            bob.writes(if week % 2 == 0 {
                "Pottery on the wheel, a bowl again."
            } else {
                "Learning Rust, because the compiler is kind."
            })
            .await;
            world.advance(days(7));
        }
        for (someone, canary, number) in [(&ada, CANARIES[0], "25"), (&bob, CANARIES[1], "26")] {
            someone.writes(&format!("Therapy in {canary}, because of the winter.")).await;
            someone.asks("entries private", &[("number", number)]).await;
        }
        ada.asks(
            "interests set",
            &[("interest", "climbing"), ("status", "paused"), ("reason", "secretly tired")],
        )
        .await;
        world.until("2026-04-03T08:00:00Z");
        let carol = world.person("carol");
        carol.may_manage();
        let [ada, bob, carol] = [ada, bob, carol].map(|one| one.in_server());
        Self { world, ada, bob, carol }
    }

    /// Carol asks; the message in which she does.
    pub async fn asked(&self) -> Snowflake {
        let before = self.posts().len();
        let made = self.carol.command("server digest", &[]).await.unwrap();
        assert!(made.is_ephemeral() && made.text().starts_with("I have asked here: "));
        let posts = self.posts();
        assert_eq!(posts.len(), before + 1);
        posts[before].id
    }

    /// What stands in the channel for all to see.
    pub fn posts(&self) -> Vec<Message> {
        let channel = self.channel();
        let people = [&self.ada, &self.bob, &self.carol].map(|person| person.id());
        let of_bot = |message: &&Message| !people.contains(&message.author.0);
        self.world.twin.look(|discord| discord.history(channel).filter(of_bot).cloned().collect())
    }

    pub fn channel(&self) -> Snowflake {
        let message = self.carol.post("hello");
        let channel = self.carol.see(message).unwrap().channel_id;
        self.carol.delete(message);
        channel
    }

    /// The call's message as it is now.
    pub fn call(&self, call: Snowflake) -> String {
        self.carol.see(call).unwrap().text()
    }

    /// The messages with people's parts.
    pub fn parts(&self) -> Vec<Message> {
        self.posts().into_iter().filter(|message| !message.embeds.is_empty()).collect()
    }

    pub fn parts_text(&self) -> String {
        self.parts().iter().map(Message::text).collect::<Vec<_>>().join("\n")
    }

    /// The organiser's confirmation, with its message.
    pub async fn ready(&self, call: Snowflake) -> Message {
        let ready = self.carol.click(call, PUBLISH).await.unwrap();
        assert!(ready.is_ephemeral());
        ready.message().clone()
    }

    /// Publishes; what Carol is told then.
    pub async fn publishes(&self, call: Snowflake) -> String {
        let ready = self.ready(call).await;
        self.posts_it(&ready).await
    }

    /// Posts what was confirmed; what Carol is told then.
    pub async fn posts_it(&self, ready: &Message) -> String {
        self.carol.click(ready.id, POST).await.unwrap().until_edited(1).await.unwrap().text()
    }
}

async fn sees(someone: &Someone, call: Snowflake) -> Answer {
    let seen = someone.click(call, SEE).await.unwrap();
    assert!(seen.is_ephemeral());
    seen
}

async fn says(someone: &Someone, seen: &Message, button: &str) -> Message {
    let said = someone.click(seen.id, button).await.unwrap();
    said.until_edited(1).await.unwrap().message().clone()
}

/// Looks and says yes; the part as it was shown.
async fn agrees(someone: &Someone, call: Snowflake) -> String {
    let seen = sees(someone, call).await.message().clone();
    let said = says(someone, &seen, YES).await;
    assert!(said.content.starts_with("You have said yes:"), "{}", said.text());
    assert_eq!(part(&said), part(&seen), "what was said yes to stands there still");
    part(&seen)
}

/// The part that a message shows.
fn part(message: &Message) -> String {
    assert_eq!(message.embeds.len(), 1, "{}", message.text());
    message.embeds[0]["description"].as_str().unwrap().to_owned()
}

/// What is said beside a message instead of changing it.
async fn noted(answer: &Answer) -> String {
    answer.until_follow_ups(1).await.unwrap()[0].text()
}
