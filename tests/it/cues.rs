//! What a sentence seems to say: a cue may be missed, but what it marks should be so.

use upto::domain::entry::{Answer, Entry};
use upto::domain::id::EntryId;
use upto::domain::reading::{Cues, Sentence};
use upto::domain::span::Span;

fn entry(text: &str) -> Entry {
    let date = chrono::NaiveDate::from_ymd_opt(2026, 3, 6).expect("a date");
    let noon = date.and_hms_opt(12, 0, 0).expect("a time");
    Entry {
        id: EntryId(1),
        written_at: noon.and_utc(),
        about: Span::day(date),
        answer: Answer::plain(text),
        private: false,
        origin: "dm".into(),
    }
}

fn sentences(text: &str) -> Vec<Sentence> {
    let (_, readings) = upto::lexicon::read(&[entry(text)]);
    readings.into_iter().flat_map(|r| r.sentences).collect()
}

fn marks(cues: Cues) -> String {
    [
        (cues.why, "why"),
        (cues.did, "did"),
        (cues.turn, "turn"),
        (cues.turn && !cues.stop, "start"),
        (cues.stop, "stop"),
        (cues.progress, "progress"),
        (cues.lesson, "lesson"),
        (cues.gratitude, "gratitude"),
        (cues.next, "next"),
    ]
    .iter()
    .filter(|(set, _)| *set)
    .map(|(_, name)| *name)
    .collect::<Vec<_>>()
    .join(" ")
}

/// The lines of a table: a mark, `|`, a sentence.
fn table(lines: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    lines.lines().filter_map(|l| l.split_once('|')).map(|(m, s)| (m.trim(), s.trim()))
}

fn has(text: &str, mark: &str) -> bool {
    sentences(text).iter().any(|s| marks(s.cues).split(' ').any(|m| m == mark))
}

/// Holds where at least nine in ten lines of a table have their mark.
fn mostly_marked(tongue: &str, lines: &'static str) {
    let all: Vec<_> = table(lines).collect();
    assert!(all.len() >= 90, "{tongue}: {} sentences", all.len());
    let missed: Vec<_> = all.iter().filter(|(mark, text)| !has(text, mark)).collect();
    assert!(
        missed.len() * 10 <= all.len(),
        "{tongue}: {} of {} missed: {missed:#?}",
        missed.len(),
        all.len()
    );
}

#[test]
fn what_people_say_is_marked() {
    mostly_marked("English", include_str!("tables/cues_said.txt"));
}

#[test]
fn what_people_say_in_other_tongues_is_marked() {
    for (tongue, lines) in [
        ("German", include_str!("tables/said/de.txt")),
        ("Spanish", include_str!("tables/said/es.txt")),
        ("French", include_str!("tables/said/fr.txt")),
        ("Portuguese", include_str!("tables/said/pt.txt")),
        ("Hindi", include_str!("tables/said/hi.txt")),
    ] {
        mostly_marked(tongue, lines);
    }
}

#[test]
fn what_only_looks_like_a_cue_is_left_alone() {
    let all: Vec<_> = table(include_str!("tables/cues_not_said.txt")).collect();
    assert!(all.len() >= 150, "{} hard negatives", all.len());
    let wrong: Vec<_> = all.iter().filter(|(mark, text)| has(text, mark)).collect();
    assert!(wrong.is_empty(), "{} of {} marked: {wrong:#?}", wrong.len(), all.len());
}

#[test]
fn everyday_sentences_say_nothing_of_an_interest() {
    let all: Vec<_> = include_str!("tables/cues_everyday.txt").lines().collect();
    assert!(all.len() >= 300, "{} everyday sentences", all.len());
    let said = |text: &str| sentences(text).iter().map(|s| marks(s.cues)).collect::<String>();
    let wrong: Vec<_> = all.iter().filter(|text| !said(text).is_empty()).collect();
    assert!(wrong.is_empty(), "{} of {} marked: {wrong:#?}", wrong.len(), all.len());
}

#[test]
fn a_turn_away_is_told_from_a_turn_towards() {
    for (mark, text) in table(include_str!("tables/cues_turns.txt")) {
        assert!(has(text, mark), "{mark}: {text}");
        let other = if mark == "stop" { "start" } else { "stop" };
        assert!(!has(text, other), "{mark}: {text}");
    }
}

#[test]
fn a_lesson_is_what_the_writer_learned_and_not_what_they_were_told() {
    for (mark, text) in table(include_str!("tables/cues_lessons.txt")) {
        assert_eq!(has(text, "lesson"), mark == "lesson", "{text}");
    }
}

#[test]
fn a_label_written_by_hand_says_what_a_part_of_the_form_would() {
    for (mark, text) in table(include_str!("tables/cues_labels.txt")) {
        let said: String = sentences(text).iter().map(|s| marks(s.cues)).collect();
        assert!(if mark == "none" { said.is_empty() } else { has(text, mark) }, "{text}: {said}");
    }
}

#[test]
fn a_label_with_nothing_behind_it_says_nothing() {
    assert_eq!(marks(sentences("Why:")[0].cues), "");
}

#[test]
fn who_speaks_decides() {
    for (text, said) in [
        ("I took up falconry because of a documentary.", true),
        ("My cousin took up falconry because of a documentary.", false),
        ("He says falconry is dull because hawks sleep a lot.", false),
        ("Took up falconry because of a documentary.", true),
        ("I was asked to take up falconry.", false),
    ] {
        assert_eq!(has(text, "why"), said, "{text}");
    }
}

#[test]
fn the_parts_of_the_form_say_what_they_are_for() {
    let mut asked = entry("Pottery.");
    asked.answer.why = Some("My hands like it".into());
    asked.answer.did = Some("A mug".into());
    asked.answer.next = Some("A bigger mug".into());
    let (_, readings) = upto::lexicon::read(&[asked]);
    let said: Vec<String> = readings[0].sentences.iter().map(|s| marks(s.cues)).collect();
    assert_eq!(said, ["", "why", "did", "next"]);
}

#[test]
fn a_sentence_that_leans_on_the_one_before_does_not_stand_alone() {
    for text in
        ["But the second one held.", "It clicked today.", "Das klappt jetzt.", "Pero me gusta."]
    {
        assert!(!sentences(text)[0].stands_alone, "{text}");
    }
    for text in ["Baked rye bread.", "Ich lerne Geige.", "Leí una novela."] {
        assert!(sentences(text)[0].stands_alone, "{text}");
    }
}

/// Sentences by a hand that knew neither the rules nor the tables above; half of them are made to
/// mislead. They were first read when the rules were finished, and are there to measure by: a rule
/// written for one of them would spoil them. With each language, how many cues are found at least:
/// a few below what `docs/measured.md` says, for a better rule may cost some.
const FRESH: [(&str, &str, usize); 6] = [
    ("English", include_str!("tables/fresh/en.tsv"), 128),
    ("German", include_str!("tables/fresh/de.tsv"), 44),
    ("Spanish", include_str!("tables/fresh/es.tsv"), 42),
    ("French", include_str!("tables/fresh/fr.tsv"), 41),
    ("Portuguese", include_str!("tables/fresh/pt.tsv"), 39),
    ("Hindi", include_str!("tables/fresh/hi.tsv"), 45),
];

#[test]
fn what_is_marked_in_fresh_sentences_is_so() {
    const ALL: [&str; 7] = ["why", "did", "turn", "progress", "gratitude", "next", "lesson"];
    let (mut all_right, mut all_marked) = (0, 0);
    for (language, lines, floor) in FRESH {
        let (mut right, mut marked, mut said) = (0, 0, 0);
        for (labels, text) in lines.lines().filter_map(|line| line.split_once('\t')) {
            let is_so = |mark: &str| labels.split(',').any(|label| label.trim() == mark);
            for mark in ALL {
                let marks = has(text, mark);
                marked += usize::from(marks);
                said += usize::from(is_so(mark));
                right += usize::from(marks && is_so(mark));
            }
        }
        println!("{language:10} right {right} of {marked} marked, of {said} said");
        assert!(right >= floor, "{language}: {right} found, not {floor}");
        (all_right, all_marked) = (all_right + right, all_marked + marked);
    }
    println!("all        right {all_right} of {all_marked} marked");
    assert!(all_right * 100 >= all_marked * 88, "{all_right} of {all_marked}");
}
