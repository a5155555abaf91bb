//! Taken along, wiped and brought back, a life is the same to the last byte.
//!
//! The lives are random and the same on every run: `UPTO_SEED` names the first of them and
//! `UPTO_CASES` how many there are. A failure names the life's own seed.

mod asked;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use sqlx::{AssertSqlSafe, ConnectOptions as _, SqliteConnection};
use upto::app;
use upto::domain::call::Call;
use upto::domain::correction::Correction;
use upto::domain::decision::{Decision, DecisionKind};
use upto::domain::entry::{Answer, Reply, Source};
use upto::domain::id::{
    AttachmentId, CallId, ChannelId, DiscordId, EntryId, MessageId, PersonId, ServerId,
};
use upto::domain::issue::{Issue, LONGEST_HUSHED, Post, Site, Spot};
use upto::domain::lookup::Lookup;
use upto::domain::person::Person;
use upto::domain::picture::Room;
use upto::domain::quiet::Quiet;
use upto::domain::recut::{Recut, tidy_title};
use upto::domain::schedule::Schedule;
use upto::domain::span::Span;
use upto::domain::tongue::Tongue;
use upto::domain::wish::Wish;
use upto::domain::words::Words;
use upto::exchange::archive::Bounds;
use upto::exchange::{self, Brought};
use upto::store::{Held, Kept, Store};

use crate::support::dice::Dice;
use crate::support::place::{connection, place};
use crate::support::{pictures, tables};

/// So many lives take a few seconds.
const CASES: u64 = 24;

const ROOM: Room = Room { keep: true, each: 1_000_000, person: 1_000_000_000 };
const BOUNDS: Bounds = Bounds { files: 10_000, bytes: 1_000_000_000 };
const ADA: DiscordId = DiscordId(7);

impl Dice {
    fn index(&mut self, length: usize) -> usize {
        usize::try_from(self.below(length as u64)).unwrap()
    }

    fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.index(of.len())]
    }

    fn one_in(&mut self, many: u64) -> bool {
        self.below(many) == 0
    }

    /// Words, signs, and what breaks lines, quotes, JSON, zips and readers; never nothing.
    fn text(&mut self) -> String {
        const PARTS: [&str; 24] = [
            "climbing",
            "Rust",
            "すし",
            "🧗🏽",
            "\n",
            "\r\n",
            "\"",
            "\\",
            "\u{0}",
            "\u{feff}",
            "`code`",
            "# head",
            "---",
            "<b>",
            "&amp;",
            "a\u{301}",
            "\u{202e}",
            "\u{2028}",
            "{\"x\":1}",
            "PK\u{3}\u{4}",
            "https://a.example/?q=1",
            " ",
            "\t",
            "because",
        ];
        let parts = 1 + self.below(6);
        let text: String = (0..parts).map(|_| *self.pick(&PARTS)).collect();
        format!("{text}{}", if self.one_in(20) { "long ".repeat(400) } else { "x".to_owned() })
    }

    fn maybe(&mut self) -> Option<String> {
        self.one_in(3).then(|| self.text())
    }

    fn list(&mut self) -> Vec<String> {
        (0..self.below(3)).map(|_| self.text()).collect()
    }

    fn answer(&mut self) -> Answer {
        Answer {
            text: if self.one_in(10) { String::new() } else { self.text() }.into(),
            why: self.maybe().map(Into::into),
            did: self.maybe().map(Into::into),
            links: self.list(),
            next: self.maybe().map(Into::into),
            interests: self.list(),
        }
    }

    fn moment(&mut self) -> DateTime<Utc> {
        let first: DateTime<Utc> = "1990-01-01T00:00:00Z".parse().unwrap();
        // Few enough that two things often fall on the same millisecond.
        let hours = i64::try_from(self.below(40) * 7919).unwrap();
        first
            + TimeDelta::hours(hours)
            + TimeDelta::milliseconds(i64::try_from(self.below(3)).unwrap())
    }

    fn day(&mut self) -> NaiveDate {
        let first: NaiveDate = "1989-12-30".parse().unwrap();
        first + Days::new(self.below(40) * 330)
    }

    fn schedule(&mut self, now: DateTime<Utc>) -> Schedule {
        let zones = ["Europe/Berlin", "America/St_Johns", "Pacific/Apia", "Asia/Kolkata", "UTC"];
        let cadences = [
            "every sunday at 7pm",
            "weekdays 18:30",
            "every 2 weeks on friday 17:00",
            "0 19 * * Sun",
        ];
        let zone = self.pick(&zones).parse().unwrap();
        let cadence: &&str = self.pick(&cadences);
        Schedule::parse(cadence, zone, now).unwrap()
    }
}

fn now() -> DateTime<Utc> {
    "2026-03-10T12:00:00Z".parse().unwrap()
}

async fn enrolled(store: &Store, schedule: &Schedule) -> Person {
    let channel = Some(ChannelId(9));
    store.enrol(ADA, channel, schedule, None, MessageId(1), now()).await.unwrap()
}

/// A life: written, revised, withdrawn, imported; with pictures, decisions, corrections, settings.
async fn live(store: &Store, dice: &mut Dice) -> PersonId {
    let schedule = dice.schedule(now());
    let ada = enrolled(store, &schedule).await.id;
    for number in 0..dice.below(25) {
        write(store, ada, dice, number).await;
    }
    for number in 0..dice.below(12) {
        // Later ones may be said to be of an earlier day, and many of the same.
        let at = now() + TimeDelta::minutes(i64::try_from(number / 2).unwrap());
        if dice.one_in(2) {
            store.decide(ada, &decision(dice), at).await.unwrap();
        } else {
            store.correct(ada, &correction(dice), at).await.unwrap();
        }
        if dice.one_in(6) {
            store.undo(ada).await.unwrap();
        }
    }
    for server in 0..dice.below(3) {
        store.publish(ada, ServerId(u64::MAX - server), now()).await.unwrap();
    }
    let quiet = dice
        .one_in(2)
        .then(|| Quiet::of_minutes(1320, 1 + u32::try_from(dice.index(400)).unwrap()))
        .flatten();
    store.set_quiet(ada, quiet).await.unwrap();
    let hours = dice.one_in(2).then(|| 1 + u32::try_from(dice.index(720)).unwrap());
    store.set_nudge_hours(ada, hours, TimeDelta::zero()).await.unwrap();
    store.set_nudges(ada, dice.one_in(2)).await.unwrap();
    for wish in [Wish::Retrospectives, Wish::FollowUps, Wish::Details, Wish::Memories] {
        store.set_wish(ada, wish, dice.one_in(2)).await.unwrap();
    }
    let tongue = dice.one_in(2).then(|| Tongue::ALL[dice.index(Tongue::ALL.len())]);
    store.set_tongue(ada, tongue).await.unwrap();
    for _ in 0..dice.below(4) {
        store.never(ada, &dice.text(), now()).await.unwrap();
    }
    publish(store, ada, dice).await;
    asked::is_asked(store, ada, dice).await;
    match dice.below(3) {
        0 => store.pause(ada, None, now()).await.unwrap(),
        1 => store.pause(ada, Some(now() + TimeDelta::days(30)), now()).await.unwrap(),
        _ => {}
    }
    ada
}

/// Decides something, and puts something right.
async fn states(store: &Store, person: PersonId, dice: &mut Dice) {
    for minutes in 0..3 {
        let at = now() + TimeDelta::minutes(minutes);
        store.decide(person, &decision(dice), at).await.unwrap();
        store.correct(person, &correction(dice), at).await.unwrap();
    }
}

/// What is put right about eras, kept out of public editions, and handed out.
async fn publish(store: &Store, ada: PersonId, dice: &mut Dice) {
    for number in 0..dice.below(4) {
        let title = dice.maybe().and_then(|text| tidy_title(&text));
        let begins = dice.one_in(2).then(|| dice.day());
        let recut = Recut { era: dice.day(), title, begins };
        let at = now() + TimeDelta::minutes(i64::try_from(number / 2).unwrap());
        store.recut(ada, &recut, at).await.unwrap();
    }
    let mut words: Vec<Words> = dice.list().into_iter().map(Words::from).collect();
    words.retain(|words| words.chars().count() <= LONGEST_HUSHED);
    store.hush(ada, &words, now()).await.unwrap();
    store.unlist(ada, &dice.list(), &[], now()).await.unwrap();
    let spot = |number| Spot { server: ServerId(u64::MAX), channel: ChannelId(number) };
    if dice.one_in(2) {
        store.choose_site(ada, *dice.pick(&Site::ALL)).await.unwrap();
    }
    if dice.one_in(2) {
        store.choose_spot(ada, spot(5)).await.unwrap();
    }
    for number in 0..dice.below(4) {
        let post = Post { spot: spot(1 + dice.below(2)), message: MessageId(u64::MAX - number) };
        let post = dice.one_in(2).then_some(post);
        let period = (*dice.pick(&["2026", "2026-Q1"])).to_owned();
        let at = now() + TimeDelta::minutes(i64::try_from(number).unwrap());
        store.issue(ada, &Issue { period, dated: dice.day(), post }, at).await.unwrap();
    }
    for number in 0..dice.below(4) {
        let at = now() + TimeDelta::milliseconds(i64::try_from(number / 2).unwrap());
        let call = CallId(u64::MAX - dice.below(1_000) * 10 - number);
        let made = Call::new(call, spot(3), "2026-Q1".into(), Tongue::English, at);
        store.make_call(&made).await.unwrap();
        let mark = u64::MAX - dice.below(u64::from(u32::MAX));
        assert!(store.consent(ada, call, mark, at).await.unwrap());
        if dice.one_in(2) {
            let post = Post { spot: spot(3), message: MessageId(u64::MAX - number) };
            store.share_stands(ada, call, post).await.unwrap();
        }
    }
}

async fn write(store: &Store, ada: PersonId, dice: &mut Dice, number: u64) {
    let mut answer = dice.answer();
    let (written_at, from) = (dice.moment(), dice.day());
    let about = Span::new(from, from + Days::new(1 + dice.below(2) * dice.below(40))).unwrap();
    let pictured = dice.one_in(3);
    if pictured && dice.one_in(2) {
        answer = Answer::default();
    }
    if answer.is_empty() && !pictured {
        answer = Answer::plain("just this");
    }
    let source = match dice.below(4) {
        0 => Source::Message(MessageId(number)),
        1 => Source::Form(number),
        2 => Source::Saved(number),
        _ => Source::Import { fingerprint: number.to_string(), origin: dice.maybe() },
    };
    let is_message = matches!(source, Source::Message(_));
    // The same again, word for word, from somewhere else.
    let twice = dice.one_in(5).then_some(Source::Form(1000 + number));
    for source in [Some(source), twice].into_iter().flatten() {
        let reply = Reply { answer: answer.clone(), written_at, source, prompt: None };
        let private = dice.one_in(4);
        store.import(ada, &[(reply.clone(), about, private)], now()).await.unwrap();
        let entry = store.file(ada, &reply, about, now()).await.unwrap().entry;
        if pictured {
            give(store, ada, entry, dice).await;
        }
        if dice.one_in(8) {
            assert!(store.delete(ada, entry, now()).await.unwrap());
        }
    }
    if is_message && !answer.is_empty() && dice.one_in(3) {
        store.revise(ada, MessageId(number), &dice.text().into(), now()).await.unwrap();
    }
}

async fn give(store: &Store, ada: PersonId, entry: EntryId, dice: &mut Dice) {
    for _ in 0..=dice.below(3) {
        // Few enough that one is often given twice.
        let number = dice.index(12);
        let picture = pictures::any(number, &number.to_string());
        let attachment = dice.one_in(2).then_some(AttachmentId(number as u64));
        store.keep_picture(ada, entry, &picture, attachment, ROOM.person, now()).await.unwrap();
    }
}

fn decision(dice: &mut Dice) -> Decision {
    use DecisionKind::{Drop, Explore, Finish, Pause, Pivot, Pursue};
    let kind = *dice.pick(&[Drop, Explore, Finish, Pause, Pivot, Pursue]);
    Decision {
        interest: dice.text(),
        kind,
        date: dice.day(),
        reason: dice.maybe().map(Into::into),
        to: (kind == Pivot).then(|| dice.text()),
    }
}

fn correction(dice: &mut Dice) -> Correction {
    let name = |dice: &mut Dice| (*dice.pick(&["a", "b", "ç", "d \"e\""])).to_owned();
    match dice.below(7) {
        0 => Correction::Rename { from: name(dice), to: dice.text() },
        1 => Correction::Merge { from: name(dice), into: name(dice) },
        2 => Correction::Split { off: name(dice), from: name(dice) },
        3 => Correction::Hide(name(dice)),
        4 => Correction::Withhold(name(dice)),
        5 => Correction::Publish(name(dice)),
        _ => Correction::Show(name(dice)),
    }
}

async fn pack(store: &Store, person: PersonId) -> Vec<u8> {
    let exported = app::take_along(store, person, None).await.unwrap().unwrap();
    app::part(store, &exported, 0).await.unwrap().bytes
}

fn open(bytes: &[u8]) -> Brought {
    exchange::open(bytes, &"Pacific/Kiritimati".parse().unwrap(), BOUNDS).unwrap()
}

async fn bring(store: &Store, bytes: &[u8]) -> app::Imported {
    let person = store.person(ADA).await.unwrap().unwrap();
    app::bring(store, &person, open(bytes), (ROOM, TimeDelta::hours(1)), now()).await.unwrap()
}

fn number(variable: &str, otherwise: u64) -> u64 {
    std::env::var(variable).ok().map_or(otherwise, |text| text.parse().unwrap())
}

#[tokio::test]
async fn a_life_that_is_taken_along_wiped_and_brought_back_is_the_same() {
    let first = number("UPTO_SEED", 1);
    let (mut entries, mut pictures, mut stated, mut asked) = (0, 0, 0, 0);
    for seed in first..first + number("UPTO_CASES", CASES) {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(place(folder.path().join("upto.db"))).await.unwrap();
        let mut dice = Dice(seed);
        let before = live(&store, &mut dice).await;
        let taken = pack(&store, before).await;
        store.erase(before).await.unwrap();
        let other = dice.schedule(now());
        let after = enrolled(&store, &other).await.id;
        let imported = bring(&store, &taken).await;
        assert!(pack(&store, after).await == taken, "UPTO_SEED={seed} UPTO_CASES=1: other bytes");
        assert_eq!((imported.missing, imported.left_out.is_nothing()), (0, true), "seed {seed}");
        assert_eq!(imported.added, imported.entries, "seed {seed}");
        // Once more is as once.
        let again = bring(&store, &taken).await;
        assert_eq!((again.added, again.stated, again.pictures), (0, 0, 0), "seed {seed}");
        assert!(pack(&store, after).await == taken, "UPTO_SEED={seed} UPTO_CASES=1: twice");
        // Everything can be taken back in the order in which it was made.
        let mut undone = 0;
        while store.undo(after).await.unwrap().is_some() {
            undone += 1;
        }
        // What was put right about eras is taken back under each by itself.
        undone += store.recuts(after).await.unwrap().len();
        assert_eq!(undone, imported.stated, "seed {seed}");
        entries += imported.entries;
        pictures += imported.pictures;
        stated += imported.stated;
        asked += store.belongings(after).await.unwrap().asked.len();
    }
    println!(
        "from seed {first}: {entries} entries, {pictures} pictures, {stated} statements, {asked} questions"
    );
    assert!(
        entries > 50 && pictures > 20 && stated > 20 && asked > 20,
        "the lives have something in them"
    );
}

#[tokio::test]
async fn what_is_brought_to_a_life_goes_beside_it_and_nothing_is_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(place(folder.path().join("upto.db"))).await.unwrap();
    let mut dice = Dice(99);
    let first = live(&store, &mut dice).await;
    states(&store, first, &mut dice).await;
    let taken = pack(&store, first).await;
    let had = store.belongings(first).await.unwrap();
    store.erase(first).await.unwrap();
    let mut dice = Dice(100);
    let second = live(&store, &mut dice).await;
    states(&store, second, &mut dice).await;
    let has = store.belongings(second).await.unwrap();
    bring(&store, &taken).await;
    let both = store.belongings(second).await.unwrap();
    let told = |entry: &upto::domain::entry::Entry| {
        (entry.written_at, entry.about, entry.answer.clone(), entry.origin.clone())
    };
    for entry in had.entries.iter().filter(|entry| !entry.answer.is_empty()).chain(&has.entries) {
        assert!(both.entries.iter().any(|other| told(other) == told(entry)));
    }
    assert!(had.decisions.len() >= 3 && has.decisions.len() >= 3);
    for dated in &has.decisions {
        assert!(both.decisions.contains(dated), "{dated:?}");
    }
    // What is brought may be said to have been decided and put right later than it was.
    for dated in &had.decisions {
        assert!(both.decisions.iter().any(|other| other.what == dated.what), "{dated:?}");
    }
    assert!(had.corrections.len() >= 3 && has.corrections.len() >= 3);
    for dated in &had.corrections {
        assert!(both.corrections.iter().any(|other| other.what == dated.what), "{dated:?}");
    }
    // What was put right before is put right after what was here.
    let here: Vec<_> = both.corrections[..has.corrections.len()].iter().collect();
    assert_eq!(here, has.corrections.iter().collect::<Vec<_>>());
    let moments: Vec<_> = both.corrections.iter().map(|dated| dated.at).collect();
    assert!(moments.is_sorted(), "{moments:?}");
}

/// Where what a person gave lies, and whether an export takes it along. A table that is not named
/// here has yet to be thought of, in the export and in the erasure.
const TABLES: [(&str, bool); 21] = [
    ("consents", true),
    ("corrections", true),
    ("decisions", true),
    ("entries", true),
    ("fixes", false), // what is taken back in one go
    ("forms", false), // open for a while
    ("held", false),  // open for a while
    ("hushed", true),
    ("issues", true),
    ("lookups", false), // lists with pages
    ("never_words", true),
    ("past_prompts", true),
    ("people", true),
    ("pictures", true),
    ("posts", false),   // what the bot posted: none is by being brought
    ("prompts", false), // brought back as past ones
    ("publications", true),
    ("publishing", true),
    ("recuts", true),
    ("tellings", false), // which digests have buttons
    ("unlisted", true),
];

/// A row, or more, in each table.
async fn in_every_table(store: &Store) -> PersonId {
    let ada = live(store, &mut Dice(3)).await;
    let entry = store.entries(ada).await.unwrap()[0].id;
    let picture = pictures::any(20, "in every table");
    store.keep_picture(ada, entry, &picture, None, ROOM.person, now()).await.unwrap();
    let rename = Correction::Rename { from: "chess".into(), to: "go".into() };
    let answer = store.entries(ada).await.unwrap()[0].answer.clone();
    let about = Span::day(now().date_naive());
    store.mend(ada, &[rename], (entry, &[]), &answer, about, now()).await.unwrap();
    store.decide(ada, &decision(&mut Dice(3)), now()).await.unwrap();
    store.correct(ada, &Correction::Hide("chess".into()), now()).await.unwrap();
    store.publish(ada, ServerId(3), now()).await.unwrap();
    store.never(ada, "rain", now()).await.unwrap();
    let day = now().date_naive();
    let recut = Recut { era: day, title: tidy_title("The long light"), begins: None };
    store.recut(ada, &recut, now()).await.unwrap();
    store.hush(ada, &[Words::from("the old mill".to_owned())], now()).await.unwrap();
    store.unlist(ada, &["https://a.example/".to_owned()], &[], now()).await.unwrap();
    store.choose_site(ada, Site::ALL[0]).await.unwrap();
    let issue = Issue { period: "2026".to_owned(), dated: day, post: None };
    store.issue(ada, &issue, now()).await.unwrap();
    let place = Spot { server: ServerId(3), channel: ChannelId(4) };
    let post = Post { spot: place, message: MessageId(6) };
    store.post(ada, &issue, post, now()).await.unwrap();
    let call = Call::new(CallId(5), place, "2026".to_owned(), Tongue::English, now());
    store.make_call(&call).await.unwrap();
    assert!(store.consent(ada, call.id, 6, now()).await.unwrap());
    let held = Held::Message("https://discord.com/channels/1/2/3".into());
    store.hold(ada, &held, now()).await.unwrap();
    store.open_form(ada, Kept::Entry(entry, None), now()).await.unwrap();
    store.keep_lookup(ada, &Lookup::Resources(None), now()).await.unwrap();
    store.keep_telling(ada, "2026", now()).await.unwrap();
    let asked = r#"{"due":"2001-03-06T08:30:00Z","kind":"question","became":"open","settled":"2001-03-06T08:30:00Z"}"#;
    let asked = exchange::asked::read(asked).unwrap();
    store.take_in(ada, &[], (&[], &[], &[]), &asked, None, now()).await.unwrap();
    store.resume(ada, Some(now())).await.unwrap();
    store.ask_now(ada, now(), TimeDelta::minutes(1)).await.unwrap();
    ada
}

/// How many rows each table has.
async fn counts(other: &mut SqliteConnection, tables: &[String]) -> Vec<(String, i64)> {
    let mut counts = Vec::new();
    for table in tables {
        let query = AssertSqlSafe(format!("select count(*) from {table}"));
        let count = sqlx::query_scalar(query).fetch_one(&mut *other).await.unwrap();
        counts.push((table.clone(), count));
    }
    counts
}

#[tokio::test]
async fn every_table_of_a_person_is_thought_of_and_emptied() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(place(folder.path().join("upto.db"))).await.unwrap();
    let ada = in_every_table(&store).await;
    let mut other = connection(store.path()).connect().await.unwrap();
    let tables = tables::of_a_person(&mut other).await;
    assert_eq!(tables, TABLES.map(|(name, _)| name));
    for (table, rows) in counts(&mut other, &tables).await {
        assert!(rows > 0, "{table} has nothing to erase");
    }
    let taken = pack(&store, ada).await;
    store.erase(ada).await.unwrap();
    for (table, rows) in counts(&mut other, &tables).await {
        assert_eq!(rows, 0, "{table}");
    }
    // What an export takes along is back, and nothing else.
    enrolled(&store, &Dice(3).schedule(now())).await;
    bring(&store, &taken).await;
    for ((table, rows), (_, is_taken)) in counts(&mut other, &tables).await.iter().zip(TABLES) {
        assert_eq!(*rows > 0, is_taken, "{table}: {rows} rows");
    }
}
