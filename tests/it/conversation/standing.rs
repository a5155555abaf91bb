//! How the bot stands with Discord: how often it comes, how often it is told no, when it gives up.

use std::time::Duration;

use chrono::TimeDelta;
use futures_util::StreamExt as _;
use upto::bot::Ended;
use upto::courier::ConnectError;
use upto::discord_twin::{Discord, Disturbance, Fault, GatewayFault, RateLimits};
use upto::store::State;

use crate::support::world::{Someone, World};

const SEND: &str = "POST /channels/{channel_id}/messages";
const MORNING: &str = "2026-03-06T08:00:00Z";

/// The token is refused, as Discord says it.
const UNAUTHORIZED: Fault = Fault::Refused { status: 401, code: 0, message: "401: Unauthorized" };

/// How many of the answers so far Discord counts against us.
fn noes(world: &World) -> usize {
    world.twin.requests().iter().filter(|r| matches!(r.status, 401 | 403 | 429)).count()
}

/// So many people who are asked every day at the same time, the first `closed` of them in vain.
async fn a_crowd(world: &World, size: usize, closed: usize) -> Vec<Someone> {
    let start = async |number: usize| {
        let person = world.person(&format!("person {number}"));
        person.started("daily 9:30", "Europe/Berlin").await;
        person
    };
    let crowd: Vec<_> = futures_util::stream::iter(0..size).map(start).buffered(8).collect().await;
    crowd[..closed].iter().for_each(|person| person.close_dms());
    crowd
}

/// A world in which the bot keeps Discord's bounds, as it does in front of Discord itself.
async fn unhurried() -> World {
    let mut world = World::asleep(MORNING).await;
    world.limits.hurried = false;
    world.start_bot().await;
    world
}

#[tokio::test]
async fn whatever_restarts_it_introduces_itself_five_times_in_ten_minutes() {
    let mut world = unhurried().await;
    for _ in 0..4 {
        world.restart().await;
    }
    assert_eq!(world.twin.look(Discord::identifies), 5);
    world.stop_bot().await;
    let bot = world.try_start(world.twin.token()).await.unwrap();
    // It came to the door, and was held back there.
    world.twin.until("a sixth call", |d| (d.callers() >= 6).then_some(())).await.unwrap();
    world.advance(TimeDelta::seconds(599));
    tokio::task::yield_now().await;
    assert_eq!(world.twin.look(Discord::identifies), 5);
    world.advance(TimeDelta::seconds(1));
    world.twin.until_connected().await.unwrap();
    assert_eq!(world.twin.look(Discord::identifies), 6);
    world.person("ada").command("help", &[]).await.unwrap();
    bot.stop().await.unwrap();
}

#[tokio::test]
async fn a_line_that_is_cut_costs_no_introduction() {
    let world = unhurried().await;
    let ada = world.person("ada");
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    for n in 0..8 {
        world.twin.disturb(Disturbance::CutLine);
        ada.writes(&format!("Climbing {n}.")).await;
    }
    assert_eq!(world.twin.look(Discord::identifies), 1);
}

#[tokio::test]
async fn a_door_that_is_shut_for_a_moment_costs_no_introduction() {
    let world = unhurried().await;
    let ada = world.person("ada");
    ada.started("monthly on the 1st 9:00", "Europe/Berlin").await;
    world.twin.order_gateway(GatewayFault::RefuseUpgrade, 1);
    world.twin.disturb(Disturbance::CutLine);
    ada.writes("Climbing.").await;
    assert_eq!(world.twin.look(Discord::identifies), 1);
}

#[tokio::test]
async fn a_gateway_that_takes_calls_and_never_answers_ends_it() {
    let mut world = World::asleep(MORNING).await;
    world.twin.set_heartbeat(Duration::from_secs(1));
    world.start_bot().await;
    world.twin.order_gateway(GatewayFault::NeverUpgrade, 1000);
    world.twin.disturb(Disturbance::CutLine);
    let why = world.until_ended().await;
    assert!(matches!(why.downcast_ref(), Some(Ended::Silent)), "{why:#}");
}

#[tokio::test]
async fn a_gateway_that_acknowledges_nothing_ends_it() {
    let mut world = World::asleep(MORNING).await;
    world.twin.set_heartbeat(Duration::from_secs(1));
    world.start_bot().await;
    world.twin.order_gateway(GatewayFault::IgnoreHeartbeat, 1000);
    let why = world.until_ended().await;
    assert!(matches!(why.downcast_ref(), Some(Ended::Silent)), "{why:#}");
}

#[tokio::test]
async fn after_the_gateway_refuses_the_token_nothing_is_asked_any_more() {
    let mut world = World::at(MORNING).await;
    a_crowd(&world, 3, 0).await;
    let before = world.twin.requests().len();
    world.twin.disturb(Disturbance::Close(4004));
    let mut bot = world.take_bot();
    let why = bot.ended().await;
    assert!(matches!(why.downcast_ref(), Some(Ended::Refused(_))), "{why:#}");
    world.until("2026-03-06T08:30:00Z");
    bot.stop().await.unwrap();
    assert_eq!(world.twin.requests().len(), before);
    assert_eq!(world.twin.look(Discord::identifies), 1);
}

#[tokio::test]
async fn after_a_401_nothing_is_asked_any_more() {
    let mut world = World::at(MORNING).await;
    a_crowd(&world, 30, 0).await;
    world.twin.order(UNAUTHORIZED, SEND, 1000);
    world.until("2026-03-06T08:30:00Z");
    let why = world.until_ended().await;
    assert!(matches!(why.downcast_ref(), Some(ConnectError::Token)), "{why:#}");
    let refused = noes(&world);
    assert!((1..=8).contains(&refused), "those that were under way together: {refused}");
    let last = world.twin.requests().iter().rposition(|r| r.status != 401).unwrap();
    let first = world.twin.requests().iter().position(|r| r.status == 401).unwrap();
    assert!(last < first, "nothing else comes after it");
}

#[tokio::test]
async fn a_crowd_that_cannot_be_reached_costs_fewer_than_a_hundred_noes() {
    let world = World::at(MORNING).await;
    let crowd = a_crowd(&world, 106, 104).await;
    world.until("2026-03-06T08:30:00Z");
    world.until_settled_or_put_off(&crowd).await;
    let noes = noes(&world);
    println!("noes of people who cannot be reached: {noes}");
    assert!((80..100).contains(&noes), "{noes}");
}

#[tokio::test]
async fn a_crowd_that_is_due_at_once_keeps_to_discords_pace() {
    let world = World::at(MORNING).await;
    let crowd = a_crowd(&world, 106, 0).await;
    world.twin.set_rate_limits(Some(RateLimits::default()));
    world.until("2026-03-06T08:30:00Z");
    for person in &crowd {
        world.until_last_prompt(person, State::Sent).await;
    }
    let noes = noes(&world);
    println!("noes of too many at once: {noes}");
    assert!(noes < 100, "{noes}");
}

#[tokio::test]
async fn who_cannot_be_reached_delays_nobody_else() {
    let world = World::at(MORNING).await;
    // Who came first is asked first.
    a_crowd(&world, 12, 12).await;
    let mut open = Vec::new();
    for number in 0..12 {
        let other = world.person(&format!("other {number}"));
        other.started("daily 9:30", "Europe/Berlin").await;
        let before = other.inbox().len();
        open.push((other, before));
    }
    for _ in 0..3 {
        world.twin.order(Fault::Slow(Duration::from_secs(30)), SEND, 1);
    }
    world.until("2026-03-06T08:30:00Z");
    let asked = std::time::Instant::now();
    for (person, before) in open {
        person.nth_message(before + 1).await;
    }
    assert!(asked.elapsed() < Duration::from_secs(10), "{:?}", asked.elapsed());
}
