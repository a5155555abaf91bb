//! Whatever keeps the store: Discord hears at once that an answer comes, and words are given back.

use std::time::{Duration, Instant};

use sqlx::Connection as _;
use tokio::task::JoinHandle;
use upto::discord_twin::{Answer, Discord, Person, Unanswered};

use crate::support::repeat::number;
use crate::support::world::World;

/// The longest that anybody looks at a button that does nothing.
const A_SECOND: Duration = Duration::from_secs(1);

/// How many interactions were answered, or were told that an answer comes.
fn answered(discord: &Discord) -> usize {
    let callbacks = discord.requests().filter(|request| {
        request.route == "/interactions/{interaction_id}/{interaction_token}/callback"
            && (200..300).contains(&request.status)
    });
    callbacks.count()
}

/// Something that somebody does, answered or about to be.
struct UnderWay(JoinHandle<Result<Answer, Unanswered>>);

impl UnderWay {
    /// Begins it, waits for the first answer to it, and notes for how long.
    async fn begin(
        world: &World,
        waits: &mut Vec<Duration>,
        act: impl Future<Output = Result<Answer, Unanswered>> + Send + 'static,
    ) -> Self {
        let (started, before) = (Instant::now(), world.twin.look(answered));
        let doing = tokio::spawn(act);
        let more = |discord: &Discord| (answered(discord) > before).then_some(());
        world.twin.until("a first answer", more).await.unwrap();
        waits.push(started.elapsed());
        Self(doing)
    }

    async fn end(self) -> Answer {
        self.0.await.unwrap().unwrap()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn with_the_store_locked_every_act_is_answered_within_a_second_and_done_when_it_is_free() {
    let rounds = number("UPTO_ROUNDS", 1);
    let mut waits = Vec::new();
    for _ in 0..rounds {
        let world = World::at("2026-03-06T08:00:00Z").await;
        let ada = world.person("ada");
        ada.started("daily 9:30", "Europe/Berlin").await;
        let prompt = ada.inbox()[1].id;
        let german: Person = ada.speaking("de");
        let form = ada.command("checkin", &[]).await.unwrap().modal().clone();
        let lock = world.other_program("begin immediate").await;

        let fields = [("text", "Climbing, mostly."), ("why", "It empties my head.")];
        let acts = [(); 4].map(|()| ada.clone());
        let [one, two, three, four] = acts;
        let act = async move { one.click(prompt, "Nothing new").await };
        let pressed = UnderWay::begin(&world, &mut waits, act).await;
        let act = async move { two.submit(&form, &fields).await };
        let sent = UnderWay::begin(&world, &mut waits, act).await;
        let act = async move { three.command("checkin", &[("about", "yesterday")]).await };
        let opened = UnderWay::begin(&world, &mut waits, act).await;
        let act = async move { four.command("schedule pause", &[]).await };
        let paused = UnderWay::begin(&world, &mut waits, act).await;
        let act = async move { german.command("entries list", &[]).await };
        let seen = UnderWay::begin(&world, &mut waits, act).await;
        assert!(seen.end().await.text().contains("Du hast noch keine"), "readers read");
        let busy = opened.end().await.text();
        assert!(busy.starts_with("I am busy with something else"), "{busy}");
        assert_eq!(world.kept(&ada).await, 0);

        lock.close().await.unwrap();
        let filed = sent.end().await.text();
        assert!(filed.starts_with("Filed as entry 1"), "{filed}");
        let told = paused.end().await.text();
        assert!(told.contains("/schedule resume"), "{told}");
        pressed.end().await.until_edited(1).await.unwrap();
        let text = ada.see(prompt).unwrap().content;
        assert!(text.contains("Nothing new"), "{text}");
    }
    waits.sort_unstable();
    let p99 = waits[(waits.len() * 99).div_ceil(100) - 1];
    println!("{} acts, p99 {p99:?}, the slowest {:?}", waits.len(), waits.last());
    assert!(p99 < A_SECOND, "{waits:?}");
}

#[tokio::test]
async fn whoever_cannot_be_filed_gets_their_words_back() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    let form = ada.command("checkin", &[]).await.unwrap().modal().clone();
    let broken =
        "create trigger broken before insert on entries begin select raise(abort, 'broken'); end";
    world.other_program(broken).await;
    let fields = [("text", "Climbing, mostly."), ("why", "It empties my head.")];
    let answer = ada.submit(&form, &fields).await.unwrap();
    let said = answer.text();
    assert!(said.starts_with("Something broke on my side"), "{said}");
    assert!(said.contains("What you wrote is in the file below"), "{said}");
    assert!(answer.is_ephemeral());
    let file = answer.message().file("what-you-wrote.txt").unwrap();
    assert_eq!(file.bytes, b"Climbing, mostly.\n\nIt empties my head.");
    assert_eq!(world.kept(&ada).await, 0);
    world.other_program("drop trigger broken").await;
    let said = ada.submit(&form, &fields).await.unwrap().text();
    assert!(said.starts_with("Filed as entry 1"), "{said}");
}
