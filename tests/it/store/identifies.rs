//! Leave to introduce ourselves to Discord's gateway.

use chrono::{DateTime, TimeDelta, Utc};
use upto::store::Store;

use super::{fresh, place};

#[tokio::test]
async fn five_in_ten_minutes_are_taken_and_a_restart_forgets_none() {
    let (_folder, store) = fresh().await;
    let start: DateTime<Utc> = "2026-03-06T08:00:00Z".parse().unwrap();
    let file = store.path().to_path_buf();
    store.close().await;
    for n in 0..5 {
        let store = Store::open(place(&file)).await.unwrap();
        assert_eq!(store.take_identify(start + TimeDelta::minutes(n)).await.unwrap(), None);
        store.close().await;
    }
    let store = Store::open(place(&file)).await.unwrap();
    let next = store.take_identify(start + TimeDelta::minutes(5)).await.unwrap();
    assert_eq!(next, Some(start + TimeDelta::minutes(10)));
    assert_eq!(store.take_identify(start + TimeDelta::minutes(10)).await.unwrap(), None);
}

#[tokio::test]
async fn a_clock_that_was_set_back_holds_nobody_back_for_longer() {
    let (_folder, store) = fresh().await;
    let ahead: DateTime<Utc> = "2099-01-01T00:00:00Z".parse().unwrap();
    for _ in 0..5 {
        assert_eq!(store.take_identify(ahead).await.unwrap(), None);
    }
    let now: DateTime<Utc> = "2026-03-06T08:00:00Z".parse().unwrap();
    let next = store.take_identify(now).await.unwrap().unwrap();
    assert_eq!(next, now + TimeDelta::minutes(10));
    assert_eq!(store.take_identify(next).await.unwrap(), None);
}
