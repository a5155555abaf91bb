//! What somebody decided and put right comes back as it was, in order, and can be taken back.

use upto::domain::correction::{Correction, Undone};
use upto::domain::decision::{Decision, DecisionKind};
use upto::domain::entry::Answer;
use upto::domain::id::ServerId;

use super::{ada, at, day, dm, enrolled, fresh};

const KINDS: [DecisionKind; 6] = [
    DecisionKind::Explore,
    DecisionKind::Pursue,
    DecisionKind::Pause,
    DecisionKind::Drop,
    DecisionKind::Pivot,
    DecisionKind::Finish,
];

fn decision(kind: DecisionKind, date: &str) -> Decision {
    Decision {
        interest: "climbing".into(),
        kind,
        date: date.parse().unwrap(),
        reason: (kind != DecisionKind::Pursue).then(|| "my finger".into()),
        to: (kind == DecisionKind::Pivot).then(|| "yoga".into()),
    }
}

fn corrections() -> [Correction; 7] {
    [
        Correction::Rename { from: "a".into(), to: "b".into() },
        Correction::Merge { from: "c".into(), into: "b".into() },
        Correction::Split { off: "c".into(), from: "b".into() },
        Correction::Hide("d".into()),
        Correction::Show("d".into()),
        Correction::Withhold("d".into()),
        Correction::Publish("d".into()),
    ]
}

#[tokio::test]
async fn corrections_and_their_entry_are_put_right_together_or_not_at_all() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await.id;
    let now = at("2026-03-10T12:00:00Z");
    let reply = dm(7, "up", "2026-03-10T11:00:00Z");
    let entry = store.file(ada, &reply, day("2026-03-10"), now).await.unwrap().entry;
    let answer = Answer::plain("down");
    let about = day("2026-03-09");
    let put_right = async || {
        store.mend(ada, &corrections()[..2], (entry, &[]), &answer, about, now).await.unwrap()
    };
    assert_eq!(put_right().await, Some(about));
    assert_eq!(store.corrections(ada).await.unwrap(), corrections()[..2]);
    assert_eq!(store.entry(ada, entry).await.unwrap().unwrap().answer, answer);
    store.delete(ada, entry, now).await.unwrap();
    assert_eq!(put_right().await, None);
    assert_eq!(store.corrections(ada).await.unwrap(), corrections()[..2]);
}

#[tokio::test]
async fn decisions_come_by_date_and_corrections_as_they_were_made() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await.id;
    for (number, kind) in KINDS.into_iter().enumerate().rev() {
        let date = format!("2026-03-{:02}", 10 + number);
        store.decide(ada, &decision(kind, &date), at("2026-03-20T12:00:00Z")).await.unwrap();
    }
    let kept = store.decisions(ada).await.unwrap();
    assert_eq!(kept.iter().map(|d| d.kind).collect::<Vec<_>>(), KINDS);
    assert_eq!(kept[4], decision(DecisionKind::Pivot, "2026-03-14"));
    for correction in corrections() {
        store.correct(ada, &correction, at("2026-03-20T12:00:00Z")).await.unwrap();
    }
    assert_eq!(store.corrections(ada).await.unwrap(), corrections());
    store
        .file(
            ada,
            &dm(7, "up", "2026-03-10T11:00:00Z"),
            day("2026-03-10"),
            at("2026-03-10T12:00:00Z"),
        )
        .await
        .unwrap();
    let all = store.kept(ada).await.unwrap();
    assert_eq!((all.entries.len(), all.decisions, all.corrections.len()), (1, kept, 7));
}

#[tokio::test]
async fn the_latest_is_taken_back_first_whatever_it_was() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await.id;
    assert_eq!(store.undo(ada).await.unwrap(), None);
    let [rename, merge, ..] = corrections();
    let pause = decision(DecisionKind::Pause, "2026-03-14");
    store.correct(ada, &rename, at("2026-03-20T12:00:00Z")).await.unwrap();
    store.decide(ada, &pause, at("2026-03-20T12:00:00Z")).await.unwrap();
    store.correct(ada, &merge, at("2026-03-20T12:00:00Z")).await.unwrap();
    for expected in [Undone::Correction(merge), Undone::Decision(pause), Undone::Correction(rename)]
    {
        assert_eq!(store.undo(ada).await.unwrap(), Some(expected));
    }
    assert_eq!(store.undo(ada).await.unwrap(), None);
}

#[tokio::test]
async fn one_persons_corrections_never_meet_anothers() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let bob = enrolled(&store, 2, &ada.schedule, ada.enrolled_at).await;
    let now = at("2026-03-20T12:00:00Z");
    store.correct(ada.id, &Correction::Hide("d".into()), now).await.unwrap();
    store.decide(ada.id, &decision(DecisionKind::Drop, "2026-03-14"), now).await.unwrap();
    assert_eq!(store.undo(bob.id).await.unwrap(), None);
    let his = store.kept(bob.id).await.unwrap();
    assert_eq!((his.decisions.len(), his.corrections.len()), (0, 0));
    store.erase(bob.id).await.unwrap();
    assert_eq!(store.kept(ada.id).await.unwrap().decisions.len(), 1);
    store.erase(ada.id).await.unwrap();
    assert_eq!(store.corrections(ada.id).await.unwrap(), []);
    assert_eq!(store.decisions(ada.id).await.unwrap(), []);
}

#[tokio::test]
async fn each_server_is_let_in_by_itself_and_shut_out_again() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let bob = enrolled(&store, 2, &ada.schedule, ada.enrolled_at).await;
    let (here, there) = (ServerId(u64::MAX), ServerId(7));
    let now = at("2026-03-20T12:00:00Z");
    for _ in 0..2 {
        store.publish(ada.id, here, now).await.unwrap();
    }
    assert!(store.is_published(ada.id, here).await.unwrap());
    assert!(!store.is_published(ada.id, there).await.unwrap());
    assert!(!store.is_published(bob.id, here).await.unwrap());
    assert!(!store.unpublish(bob.id, Some(here)).await.unwrap());
    assert!(store.unpublish(ada.id, Some(here)).await.unwrap());
    assert!(!store.unpublish(ada.id, Some(here)).await.unwrap());
    assert!(!store.is_published(ada.id, here).await.unwrap());
    for server in [here, there] {
        store.publish(ada.id, server, now).await.unwrap();
        store.publish(bob.id, server, now).await.unwrap();
    }
    assert!(store.unpublish(ada.id, None).await.unwrap(), "from everywhere");
    for server in [here, there] {
        assert!(!store.is_published(ada.id, server).await.unwrap());
        assert!(store.is_published(bob.id, server).await.unwrap());
    }
}
