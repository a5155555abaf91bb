//! What the lexicon finds in entries: interests under one name each, links, whole sentences.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use upto::domain::entry::{Answer, Entry};
use upto::domain::history::History;
use upto::domain::id::EntryId;
use upto::domain::interest::{Interest, Trust};
use upto::domain::reading::Reading;
use upto::domain::span::Span;

fn first() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).expect("a date")
}

fn journal(answers: Vec<Answer>) -> Vec<Entry> {
    (0..)
        .zip(answers)
        .map(|(i, answer)| {
            let date = first() + Days::new(3 * i);
            Entry {
                id: EntryId(i64::try_from(i).expect("few entries") + 1),
                written_at: date.and_hms_opt(12, 0, 0).expect("noon").and_utc(),
                about: Span::day(date),
                answer,
                private: false,
                origin: "dm".into(),
            }
        })
        .collect()
}

fn lines(texts: &[&str]) -> Vec<Entry> {
    journal(texts.iter().map(|t| Answer::plain(*t)).collect())
}

fn told(entries: Vec<Entry>) -> History {
    let (interests, readings) = upto::lexicon::read(&entries);
    History { entries, readings, interests, ..History::default() }
}

/// The interests by the sum of their weights, the heaviest first.
fn leading(entries: Vec<Entry>) -> Vec<Interest> {
    let history = told(entries);
    let mut sums = vec![0.0; history.interests.len()];
    for mention in history.readings.iter().flat_map(|r| &r.mentions) {
        sums[mention.interest.0 as usize] += mention.weight;
    }
    let mut order: Vec<usize> = (0..sums.len()).collect();
    order.sort_by(|&a, &b| sums[b].total_cmp(&sums[a]));
    order.into_iter().map(|i| history.interests[i].clone()).collect()
}

fn is_called(interest: &Interest, name: &str) -> bool {
    let same = |n: &String| n.to_lowercase() == name.to_lowercase();
    same(&interest.name) || interest.aliases.iter().any(same)
}

#[test]
fn what_an_entry_is_about_leads() {
    let all: Vec<(&str, &str)> = include_str!("tables/about.txt")
        .lines()
        .filter_map(|l| l.split_once('|'))
        .map(|(name, text)| (name.trim(), text.trim()))
        .collect();
    let missed: Vec<_> = all
        .iter()
        .map(|&(name, text)| (name, text, leading(lines(&[text]))))
        .filter(|(name, _, found)| !found.first().is_some_and(|i| is_called(i, name)))
        .map(|(name, text, found)| {
            (name, text, found.into_iter().map(|i| i.name).take(3).collect::<Vec<_>>())
        })
        .collect();
    assert!(missed.is_empty(), "{} of {}: {missed:#?}", missed.len(), all.len());
}

#[test]
fn what_only_sounds_like_an_interest_is_none() {
    let all = include_str!("tables/no_interest.txt").lines().filter_map(|l| l.split_once('|'));
    let found: Vec<_> = all
        .map(|(name, text)| (name.trim(), text.trim()))
        .filter(|(name, text)| leading(lines(&[text])).iter().any(|i| is_called(i, name)))
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn what_the_person_writes_of_again_and_again_leads_under_the_name_they_give_it() {
    let all = include_str!("tables/leads.txt").lines().filter_map(|l| l.split_once('|'));
    let missed: Vec<_> = all
        .map(|(name, texts)| {
            let texts: Vec<&str> = texts.split('/').map(str::trim).collect();
            (name.trim(), leading(lines(&texts)).into_iter().map(|i| i.name).collect::<Vec<_>>())
        })
        .filter(|(name, found)| {
            found.first().is_none_or(|n| n.to_lowercase() != name.to_lowercase())
        })
        .collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn one_thing_under_many_names_is_one_interest() {
    let found = leading(lines(&[
        "Upgraded the k8s cluster at work.",
        "Reading about Kubernetes operators.",
        "kubernetes again, this time networking.",
    ]));
    assert_eq!(found[0].name, "Kubernetes");
    assert!(found[0].aliases.iter().any(|a| a == "k8s"));
    assert_eq!(found.iter().filter(|i| is_called(i, "k8s")).count(), 1);
}

#[test]
fn days_and_weeks_and_projects_are_no_interests() {
    let found = leading(lines(&[
        "Long week. The project took every evening.",
        "Quiet evening, no progress on Monday either.",
        "Busy week again, March was better, tbh.",
    ]));
    for name in ["week", "evening", "project", "progress", "Monday", "March", "tbh"] {
        assert!(!found.iter().any(|i| is_called(i, name)), "{name} in {found:?}");
    }
}

#[test]
fn a_name_that_is_also_a_word_needs_support() {
    let strolling = leading(lines(&[
        "We go to the lake, then make soup and rest.",
        "I go home and swift clouds pass.",
    ]));
    for name in ["Go", "Make", "Swift"] {
        assert!(!strolling.iter().any(|i| is_called(i, name)), "{name} in {strolling:?}");
    }
    let coding = leading(lines(&[
        "Rewrote the parser in Go, goroutines and all.",
        "More golang: the Go scheduler.",
    ]));
    assert!(is_called(&coding[0], "Go"), "{coding:?}");
}

#[test]
fn what_the_person_named_is_trusted_first_and_known_again() {
    let mut answers: Vec<Answer> = vec![
        Answer::plain("Two hours in the shed with the lathe."),
        Answer::plain("The shed was cold, the lathe was not."),
    ];
    answers[0].interests = vec!["Shed time".into()];
    answers.push(Answer::plain("More shed time, and a bowl. #turning"));
    let history = told(journal(answers));
    let named = |i: usize, name: &str| {
        let reading: &Reading = &history.readings[i];
        reading
            .mentions
            .iter()
            .find(|m| history.interests[m.interest.0 as usize].name == name)
            .map(|m| m.trust)
    };
    assert_eq!(named(0, "Shed time"), Some(Trust::Named));
    assert_eq!(named(2, "Shed time"), Some(Trust::Known));
    assert_eq!(named(2, "turning"), Some(Trust::Tagged));
    assert_eq!(history.readings[0].mentions[0].trust, Trust::Named, "heaviest first");
}

#[test]
fn a_named_entry_teaches_what_to_suggest_for_the_next() {
    let mut answers = vec![
        Answer::plain("Two hours at the lathe, shavings up to my ankles."),
        Answer::plain("Sharpened the gouge, and the lathe ran quieter."),
        Answer::plain("Watched a film about lighthouses."),
        Answer::plain("A new gouge for the lathe, and shavings everywhere."),
    ];
    let others = ["Rain all day.", "Soup with my sister.", "The tram was late.", "Slept badly."];
    answers.extend(others.iter().cycle().take(12).map(|text| Answer::plain(*text)));
    let last = |answers: &[Answer]| {
        let (interests, readings) = upto::lexicon::read(&journal(answers.to_vec()));
        let suggested = upto::lexicon::suggested(&readings[3]);
        suggested.iter().map(|id| interests[id.0 as usize].name.clone()).collect::<Vec<_>>()
    };
    let before = last(&answers);
    assert!(!before.contains(&"Shed time".to_owned()), "{before:?}");
    answers[0].interests = vec!["Shed time".into()];
    answers[1].interests = vec!["Shed time".into()];
    let after = last(&answers);
    assert_eq!(after.first().map(String::as_str), Some("Shed time"), "{after:?}");
    answers[3].interests = vec!["Shed time".into()];
    assert!(!last(&answers).contains(&"Shed time".to_owned()), "it is named already");
}

#[test]
fn every_link_is_found_and_titled_in_the_persons_words() {
    for line in include_str!("tables/links.txt").lines().filter(|l| !l.is_empty()) {
        let mut parts = line.split(" ⇒ ");
        let text = parts.next().unwrap_or_default().replace("\\n", "\n");
        let want: Vec<(&str, &str)> = parts.filter_map(|p| p.split_once(" ‖ ")).collect();
        let (_, readings) = upto::lexicon::read(&lines(&[&text]));
        let found: Vec<(&str, &str)> =
            readings[0].resources.iter().map(|(r, _)| (r.url.as_str(), r.title.as_str())).collect();
        assert_eq!(found, want, "{text}");
    }
}

#[test]
fn a_link_serves_the_interest_it_stands_beside() {
    let history = told(lines(&[
        "Baked rye bread all day. Chess lesson later: https://lichess.org/study/abc",
    ]));
    let (_, interest) = &history.readings[0].resources[0];
    let interest = interest.map(|i| history.interests[i.0 as usize].name.as_str());
    assert_eq!(interest, Some("Chess"));
}

/// Text of the kinds that come: words, marks, links, scripts, noise.
fn text() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        "[a-zA-Zäöüñçé' ]{0,24}",
        "\\PC{0,12}",
        Just("**Guitar** and `jq`. ".to_owned()),
        Just("[here](https://a.example/x?utm_source=y) ".to_owned()),
        Just("https://b.example/(z) ".to_owned()),
        Just("\n\n# Title\n- item one\n- item two\n".to_owned()),
        Just("今日はギターを弾いた。".to_owned()),
        Just("मैंने गिटार बजाया। ".to_owned()),
        Just("#tag-name l'été j’ai fini. ".to_owned()),
        Just("```rust\nfn main() {}\n```\n".to_owned()),
        Just("<@123> :smile: <:blob:1> | a | b |\n|---|---|\n".to_owned()),
    ];
    proptest::collection::vec(part, 0..8).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(crate::support::cases(300))]

    #[test]
    fn readings_keep_their_laws(texts in proptest::collection::vec((text(), text(), proptest::collection::vec("\\PC{0,8}", 0..3)), 1..5)) {
        let answers = texts
            .into_iter()
            .map(|(text, why, interests)| Answer { why: Some(why.into()), interests, ..Answer::plain(text) })
            .collect();
        let entries = journal(answers);
        let (interests, readings) = upto::lexicon::read(&entries);
        prop_assert_eq!(readings.len(), entries.len());
        for (entry, reading) in entries.iter().zip(&readings) {
            prop_assert_eq!(reading.entry, entry.id);
            let mut seen = std::collections::HashSet::new();
            for mention in &reading.mentions {
                prop_assert!(seen.insert(mention.interest), "each once");
                prop_assert!((mention.interest.0 as usize) < interests.len());
                prop_assert!(mention.weight > 0.0 && mention.weight <= 1.0);
            }
            prop_assert!(reading.mentions.is_sorted_by(|a, b| a.weight >= b.weight));
            let mut end = std::collections::HashMap::new();
            for sentence in &reading.sentences {
                let field = entry.answer.field(sentence.field);
                let quote = field.get(sentence.range.clone());
                prop_assert!(quote.is_some_and(|q| !q.trim().is_empty() && q == q.trim()), "{:?}", sentence);
                let before = end.insert(sentence.field, sentence.range.end).unwrap_or(0);
                prop_assert!(before <= sentence.range.start, "in order, none overlap");
            }
        }
        for interest in &interests {
            prop_assert!(!interest.name.trim().is_empty());
        }
        prop_assert_eq!((interests, readings), upto::lexicon::read(&entries));
    }
}
