//! Bad weather, ordered and by chance.

use std::time::Duration;

use serenity::all::{CreateMessage, Nonce};
use upto::discord_twin::{Fault, FaultRates, RateLimits};

use super::rig::Rig;

const SEND: &str = "POST /channels/{channel_id}/messages";

#[tokio::test]
async fn the_client_waits_out_a_429_and_the_message_comes_once() {
    let rig = Rig::new().await;
    let ada = rig.twin.person("ada");
    let dm = rig.dm(&ada).await;
    let retry_after = Duration::from_millis(50);
    for global in [false, true] {
        rig.twin.order(Fault::RateLimited { retry_after, global }, SEND, 1);
        dm.say(&rig.http, "patience").await.unwrap();
    }
    assert_eq!(ada.inbox().len(), 2);
    let statuses: Vec<_> = rig.twin.requests().iter().skip(1).map(|r| r.status).collect();
    assert_eq!(statuses, [429, 200, 429, 200]);
}

#[tokio::test]
async fn an_error_may_come_before_or_after_the_message_was_stored() {
    let rig = Rig::new().await;
    let ada = rig.twin.person("ada");
    let dm = rig.dm(&ada).await;
    for (fault, stored) in [
        (Fault::ServerError { status: 503, stored: false }, 0),
        (Fault::Reset { stored: false }, 0),
        (Fault::ServerError { status: 502, stored: true }, 1),
        (Fault::Reset { stored: true }, 1),
    ] {
        let before = ada.inbox().len();
        rig.twin.order(fault.clone(), SEND, 1);
        assert!(dm.say(&rig.http, "hello").await.is_err(), "{fault:?}");
        assert_eq!(ada.inbox().len() - before, stored, "{fault:?}");
    }
    dm.say(&rig.http, "fine again").await.unwrap();
}

#[tokio::test]
async fn a_slow_answer_is_slow_and_a_refusal_refuses() {
    let rig = Rig::new().await;
    let ada = rig.twin.person("ada");
    let dm = rig.dm(&ada).await;
    rig.twin.order(Fault::Slow(Duration::from_millis(200)), SEND, 1);
    let said = dm.say(&rig.http, "late");
    assert!(tokio::time::timeout(Duration::from_millis(100), said).await.is_err());
    rig.twin.order(Fault::DM_CLOSED, SEND, 1);
    assert!(dm.say(&rig.http, "refused").await.is_err());
}

#[tokio::test]
async fn retries_under_one_nonce_survive_all_weather() {
    let rig = Rig::new().await;
    let ada = rig.twin.person("ada");
    let dm = rig.dm(&ada).await;
    rig.twin.set_fault_rates(FaultRates {
        seed: 7,
        error: 0.15,
        error_after_storing: 0.15,
        reset: 0.15,
        reset_after_storing: 0.15,
        ..FaultRates::default()
    });
    for n in 0..40 {
        let prompt = || {
            let nonce = Nonce::String(format!("prompt-{n}"));
            CreateMessage::new().content(n.to_string()).nonce(nonce).enforce_nonce(true)
        };
        while dm.send_message(&rig.http, prompt()).await.is_err() {}
    }
    let said: Vec<_> = ada.inbox().into_iter().map(|message| message.content).collect();
    assert_eq!(said, (0..40).map(|n| n.to_string()).collect::<Vec<_>>());
    assert!(rig.twin.requests().len() > 60, "the weather was fine");
}

#[tokio::test]
async fn rate_limits_are_kept_when_asked_for() {
    let rig = Rig::new().await;
    let ada = rig.twin.person("ada");
    let dm = rig.dm(&ada).await;
    let window = Duration::from_millis(300);
    rig.twin.set_rate_limits(Some(RateLimits { per_bucket: 2, window, global: 50 }));
    let path = format!("/channels/{dm}/messages");
    let mut statuses = Vec::new();
    for _ in 0..3 {
        statuses.push(rig.ask("GET", &path, None).await.0);
    }
    assert_eq!(statuses, [200, 200, 429]);
    // The client's own limiter reads the headers and waits instead of being told.
    for n in 0..5 {
        dm.say(&rig.http, n.to_string()).await.unwrap();
    }
    assert!(rig.twin.requests().iter().filter(|r| r.method == "POST").all(|r| r.status == 200));
}

#[tokio::test]
async fn a_wrong_token_is_turned_away() {
    let rig = Rig::new().await;
    let http = serenity::http::HttpBuilder::new("MTE.wrong.token").client(rig.client()).build();
    assert!(http.get_current_user().await.is_err());
    assert_eq!(rig.twin.requests()[0].status, 401);
}

#[tokio::test]
#[should_panic(expected = "no route")]
async fn a_fault_for_a_misspelt_route_is_refused() {
    Rig::new().await.twin.order(Fault::DM_CLOSED, "POST /channels/{id}/message", 1);
}
