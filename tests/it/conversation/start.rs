//! `/start`: somebody begins.

use upto::discord_twin::{Choice, Fault};

use crate::support::world::{World, days};

const SEND: &str = "POST /channels/{channel_id}/messages";

#[tokio::test]
async fn the_next_three_times_are_told_in_the_persons_zone_and_the_first_question_is_there() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    let answer = ada.started("every friday 9:30", "Europe/Berlin").await.text();
    // 9:30 in Berlin is 8:30 in UTC in winter, and 7:30 once summer time begins.
    for (local, utc) in [
        ("Fri 6 Mar 2026, 09:30", "2026-03-06T08:30:00Z"),
        ("Fri 13 Mar 2026, 09:30", "2026-03-13T08:30:00Z"),
        ("Fri 20 Mar 2026, 09:30", "2026-03-20T08:30:00Z"),
    ] {
        let instant = utc.parse::<chrono::DateTime<chrono::Utc>>().unwrap().timestamp();
        assert!(answer.contains(&format!("{local} · <t:{instant}:f>")), "{answer}");
    }
    assert_eq!(answer.matches("<t:").count(), 6, "three times, each as date and as distance");
    assert!(answer.contains("/schedule pause"), "how to stop is said: {answer}");
    let question = &ada.inbox()[1];
    assert!(question.content.contains("What are you into right now?"), "{}", question.content);
}

#[tokio::test]
async fn again_changes_the_schedule_and_keeps_the_entries() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("every friday 9:30", "Europe/Berlin").await;
    ada.writes("Climbing, mostly.").await;
    world.advance(days(1));
    let answer = ada.started("daily 21:00", "Asia/Tokyo").await.text();
    assert!(answer.contains("Sat 7 Mar 2026, 21:00"), "{answer}");
    assert!(ada.entries().await.contains("Climbing"));
    assert!(ada.asks("schedule show", &[]).await.contains("Asia/Tokyo"));
}

#[tokio::test]
async fn what_cannot_be_read_is_refused_in_a_sentence_and_nothing_is_stored() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    for (when, zone, wrong, instead) in [
        ("every friday 9:30", "Europe/Berln", "`Europe/Berln`", "`Europe/Berlin`"),
        ("every frday 9:30", "Europe/Berlin", "`frday`", "Try"),
        ("whenever", "Europe/Berlin", "`whenever`", "Try"),
        ("every minute", "Europe/Berlin", "minute", "Try"),
        ("*/5 * * * *", "Europe/Berlin", "5 minutes apart", "Try"),
        ("every sunday 25:00", "Europe/Berlin", "`25:00`", "`19:00`"),
    ] {
        let answer = ada.asks("start", &[("when", when), ("zone", zone)]).await;
        assert!(answer.contains(wrong) && answer.contains(instead), "{when} {zone}: {answer}");
        assert!(!answer.contains('\n') && answer.ends_with('.'), "one sentence: {answer}");
    }
    assert_eq!(world.enrolled().await, 0);
    assert!(ada.inbox().iter().all(|message| message.by_webhook), "no question was sent");
}

#[tokio::test]
async fn closed_direct_messages_are_told_at_once_and_nothing_is_stored() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    for (name, close) in [
        ("ada", (|p| p.close_dms()) as fn(&upto::discord_twin::Person)),
        ("bob", |p| p.leave_servers()),
    ] {
        let person = world.person(name).in_server();
        close(&person);
        let options = [("when", "daily 9am"), ("zone", "Europe/Berlin")];
        let answer = person.asks("start", &options).await;
        assert!(answer.contains("can't send you direct messages"), "{answer}");
        assert!(person.entries().await.contains("haven't started"));
    }
    assert_eq!(world.enrolled().await, 0);
    // Nothing of it comes back to life later.
    world.advance(days(3));
    let eve = world.person("eve");
    eve.started("daily 9am", "Europe/Berlin").await;
    assert_eq!(world.posted().len(), 3, "one try each");
}

#[tokio::test]
async fn whoever_has_a_schedule_keeps_it_when_their_door_is_closed() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("every friday 9:30", "Europe/Berlin").await;
    world.advance(days(1));
    ada.close_dms();
    let options = [("when", "daily 21:00"), ("zone", "Asia/Tokyo")];
    let answer = ada.in_server().asks("start", &options).await;
    assert!(answer.contains("can't send you direct messages"), "{answer}");
    let shown = ada.in_server().asks("schedule show", &[]).await;
    assert!(shown.contains("Europe/Berlin") && !shown.contains("Tokyo"), "{shown}");
}

#[tokio::test]
async fn a_slow_discord_does_not_lose_the_first_question() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    world.twin.order(Fault::ServerError { status: 502, stored: false }, SEND, 1);
    let options = [("when", "every friday 9:30"), ("zone", "Europe/Berlin")];
    let answer = ada.in_server().asks("start", &options).await;
    assert!(answer.contains("keep trying"), "{answer}");
    assert!(!answer.contains("in your direct messages now"), "not said before it is so: {answer}");
    world.advance(chrono::TimeDelta::seconds(5));
    assert!(ada.nth_message(1).await.content.contains("What are you into right now?"));
}

#[tokio::test]
async fn answers_are_for_the_asker_alone_except_in_their_own_chat() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    let options = [("when", "every friday 9:30"), ("zone", "Europe/Berlin")];
    let server = ada.in_server().command("start", &options).await.unwrap();
    assert!(server.is_ephemeral());
    let private = ada.in_private_channel();
    for command in ["schedule show", "entries list", "data export", "data privacy", "help"] {
        assert!(ada.in_guild().command(command, &[]).await.unwrap().is_ephemeral(), "{command}");
        assert!(private.command(command, &[]).await.unwrap().is_ephemeral(), "{command}");
        assert!(!ada.command(command, &[]).await.unwrap().is_ephemeral(), "{command}");
    }
}

fn values(choices: &[Choice]) -> Vec<&str> {
    choices.iter().map(|choice| choice.value.as_str().unwrap()).collect()
}

#[tokio::test]
async fn zones_are_found_by_city_country_and_abbreviation() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    for (typed, zone) in [
        ("berl", "Europe/Berlin"),
        ("germany", "Europe/Berlin"),
        ("nyc", "America/New_York"),
        ("bombay", "Asia/Kolkata"),
        ("JST", "Asia/Tokyo"),
        ("são paulo", "America/Sao_Paulo"),
    ] {
        let choices = ada.autocomplete("start", &[], ("zone", typed)).await.unwrap();
        assert!(values(&choices).contains(&zone), "{typed}: {choices:?}");
        assert!(choices.len() <= 25);
    }
    let choices = ada.autocomplete("start", &[], ("zone", "")).await.unwrap();
    assert_eq!(choices.len(), 25, "something to pick before anything is typed");
}

#[tokio::test]
async fn times_are_completed_while_typing() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    for (typed, offered) in [
        ("", "every sunday at 7pm"),
        ("week", "weekdays 18:30"),
        ("nonsense", "daily 9am"),
        ("EVERY FRIDAY AT HALF PAST 9", "daily 9am"),
        ("every friday 9:30am", "every Friday at 09:30"),
    ] {
        let choices = ada.autocomplete("start", &[], ("when", typed)).await.unwrap();
        assert!(values(&choices).contains(&offered), "{typed}: {choices:?}");
    }
    // Whatever is typed, Discord takes the answer.
    for typed in ["x".repeat(3000), "mon, tue, wed, thu, fri, sat and sun ".repeat(8)] {
        let choices = ada.autocomplete("start", &[], ("when", &typed)).await.unwrap();
        assert!(!choices.is_empty());
    }
    let long = "monday, tuesday, wednesday, thursday, friday and saturday at 6:01, 7:02, 8:03, 9:04, \
                10:05, 11:06, 12:07, 13:08, 14:09, 15:10, 16:11 and 17:12";
    assert!(!ada.autocomplete("start", &[], ("when", long)).await.unwrap().is_empty());
}
