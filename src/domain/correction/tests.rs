use proptest::prelude::*;

use super::{Correction, correct, hidden};
use crate::domain::decision::{Decision, DecisionKind};
use crate::domain::entry::Field;
use crate::domain::history::History;
use crate::domain::id::{EntryId, InterestId};
use crate::domain::interest::{Interest, Trust};
use crate::domain::reading::{Cues, Mention, Reading, Sentence};
use crate::domain::resource::Resource;

const NAMES: [&str; 4] = ["climbing", "bouldering", "guitar", "chess"];

/// A reading that mentions each with its weight, has a sentence for each and one that names none,
/// and a resource for each.
fn reading(mentions: &[(u32, f64)]) -> Reading {
    let sentence = |interests: Vec<InterestId>| Sentence {
        field: Field::Text,
        range: 0..1,
        cues: Cues::default(),
        interests,
        words: 5,
        stands_alone: true,
    };
    let ids = || mentions.iter().map(|&(id, _)| InterestId(id));
    let resource = Resource { url: "https://a.example".into(), title: "a".into() };
    Reading {
        entry: EntryId(1),
        mentions: mentions
            .iter()
            .map(|&(id, weight)| Mention { interest: InterestId(id), weight, trust: Trust::Listed })
            .collect(),
        resources: ids().map(|id| (resource.clone(), Some(id))).collect(),
        sentences: ids().map(|id| vec![id]).chain([Vec::new()]).map(sentence).collect(),
    }
}

fn history(readings: &[&[(u32, f64)]]) -> History {
    let interest = |name: &&str| Interest { name: (*name).into(), aliases: Vec::new() };
    History {
        readings: readings.iter().map(|mentions| reading(mentions)).collect(),
        interests: NAMES.iter().map(interest).collect(),
        ..History::default()
    }
}

fn rename(from: &str, to: &str) -> Correction {
    Correction::Rename { from: from.into(), to: to.into() }
}

fn merge(from: &str, into: &str) -> Correction {
    Correction::Merge { from: from.into(), into: into.into() }
}

fn split(off: &str, from: &str) -> Correction {
    Correction::Split { off: off.into(), from: from.into() }
}

fn hide(name: &str) -> Correction {
    Correction::Hide(name.into())
}

fn decision(interest: &str, to: Option<&str>) -> Decision {
    let kind = if to.is_some() { DecisionKind::Pivot } else { DecisionKind::Pause };
    let date = "2026-03-06".parse().unwrap();
    Decision { interest: interest.into(), kind, date, reason: None, to: to.map(Into::into) }
}

/// The interests as `name/alias/…`.
fn told(history: &History) -> Vec<String> {
    history.interests.iter().map(|i| i.names().collect::<Vec<_>>().join("/")).collect()
}

/// What a reading mentions, by name and weight.
fn mentions(history: &History, at: usize) -> Vec<(&str, f64)> {
    let name = |m: &Mention| (history.interest(m.interest).unwrap().name.as_str(), m.weight);
    history.readings[at].mentions.iter().map(name).collect()
}

#[test]
fn a_renamed_interest_keeps_its_old_name_as_another() {
    let mut life = history(&[&[(0, 1.0)]]);
    life.decisions = vec![decision("Climbing", None), decision("chess", Some("climbing"))];
    correct(&mut life, &[rename("Climbing", "sport climbing"), rename("sport climbing", "Up")]);
    assert_eq!(told(&life), ["Up/sport climbing/climbing", "bouldering", "guitar", "chess"]);
    assert_eq!(life.decisions, [decision("Up", None), decision("chess", Some("Up"))]);
}

#[test]
fn two_of_one_name_are_one() {
    let mut life = history(&[&[(0, 0.5), (1, 0.8)]]);
    correct(&mut life, &[rename("climbing", "Bouldering")]);
    assert_eq!(told(&life), ["Bouldering/climbing", "guitar", "chess"]);
    assert_eq!(mentions(&life, 0), [("Bouldering", 0.8)]);
}

#[test]
fn merged_interests_share_their_mentions_and_the_heavier_weight_stays() {
    let mut life = history(&[&[(2, 0.9), (1, 0.7), (0, 0.3)], &[(0, 1.0)], &[(1, 0.2)]]);
    correct(&mut life, &[merge("bouldering", "climbing")]);
    assert_eq!(told(&life), ["climbing/bouldering", "guitar", "chess"]);
    assert_eq!(mentions(&life, 0), [("guitar", 0.9), ("climbing", 0.7)]);
    assert_eq!(mentions(&life, 2), [("climbing", 0.2)]);
    assert_eq!(life.readings[0].resources.len(), 3);
}

#[test]
fn merging_into_what_is_not_mentioned_is_a_new_name() {
    let mut life = history(&[&[(0, 1.0)]]);
    correct(&mut life, &[merge("climbing", "the wall"), merge("painting", "chess")]);
    assert_eq!(told(&life), ["the wall/climbing", "bouldering", "guitar", "chess"]);
}

#[test]
fn what_is_hidden_is_told_nowhere_and_can_be_shown_again() {
    let mut life = history(&[&[(0, 1.0), (2, 0.5)], &[(2, 1.0), (0, 0.2)]]);
    life.decisions = vec![decision("climbing", None), decision("guitar", Some("climbing"))];
    let mut again = life.clone();
    let log = [hide("climbing"), Correction::Show("climbing".into())];
    correct(&mut life, &log[..1]);
    assert_eq!(told(&life), ["bouldering", "guitar", "chess"]);
    for at in [0, 1] {
        assert_eq!(mentions(&life, at).iter().filter(|(name, _)| *name != "guitar").count(), 0);
        assert_eq!(life.readings[at].resources.len(), 1);
    }
    // What names nothing speaks of what the entry is most about: hidden in the first, not in the second.
    assert_eq!(life.readings.iter().map(|r| r.sentences.len()).collect::<Vec<_>>(), [1, 2]);
    let mut pivot = decision("guitar", Some("climbing"));
    pivot.to = None;
    assert_eq!(life.decisions, [pivot]);
    let before = again.clone();
    correct(&mut again, &log);
    assert_eq!((told(&again), again.readings), (told(&before), before.readings));
    assert_eq!((hidden(&log[..1]), hidden(&log)), (vec!["climbing".to_owned()], Vec::new()));
}

#[test]
fn what_is_split_off_was_never_merged_or_renamed() {
    let mut life = history(&[&[(0, 1.0), (1, 0.5)]]);
    life.interests[0].aliases.push("bouldering".into());
    let log = [merge("bouldering", "climbing"), split("bouldering", "climbing")];
    correct(&mut life, &log);
    assert_eq!(told(&life), ["climbing", "bouldering", "guitar", "chess"]);
    let mut life = history(&[&[(0, 1.0), (1, 0.5)]]);
    correct(&mut life, &[&log[..], &[merge("bouldering", "climbing")]].concat());
    assert_eq!(told(&life), ["climbing/bouldering", "guitar", "chess"], "unless it is later");
}

#[test]
fn a_correction_of_a_name_that_nobody_mentions_changes_nothing() {
    let life = history(&[&[(0, 1.0), (1, 0.5)]]);
    let mut after = life.clone();
    correct(&mut after, &[rename("painting", "art"), hide("dancing"), split("a", "b")]);
    assert_eq!((after.interests, after.readings), (life.interests, life.readings));
}

fn any_name() -> impl Strategy<Value = String> {
    prop_oneof![prop::sample::select(&NAMES[..]).prop_map(str::to_owned), "[a-c]"]
}

fn any_correction() -> impl Strategy<Value = Correction> {
    prop_oneof![
        (any_name(), any_name()).prop_map(|(from, to)| Correction::Rename { from, to }),
        (any_name(), any_name()).prop_map(|(from, into)| Correction::Merge { from, into }),
        (any_name(), any_name()).prop_map(|(off, from)| Correction::Split { off, from }),
        any_name().prop_map(Correction::Hide),
        any_name().prop_map(Correction::Show),
    ]
}

proptest! {
    #[test]
    fn the_laws_of_a_history_hold_after_any_corrections(
        log in prop::collection::vec(any_correction(), 0..12),
        weights in prop::collection::vec(prop::collection::vec((0_u32..4, 1_u32..10), 0..4), 0..6),
    ) {
        let weights: Vec<Vec<(u32, f64)>> = weights
            .into_iter()
            .map(|mut mentions| {
                mentions.sort_by_key(|&(id, weight)| (std::cmp::Reverse(weight), id));
                let mut seen = Vec::new();
                mentions.retain(|&(id, _)| !seen.contains(&id) && { seen.push(id); true });
                mentions.into_iter().map(|(id, weight)| (id, f64::from(weight) / 10.0)).collect()
            })
            .collect();
        let slices: Vec<&[(u32, f64)]> = weights.iter().map(Vec::as_slice).collect();
        let mut life = history(&slices);
        correct(&mut life, &log);
        let count = life.interests.len();
        let there = |id: &InterestId| (id.0 as usize) < count;
        for reading in &life.readings {
            let mut seen = Vec::new();
            for mention in &reading.mentions {
                prop_assert!(there(&mention.interest) && !seen.contains(&mention.interest));
                seen.push(mention.interest);
            }
            prop_assert!(reading.mentions.is_sorted_by(|a, b| a.weight >= b.weight));
            for sentence in &reading.sentences {
                prop_assert!(sentence.interests.iter().all(there));
            }
            prop_assert!(reading.resources.iter().filter_map(|(_, served)| served.as_ref()).all(there));
        }
        let mut keys: Vec<_> = life.interests.iter().map(|i| super::name_key(&i.name)).collect();
        keys.sort();
        keys.dedup();
        prop_assert_eq!(keys.len(), count, "each name once: {:?}", told(&life));
        for interest in &life.interests {
            prop_assert!(!hidden(&log).contains(&interest.name), "{:?}", told(&life));
        }
    }
}
