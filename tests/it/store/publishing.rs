//! What is left out of public editions, and what was handed out, is its person's alone.

use upto::domain::id::{ChannelId, MessageId, ServerId};
use upto::domain::issue::{Habit, Issue, Post, Site, Spot};
use upto::domain::words::Words;

use super::{ada, at, enrolled, fresh};

const NOW: &str = "2026-03-10T12:00:00Z";

#[tokio::test]
async fn what_is_left_out_is_kept_once_and_let_in_again() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let bob = enrolled(&store, 2, &ada.schedule, ada.enrolled_at).await;
    let keys = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>();
    let both = keys(&["example.org/a", "deep learning"]);
    store.unlist(ada.id, &both, &[], at(NOW)).await.unwrap();
    store.unlist(ada.id, &both[..1], &[], at(NOW)).await.unwrap();
    assert_eq!(store.kept(ada.id).await.unwrap().unlisted, both);
    assert_eq!(store.unlisted(bob.id).await.unwrap(), [""; 0]);
    store.unlist(bob.id, &[], &both, at(NOW)).await.unwrap();
    assert_eq!(store.unlisted(ada.id).await.unwrap(), both, "bob lists nothing of hers");
    store.unlist(ada.id, &[], &both[..1], at(NOW)).await.unwrap();
    assert_eq!(store.unlisted(ada.id).await.unwrap(), both[1..]);

    let words: Vec<Words> = vec!["the old mill".into(), "x".into()];
    store.hush(ada.id, &words, at(NOW)).await.unwrap();
    store.hush(bob.id, &[], at(NOW)).await.unwrap();
    assert_eq!(store.kept(ada.id).await.unwrap().hushed, words);
    assert_eq!(store.hushed(bob.id).await.unwrap(), []);
    store.hush(ada.id, &words[1..], at(NOW)).await.unwrap();
    assert_eq!(store.hushed(ada.id).await.unwrap(), words[1..]);
}

#[tokio::test]
async fn of_an_issue_in_one_place_the_latest_is_kept() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let bob = enrolled(&store, 2, &ada.schedule, ada.enrolled_at).await;
    let dated = "2026-03-31".parse().unwrap();
    // Ids as large as they come.
    let spot = Spot { server: ServerId(u64::MAX), channel: ChannelId(u64::MAX - 1) };
    let document = Issue { period: "2026-Q1".into(), dated, post: None };
    let post = |id| Some(Post { spot, message: MessageId(id) });
    let posted = Issue { post: post(u64::MAX - 2), ..document.clone() };
    for issue in [&document, &posted, &document] {
        store.issue(ada.id, issue, at(NOW)).await.unwrap();
    }
    assert_eq!(store.issues(ada.id).await.unwrap(), [document.clone(), posted]);
    let again = Issue { post: post(7), dated: dated.succ_opt().unwrap(), ..document.clone() };
    store.issue(ada.id, &again, at(NOW)).await.unwrap();
    assert_eq!(store.issues(ada.id).await.unwrap(), [document, again]);
    assert_eq!(store.issues(bob.id).await.unwrap(), []);
}

#[tokio::test]
async fn an_export_of_before_takes_the_place_of_nothing_that_was_handed_out_since() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await.id;
    let dated = "2026-03-31".parse().unwrap();
    let spot = Spot { server: ServerId(3), channel: ChannelId(4) };
    let document = Issue { period: "2026-Q1".into(), dated, post: None };
    let post = |id| Some(Post { spot, message: MessageId(id) });
    let before = Issue { post: post(5), ..document.clone() };
    store.issue(ada, &before, at(NOW)).await.unwrap();
    let mut settings = store.belongings(ada).await.unwrap().settings;
    let since = Issue { post: post(6), dated: dated.succ_opt().unwrap(), ..document.clone() };
    store.issue(ada, &since, at(NOW)).await.unwrap();
    settings.publishing.issues.push(document.clone());
    settings.shown_in = vec![ServerId(3), ServerId(7)];
    store.publish(ada, ServerId(7), at(NOW)).await.unwrap();
    let bring = async || {
        store.take_in(ada, &[], (&[], &[], &[]), &[], Some(&settings), at(NOW)).await.unwrap()
    };
    assert_eq!(bring().await.shown, 1, "one server did not see them before");
    assert_eq!(store.issues(ada).await.unwrap(), [since, document]);
    assert_eq!(bring().await.shown, 0);
}

#[tokio::test]
async fn how_somebody_publishes_is_remembered_part_by_part() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let bob = enrolled(&store, 2, &ada.schedule, ada.enrolled_at).await;
    assert_eq!(store.habit(ada.id).await.unwrap(), Habit::default());
    let spot = Spot { server: ServerId(3), channel: ChannelId(4) };
    store.choose_spot(ada.id, spot).await.unwrap();
    for site in Site::ALL {
        store.choose_site(ada.id, site).await.unwrap();
        assert_eq!(store.habit(ada.id).await.unwrap(), Habit { site, spot: Some(spot) });
    }
    assert_eq!(store.habit(bob.id).await.unwrap(), Habit::default());
}
