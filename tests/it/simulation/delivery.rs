//! Prompts go out, in whatever weather, by whatever clock, and whenever we die.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, TimeDelta, Utc};
use secrecy::SecretString;
use sqlx::ConnectOptions as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use tempfile::TempDir;
use upto::app::{App, Limits};
use upto::courier::{Courier, Route};
use upto::discord_twin::{Discord, FaultRates, Message, Person, Snowflake, Twin};
use upto::domain::id::{ChannelId, DiscordId, MessageId};
use upto::domain::picture::Room;
use upto::domain::quiet::Quiet;
use upto::domain::schedule::Schedule;
use upto::store::Store;
use upto::voice::Questions;

use super::prompt_of;
use crate::support::dice::Dice;
use crate::support::repeat::seeds;

/// How late a prompt may be.
const GRACE: TimeDelta = TimeDelta::hours(6);

/// How many steps a life has.
const STEPS: u64 = 25;

/// The minutes of the day between which somebody is not asked.
type Hours = Option<(u32, u32)>;

/// Who is asked when, where, and in which hours not.
const LIVES: [(&str, &str, Hours); 5] = [
    ("0 * * * *", "UTC", None),
    ("30 9 * * *", "Europe/Berlin", None),
    ("30 2 * * *", "America/New_York", Some((60, 420))),
    ("weekdays 18:30", "Asia/Kolkata", Some((1320, 420))),
    ("0 * * * *", "Australia/Lord_Howe", Some((1320, 480))),
];

/// Somebody who is asked.
struct Asked {
    person: Person,
    schedule: Schedule,
    quiet: Option<Quiet>,
    /// Whether their direct messages were ever closed.
    closed: bool,
}

struct Life {
    twin: Twin,
    folder: TempDir,
    dice: Dice,
    people: Vec<Asked>,
    began: DateTime<Utc>,
    now: DateTime<Utc>,
    seen: HashSet<Snowflake>,
    /// The product, until it dies.
    app: Option<App>,
    /// What came to pass: prompts seen, kills, ticks by a wrong clock.
    tally: [usize; 3],
}

impl Life {
    async fn begin(seed: u64) -> Self {
        let mut dice = Dice(seed);
        let twin = Twin::start().await.unwrap();
        // Around both changes of the clocks, among other days of a year.
        let start: DateTime<Utc> = "2026-01-01T00:00:00Z".parse().unwrap();
        let now = start + TimeDelta::minutes(i64::try_from(dice.below(525_600)).unwrap());
        twin.set_now(now);
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path().join("upto.db")).await.unwrap();
        let mut people = Vec::new();
        for (n, (when, zone, quiet)) in LIVES.into_iter().enumerate() {
            let person = twin.person(&format!("person-{n}"));
            let schedule = Schedule::parse(when, zone.parse().unwrap(), now).unwrap();
            let channel = Some(ChannelId(person.dm().0));
            let due = schedule.next_after(now).map(|due| due.at);
            let id = DiscordId(person.id());
            let known = store.enrol(id, channel, &schedule, due, MessageId(1), now).await.unwrap();
            let quiet = quiet.and_then(|(from, to)| Quiet::of_minutes(from, to));
            store.set_quiet(known.id, quiet).await.unwrap();
            people.push(Asked { person, schedule, quiet, closed: false });
        }
        store.close().await;
        let (news, tally) = (HashSet::new(), [0; 3]);
        Self { twin, folder, dice, people, began: now, now, seen: news, app: None, tally }
    }

    fn one_in(&mut self, bound: u64) -> bool {
        self.dice.below(bound) == 0
    }

    /// The product on its store: as it was, or as after a start.
    async fn app(&mut self) -> App {
        if let Some(app) = &self.app {
            return app.clone();
        }
        let route = Route {
            connect_to: Some(self.twin.address()),
            certificate: Some(self.twin.ca_pem().as_bytes().to_vec()),
        };
        let token = SecretString::from(self.twin.token().to_owned());
        let store = Store::open(self.folder.path().join("upto.db")).await.unwrap();
        let courier = Courier::by(&route, &token).unwrap();
        let limits = Limits {
            min_interval: TimeDelta::hours(1),
            grace: GRACE,
            nudge_after: TimeDelta::days(365),
            pictures: Room { keep: true, each: 1, person: 1 },
            hurried: true,
        };
        let app = App::new(store, courier, Questions::shipped().unwrap(), limits);
        self.app = Some(app.clone());
        app
    }

    async fn database(&self) -> SqliteConnection {
        let file = SqliteConnectOptions::new().filename(self.folder.path().join("upto.db"));
        file.connect().await.unwrap()
    }

    /// Time goes on, by seconds or by days; the weather turns; somebody shuts a door.
    fn go_on(&mut self) {
        const PAUSES: [i64; 10] =
            [5, 30, 130, 600, 3600, 3600, 4 * 3600, 7 * 3600, 26 * 3600, 5 * 86400];
        let pause = PAUSES[usize::try_from(self.dice.below(10)).unwrap()];
        self.now += TimeDelta::seconds(pause);
        self.twin.set_now(self.now);
        if self.one_in(4) {
            self.twin.calm();
        } else if self.one_in(12) {
            // An outage: nothing gets through, or nothing gets back.
            let (error, after) = if self.one_in(2) { (1.0, 0.0) } else { (0.0, 1.0) };
            let rates = FaultRates { error, error_after_storing: after, ..Default::default() };
            self.twin.set_fault_rates(rates);
        } else if self.one_in(3) {
            self.twin.set_fault_rates(FaultRates {
                seed: self.dice.below(u64::MAX),
                rate_limited: 0.02,
                error: 0.05,
                error_after_storing: 0.1,
                reset: 0.05,
                reset_after_storing: 0.1,
                ..FaultRates::default()
            });
        }
        if self.one_in(6) {
            let who = usize::try_from(self.dice.below(self.people.len() as u64)).unwrap();
            let open = self.one_in(2);
            let asked = &mut self.people[who];
            asked.closed = true;
            if open { asked.person.open_dms() } else { asked.person.close_dms() }
        }
    }

    /// Everybody is heard, so that everybody is asked at all their times.
    async fn hear(&self) {
        sqlx::query("update people set unanswered = 0, heard_at = ?")
            .bind(self.now.timestamp_millis())
            .execute(&mut self.database().await)
            .await
            .unwrap();
    }

    /// Ticks until there is nothing to do at this moment, unless we die before.
    async fn tick(&mut self) {
        self.hear().await;
        let wrong = self.one_in(5).then(|| match self.dice.below(3) {
            0 => DateTime::UNIX_EPOCH,
            1 => self.now - TimeDelta::days(1),
            _ => self.now + TimeDelta::days(1),
        });
        let at = wrong.unwrap_or(self.now);
        let app = self.app().await;
        let dies = self.one_in(2).then(|| 1 + self.dice.below(5));
        let before = self.twin.look(Discord::asked);
        let mut ticking = tokio::spawn(async move { app.tick(at).await });
        if let Some(request) = dies {
            let asked = |d: &Discord| (d.asked() >= before + request).then_some(());
            tokio::select! {
                _ = &mut ticking => {}
                _ = self.twin.until("a request", asked) => {
                    ticking.abort();
                    let _ = (&mut ticking).await;
                    self.tally[1] += 1;
                }
            }
            self.app = None;
            self.silence().await;
        } else {
            ticking.await.unwrap().unwrap();
        }
        self.tally[2] += usize::from(wrong.is_some());
        self.look(wrong.is_some()).await;
    }

    /// What the dead still had on its way is there or lost, before time goes on.
    async fn silence(&self) {
        self.twin.until("silence", |d| (d.lines() == 0).then_some(())).await.unwrap();
    }

    fn news(&mut self, who: usize) -> Vec<Message> {
        let mut inbox = self.people[who].person.inbox();
        inbox.retain(|message| self.seen.insert(message.id));
        inbox
    }

    /// What holds after every tick.
    async fn look(&mut self, wrong: bool) {
        let mut database = self.database().await;
        for who in 0..self.people.len() {
            let news = self.news(who);
            self.tally[0] += news.len();
            let asked = &self.people[who];
            let mut messages: HashMap<_, usize> = HashMap::new();
            for message in asked.person.inbox() {
                let prompt = prompt_of(&message).expect("nothing but prompts");
                *messages.entry(prompt).or_default() += 1;
            }
            assert!(messages.values().all(|count| *count == 1), "a prompt came twice");
            assert!(news.is_empty() || !wrong, "sent by a clock that is plainly wrong");
            assert!(news.len() <= 1, "{} prompts at once", news.len());
            for message in news {
                let due: i64 = sqlx::query_scalar(
                    "select coalesce(moved_to, due_at) from prompts where id = ?",
                )
                .bind(prompt_of(&message).unwrap().0)
                .fetch_one(&mut database)
                .await
                .unwrap();
                let due = DateTime::from_timestamp_millis(due).unwrap();
                assert!(self.now <= due + GRACE && due <= self.now, "{due}, sent {}", self.now);
                let awake = asked.quiet.map(|quiet| quiet.over(self.now, asked.schedule.zone()));
                assert!(awake.is_none_or(|awake| awake == self.now), "in quiet hours: {awake:?}");
            }
        }
    }

    /// The weather clears, and everything under way comes to its end.
    async fn end(&mut self) {
        self.twin.calm();
        for asked in &self.people {
            asked.person.open_dms();
        }
        for _ in 0..100 {
            self.now += TimeDelta::minutes(11);
            self.twin.set_now(self.now);
            self.hear().await;
            let app = self.app().await;
            app.tick(self.now).await.unwrap();
            self.look(false).await;
            let open: i64 =
                sqlx::query_scalar("select count(*) from prompts where settled_at is null")
                    .fetch_one(&mut self.database().await)
                    .await
                    .unwrap();
            if open == 0 {
                return;
            }
        }
        panic!("prompts stay under way for a day");
    }

    /// Each slot has one outcome; what is recorded as sent is there, and what is there as sent.
    async fn every_slot_has_its_outcome(&self) {
        let mut database = self.database().await;
        for asked in &self.people {
            let rows: Vec<(i64, i64, String, i64, Option<i64>)> = sqlx::query_as(
                "select prompts.id, due_at, state, coalesced, message_id
                 from prompts join people on people.id = person_id
                 where discord_id = ? and kind = 'question' order by due_at",
            )
            .bind(asked.person.id().cast_signed())
            .fetch_all(&mut database)
            .await
            .unwrap();
            let slots: Vec<i64> =
                std::iter::successors(asked.schedule.next_after(self.began), |slot| {
                    asked.schedule.next_after(slot.at)
                })
                .map(|slot| slot.at)
                .take_while(|slot| *slot <= self.now)
                .map(|slot| slot.timestamp_millis())
                .collect();
            for (_, due, ..) in &rows {
                assert!(slots.contains(due), "{due} is no slot");
            }
            let outcomes: i64 = rows.iter().map(|row| 1 + row.3).sum();
            if !asked.closed {
                assert_eq!(usize::try_from(outcomes).unwrap(), slots.len(), "each slot once");
            }
            let sent: Vec<_> = rows.iter().filter(|row| row.2 == "sent").collect();
            let mut recorded: Vec<_> =
                sent.iter().map(|row| (row.0, row.4.unwrap().cast_unsigned())).collect();
            let inbox = asked.person.inbox();
            let mut there: Vec<_> =
                inbox.iter().map(|m| (prompt_of(m).unwrap().0, m.id.0)).collect();
            recorded.sort_unstable();
            there.sort_unstable();
            assert_eq!(recorded, there, "recorded as sent, and there; all: {rows:#?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn in_any_life_each_slot_is_asked_once_at_its_time_or_has_a_reason() {
    let seeds = seeds(4);
    let mut tally = [0; 3];
    for seed in seeds.clone() {
        println!("seed {seed}");
        let mut life = Life::begin(seed).await;
        for _ in 0..STEPS {
            life.go_on();
            life.tick().await;
        }
        life.end().await;
        life.every_slot_has_its_outcome().await;
        assert_eq!(life.twin.violations(), [""; 0]);
        for (sum, part) in tally.iter_mut().zip(life.tally) {
            *sum += part;
        }
    }
    let [sent, killed, wrong] = tally;
    println!("{seeds:?}: {sent} prompts, {killed} times killed, {wrong} ticks by a wrong clock");
    assert!(sent > 0 && killed > 0, "nothing was tried");
}
