//! Nothing is invented: quotes are parts of entries, numbers recompute, thin evidence is said.

use std::collections::HashSet;

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use upto::domain::digest::{Depth, Digest, Quote};
use upto::domain::entry::{Answer, Field};
use upto::domain::history::History;
use upto::domain::span::Span;
use upto::domain::statement::Statement;

use super::life::{Life, date, tell};

const SAID: [&str; 10] = [
    "I started pottery because a friend had a wheel. It spins, and I'm lost. Thanks to Mia for the clay!",
    "Built a small bowl. But it cracked. https://example.org/glaze I want to try glazing next month.",
    "Stopped the pottery course; my wrist needs a rest. Grateful for the quiet evenings.",
    "Reading about glaze chemistry, so that I know why it cracked.\n\n- lead-free\n- ash glaze",
    "Nothing this week.",
    "Läuft! Ich habe Töpfern angefangen, weil es mich beruhigt. Danke, Mia.",
    "今日は陶芸をした。とても楽しかった。",
    "Back to pottery 🎉 and I can now centre a kilo of clay without tears.",
    "Pottery pottery pottery. I love the wheel.",
    "",
];

fn quotes(digest: &Digest) -> Vec<&Quote> {
    let eras = digest.eras.iter().flat_map(|era| {
        [&era.why, &era.did, &era.highlights, &era.turning_points].into_iter().flatten()
    });
    let threads = digest
        .interests
        .iter()
        .flat_map(|thread| [&thread.why, &thread.first_words, &thread.last_words])
        .flatten();
    let planned =
        digest.planned.iter().flat_map(|p| std::iter::once(&p.plan).chain(p.taken_up.as_ref()));
    eras.chain(threads)
        .chain(planned)
        .chain(&digest.lessons)
        .chain(&digest.gratitude)
        .chain(&digest.next)
        .collect()
}

fn stands_in_its_entry(history: &History, quote: &Quote) -> bool {
    history.entries.iter().filter(|entry| entry.id == quote.entry).any(|entry| {
        entry.about.from == quote.date
            && [Field::Text, Field::Why, Field::Did, Field::Next]
                .into_iter()
                .any(|field| entry.answer.field(field).contains(quote.text.as_str()))
    })
}

fn answer(texts: (usize, usize, usize, usize)) -> Answer {
    let part = |i: usize| (!SAID[i].is_empty()).then(|| SAID[i].into());
    Answer {
        text: SAID[texts.0].into(),
        why: part(texts.1),
        did: part(texts.2),
        next: part(texts.3),
        ..Answer::default()
    }
}

/// Whether the numbers, names and dates of a statement are those of the digest that it stands in.
fn recomputes(said: &Statement, digest: &Digest) -> bool {
    let thread = |name: &str| digest.interests.iter().find(|thread| thread.name == name).unwrap();
    let inside = |day: &NaiveDate| digest.period.from <= *day && *day < digest.period.to;
    match said {
        Statement::Written { entries, weeks, from, to, so_far } => {
            let fits = *weeks <= *entries && inside(from) && inside(to) && from <= to;
            fits && *entries == digest.entries && *so_far != digest.complete
        }
        Statement::Thin { entries, so_far } => {
            *entries == digest.entries && *so_far != digest.complete && digest.thin.is_some()
        }
        Statement::Most(named) => named.iter().all(|(name, n)| thread(name).mentions == *n),
        Statement::Uncut => digest.eras.len() == 1,
        Statement::ByCalendar(months) | Statement::Stretches(months) => {
            months.iter().eq(digest.eras.iter().map(|era| &era.months))
        }
        Statement::Unexplained(names) => names.iter().all(|name| thread(name).why.is_none()),
        Statement::MoreOrLess { now, then, before } => {
            let compared = digest.compared.as_ref().unwrap();
            *now == digest.entries && *then == compared.entries && *before == compared.before.label
        }
        Statement::CameAndWent { interest, from, to, hardly, entries } => {
            let thread = thread(interest);
            let days = (thread.picked_up, thread.dropped) == (Some(*from), Some(*to));
            days && *hardly == (thread.last > *to) && *entries == thread.mentions
        }
        Statement::CameBack { interest, days } => thread(interest).gap_days == Some(*days),
        Statement::PickedUp { interest, on, entries } => {
            let thread = thread(interest);
            thread.picked_up == Some(*on) && (1..=thread.mentions).contains(entries)
        }
        Statement::Left { interest, on, hardly, entries } => {
            let thread = thread(interest);
            let after = thread.last > *on;
            thread.dropped == Some(*on) && *hardly == after && *entries <= digest.entries
        }
        Statement::Rising { interest, halves } | Statement::Fading { interest, halves } => {
            thread(interest).halves == *halves
        }
        Statement::Throughout { interest, months, of } => {
            thread(interest).months == *months && months <= of
        }
        Statement::Depths { deep, more, touched } => {
            let all_deep = deep.iter().all(|name| thread(name).depth == Depth::Deep);
            all_deep && deep.len() + more + touched <= digest.interests.len()
        }
    }
}

proptest! {
    #![proptest_config(crate::support::cases(48))]

    #[test]
    fn every_quote_is_a_part_of_its_entry_and_every_number_recomputes(
        said in proptest::collection::vec((0_u64..700, (0_usize..10, 0_usize..10, 0_usize..10, 0_usize..10)), 0..60),
    ) {
        let life = said.into_iter().fold(Life::default(), |life, (day, texts)| {
            life.on(date("2023-06-01") + Days::new(day), answer(texts))
        });
        let history = life.read();
        let digest = tell(&history, "2024");
        for quote in quotes(&digest) {
            prop_assert!(stands_in_its_entry(&history, quote));
        }
        let inside: Vec<usize> = (0..history.entries.len())
            .filter(|&i| digest.period.from <= history.entries[i].about.from
                && history.entries[i].about.from < digest.period.to)
            .collect();
        prop_assert_eq!(digest.entries, inside.len());
        for thread in &digest.interests {
            let mentioning: Vec<_> = inside.iter().filter(|&&i| {
                history.readings[i].mentions.iter()
                    .any(|m| history.interests[m.interest.0 as usize].name == thread.name)
            }).map(|&i| history.entries[i].about.from).collect();
            prop_assert_eq!(thread.mentions, mentioning.len());
            prop_assert_eq!(thread.entries.len(), mentioning.len());
            prop_assert_eq!(Some(&thread.first), mentioning.first());
            prop_assert_eq!(Some(&thread.last), mentioning.last());
        }
        for said in digest.summary.iter().chain(&digest.trends) {
            prop_assert!(recomputes(said, &digest), "{said:?}");
        }
        prop_assert_eq!(digest.trends.len(), digest.trend_entries.len());
        let told = [Some(&digest.period), digest.compared.as_ref().map(|compared| &compared.before)];
        for rests_on in &digest.trend_entries {
            prop_assert!(!rests_on.is_empty());
            for &id in rests_on {
                let entry = history.entries.iter().find(|entry| entry.id == id);
                let day = entry.expect("an entry of the history").about.from;
                let known = told.iter().flatten().any(|told| told.from <= day && day < told.to);
                prop_assert!(known, "an entry of the period, or of the one before");
            }
        }
        for era in &digest.eras {
            let told = [&era.why, &era.did, &era.highlights, &era.turning_points];
            let all: Vec<_> = told.into_iter().flatten().map(|quote| quote.text.as_str()).collect();
            let distinct: HashSet<_> = all.iter().collect();
            prop_assert_eq!(all.len(), distinct.len(), "a sentence stands twice");
            prop_assert!(era.interests.len() <= 5);
        }
        prop_assert_eq!(&tell(&history, "2024"), &digest, "the same history tells the same digest");
    }
}

#[test]
fn thin_evidence_is_said_to_be_thin() {
    for count in 0..3_u64 {
        let life = (0..count).fold(Life::default(), |life, n| {
            life.on(date("2024-03-01") + Days::new(n), Answer::plain(SAID[0]))
        });
        let digest = tell(&life.read(), "2024-Q1");
        assert_eq!(digest.eras.len(), 1);
        assert!(digest.thin.is_some());
    }
}

#[test]
fn a_plan_of_the_period_before_is_followed_up() {
    let plan = Answer { next: Some("Glaze chemistry, with ash".into()), ..Answer::plain(SAID[1]) };
    let life = Life::default()
        .on(date("2023-12-10"), plan)
        .on(date("2024-02-04"), Answer::plain("Glaze chemistry at last: three test tiles."));
    let digest = tell(&life.read(), "2024");
    let planned = digest.planned.first().unwrap();
    assert_eq!(planned.plan.text.as_str(), "Glaze chemistry, with ash");
    assert_eq!(planned.taken_up.as_ref().unwrap().date, date("2024-02-04"));
}

#[test]
fn a_plan_said_in_passing_is_followed_up_too_and_no_plan_is_none() {
    let life = Life::default()
        .on(date("2023-10-05"), Answer::plain("Next I want to learn pottery."))
        .on(date("2023-11-05"), Answer { next: Some("n/a".into()), ..Answer::plain(SAID[1]) })
        .on(date("2024-01-10"), Answer::plain("Pottery class, and my first bowl."));
    let planned = tell(&life.read(), "2024").planned;
    let [plan] = planned.as_slice() else { panic!("{planned:?}") };
    assert_eq!(&*plan.plan.text, "Next I want to learn pottery.");
    assert!(plan.taken_up.as_ref().is_some_and(|quote| quote.text.starts_with("Pottery class")));
}

#[test]
fn an_era_is_named_by_months_that_hold_its_entries() {
    for (days, months) in [
        (["2024-06-28", "2024-06-29"], "June"),
        (["2024-01-26", "2024-01-26"], "January"),
        (["2024-03-01", "2024-05-02"], "March – May"),
    ] {
        let life = days.iter().fold(Life::default(), |life, day| {
            life.on(date(day), Answer::plain("Planted garlic and beans in the garden."))
        });
        assert_eq!(crate::support::months(&tell(&life.read(), "2024")), [months]);
    }
}

#[test]
fn an_entry_counts_where_what_it_is_about_begins_and_nowhere_else() {
    let knitting = Answer::plain("From winter to winter, knitting.");
    let (from, to) = (date("2023-11-01"), date("2024-02-16"));
    let life = Life::default()
        .about(Span::new(from, to).unwrap(), knitting)
        .on(date("2024-06-01"), Answer::plain("Baked bread."))
        .on(date("2024-06-08"), Answer::plain("Baked bread again."));
    let history = life.read();
    let (before, digest) = (tell(&history, "2023"), tell(&history, "2024"));
    let named = |names: &[String]| names.iter().any(|name| name == "Knitting");
    assert!(named(&before.eras[0].interests));
    assert!(!digest.eras.iter().any(|era| named(&era.interests)));
    assert!(!digest.timeline.lanes.iter().any(|lane| lane.interest == "Knitting"));
    assert!(named(&digest.compared.unwrap().gone));
}
