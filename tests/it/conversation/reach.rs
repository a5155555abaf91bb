//! Whoever cannot be reached is noticed, told, and reached again.

use chrono::{DateTime, Utc};
use upto::store::State;

use crate::support::commands::commands;
use crate::support::world::{World, days, hours};

#[tokio::test]
async fn a_closed_door_is_noticed_told_and_forgotten_once_they_write() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    ada.close_dms();
    world.until("2026-03-06T08:30:00Z");
    world.until_posted(2).await;
    world.until_last_prompt(&ada, State::Unreachable).await;
    // `/server` is for those who manage one with the bot in it.
    world.twin.invite_bot();
    ada.may_manage();
    let server = ada.in_server();
    let said = [
        ("start", vec![]),
        ("schedule set", vec![("when", "daily 9:30")]),
        ("schedule pause", vec![("until", "whenever")]),
        ("entries show", vec![("number", "7")]),
        ("entries search", vec![("words", "climbing")]),
        ("entries never", vec![("word", "rain")]),
        ("entries private", vec![("number", "7")]),
        ("entries delete", vec![("number", "7")]),
        ("digest", vec![("period", "2026")]),
        ("interests show", vec![("interest", "climbing")]),
        ("interests set", vec![("interest", "climbing"), ("status", "paused")]),
        ("interests rename", vec![("interest", "climbing"), ("to", "bouldering")]),
        ("interests merge", vec![("interest", "climbing"), ("into", "bouldering")]),
        ("interests split", vec![("interest", "climbing"), ("off", "bouldering")]),
        ("interests hide", vec![("interest", "climbing")]),
        ("interests unhide", vec![("interest", "climbing")]),
        ("interests publish", vec![("interest", "climbing"), ("state", "off")]),
    ];
    let file = ("file", "journal.jsonl", &b"{\"written_at\":\"2026-03-01\",\"text\":\"Go.\"}"[..]);
    let forms = ["checkin", "entries edit", "data delete"];
    let commands = commands(&world.twin).into_iter().map(|command| command.name);
    let commands = commands.filter(|name| !forms.contains(&name.as_str()));
    for command in commands {
        let options = said.iter().find(|(name, _)| *name == command);
        let options = options.map_or(&[][..], |(_, options)| options);
        let answer = match command.as_str() {
            "data import" => server.command_with_file(&command, options, file).await.unwrap(),
            _ => server.command(&command, options).await.unwrap(),
        };
        let mut said = answer.text();
        if !said.contains("have not reached you") {
            // Where an answer has no room for the line, it comes by itself.
            said = answer.until_follow_ups(1).await.unwrap()[0].content.clone();
        }
        let line = said.lines().last().unwrap();
        assert!(
            line.starts_with("-# My questions have not reached you since <t:1772785800:f>"),
            "/{command}: {said}"
        );
        assert!(line.contains("Allow direct messages"), "/{command}: {said}");
    }
    let form = server.command("checkin", &[]).await.unwrap().modal().clone();
    let filed = server.submit(&form, &[("text", "Climbing.")]).await.unwrap().text();
    assert!(filed.starts_with("Filed") && filed.contains("have not reached you"), "{filed}");
    ada.open_dms();
    ada.writes("Back again.").await;
    let shown = ada.asks("schedule show", &[]).await;
    assert!(!shown.contains("have not reached you"), "{shown}");
    let before = ada.inbox().len();
    world.advance(days(1));
    ada.nth_message(before + 1).await;
}

#[tokio::test]
async fn a_closed_door_is_tried_ever_less_often_and_then_left_alone() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let (ada, bob) = (world.person("ada"), world.person("bob"));
    ada.started("daily 9:30", "Europe/Berlin").await;
    bob.started("daily 10:30", "Europe/Berlin").await;
    ada.close_dms();
    let mut tried_on = Vec::new();
    let first: DateTime<Utc> = "2026-03-06T08:30:00Z".parse().unwrap();
    for day in 0..30 {
        let before = world.posted().len();
        world.move_to(first + days(day));
        world.until_settled(&ada).await;
        world.advance(hours(1));
        bob.nods_at_nth(usize::try_from(day).unwrap() + 3).await;
        if world.posted().len() > before + 1 {
            tried_on.push(day);
        }
    }
    assert_eq!(tried_on, [0, 1, 3, 7], "after a day, three and a week; then it is up to them");
    ada.open_dms();
    ada.writes("Here I am.").await;
    let before = ada.inbox().len();
    world.advance(days(1));
    ada.nth_message(before + 1).await;
}

#[tokio::test]
async fn what_could_not_reach_them_is_asked_when_it_can() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    let preview = ada.asks("schedule preview", &[]).await;
    let lost = preview.lines().nth(2).unwrap().trim().trim_matches('*').to_owned();
    ada.close_dms();
    world.until("2026-03-06T08:30:00Z");
    world.until_last_prompt(&ada, State::Unreachable).await;
    ada.open_dms();
    ada.writes("Here I am.").await;
    let before = ada.inbox().len();
    world.advance(days(1));
    let asked = ada.nth_message(before + 1).await;
    assert!(asked.content.contains(&lost), "{asked:?} instead of {lost}");
}
