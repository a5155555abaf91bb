//! Links are kept and shown, and never followed.

use std::io::ErrorKind;
use std::net::{TcpListener, TcpStream};

use upto::discord_twin::Snowflake;

use crate::support::pictures::png;
use crate::support::world::{Someone, World, days, seconds};

/// A door on this machine to which links lead, and nobody should come.
struct Door(TcpListener);

impl Door {
    fn new() -> Self {
        let door = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        door.set_nonblocking(true).unwrap();
        Self(door)
    }

    /// Where it is.
    fn at(&self) -> String {
        self.0.local_addr().unwrap().to_string()
    }

    /// How many came since somebody looked; the system keeps them until then.
    fn callers(&self) -> usize {
        let mut callers = 0;
        loop {
            match self.0.accept() {
                Ok(_) => callers += 1,
                Err(error) if error.kind() == ErrorKind::WouldBlock => return callers,
                Err(error) => panic!("{error}"),
            }
        }
    }
}

/// Writes links in every way in which one can be given.
async fn gives_links(world: &World, ada: &Someone, at: &str) {
    for week in 0..12 {
        let about = if week < 6 { "Climbing at the wall" } else { "Played the guitar" };
        let links = format!("http://{at}/{week}.png and [a course](http://{at}/course{week})");
        ada.writes(&format!("{about}, because of {links}. ![](http://{at}/{week}.svg)")).await;
        world.advance(days(7));
    }
    let form = ada.command("checkin", &[]).await.unwrap().modal().clone();
    let given =
        format!("http://{at}/form.html\nhttp://localhost:{}/b", at.rsplit(':').next().unwrap());
    let fields = [("text", "Climbing with a book."), ("links", &given[..]), ("why", &given[..])];
    ada.submit(&form, &fields).await.unwrap();
    let line = format!(
        "{{\"written_at\":\"2026-03-01\",\"text\":\"Guitar\",\"links\":[\"http://{at}/tabs\"],\
         \"pictures\":[\"http://{at}/p.png\"]}}"
    );
    let file = ("file", "journal.jsonl", line.as_bytes());
    ada.command_with_file("data import", &[], file).await.unwrap();
    let post = ada.in_server().post(&format!("Read http://{at}/saved"));
    let note = ada.in_server().message_command("Save to upto", post).await.unwrap().modal().clone();
    ada.in_server().submit(&note, &[("text", &format!("See http://{at}/note"))]).await.unwrap();
    ada.say_with_attachments(&format!("http://{at}/beside"), &[("a.png", &png("a"))]);
    world.until_pictures(1).await;
    let reason = format!("http://{at}/reason");
    let paused = [("interest", "climbing"), ("status", "paused"), ("reason", &reason[..])];
    ada.asks("interests set", &paused).await;
}

/// Has everything told in every dress, and handed out.
async fn has_all_told(world: &World, ada: &Someone) -> usize {
    let editions = ["private: everything, for you alone", "public: without what you keep back"];
    let mut linked = 0;
    for format in ["markdown", "html", "image", "json"] {
        for edition in editions {
            let options = [("period", "2026"), ("format", format), ("edition", edition)];
            let told = ada.command("digest", &options).await.unwrap();
            let files = &told.message().attachments;
            linked += files
                .iter()
                .filter(|file| String::from_utf8_lossy(&file.bytes).contains("http://127.0.0.1"))
                .count();
            world.advance(seconds(2));
        }
    }
    let card = ada.command("digest", &[("period", "2026")]).await.unwrap().message().id;
    for button in ["Read it all", "Rename eras / move borders"] {
        ada.click(card, button).await.unwrap();
    }
    let public = ada.click(card, "Public edition").await.unwrap().message().id;
    for button in ["Read all that is public", "Take the document", "Leave out links"] {
        ada.click(public, button).await.unwrap();
    }
    world.advance(seconds(60));
    for (command, options) in [
        ("resources", vec![]),
        ("interests show", vec![("interest", "guitar")]),
        ("entries search", vec![("words", "course")]),
        ("data export", vec![]),
        ("now", vec![("publish", "on")]),
    ] {
        ada.in_server().command(command, &options).await.unwrap();
    }
    linked
}

/// Stands in a server's digest, which is posted.
async fn is_posted(world: &World, ada: &Someone) {
    ada.may_manage();
    let server = ada.in_server();
    let asked = server.asks("server digest", &[("period", "2026")]).await;
    let digits = asked.rsplit('/').next().unwrap().chars().take_while(char::is_ascii_digit);
    let call = Snowflake(digits.collect::<String>().parse().unwrap());
    let seen = server.click(call, "See my part").await.unwrap().message().id;
    let yes = server.click(seen, "Yes, put it in").await.unwrap();
    yes.until_edited(1).await.unwrap();
    let ready = server.click(call, "Publish").await.unwrap().message().id;
    let posted = server.click(ready, "Post it now").await.unwrap().until_edited(1).await.unwrap();
    assert!(posted.text().contains("https://discord.com/channels/"), "{}", posted.text());
    world.advance(seconds(2));
}

#[tokio::test]
async fn no_link_is_ever_followed() {
    let mut world = World::at("2026-01-02T08:00:00Z").await;
    world.twin.invite_bot();
    let door = Door::new();
    let ada = world.person("ada");
    ada.started("every monday 9:30", "Europe/Berlin").await;
    gives_links(&world, &ada, &door.at()).await;
    let linked = has_all_told(&world, &ada).await;
    assert!(linked >= 4, "documents have the links: {linked}");
    is_posted(&world, &ada).await;
    world.stop_bot().await;
    assert_eq!(door.callers(), 0, "nobody came");
    let _caller = TcpStream::connect(door.at()).unwrap();
    assert_eq!(door.callers(), 1, "who comes is seen");
}
