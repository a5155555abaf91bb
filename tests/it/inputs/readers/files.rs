//! Files that somebody brings, and pictures.

use upto::domain::belongings::{Belongings, Settings};
use upto::domain::digest::Digest;
use upto::domain::entry::{Answer, Entry};
use upto::domain::id::EntryId;
use upto::domain::issue::Publishing;
use upto::domain::period::Period;
use upto::domain::person::Asking;
use upto::domain::picture::{Album, Picture, Shown};
use upto::domain::schedule::Schedule;
use upto::domain::span::Span;
use upto::domain::tongue::{Hearer, Tongue};
use upto::domain::wish::Wishes;
use upto::domain::zone::Zone;
use upto::exchange::archive::{Bounds, pack, unpack};
use upto::exchange::{asked, interests, jsonl, open, settings};
use upto::render::Templates;

use super::{refused, sampled, text};

/// As the bot has them, in little.
const BOUNDS: Bounds = Bounds { files: 100, bytes: 100_000_000 };

pub fn journal(bytes: &[u8]) -> usize {
    match jsonl::read(&text(bytes), &Zone::UTC) {
        Ok(lines) => {
            let mut read = jsonl::unstored(lines);
            // Some came as pictures alone, which are not here.
            read.retain(|entry| !entry.answer.is_empty());
            let written = jsonl::write(&read, &[], &Zone::UTC);
            let again = jsonl::read(&written, &Zone::UTC).expect("it reads what it wrote");
            let answers = |entries: Vec<Entry>| -> Vec<_> {
                entries.into_iter().map(|entry| (entry.about, entry.answer)).collect()
            };
            assert_eq!(answers(jsonl::unstored(again)), answers(read));
            written.len()
        }
        Err(error) => refused(&error),
    }
}

pub fn statements(bytes: &[u8]) -> usize {
    let text = text(bytes);
    let stated = match interests::read(&text) {
        Ok(stated) => {
            let written = interests::write(&stated.decisions, &stated.corrections, &stated.recuts);
            assert_eq!(interests::read(&written).expect("it reads what it wrote"), stated);
            written.len()
        }
        Err(error) => refused(&error),
    };
    let told = match asked::read(&text) {
        Ok(told) => {
            let written = asked::write(&told);
            assert_eq!(asked::read(&written).expect("it reads what it wrote"), told);
            written.len()
        }
        Err(error) => refused(&error),
    };
    let set = match settings::read(&text) {
        Ok(set) => {
            let written = settings::write(&set);
            assert_eq!(settings::read(&written).expect("it reads what it wrote"), set);
            written.len()
        }
        Err(error) => refused(&error),
    };
    stated + told + set
}

pub fn archive(bytes: &[u8]) -> usize {
    let brought = match open(bytes, &Zone::UTC, BOUNDS) {
        Ok(brought) => {
            let pictures = brought.pictures.values().map(|picture| picture.bytes().len());
            brought.lines.len() + pictures.sum::<usize>()
        }
        Err(error) => refused(&error),
    };
    let unpacked = match unpack(bytes, BOUNDS) {
        Ok(unpacked) => {
            let texts = [unpacked.journal, unpacked.interests, unpacked.asked, unpacked.settings];
            texts.iter().flatten().map(String::len).sum()
        }
        Err(error) => refused(&error),
    };
    // What packs two hundred times is no bomb yet, so that a file may be so much.
    (brought + unpacked) / 8
}

pub fn picture(bytes: &[u8]) -> usize {
    let Some(picture) = Picture::of(bytes.to_vec()) else { return 0 };
    let day = "2025-02-01".parse().expect("a date");
    let digest = quiet_year();
    let shown = Shown { date: day, words: "A picture.".into(), picture };
    let album = Album { pictures: vec![shown], left_out: 0 };
    Templates::shipped().html_with(Hearer::ENGLISH, &digest, &album).expect("a page").len()
}

fn written() -> Entry {
    let day = "2025-02-01".parse().expect("a date");
    Entry {
        id: EntryId(1),
        written_at: "2025-02-01T10:00:00Z".parse().expect("a moment"),
        about: Span::day(day),
        answer: Answer::plain("Back on the climbing wall because winter was long."),
        private: false,
        origin: "dm".to_owned(),
    }
}

fn quiet_year() -> Digest {
    let period = Period::year(2025).expect("a year");
    upto::app::tell(vec![written()], &period, &Zone::UTC, "2026-02-01".parse().expect("a date"))
}

pub fn journals() -> Vec<Vec<u8>> {
    sampled(&[
        r#"{"written_at":"2026-03-01T19:00:00+01:00","text":"Back on the wall.","private":true}"#,
        "{\"written_at\":\"2026-03-08\",\"text\":\"Überhang\",\"did\":\"x\",\"links\":[\"https://a.example/\"],\
         \"next\":\"y\",\"interests\":[\"climbing\"],\"about\":\"2026-03-01..2026-03-07\",\"source\":\"jrnl\"}\n\n\
         {\"written_at\":\"2026-03-09\",\"why\":\"\\u2028\\ud83e\\uddd7\",\"pictures\":[\"pictures/a.png\"]}\n",
        r#"{"decided":"pivot","interest":"climbing","date":"2026-03-06","reason":"my finger","to":"yoga"}"#,
        "{\"rename\":\"a\",\"to\":\"b\"}\n{\"hide\":\"e\"}\n{\"era\":\"2026-03-30\",\"title\":\"snow\",\"begins\":null}\n",
        "{\"due\":\"2026-03-06T08:30:00Z\",\"kind\":\"followup\",\"question\":\"Still on it?\",\
         \"became\":\"snoozed\",\"settled\":\"2026-03-06T08:30:00.250Z\",\
         \"pressed\":\"2026-03-06T09:00:00Z\",\"until\":\"2026-03-07T08:30:00Z\",\"again\":1}\n",
        &settings::write(&set()),
    ])
}

fn set() -> Settings {
    let now = "2026-03-01T10:00:00Z".parse().expect("a moment");
    Settings {
        schedule: Schedule::parse("daily 9:30", Zone::UTC, now).expect("a schedule"),
        asking: Asking::On,
        shown_in: Vec::new(),
        quiet: None,
        wishes: Wishes::default(),
        never: vec!["chess".to_owned()],
        tongue: None,
        publishing: Publishing::default(),
    }
}

pub fn archives() -> Vec<Vec<u8>> {
    let picture = Picture::of(pictures().remove(0)).expect("a picture");
    let belongings = Belongings {
        entries: vec![written()],
        pictures: Vec::new(),
        decisions: Vec::new(),
        corrections: Vec::new(),
        recuts: Vec::new(),
        asked: Vec::new(),
        spoken: Tongue::English,
        settings: set(),
    };
    vec![pack(&belongings, &[picture]).expect("packed"), b"PK\x05\x06".to_vec()]
}

/// As much of each kind as tells what it is and how large.
pub fn pictures() -> Vec<Vec<u8>> {
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x02\0\0\0\x01\x08\0\0\0\0";
    let jpeg = [0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 2, 0, 3, 1, 1, 0x11, 0, 0xff, 0xd9];
    let gif = b"GIF89a\x05\0\x04\0\0\0\0;";
    let webp = b"RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x06\0\0\x05\0\0";
    vec![png.to_vec(), jpeg.to_vec(), gif.to_vec(), webp.to_vec()]
}
