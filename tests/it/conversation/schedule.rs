//! `/schedule`: when somebody is asked.

use crate::support::world::{World, days};

#[tokio::test]
async fn another_schedule_counts_from_now_on() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    let answer = ada.asks("schedule set", &[("when", "every sunday at 7pm")]).await;
    assert!(answer.contains("Sun 8 Mar 2026, 19:00"), "{answer}");
    let before = ada.inbox().len();
    world.until("2026-03-08T18:00:00Z");
    ada.nth_message(before + 1).await;
    let answer = ada.asks("schedule set", &[("when", "daily 9am"), ("zone", "Asia/Tokyo")]).await;
    assert!(answer.contains("Asia/Tokyo") && answer.contains("Mon 9 Mar 2026, 09:00"), "{answer}");
}

#[tokio::test]
async fn a_wrong_argument_changes_nothing() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    let before = ada.asks("schedule show", &[]).await;
    for (command, options, said) in [
        ("schedule set", vec![("when", "every minute")], "Try"),
        ("schedule set", vec![("when", "daily 9am"), ("zone", "Tokio-Stadt")], "`Tokio-Stadt`"),
        ("schedule pause", vec![("until", "next week")], "`next week` is not a date"),
        ("schedule pause", vec![("until", "2026-02-30")], "`2026-02-30` is not a date"),
        ("schedule pause", vec![("until", "2026-03-06")], "Give a later date"),
        ("schedule pause", vec![("until", "1999-01-01")], "Give a later date"),
    ] {
        let answer = ada.asks(command, &options).await;
        assert!(answer.contains(said), "/{command} {options:?}: {answer}");
        assert_eq!(ada.asks("schedule show", &[]).await, before);
    }
}

#[tokio::test]
async fn a_schedule_set_during_a_pause_waits_for_its_end() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    ada.asks("schedule pause", &[]).await;
    let answer = ada.asks("schedule set", &[("when", "daily 21:00")]).await;
    assert!(answer.starts_with("Done.") && answer.contains("/schedule resume"), "{answer}");
    world.advance(days(2));
    let answer = ada.asks("schedule resume", &[]).await;
    assert!(answer.contains("Sun 8 Mar 2026, 21:00"), "{answer}");
}

#[tokio::test]
async fn nobody_has_a_schedule_who_has_not_started() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    for command in [
        "schedule show",
        "schedule pause",
        "schedule resume",
        "schedule preview",
        "entries list",
        "data export",
    ] {
        let answer = ada.asks(command, &[]).await;
        assert!(answer.contains("Type `/start`"), "/{command}: {answer}");
    }
}
