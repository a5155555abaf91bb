//! The real program, as whoever starts it again sees it: what it ends with, and what it says.

use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use upto::discord_twin::{Disturbance, Fault, GatewayFault, Twin};

/// Do not start it again before somebody has done what it says.
const FOR_GOOD: Option<i32> = Some(78);
/// Start it again.
const AGAIN: Option<i32> = Some(75);

/// `upto run` in front of a local Discord, with an environment of ours alone.
fn run(twin: &Twin, folder: &Path) -> Command {
    let certificate = folder.join("ca.pem");
    std::fs::write(&certificate, twin.ca_pem()).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_upto"));
    for (name, _) in std::env::vars() {
        if ["UPTO_", "DISCORD_", "NOTIFY_", "WATCHDOG_"].iter().any(|own| name.starts_with(own)) {
            command.env_remove(name);
        }
    }
    command
        .arg("run")
        .env("UPTO_STORE__PATH", folder.join("upto.db"))
        .env("DISCORD_TOKEN", twin.token())
        .env("UPTO_DISCORD__CONNECT_TO", twin.address().to_string())
        .env("UPTO_DISCORD__CA_FILE", certificate)
        .current_dir(folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// What it ended with, and the last line that it said.
async fn ended(mut command: Command) -> (Option<i32>, String) {
    let output: Output =
        tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    (output.status.code(), said.lines().last().unwrap_or_default().to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_only_a_person_can_mend_is_not_started_again() {
    let folder = tempfile::tempdir().unwrap();
    let twin = Twin::start().await.unwrap();
    let store = folder.path().join("no.db");
    std::fs::write(&store, "a letter, and no database").unwrap();
    for (name, value, sentence) in [
        ("DISCORD_TOKEN", "", "The Discord token is empty."),
        ("DISCORD_TOKEN", "somebody-elses", "Discord refuses the token."),
        ("UPTO_LOG__LEVEL", "loud", "loud"),
        ("UPTO_DISCORD__CA_FILE", "nowhere.pem", "I can't read `discord.ca_file`"),
        ("UPTO_STORE__PATH", "no.db", "is not a store of upto's"),
    ] {
        let mut command = run(&twin, folder.path());
        command.env(name, value);
        let (code, said) = ended(command).await;
        assert_eq!(code, FOR_GOOD, "{name}={value}: {said}");
        if name != "UPTO_LOG__LEVEL" {
            assert!(said.contains(sentence), "{said}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_passes_by_itself_is_started_again() {
    let folder = tempfile::tempdir().unwrap();
    let twin = Twin::start().await.unwrap();
    twin.order(Fault::ServerError { status: 503, stored: false }, "*", 1);
    let (code, said) = ended(run(&twin, folder.path())).await;
    assert_eq!(code, AGAIN, "{said}");
    assert!(said.contains("Discord does not answer."), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_silent_gateway_is_left_and_a_refused_token_is_left_for_good() {
    for (silent, code, sentence) in
        [(true, AGAIN, "has been silent for too long"), (false, FOR_GOOD, "Check the token")]
    {
        let folder = tempfile::tempdir().unwrap();
        let twin = Twin::start().await.unwrap();
        twin.set_heartbeat(Duration::from_secs(1));
        let end = tokio::spawn(ended(run(&twin, folder.path())));
        twin.until_connected().await.unwrap();
        if silent {
            twin.order_gateway(GatewayFault::NeverUpgrade, 1000);
            twin.disturb(Disturbance::CutLine);
        } else {
            twin.disturb(Disturbance::Close(4004));
        }
        let (found, said) = end.await.unwrap();
        assert_eq!(found, code, "{said}");
        assert!(said.contains(sentence), "{said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn systemd_is_told_how_it_stands() {
    let folder = tempfile::tempdir().unwrap();
    let twin = Twin::start().await.unwrap();
    let socket = folder.path().join("notify");
    let ears = UnixDatagram::bind(&socket).unwrap();
    ears.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let mut command = run(&twin, folder.path());
    command.env("NOTIFY_SOCKET", &socket).env("WATCHDOG_USEC", "200000");
    let mut process = command.spawn().unwrap();
    let hear = move || {
        let mut said = [0; 200];
        let length = ears.recv(&mut said).unwrap();
        String::from_utf8_lossy(&said[..length]).trim().to_owned()
    };
    let told = tokio::task::spawn_blocking(move || {
        let beginning = [hear(), hear(), hear()];
        let kill = format!("kill -TERM {}", process.id());
        assert!(Command::new("sh").args(["-c", &kill]).status().unwrap().success());
        let last = std::iter::repeat_with(hear).find(|said| said != "WATCHDOG=1");
        (beginning, last, process.wait().unwrap().code())
    });
    let (beginning, last, code) = told.await.unwrap();
    assert_eq!(beginning, ["READY=1", "WATCHDOG=1", "WATCHDOG=1"]);
    assert_eq!((last.as_deref(), code), (Some("STOPPING=1"), Some(0)));
}
