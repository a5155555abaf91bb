//! Nothing that a person keeps to themselves stands in anything public, whatever they wrote.

use chrono::{Days, NaiveDate, NaiveTime};
use proptest::prelude::*;
use upto::app::{Edition, history, publication};
use upto::domain::correction::{Correction, Names};
use upto::domain::decision::{Decision, DecisionKind};
use upto::domain::entry::{Answer, Entry};
use upto::domain::history::Kept;
use upto::domain::id::EntryId;
use upto::domain::issue::{Series, Site};
use upto::domain::period::Period;
use upto::domain::recut::Recut;
use upto::domain::resource::resource_key;
use upto::domain::span::Span;
use upto::domain::words::Words;
use upto::domain::zone::Zone;
use upto::render::{self, Format, Templates};
use upto::retro;

use crate::support::cases;

/// Words that are in no list of names or topics, one for each thing that is kept back.
const PRIVATE: &str = "privkestrel";
const HIDDEN: &str = "hidquokka";
const LEFT_OUT: &str = "outnarwhal";
const SOMEBODY: &str = "nomquillon";
const UNLISTED: &str = "unlquetzal";
const HUSHED: &str = "hushmarten";
const CANARIES: [&str; 6] = [PRIVATE, HIDDEN, LEFT_OUT, SOMEBODY, UNLISTED, HUSHED];

/// What anybody may read.
const OPEN: [&str; 8] = [
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
const KEPT_BACK: [&str; 30] = [
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
type Said = Vec<(usize, usize)>;

fn day(number: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(number)
}

fn sentence(number: usize) -> &'static str {
    OPEN.iter().chain(&KEPT_BACK).nth(number % (OPEN.len() + KEPT_BACK.len())).unwrap()
}

/// One answer: its sentences in their parts.
fn answer(said: &Said) -> Answer {
    let part = |wanted: usize| {
        let mut text = String::new();
        for (number, _) in said.iter().filter(|(_, part)| part % 4 == wanted) {
            text.push_str(sentence(*number));
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

fn entry(number: usize, on: u64, said: &Said, private: bool) -> Entry {
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
fn kept(mut entries: Vec<Entry>) -> Kept {
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

/// Everything public that can be made of a life, each with what it is.
fn all_public(kept: &Kept, periods: &[&str]) -> Vec<(String, String)> {
    let today = day(400);
    let shipped = Templates::shipped();
    let mut all = Vec::new();
    for label in periods {
        let period = Period::parse(label, today).unwrap();
        let (history, _) = publication(kept.clone(), period.span());
        let digest = retro::retrospect(&history, &period, &Zone::UTC, today);
        for format in Format::ALL.into_iter().filter(|format| *format != Format::Image) {
            let text = String::from_utf8(format.dress(&digest, shipped).unwrap().bytes).unwrap();
            all.push((format!("{format} of {label}"), text));
        }
        for site in Site::ALL {
            let made = render::document(&digest, site, today, &Series::default(), shipped);
            all.push((
                format!("{site} of {label}"),
                String::from_utf8(made.unwrap().bytes).unwrap(),
            ));
        }
        let pages = render::pages(&digest).iter().map(ToString::to_string).collect();
        let card = render::message(&digest);
        all.push((format!("pages of {label}"), pages));
        all.push((format!("card of {label}"), format!("{card}{}", card.alt)));
        all.push((format!("chart of {label}"), render::svg(&digest)));
    }
    let history = history(kept.clone(), Edition::Public);
    if let Some(now) = retro::now(&history, today) {
        all.push(("now".to_owned(), render::now::now(&now, "Now", "").to_string()));
    }
    all
}

fn leaks(kept: &Kept, periods: &[&str]) -> Vec<String> {
    let found = all_public(kept, periods).into_iter().flat_map(|(what, text)| {
        let text = text.to_lowercase();
        let of = move |canary: &&str| text.contains(*canary);
        CANARIES.into_iter().filter(of).map(move |canary| format!("{canary} in {what}"))
    });
    found.collect()
}

#[test]
fn each_sentence_that_is_kept_back_leaves_the_rest_to_be_told() {
    let open = (0..30).map(|n| entry(n, 11 * n as u64, &vec![(n % OPEN.len(), 0)], false));
    let open: Vec<Entry> = open.collect();
    for (number, sentence) in KEPT_BACK.iter().enumerate() {
        let said = vec![(0, 0), (OPEN.len() + number, 0)];
        let mut entries = open.clone();
        entries.push(entry(30, 100, &said, false));
        let kept = kept(entries);
        assert_eq!(leaks(&kept, &["2026"]), [""; 0], "{sentence}");
        let history = history(kept, Edition::Public);
        let told = history.interests.iter().map(|known| known.name.as_str()).collect::<Vec<_>>();
        assert!(told.contains(&"Climbing") && told.contains(&"Guitar"), "{told:?}");
    }
}

#[test]
fn what_is_called_by_somebodys_name_is_public_when_its_person_says_so() {
    let text = "More #Anna today, because #Anna is a musical of its own.";
    let entries: Vec<Entry> = (0..3)
        .map(|n| {
            let mut entry = entry(n, 10 * n as u64, &vec![], false);
            entry.answer = Answer::plain(text);
            entry
        })
        .collect();
    let told = |corrections: Vec<Correction>| {
        let kept = Kept { entries: entries.clone(), corrections, ..Kept::default() };
        let history = history(kept, Edition::Public);
        let sentences: usize = history.readings.iter().map(|reading| reading.sentences.len()).sum();
        (history.find("Anna").is_some(), sentences)
    };
    assert_eq!(told(vec![]), (false, 0));
    assert_eq!(told(vec![Correction::Publish("Anna".into())]), (true, 3));
}

#[test]
fn the_canaries_sing_where_nothing_is_kept_back() {
    let entries: Vec<Entry> = (0..KEPT_BACK.len())
        .map(|n| entry(n, 10 * n as u64, &vec![(OPEN.len() + n, 0)], false))
        .collect();
    let today = day(400);
    let period = Period::parse("2026", today).unwrap();
    let history = history(entries, Edition::Private);
    let digest = retro::retrospect(&history, &period, &Zone::UTC, today);
    let told = render::json(&digest).to_lowercase();
    for canary in [HIDDEN, LEFT_OUT, SOMEBODY, UNLISTED, HUSHED] {
        assert!(told.contains(canary), "{canary}");
    }
}

proptest! {
    #![proptest_config(cases(32))]

    #[test]
    fn no_canary_stands_in_any_public_document_or_message(
        lived in prop::collection::vec(
            (0_u64..365, prop::collection::vec((0_usize..200, 0_usize..4), 1..4), prop::bool::weighted(0.2)),
            0..40,
        ),
    ) {
        let lived = lived.iter().enumerate();
        let entries = lived.map(|(number, (on, said, private))| entry(number, *on, said, *private));
        let kept = kept(entries.collect());
        prop_assert_eq!(leaks(&kept, &["2026", "2026-Q1", "2026-Q3"]), [""; 0]);
    }

    #[test]
    fn what_is_counted_is_what_is_gone(
        lived in prop::collection::vec(
            (0_u64..365, prop::collection::vec((0_usize..200, 0_usize..4), 1..4), prop::bool::weighted(0.2)),
            1..30,
        ),
    ) {
        let lived = lived.iter().enumerate();
        let entries = lived.map(|(number, (on, said, private))| entry(number, *on, said, *private));
        let kept = kept(entries.collect());
        let year = Span { from: day(0), to: day(365) };
        let (history, omitted) = publication(kept.clone(), year);
        let private = kept.entries.iter().filter(|entry| entry.private).count();
        prop_assert_eq!(omitted.entries, private);
        prop_assert_eq!(history.entries.len() + private, kept.entries.len());
        let mut open = kept.entries.clone();
        open.retain(|entry| !entry.private);
        let names = Names::of(&kept.corrections);
        let (_, readings) = upto::lexicon::read_knowing(&open, &names);
        let all: usize = readings.iter().map(|reading| reading.sentences.len()).sum();
        let left: usize = history.readings.iter().map(|reading| reading.sentences.len()).sum();
        let gone = omitted.people + omitted.about + omitted.hushed + omitted.linked;
        prop_assert_eq!(left + gone, all);
    }
}
