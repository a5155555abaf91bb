//! What somebody put right about eras is kept in order, and taken back by them alone.

use upto::domain::recut::Recut;

use super::{ada, at, enrolled, fresh};

const NOW: &str = "2026-03-10T12:00:00Z";

#[tokio::test]
async fn recuts_come_back_as_they_were_made_and_go_for_their_person_alone() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let bob = enrolled(&store, 2, &ada.schedule, ada.enrolled_at).await;
    let era = "2026-03-30".parse().unwrap();
    let first = Recut { era, title: Some("the *long* winter".into()), begins: era.pred_opt() };
    let second = Recut { era, title: None, begins: None };
    let one = store.recut(ada.id, &first, at(NOW)).await.unwrap();
    let two = store.recut(ada.id, &second, at(NOW)).await.unwrap();
    assert_eq!(store.recuts(ada.id).await.unwrap(), [first.clone(), second.clone()]);
    assert_eq!(store.kept(ada.id).await.unwrap().recuts, [first.clone(), second.clone()]);
    assert_eq!(store.recuts(bob.id).await.unwrap(), []);
    assert_eq!(store.undo_recut(bob.id, two).await.unwrap(), None);
    assert_eq!(store.undo_recut(ada.id, two).await.unwrap(), Some(second));
    assert_eq!(store.undo_recut(ada.id, two).await.unwrap(), None, "once");
    assert_eq!(store.undo_recut(ada.id, one).await.unwrap(), Some(first));
    assert_eq!(store.recuts(ada.id).await.unwrap(), []);
}
