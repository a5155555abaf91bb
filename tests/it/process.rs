//! The program itself, as an operator runs it: environment in, signals in, exit status out.

use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use upto::discord_twin::Twin;
use upto::domain::id::DiscordId;
use upto::domain::picture::Picture;
use upto::store::{ENCRYPTS, Store};

use crate::support::archive::zipped;
use crate::support::pictures::png;
use crate::support::place::{key_file, place};

const SECRET: &str = "the lighthouse at Skagen";

/// `upto` with an environment of ours alone.
pub fn upto(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_upto"));
    for (name, _) in std::env::vars() {
        if name.starts_with("UPTO_") || name.starts_with("DISCORD_") {
            command.env_remove(name);
        }
    }
    let place = place(folder.join("upto.db"));
    command.env("UPTO_STORE__PATH", place.path).current_dir(folder);
    command.envs(place.key_file.map(|file| ("UPTO_STORE__KEY_FILE", file)));
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// `upto run` in front of a local Discord.
pub fn run(twin: &Twin, folder: &Path, token: &str) -> Command {
    let certificate = folder.join("ca.pem");
    std::fs::write(&certificate, twin.ca_pem()).unwrap();
    let mut command = upto(folder);
    command
        .arg("run")
        .env("DISCORD_TOKEN", token)
        .env("UPTO_DISCORD__CONNECT_TO", twin.address().to_string())
        .env("UPTO_DISCORD__CA_FILE", certificate);
    command
}

fn serving(twin: &Twin, folder: &Path, token: &str) -> Child {
    let mut command = run(twin, folder, token);
    command.env("UPTO_LOG__LEVEL", "trace").env("RUST_LOG", "trace").spawn().unwrap()
}

fn signal(child: &Child, name: &str) {
    let sent = Command::new("sh").args(["-c", &format!("kill -{name} {}", child.id())]).status();
    assert!(sent.unwrap().success());
}

async fn finished(child: Child) -> Output {
    tokio::task::spawn_blocking(move || child.wait_with_output().unwrap()).await.unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn what_one_store_exports_another_imports_to_the_last_byte() {
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let run = |number: usize, arguments: &[&str]| {
        let output = upto(folders[number].path()).args(arguments).output().unwrap();
        (output.status.success(), text(&output.stderr))
    };
    let picture = png("one");
    let print = Picture::of(picture.clone()).unwrap().print();
    let name = format!("pictures/{}.png", &print[..32]);
    let line = format!(
        "{{\"written_at\":\"2026-03-01\",\"text\":\"{SECRET}\",\"pictures\":[\"{name}\"]}}\n"
    );
    let archive = zipped(&[
        ("journal.jsonl", line.as_bytes()),
        ("interests.jsonl", b"{\"hide\":\"chess\",\"at\":\"2026-03-02T10:00:00Z\"}\n"),
        (name.as_str(), &picture),
    ]);
    let file = folders[0].path().join("in.zip");
    std::fs::write(&file, archive).unwrap();
    let file = file.to_str().unwrap();
    let (done, said) = run(0, &["import", file, "--person", "7"]);
    assert!(!done && said.contains("--zone Europe/Berlin"), "{said}");
    let (done, said) = run(0, &["import", file, "--person", "7", "--zone", "Asia/Kolkata"]);
    assert!(done && said.contains("1 of 1 lines are new"), "{said}");
    assert!(said.contains("1 decision or correction and 1 picture are new besides."), "{said}");
    let (done, said) = run(0, &["export", "--person", "7", "--out", "out"]);
    assert!(done && said.contains("with 1 entries and 1 pictures"), "{said}");
    let first = folders[0].path().join("out/upto-export.zip");
    // The zone comes with it.
    let (done, said) = run(1, &["import", first.to_str().unwrap(), "--person", "7"]);
    assert!(done && !said.contains(SECRET), "{said}");
    assert!(run(1, &["export", "--person", "7"]).0);
    let second = folders[1].path().join("upto-export.zip");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // Whatever lay there before, for whomever to read.
        std::fs::set_permissions(&second, std::fs::Permissions::from_mode(0o644)).unwrap();
        assert!(run(1, &["export", "--person", "7"]).0);
    }
    assert!(std::fs::read(first).unwrap() == std::fs::read(&second).unwrap());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(second).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "for its owner alone");
    }
    let (done, said) = run(1, &["export", "--person", "8"]);
    assert!(!done && said.contains("Check the id"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn it_serves_until_told_to_stop_and_keeps_what_it_acknowledged() {
    for name in ["TERM", "INT"] {
        let folder = tempfile::tempdir().unwrap();
        let twin = Twin::start().await.unwrap();
        let process = serving(&twin, folder.path(), twin.token());
        twin.until("the commands", |d| (!d.commands().is_empty()).then_some(())).await.unwrap();
        let ada = twin.person("ada");
        ada.command("start", &[("zone", "Europe/Copenhagen"), ("when", "daily 9am")])
            .await
            .unwrap();
        let said = ada.say(SECRET);
        ada.until_reaction(said).await.unwrap();
        signal(&process, name);
        let output = finished(process).await;

        assert!(output.status.success(), "SIG{name} ends it cleanly: {}", text(&output.stderr));
        let told = text(&output.stdout);
        for next_step in
            ["integration_type=1&scope=applications.commands", "permissions=117760", "/start"]
        {
            assert!(told.contains(next_step), "{next_step} is not in {told}");
        }
        let log = text(&output.stderr);
        assert!(log.contains("Connected to Discord."), "{log}");
        let key = std::fs::read_to_string(key_file(folder.path().join("upto.db"))).ok();
        assert_eq!(key.is_some(), ENCRYPTS);
        for private in [SECRET, twin.token(), "ada"].into_iter().chain(key.as_deref()) {
            let private = private.trim();
            assert!(!log.contains(private) && !told.contains(private), "it says `{private}`");
        }
        let store = Store::open(place(folder.path().join("upto.db"))).await.unwrap();
        let person = store.person(DiscordId(ada.id())).await.unwrap().unwrap();
        let entries = store.entries(person.id).await.unwrap();
        assert_eq!(
            entries.iter().map(|entry| entry.answer.text.as_str()).collect::<Vec<_>>(),
            [SECRET]
        );
        assert_eq!(twin.violations(), Vec::<String>::new());
    }
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn it_serves_on_where_nothing_that_it_says_can_be_written() {
    let folder = tempfile::tempdir().unwrap();
    let twin = Twin::start().await.unwrap();
    let full = || std::fs::File::options().write(true).open("/dev/full").unwrap();
    let mut command = run(&twin, folder.path(), twin.token());
    command.env("UPTO_LOG__LEVEL", "trace").stdout(full()).stderr(full());
    let process = command.spawn().unwrap();
    twin.until("the commands", |d| (!d.commands().is_empty()).then_some(())).await.unwrap();
    let ada = twin.person("ada");
    ada.command("start", &[("zone", "Europe/Oslo"), ("when", "daily 9am")]).await.unwrap();
    let said = ada.say(SECRET);
    ada.until_reaction(said).await.unwrap();
    signal(&process, "TERM");
    assert_eq!(finished(process).await.status.code(), Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_discord_refuses_is_said_in_a_sentence_without_the_token() {
    let folder = tempfile::tempdir().unwrap();
    let twin = Twin::start().await.unwrap();
    let output = finished(serving(&twin, folder.path(), "a-token-of-somebody-else")).await;
    let said = text(&output.stderr);
    assert!(!output.status.success());
    assert!(said.contains("Discord refuses the token."), "{said}");
    assert!(!said.contains("a-token-of-somebody-else"));
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_token_it_says_where_to_get_one() {
    let folder = tempfile::tempdir().unwrap();
    let output = finished(upto(folder.path()).arg("run").spawn().unwrap()).await;
    let said = text(&output.stderr);
    assert!(!output.status.success());
    assert!(said.starts_with("There is no Discord token. Copy it from"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_journal_is_imported_once_and_told_from_the_store_as_from_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let journal = folder.path().join("journal.jsonl");
    std::fs::write(
        &journal,
        "{\"written_at\":\"2026-02-01\",\"text\":\"Climbing twice a week now, because it empties my head.\"}\n\
         {\"written_at\":\"2026-02-08\",\"text\":\"More climbing. https://example.org/knots\"}\n",
    )
    .unwrap();
    let run = |arguments: &[&str]| {
        let output = upto(folder.path()).args(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", text(&output.stderr));
        output
    };
    let import = ["import", "journal.jsonl", "--person", "42", "--zone", "Europe/Berlin"];
    assert!(text(&run(&import).stderr).starts_with("2 of 2 lines are new"));
    assert!(text(&run(&import).stderr).starts_with("0 of 2 lines are new"));
    let told = run(&["digest", "--person", "42", "2026-Q1"]).stdout;
    let previewed = run(&["preview", "journal.jsonl", "2026-Q1", "--zone", "Europe/Berlin"]).stdout;
    assert_eq!(text(&told), text(&previewed));
    assert!(text(&told).contains("Climbing") || text(&told).contains("climbing"));
    run(&["check"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bad_line_stops_the_import_with_its_number_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let journal = folder.path().join("journal.jsonl");
    std::fs::write(
        &journal,
        format!("{{\"written_at\":\"2026-02-01\",\"text\":\"{SECRET}\"}}\n{{\"written_at\":\"2026-02-08\",\"txt\":\"{SECRET}\"}}\n"),
    )
    .unwrap();
    let mut import = upto(folder.path());
    import.args(["import", "journal.jsonl", "--person", "42", "--zone", "Europe/Berlin"]);
    let output = import.output().unwrap();
    let said = text(&output.stderr);
    assert!(!output.status.success());
    assert!(
        said.contains("Line 2 has the unknown key `txt`") && said.contains("Nothing was imported."),
        "{said}"
    );
    assert!(!said.contains(SECRET));
    let store = Store::open(place(folder.path().join("upto.db"))).await.unwrap();
    assert!(store.person(DiscordId(42)).await.unwrap().is_none());
}

#[test]
fn an_operators_template_is_used_and_a_mistake_in_it_says_where() {
    let folder = tempfile::tempdir().unwrap();
    let journal = folder.path().join("journal.jsonl");
    std::fs::write(&journal, r#"{"written_at":"2026-03-01","text":"First overhang."}"#).unwrap();
    let templates = folder.path().join("templates");
    let preview = |template: &str| {
        std::fs::create_dir_all(&templates).unwrap();
        std::fs::write(templates.join("digest.md.j2"), template).unwrap();
        upto(folder.path())
            .args(["preview", "journal.jsonl", "2026-Q1", "--zone", "UTC", "--format", "markdown"])
            .env("UPTO_DIGEST__TEMPLATES", &templates)
            .output()
            .unwrap()
    };
    let said = preview("Mine: {{ title }}\n");
    assert_eq!(
        String::from_utf8_lossy(&said.stdout),
        "Mine: What was I up to in the first quarter of 2026?\n"
    );
    let said = preview("Mine:\n{{ titel }}\n");
    assert!(!said.status.success());
    let error = String::from_utf8_lossy(&said.stderr).into_owned();
    let mistake = "`digest.md.j2` has a mistake on line 2: `titel` is undefined.";
    assert!(error.contains(mistake), "{error}");
}
