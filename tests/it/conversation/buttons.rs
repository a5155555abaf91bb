//! The buttons under a prompt: for whoever has no time, nothing new, or no wish to answer.

use upto::discord_twin::{Fault, Message, Shown, Snowflake};
use upto::store::State;

use crate::support::world::{Someone, World, days, hours, seconds};

const SEND: &str = "POST /channels/{channel_id}/messages";
const TAKE_BACK: &str = "DELETE /channels/{channel_id}/messages/{message_id}";

/// The labels under a message, in order.
fn buttons(message: &Message) -> Vec<&str> {
    message.controls().map(|button| button["label"].as_str().unwrap()).collect()
}

/// The questions that stand in the chat, whatever became of them.
fn questions(person: &Someone) -> Vec<Message> {
    person.inbox().into_iter().filter(|message| message.content.starts_with("**")).collect()
}

/// Somebody who was asked at half past eight, and the message that asked.
async fn asked(world: &World) -> (Someone, Snowflake) {
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    world.until("2026-03-06T08:30:00Z");
    let prompt = ada.nth_message(3).await.id;
    world.until_last_prompt(&ada, State::Sent).await;
    (ada, prompt)
}

/// Presses a button, and gives the message as it has become, or the word that came instead.
async fn press(person: &Someone, prompt: Snowflake, label: &str) -> Message {
    match person.click(prompt, label).await.unwrap().shown {
        Shown::Message(message) => message,
        other => panic!("{label} showed {other:?}"),
    }
}

#[tokio::test]
async fn a_prompt_has_four_buttons_and_snooze_opens_a_choice() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let (ada, prompt) = asked(&world).await;
    let before = ada.see(prompt).unwrap();
    let four = ["Answer in a form", "Nothing new", "Snooze", "Skip"];
    assert_eq!(buttons(&before), four);
    let open = press(&ada, prompt, "Snooze").await;
    assert_eq!(open.id, prompt, "in its place");
    assert_eq!(buttons(&open), ["In 1 hour", "Tonight", "Tomorrow", "Next week", "Back"]);
    let back = press(&ada, prompt, "Back").await;
    assert_eq!((buttons(&back), &back.content), (four.to_vec(), &before.content));
    // Late in the evening there is no tonight to wait for.
    world.until("2026-03-06T20:00:00Z");
    let open = press(&ada, prompt, "Snooze").await;
    assert_eq!(buttons(&open), ["In 1 hour", "Tomorrow", "Next week", "Back"]);
}

#[tokio::test]
async fn nothing_new_and_skip_are_noted_and_an_answer_stays_welcome() {
    for (label, said) in [("Nothing new", "Nothing new, noted"), ("Skip", "Skipped")] {
        let world = World::at("2026-03-06T08:00:00Z").await;
        let (ada, prompt) = asked(&world).await;
        let question = ada.see(prompt).unwrap().content;
        let done = press(&ada, prompt, label).await;
        assert!(done.content.starts_with(&question) && done.content.contains(said), "{done:?}");
        assert_eq!(buttons(&done), ["Answer in a form"]);
        let filed = ada.fills_in(prompt, &[("text", "Climbing after all.")]).await;
        assert!(filed.contains("Filed as entry 1"), "{filed}");
        // The next comes as if nothing had been.
        world.advance(days(1));
        ada.nth_message(4).await;
    }
}

#[tokio::test]
async fn a_snoozed_prompt_comes_again_in_place_of_the_first() {
    for (label, due) in [
        ("In 1 hour", "2026-03-06T09:30:00Z"),
        ("Tonight", "2026-03-06T19:00:00Z"),
        ("Next week", "2026-03-13T08:30:00Z"),
    ] {
        let world = World::at("2026-03-06T08:00:00Z").await;
        let ada = world.person("ada");
        // Asked once a month, so that nothing else comes in between.
        ada.started("monthly on the 6th 9:30", "Europe/Berlin").await;
        world.until("2026-03-06T08:30:00Z");
        let prompt = ada.nth_message(3).await;
        press(&ada, prompt.id, "Snooze").await;
        let put_off = press(&ada, prompt.id, label).await;
        let due: chrono::DateTime<chrono::Utc> = due.parse().unwrap();
        assert!(put_off.content.contains(&format!("<t:{}:f>", due.timestamp())), "{put_off:?}");
        assert!(!put_off.content.contains("**"), "the question is gone: {put_off:?}");
        let count = ada.inbox().len();
        world.move_to(due);
        world.until_posted(3).await;
        world.until_last_prompt(&ada, State::Sent).await;
        assert_eq!(ada.inbox().len(), count, "one came, one went");
        assert!(ada.see(prompt.id).is_none(), "the first is taken away");
        let again = ada.inbox().pop().unwrap();
        assert_eq!(again.content, prompt.content, "the same question");
        let shown = ada.asks("schedule show", &[]).await;
        assert!(shown.contains("Mon 6 Apr 2026, 09:30"), "the cadence stays: {shown}");
    }
}

#[tokio::test]
async fn a_snooze_survives_a_restart() {
    let mut world = World::at("2026-03-06T08:00:00Z").await;
    let (ada, prompt) = asked(&world).await;
    press(&ada, prompt, "Snooze").await;
    world.restart().await;
    press(&ada, prompt, "Tonight").await;
    world.restart().await;
    world.until("2026-03-06T19:00:00Z");
    world.until_posted(3).await;
    world.until_last_prompt(&ada, State::Sent).await;
    assert_eq!(questions(&ada).len(), 2, "the first question, and this one once");
}

#[tokio::test]
async fn a_snoozed_prompt_is_seen_once_whatever_the_weather() {
    for (fault, route) in [
        (Fault::ServerError { status: 502, stored: true }, SEND),
        (Fault::Reset { stored: false }, SEND),
        (Fault::Reset { stored: true }, TAKE_BACK),
        (Fault::ServerError { status: 500, stored: false }, TAKE_BACK),
    ] {
        let world = World::at("2026-03-06T08:00:00Z").await;
        let (ada, prompt) = asked(&world).await;
        press(&ada, prompt, "Snooze").await;
        press(&ada, prompt, "In 1 hour").await;
        world.twin.order(fault.clone(), route, 1);
        world.until("2026-03-06T09:30:00Z");
        world.until_tried(route).await;
        world.advance(seconds(5));
        world.until_last_prompt(&ada, State::Sent).await;
        world.advance(seconds(60));
        assert_eq!(questions(&ada).len(), 2, "{fault:?} at {route}");
        assert!(ada.see(prompt).is_none());
    }
}

#[tokio::test]
async fn a_press_on_an_old_prompt_says_what_became_of_it() {
    let mut world = World::at("2026-03-06T08:00:00Z").await;
    let (ada, first) = asked(&world).await;
    ada.writes("Climbing.").await;
    let told = press(&ada, first, "Skip").await;
    assert!(told.is_ephemeral() && told.content.contains("it is entry 1"), "{told:?}");
    world.advance(days(1));
    let second = ada.nth_message(4).await.id;
    world.advance(days(1));
    let third = ada.nth_message(5).await.id;
    let told = press(&ada, second, "Nothing new").await;
    assert!(told.content.contains("asked you something else since"), "{told:?}");
    // Two windows show the same buttons; the second press comes too late.
    let (one, other) = tokio::join!(ada.click(third, "Nothing new"), ada.click(third, "Skip"));
    let late = [one, other].map(|answer| answer.unwrap().message().clone());
    let late: Vec<_> = late.into_iter().filter(Message::is_ephemeral).collect();
    assert!(late.len() == 1 && late[0].content.starts_with("You "), "{late:?}");
    world.restart().await;
    world.advance(days(300));
    let form = ada.click(second, "Answer in a form").await.unwrap().modal().clone();
    let filed = ada.submit(&form, &[("text", "Better late.")]).await.unwrap().text();
    assert!(filed.contains("Filed as entry 2"), "{filed}");
    let told = press(&ada, second, "Skip").await;
    assert!(told.content.contains("it is entry 2"), "{told:?}");
}

#[tokio::test]
async fn what_was_put_off_does_not_come_once_it_is_answered() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let (ada, prompt) = asked(&world).await;
    press(&ada, prompt, "Snooze").await;
    press(&ada, prompt, "In 1 hour").await;
    ada.fills_in(prompt, &[("text", "Climbing.")]).await;
    let bob = world.person("bob");
    bob.started("hourly", "UTC").await;
    world.advance(hours(1));
    // Bob's turn is later: whatever was for ada has gone out before it.
    bob.nth_message(3).await;
    assert_eq!(questions(&ada).len(), 1, "only the first; this one was put away");
}
