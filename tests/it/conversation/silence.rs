//! Whoever does not answer is asked once more, then less often; and is welcome whenever they come.

use upto::store::State;

use crate::support::world::{World, days, hours};

#[tokio::test]
async fn an_unanswered_question_is_asked_once_more_in_place_of_the_first() {
    let mut world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("every friday 9:30", "Europe/Berlin").await;
    world.until("2026-03-06T08:30:00Z");
    ada.nods_at_nth(3).await;
    world.until("2026-03-13T08:30:00Z");
    let prompt = ada.nth_message(4).await;
    world.until_last_prompt(&ada, State::Sent).await;
    world.restart().await;
    world.until("2026-03-16T08:30:00Z");
    world.until_posted(4).await;
    world.until_last_prompt(&ada, State::Sent).await;
    assert!(ada.see(prompt.id).is_none(), "the first is taken away");
    let again = ada.inbox().pop().unwrap();
    assert!(again.content.starts_with("-# In case this got buried"), "{again:?}");
    assert!(again.content.ends_with(&prompt.content), "the same question: {again:?}");
    // Once is enough.
    world.until("2026-03-19T08:30:00Z");
    world.until("2026-03-20T08:30:00Z");
    ada.nth_message(5).await;
    assert_eq!(world.posted().len(), 5);
}

#[tokio::test]
async fn how_long_a_silence_may_be_is_a_setting() {
    let mut world = World::asleep("2026-03-06T08:00:00Z").await;
    world.limits.nudge_after = hours(5);
    world.start_bot().await;
    let ada = world.person("ada");
    ada.started("every friday 9:30", "Europe/Berlin").await;
    ada.writes("Climbing.").await;
    world.until("2026-03-06T08:30:00Z");
    let prompt = ada.nth_message(3).await;
    world.until_last_prompt(&ada, State::Sent).await;
    world.advance(hours(5));
    world.until_posted(3).await;
    world.until_last_prompt(&ada, State::Sent).await;
    let again = ada.inbox().pop().unwrap().content;
    assert!(again.ends_with(&prompt.content) && again.contains("got buried"), "{again}");
}

#[tokio::test]
async fn who_chooses_while_a_question_waits_has_it_once_more_by_the_new_choice() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("every friday 9:30", "Europe/Berlin").await;
    ada.writes("Climbing.").await;
    world.until("2026-03-06T08:30:00Z");
    ada.nth_message(3).await;
    world.until_last_prompt(&ada, State::Sent).await;
    world.advance(hours(1));
    ada.asks("schedule nudges", &[("after", "4 hours")]).await;
    world.advance(hours(3));
    world.until_posted(3).await;
    assert!(ada.inbox().pop().unwrap().content.contains("got buried"));
}

#[tokio::test]
async fn everybody_chooses_for_themselves_after_how_long_they_are_asked_once_more() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("every friday 9:30", "Europe/Berlin").await;
    ada.writes("Climbing.").await;
    let answer = ada.asks("schedule nudges", &[]).await;
    assert!(answer.starts_with("On: if a question stays unanswered for 3 days, "), "{answer}");
    assert!(ada.asks("schedule preview", &[]).await.contains("unanswered for 3 days I ask once"));
    let answer = ada.asks("schedule nudges", &[("after", "4 hours")]).await;
    assert!(answer.starts_with("On: if a question stays unanswered for 4 hours, "), "{answer}");
    world.until("2026-03-06T08:30:00Z");
    let prompt = ada.nth_message(6).await;
    world.until_last_prompt(&ada, State::Sent).await;
    world.advance(hours(4));
    world.until_posted(3).await;
    world.until_last_prompt(&ada, State::Sent).await;
    let again = ada.inbox().pop().unwrap().content;
    assert!(again.ends_with(&prompt.content) && again.contains("got buried"), "{again}");
    assert_eq!(ada.inbox().len(), 6, "in place of the first");
    // Off and on again, it is as it was; and then as it is for everybody.
    let answer = ada.asks("schedule nudges", &[("after", "off")]).await;
    assert!(answer.starts_with("Off:"), "{answer}");
    let preview = ada.asks("schedule preview", &[]).await;
    assert!(!preview.contains("I ask once more"), "{preview}");
    let answer = ada.asks("schedule nudges", &[("switch", "on")]).await;
    assert!(answer.contains("unanswered for 4 hours"), "{answer}");
    let answer = ada.asks("schedule nudges", &[("after", "as usual")]).await;
    assert!(answer.contains("unanswered for 3 days"), "{answer}");
}

#[tokio::test]
async fn nudges_can_be_switched_off() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("monthly on the 6th 9:30", "Europe/Berlin").await;
    assert!(ada.asks("schedule nudges", &[]).await.starts_with("On:"));
    let answer = ada.asks("schedule nudges", &[("switch", "off")]).await;
    assert!(answer.starts_with("Off: I ask each question once"), "{answer}");
    world.until("2026-03-06T08:30:00Z");
    ada.nth_message(5).await;
    let bob = world.person("bob");
    bob.started("daily 9:30", "Europe/Berlin").await;
    let posted = world.posted().len();
    world.advance(days(3));
    bob.nth_message(3).await;
    assert_eq!(world.posted().len(), posted + 1, "bob is asked, ada is left alone");
}

#[tokio::test]
async fn silence_makes_the_questions_rarer_and_a_word_brings_them_back() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    world.until("2026-03-06T08:30:00Z");
    ada.nth_message(3).await;
    world.advance(days(1));
    ada.nth_message(4).await;
    world.until_last_prompt(&ada, State::Sent).await;
    // Three in a row: the first question, and two of the schedule.
    let shown = ada.asks("schedule show", &[]).await;
    assert!(shown.contains("every second time"), "{shown}");
    assert!(shown.contains("Mon 9 Mar 2026, 09:30") && !shown.contains("Sun 8 Mar"), "{shown}");
    ada.writes("Climbing.").await;
    let shown = ada.asks("schedule show", &[]).await;
    assert!(!shown.contains("every second time") && shown.contains("Sun 8 Mar"), "{shown}");
    let before = ada.inbox().len();
    world.advance(days(1));
    ada.nth_message(before + 1).await;
}

#[tokio::test]
async fn after_a_long_silence_the_question_is_a_light_one_without_a_word_about_it() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("every friday 9:30", "Europe/Berlin").await;
    ada.writes("Climbing.").await;
    ada.asks("schedule pause", &[]).await;
    world.advance(days(60));
    ada.asks("schedule resume", &[]).await;
    let preview = ada.asks("schedule preview", &[]).await;
    let before = ada.inbox().len();
    world.until("2026-05-08T07:30:00Z");
    let light = ada.nth_message(before + 1).await.content;
    let ask = light.lines().next().unwrap().trim_matches('*');
    assert!(preview.lines().nth(2).unwrap().contains(ask), "foretold: {preview}");
    assert!(light.contains("How are things?") || light.contains("comes to mind first"), "{light}");
    for reproach in ["missed", "streak", "haven't", "long time", "again"] {
        assert!(!light.contains(reproach), "{light}");
    }
    ada.writes("Rust, mostly.").await;
    world.advance(days(7));
    let usual = ada.nth_message(before + 2).await.content;
    assert!(!usual.contains("How are things?") && !usual.contains("comes to mind"), "{usual}");
}
