//! A world to try the real bot in: a local Discord, a store in a folder of its own, one clock.
//!
//! Nothing sleeps here: the clock stands still until a test moves it, and what is awaited is
//! awaited at the local Discord.

use std::cell::Cell;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use secrecy::SecretString;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions as _, SqlSafeStr};
use tempfile::TempDir;
use upto::app::{Clock, ClockHand, Limits};
use upto::courier::Route;
use upto::discord_twin::{Answer, Discord, Message, Person, Snowflake, Twin};
use upto::domain::entry::{Answer as Said, Reply, Source};
use upto::domain::id::DiscordId;
use upto::domain::picture::Room;
use upto::domain::span::Span;
use upto::render::Templates;
use upto::run::{self, Running};
use upto::store::{State, Store};

use super::contract;

/// How long a test waits for the bot before something must be wrong.
const PATIENCE: Duration = Duration::from_secs(20);

/// The real bot in front of a local Discord, and the hand on both their clocks.
pub struct World {
    pub twin: Twin,
    folder: TempDir,
    clock: Clock,
    hand: ClockHand,
    now: Cell<DateTime<Utc>>,
    bot: Option<Running>,
    /// What the bot is set to when it starts.
    pub limits: Limits,
}

/// Somebody in that world.
#[derive(Clone)]
pub struct Someone {
    person: Person,
}

impl World {
    /// A world in which it is `now`, the bot is on and nobody has started yet.
    pub async fn at(now: &str) -> Self {
        let mut world = Self::asleep(now).await;
        world.start_bot().await;
        world
    }

    /// A world in which the bot is off.
    pub async fn asleep(now: &str) -> Self {
        let now = now.parse().unwrap();
        let twin = Twin::start().await.unwrap();
        twin.set_patience(PATIENCE);
        twin.set_now(now);
        if let Some(contract) = contract::contract() {
            twin.check_with(contract);
        }
        let (clock, hand) = Clock::by_hand(now);
        let folder = TempDir::new().unwrap();
        let pictures = Room { keep: true, each: 8_000_000, person: 100_000_000 };
        let limits = Limits {
            min_interval: hours(1),
            grace: hours(6),
            nudge_after: days(3),
            pictures,
            hurried: true,
        };
        Self { twin, folder, clock, hand, now: Cell::new(now), bot: None, limits }
    }

    /// The person of this name.
    pub fn person(&self, name: &str) -> Someone {
        Someone { person: self.twin.person(name) }
    }

    /// Moves time on.
    pub fn advance(&self, by: TimeDelta) {
        self.move_to(self.now() + by);
    }

    /// Moves time on to a moment.
    pub fn until(&self, moment: &str) {
        self.move_to(moment.parse().unwrap());
    }

    /// Moves time on to a moment.
    pub fn move_to(&self, moment: DateTime<Utc>) {
        self.now.set(moment);
        self.twin.set_now(moment);
        self.hand.move_to(moment);
    }

    /// Sets the bot's clock alone, rightly or wrongly.
    pub fn set_the_bots_clock(&self, to: DateTime<Utc>) {
        self.hand.set(to);
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.now.get()
    }

    /// Starts the bot, and waits until it serves.
    pub async fn start_bot(&mut self) {
        self.bot = Some(self.try_start(self.twin.token()).await.unwrap());
        self.twin.until_connected().await.unwrap();
        let registered = |discord: &Discord| (!discord.commands().is_empty()).then_some(());
        self.twin.until("the commands to be registered", registered).await.unwrap();
    }

    /// Starts the bot on the path that `upto run` takes; what keeps it from that.
    pub async fn try_start(&self, token: &str) -> anyhow::Result<Running> {
        self.try_start_by(&self.route(), token).await
    }

    /// Starts the bot another way.
    pub async fn try_start_by(&self, route: &Route, token: &str) -> anyhow::Result<Running> {
        let token = SecretString::from(token.to_owned());
        let templates = Templates::with_overrides(None)?;
        run::start(&self.database(), route, &token, self.limits, templates, self.clock.clone())
            .await
    }

    /// The way to the local Discord.
    pub fn route(&self) -> Route {
        Route {
            connect_to: Some(self.twin.address()),
            certificate: Some(self.twin.ca_pem().as_bytes().to_vec()),
        }
    }

    /// Stops the bot as SIGTERM does.
    pub async fn stop_bot(&mut self) {
        if let Some(bot) = self.bot.take() {
            tokio::time::timeout(PATIENCE, bot.stop()).await.expect("the bot stops").unwrap();
        }
        self.twin.until_disconnected().await.unwrap();
    }

    /// The running bot itself, to be ended by the test.
    pub fn take_bot(&mut self) -> Running {
        self.bot.take().unwrap()
    }

    /// Waits until the bot cannot go on, stops what is left of it, and tells why.
    pub async fn until_ended(&mut self) -> anyhow::Error {
        let mut bot = self.take_bot();
        let why = tokio::time::timeout(PATIENCE, bot.ended()).await.expect("the bot ends");
        let stopped = tokio::time::timeout(PATIENCE, bot.stop()).await.expect("the bot stops");
        drop(stopped);
        why
    }

    /// Stops the bot and starts it on the same store.
    pub async fn restart(&mut self) {
        self.stop_bot().await;
        self.start_bot().await;
    }

    /// The store's file.
    pub fn database(&self) -> PathBuf {
        self.folder.path().join("upto.db")
    }

    /// The store, beside the bot that has it open.
    pub async fn store(&self) -> Store {
        Store::open(self.database()).await.unwrap()
    }

    /// Has another program do something to the store; what that holds is held until this is closed.
    pub async fn other_program(&self, doing: impl SqlSafeStr) -> SqliteConnection {
        let file = SqliteConnectOptions::new().filename(self.database());
        let mut other = file.connect().await.unwrap();
        sqlx::raw_sql(doing).execute(&mut other).await.unwrap();
        other
    }

    /// Every byte on disk: the store, its log and whatever lies beside them.
    pub fn bytes_on_disk(&self) -> Vec<u8> {
        let mut files = files_in(self.folder.path());
        files.extend(files_in(&self.pictures()));
        files.iter().flat_map(|file| std::fs::read(file).unwrap()).collect()
    }

    /// The folder of the pictures.
    pub fn pictures(&self) -> PathBuf {
        self.folder.path().join("upto.db-pictures")
    }

    /// How many pictures lie on disk.
    pub fn pictures_on_disk(&self) -> usize {
        files_in(&self.pictures()).len()
    }

    /// Waits until so many pictures are kept, and lie on disk.
    pub async fn until_pictures(&self, count: usize) {
        let store = self.store().await;
        let waiting = async {
            loop {
                let mut kept = 0;
                for person in store.people().await.unwrap() {
                    kept += store.belongings(person.id).await.unwrap().pictures.len();
                }
                if kept == count && self.pictures_on_disk() == count {
                    return;
                }
                tokio::task::yield_now().await;
            }
        };
        let came = tokio::time::timeout(PATIENCE, waiting).await;
        came.unwrap_or_else(|_| panic!("{} pictures, not {count}", self.pictures_on_disk()));
    }

    /// How many people have started.
    pub async fn enrolled(&self) -> usize {
        self.store().await.people().await.unwrap().len()
    }

    /// Waits until a fault that was ordered for this route has struck.
    pub async fn until_tried(&self, route: &str) {
        let (method, path) = route.split_once(' ').unwrap();
        let tried = |discord: &Discord| {
            let mut tries = discord.requests().filter(|r| r.method == method && r.route == path);
            tries.any(|r| r.status == 0 || r.status >= 500).then_some(())
        };
        self.twin.until("a try that fails", tried).await.unwrap();
    }

    /// Waits until the bot has tried so often to post a message.
    pub async fn until_posted(&self, count: usize) {
        let route = "/channels/{channel_id}/messages";
        let tried = |discord: &Discord| {
            let tries = discord.requests().filter(|r| r.method == "POST" && r.route == route);
            (tries.count() >= count).then_some(())
        };
        self.twin.until("another try to post", tried).await.unwrap();
    }

    /// Waits until somebody's last prompt is recorded as this.
    pub async fn until_last_prompt(&self, whose: &Someone, state: State) {
        let store = self.store().await;
        let person = store.person(DiscordId(whose.id())).await.unwrap().unwrap();
        patiently(&format!("the last prompt to be {state:?}"), async || {
            let last = store.last_prompt(person.id).await.unwrap();
            last.is_some_and(|prompt| prompt.state == state)
        })
        .await;
    }

    /// Waits until all that is due to somebody by now has been tried.
    pub async fn until_settled(&self, whose: &Someone) {
        let store = self.store().await;
        patiently("all that is due to be tried", async || {
            let person = store.person(DiscordId(whose.id())).await.unwrap().unwrap();
            let last = store.last_prompt(person.id).await.unwrap();
            let under_way = last.is_some_and(|prompt| prompt.settled_at.is_none());
            !under_way && person.next_due.is_none_or(|due| due > self.now())
        })
        .await;
    }

    /// Waits until all that is due to them by now has been tried, or put off.
    pub async fn until_settled_or_put_off(&self, whose: &[Someone]) {
        let store = self.store().await;
        patiently("all that is due to be tried or put off", async || {
            store.next_wake(self.now()).await.unwrap().is_none_or(|wake| wake > self.now())
        })
        .await;
        for someone in whose {
            let person = store.person(DiscordId(someone.id())).await.unwrap().unwrap();
            assert!(person.next_due.is_none_or(|due| due > self.now()), "planned");
        }
    }

    /// How many entries of somebody's are kept.
    pub async fn kept(&self, whose: &Someone) -> usize {
        let store = self.store().await;
        let person = store.person(DiscordId(whose.id())).await.unwrap().unwrap();
        store.entries(person.id).await.unwrap().len()
    }

    /// Files entries of somebody's at once, as an import does, a day apart up to now.
    pub async fn files(&self, whose: &Someone, texts: impl IntoIterator<Item = String>) {
        let store = self.store().await;
        let person = store.person(DiscordId(whose.id())).await.unwrap().unwrap();
        let texts: Vec<String> = texts.into_iter().collect();
        let count = i64::try_from(texts.len()).unwrap();
        let line = |(number, text): (i64, String)| {
            let written_at = self.now() - days(count - number);
            let source = Source::Import { fingerprint: number.to_string(), origin: None };
            let reply = Reply { answer: Said::plain(text), written_at, source, prompt: None };
            (reply, Span::day(written_at.date_naive()), false)
        };
        let lines: Vec<_> = (0..).zip(texts).map(line).collect();
        store.import(person.id, &lines, self.now()).await.unwrap();
    }

    /// Waits until so many entries of somebody's are kept.
    pub async fn until_kept(&self, whose: &Someone, count: usize) {
        let store = self.store().await;
        let person = store.person(DiscordId(whose.id())).await.unwrap().unwrap();
        patiently(&format!("{count} entries"), async || {
            store.entries(person.id).await.unwrap().len() >= count
        })
        .await;
    }

    /// The bodies of the messages that the bot posted into channels, refused ones too.
    pub fn posted(&self) -> Vec<serde_json::Value> {
        let asked = self.twin.requests().into_iter();
        asked
            .filter(|r| r.method == "POST" && r.route == "/channels/{channel_id}/messages")
            .map(|r| r.body)
            .collect()
    }
}

/// Looks again and again until it is so; a machine that is busy with other things gets its time.
pub async fn patiently(awaited: &str, is_so: impl AsyncFn() -> bool) {
    let looking = async {
        while !is_so().await {
            tokio::task::yield_now().await;
        }
    };
    let waited = tokio::time::timeout(PATIENCE, looking).await;
    assert!(waited.is_ok(), "waited in vain for {awaited}");
}

impl Drop for World {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            assert_eq!(self.twin.violations(), [""; 0], "the bot broke Discord's rules");
        }
    }
}

impl Someone {
    /// Says `/start`, and waits for the first question.
    pub async fn started(&self, when: &str, zone: &str) -> Answer {
        let before = self.inbox().len();
        let answer = self.command("start", &[("when", when), ("zone", zone)]).await.unwrap();
        self.until_inbox(before + 1).await.unwrap();
        answer
    }

    /// Types a command, and reads the answer.
    pub async fn asks(&self, command: &str, options: &[(&str, &str)]) -> String {
        self.command(command, options).await.unwrap().text()
    }

    /// Writes to the bot, and waits for its mark.
    pub async fn writes(&self, text: &str) -> Snowflake {
        let message = self.say(text);
        self.until_reaction(message).await.unwrap();
        message
    }

    /// Starts, asked once a month, and writes once a week for so many weeks, from now on.
    pub async fn lived(&self, world: &World, weeks: usize, said: impl Fn(usize) -> &'static str) {
        self.started("monthly on the 1st 9:00", "Europe/Berlin").await;
        for week in 0..weeks {
            self.writes(said(week)).await;
            world.advance(days(7));
        }
    }

    /// The newest entries as `/entries list` shows them.
    pub async fn entries(&self) -> String {
        self.asks("entries list", &[]).await
    }

    /// Asks for the entries again and again, until they are as expected.
    pub async fn until_entries(&self, expected: impl Fn(&str) -> bool) -> String {
        let mut list = String::new();
        for _ in 0..500 {
            list = self.entries().await;
            if expected(&list) {
                return list;
            }
            tokio::task::yield_now().await;
        }
        panic!("the entries stay as they are: {list}");
    }

    /// Waits for the prompt that makes it so many messages in the inbox, and gives it.
    pub async fn nth_message(&self, count: usize) -> Message {
        self.until_inbox(count).await.unwrap().swap_remove(count - 1)
    }

    /// The same, and says that there is nothing new: whoever is silent is asked less often.
    pub async fn nods_at_nth(&self, count: usize) -> Message {
        let prompt = self.nth_message(count).await;
        self.click(prompt.id, "Nothing new").await.unwrap();
        prompt
    }

    /// The same person in a server.
    pub fn in_server(&self) -> Self {
        Self { person: self.person.in_guild() }
    }

    /// The same person in another server.
    pub fn in_other_server(&self) -> Self {
        Self { person: self.person.in_other_guild() }
    }

    /// Presses the button under a prompt, fills in the form, and reads the answer.
    pub async fn fills_in(&self, prompt: Snowflake, fields: &[(&str, &str)]) -> String {
        let form = self.click(prompt, "Answer in a form").await.unwrap();
        self.submit(form.modal(), fields).await.unwrap().text()
    }
}

impl From<Person> for Someone {
    fn from(person: Person) -> Self {
        Self { person }
    }
}

impl Deref for Someone {
    type Target = Person;

    fn deref(&self) -> &Person {
        &self.person
    }
}

/// The files of a folder, without those of folders in it; none where there is no such folder.
fn files_in(folder: &Path) -> Vec<PathBuf> {
    let Ok(files) = std::fs::read_dir(folder) else { return Vec::new() };
    files.map(|file| file.unwrap().path()).filter(|path| path.is_file()).collect()
}

pub fn days(number: i64) -> TimeDelta {
    TimeDelta::days(number)
}

pub fn hours(number: i64) -> TimeDelta {
    TimeDelta::hours(number)
}

pub fn seconds(number: i64) -> TimeDelta {
    TimeDelta::seconds(number)
}
