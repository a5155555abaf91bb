//! Quiet hours: nobody is woken.

use crate::support::world::World;

#[tokio::test]
async fn what_is_due_in_quiet_hours_comes_at_their_end() {
    let mut world = World::at("2026-03-06T08:00:00Z").await;
    let (ada, bob) = (world.person("ada"), world.person("bob"));
    ada.started("daily 23:00", "Europe/Berlin").await;
    bob.started("daily 23:30", "Europe/Berlin").await;
    let answer = ada.asks("schedule quiet", &[("from", "10pm"), ("to", "7:00")]).await;
    assert!(
        answer.contains("22:00 to 07:00") && answer.contains("Sat 7 Mar 2026, 07:00"),
        "{answer}"
    );
    let shown = ada.asks("schedule show", &[]).await;
    assert!(shown.contains("(Europe/Berlin, quiet 22:00 to 07:00)"), "{shown}");
    assert!(ada.asks("schedule preview", &[]).await.contains("Sat 7 Mar 2026, 07:00"));
    let before = ada.inbox().len();
    world.until("2026-03-06T22:30:00Z");
    // Bob's turn is later: whatever was for ada would have gone out before it.
    bob.nth_message(3).await;
    assert_eq!(ada.inbox().len(), before);
    world.restart().await;
    world.until("2026-03-07T06:00:00Z");
    let prompt = ada.nth_message(before + 1).await;
    assert_eq!(prompt.written(), world.now());
    let answer = ada.asks("schedule quiet", &[("from", "off")]).await;
    assert!(answer.starts_with("You have no quiet hours.") && answer.contains("23:00"), "{answer}");
    world.until("2026-03-07T22:00:00Z");
    ada.nth_message(ada.inbox().len() + 1).await;
}

#[tokio::test]
async fn hours_that_are_none_are_refused_and_change_nothing() {
    let world = World::at("2026-03-06T08:00:00Z").await;
    let ada = world.person("ada");
    ada.started("daily 9:30", "Europe/Berlin").await;
    ada.asks("schedule quiet", &[("from", "22:00"), ("to", "7:00")]).await;
    for (options, said) in [
        (vec![("from", "late"), ("to", "7:00")], "`late` is not a time of day"),
        (vec![("from", "22:00"), ("to", "25:00")], "`25:00` is not a time of day"),
        (vec![("from", "22:00")], "when your quiet hours begin and when they end"),
        (vec![("to", "7:00")], "when your quiet hours begin and when they end"),
        (vec![("from", "22:00"), ("to", "10pm")], "another end"),
    ] {
        let answer = ada.asks("schedule quiet", &options).await;
        assert!(answer.contains(said), "{options:?}: {answer}");
        assert!(ada.asks("schedule quiet", &[]).await.contains("are 22:00 to 07:00"));
    }
}
