//! Erased is gone; damage is noticed.

use std::path::Path;

use upto::domain::call::Call;
use upto::domain::correction::Correction;
use upto::domain::decision::{Decision, DecisionKind};
use upto::domain::entry::{Answer, Reply};
use upto::domain::id::{CallId, ChannelId, MessageId, ServerId};
use upto::domain::issue::{Issue, Spot};
use upto::domain::lookup::{Lookup, Search};
use upto::domain::person::Person;
use upto::domain::picture::Picture;
use upto::domain::recut::Recut;
use upto::domain::tongue::Tongue;
use upto::store::{ENCRYPTS, Store, StoreError};

use crate::support::pictures::png;

use super::{at, day, dm, enrolled, fresh, other_program, place, schedule};
use crate::support::dice::Dice;

const NOW: &str = "2026-03-10T12:00:00Z";

/// A text made of nothing but the canary, so that no scrap of it can be overlooked.
fn text(dice: &mut Dice, canary: &str) -> String {
    let longest = if dice.below(4) == 0 { 1500 } else { 30 };
    let times = usize::try_from(1 + dice.below(longest)).unwrap();
    format!("{canary} ").repeat(times)
}

/// What one person's words say: no two of them begin alike, so that each stands whole in the index,
/// which leaves out how a word begins when the one before begins so, too.
fn canary(person: &Person, kept: bool) -> String {
    const WORDS: [[&str; 2]; 8] = [
        ["amaranth", "hyacinth"],
        ["bergamot", "ichthyol"],
        ["cinnabar", "jacaranda"],
        ["dulcimer", "kumquat"],
        ["ecliptic", "lapislazuli"],
        ["filigree", "meerschaum"],
        ["gossamer", "nightjar"],
        ["quicksilver", "oleander"],
    ];
    let number = usize::try_from(person.id.0 - 1).unwrap() % WORDS.len();
    WORDS[number][usize::from(!kept)].to_owned()
}

fn contains(path: &Path, canary: &str) -> bool {
    let Ok(bytes) = std::fs::read(path) else { return false };
    bytes.windows(canary.len()).any(|window| window == canary.as_bytes())
}

/// Which of the store's files hold the canary.
fn found_in(folder: &Path, canary: &str) -> Vec<String> {
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap());
    let held = files.filter(|file| contains(&file.path(), canary));
    held.map(|file| file.file_name().into_string().unwrap()).collect()
}

/// A few people's lives, mixed: decided, put right, filed, revised to other lengths, withdrawn.
async fn lives(store: &Store, dice: &mut Dice) -> Vec<Person> {
    let weekly = schedule("30 9 * * Fri", "UTC");
    let mut people = Vec::new();
    for number in 0..8 {
        people.push(enrolled(store, number, &weekly, at("2026-03-02T12:00:00Z")).await);
    }
    for person in &people {
        let words = |dice: &mut Dice| text(dice, &canary(person, true));
        let decision = Decision {
            interest: words(dice),
            kind: DecisionKind::Pivot,
            date: "2026-03-10".parse().unwrap(),
            reason: Some(words(dice).into()),
            to: Some(words(dice)),
        };
        store.decide(person.id, &decision, at(NOW)).await.unwrap();
        let correction = Correction::Rename { from: words(dice), to: words(dice) };
        store.correct(person.id, &correction, at(NOW)).await.unwrap();
        let search = Search { words: words(dice).into(), ..Search::default() };
        store.keep_lookup(person.id, &Lookup::Entries(search), at(NOW)).await.unwrap();
        let recut = Recut {
            era: "2026-03-10".parse().unwrap(),
            title: Some(words(dice).into()),
            begins: None,
        };
        store.recut(person.id, &recut, at(NOW)).await.unwrap();
        store.keep_telling(person.id, &words(dice), at(NOW)).await.unwrap();
        store.unlist(person.id, &[words(dice)], &[], at(NOW)).await.unwrap();
        store.hush(person.id, &[words(dice).into()], at(NOW)).await.unwrap();
        let issue = Issue { period: words(dice), dated: "2026-03-10".parse().unwrap(), post: None };
        store.issue(person.id, &issue, at(NOW)).await.unwrap();
        consents(store, person).await;
    }
    for message in 0..400 {
        let person = &people[usize::try_from(dice.below(8)).unwrap()];
        let (kept, gone) = (canary(person, true), canary(person, false));
        let mut part = || Some(text(dice, &kept).into());
        let answer = Answer {
            why: part(),
            did: part(),
            next: part(),
            links: vec![text(dice, &kept)],
            interests: vec![text(dice, &kept)],
            ..Answer::plain(text(dice, &kept))
        };
        // What will be withdrawn later says so from the start.
        let withdrawn = dice.below(3) == 0;
        let answer = if withdrawn { Answer::plain(text(dice, &gone)) } else { answer };
        let reply = Reply { answer, ..dm(message, "", NOW) };
        let filed = store.file(person.id, &reply, day("2026-03-10"), at(NOW)).await.unwrap();
        let again = MessageId(dice.below(message + 1));
        let text = if withdrawn { text(dice, &gone) } else { text(dice, &kept) };
        let target = if withdrawn { MessageId(message) } else { again };
        store.revise(person.id, target, &text.into(), at(NOW)).await.unwrap();
        if withdrawn {
            assert!(store.delete(person.id, filed.entry, at(NOW)).await.unwrap());
        }
    }
    people
}

/// Says yes to a server's digest, by a mark that reads as the person's canary on disk.
async fn consents(store: &Store, person: &Person) {
    let spot = Spot { server: ServerId(1), channel: ChannelId(2) };
    let id = CallId(person.id.0.unsigned_abs());
    let call = Call::new(id, spot, "2026-Q1".to_owned(), Tongue::English, at(NOW));
    store.make_call(&call).await.unwrap();
    let mark = canary(person, true).as_bytes()[..8].try_into().unwrap();
    assert!(store.consent(person.id, id, u64::from_be_bytes(mark), at(NOW)).await.unwrap());
}

#[tokio::test]
async fn an_erased_person_leaves_no_byte() {
    for seed in 5..9 {
        let (folder, store) = fresh().await;
        let people = lives(&store, &mut Dice(seed)).await;
        for (number, person) in people.iter().enumerate() {
            if number % 2 == 0 {
                assert_eq!(found_in(folder.path(), &canary(person, true)).is_empty(), ENCRYPTS);
                store.erase(person.id).await.unwrap();
                for kept in [true, false] {
                    let traces = found_in(folder.path(), &canary(person, kept));
                    assert_eq!(traces, [""; 0], "seed {seed}, person {number}");
                }
            }
        }
        for (number, person) in people.iter().enumerate() {
            let entries = store.entries(person.id).await.unwrap().len();
            assert_eq!(entries > 0, number % 2 == 1, "the others keep theirs");
        }
        store.check().await.unwrap();
    }
}

#[tokio::test]
async fn words_leave_no_byte_where_a_pictures_file_cannot_be_removed() {
    let (folder, store) = fresh().await;
    let people = lives(&store, &mut Dice(13)).await;
    let (ada, bob) = (&people[0], &people[1]);
    let entry = store.entries(ada.id).await.unwrap()[0].id;
    let picture = Picture::of(png("ada")).unwrap();
    store.keep_picture(ada.id, entry, &picture, None, u64::MAX, at(NOW)).await.unwrap();
    let kept = std::fs::read_dir(store.pictures_folder()).unwrap().next().unwrap().unwrap();
    // A folder in its place is nothing that can be removed as a file.
    std::fs::remove_file(kept.path()).unwrap();
    std::fs::create_dir(kept.path()).unwrap();
    let erased = store.erase(ada.id).await;
    assert!(matches!(erased, Err(StoreError::Picture { .. })), "{erased:?}");
    assert_eq!(found_in(folder.path(), &canary(ada, true)), [""; 0]);
    std::fs::remove_dir(kept.path()).unwrap();
    store.erase(bob.id).await.unwrap();
    assert_eq!(found_in(folder.path(), &canary(bob, true)), [""; 0]);
}

#[tokio::test]
async fn a_withdrawn_entry_is_out_of_the_file_once_it_is_tidied() {
    for seed in 100..104 {
        let (folder, store) = fresh().await;
        let people = lives(&store, &mut Dice(seed)).await;
        store.tidy().await.unwrap();
        for person in &people {
            let holding = if ENCRYPTS { &[][..] } else { &["upto.db"] };
            assert_eq!(found_in(folder.path(), &canary(person, true)), holding);
            assert_eq!(found_in(folder.path(), &canary(person, false)), [""; 0], "seed {seed}");
        }
    }
}

#[tokio::test]
async fn erasing_beside_another_reader_says_that_traces_remain() {
    let (folder, store) = fresh().await;
    let people = lives(&store, &mut Dice(7)).await;
    let mut other = other_program(&store).await;
    sqlx::query("begin").execute(&mut other).await.unwrap();
    sqlx::query("select count(*) from entries").execute(&mut other).await.unwrap();
    let erased = store.erase(people[0].id).await;
    assert!(matches!(erased, Err(StoreError::Lingering)), "{erased:?}");
    assert_eq!(store.entries(people[0].id).await.unwrap(), []);
    sqlx::query("commit").execute(&mut other).await.unwrap();
    store.erase(people[0].id).await.unwrap();
    assert_eq!(found_in(folder.path(), &canary(&people[0], true)), [""; 0]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn erasing_goes_on_beside_those_who_read_and_write() {
    let (folder, store) = fresh().await;
    let people = lives(&store, &mut Dice(11)).await;
    let mut work = tokio::task::JoinSet::new();
    for (number, person) in people.iter().cloned().enumerate() {
        let store = store.clone();
        work.spawn(async move {
            if number < 4 {
                store.erase(person.id).await.unwrap();
            }
            for round in 0..20 {
                store.entries(person.id).await.unwrap();
                if number >= 4 {
                    let reply = dm(1000 + round, "more", NOW);
                    store.file(person.id, &reply, day("2026-03-10"), at(NOW)).await.unwrap();
                }
            }
        });
    }
    work.join_all().await;
    for person in &people[..4] {
        assert_eq!(found_in(folder.path(), &canary(person, true)), [""; 0]);
    }
}

#[tokio::test]
async fn damage_is_noticed() {
    let (folder, store) = fresh().await;
    lives(&store, &mut Dice(3)).await;
    store.check().await.unwrap();
    store.close().await;
    let path = folder.path().join("upto.db");
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 200].fill(0x5a);
    std::fs::write(&path, bytes).unwrap();
    let store = Store::open(place(&path)).await.unwrap();
    assert!(matches!(store.check().await, Err(StoreError::Damaged(_))));
}
