//! What somebody asked to see a list of is there when they turn the page.

use upto::domain::digest::Status;
use upto::domain::footing::Which;
use upto::domain::id::LookupId;
use upto::domain::lookup::{Lookup, Search};

use super::{ada, at, enrolled, fresh};

const NOW: &str = "2026-03-10T12:00:00Z";

#[tokio::test]
async fn each_lookup_comes_back_as_it_was_and_to_nobody_else() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let bob = enrolled(&store, 2, &ada.schedule, ada.enrolled_at).await;
    let search = Search {
        words: "\"over the\" wall* c++".into(),
        from: Some("2026-03-01".parse().unwrap()),
        to: Some("2026-03-31".parse().unwrap()),
        interest: Some("climbing".into()),
        source: Some("dm".into()),
    };
    let mut lookups = vec![
        Lookup::Resources(None),
        Lookup::Resources(Some("climbing".into())),
        Lookup::Entries(search),
        Lookup::Entries(Search::default()),
        Lookup::Interests(Which::Standing(Status::Done)),
    ];
    lookups.extend(Which::ALL.map(Lookup::Interests));
    for lookup in lookups {
        let id = store.keep_lookup(ada.id, &lookup, at(NOW)).await.unwrap();
        assert_eq!(store.lookup(bob.id, id).await.unwrap(), None);
        assert_eq!(store.lookup(ada.id, id).await.unwrap(), Some(lookup));
    }
}

#[tokio::test]
async fn only_the_latest_are_kept() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let bob = enrolled(&store, 2, &ada.schedule, ada.enrolled_at).await;
    let lookup = Lookup::Interests(Which::All);
    let keep = async |whose| store.keep_lookup(whose, &lookup, at(NOW)).await.unwrap();
    let his = keep(bob.id).await;
    let mut ids: Vec<LookupId> = Vec::new();
    for _ in 0..120 {
        ids.push(keep(ada.id).await);
    }
    for (number, id) in ids.into_iter().enumerate() {
        assert_eq!(store.lookup(ada.id, id).await.unwrap().is_some(), number >= 20, "{number}");
    }
    assert!(store.lookup(bob.id, his).await.unwrap().is_some());
}
