//! The period above a button is there when the button is pressed.

use chrono::TimeDelta;
use upto::domain::id::TellingId;

use super::{ada, at, enrolled, fresh};

const NOW: &str = "2026-03-10T12:00:00Z";

#[tokio::test]
async fn a_period_has_one_number_that_is_its_persons_alone() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let bob = enrolled(&store, 2, &ada.schedule, ada.enrolled_at).await;
    let quarter = store.keep_telling(ada.id, "2026-Q1", at(NOW)).await.unwrap();
    let year = store.keep_telling(ada.id, "2026", at(NOW)).await.unwrap();
    let bobs = store.keep_telling(bob.id, "2026", at(NOW)).await.unwrap();
    assert_eq!(store.keep_telling(ada.id, "2026-Q1", at(NOW)).await.unwrap(), quarter);
    assert_eq!(store.telling(ada.id, quarter).await.unwrap().as_deref(), Some("2026-Q1"));
    assert_eq!(store.telling(ada.id, year).await.unwrap().as_deref(), Some("2026"));
    for (whose, id) in [(bob.id, year), (ada.id, bobs), (ada.id, TellingId(99))] {
        assert_eq!(store.telling(whose, id).await.unwrap(), None);
    }
    store.erase(ada.id).await.unwrap();
    assert_eq!(store.telling(ada.id, quarter).await.unwrap(), None);
    assert!(store.telling(bob.id, bobs).await.unwrap().is_some());
}

#[tokio::test]
async fn only_those_asked_for_last_are_kept() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let keep = async |minute: i64, period: &str| {
        let now = at(NOW) + TimeDelta::minutes(minute);
        store.keep_telling(ada.id, period, now).await.unwrap()
    };
    let first = keep(0, "1900").await;
    let second = keep(1, "1901").await;
    for year in 0..499 {
        keep(2 + year, &format!("year {year}")).await;
        keep(2 + year, "1900").await;
    }
    assert!(store.telling(ada.id, first).await.unwrap().is_some(), "asked for again and again");
    assert_eq!(store.telling(ada.id, second).await.unwrap(), None);
}
