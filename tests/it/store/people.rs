//! Enrolling, pausing, being unreachable.

use chrono::TimeDelta;
use upto::domain::id::{ChannelId, DiscordId, MessageId};
use upto::domain::person::Asking;

use super::{ALL, GRACE, ada, at, day, dm, enrolled, fresh, schedule};

#[tokio::test]
async fn someone_enrolled_is_found_as_they_enrolled() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    assert_eq!(ada.next_due, Some(at("2026-03-06T08:30:00Z")));
    assert_eq!(ada.asking, Asking::On);
    assert_eq!(store.person(DiscordId(1)).await.unwrap(), Some(ada.clone()));
    assert_eq!(store.people().await.unwrap(), [ada]);
    assert_eq!(store.person(DiscordId(2)).await.unwrap(), None);
}

#[tokio::test]
async fn ids_of_the_far_future_are_kept_whole() {
    let (_folder, store) = fresh().await;
    let now = at("2026-03-02T12:00:00Z");
    let last = u64::MAX - 1000;
    let person = enrolled(&store, last, &schedule("0 9 * * *", "UTC"), now).await;
    assert_eq!(person.discord, DiscordId(last));
    assert_eq!(store.person(DiscordId(last)).await.unwrap(), Some(person));
}

#[tokio::test]
async fn to_start_again_changes_the_schedule_and_keeps_the_entries() {
    let (_folder, store) = fresh().await;
    let before = ada(&store).await;
    let now = at("2026-03-03T12:00:00Z");
    store
        .file(before.id, &dm(7, "climbing", "2026-03-03T10:00:00Z"), day("2026-03-03"), now)
        .await
        .unwrap();
    store.read_up_to(before.id, MessageId(7)).await.unwrap();
    store.pause(before.id, None, now).await.unwrap();
    let after = enrolled(&store, 1, &schedule("0 18 * * *", "Asia/Tokyo"), now).await;
    assert_eq!(after.id, before.id);
    assert_eq!(after.enrolled_at, before.enrolled_at);
    assert_eq!(after.schedule, schedule("0 18 * * *", "Asia/Tokyo"));
    assert_eq!(after.asking, Asking::On);
    assert_eq!(after.read_up_to, Some(MessageId(7)));
    assert_eq!(store.entries(after.id).await.unwrap().len(), 1);
}

#[tokio::test]
async fn whoever_erased_everything_starts_afresh() {
    let (_folder, store) = fresh().await;
    let before = ada(&store).await;
    store
        .file(
            before.id,
            &dm(7, "climbing", "2026-03-03T10:00:00Z"),
            day("2026-03-03"),
            before.enrolled_at,
        )
        .await
        .unwrap();
    store.erase(before.id).await.unwrap();
    assert_eq!(store.person(DiscordId(1)).await.unwrap(), None);
    let after = ada(&store).await;
    assert_ne!(after.id, before.id);
    assert_eq!(store.entries(after.id).await.unwrap(), []);
    assert_eq!(store.last_prompt(after.id).await.unwrap(), None);
}

#[tokio::test]
async fn a_paused_person_is_not_asked_until_they_resume() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    store.pause(ada.id, None, ada.enrolled_at).await.unwrap();
    let now = at("2026-03-06T08:30:00Z");
    assert_eq!(store.plan_due(now, GRACE, ALL).await.unwrap().prompts, 0);
    assert_eq!(store.next_wake(now).await.unwrap(), None);
    store.resume(ada.id, Some(at("2026-03-13T08:30:00Z"))).await.unwrap();
    let resumed = store.person(ada.discord).await.unwrap().unwrap();
    assert_eq!(resumed.asking, Asking::On);
    assert_eq!(store.next_wake(now).await.unwrap(), Some(at("2026-03-13T08:30:00Z")));
}

#[tokio::test]
async fn a_pause_with_an_end_ends_by_itself() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let until = at("2026-03-16T00:00:00Z");
    store.pause(ada.id, Some(until), ada.enrolled_at).await.unwrap();
    let paused = store.person(ada.discord).await.unwrap().unwrap();
    assert_eq!(paused.asking, Asking::Paused { until: Some(until) });
    assert_eq!(paused.next_due, Some(at("2026-03-20T08:30:00Z")), "the first Friday after it");
    for (now, prompts) in
        [("2026-03-13T08:30:00Z", 0), ("2026-03-16T00:00:00Z", 0), ("2026-03-20T08:30:00Z", 1)]
    {
        assert_eq!(store.plan_due(at(now), GRACE, ALL).await.unwrap().prompts, prompts, "at {now}");
    }
    assert_eq!(store.person(ada.discord).await.unwrap().unwrap().asking, Asking::On);
}

#[tokio::test]
async fn a_new_schedule_does_not_end_a_pause() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let daily = schedule("0 9 * * *", "UTC");
    store.pause(ada.id, Some(at("2026-03-16T00:00:00Z")), ada.enrolled_at).await.unwrap();
    store.reschedule(ada.id, &daily, Some(at("2026-03-03T09:00:00Z"))).await.unwrap();
    let person = store.person(ada.discord).await.unwrap().unwrap();
    assert_eq!(person.schedule, daily);
    assert_eq!(person.next_due, Some(at("2026-03-16T09:00:00Z")));
    store.pause(ada.id, None, ada.enrolled_at).await.unwrap();
    store.reschedule(ada.id, &daily, Some(at("2026-03-03T09:00:00Z"))).await.unwrap();
    assert_eq!(store.person(ada.discord).await.unwrap().unwrap().next_due, None);
}

#[tokio::test]
async fn someone_unreachable_is_probed_and_then_waited_for() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let since = at("2026-03-06T08:30:00Z");
    store.set_unreachable(ada.id, Some(since + TimeDelta::days(1)), since).await.unwrap();
    store.set_unreachable(ada.id, None, since + TimeDelta::days(1)).await.unwrap();
    let person = store.person(ada.discord).await.unwrap().unwrap();
    assert_eq!(person.unreachable_since, Some(since), "the beginning is kept");
    assert_eq!(store.next_wake(since).await.unwrap(), None, "waited for");
    let next = Some(at("2026-03-13T08:30:00Z"));
    store.set_reachable(ada.id, ChannelId(77), next).await.unwrap();
    let person = store.person(ada.discord).await.unwrap().unwrap();
    assert_eq!(
        (person.unreachable_since, person.channel, person.next_due),
        (None, Some(ChannelId(77)), next)
    );
}

#[tokio::test]
async fn what_was_read_of_a_channel_only_ever_grows() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    for message in [50, 90, 70] {
        store.read_up_to(ada.id, MessageId(message)).await.unwrap();
    }
    let person = store.person(ada.discord).await.unwrap().unwrap();
    assert_eq!(person.read_up_to, Some(MessageId(90)));
}

#[tokio::test]
async fn one_unreadable_schedule_holds_nobody_up() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let now = at("2026-03-06T08:30:00Z");
    let bob = enrolled(&store, 2, &ada.schedule, ada.enrolled_at).await;
    sqlx::query("update people set zone = 'Mars/Olympus' where id = ?")
        .bind(ada.id.0)
        .execute(&mut super::other_program(&store).await)
        .await
        .unwrap();
    let planned = store.plan_due(now, GRACE, ALL).await.unwrap();
    assert_eq!((planned.prompts, planned.unreadable), (1, vec![ada.id]));
    assert_eq!(store.people().await.unwrap().iter().map(|p| p.id).collect::<Vec<_>>(), [bob.id]);
    assert_eq!(store.plan_due(now, GRACE, ALL).await.unwrap().unreadable, [], "named once");
}
