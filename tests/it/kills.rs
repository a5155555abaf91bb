//! The program is killed at any moment and started again: nothing comes twice, nothing is lost.
//!
//! ```text
//! while it is dead      slots fall due, people write, leases run out, nonces may be forgotten
//! started               people write and fill in forms, Discord fails at one request in five
//! after some request    kill -9
//! ```
//!
//! `UPTO_ROUNDS` says how often, `UPTO_SEED` from which seed.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::Duration;

use sqlx::sqlite::SqliteConnection;
use sqlx::{ConnectOptions as _, Connection as _};
use tempfile::TempDir;
use tokio::task::JoinSet;
use upto::discord_twin::{Discord, FaultRates, Person, Shown, Snowflake, Twin};

use crate::process;
use crate::simulation::prompt_of;
use crate::support::dice::Dice;
use crate::support::place::connection;
use crate::support::repeat::number;
use crate::support::world::patiently;

/// How many people are asked.
const PEOPLE: usize = 8;

/// How long a program that asks nothing of Discord is left alone before it is killed as well.
const IDLE: Duration = Duration::from_millis(500);

/// The longest wait for anything.
const PATIENCE: Duration = Duration::from_mins(1);

/// One long life with many deaths.
struct Life {
    twin: Twin,
    folder: TempDir,
    people: Vec<Person>,
    dice: Dice,
    /// The slots that fell due: whose, and when.
    slots: Vec<(Snowflake, i64)>,
    /// Every message that was written, by whom, and what it says.
    said: Vec<(Snowflake, Snowflake, String)>,
    /// The forms that are under way; each ends in what was written in it, if it was acknowledged.
    sending: JoinSet<Option<String>>,
    /// What was written in forms that were acknowledged.
    filed: Vec<String>,
}

impl Life {
    async fn begin(seed: u64) -> Self {
        let twin = Twin::start().await.unwrap();
        twin.set_patience(PATIENCE);
        let people = (0..PEOPLE).map(|n| twin.person(&format!("person-{n}"))).collect();
        let (folder, dice) = (tempfile::tempdir().unwrap(), Dice(seed));
        let (slots, said, filed) = (Vec::new(), Vec::new(), Vec::new());
        let life = Self { twin, folder, people, dice, slots, said, filed, sending: JoinSet::new() };
        let program = life.start();
        let registered = |d: &Discord| (!d.commands().is_empty()).then_some(());
        life.twin.until("the commands", registered).await.unwrap();
        for person in &life.people {
            let options = [("zone", "UTC"), ("when", "daily 9am")];
            person.command("start", &options).await.unwrap();
            person.until_inbox(2).await.unwrap();
        }
        drop(program);
        // Of twenty requests, one each. The dice of the weather are others than ours.
        life.twin.set_fault_rates(FaultRates {
            seed: seed.wrapping_mul(31),
            rate_limited: 0.05,
            error: 0.05,
            error_after_storing: 0.05,
            reset_after_storing: 0.05,
            ..FaultRates::default()
        });
        life
    }

    fn start(&self) -> Program {
        let mut program = process::run(&self.twin, self.folder.path(), self.twin.token());
        program.env("UPTO_LOG__LEVEL", "error");
        Program(program.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap())
    }

    async fn store(&self) -> SqliteConnection {
        open(self.folder.path()).await
    }

    fn asked(&self) -> u64 {
        self.twin.look(Discord::asked)
    }

    /// Somebody writes a message or fills in a form.
    fn write(&mut self, live: bool) {
        let person = self.people[usize::try_from(self.dice.below(PEOPLE as u64)).unwrap()].clone();
        let text = format!("Words number {}.", self.said.len() + self.filed.len());
        if live && self.dice.below(4) == 0 {
            let text = format!("{text} In form {}.", self.dice.below(u64::MAX));
            self.sending.spawn(async move {
                let opened = person.command("checkin", &[]).await.ok()?;
                let Shown::Modal(form) = opened.shown else { return None };
                let answer = person.submit(&form, &[("text", &text)]).await.ok()?;
                answer.text().starts_with("Filed as entry").then_some(text)
            });
        } else {
            let message = person.say(&text);
            self.said.push((message, Snowflake(person.id()), text));
        }
    }

    /// What happens while the program is dead.
    async fn meanwhile(&mut self) {
        let mut store = self.store().await;
        let now = self.twin.look(Discord::now).timestamp_millis();
        for person in &self.people {
            // Only whose latest slot was dealt with: else we ourselves would take it away.
            let done = sqlx::query(
                "update people set next_due_at = ?1 where discord_id = ?2 and next_due_at > ?1",
            )
            .bind(now)
            .bind(person.id().cast_signed())
            .execute(&mut store)
            .await
            .unwrap();
            if done.rows_affected() == 1 {
                self.slots.push((Snowflake(person.id()), now));
            }
        }
        // Leases run out, and pauses between attempts are over.
        sqlx::query("update prompts set not_before = ? where settled_at is null")
            .bind(now)
            .execute(&mut store)
            .await
            .unwrap();
        store.close().await.unwrap();
        if self.dice.below(2) == 0 {
            self.twin.forget_nonces();
        }
        for _ in 0..self.dice.below(3) {
            self.write(false);
        }
    }

    /// One life of the program, and its end.
    async fn round(&mut self) {
        self.meanwhile().await;
        let (before, last) = (self.asked(), 1 + self.dice.below(60));
        let program = self.start();
        for next in 1..=last {
            let came = |d: &Discord| (d.asked() >= before + next).then_some(());
            let asked = self.twin.until("the next request", came);
            // It takes its time to start.
            let patience = if next == 1 { PATIENCE } else { IDLE };
            if tokio::time::timeout(patience, asked).await.is_err() {
                break;
            }
            if self.dice.below(6) == 0 {
                self.write(true);
            }
        }
        // Not always right after a request.
        for _ in 0..self.dice.below(500) {
            tokio::task::yield_now().await;
        }
        drop(program);
        while let Some(sent) = self.sending.try_join_next() {
            self.filed.extend(sent.unwrap());
        }
        self.sending.abort_all();
        while let Some(sent) = self.sending.join_next().await {
            self.filed.extend(sent.ok().flatten());
        }
    }

    /// The weather clears, and all that was begun is brought to its end.
    async fn end(&mut self) {
        self.twin.calm();
        self.meanwhile().await;
        let program = self.start();
        // However much there is to read: as long as it goes on.
        let store = tokio::sync::Mutex::new(self.store().await);
        let mut filed = 0;
        while filed < self.said.len() {
            let before = filed;
            patiently(&format!("more than {before} messages to be filed"), async || {
                filed_so_far(&mut *store.lock().await).await > before
            })
            .await;
            filed = filed_so_far(&mut *store.lock().await).await;
        }
        patiently("every prompt to be settled", async || {
            let open: i64 = sqlx::query_scalar(
                "select (select count(*) from prompts where settled_at is null)
                     + (select count(*) from people where next_due_at <= ?)",
            )
            .bind(self.twin.look(Discord::now).timestamp_millis())
            .fetch_one(&mut *store.lock().await)
            .await
            .unwrap();
            open == 0
        })
        .await;
        drop(program);
    }

    /// At most one message for each prompt; what is recorded as sent is there, and what is there is
    /// recorded as sent; every slot has one outcome. How many were sent.
    async fn nothing_twice_and_nothing_lost(&self) -> usize {
        let mut seen: BTreeMap<i64, Vec<Snowflake>> = BTreeMap::new();
        for person in &self.people {
            for message in person.inbox() {
                if let Some(prompt) = prompt_of(&message) {
                    seen.entry(prompt.0).or_default().push(message.id);
                }
            }
        }
        let twice = seen.iter().filter(|(_, messages)| messages.len() > 1);
        assert_eq!(twice.collect::<Vec<_>>(), [], "a prompt came twice");
        let mut store = self.store().await;
        let sent: Vec<(i64, i64)> =
            sqlx::query_as("select id, message_id from prompts where state = 'sent' order by id")
                .fetch_all(&mut store)
                .await
                .unwrap();
        let there: Vec<(i64, i64)> =
            seen.iter().map(|(prompt, messages)| (*prompt, messages[0].0.cast_signed())).collect();
        assert_eq!(sent, there, "what is recorded as sent, and what is there");
        for (person, due) in &self.slots {
            let states: Vec<String> = sqlx::query_scalar(
                "select state from prompts join people on people.id = person_id
                 where discord_id = ? and due_at = ?",
            )
            .bind(person.0.cast_signed())
            .bind(due)
            .fetch_all(&mut store)
            .await
            .unwrap();
            let outcome = states.iter().all(|state| !matches!(&**state, "planned" | "claimed"));
            assert!(states.len() == 1 && outcome, "the slot {due} of {person} is {states:?}");
        }
        sent.len()
    }

    /// Every message is an entry once, word for word; so is every form that was acknowledged. How
    /// many messages were acknowledged.
    async fn nothing_written_is_lost(&self) -> usize {
        let mut store = self.store().await;
        for (message, person, text) in &self.said {
            let filed: Vec<(i64, String)> = sqlx::query_as(
                "select discord_id, text from entries join people on people.id = person_id
                 where source_kind = 'message' and source_key = ?",
            )
            .bind(message.to_string())
            .fetch_all(&mut store)
            .await
            .unwrap();
            assert_eq!(filed, [(person.0.cast_signed(), text.clone())]);
        }
        for text in &self.filed {
            let filed: i64 = sqlx::query_scalar("select count(*) from entries where text = ?")
                .bind(text)
                .fetch_one(&mut store)
                .await
                .unwrap();
            assert_eq!(filed, 1, "a form was acknowledged");
        }
        let marked = |message: &Snowflake| {
            self.twin.look(|d| d.message(*message).is_some_and(|m| !m.reactions.is_empty()))
        };
        self.said.iter().filter(|(message, ..)| marked(message)).count()
    }
}

async fn open(folder: &Path) -> SqliteConnection {
    let file = connection(folder.join("upto.db"));
    file.busy_timeout(PATIENCE).connect().await.unwrap()
}

/// How many messages are entries.
async fn filed_so_far(store: &mut SqliteConnection) -> usize {
    let count = "select count(*) from entries where source_kind = 'message'";
    let filed: i64 = sqlx::query_scalar(count).fetch_one(store).await.unwrap();
    usize::try_from(filed).unwrap()
}

/// The program, which outlives no test: let go of, it gets SIGKILL.
struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_any_moment_it_asks_nothing_twice_and_loses_nothing() {
    let (rounds, seed) = (number("UPTO_ROUNDS", 5), number("UPTO_SEED", 1));
    println!("{rounds} rounds from seed {seed}");
    let mut life = Life::begin(seed).await;
    for round in 1..=rounds {
        life.round().await;
        if round % 50 == 0 {
            let (slots, said) = (life.slots.len(), life.said.len());
            let filed = filed_so_far(&mut life.store().await).await;
            println!("{round} kills, {slots} slots, {said} messages, {filed} of them filed");
        }
    }
    life.end().await;
    let sent = life.nothing_twice_and_nothing_lost().await;
    let marked = life.nothing_written_is_lost().await;
    println!(
        "{rounds} kills: {} slots fell due, {sent} prompts were sent; {} messages were written and \
         {marked} marked, {} forms acknowledged; {} requests",
        life.slots.len(),
        life.said.len(),
        life.filed.len(),
        life.asked(),
    );
    assert_eq!(life.twin.violations(), [""; 0]);
}
