//! Nothing that a person keeps to themselves stands in anything public, whatever they wrote.

mod life;

use proptest::prelude::*;
use upto::app::{Edition, history, publication};
use upto::domain::correction::{Correction, Names};
use upto::domain::entry::{Answer, Entry};
use upto::domain::history::Kept;
use upto::domain::issue::{Series, Site};
use upto::domain::period::Period;
use upto::domain::span::Span;
use upto::domain::zone::Zone;
use upto::render::{self, Format, Templates};
use upto::retro;

use self::life::{
    CANARIES, HIDDEN, HUSHED, KEPT_BACK, LEFT_OUT, OPEN, SOMEBODY, UNLISTED, day, entry, kept,
};
use crate::support::{EN, cases};

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
            let text =
                String::from_utf8(format.dress(EN, &digest, shipped).unwrap().bytes).unwrap();
            all.push((format!("{format} of {label}"), text));
        }
        for site in Site::ALL {
            let made = render::document(EN, &digest, site, today, &Series::default(), shipped);
            all.push((
                format!("{site} of {label}"),
                String::from_utf8(made.unwrap().bytes).unwrap(),
            ));
        }
        let pages = render::pages(EN, &digest).iter().map(ToString::to_string).collect();
        let card = render::message(EN, &digest);
        all.push((format!("pages of {label}"), pages));
        all.push((format!("card of {label}"), format!("{card}{}", card.alt)));
        all.push((format!("chart of {label}"), render::svg(EN, &digest)));
    }
    let history = history(kept.clone(), Edition::Public);
    if let Some(now) = retro::now(&history, today) {
        all.push(("now".to_owned(), render::now::now(EN, &now, "Now", "").to_string()));
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
