//! One person's words never meet another's, nor the log.

use std::io::Read as _;
use std::process::{Command, Stdio};

use upto::discord_twin::{Answer, Shown, Snowflake, Twin};

use crate::support::world::{Someone, World, days};

/// Everything that an answer shows, files and what is said of them included.
fn everything(answer: &Answer) -> String {
    let Shown::Message(message) = &answer.shown else { return format!("{:?}", answer.shown) };
    let files = message.attachments.iter().map(|file| {
        let text = String::from_utf8_lossy(&file.bytes).into_owned();
        format!("{}\n{text}\n{}", file.filename, file.description.as_deref().unwrap_or_default())
    });
    std::iter::once(message.text()).chain(files).collect::<Vec<_>>().join("\n")
}

/// Everything that somebody can see of the bot.
async fn all_that_is_shown(person: &Someone) -> Vec<String> {
    let mut shown = Vec::new();
    for (command, options) in [
        ("entries list", vec![]),
        ("entries show", vec![("number", "1")]),
        ("entries show", vec![("number", "2")]),
        ("schedule show", vec![]),
        ("schedule preview", vec![]),
        ("data export", vec![]),
        ("digest", vec![("period", "2026")]),
        ("digest", vec![("period", "2026"), ("format", "markdown")]),
        ("digest", vec![("period", "2026"), ("format", "html")]),
        ("digest", vec![("period", "2026"), ("format", "json")]),
        ("help", vec![]),
    ] {
        shown.push(everything(&person.command(command, &options).await.unwrap()));
    }
    for (command, focused) in [("digest", ("period", "")), ("start", ("zone", "canary"))] {
        shown.push(format!("{:?}", person.autocomplete(command, &[], focused).await.unwrap()));
    }
    shown.extend(person.inbox().iter().map(upto::discord_twin::Message::text));
    shown
}

#[tokio::test]
async fn nobody_is_shown_another_persons_words() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let people = ["ada", "bob"].map(|name| world.person(name));
    for (person, name) in people.iter().zip(["ada", "bob"]) {
        person.started("every 3 days 9:30", "Europe/Berlin").await;
        person.writes(&format!("Climbing with canary-of-{name}.")).await;
        let fields = [("text", "More."), ("why", &format!("canary-of-{name}, again")[..])];
        person.fills_in(person.inbox()[1].id, &fields).await;
    }
    world.advance(days(1));
    for (person, own, other) in [
        (&people[0], "canary-of-ada", "canary-of-bob"),
        (&people[1], "canary-of-bob", "canary-of-ada"),
    ] {
        let shown = all_that_is_shown(person).await;
        assert!(shown.iter().filter(|text| text.contains(own)).count() >= 3, "{own} sings");
        for text in shown {
            assert!(!text.contains(other), "{other} in {text}");
        }
    }
}

#[tokio::test]
async fn anothers_form_answers_nothing_of_theirs() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let [ada, bob] = ["ada", "bob"].map(|name| world.person(name));
    ada.started("daily 9:30", "Europe/Berlin").await;
    bob.started("daily 9:30", "Europe/Berlin").await;
    let prompt = ada.inbox()[1].id;
    assert!(bob.click(prompt, "Answer in a form").await.is_err(), "it is in ada's hands");
    // Even with the form that ada's button opens, what bob writes is bob's.
    let form = ada.click(prompt, "Answer in a form").await.unwrap().modal().clone();
    bob.submit(&form, &[("text", "Written by bob.")]).await.unwrap();
    assert!(bob.entries().await.contains("Written by bob."));
    assert!(ada.entries().await.contains("no entries"));
    let store = world.store().await;
    let bobs = store.people().await.unwrap().remove(1);
    let entries = store.entries(bobs.id).await.unwrap();
    assert_eq!(entries.len(), 1);
}

/// The program itself, with its log as talkative as it gets.
#[tokio::test]
async fn the_log_never_holds_a_word_a_name_or_the_token() {
    const NAME: &str = "canary-name";
    let twin = Twin::start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let certificate = folder.path().join("ca.pem");
    std::fs::write(&certificate, twin.ca_pem()).unwrap();
    let mut upto = Command::new(env!("CARGO_BIN_EXE_upto"))
        .arg("run")
        .current_dir(folder.path())
        .env("DISCORD_TOKEN", twin.token())
        .env_remove("DISCORD_TOKEN_FILE")
        .env_remove("UPTO_CONFIG")
        .env("UPTO_DISCORD__CONNECT_TO", twin.address().to_string())
        .env("UPTO_DISCORD__CA_FILE", &certificate)
        .env("UPTO_LOG__LEVEL", "trace")
        .env("RUST_LOG", "trace,serenity=trace,tungstenite=trace,hyper=trace,sqlx=trace")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Read as it comes: a full pipe would hold the program up.
    let (mut out, mut err) = (upto.stdout.take().unwrap(), upto.stderr.take().unwrap());
    let out = std::thread::spawn(move || {
        let mut text = String::new();
        out.read_to_string(&mut text).map(|_| text)
    });
    let err = std::thread::spawn(move || {
        let mut text = String::new();
        err.read_to_string(&mut text).map(|_| text)
    });
    twin.until("the commands", |d| (!d.commands().is_empty()).then_some(())).await.unwrap();
    let ada = Someone::from(twin.person(NAME));
    ada.say("canary-of-a-stranger");
    ada.until_inbox(1).await.unwrap();
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    let said = ada.writes("canary-in-a-message").await;
    ada.edit(said, "canary-in-an-edit");
    let prompt = ada.inbox().iter().find(|m| !m.components.is_empty()).unwrap().id;
    ada.fills_in(prompt, &[("text", "canary-in-a-form"), ("why", "canary-in-a-reason")]).await;
    ada.until_entries(|list| list.contains("canary-in-an-edit")).await;
    for (command, options) in [
        ("digest", vec![("period", "canary-in-a-period")]),
        ("digest", vec![("period", "this year"), ("format", "html")]),
        ("schedule pause", vec![("until", "canary-in-a-date")]),
        ("schedule set", vec![("when", "canary-in-a-cadence")]),
        ("data export", vec![]),
    ] {
        ada.command(command, &options).await.unwrap();
    }
    ada.autocomplete("start", &[], ("zone", "canary-typed")).await.unwrap();
    ada.delete(Snowflake(said.0));
    ada.until_entries(|list| !list.contains("canary-in-an-edit")).await;
    assert!(
        Command::new("sh").args(["-c", &format!("kill {}", upto.id())]).status().unwrap().success()
    );
    assert!(upto.wait().unwrap().success());
    let (out, log) = (out.join().unwrap().unwrap(), err.join().unwrap().unwrap());
    assert!(out.contains(&format!("client_id={}", twin.application_id())), "the invite: {out}");
    assert!(log.contains("Connected to Discord.") && log.contains("nothing is lost"), "{log}");
    assert!(log.contains("DEBUG"), "it is as talkative as it gets: {log}");
    for secret in ["canary", twin.token(), &ada.id().to_string()] {
        assert!(!log.contains(secret) && !out.contains(secret), "{secret} in the log: {log}");
    }
    assert_eq!(twin.violations(), [""; 0]);
}
