//! What people write, edit and delete is kept as it stands, whatever comes twice, late or not at all.

use std::collections::BTreeMap;
use std::time::Duration;

use sqlx::sqlite::SqliteConnection;
use upto::discord_twin::{Disturbance, FaultRates, Snowflake};

use crate::support::dice::Dice;
use crate::support::repeat::seeds;
use crate::support::world::{Someone, World, seconds};

/// What people do in a life.
const ACTS: u64 = 30;

/// The longest wait for what is still to come.
const PATIENCE: Duration = Duration::from_secs(20);

struct Life {
    world: World,
    dice: Dice,
    people: Vec<Someone>,
    /// Every message that stands, by whom, in the order in which they were written.
    standing: BTreeMap<Snowflake, (usize, String)>,
    on: bool,
}

impl Life {
    async fn begin(seed: u64) -> Self {
        let world = World::at("2026-03-06T08:00:00Z").await;
        let people: Vec<_> = ["ada", "bob"].iter().map(|name| world.person(name)).collect();
        for person in &people {
            person.started("monthly on the 1st 9:00", "Europe/Berlin").await;
        }
        Self { world, dice: Dice(seed), people, standing: BTreeMap::new(), on: true }
    }

    fn weather(&mut self) {
        self.world.twin.set_fault_rates(FaultRates {
            seed: self.dice.below(u64::MAX),
            error: 0.02,
            reset_after_storing: 0.02,
            double_event: 0.15,
            delay_event: 0.15,
            drop_event: 0.05,
            ..FaultRates::default()
        });
    }

    /// One of the messages that stand.
    fn any(&mut self) -> Option<Snowflake> {
        let count = self.standing.len() as u64;
        (count > 0).then(|| {
            let nth = usize::try_from(self.dice.below(count)).unwrap();
            *self.standing.keys().nth(nth).unwrap()
        })
    }

    async fn act(&mut self, number: u64) {
        self.world.advance(seconds(1));
        let who = usize::try_from(self.dice.below(2)).unwrap();
        let text = format!("Words number {number}.");
        match self.dice.below(20) {
            0..=8 => {
                let message = self.people[who].say(&text);
                self.standing.insert(message, (who, text));
            }
            9 => {
                let message = self.people[who].say_oddly(&text);
                self.standing.insert(message, (who, text));
            }
            10..=12 => {
                if let Some(message) = self.any() {
                    let (who, said) = self.standing.get_mut(&message).unwrap();
                    text.clone_into(said);
                    assert!(self.people[*who].edit(message, &text));
                }
            }
            13..=14 => {
                if let Some(message) = self.any() {
                    let (who, _) = self.standing.remove(&message).unwrap();
                    assert!(self.people[who].delete(message));
                }
            }
            15 if self.on => self.world.twin.disturb(Disturbance::CutLine),
            16 if self.on => {
                self.world.twin.disturb(Disturbance::InvalidSession { resumable: false });
            }
            17 if self.on => {
                // Discord's weather is no reason why we would not stop.
                self.world.twin.calm();
                self.world.stop_bot().await;
                self.on = false;
            }
            _ if !self.on && self.dice.below(2) == 0 => {
                self.world.start_bot().await;
                self.weather();
                self.on = true;
            }
            _ => {}
        }
    }

    /// After the last restart all that stands is kept once, word for word, in its order, and nothing
    /// else.
    async fn all_that_stands_is_kept(mut self) -> usize {
        self.world.twin.calm();
        if self.on {
            self.world.stop_bot().await;
        }
        self.world.start_bot().await;
        for (who, person) in self.people.iter().enumerate() {
            let own = self.standing.iter().filter(|(_, (writer, _))| *writer == who);
            let expected: Vec<_> =
                own.map(|(message, (_, text))| (message.to_string(), text.clone())).collect();
            let mut database = self.world.other_program("select 1").await;
            let mut kept = Vec::new();
            // As long as something is still to come.
            let waiting = async {
                while kept != expected {
                    kept = entries(&mut database, person.id()).await;
                    tokio::task::yield_now().await;
                }
            };
            let came = tokio::time::timeout(PATIENCE, waiting).await.is_ok();
            assert!(came, "kept:\n{kept:#?}\nstanding:\n{expected:#?}");
        }
        self.standing.len()
    }
}

/// The messages that are somebody's entries, in the order of their life, each with what it says.
async fn entries(database: &mut SqliteConnection, person: u64) -> Vec<(String, String)> {
    sqlx::query_as(
        "select source_key, text from entries join people on people.id = person_id
         where discord_id = ? and retracted_at is null order by written_at, entries.id",
    )
    .bind(person.cast_signed())
    .fetch_all(database)
    .await
    .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn in_any_life_what_stands_in_the_chat_is_what_is_kept() {
    let seeds = seeds(4);
    let mut kept = 0;
    for seed in seeds.clone() {
        println!("seed {seed}");
        let mut life = Life::begin(seed).await;
        life.weather();
        for number in 0..ACTS {
            life.act(number).await;
        }
        kept += life.all_that_stands_is_kept().await;
    }
    println!("{seeds:?}: {kept} messages kept");
    assert!(kept > 0, "nothing was tried");
}
