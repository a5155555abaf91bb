//! The page in a real browser, with the network watched: `UPTO_CHROMIUM` names the browser.
//!
//! Every request that it makes ends at a proxy on this machine, which notes it and answers nothing.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};

use upto::domain::tongue::Hearer;
use upto::render::Templates;

use super::poison;

/// Where whoever wrote the hostile words waits for a request.
const EVIL: &str = "http://evil.example";

/// Hosts that the browser asks of its own accord, whatever it opens; no page of ours names one.
const OWN: [&str; 3] = [".google.com", ".googleapis.com", ".gvt1.com"];

/// Whether a request is the browser's own.
fn is_its_own(line: &str) -> bool {
    let address = line.split(' ').nth(1).unwrap_or_default();
    let address = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = address.split(['/', ':']).next().unwrap_or_default();
    OWN.iter().any(|own| host.ends_with(own))
}

/// A proxy that notes what is asked for.
struct Watch {
    port: u16,
    asked: Arc<Mutex<Vec<String>>>,
}

fn watch() -> Watch {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let watch = Watch { port: listener.local_addr().unwrap().port(), asked: Arc::default() };
    let asked = Arc::clone(&watch.asked);
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut line = String::new();
            let _ = BufReader::new(&stream).read_line(&mut line);
            asked.lock().unwrap().push(line.trim().to_owned());
            let _ = stream.write_all(b"HTTP/1.1 502 Nobody\r\nContent-Length: 0\r\n\r\n");
        }
    });
    watch
}

/// Opens a page as a person would; gives what it was built into.
fn open(chromium: &str, profile: &Path, page: &Path, port: u16) -> String {
    let output = Command::new(chromium)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
        .args(["--proxy-bypass-list=<-loopback>", "--virtual-time-budget=2000", "--dump-dom"])
        .arg(format!("--proxy-server=http://127.0.0.1:{port}"))
        .arg(format!("--user-data-dir={}", profile.display()))
        .arg(format!("file://{}", page.display()))
        .stderr(Stdio::null())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", output.status);
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_browser_asks_nobody_for_anything() {
    let Ok(chromium) = std::env::var("UPTO_CHROMIUM") else {
        println!("skipped: UPTO_CHROMIUM names no browser");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let (profile, page) = (folder.path().join("profile"), folder.path().join("page.html"));
    let watch = watch();
    // A page that asks shows that asking is seen.
    let asks = format!("<!doctype html><img src={EVIL}/seen><script src={EVIL}/too></script>");
    std::fs::write(&page, asks).unwrap();
    open(&chromium, &profile, &page, watch.port);
    let seen = std::mem::take(&mut *watch.asked.lock().unwrap());
    let seen = seen.iter().filter(|line| line.contains("evil.example")).count();
    assert!(seen >= 2, "the watch saw {seen} of 2 requests");
    let payloads = poison::payloads(EVIL);
    for said in &payloads {
        let year = poison::year(said);
        let album = poison::album(&year, said);
        let html = Templates::shipped().html_with(Hearer::ENGLISH, &year, &album).unwrap();
        std::fs::write(&page, html).unwrap();
        let built = open(&chromium, &profile, &page, watch.port);
        assert!(built.contains("</footer>") && built.contains("data:image/png"), "it was built");
    }
    let asked = watch.asked.lock().unwrap();
    let of_the_page = asked.iter().filter(|line| !is_its_own(line)).collect::<Vec<_>>();
    println!(
        "{} hostile pages opened: {} requests of theirs, {} of the browser's own",
        payloads.len(),
        of_the_page.len(),
        asked.len() - of_the_page.len()
    );
    assert!(of_the_page.is_empty(), "{of_the_page:?}");
}
