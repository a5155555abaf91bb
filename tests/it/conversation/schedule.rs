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
async fn plain_words_and_cron_say_when() {
    let world = World::at("2026-03-06T08:00:00Z").await; // a Friday
    let ada = world.person("ada");
    ada.started("0 19 * * Sun", "Europe/Berlin").await;
    let shown = ada.asks("schedule show", &[]).await;
    assert!(shown.contains("Sun 8 Mar 2026, 19:00"), "{shown}");
    for (when, next) in [
        ("weekdays 18:30", "Fri 6 Mar 2026, 18:30"),
        ("every evening at 8", "Fri 6 Mar 2026, 20:00"),
        ("every 2 weeks on friday 17:00", "Fri 6 Mar 2026, 17:00"),
        ("last day of the month at 9pm", "Tue 31 Mar 2026, 21:00"),
        ("30 9 * * 1-5", "Fri 6 Mar 2026, 09:30"),
        ("0 8 1 * *", "Wed 1 Apr 2026, 08:00"),
    ] {
        let answer = ada.asks("schedule set", &[("when", when)]).await;
        let first = answer.lines().nth(1).unwrap();
        assert!(first.starts_with(&format!("- {next}")), "{when}: {answer}");
    }
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
        ("schedule pause", vec![("until", "next weak")], "Try something like `next month`"),
        ("schedule pause", vec![("until", "2026-02-30")], "a day that no calendar has"),
        ("schedule pause", vec![("until", "2026-03-06")], "Give a later day"),
        ("schedule pause", vec![("until", "1999-01-01")], "Give a later day"),
    ] {
        let answer = ada.asks(command, &options).await;
        assert!(answer.contains(said), "/{command} {options:?}: {answer}");
        assert_eq!(ada.asks("schedule show", &[]).await, before);
    }
}

#[tokio::test]
async fn a_pause_ends_when_its_person_says_in_plain_words() {
    let world = World::at("2026-03-06T08:00:00Z").await; // a Friday
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    for (until, ends) in [
        ("tomorrow", "2026-03-06T23:00:00Z"),
        ("2 weeks", "2026-03-19T23:00:00Z"),
        ("next monday", "2026-03-08T23:00:00Z"),
        ("april", "2026-03-31T22:00:00Z"), // in summer time
    ] {
        let answer = ada.asks("schedule pause", &[("until", until)]).await;
        let ends = ends.parse::<chrono::DateTime<chrono::Utc>>().unwrap().timestamp();
        assert!(answer.contains(&format!("quiet until <t:{ends}:f>")), "{until}: {answer}");
    }
    let answer = ada.asks("schedule pause", &[("until", "my return")]).await;
    assert!(answer.contains("until you type `/schedule resume`"), "{answer}");
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
