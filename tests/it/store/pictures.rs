//! Pictures: a row and a file, never one without the other for long.

use std::path::PathBuf;

use upto::domain::entry::{Answer, Reply, Source};
use upto::domain::id::{AttachmentId, EntryId, MessageId, PersonId};
use upto::domain::picture::Picture;
use upto::store::{ENCRYPTS, Held, Keeping, MessageStanding, Store};

use super::{ada, at, day, dm, enrolled, fresh, place, schedule};
use crate::support::pictures::{any, png};

const NOW: &str = "2026-03-10T12:00:00Z";
const ROOM: u64 = 1_000_000;

async fn entry(store: &Store, person: PersonId, message: u64) -> EntryId {
    let reply = dm(message, "climbing", NOW);
    store.file(person, &reply, day("2026-03-10"), at(NOW)).await.unwrap().entry
}

async fn keep(store: &Store, person: PersonId, entry: EntryId, picture: &Picture) -> Keeping {
    store.keep_picture(person, entry, picture, None, ROOM, at(NOW)).await.unwrap()
}

fn files(store: &Store) -> Vec<PathBuf> {
    let Ok(files) = std::fs::read_dir(store.pictures_folder()) else { return Vec::new() };
    let mut files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    files.sort();
    files
}

#[tokio::test]
async fn what_a_form_was_opened_with_is_kept_until_it_is_filed() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await.id;
    let now = at("2026-03-06T12:00:00Z");
    let message = Held::Message("https://discord.com/channels/1/2/3".into());
    let held = store.hold(ada, &message, now).await.unwrap();
    assert_eq!(store.held(ada, held, now).await.unwrap(), Some(message));
    let source = Source::Saved(7);
    let reply = Reply { answer: Answer::plain("up"), written_at: now, source, prompt: None };
    assert_eq!(store.filed(ada, &reply.source).await.unwrap(), None);
    let filed = store.file_held(ada, &reply, day("2026-03-06"), held, now).await.unwrap();
    assert!(filed.new);
    assert_eq!(store.held(ada, held, now).await.unwrap(), None);
    assert_eq!(store.filed(ada, &Source::Form(7)).await.unwrap(), Some(filed.entry));
}

#[tokio::test]
async fn a_picture_comes_back_as_it_was_to_its_owner_alone() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await.id;
    let bob = enrolled(&store, 2, &schedule("0 9 * * *", "UTC"), at(NOW)).await.id;
    let theirs = entry(&store, ada, 1).await;
    for number in 0..4 {
        let picture = any(number, "secret");
        assert_eq!(keep(&store, ada, theirs, &picture).await, Keeping::Kept);
        assert_eq!(keep(&store, ada, theirs, &picture).await, Keeping::Known, "once in an entry");
        let kept = store.belongings(ada).await.unwrap().pictures;
        let id = kept[number].id;
        assert_eq!(store.picture(ada, id).await.unwrap(), Some(picture.clone()));
        assert_eq!(store.picture(bob, id).await.unwrap(), None);
        assert_eq!(keep(&store, bob, theirs, &picture).await, Keeping::Gone, "no entry of theirs");
    }
    assert_eq!(files(&store).len(), 4);
    let name = |path: &PathBuf| path.file_name().unwrap().to_str().unwrap().to_owned();
    let plain = ["1.png", "2.jpeg", "3.gif", "4.webp"];
    let sealed = ["1.sealed", "2.sealed", "3.sealed", "4.sealed"];
    let names: Vec<_> = files(&store).iter().map(name).collect();
    assert_eq!(names, if ENCRYPTS { sealed } else { plain });
    #[cfg(unix)]
    for path in files(&store).iter().chain([&store.pictures_folder()]) {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "for its owner alone: {}", path.display());
    }
}

#[tokio::test]
async fn the_room_is_one_persons_and_kept_to_the_byte() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await.id;
    let bob = enrolled(&store, 2, &schedule("0 9 * * *", "UTC"), at(NOW)).await.id;
    let (one, two) = (any(0, "one"), any(0, "two"));
    let room = (one.bytes().len() + two.bytes().len()) as u64;
    for person in [ada, bob] {
        let theirs = entry(&store, person, 1).await;
        let mut kept = Vec::new();
        for (picture, room) in
            [(&one, room), (&two, room - 1), (&two, room), (&any(0, "three"), room)]
        {
            let keeping = store.keep_picture(person, theirs, picture, None, room, at(NOW)).await;
            kept.push(keeping.unwrap());
        }
        assert_eq!(kept, [Keeping::Kept, Keeping::Full, Keeping::Kept, Keeping::Full]);
    }
}

#[tokio::test]
async fn a_withdrawn_entry_keeps_no_picture_and_gets_none() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await.id;
    for message in 1..=2 {
        let theirs = entry(&store, ada, message).await;
        keep(&store, ada, theirs, &any(0, "x")).await;
    }
    assert!(store.retract(ada, MessageId(1), at(NOW)).await.unwrap());
    assert_eq!(files(&store).len(), 1);
    assert!(store.delete(ada, EntryId(2), at(NOW)).await.unwrap());
    assert_eq!(files(&store).len(), 0);
    assert_eq!(keep(&store, ada, EntryId(2), &any(0, "x")).await, Keeping::Gone);
    assert_eq!(
        store.message_standing(ada, MessageId(2)).await.unwrap(),
        MessageStanding::Withdrawn
    );
    assert_eq!(store.message_standing(ada, MessageId(3)).await.unwrap(), MessageStanding::Unfiled);
}

#[tokio::test]
async fn an_edit_keeps_what_the_message_still_has() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await.id;
    let theirs = entry(&store, ada, 1).await;
    for number in 0..3 {
        let attachment = Some(AttachmentId(u64::MAX - number as u64));
        store
            .keep_picture(ada, theirs, &any(number, "x"), attachment, ROOM, at(NOW))
            .await
            .unwrap();
    }
    // What came by an import is no attachment.
    keep(&store, ada, theirs, &any(3, "x")).await;
    let left = [AttachmentId(u64::MAX - 1), AttachmentId(5)];
    assert_eq!(store.keep_attached(ada, MessageId(1), Some(&left)).await.unwrap(), 2);
    assert_eq!(files(&store).len(), 2);
    let filed = MessageStanding::Filed(theirs, vec![AttachmentId(u64::MAX - 1)]);
    assert_eq!(store.message_standing(ada, MessageId(1)).await.unwrap(), filed);
}

#[tokio::test]
async fn what_a_crash_left_behind_is_swept_at_the_next_opening() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await.id;
    let theirs = entry(&store, ada, 1).await;
    keep(&store, ada, theirs, &any(0, "kept")).await;
    // A file whose row was never committed, and one whose row is gone and noted.
    std::fs::write(store.pictures_folder().join("77.png"), png("canary")).unwrap();
    std::fs::write(store.pictures_folder().join("78.gif"), b"canary").unwrap();
    let mut other = super::other_program(&store).await;
    sqlx::query("insert into discarded (id, kind) values (78, 'gif')")
        .execute(&mut other)
        .await
        .unwrap();
    let path = store.path().to_owned();
    store.close().await;
    let store = Store::open(place(path)).await.unwrap();
    assert_eq!(files(&store).len(), 1, "the kept one");
    let noted: i64 =
        sqlx::query_scalar("select count(*) from discarded").fetch_one(&mut other).await.unwrap();
    assert_eq!(noted, 0);
    // A file that somebody took away is missed by nobody but its owner.
    std::fs::remove_file(&files(&store)[0]).unwrap();
    let kept = store.belongings(ada).await.unwrap().pictures;
    assert_eq!(store.picture(ada, kept[0].id).await.unwrap(), None);
    store.erase(ada).await.unwrap();
}

#[tokio::test]
async fn a_picture_that_cannot_be_written_is_not_kept() {
    let (_folder, store) = fresh().await;
    let ada = ada(&store).await.id;
    let theirs = entry(&store, ada, 1).await;
    // A file stands where the folder should be.
    std::fs::write(store.pictures_folder(), b"").unwrap();
    let kept = store.keep_picture(ada, theirs, &any(0, "x"), None, ROOM, at(NOW)).await;
    let error = kept.unwrap_err().to_string();
    assert!(error.contains("Check that upto may write there"), "{error}");
    assert_eq!(store.belongings(ada).await.unwrap().pictures, []);
}

#[tokio::test]
async fn an_erased_person_leaves_no_picture_and_the_others_keep_theirs() {
    let (folder, store) = fresh().await;
    let ada = ada(&store).await.id;
    let bob = enrolled(&store, 2, &schedule("0 9 * * *", "UTC"), at(NOW)).await.id;
    for (person, words) in [(ada, "canary-of-ada"), (bob, "canary-of-bob")] {
        let theirs = entry(&store, person, 1).await;
        for number in 0..4 {
            keep(&store, person, theirs, &any(number, words)).await;
        }
    }
    store.erase(ada).await.unwrap();
    let mut bytes = Vec::new();
    for path in files(&store)
        .into_iter()
        .chain(std::fs::read_dir(folder.path()).unwrap().map(|f| f.unwrap().path()))
    {
        bytes.extend(std::fs::read(path).unwrap_or_default());
    }
    let text = String::from_utf8_lossy(&bytes);
    assert!(!text.contains("canary-of-ada"));
    assert_eq!(text.matches("canary-of-bob").count(), if ENCRYPTS { 0 } else { 4 });
    store.check_pictures().await.unwrap();
}
