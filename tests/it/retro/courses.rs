//! Picked up, dropped, returned: by counts, on planted starts and stops with noise.

#![expect(clippy::single_range_in_vec_init, reason = "stretches of weeks, however many there are")]

use std::collections::BTreeSet;

use chrono::Days;
use upto::domain::entry::Answer;
use upto::domain::history::History;

use super::life::{Life, date, tell};

/// A small generator, the same on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

/// What was planted in one year, by interest: `true` for what the engine should say.
#[derive(Default)]
struct Planted {
    started: BTreeSet<String>,
    stopped: BTreeSet<String>,
    returned: BTreeSet<String>,
}

/// A year of two or three answers a week. Each of six interests is on for some of the 52 weeks, and
/// then comes up in three of ten answers; one answer in five speaks of any interest at all.
fn year(seed: u64) -> (History, Planted) {
    let mut dice = Dice(seed);
    let mut planted = Planted::default();
    let mut on: Vec<Vec<std::ops::Range<u64>>> = Vec::new();
    for number in 0..6 {
        let name = format!("interest {number}");
        on.push(match dice.below(5) {
            0 => vec![0..52],
            1 => {
                planted.started.insert(name);
                vec![10 + dice.below(25)..52]
            }
            2 => {
                planted.stopped.insert(name);
                vec![0..15 + dice.below(25)]
            }
            3 => {
                planted.started.insert(name.clone());
                planted.stopped.insert(name);
                let start = 8 + dice.below(10);
                vec![start..start + 12 + dice.below(12)]
            }
            _ => {
                planted.returned.insert(name);
                let pause = 12 + dice.below(8);
                vec![0..pause, pause + 14 + dice.below(8)..52]
            }
        });
    }
    let mut life = Life::default();
    for week in 0..52 {
        for _ in 0..2 + dice.below(2) {
            let mut names: BTreeSet<String> = BTreeSet::new();
            for (number, times) in on.iter().enumerate() {
                if times.iter().any(|time| time.contains(&week)) && dice.below(10) < 3 {
                    names.insert(format!("interest {number}"));
                }
            }
            if dice.below(5) == 0 {
                names.insert(format!("interest {}", dice.below(6)));
            }
            let day = date("2024-01-01") + Days::new(week * 7 + dice.below(7));
            let text = names.into_iter().collect::<Vec<_>>().join(", ");
            life = life.on(day, Answer::plain(text));
        }
    }
    (life.read_as_names(), planted)
}

/// Right, said, planted.
#[derive(Debug, Default)]
struct Score(usize, usize, usize);

impl Score {
    fn count(&mut self, said: &BTreeSet<String>, planted: &BTreeSet<String>) {
        self.0 += said.intersection(planted).count();
        self.1 += said.len();
        self.2 += planted.len();
    }

    #[expect(clippy::cast_precision_loss, reason = "counts")]
    fn f1(&self) -> f64 {
        2.0 * self.0 as f64 / (self.1 + self.2) as f64
    }
}

#[test]
fn planted_starts_stops_and_returns_are_found_by_counts() {
    let (mut started, mut stopped, mut returned) =
        (Score::default(), Score::default(), Score::default());
    for seed in 0..60 {
        let (history, planted) = year(seed);
        let digest = tell(&history, "2024");
        let mut said = Planted::default();
        for thread in &digest.interests {
            if thread.gap_days.is_some() {
                said.returned.insert(thread.name.clone());
            }
            if thread.picked_up.is_some() {
                said.started.insert(thread.name.clone());
            }
            if thread.dropped.is_some() {
                said.stopped.insert(thread.name.clone());
            }
        }
        started.count(&said.started, &planted.started);
        stopped.count(&said.stopped, &planted.stopped);
        returned.count(&said.returned, &planted.returned);
    }
    println!(
        "started {:.3} {started:?}, stopped {:.3} {stopped:?}, returned {:.3} {returned:?}",
        started.f1(),
        stopped.f1(),
        returned.f1()
    );
    assert!(started.f1() >= 0.90, "started {started:?}");
    assert!(stopped.f1() >= 0.90, "stopped {stopped:?}");
    assert!(returned.f1() >= 0.75, "returned {returned:?}");
}
