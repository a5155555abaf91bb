//! An archive from elsewhere may be anything: what is refused is refused in one sentence.

use std::io::{Cursor, Write as _};

use upto::domain::belongings::{Belongings, Settings};
use upto::domain::entry::{Answer, Entry};
use upto::domain::id::EntryId;
use upto::domain::issue::Publishing;
use upto::domain::person::Asking;
use upto::domain::schedule::Schedule;
use upto::domain::span::Span;
use upto::domain::tongue::Tongue;
use upto::domain::unread::ArchiveError;
use upto::domain::wish::Wishes;
use upto::exchange::archive::{Bounds, pack, unpack};
use zip::write::{FileOptions, SimpleFileOptions};
use zip::{CompressionMethod, ZipWriter};

use crate::support::archive::zipped;
use crate::support::pictures::png;

const BOUNDS: Bounds = Bounds { files: 10, bytes: 20_000_000 };

fn plain() -> SimpleFileOptions {
    SimpleFileOptions::default()
}

fn refused(archive: &[u8]) -> ArchiveError {
    let error = unpack(archive, BOUNDS).unwrap_err();
    let sentence = error.to_string();
    assert!(sentence.ends_with('.') && sentence.contains(": "), "what, and what to do: {sentence}");
    assert!(!sentence.contains("canary"), "{sentence}");
    error
}

#[test]
fn an_archive_of_ours_is_unpacked() {
    let picture = png("one");
    let archive = zipped(&[
        ("journal.jsonl", b"a"),
        ("interests.jsonl", b"b"),
        ("settings.json", b"c"),
        ("asked.jsonl", b"d"),
        ("journal.md", b"# not read"),
        ("pictures/", b""),
        ("pictures/0af.png", &picture),
    ]);
    let unpacked = unpack(&archive, BOUNDS).unwrap();
    assert_eq!(unpacked.journal.as_deref(), Some("a"));
    assert_eq!(unpacked.interests.as_deref(), Some("b"));
    assert_eq!(unpacked.settings.as_deref(), Some("c"));
    assert_eq!(unpacked.asked.as_deref(), Some("d"));
    assert_eq!(unpacked.pictures["pictures/0af.png"].bytes(), picture);
}

#[test]
fn a_name_that_leads_out_or_is_none_of_ours_is_refused() {
    for name in [
        "../journal.jsonl",
        "pictures/../../a.png",
        "/etc/passwd",
        "..\\journal.jsonl",
        "C:\\journal.jsonl",
        "C:journal.jsonl",
        "pictures/..",
    ] {
        assert!(
            matches!(refused(&zipped(&[(name, b"canary")])), ArchiveError::Outside(_)),
            "{name}"
        );
    }
    for name in [
        "readme.txt",
        "export/journal.jsonl",
        "JOURNAL.JSONL",
        "pictures/a/b.png",
        "pictures/a b.png",
        "__MACOSX/journal.jsonl",
        "./journal.jsonl",
        "journal.jsonl/",
        "journal.jsonl.",
        "journal\u{2024}jsonl",
        "pictures//a.png",
        "pictures\u{ff0f}a.png",
        "pictures/\u{202e}gnp.a",
        "journal.zip",
        "upto.db",
    ] {
        assert!(
            matches!(refused(&zipped(&[(name, b"canary")])), ArchiveError::Stranger(_)),
            "{name}"
        );
    }
    let long = format!("{}`\u{7}.txt", "x".repeat(5000));
    let sentence = refused(&zipped(&[(&long, b"")])).to_string();
    assert!(sentence.len() < 400 && !sentence.contains('\u{7}'), "{sentence}");
}

#[test]
fn a_link_is_refused_whatever_it_is_called() {
    for name in ["journal.jsonl", "pictures/a.png", "journal.md"] {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.add_symlink(name, "/etc/passwd", plain()).unwrap();
        let archive = zip.finish().unwrap().into_inner();
        assert!(matches!(refused(&archive), ArchiveError::Link(_)), "{name}");
    }
}

#[test]
fn too_many_files_or_too_much_in_them_is_refused() {
    let names: Vec<String> = (0..11).map(|n| format!("pictures/{n}.png")).collect();
    let picture = png("one");
    let files: Vec<(&str, &[u8])> =
        names.iter().map(|name| (name.as_str(), &picture[..])).collect();
    assert_eq!(refused(&zipped(&files)), ArchiveError::TooMany(10));
    assert!(unpack(&zipped(&files[..10]), BOUNDS).is_ok());
    // Two thirds of what all may have, each; noise, so that neither is a bomb.
    let noise: Vec<u8> = (0..14_000_000_u64)
        .map(|n| (n.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 56) as u8 & 0x7f)
        .collect();
    let archive = zipped(&[("journal.jsonl", &noise), ("interests.jsonl", &noise)]);
    assert_eq!(refused(&archive), ArchiveError::TooLarge(20_000_000));
}

#[test]
fn a_bomb_is_refused_before_it_is_unpacked() {
    let zeros = vec![b'0'; 19_000_000];
    let archive = zipped(&[("journal.jsonl", &zeros)]);
    assert!(archive.len() < 40_000, "{}", archive.len());
    assert!(matches!(refused(&archive), ArchiveError::Bomb(_)));
    // What says that it is small is counted all the same.
    let mut lying = archive;
    let at = lying.windows(4).rposition(|bytes| bytes == b"PK\x01\x02").unwrap();
    lying[at + 24..at + 28].copy_from_slice(&10_u32.to_le_bytes());
    assert!(unpack(&lying, BOUNDS).is_err());
}

#[test]
fn many_small_bombs_are_one() {
    // Each of them is smaller than what is looked at by itself.
    let picture = [b"GIF89a".to_vec(), vec![0; 900_000]].concat();
    let names: Vec<String> = (0..9).map(|n| format!("pictures/{n}.gif")).collect();
    let files: Vec<(&str, &[u8])> =
        names.iter().map(|name| (name.as_str(), &picture[..])).collect();
    let archive = zipped(&files);
    assert!(archive.len() < 15_000, "{}", archive.len());
    assert!(matches!(refused(&archive), ArchiveError::Bomb(_)));
    assert!(unpack(&zipped(&files[..3]), BOUNDS).is_ok(), "three texts may pack as well");
    // What lies on top of itself is unpacked as often as it is named.
    let mut folded = zipped(&files[..4]);
    let heads: Vec<usize> =
        (0..folded.len() - 4).filter(|&at| &folded[at..at + 4] == b"PK\x01\x02").collect();
    for at in heads {
        folded[at + 42..at + 46].copy_from_slice(&0_u32.to_le_bytes());
    }
    assert!(matches!(refused(&folded), ArchiveError::Bomb(_) | ArchiveError::Damaged));
}

#[test]
fn an_export_of_somebody_who_says_the_same_ten_thousand_times_is_no_bomb() {
    let zone = "UTC".parse().unwrap();
    let now = "2026-03-01T10:00:00Z".parse().unwrap();
    let entry = |id: i64| Entry {
        id: EntryId(id),
        written_at: now,
        about: Span::day("2026-03-01".parse().unwrap()),
        answer: Answer::plain("a".repeat(20_000)),
        private: false,
        origin: "dm".to_owned(),
    };
    let belongings = Belongings {
        entries: (0..200).map(entry).collect(),
        pictures: Vec::new(),
        decisions: Vec::new(),
        corrections: Vec::new(),
        recuts: Vec::new(),
        asked: Vec::new(),
        spoken: Tongue::English,
        settings: Settings {
            schedule: Schedule::parse("daily 9:30", zone, now).unwrap(),
            asking: Asking::On,
            shown_in: Vec::new(),
            quiet: None,
            wishes: Wishes::default(),
            never: Vec::new(),
            tongue: None,
            publishing: Publishing::default(),
        },
    };
    let packed = pack(&belongings, &[]).unwrap();
    let journal = unpack(&packed, BOUNDS).unwrap().journal.unwrap();
    assert_eq!(journal.lines().count(), 200);
    // Packed as others would, it is one.
    assert!(matches!(
        refused(&zipped(&[("journal.jsonl", journal.as_bytes())])),
        ArchiveError::Bomb(_)
    ));
}

#[test]
fn what_is_damaged_locked_or_no_archive_is_refused() {
    let whole = zipped(&[("journal.jsonl", &b"canary ".repeat(100))]);
    assert_eq!(refused(b"PK"), ArchiveError::Damaged);
    assert_eq!(refused(b"canary"), ArchiveError::Damaged);
    let as_it_was = unpack(&whole, BOUNDS).unwrap();
    for cut in 1..whole.len() {
        // Cut short anywhere, or one byte altered: refused, or read as it was; never a panic.
        let mut altered = whole.clone();
        altered[cut] ^= 0x55;
        for damaged in [&whole[..cut], &altered] {
            if let Ok(read) = unpack(damaged, BOUNDS) {
                assert_eq!(read, as_it_was, "at byte {cut}");
            }
        }
    }
    let mut content = whole.clone();
    content[45] ^= 0xff;
    assert_eq!(refused(&content), ArchiveError::Damaged, "its checksum does not hold");
    // The bit of a locked file, in both its heads.
    let mut locked = whole;
    for (head, flags) in [(&b"PK\x03\x04"[..], 6), (b"PK\x01\x02", 8)] {
        let at = locked.windows(4).position(|bytes| bytes == head).unwrap();
        locked[at + flags] |= 1;
    }
    assert_eq!(refused(&locked), ArchiveError::Locked);
    // Packed by a method that is not built in.
    let mut other = zipped(&[("journal.jsonl", b"canary")]);
    for (head, method) in [(&b"PK\x03\x04"[..], 8), (b"PK\x01\x02", 10)] {
        let at = other.windows(4).position(|bytes| bytes == head).unwrap();
        other[at + method] = 12;
    }
    assert_eq!(refused(&other), ArchiveError::Method);
}

#[test]
fn two_files_of_one_name_are_refused() {
    let mut archive = zipped(&[("journal.jsonl", b"a"), ("journal.jsonm", b"b")]);
    while let Some(at) = archive.windows(13).position(|bytes| bytes == b"journal.jsonm") {
        archive[at + 12] = b'l';
    }
    assert_eq!(refused(&archive), ArchiveError::Twice);
}

#[test]
fn what_is_called_text_or_picture_must_be_one() {
    let text = zipped(&[("journal.jsonl", b"canary \xff\xfe")]);
    assert!(matches!(refused(&text), ArchiveError::NotText(_)));
    let picture = zipped(&[("pictures/a.png", b"<svg>canary</svg>")]);
    assert!(matches!(refused(&picture), ArchiveError::NoPicture(_)));
    let options = FileOptions::<()>::default().compression_method(CompressionMethod::Stored);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("pictures/a.exe", options).unwrap();
    zip.write_all(&png("a")).unwrap();
    // A name says nothing: it is a picture, and kept as the picture that it is.
    assert!(unpack(&zip.finish().unwrap().into_inner(), BOUNDS).is_ok());
}
