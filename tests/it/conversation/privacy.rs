//! One person's words never meet another's, nor the log.

use std::io::{Cursor, Read as _};
use std::process::{Command, Stdio};

use upto::discord_twin::{Answer, Shown, Snowflake, Twin};
use zip::ZipArchive;

use crate::support::commands::commands;
use crate::support::pictures::png;
use crate::support::world::{Someone, World, days, seconds};

/// Everything that an answer shows, files and what is said of them included.
pub fn everything(answer: &Answer) -> String {
    let Shown::Message(message) = &answer.shown else { return format!("{:?}", answer.shown) };
    let files = message.attachments.iter().map(|file| {
        let text = match ZipArchive::new(Cursor::new(&file.bytes[..])) {
            Ok(archive) => unpacked(archive),
            Err(_) => String::from_utf8_lossy(&file.bytes).into_owned(),
        };
        format!("{}\n{text}\n{}", file.filename, file.description.as_deref().unwrap_or_default())
    });
    std::iter::once(message.text()).chain(files).collect::<Vec<_>>().join("\n")
}

/// All that an archive holds, and what it is called there.
fn unpacked(mut archive: ZipArchive<Cursor<&[u8]>>) -> String {
    let mut all = String::new();
    for number in 0..archive.len() {
        let mut file = archive.by_index(number).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        let name = file.name().unwrap();
        all.extend([&name, "\n", &String::from_utf8_lossy(&bytes), "\n"]);
    }
    all
}

/// Says a canary wherever words can be said: in interests, reasons, searches, words that are left
/// out, titles, names of pictures, files.
async fn says_everywhere(person: &Someone, canary: &str) {
    let line = |n: usize| {
        let (month, day) = (1 + n / 4, 1 + n % 4 * 7);
        let text = if n < 12 { "Climbing at the wall" } else { "Played the guitar" };
        let day = format!("2025-{month:02}-{day:02}");
        format!("{{\"written_at\":\"{day}\",\"text\":\"{text}, {canary}.\"}}")
    };
    let journal = (0..24).map(line).collect::<Vec<_>>().join("\n");
    let file = ("file", &format!("{canary}.jsonl")[..], journal.as_bytes());
    let imported = person.command_with_file("data import", &[], file).await.unwrap().text();
    assert!(imported.contains("24 entries"), "{imported}");
    let picture = [(&format!("{canary}.png")[..], &png(canary)[..])];
    let message =
        person.say_with_attachments(&format!("Climbing with {canary}. #{canary}"), &picture);
    person.until_reaction(message).await.unwrap();
    for (command, options, said) in [
        (
            "interests set",
            vec![("interest", "climbing"), ("status", "paused"), ("reason", canary)],
            "paused",
        ),
        ("interests rename", vec![("interest", "guitar"), ("to", canary)], "called"),
        ("entries search", vec![("words", canary)], "found"),
        ("entries never", vec![("word", canary)], "never"),
        ("now", vec![], ""),
    ] {
        let answer = person.asks(command, &options).await;
        assert!(answer.contains(said), "/{command}: {answer}");
    }
    let card = person.command("digest", &[("period", "2025")]).await.unwrap().message().id;
    let eras = person.click(card, "Rename eras / move borders").await.unwrap().message().clone();
    let era = eras.controls().next().unwrap()["options"][0]["label"].clone();
    let form = person.select(eras.id, "Which era?", &[era.as_str().unwrap()]).await.unwrap();
    person.submit(form.modal(), &[("title", canary)]).await.unwrap();
    let public = person.click(card, "Public edition").await.unwrap().message().id;
    let form = person.click(public, "Leave out names and words").await.unwrap();
    person.submit(form.modal(), &[("words", canary)]).await.unwrap();
}

/// Everything that somebody can see of the bot, with a word of theirs typed wherever one can be.
async fn all_that_is_shown(world: &World, person: &Someone, canary: &str) -> Vec<String> {
    let mut shown = Vec::new();
    let editions = ["private: everything, for you alone", "public: without what you keep back"];
    for (format, edition) in
        [("markdown", 0), ("html", 0), ("json", 0), ("image", 0), ("html", 1), ("json", 1)]
    {
        for period in ["2025", "2026"] {
            let options = [("period", period), ("format", format), ("edition", editions[edition])];
            shown.push(everything(&person.command("digest", &options).await.unwrap()));
        }
    }
    // Whatever numbers there are, whosever.
    for number in 1..60 {
        for command in ["entries show", "entries edit"] {
            let options = [("number", &number.to_string()[..])];
            shown.push(everything(&person.command(command, &options).await.unwrap()));
            world.advance(seconds(2));
        }
    }
    for command in commands(&world.twin) {
        let (answer, suggested) = command.typed_with(person, canary, 1).await;
        shown.extend([everything(&answer), suggested]);
        let bare = person.command(&command.name, &[]).await;
        shown.extend(bare.ok().map(|answer| everything(&answer)));
        world.advance(seconds(4));
    }
    shown.extend(person.inbox().iter().map(upto::discord_twin::Message::text));
    shown
}

#[tokio::test]
async fn nobody_is_shown_another_persons_words() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    world.twin.invite_bot();
    let people = ["ada", "bob"].map(|name| world.person(name));
    for (person, name) in people.iter().zip(["ada", "bob"]) {
        person.started("every 3 days 9:30", "Europe/Berlin").await;
        person.writes(&format!("Climbing with canary-of-{name}.")).await;
        let fields = [("text", "More."), ("why", &format!("canary-of-{name}, again")[..])];
        person.fills_in(person.inbox()[1].id, &fields).await;
        says_everywhere(person, &format!("canary-of-{name}")).await;
    }
    world.advance(days(1));
    for (person, own, other) in [
        (&people[0], "canary-of-ada", "canary-of-bob"),
        (&people[1], "canary-of-bob", "canary-of-ada"),
    ] {
        let shown = all_that_is_shown(&world, person, own).await;
        let kept = shown.iter().find(|text| text.contains("settings.json\n")).unwrap();
        assert!(kept.contains(own), "the export is looked into: {kept}");
        let sings = shown.iter().filter(|text| text.contains(own)).count();
        assert!(sings >= 40, "{own} sings {sings} times");
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
    twin.invite_bot();
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
    says_everywhere(&ada, "canary-said-everywhere").await;
    for command in commands(&twin) {
        // Everything is refused once at least, and done where it can be.
        command.typed_with(&ada, "canary-typed", 1).await;
        if let Ok(answer) = ada.command(&command.name, &[]).await
            && let Shown::Modal(form) = &answer.shown
            && command.name != "data delete"
        {
            ada.submit(form, &[("text", "canary-in-a-form")]).await.unwrap();
        }
    }
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
