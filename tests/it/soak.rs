//! A week of a busy bot in one go: what the program takes of the machine is the same in its second
//! half as in its first.
//!
//! ```text
//! a day of a person   asked once; answers by message (3 of 5), form or button; writes once more, and
//!                     edits (1 of 5) or deletes (1 of 20) it; looks something up
//! once in the week    a digest, and a picture, for each of them
//! a day               the line to the gateway is cut once
//! before it           a day with a digest for each of them, thirty at least, and many at once: what
//!                     is opened and put by once is
//! ```
//!
//! `UPTO_PEOPLE` says how many people, `UPTO_SEED` from which seed.

#![cfg(target_os = "linux")]

use std::process::{Child, Stdio};
use std::time::Duration;

use sqlx::ConnectOptions as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use tempfile::TempDir;
use upto::discord_twin::{Discord, Disturbance, Person, Snowflake, Twin};

use crate::process;
use crate::simulation::prompt_of;
use crate::support::dice::Dice;
use crate::support::pictures::png;
use crate::support::repeat::number;

const DAYS: u64 = 7;
const PATIENCE: Duration = Duration::from_mins(1);

/// More at once than the store has readers and the bot has lanes to Discord.
const CROWD: usize = 40;

/// After so many digests the allocator has put by, for the threads that draw them, all that it will.
const DIGESTS: usize = 30;

/// So many requests to Discord are under way at once, each on a connection that may be kept.
const LANES: u64 = 8;

/// What the program takes of the machine.
#[derive(Debug, Clone, Copy)]
struct Taken {
    /// Memory, in kB.
    memory: u64,
    descriptors: u64,
    /// The store's log, in kB.
    log: u64,
}

/// The most of each.
fn most(taken: &[Taken]) -> Taken {
    let most = |of: fn(&Taken) -> u64| taken.iter().map(of).max().unwrap();
    Taken { memory: most(|t| t.memory), descriptors: most(|t| t.descriptors), log: most(|t| t.log) }
}

/// The program, which outlives no test.
struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

struct Week {
    twin: Twin,
    folder: TempDir,
    program: Program,
    people: Vec<Person>,
    dice: Dice,
    acts: u64,
}

impl Week {
    async fn begin(people: u64, seed: u64) -> Self {
        let (twin, folder) = (Twin::start().await.unwrap(), tempfile::tempdir().unwrap());
        twin.set_patience(PATIENCE);
        let mut run = process::run(&twin, folder.path(), twin.token());
        run.env("UPTO_LOG__LEVEL", "error").stdout(Stdio::null()).stderr(Stdio::null());
        let program = Program(run.spawn().unwrap());
        let registered = |d: &Discord| (!d.commands().is_empty()).then_some(());
        twin.until("the commands", registered).await.unwrap();
        let people: Vec<_> = (0..people).map(|n| twin.person(&format!("person-{n}"))).collect();
        for person in &people {
            let options = [("zone", "UTC"), ("when", "daily 9am")];
            person.command("start", &options).await.unwrap();
            person.until_inbox(2).await.unwrap();
        }
        let mut week = Self { twin, folder, program, people, dice: Dice(seed), acts: 0 };
        week.warm_up().await;
        week
    }

    /// A day before the week, with everything that is done in it.
    async fn warm_up(&mut self) {
        self.ask().await;
        for number in 0..self.people.len() {
            self.day_of(number, DAYS).await;
        }
        let digests = self.people.len().max(DIGESTS);
        for person in self.people.iter().cycle().take(digests) {
            person.command("digest", &[("period", "this year")]).await.unwrap();
        }
        self.crowd().await;
    }

    /// Many at once, so that every connection that may be opened is.
    async fn crowd(&self) {
        let mut crowd = tokio::task::JoinSet::new();
        for person in self.people.iter().cycle().take(CROWD) {
            let person = person.clone();
            crowd.spawn(async move { person.command("entries list", &[]).await.unwrap() });
        }
        crowd.join_all().await;
    }

    async fn store(&self) -> SqliteConnection {
        let file = SqliteConnectOptions::new().filename(self.folder.path().join("upto.db"));
        file.busy_timeout(PATIENCE).connect().await.unwrap()
    }

    fn taken(&self) -> Taken {
        let process = format!("/proc/{}", self.program.0.id());
        let status = std::fs::read_to_string(format!("{process}/status")).unwrap();
        let memory = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        let memory = memory.trim().trim_end_matches(" kB").parse().unwrap();
        let descriptors = std::fs::read_dir(format!("{process}/fd")).unwrap().count() as u64;
        let log = self.folder.path().join("upto.db-wal").metadata().unwrap().len() / 1024;
        Taken { memory, descriptors, log }
    }

    /// Everybody's daily question falls due, and comes.
    async fn ask(&mut self) {
        let now = self.twin.look(Discord::now).timestamp_millis();
        sqlx::query("update people set next_due_at = ?")
            .bind(now)
            .execute(&mut self.store().await)
            .await
            .unwrap();
        let before: Vec<usize> = self.people.iter().map(|person| person.inbox().len()).collect();
        // Whatever changes a schedule has the program look at what is due.
        let changed = self.people[0].command("schedule resume", &[]).await.unwrap();
        self.acts += 1;
        drop(changed);
        for (person, before) in self.people.iter().zip(before) {
            person.until_inbox(before + 1).await.unwrap();
        }
    }

    async fn writes(&mut self, person: &Person, text: &str) -> Snowflake {
        let message = person.say(text);
        person.until_reaction(message).await.unwrap();
        self.acts += 1;
        message
    }

    /// One person's day, after the question came.
    async fn day_of(&mut self, number: usize, day: u64) {
        let person = self.people[number].clone();
        let prompt = person.inbox().into_iter().rfind(|message| prompt_of(message).is_some());
        let prompt = prompt.unwrap().id;
        let subject = ["climbing", "chess", "Rust", "sourdough", "Kubernetes"]
            [usize::try_from(self.dice.below(5)).unwrap()];
        let text = format!("More {subject} on day {day}, because it is number {}.", self.acts);
        match self.dice.below(5) {
            0 => {
                person.click(prompt, "Nothing new").await.unwrap();
            }
            1 => {
                let form = person.click(prompt, "Answer in a form").await.unwrap();
                let fields = [("text", text.as_str()), ("why", "It empties my head.")];
                person.submit(form.modal(), &fields).await.unwrap();
                self.acts += 1;
            }
            _ => drop(self.writes(&person, &text).await),
        }
        let more = self.writes(&person, &format!("And {subject} again, {}.", self.acts)).await;
        match self.dice.below(20) {
            0 => drop(person.delete(more)),
            1..5 => drop(person.edit(more, "It was something else, after all.")),
            _ => {}
        }
        let look = ["entries list", "now", "interests list", "schedule show"];
        let look = look[usize::try_from(self.dice.below(4)).unwrap()];
        person.command(look, &[]).await.unwrap();
        if number as u64 % DAYS == day {
            person.command("digest", &[("period", "this year")]).await.unwrap();
            let picture = png(&text);
            let message = person.say_with_attachments("Look.", &[("look.png", &picture)]);
            person.until_reaction(message).await.unwrap();
            self.acts += 2;
        }
        self.acts += 2;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_week_of_traffic_memory_descriptors_and_log_stay_flat() {
    let (people, seed) = (number("UPTO_PEOPLE", 7), number("UPTO_SEED", 1));
    println!("{people} people from seed {seed}");
    let mut week = Week::begin(people, seed).await;
    let mut taken = Vec::new();
    for day in 0..DAYS {
        week.ask().await;
        for number in 0..week.people.len() {
            week.day_of(number, day).await;
            if number == week.people.len() / 2 {
                taken.push(week.taken());
            }
        }
        let before = week.twin.look(Discord::resumes);
        week.twin.disturb(Disturbance::CutLine);
        let again = |d: &Discord| (d.resumes() > before).then_some(());
        week.twin.until("the line to be taken up again", again).await.unwrap();
        taken.push(week.taken());
        println!("day {day}: {:?}, {} acts so far", week.taken(), week.acts);
    }
    let (first, second) = taken.split_at(taken.len() / 2);
    let (first, second) = (most(first), most(second));
    println!(
        "{} acts, {} requests; the first half {first:?}, the second {second:?}",
        week.acts,
        week.twin.look(Discord::asked)
    );
    assert!(second.descriptors <= first.descriptors + LANES, "{taken:?}");
    assert!(second.log <= first.log.max(LOG), "{taken:?}");
    assert!(second.memory <= first.memory + first.memory / 10, "{taken:?}");
    assert_eq!(week.twin.violations(), [""; 0]);
}

/// SQLite folds its log into the file at 1,000 pages of 4 kB; with their headers, and what one
/// transaction adds.
const LOG: u64 = 4_200;
