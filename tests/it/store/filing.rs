//! Filing, revising, withdrawing and importing.

use upto::domain::entry::{Answer, Reply, Source};
use upto::domain::id::{EntryId, MessageId};
use upto::domain::span::Span;
use upto::domain::words::Words;
use upto::store::{ENCRYPTS, Store};

use super::{ALL, GRACE, LEASE, ada, at, day, dm, enrolled, fresh, line, place};

const NOW: &str = "2026-03-10T12:00:00Z";

#[tokio::test]
async fn a_message_is_filed_once_however_often_it_comes() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let reply = dm(7, "climbing", "2026-03-10T11:00:00Z");
    let first = store.file(ada.id, &reply, day("2026-03-10"), at(NOW)).await.unwrap();
    assert!(first.new);
    for _ in 0..3 {
        let again = store.file(ada.id, &reply, day("2026-03-10"), at(NOW)).await.unwrap();
        assert_eq!((again.entry, again.new), (first.entry, false));
    }
    let entries = store.entries(ada.id).await.unwrap();
    assert_eq!(entries.len(), 1);
    assert_eq!(entries[0].answer, reply.answer);
    let next = store.file(ada.id, &dm(8, "more", NOW), day("2026-03-10"), at(NOW)).await.unwrap();
    assert_eq!(next.entry, EntryId(first.entry.0 + 1), "a replay uses up no number");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_message_that_comes_to_many_at_once_is_new_to_one() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let other = Store::open(place(store.path())).await.unwrap();
    let mut filing = tokio::task::JoinSet::new();
    for number in 0..160 {
        let store = if number % 2 == 0 { store.clone() } else { other.clone() };
        let reply = dm(number % 20, "climbing", "2026-03-10T11:00:00Z");
        filing.spawn(async move {
            store.file(ada.id, &reply, day("2026-03-10"), at(NOW)).await.unwrap().new
        });
    }
    assert_eq!(filing.join_all().await.into_iter().filter(|new| *new).count(), 20);
    assert_eq!(store.entries(ada.id).await.unwrap().len(), 20);
}

#[tokio::test]
async fn what_was_acknowledged_is_there_after_a_crash() {
    let (folder, store) = fresh().await;
    let ada = ada(&store).await;
    store.file(ada.id, &dm(7, "climbing", NOW), day("2026-03-10"), at(NOW)).await.unwrap();
    // Left open, as a killed process leaves it: the file and its log are all there is.
    let copy = tempfile::tempdir().unwrap();
    for name in ["upto.db", "upto.db-wal"].into_iter().chain(ENCRYPTS.then_some("upto.key")) {
        std::fs::copy(folder.path().join(name), copy.path().join(name)).unwrap();
    }
    let survivor = Store::open(place(copy.path().join("upto.db"))).await.unwrap();
    assert_eq!(survivor.entries(ada.id).await.unwrap().len(), 1);
    survivor.check().await.unwrap();
}

#[tokio::test]
async fn one_persons_entries_never_meet_anothers() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let bob = enrolled(&store, 2, &ada.schedule, ada.enrolled_at).await;
    let reply = dm(7, "climbing", "2026-03-10T11:00:00Z");
    let hers = store.file(ada.id, &reply, day("2026-03-10"), at(NOW)).await.unwrap();
    let his = store.file(bob.id, &reply, day("2026-03-10"), at(NOW)).await.unwrap();
    assert!(his.new, "a source is unique for each person");
    assert_eq!(store.entry(bob.id, hers.entry).await.unwrap(), None);
    assert!(!store.delete(bob.id, hers.entry, at(NOW)).await.unwrap());
    store.revise(bob.id, MessageId(7), &"guitar".into(), at(NOW)).await.unwrap();
    store.erase(bob.id).await.unwrap();
    let entry = store.entry(ada.id, hers.entry).await.unwrap().unwrap();
    assert_eq!(entry.answer.text, Words::from("climbing"));
}

#[tokio::test]
async fn an_edit_counts_unless_a_later_one_came_first() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let entry =
        store.file(ada.id, &dm(7, "first", NOW), day("2026-03-10"), at(NOW)).await.unwrap().entry;
    let revise = |text: &'static str, moment| {
        store.revise(ada.id, MessageId(7), &*Box::leak(Box::new(Words::from(text))), at(moment))
    };
    assert!(revise("third", "2026-03-10T12:30:00Z").await.unwrap());
    assert!(!revise("second", "2026-03-10T12:20:00Z").await.unwrap());
    assert!(!revise("third", "2026-03-10T12:40:00Z").await.unwrap(), "nothing changed");
    assert_eq!(
        store.entry(ada.id, entry).await.unwrap().unwrap().answer.text,
        Words::from("third")
    );
    store.file(ada.id, &dm(7, "first", NOW), day("2026-03-10"), at(NOW)).await.unwrap();
    assert_eq!(
        store.entry(ada.id, entry).await.unwrap().unwrap().answer.text,
        Words::from("third")
    );
    assert!(
        !store.revise(ada.id, MessageId(8), &"what".into(), at(NOW)).await.unwrap(),
        "never filed"
    );
}

#[tokio::test]
async fn a_withdrawn_entry_leaves_no_word_and_does_not_come_back() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let reply = dm(7, "secret", "2026-03-10T11:00:00Z");
    let filed = store.file(ada.id, &reply, day("2026-03-10"), at(NOW)).await.unwrap();
    assert!(store.retract(ada.id, MessageId(7), at(NOW)).await.unwrap());
    assert!(!store.retract(ada.id, MessageId(7), at(NOW)).await.unwrap(), "once");
    assert_eq!(store.entries(ada.id).await.unwrap(), []);
    assert_eq!(store.entry(ada.id, filed.entry).await.unwrap(), None);
    assert_eq!(store.page(ada.id, 0, 10).await.unwrap().total, 0);
    assert_eq!(store.entry_dates(ada.id).await.unwrap(), None);
    let again = store.file(ada.id, &reply, day("2026-03-10"), at(NOW)).await.unwrap();
    assert_eq!((again.entry, again.new), (filed.entry, false));
    assert!(!store.revise(ada.id, MessageId(7), &"secret again".into(), at(NOW)).await.unwrap());
    let words: i64 =
        sqlx::query_scalar("select sum(length(text) + length(coalesce(why, ''))) from entries")
            .fetch_one(&mut super::other_program(&store).await)
            .await
            .unwrap();
    assert_eq!(words, 0);
}

#[tokio::test]
async fn a_deletion_that_overtakes_its_message_still_counts() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    assert!(!store.retract(ada.id, MessageId(7), at(NOW)).await.unwrap());
    assert!(
        !store.file(ada.id, &dm(7, "secret", NOW), day("2026-03-10"), at(NOW)).await.unwrap().new
    );
    assert_eq!(store.entries(ada.id).await.unwrap(), []);
}

#[tokio::test]
async fn a_deleted_entrys_number_is_never_used_again() {
    let (folder, store) = fresh().await;
    let ada = ada(&store).await;
    let form = |id| Reply { source: Source::Form(id), ..dm(0, "climbing", NOW) };
    let first = store.file(ada.id, &form(1), day("2026-03-10"), at(NOW)).await.unwrap().entry;
    assert!(store.delete(ada.id, first, at(NOW)).await.unwrap());
    assert!(!store.delete(ada.id, first, at(NOW)).await.unwrap());
    store.erase(ada.id).await.unwrap();
    store.close().await;
    let store = Store::open(place(folder.path().join("upto.db"))).await.unwrap();
    let ada = super::ada(&store).await;
    let second = store.file(ada.id, &form(1), day("2026-03-10"), at(NOW)).await.unwrap();
    assert!(second.new && second.entry > first);
}

#[tokio::test]
async fn a_reply_is_linked_to_a_prompt_of_its_own_person_only() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let bob = enrolled(&store, 2, &ada.schedule, ada.enrolled_at).await;
    store.plan_due(at("2026-03-06T08:30:00Z"), GRACE, ALL).await.unwrap();
    let prompts = store.claim_due(at("2026-03-06T08:30:00Z"), LEASE, ALL).await.unwrap();
    let hers = prompts.iter().find(|prompt| prompt.person == ada.id).unwrap();
    let reply = |id| Reply { prompt: Some(hers.id), ..dm(id, "climbing", NOW) };
    store.file(ada.id, &reply(1), day("2026-03-10"), at(NOW)).await.unwrap();
    store.file(bob.id, &reply(2), day("2026-03-10"), at(NOW)).await.unwrap();
    let linked: Vec<(i64, Option<i64>)> =
        sqlx::query_as("select person_id, prompt_id from entries order by id")
            .fetch_all(&mut super::other_program(&store).await)
            .await
            .unwrap();
    assert_eq!(linked, [(ada.id.0, Some(hers.id.0)), (bob.id.0, None)]);
}

#[tokio::test]
async fn entries_come_in_the_order_of_a_life_and_pages_the_latest_first() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let about =
        |from: &str, to: &str| Span::new(from.parse().unwrap(), to.parse().unwrap()).unwrap();
    let told = [
        (dm(3, "c", "2026-03-10T11:00:00Z"), day("2026-03-10")),
        (dm(2, "b", "2026-03-10T10:00:00Z"), day("2026-03-10")),
        (dm(4, "a", "2026-03-10T12:00:00Z"), about("2025-12-01", "2026-04-01")),
    ];
    for (reply, about) in &told {
        store.file(ada.id, reply, *about, at(NOW)).await.unwrap();
    }
    let texts = |entries: &[upto::domain::entry::Entry]| -> String {
        entries.iter().map(|entry| entry.answer.text.as_str()).collect()
    };
    assert_eq!(texts(&store.entries(ada.id).await.unwrap()), "abc");
    let page = store.page(ada.id, 0, 2).await.unwrap();
    assert_eq!((texts(&page.entries).as_str(), page.total), ("cb", 3));
    assert_eq!(texts(&store.page(ada.id, 2, 2).await.unwrap().entries), "a");
    assert_eq!(store.entry_dates(ada.id).await.unwrap(), Some(about("2025-12-01", "2026-04-01")));
    let months = store.entry_months(ada.id).await.unwrap();
    assert_eq!(
        months.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["2025-12-01", "2026-03-01"]
    );
}

#[tokio::test]
async fn the_same_journal_twice_adds_nothing() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let journal: Vec<_> = (0..50)
        .map(|n| {
            (
                line(&format!("line {n}"), &format!("day {n}"), "2026-03-01T12:00:00Z"),
                day("2026-03-01"),
                n % 2 == 0,
            )
        })
        .collect();
    assert_eq!(store.import(ada.id, &journal, at(NOW)).await.unwrap(), 50);
    assert_eq!(store.import(ada.id, &journal, at(NOW)).await.unwrap(), 0);
    let entries = store.entries(ada.id).await.unwrap();
    assert_eq!(entries.len(), 50);
    assert!(entries[0].private && !entries[1].private);
    assert_eq!(entries[0].origin, "import");
}

#[tokio::test]
async fn an_export_of_what_is_here_adds_nothing_either() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let answer = Answer {
        why: Some("fun".into()),
        links: vec!["https://a.example".into()],
        ..Answer::plain("climbing")
    };
    let reply = Reply { answer, ..dm(7, "", NOW) };
    store.file(ada.id, &reply, day("2026-03-10"), at(NOW)).await.unwrap();
    let exported = Reply { source: line("print", "", NOW).source, ..reply.clone() };
    let changed = Reply { answer: Answer::plain("climbing"), ..line("other", "", NOW) };
    let journal = [(exported, day("2026-03-10"), false), (changed, day("2026-03-10"), false)];
    assert_eq!(store.import(ada.id, &journal, at(NOW)).await.unwrap(), 1);
}

#[tokio::test]
async fn a_journal_is_imported_whole_or_not_at_all() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await;
    let impossible =
        Span { from: "2026-03-02".parse().unwrap(), to: "2026-03-01".parse().unwrap() };
    let journal = [
        (line("1", "good", NOW), day("2026-03-10"), false),
        (line("2", "bad", NOW), impossible, false),
    ];
    let error = store.import(ada.id, &journal, at(NOW)).await.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("bad"), "no entry's text in an error");
    assert_eq!(store.entries(ada.id).await.unwrap(), []);
    assert_eq!(store.import(ada.id, &journal[..1], at(NOW)).await.unwrap(), 1);
}
