//! Sessions: identify, resume with replay, start again.

use serenity::all::Event;
use upto::discord_twin::{Discord, Disturbance, GatewayFault};

use super::rig::Rig;

#[tokio::test]
async fn a_bot_identifies_and_hears_a_dm() {
    let rig = Rig::new().await;
    let mut bot = rig.connect().await;
    let ready = bot.hears(|event| match event {
        Event::Ready(ready) => Some(ready.ready),
        _ => None,
    });
    assert_eq!(ready.await.user.id, rig.twin.application_id());
    rig.twin.person("ada").say("climbing!");
    assert_eq!(bot.hears_message().await, "climbing!");
    bot.stop().await;
    rig.twin.until_disconnected().await.unwrap();
}

#[tokio::test]
async fn edits_and_deletes_arrive() {
    let rig = Rig::new().await;
    let ada = rig.twin.person("ada");
    let mut bot = rig.connect().await;
    let id = ada.say("climbing");
    assert!(ada.edit(id, "climbing, mostly"));
    let edited = bot.hears(|event| match event {
        Event::MessageUpdate(update) => update.content,
        _ => None,
    });
    assert_eq!(edited.await, "climbing, mostly");
    assert!(ada.delete(id));
    let gone = bot.hears(|event| match event {
        Event::MessageDelete(delete) => Some(delete.message_id.get()),
        _ => None,
    });
    assert_eq!(gone.await, id.0);
}

#[tokio::test]
async fn what_was_said_during_an_outage_is_replayed() {
    let rig = Rig::new().await;
    let ada = rig.twin.person("ada");
    let mut bot = rig.connect().await;
    ada.say("before");
    assert_eq!(bot.hears_message().await, "before");
    for (disturbance, words) in [
        (Disturbance::CutLine, "during a cut"),
        (Disturbance::Reconnect, "during op 7"),
        (Disturbance::InvalidSession { resumable: true }, "during op 9"),
        (Disturbance::Close(4000), "after a close"),
    ] {
        rig.twin.disturb(disturbance);
        ada.say(words);
        assert_eq!(bot.hears_message().await, words);
    }
    rig.twin.until("the last resume", |d| (d.resumes() == 4).then_some(())).await.unwrap();
    assert_eq!(rig.twin.look(Discord::identifies), 1);
}

#[tokio::test]
async fn a_lost_session_starts_afresh_and_what_was_said_is_lost() {
    let rig = Rig::new().await;
    let ada = rig.twin.person("ada");
    let mut bot = rig.connect().await;
    rig.twin.disturb(Disturbance::InvalidSession { resumable: false });
    ada.say("into the void");
    rig.twin.until("a second identify", |d| (d.identifies() == 2).then_some(())).await.unwrap();
    ada.say("heard again");
    assert_eq!(bot.hears_message().await, "heard again");
}

#[tokio::test]
async fn a_refused_resume_starts_afresh() {
    let rig = Rig::new().await;
    let mut bot = rig.connect().await;
    rig.twin.order_gateway(GatewayFault::RefuseResume, 1);
    rig.twin.disturb(Disturbance::CutLine);
    rig.twin.until("a second identify", |d| (d.identifies() == 2).then_some(())).await.unwrap();
    rig.twin.person("ada").say("heard");
    assert_eq!(bot.hears_message().await, "heard");
}

#[tokio::test]
async fn events_can_be_lost_doubled_and_swapped() {
    let rig = Rig::new().await;
    let ada = rig.twin.person("ada");
    let mut bot = rig.connect().await;
    let event = || "MESSAGE_CREATE".to_owned();
    rig.twin.order_gateway(GatewayFault::DropEvent(event()), 1);
    ada.say("lost");
    rig.twin.order_gateway(GatewayFault::DoubleEvent(event()), 1);
    ada.say("twice");
    assert_eq!(bot.hears_message().await, "twice");
    assert_eq!(bot.hears_message().await, "twice");
    rig.twin.order_gateway(GatewayFault::DelayEvent(event()), 1);
    ada.say("first said");
    ada.say("then said");
    let mut heard = [bot.hears_message().await, bot.hears_message().await];
    heard.sort();
    assert_eq!(heard, ["first said", "then said"]);
}

#[tokio::test]
async fn a_heartbeat_without_an_echo_makes_the_client_start_afresh() {
    let rig = Rig::new().await;
    rig.twin.set_heartbeat(std::time::Duration::from_millis(200));
    let mut bot = rig.connect().await;
    rig.twin.order_gateway(GatewayFault::IgnoreHeartbeat, 1);
    rig.twin.until("a second identify", |d| (d.identifies() == 2).then_some(())).await.unwrap();
    rig.twin.person("ada").say("heard");
    assert_eq!(bot.hears_message().await, "heard");
}

#[tokio::test]
async fn a_bot_stopped_in_good_order_leaves_no_session_behind() {
    let rig = Rig::new().await;
    let bot = rig.connect().await;
    bot.stop().await;
    rig.twin.until_disconnected().await.unwrap();
    let ada = rig.twin.person("ada");
    ada.say("said while it was down");
    let mut bot = rig.connect().await;
    ada.say("said after");
    assert_eq!(bot.hears_message().await, "said after");
    assert_eq!(ada.conversation().len(), 2);
}
