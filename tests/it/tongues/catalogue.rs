//! Every sentence in every tongue, as it is said: to be read aloud when it changes.
//!
//! A snapshot for each tongue, a part for each room. What changes a sentence (a number, a weekday, a
//! choice) is told in turn; a line behind `|` is the same sentence, told something else. The names
//! of commands stand in snapshots of their own (`commands_de` and others).

use std::collections::BTreeSet;
use std::fmt::Write as _;

use fluent_bundle::FluentArgs;
use upto::domain::tongue::{Hearer, Tongue};
use upto::tongues::spoken;
use upto::voice::Questions;

use super::files::{Needs, Sentences, all_needs, sentences};
use super::limits::limit;
use super::samples::{self, Sample, sample};
use super::typed;

/// The most that one sentence is told in turn: the twelve months.
const TURNS: usize = 12;

/// What is told under each name, a sample a turn.
fn told(to: Hearer, sentence: &str, sentences: &Sentences) -> Vec<(String, Vec<Sample>)> {
    let own = &sentences[sentence];
    let needed = all_needs(sentence, sentences);
    let turned = |name: &String| {
        let choices = own.choices.get(name).or_else(|| within(name, own, sentences));
        let samples = match choices {
            None => sample(to, sentence, name),
            Some(choices) => samples::turns(name, choices),
        };
        (name.clone(), samples)
    };
    needed.iter().map(turned).collect()
}

/// What a number or a word chooses in a sentence that stands within another.
fn within<'a>(
    name: &str,
    needs: &'a Needs,
    sentences: &'a Sentences,
) -> Option<&'a BTreeSet<String>> {
    // Of the months one will do, where they stand within a date.
    let inner = needs.sentences.iter().filter(|inner| !inner.starts_with("calendar-month"));
    inner
        .map(|inner| &sentences[inner])
        .find_map(|inner| inner.choices.get(name).or_else(|| within(name, inner, sentences)))
}

/// The sentence as it is said each time that it is said otherwise.
fn says(to: Hearer, sentence: &str, sentences: &Sentences) -> Vec<String> {
    let told = told(to, sentence, sentences);
    let mut all = Vec::new();
    for turn in 0..TURNS {
        let mut args = FluentArgs::new();
        for (name, samples) in &told {
            args.set(name.clone(), samples[turn % samples.len()].clone());
        }
        let said = spoken(to, sentence, &args);
        let said = said.unwrap_or_else(|| panic!("{to:?} can't say {sentence}"));
        assert!(said.chars().count() <= limit(sentence), "{to:?} {sentence}: {said}");
        let unfilled = said.contains(['{', '}', '$', '\u{2068}']) || said.contains("(schedule");
        assert!(!unfilled && !said.trim().is_empty(), "{to:?} {sentence}: {said}");
        if !all.contains(&said) {
            all.push(said);
        }
    }
    all
}

/// Everything that is said in a tongue.
fn everything(tongue: Tongue) -> String {
    let to = Hearer::new(tongue, None);
    let sentences = sentences(tongue);
    let mut book = String::new();
    let mut room = "";
    for name in sentences.keys() {
        let own = name.split('-').next().unwrap();
        if own != room {
            room = own;
            write!(book, "\n## {room}\n").unwrap();
        }
        for (turn, said) in says(to, name, &sentences).iter().enumerate() {
            let before = if turn == 0 { format!("{name} = ") } else { "    | ".to_owned() };
            writeln!(book, "{before}{}", said.replace('\n', "\n    ")).unwrap();
        }
    }
    book.push_str("\n## questions\n");
    let questions = Questions::shipped().unwrap();
    let asked = (0..).map(|number| questions.at(tongue, number)).take(12);
    for question in asked.chain((0..3).map(|number| questions.light(tongue, number))) {
        writeln!(book, "{}\n    {}", question.ask, question.hint).unwrap();
    }
    book.push_str("\n## what was typed, and why it is none\n");
    for (typed, said) in typed::refused(to) {
        writeln!(book, "{typed} = {said}").unwrap();
    }
    book.push_str("\n## what was brought, and why it is not taken in\n");
    for (kind, said) in typed::brought(to) {
        writeln!(book, "{kind} = {said}").unwrap();
    }
    book
}

#[test]
fn every_sentence_of_every_tongue_is_there_to_be_read() {
    for tongue in Tongue::ALL {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("../snapshots");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        let name = format!("sentences_{}", tongue.code());
        settings.bind(|| insta::assert_snapshot!(name, everything(tongue)));
    }
}

#[test]
fn every_sample_is_told_somewhere() {
    let sentences = sentences(Tongue::German);
    let all = sentences.keys().flat_map(|name| all_needs(name, &sentences));
    let known: BTreeSet<String> = all.collect();
    for name in samples::NAMES.iter().map(|(name, _)| *name) {
        assert!(known.contains(name), "nothing is told `{name}` any more");
    }
    for (sentence, name, _) in samples::APART {
        assert!(all_needs(sentence, &sentences).contains(*name), "{sentence} is not told `{name}`");
    }
}
