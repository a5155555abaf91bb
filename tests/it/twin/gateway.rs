//! Sessions: identify, resume with replay, start again.

use serenity::all::Event;

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
