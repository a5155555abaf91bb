//! A word that stands somewhere very often is as gone as any other when it is deleted.

use std::path::Path;

use chrono::TimeDelta;
use upto::domain::entry::{Answer, Reply};
use upto::domain::id::{DiscordId, EntryId, MessageId, PersonId};
use upto::domain::lookup::Search;
use upto::store::{ENCRYPTS, Store};

use super::{ada, at, day, dm, enrolled, fresh, line, schedule};

const NOW: &str = "2026-03-10T12:00:00Z";

/// Around 60 in one flush SQLite 3.51 begins to leave words in its index; far beyond as well.
const TIMES: [usize; 8] = [1, 20, 59, 60, 61, 200, 3000, 100];

/// Words of which no two begin alike: the index leaves out how a word begins when the one before
/// begins so, too.
const WORDS: [&str; 8] =
    ["amaranth", "bergamot", "cinnabar", "dulcimer", "ecliptic", "filigree", "gossamer", "登山"];

/// How many entries say it: what is deleted of all of them is flushed at once.
const COUNTS: [usize; 2] = [2, 150];

fn said(word: &str, times: usize) -> Answer {
    let text = || format!("{word} ").repeat(times);
    let mut answer = Answer::plain(text());
    (answer.why, answer.did) = (Some(text().into()), Some(text().into()));
    (answer.links, answer.interests) = (vec![text()], vec![text()]);
    answer
}

fn holds(folder: &Path, word: &str) -> Vec<String> {
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap());
    let held = files.filter(|file| {
        let bytes = std::fs::read(file.path()).unwrap_or_default();
        bytes.windows(word.len()).any(|window| window == word.as_bytes())
    });
    held.map(|file| file.file_name().into_string().unwrap()).collect()
}

/// Files `count` entries that say a word so many times each, all in one transaction.
async fn files(store: &Store, person: PersonId, word: &str, count: usize, times: usize) {
    let lines: Vec<(Reply, _, bool)> = (0..count)
        .map(|number| {
            let print = format!("{}-{number}", word.bytes().map(u64::from).sum::<u64>());
            let reply = Reply { answer: said(word, times), ..line(&print, "", NOW) };
            (reply, day("2026-03-10"), false)
        })
        .collect();
    store.import(person, &lines, at(NOW)).await.unwrap();
    let search = Search { words: word.into(), ..Search::default() };
    let found = store.search(person, &search, None, 0, 1).await.unwrap();
    assert_eq!(found.total, count, "{word}");
}

#[tokio::test]
async fn an_erased_person_who_repeated_themselves_leaves_no_word() {
    let weekly = schedule("30 9 * * Fri", "UTC");
    for count in COUNTS {
        let (folder, store) = fresh().await;
        for (number, (word, times)) in (1..).zip(WORDS.into_iter().zip(TIMES)) {
            let person = enrolled(&store, number, &weekly, at(NOW)).await;
            files(&store, person.id, word, count, times.min(3000 / count).max(1)).await;
        }
        for (number, (word, times)) in (1..).zip(WORDS.into_iter().zip(TIMES)) {
            let person = store.person(DiscordId(number)).await.unwrap().unwrap();
            store.erase(person.id).await.unwrap();
            assert_eq!(
                holds(folder.path(), word),
                [""; 0],
                "{word}: {count} entries, {times} times each"
            );
        }
    }
}

#[tokio::test]
async fn a_deleted_entry_leaves_no_word_however_often_it_said_it() {
    for count in COUNTS {
        let (folder, store) = fresh().await;
        let ada = ada(&store).await;
        for (word, times) in WORDS.into_iter().zip(TIMES) {
            files(&store, ada.id, word, count, times.min(3000 / count).max(1)).await;
        }
        let all = store.entries(ada.id).await.unwrap();
        for (word, times) in WORDS.into_iter().zip(TIMES) {
            let theirs: Vec<EntryId> =
                all.iter().filter(|entry| entry.answer.text.contains(word)).map(|e| e.id).collect();
            assert_eq!(theirs.len(), count);
            for entry in theirs {
                assert!(store.delete(ada.id, entry, at(NOW)).await.unwrap());
            }
            store.tidy().await.unwrap();
            assert_eq!(
                holds(folder.path(), word),
                [""; 0],
                "{word}: {count} entries, {times} times each"
            );
        }
    }
}

/// Edited to say the same word more often or less, then another: what SQLite 3.51 gets wrong unless
/// its index is flushed between the old words and the new.
#[tokio::test]
async fn an_edit_leaves_no_word_of_before_however_often_it_was_said() {
    let (folder, store) = fresh().await;
    let ada = ada(&store).await;
    store.file(ada.id, &dm(7, "zeppelin yet", NOW), day("2026-03-10"), at(NOW)).await.unwrap();
    let (mut moment, mut before) = (at(NOW), "zeppelin");
    for word in WORDS {
        for times in TIMES.into_iter().chain(TIMES.into_iter().rev()) {
            moment += TimeDelta::seconds(1);
            let text = format!("{word} ").repeat(times);
            store.revise(ada.id, MessageId(7), &text.into(), moment).await.unwrap();
            let search = Search { words: word.into(), ..Search::default() };
            assert_eq!(store.search(ada.id, &search, None, 0, 1).await.unwrap().total, 1);
        }
        store.tidy().await.unwrap();
        assert_eq!(holds(folder.path(), word).is_empty(), ENCRYPTS);
        assert_eq!(holds(folder.path(), before), [""; 0], "{before}, then {word}");
        before = word;
    }
    let entry = store.entries(ada.id).await.unwrap()[0].id;
    assert!(store.delete(ada.id, entry, at(NOW)).await.unwrap());
    store.tidy().await.unwrap();
    assert_eq!(holds(folder.path(), before), [""; 0]);
}
