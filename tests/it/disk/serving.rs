//! The bot on a disk that fails: what it acknowledged is there, and it goes on by itself once the
//! disk works again.

use std::collections::BTreeSet;
use std::process::{Child, Stdio};
use std::time::Duration;

use upto::discord_twin::{Discord, Person, Snowflake, Twin, Unanswered};
use upto::domain::id::DiscordId;
use upto::domain::picture::Picture;
use upto::store::{State, Store};

use super::{Disk, Fault, How, some_of};
use crate::process;
use crate::simulation::prompt_of;
use crate::support::pictures::png;
use crate::support::world::patiently;

/// Longer than anything here takes.
const PATIENCE: Duration = Duration::from_secs(30);

/// Said of whatever could not be done.
const BROKE: &str = "Something broke on my side";

/// The program, which outlives no test.
struct Program(Child);

impl Program {
    fn start(disk: &Disk, twin: &Twin, fault: Option<Fault>) -> Self {
        let run = process::run(twin, disk.path(), twin.token());
        let mut program = disk.under(run, fault);
        program.env("UPTO_LOG__LEVEL", "error");
        Self(program.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap())
    }

    fn has_ended(&mut self) -> Option<i32> {
        self.0.try_wait().unwrap().map(|status| status.code().unwrap_or(-1))
    }

    /// Stops it as a supervisor does.
    fn stop(mut self) -> i32 {
        let told = std::process::Command::new("kill").arg(self.0.id().to_string()).status();
        assert!(told.unwrap().success());
        self.0.wait().unwrap().code().unwrap_or(-1)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What was written, and what was acknowledged of it.
#[derive(Debug, Default)]
struct Said {
    messages: Vec<(Snowflake, &'static str)>,
    forms: Vec<&'static str>,
    hidden: bool,
}

/// Everything that somebody does in a script, in front of a disk that may fail.
struct Script {
    twin: Twin,
    disk: Disk,
    ada: Person,
    said: Said,
}

impl Script {
    async fn on(disk: Disk) -> Self {
        let twin = Twin::start().await.unwrap();
        twin.set_patience(PATIENCE);
        let ada = twin.person("ada");
        Self { twin, disk, ada, said: Said::default() }
    }

    /// Starts the program; one that a fault keeps from starting says that it may be started again,
    /// and is, once the disk works.
    async fn start(&self, fault: Option<Fault>) -> Program {
        let mut program = Program::start(&self.disk, &self.twin, fault);
        let serving = |d: &Discord| (d.connected() > 0 && !d.commands().is_empty()).then_some(());
        loop {
            let up = tokio::time::timeout(
                Duration::from_millis(50),
                self.twin.until("the bot to serve", serving),
            );
            if up.await.is_ok() {
                return program;
            }
            if let Some(code) = program.has_ended() {
                assert_eq!(code, 75, "{fault:?}");
                self.disk.mend();
                program = Program::start(&self.disk, &self.twin, None);
            }
        }
    }

    fn has_failed(&self) -> bool {
        self.disk.counts().1 > 0
    }

    /// What the bot answers; nothing where it broke.
    fn done(answer: Result<upto::discord_twin::Answer, Unanswered>) -> Option<String> {
        let text = answer.unwrap().text();
        (!text.starts_with(BROKE) && !text.starts_with("I am busy")).then_some(text)
    }

    /// Says `/start` until that is done: the disk works again after the first time.
    async fn enrol(&self) {
        let options = [("zone", "UTC"), ("when", "daily 9am")];
        while Self::done(self.ada.command("start", &options).await).is_none() {
            assert!(self.has_failed());
            self.disk.mend();
        }
    }

    /// Waits for the mark under a message, as long as the disk works.
    async fn until_marked(&self, message: Snowflake) {
        patiently("a mark, or a fault", async || self.is_marked(message) || self.has_failed())
            .await;
    }

    fn is_marked(&self, message: Snowflake) -> bool {
        self.ada.see(message).is_some_and(|message| !message.reactions.is_empty())
    }

    async fn says(&mut self, text: &'static str) -> Snowflake {
        let message = self.ada.say(text);
        self.said.messages.push((message, text));
        self.until_marked(message).await;
        message
    }

    async fn fills_in(&mut self, text: &'static str) {
        let Ok(opened) = self.ada.command("checkin", &[]).await else { return };
        let upto::discord_twin::Shown::Modal(form) = opened.shown else { return };
        let answer = self.ada.submit(&form, &[("text", text)]).await.unwrap();
        if answer.text().starts_with("Filed as entry") {
            self.said.forms.push(text);
        } else {
            assert!(self.has_failed(), "{}", answer.text());
            let back = answer.message().file("what-you-wrote.txt").map(|file| file.bytes.clone());
            assert_eq!(back.as_deref(), Some(text.as_bytes()), "{}", answer.text());
        }
    }

    async fn play(&mut self) {
        self.enrol().await;
        let first = self.says("Climbing, because it empties my head.").await;
        let text = "A picture of the wall.";
        let pictured = self.ada.say_with_attachments(text, &[("wall.png", &png("the wall"))]);
        self.said.messages.push((pictured, text));
        self.until_marked(pictured).await;
        self.fills_in("In a form: chess.").await;
        self.ada.edit(first, "Bouldering, because it empties my head.");
        self.said.messages[0].1 = "Bouldering, because it empties my head.";
        let hidden = self.ada.command("interests hide", &[("interest", "chess")]).await;
        self.said.hidden = hidden.unwrap().text().contains("is hidden");
        self.says("Knots.").await;
    }

    /// Once the disk works again: everything comes in by itself, and whatever comes is taken.
    async fn recover(&mut self) {
        self.disk.mend();
        let last = self.ada.say("Are you there?");
        self.said.messages.push((last, "Are you there?"));
        for (message, text) in self.said.messages.clone() {
            patiently(&format!("a mark under “{text}”"), async || self.is_marked(message)).await;
        }
        let form = "After it all.";
        // A fault of a late write may come only now, once.
        for _ in 0..2 {
            if !self.said.forms.contains(&form) {
                self.fills_in(form).await;
            }
        }
        assert!(self.said.forms.contains(&form), "a form is taken once the disk works again");
        self.settled().await;
    }

    /// Waits until the store says of everything what the person sees.
    async fn settled(&self) {
        let store = Store::open(self.disk.path().join("upto.db")).await.unwrap();
        let ada = store.person(DiscordId(self.ada.id())).await.unwrap().unwrap();
        patiently("all to be filed, with its picture, and edited", async || {
            let entries = store.entries(ada.id).await.unwrap();
            let texts: Vec<&str> = entries.iter().map(|entry| entry.answer.text.as_str()).collect();
            let pictures = store.belongings(ada.id).await.unwrap().pictures;
            self.said.messages.iter().all(|(_, text)| texts.contains(text)) && pictures.len() == 1
        })
        .await;
        store.close().await;
    }

    /// What was acknowledged is there, once.
    async fn nothing_is_lost(&self) {
        drop(self.disk.whole().await);
        let store = Store::open(self.disk.path().join("upto.db")).await.unwrap();
        let ada = store.person(DiscordId(self.ada.id())).await.unwrap().unwrap();
        let entries = store.entries(ada.id).await.unwrap();
        let count =
            |text: &str| entries.iter().filter(|entry| entry.answer.text.as_str() == text).count();
        for (_, text) in &self.said.messages {
            assert_eq!(count(text), 1, "{text}");
        }
        for text in &self.said.forms {
            assert_eq!(count(text), 1, "{text}");
        }
        let belongings = store.belongings(ada.id).await.unwrap();
        for kept in &belongings.pictures {
            let picture: Option<Picture> = store.picture(ada.id, kept.id).await.unwrap();
            assert_eq!(picture.unwrap().print(), kept.print);
        }
        assert!(
            !self.said.hidden || belongings.corrections.len() == 1,
            "a correction was acknowledged"
        );
        let asked: Vec<_> = self.ada.inbox().iter().filter_map(prompt_of).collect();
        let once: BTreeSet<_> = asked.iter().collect();
        assert_eq!(once.len(), asked.len(), "a question came twice: {asked:?}");
        let last = store.last_prompt(ada.id).await.unwrap();
        if let Some(prompt) = last.filter(|prompt| prompt.state == State::Sent) {
            assert!(once.contains(&prompt.id), "what is recorded as sent is there");
        }
        store.close().await;
        assert_eq!(self.twin.violations(), [""; 0]);
    }

    async fn whole(mut self, fault: Option<Fault>) -> (u64, u64) {
        let program = self.start(fault).await;
        self.play().await;
        self.recover().await;
        let counts = self.disk.counts();
        assert_eq!(program.stop(), 0, "{fault:?}");
        self.nothing_is_lost().await;
        counts
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bot_on_a_failing_disk_loses_nothing_and_goes_on_by_itself() {
    let ready = Disk::new();
    Store::open(ready.path().join("upto.db")).await.unwrap().close().await;
    let unharmed = Script::on(Disk::like(ready.path())).await;
    let (writes, _) = unharmed.whole(None).await;
    let (mut tried, mut failed) = (0, 0);
    for at in some_of(1..=writes, 4) {
        for (how, lasting) in
            [(How::Broken, false), (How::Broken, true), (How::Full, false), (How::Full, true)]
        {
            let fault = Fault { at, how, lasting };
            println!("{fault:?}");
            let (_, met) = Script::on(Disk::like(ready.path())).await.whole(Some(fault)).await;
            tried += 1;
            failed += met;
        }
    }
    println!("{writes} writes and syncs; {tried} lives met a fault, {failed} calls failed");
}
