//! Lives with things in them that are kept back.

use chrono::{Days, NaiveDate, NaiveTime};
use upto::domain::correction::Correction;
use upto::domain::decision::{Decision, DecisionKind};
use upto::domain::entry::{Answer, Entry};
use upto::domain::history::Kept;
use upto::domain::id::EntryId;
use upto::domain::recut::Recut;
use upto::domain::resource::resource_key;
use upto::domain::span::Span;
use upto::domain::words::Words;

/// Words that are in no list of names or topics, one for each thing that is kept back.
pub const PRIVATE: &str = "privkestrel";
pub const HIDDEN: &str = "hidquokka";
pub const LEFT_OUT: &str = "outnarwhal";
pub const SOMEBODY: &str = "nomquillon";
pub const UNLISTED: &str = "unlquetzal";
pub const HUSHED: &str = "hushmarten";
pub const CANARIES: [&str; 6] = [PRIVATE, HIDDEN, LEFT_OUT, SOMEBODY, UNLISTED, HUSHED];

/// What anybody may read.
pub const OPEN: [&str; 8] = [
    "Climbing at the wall again, because it clears my head.",
    "Guitar every evening, and the chords come by themselves now.",
    "Learned Rust from https://doc.rust-lang.org/book/ and built a small parser.",
    "I want to bake sourdough next, since the starter woke up.",
    "Thank you to the route setters for the new wall.",
    "I stopped playing chess, because it kept me up at night.",
    "What I learned from *climbing*: rest days count.",
    "Pottery at the studio, two bowls and a mug.",
];

/// Sentences with something in them that is kept back.
pub const KEPT_BACK: [&str; 30] = [
    "Hidquokka all week, because it is new.",
    "Climbing and hidquokka on one day.",
    "More #hidquokka and a little guitar.",
    "Read https://example.org/hidquokka/intro about it.",
    "[All of Hidquokka](https://example.org/intro) is a good start.",
    "I want to try HIDQUOKKA next.",
    "Outnarwhal in the morning, guitar in the evening.",
    "I stopped outnarwhal, because it rained.",
    "A course: https://example.com/outnarwhal-for-all",
    "Climbing with Anna Nomquillon, because she knows the wall.",
    "Dr. Nomquillon says that I may climb again.",
    "My friend Nomquillon lent me a guitar.",
    "Nomquillon and I went to the studio.",
    "Climbing with Nomquillon until late.",
    "Nomquillon beat me at chess.",
    "Thanks to <@123456789> (Nomquillon) for the belay.",
    "As @nomquillon wrote, rest days count.",
    "Write to nomquillon@example.org about the kiln.",
    "Nomquillon's guitar is out of tune.",
    "Their blog is https://nomquillon.example/climbing",
    "A talk by them: https://example.org/people/anna-nomquillon",
    "Learned it from https://unlquetzal.example/rust today.",
    "See [my notes](https://www.unlquetzal.example/rust/) on Rust.",
    "HTTPS://UNLQUETZAL.EXAMPLE/rust#part is where I learned Rust.",
    "unlquetzal.example/rust has all of it.",
    "Hushmarten was there, too.",
    "I want to see the hushmarten next.",
    "Hushmarten taught me the guitar, because I asked.",
    "https://example.org/a-hushmarten-in-the-snow is a film on climbing.",
    "So long, #hushmarten",
];

/// Which sentences an entry has, and in which part of the form each stands.
pub type Said = Vec<(usize, usize)>;

pub fn day(number: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(number)
}

fn sentence(number: usize) -> &'static str {
    OPEN.iter().chain(&KEPT_BACK).nth(number % (OPEN.len() + KEPT_BACK.len())).unwrap()
}

/// The sentence as one person or another writes it.
fn written(number: usize) -> String {
    let sentence = sentence(number);
    match number / (OPEN.len() + KEPT_BACK.len()) % 5 {
        0 | 1 => sentence.to_owned(),
        2 => sentence.to_lowercase(),
        3 => sentence.to_uppercase(),
        _ => format!("I say: {}", sentence.to_lowercase()),
    }
}

/// One answer: its sentences in their parts.
fn answer(said: &Said) -> Answer {
    let part = |wanted: usize| {
        let mut text = String::new();
        for (number, _) in said.iter().filter(|(_, part)| part % 4 == wanted) {
            text.push_str(&written(*number));
            text.push(' ');
        }
        text
    };
    let maybe = |text: String| Some(text).filter(|text| !text.is_empty()).map(Words::from);
    Answer {
        text: part(0).into(),
        why: maybe(part(1)),
        did: maybe(part(2)),
        next: maybe(part(3)),
        links: vec!["https://unlquetzal.example/rust?".to_owned()],
        interests: Vec::new(),
    }
}

pub fn entry(number: usize, on: u64, said: &Said, private: bool) -> Entry {
    let mut answer = answer(said);
    if private {
        answer.text = format!("Privkestrel, as every week. {}", answer.text.as_str()).into();
        answer.why = Some("Because privkestrel is mine alone.".into());
        answer.links.push("https://privkestrel.example/".to_owned());
        answer.interests.push("Privkestrel".to_owned());
    }
    Entry {
        id: EntryId(i64::try_from(number).unwrap() + 1),
        written_at: day(on).and_time(NaiveTime::from_hms_opt(19, 0, 0).unwrap()).and_utc(),
        about: Span::day(day(on)),
        answer,
        private,
        origin: "dm".to_owned(),
    }
}

fn decision(interest: &str, on: u64, reason: &str, to: Option<&str>) -> Decision {
    let (reason, to) = (Some(reason.into()), to.map(str::to_owned));
    let kind = if to.is_some() { DecisionKind::Pivot } else { DecisionKind::Pause };
    Decision { interest: interest.to_owned(), kind, date: day(on), reason, to }
}

/// A life with all that could be told by mistake.
pub fn kept(mut entries: Vec<Entry>) -> Kept {
    // Somebody is known by name from what is private, too.
    let met = vec![(OPEN.len() + 9, 0)];
    entries.push(entry(entries.len(), 3, &met, true));
    entries.sort_by_key(|entry| (entry.about.from, entry.id));
    let title = |on: u64, title: &str| Recut {
        era: day(on),
        title: Some(title.into()),
        begins: Some(day(on + 9)),
    };
    Kept {
        entries,
        decisions: vec![
            decision("Climbing", 40, "Nomquillon moved away.", None),
            decision("Guitar", 50, "I have no time beside hidquokka.", None),
            decision("Guitar", 60, "Outnarwhal is more fun.", Some("Outnarwhal")),
            decision("Chess", 70, "https://unlquetzal.example/rust says so.", None),
            decision("Hidquokka", 80, "It hurts.", None),
            decision("Pottery", 90, "A hushmarten broke it.", None),
            decision("Privkestrel", 95, "I am done with it.", None),
            decision("Pottery", 96, "No more Privkestrel.", Some("Privkestrel")),
        ],
        corrections: vec![
            Correction::Hide("Hidquokka".into()),
            Correction::Withhold("outnarwhal".into()),
            Correction::Rename { from: "Pottery".into(), to: "Clay with Nomquillon".into() },
            Correction::Merge { from: "Chess".into(), into: "Hushmarten chess".into() },
        ],
        recuts: vec![
            title(31, "The hidquokka months"),
            title(90, "With Nomquillon"),
            title(181, "Privkestrel and hushmarten"),
            title(270, "Outnarwhal: unlquetzal.example/rust"),
        ],
        unlisted: vec![resource_key("https://unlquetzal.example/rust", "")],
        hushed: vec!["hushmarten".into()],
    }
}
