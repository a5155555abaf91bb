//! Entries found again by their words, as the index keeps step with whatever happens to them.

use sqlx::Row;
use upto::domain::entry::{Answer, Reply, Source};
use upto::domain::id::{EntryId, MessageId, PersonId};
use upto::domain::lookup::Search;
use upto::domain::words::Words;
use upto::store::Store;

use super::{ada, at, day, dm, enrolled, fresh, line, other_program};

const NOW: &str = "2026-03-10T12:00:00Z";

fn words(typed: &str) -> Search {
    Search { words: typed.into(), ..Search::default() }
}

/// The numbers of the entries that are found, the latest first.
async fn found(store: &Store, person: PersonId, search: &Search) -> Vec<i64> {
    let page = store.search(person, search, None, 0, 100).await.unwrap();
    assert_eq!(page.total, page.entries.len());
    page.entries.iter().map(|entry| entry.id.0).collect()
}

/// Files texts, the first as number 1.
async fn filed(store: &Store, person: PersonId, texts: &[&str]) {
    for (number, text) in (1..).zip(texts) {
        let reply = dm(number, text, NOW);
        store.file(person, &reply, day("2026-03-10"), at(NOW)).await.unwrap();
    }
}

/// Checks the index against the entries.
async fn is_in_step(store: &Store) {
    sqlx::query("insert into search (search, rank) values ('integrity-check', 1)")
        .execute(&mut other_program(store).await)
        .await
        .unwrap();
    store.check().await.unwrap();
}

#[tokio::test]
async fn words_are_found_in_any_form_case_and_accent() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await.id;
    let texts = [
        "Climbed over the wall at the café.",
        "A wall, and over it the sky. Naïve!",
        "C++ and C#, and a crème brûlée",
        "東京都へ行った。Rust入門を読む。",
        "गिटार बजाया, किताब पढ़ी",
        "犬と散歩した",
        "크로스핏을 했다",
        "Łódź, cafe\u{301} au lait",
    ];
    filed(&store, ada, &texts).await;
    let many =
        (0..100).map(|n| format!("walls{n} clim{n}* \"a {n}\"")).collect::<Vec<_>>().join(" ");
    for (typed, expected) in [
        ("climbing", vec![1]),
        ("CLIMB wall", vec![1]),
        ("wall", vec![2, 1]),
        ("\"over the wall\"", vec![1]),
        ("“the wall”", vec![1]),
        ("cafe", vec![8, 1]),
        ("CAFÉ", vec![8, 1]),
        ("naive", vec![2]),
        ("clim*", vec![1]),
        ("\"clim\"", vec![]),
        ("brulee", vec![3]),
        ("c++", vec![3]),
        ("東京", vec![4]),
        ("京都", vec![4]),
        ("東京都", vec![4]),
        ("東都", vec![]),
        ("rust", vec![4]),
        ("入門 rust", vec![4]),
        ("犬", vec![6]),
        ("歩", vec![6]),
        ("散歩*", vec![6]),
        ("크로스핏", vec![7]),
        ("गिटार", vec![5]),
        ("किताब", vec![5]),
        ("गीटर", vec![]),
        ("wall AND nothing", vec![]),
        ("wall NOT sky", vec![]),
        ("text:wall", vec![]),
        ("wall)", vec![2, 1]),
        ("\"wall", vec![2, 1]),
        ("'; drop table entries; --", vec![]),
        (many.as_str(), vec![]),
    ] {
        assert_eq!(found(&store, ada, &words(typed)).await, expected, "{typed}");
    }
    is_in_step(&store).await;
}

#[tokio::test]
async fn every_part_of_an_answer_is_searched() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await.id;
    let answer = Answer {
        why: Some("zephyr".into()),
        did: Some("quartz".into()),
        next: Some("vellum".into()),
        links: vec!["https://example.com/jasper".into()],
        interests: vec!["onyx".into(), "囲碁".into()],
        ..Answer::plain("agate")
    };
    let reply = Reply { answer, source: Source::Form(1), ..dm(0, "", NOW) };
    store.file(ada, &reply, day("2026-03-10"), at(NOW)).await.unwrap();
    for word in ["agate", "zephyr", "quartz", "vellum", "jasper", "onyx", "囲碁", "agate onyx"] {
        assert_eq!(found(&store, ada, &words(word)).await, [1], "{word}");
    }
    assert_eq!(
        found(&store, ada, &words("1")).await,
        [] as [i64; 0],
        "numbers of people are no words"
    );
}

#[tokio::test]
async fn the_index_follows_whatever_happens_to_an_entry() {
    let (_folder, store) = fresh().await;
    let person = ada(&store).await;
    let bob = enrolled(&store, 2, &person.schedule, person.enrolled_at).await.id;
    let ada = person.id;
    filed(&store, ada, &["agate 東京", "zephyr", "quartz"]).await;
    assert_eq!(found(&store, ada, &words("東京")).await, [1]);
    store.revise(ada, MessageId(1), &Words::from("vellum 大阪"), at(NOW)).await.unwrap();
    store.retract(ada, MessageId(2), at(NOW)).await.unwrap();
    store.delete(ada, EntryId(3), at(NOW)).await.unwrap();
    for (word, expected) in [
        ("agate", vec![]),
        ("東京", vec![]),
        ("大阪", vec![1]),
        ("vellum", vec![1]),
        ("zephyr", vec![]),
        ("quartz", vec![]),
    ] {
        assert_eq!(found(&store, ada, &words(word)).await, expected, "{word}");
    }
    let left: Vec<Option<String>> = sqlx::query_scalar("select pairs from entries order by id")
        .fetch_all(&mut other_program(&store).await)
        .await
        .unwrap();
    assert_eq!(left, [Some("大阪 阪".to_owned()), None, None], "no letter of what is withdrawn");
    is_in_step(&store).await;
    let journal = [(line("1", "onyx", NOW), day("2026-03-09"), true)];
    store.import(bob, &journal, at(NOW)).await.unwrap();
    assert_eq!(found(&store, bob, &words("onyx")).await.len(), 1);
    assert_eq!(found(&store, ada, &words("onyx")).await, [] as [i64; 0], "nobody else's");
    assert_eq!(found(&store, bob, &words("vellum")).await, [] as [i64; 0]);
    store.erase(ada).await.unwrap();
    is_in_step(&store).await;
    let left: i64 = sqlx::query("select count(*) from search where search match 'vellum OR 大阪'")
        .fetch_one(&mut other_program(&store).await)
        .await
        .unwrap()
        .get(0);
    assert_eq!((left, found(&store, bob, &words("onyx")).await.len()), (0, 1));
}

#[tokio::test]
async fn dates_sources_and_a_choice_of_entries_narrow_it_down() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await.id;
    for (number, date) in (1..).zip(["2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04"]) {
        let reply = dm(number, "agate", &format!("{date}T12:00:00Z"));
        store.file(ada, &reply, day(date), at(NOW)).await.unwrap();
    }
    let journal = [(line("1", "agate", NOW), day("2026-03-05"), false)];
    store.import(ada, &journal, at(NOW)).await.unwrap();
    let date = |text: &str| Some(text.parse().unwrap());
    let agate = || words("agate");
    for (search, expected) in [
        (agate(), vec![5, 4, 3, 2, 1]),
        (Search { from: date("2026-03-03"), ..agate() }, vec![5, 4, 3]),
        (Search { to: date("2026-03-03"), ..agate() }, vec![3, 2, 1]),
        (
            Search { from: date("2026-03-02"), to: date("2026-03-03"), ..Search::default() },
            vec![3, 2],
        ),
        (Search { source: Some("IMPORT".into()), ..agate() }, vec![5]),
        (Search { source: Some("dm".into()), to: date("2026-03-01"), ..agate() }, vec![1]),
        (Search { source: Some("form".into()), ..agate() }, vec![]),
        (Search { words: "onyx".into(), from: date("2026-03-02"), ..Search::default() }, vec![]),
    ] {
        assert_eq!(found(&store, ada, &search).await, expected, "{search:?}");
    }
    let among = [EntryId(2), EntryId(4), EntryId(99)];
    let page = store.search(ada, &agate(), Some(&among), 1, 1).await.unwrap();
    assert_eq!((page.entries[0].id, page.total), (EntryId(2), 2));
    let beyond = store.search(ada, &agate(), None, 5, 5).await.unwrap();
    assert_eq!((beyond.entries.len(), beyond.total), (0, 5));
    assert_eq!(store.origins(ada).await.unwrap(), ["dm", "import"]);
}

#[tokio::test]
async fn an_entry_of_a_few_days_is_about_each_of_them() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await.id;
    let span = |from: &str, to: &str| {
        upto::domain::span::Span::new(from.parse().unwrap(), to.parse().unwrap()).unwrap()
    };
    for (number, about) in (1..).zip([
        span("2024-03-06", "2024-03-07"),
        span("2025-03-04", "2025-03-08"),
        span("2025-03-01", "2025-04-01"),
        span("2025-03-07", "2025-03-08"),
    ]) {
        store.file(ada, &dm(number, "agate", NOW), about, at(NOW)).await.unwrap();
    }
    let dates = ["2023-03-06", "2024-03-06", "2025-03-06"].map(|date| date.parse().unwrap());
    let about = store.about(ada, &dates).await.unwrap();
    let ids: Vec<i64> = about.iter().map(|entry| entry.id.0).collect();
    assert_eq!(ids, [2, 1], "a month is not about one of its days");
}
