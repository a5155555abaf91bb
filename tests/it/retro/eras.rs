//! Where one stretch ends and the next begins.

use chrono::Days;
use proptest::prelude::*;
use upto::domain::digest::Digest;
use upto::domain::entry::Answer;
use upto::domain::statement::Statement;

use super::life::{Life, date, tell};

const BREAD: [&str; 4] = [
    "Baked a sourdough loaf with rye flour, the crust came out well.",
    "The sourdough starter is slow in the cold; fed it twice with rye.",
    "Read about hydration and flour, then baked two loaves of bread.",
    "Rye bread again. The crumb of this loaf is better than last week's.",
];
const CLIMBING: [&str; 4] = [
    "Climbing at the gym: two boulder problems on the overhang.",
    "My fingers hurt from bouldering, but the overhang route went.",
    "Belay course at the climbing gym, then top rope until closing.",
    "First outdoor climbing day on limestone, one route up to the anchor.",
];
const PIANO: [&str; 4] = [
    "Piano every evening: the left hand of the prelude, slowly.",
    "Bach at the piano; the prelude now goes through without a stop.",
    "Scales, then sight-reading at the piano with a metronome.",
    "Piano lesson. My teacher wants the prelude softer in the left hand.",
];

/// Bread until the end of April, climbing until the end of August, then the piano.
fn three_eras() -> Life {
    Life::default().weekly("2024-01-03", 17, &BREAD).weekly("2024-05-01", 18, &CLIMBING).weekly(
        "2024-09-04",
        17,
        &PIANO,
    )
}

fn borders(digest: &Digest) -> Vec<chrono::NaiveDate> {
    digest.eras.iter().skip(1).map(|era| era.from).collect()
}

#[test]
fn a_year_of_three_interests_falls_into_three_eras_to_the_week() {
    let digest = tell(&three_eras().read(), "2024");
    assert_eq!(borders(&digest), [date("2024-04-29"), date("2024-09-02")]);
    assert_eq!(
        crate::support::months(&digest),
        ["January – April", "May – August", "September – December"]
    );
}

#[test]
fn a_flat_year_is_one_era() {
    let all = [BREAD, CLIMBING, PIANO].concat();
    let mixed: Vec<&str> = (0..12).map(|i| all[(i * 5) % 12]).collect();
    let digest = tell(&Life::default().weekly("2024-01-03", 52, &mixed).read(), "2024");
    assert_eq!(digest.eras.len(), 1);
}

#[test]
fn silent_weeks_do_not_end_an_era() {
    let life = Life::default()
        .weekly("2024-01-03", 9, &BREAD)
        .weekly("2024-04-10", 9, &BREAD)
        .weekly("2024-07-03", 26, &PIANO);
    let digest = tell(&life.read(), "2024");
    assert_eq!(digest.eras.len(), 2, "{:?}", borders(&digest));
}

#[test]
fn a_quarter_agrees_with_its_year() {
    let history = three_eras().read();
    let year = borders(&tell(&history, "2024"));
    for quarter in ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"] {
        let told = tell(&history, quarter);
        let inside = |d: &&chrono::NaiveDate| told.period.from < **d && **d < told.period.to;
        let of_year: Vec<_> = year.iter().filter(inside).copied().collect();
        assert_eq!(borders(&told), of_year, "{quarter}");
    }
}

#[test]
fn a_tenth_of_the_entries_moves_no_border_by_more_than_two_weeks() {
    let whole = borders(&tell(&three_eras().read(), "2024"));
    for rest in 0..10 {
        let thinned = borders(&tell(&three_eras().without_each_tenth(rest).read(), "2024"));
        assert_eq!(thinned.len(), whole.len(), "without each tenth from {rest}");
        for (a, b) in whole.iter().zip(&thinned) {
            assert!((*a - *b).num_days().abs() <= 14, "{a} moved to {b}");
        }
    }
}

#[test]
fn too_few_answers_follow_the_calendar_and_say_so() {
    let life = Life::default().weekly("2024-01-03", 6, &BREAD).weekly("2024-08-07", 6, &PIANO);
    let digest = tell(&life.read(), "2024");
    assert!(digest.summary.iter().any(|said| matches!(said, Statement::ByCalendar(_))));
    assert!(digest.eras.iter().all(|era| era.entries > 0));
}

proptest! {
    #![proptest_config(crate::support::cases(48))]

    #[test]
    fn eras_tile_the_period_in_order(
        days in proptest::collection::vec((0_u64..1100, 0_usize..12), 0..90),
        period in prop::sample::select(vec!["2023", "2024", "2024-Q2", "2023-11-10..2024-03-02", "2025"]),
    ) {
        let all = [BREAD, CLIMBING, PIANO].concat();
        let life = days.iter().fold(Life::default(), |life, (day, topic)| {
            life.on(date("2022-12-01") + Days::new(*day), Answer::plain(all[*topic]))
        });
        let digest = tell(&life.read(), period);
        let (first, last) = (digest.eras.first().unwrap(), digest.eras.last().unwrap());
        prop_assert_eq!(first.from, digest.period.from);
        prop_assert_eq!(last.to, digest.period.to);
        prop_assert!(digest.eras.windows(2).all(|pair| pair[0].to == pair[1].from));
        prop_assert!(digest.eras.iter().all(|era| era.from < era.to));
        prop_assert_eq!(digest.eras.iter().map(|era| era.entries).sum::<usize>(), digest.entries);
    }
}
