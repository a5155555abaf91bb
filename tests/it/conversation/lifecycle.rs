//! The bot comes, goes and comes back.

use std::time::Duration;

use upto::discord_twin::{Fault, GatewayFault};

use crate::support::world::{World, days};

const HISTORY: &str = "GET /channels/{channel_id}/messages";
const REACT: &str = "PUT /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me";
const FOLLOW_UP: &str = "POST /webhooks/{webhook_id}/{webhook_token}";

#[tokio::test]
async fn what_is_under_way_is_finished_before_the_end() {
    let mut world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    let form = ada.command("checkin", &[]).await.unwrap().modal().clone();
    for route in [REACT, FOLLOW_UP] {
        world.twin.order(Fault::Slow(Duration::from_millis(300)), route, 1);
    }
    let message = ada.say("A message.");
    let sender = ada.clone();
    let form = tokio::spawn(async move { sender.submit(&form, &[("text", "A form.")]).await });
    // Both are committed; that they are has still to be told.
    world.until_kept(&ada, 2).await;
    assert!(ada.see(message).unwrap().reactions.is_empty() && !form.is_finished());
    world.stop_bot().await;
    assert_eq!(ada.see(message).unwrap().emoji(), ["📝"]);
    assert!(form.await.unwrap().unwrap().text().contains("Filed as entry"));
}

#[tokio::test]
async fn an_end_in_the_middle_of_a_flood_loses_nothing() {
    let mut world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    let said: Vec<_> = (0..30).map(|n| ada.say(&format!("Message {n}."))).collect();
    ada.until_reaction(said[3]).await.unwrap();
    world.stop_bot().await;
    let marked = said.iter().filter(|id| !ada.see(**id).unwrap().reactions.is_empty()).count();
    let kept = world.kept(&ada).await;
    assert!(kept >= marked, "{marked} are marked, {kept} are kept");
    world.start_bot().await;
    world.until_kept(&ada, said.len()).await;
    world.restart().await;
    assert_eq!(world.kept(&ada).await, said.len());
}

#[tokio::test]
async fn a_restart_goes_on_where_it_was() {
    let mut world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    let before = ada.inbox().len();
    for n in 0..2 {
        world.restart().await;
        world.until(&format!("2026-03-{:02}T08:30:00Z", 6 + n));
        ada.nth_message(before + 1 + n).await;
    }
    assert_eq!(ada.inbox().len(), before + 2);
}

#[tokio::test]
async fn a_refused_token_is_told_in_a_sentence() {
    let world = World::asleep("2026-03-06T08:00:00Z").await;
    let Err(error) = world.try_start("MTE.wrong.token").await else { panic!("it was taken") };
    let told = format!("{error:#}");
    assert!(told.starts_with("Discord refuses the token. Copy it anew"), "{told}");
    assert!(!told.contains("MTE.wrong"), "{told}");
}

#[tokio::test]
async fn a_stand_in_that_sends_the_bot_elsewhere_is_refused() {
    let world = World::asleep("2026-03-06T08:00:00Z").await;
    let mut route = world.route();
    // The same stand-in by another of its addresses: the gateway it names is not there.
    let elsewhere: std::net::SocketAddr = ([127, 0, 0, 2], world.twin.address().port()).into();
    let door = tokio::net::TcpListener::bind(elsewhere).await.unwrap();
    let to = world.twin.address();
    tokio::spawn(async move {
        while let Ok((mut from, _)) = door.accept().await {
            let mut line = tokio::net::TcpStream::connect(to).await.unwrap();
            tokio::spawn(async move { tokio::io::copy_bidirectional(&mut from, &mut line).await });
        }
    });
    route.connect_to = Some(elsewhere);
    let Err(error) = world.try_start_by(&route, world.twin.token()).await else {
        panic!("it went elsewhere")
    };
    assert!(error.to_string().starts_with("`discord.connect_to` is set, but"), "{error}");
}

#[tokio::test]
async fn it_can_be_stopped_before_it_is_connected() {
    let world = World::asleep("2026-03-06T08:00:00Z").await;
    for fault in [None, Some(GatewayFault::NeverUpgrade)] {
        if let Some(fault) = fault {
            world.twin.order_gateway(fault, 10);
        }
        let bot = world.try_start(world.twin.token()).await.unwrap();
        let stopped = tokio::time::timeout(Duration::from_secs(10), bot.stop()).await;
        stopped.expect("it ends").unwrap();
    }
}

#[tokio::test]
async fn it_can_be_stopped_while_discord_takes_no_commands() {
    let mut world = World::asleep("2026-03-06T08:00:00Z").await;
    let register = "PUT /applications/{application_id}/commands";
    world.twin.order(Fault::ServerError { status: 503, stored: false }, register, 100);
    let bot = world.try_start(world.twin.token()).await.unwrap();
    let tried = |discord: &upto::discord_twin::Discord| {
        discord.requests().any(|r| r.method == "PUT" && r.status == 503).then_some(())
    };
    world.twin.until("a try to register", tried).await.unwrap();
    let stopped = tokio::time::timeout(Duration::from_secs(10), bot.stop()).await;
    stopped.expect("it ends").unwrap();
    world.twin.calm();
    world.start_bot().await;
}

#[tokio::test]
async fn what_was_written_meanwhile_is_found_in_spite_of_a_hiccup() {
    let mut world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    world.stop_bot().await;
    world.advance(days(1));
    let said = ada.say("While you were away.");
    world.twin.order(Fault::ServerError { status: 502, stored: false }, HISTORY, 1);
    world.twin.order(Fault::Reset { stored: false }, HISTORY, 1);
    world.start_bot().await;
    ada.until_reaction(said).await.unwrap();
}
