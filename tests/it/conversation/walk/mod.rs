//! A random walk: people who share a server do whatever can be done, with custom ids that were given
//! to others and altered besides; whatever reaches one of them holds no word of another's.
//!
//! ```text
//! ada, bob   keep all to themselves          their canaries reach nobody else, nor the log
//! cay        says yes to whatever is asked   so that others see what somebody lets them see
//! ```
//!
//! `UPTO_ROUNDS` says how many acts, `UPTO_SEED` from which seed: a life of a thousand acts for each.

mod acts;
mod ears;
mod ids;
mod logs;

use std::collections::BTreeMap;

use serde_json::Value;
use sqlx::sqlite::SqliteConnection;
use upto::discord_twin::{Message, Modal, Place, Snowflake};

use crate::support::commands::{Typed, commands};
use crate::support::dice::Dice;
use crate::support::pictures::png;
use crate::support::repeat::number;
use crate::support::tables;
use crate::support::world::{Someone, World, days, seconds};
use ears::{Ears, ears, said};
use logs::Logged;

/// How many acts one life has.
const LIFE: u64 = 1_000;

/// Words that stand wherever their owner may write whatever they like, and nowhere else.
const CANARIES: [&str; 3] = ["zorblada", "quuxbob", "frimpcay"];

/// Whoever keeps all to themselves.
const CLOSED: usize = 2;

/// What is compared to see that nobody changed what is another's. What the clock does to people and
/// to the questions they are asked goes on meanwhile.
const BY_THE_CLOCK: [&str; 2] = ["people", "prompts"];

/// After so many acts an edit has arrived.
const SETTLED: u64 = 20;

/// A life of many acts.
struct Walk {
    world: World,
    people: Vec<Someone>,
    dice: Dice,
    typed: Vec<Typed>,
    /// Buttons and menus, and to whom they were given.
    controls: Vec<(usize, Value)>,
    /// Forms, for whom they were opened, and whether by a command: under no message.
    forms: Vec<(usize, bool, Modal)>,
    /// The messages that each was answered with.
    seen: Vec<Vec<Snowflake>>,
    /// The channel in which the server is asked.
    channel: Snowflake,
    /// How many acts ago somebody edited a message: nothing says when that has arrived.
    since_edit: u64,
    did: Tally,
}

/// What was done and heard.
#[derive(Default, Debug)]
struct Tally {
    acts: BTreeMap<&'static str, u64>,
    /// Custom ids that were another's, or altered.
    forged: u64,
    /// What reached somebody, and how many bytes that was.
    heard: u64,
    bytes: u64,
    /// How often somebody heard their own canary.
    sings: u64,
    /// What others' belongings were compared to, before and after an act.
    compared: u64,
}

impl Walk {
    async fn begin(seed: u64) -> Self {
        let world = World::at("2026-03-06T08:00:00Z").await;
        world.twin.invite_bot();
        let channel = world.twin.open_channel("elsewhere");
        let people: Vec<_> =
            ["nameofada", "nameofbob", "nameofcay"].map(|name| world.person(name)).into();
        let typed = commands(&world.twin);
        let mut walk = Self {
            dice: Dice(seed),
            typed,
            controls: Vec::new(),
            forms: Vec::new(),
            seen: vec![Vec::new(); people.len()],
            channel,
            since_edit: SETTLED,
            did: Tally::default(),
            people,
            world,
        };
        for who in 0..walk.people.len() {
            walk.settle_in(who).await;
        }
        // Whoever manages the server asks for its digest: the message stands before all.
        walk.people[0].may_manage();
        let server = walk.people[0].in_server();
        server.asks("server digest", &[("period", "2026-Q1")]).await;
        walk.listen();
        walk
    }

    /// Says the canary wherever one can: in entries, names, interests, decisions, links, pictures.
    async fn settle_in(&mut self, who: usize) {
        let (person, canary) = (self.people[who].clone(), CANARIES[who]);
        person.started("every 3 days 9:30", "Europe/Berlin").await;
        let line = |n: usize| {
            let day = format!("2026-0{}-{:02}", 1 + n / 14, 1 + n % 14 * 2);
            let text = if n < 14 { "Climbing at the wall" } else { "Played the guitar" };
            format!(
                "{{\"written_at\":\"{day}\",\"text\":\"{text} with {canary}, because {canary} \
                 asked. #{canary}\",\"links\":[\"https://{canary}.example/{n}\"]}}"
            )
        };
        let journal = (0..16).map(line).collect::<Vec<_>>().join("\n");
        let file = ("file", &format!("{canary}.jsonl")[..], journal.as_bytes());
        let brought = person.command_with_file("data import", &[], file).await.unwrap().text();
        assert!(brought.contains("16 entries"), "{brought}");
        let picture = [(&format!("{canary}.png")[..], &png(canary)[..])];
        person.say_with_attachments(&format!("Pottery with {canary}."), &picture);
        self.world.until_pictures(who + 1).await;
        let paused = [("interest", "climbing"), ("status", "paused"), ("reason", canary)];
        person.asks("interests set", &paused).await;
        person.asks("interests rename", &[("interest", "guitar"), ("to", canary)]).await;
        person.asks("entries never", &[("word", canary)]).await;
    }

    /// One act, by whomever the dice choose.
    async fn act(&mut self) {
        let who = self.below(self.people.len());
        // Now and then a day goes by, so that questions come.
        let wait = if self.below(40) == 0 { days(1) } else { seconds(3) };
        self.world.advance(wait);
        self.since_edit += 1;
        match self.below(10) {
            0..=2 => self.types(who).await,
            3 => self.is_suggested(who).await,
            4 | 5 => self.presses(who).await,
            6 | 7 => self.forges(who).await,
            8 => self.sends(who).await,
            _ => self.writes(who).await,
        }
        self.listen();
    }

    /// Looks at all that the bot sent since.
    fn listen(&mut self) {
        for request in self.world.twin.take_requests() {
            let (method, path, status) = (&request.method, &request.path, request.status);
            assert_ne!(status, 400, "{method} {path} was refused: {}", request.body);
            if status >= 300 {
                continue;
            }
            let Some(ears) = self.world.twin.look(|discord| ears(discord, &request)) else {
                continue;
            };
            let said = said(&request);
            self.did.heard += 1;
            self.did.bytes += said.len() as u64;
            for (who, canary) in CANARIES.iter().enumerate() {
                if !said.contains(canary) {
                    continue;
                }
                let own = ears == Ears::One(self.people[who].id());
                assert!(own || who >= CLOSED, "{canary} reached {ears:?}: {method} {path} {said}");
                self.did.sings += u64::from(own);
            }
            let to = |person: &Someone| ears == Ears::One(person.id());
            let to = self.people.iter().position(to);
            let given = to.unwrap_or(CLOSED);
            collect(&request.body, &mut |control| self.controls.push((given, control.clone())));
            let many = self.controls.len().saturating_sub(600);
            self.controls.drain(..many);
        }
    }

    /// A number below another, by the dice.
    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.dice.below(bound as u64)).unwrap()
    }

    /// Notes what somebody was answered with, so that they may go on from there.
    fn sees(&mut self, who: usize, shown: &Message) {
        if shown.controls().next().is_none() {
            return;
        }
        // The answer to a form that was opened in another's chat stands there, where Discord would
        // not let them press.
        let me = self.people[who].id();
        let place = self.world.twin.look(|discord| Some(discord.channel(shown.channel_id)?.place));
        if matches!(place, Some(Place::BotDm(owner)) if owner.0 != me) {
            return;
        }
        self.seen[who].push(shown.id);
        let many = self.seen[who].len().saturating_sub(60);
        self.seen[who].drain(..many);
    }

    /// All that the store keeps of anybody but one.
    async fn belongings_of_others(&self, who: usize, store: &mut SqliteConnection) -> Vec<String> {
        let mut all = Vec::new();
        for table in tables::of_a_person(store).await {
            if BY_THE_CLOCK.contains(&&table[..]) {
                continue;
            }
            let rows = tables::rows(store, &table, self.people[who].id(), false).await;
            all.extend(rows.into_iter().map(|row| format!("{table} {row}")));
        }
        all
    }
}

/// The buttons and menus within a body.
fn collect(at: &Value, found: &mut dyn FnMut(&Value)) {
    if let (Some(_), Some(2 | 3 | 8)) = (at["custom_id"].as_str(), at["type"].as_u64()) {
        found(at);
    }
    let fields = at.as_object().into_iter().flat_map(|fields| fields.values());
    for part in at.as_array().into_iter().flatten().chain(fields) {
        collect(part, found);
    }
}

#[tokio::test]
async fn nobody_hears_a_word_of_anothers_whatever_anybody_does() {
    let (rounds, first) = (number("UPTO_ROUNDS", 150), number("UPTO_SEED", 2026));
    let (logged, listening) = Logged::begin();
    let mut all = Tally::default();
    let mut left = rounds;
    for seed in first.. {
        if left == 0 {
            break;
        }
        println!("seed {seed}, {} acts done: {all:?}", rounds - left);
        let mut walk = Walk::begin(seed).await;
        let acts = left.min(LIFE);
        for _ in 0..acts {
            walk.act().await;
        }
        left -= acts;
        walk.world.stop_bot().await;
        walk.listen();
        let did = walk.did;
        for (act, count) in did.acts {
            *all.acts.entry(act).or_default() += count;
        }
        all.forged += did.forged;
        all.heard += did.heard;
        all.bytes += did.bytes;
        all.sings += did.sings;
        all.compared += did.compared;
        let log = logged.text();
        for secret in CANARIES.iter().chain(&["nameof", walk.world.twin.token()]) {
            assert!(!log.to_lowercase().contains(secret), "{secret} in the log: {log}");
        }
        assert!(!log.contains("broke"), "seed {seed}: {log}");
    }
    drop(listening);
    println!("{all:?}");
    assert!(logged.text().contains("Connected to Discord."), "the log is listened to");
    assert!(all.sings * 10 > rounds, "they hear their own: {all:?}");
    assert!(all.forged * 20 > rounds && all.compared > 0, "{all:?}");
}

#[tokio::test]
#[should_panic(expected = "zorblada reached One")]
async fn the_walk_would_hear_it() {
    let mut walk = Walk::begin(1).await;
    walk.people[0].in_server().asks("now", &[("publish", "on")]).await;
    walk.world.twin.take_requests();
    let ada = walk.people[0].id().to_string();
    walk.people[1].in_server().asks("now", &[("person", &ada)]).await;
    walk.listen();
}
