//! How well nine invented lives are told: what they were into, when it changed, what helped.
//!
//! A measure, with floors somewhat below what was reached: `cargo test nine_lives -- --nocapture`.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use chrono::{Datelike, NaiveDate};
use serde::Deserialize;
use upto::domain::digest::Digest;
use upto::domain::entry::Entry;
use upto::domain::period::Period;
use upto::domain::zone::Zone;
use upto::exchange::jsonl;

/// What the writer of a life would say of it.
#[derive(Deserialize)]
struct Truth {
    interests: BTreeMap<String, Vec<String>>,
    filed: Vec<Vec<String>>,
    borders: Vec<NaiveDate>,
    works: Vec<String>,
}

struct Life {
    name: String,
    entries: Vec<Entry>,
    truth: Truth,
}

fn lives() -> Vec<Life> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lives");
    let mut lives: Vec<Life> = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "jsonl"))
        .map(|path| {
            let journal = std::fs::read_to_string(&path).unwrap();
            let truth = std::fs::read_to_string(path.with_extension("json")).unwrap();
            Life {
                name: path.file_stem().unwrap().to_str().unwrap().to_owned(),
                entries: jsonl::unstored(jsonl::read(&journal, &Zone::UTC).unwrap()),
                truth: serde_json::from_str(&truth).unwrap(),
            }
        })
        .collect();
    lives.sort_by(|a, b| a.name.cmp(&b.name));
    lives
}

/// A name without what does not tell names apart.
fn normal(name: &str) -> String {
    let letters: String = name.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
    letters.strip_suffix('s').map_or(letters.clone(), str::to_owned)
}

impl Life {
    fn told(&self, period: &str) -> Digest {
        let today = "2030-01-01".parse().unwrap();
        let period = Period::parse(period, today).unwrap();
        upto::app::tell(self.entries.clone(), &period, &Zone::UTC, today)
    }

    /// How many entries of a period are filed under each interest.
    fn filed(&self, digest: &Digest) -> HashMap<&str, f64> {
        let mut filed = HashMap::new();
        for (entry, names) in self.entries.iter().zip(&self.truth.filed) {
            if digest.period.from <= entry.about.from && entry.about.from < digest.period.to {
                for name in names {
                    *filed.entry(name.as_str()).or_insert(0.0) += 1.0;
                }
            }
        }
        filed
    }

    /// nDCG@10 of the leading interests (Järvelin & Kekäläinen 2002): the gain is how many entries
    /// their writer filed there.
    #[expect(clippy::cast_precision_loss, reason = "ten places")]
    fn ranked(&self, period: &str) -> f64 {
        let digest = self.told(period);
        let filed = self.filed(&digest);
        let discount = |place: usize| ((place + 2) as f64).log2();
        let mut left: Vec<&str> = filed.keys().copied().collect();
        let mut gained = 0.0;
        for (place, thread) in digest.interests.iter().take(10).enumerate() {
            let said: Vec<String> =
                std::iter::once(&thread.name).chain(&thread.aliases).map(|n| normal(n)).collect();
            let means = |name: &str| {
                let others = &self.truth.interests[name];
                std::iter::once(name)
                    .chain(others.iter().map(String::as_str))
                    .any(|n| said.contains(&normal(n)))
            };
            let hits = left.iter().copied().filter(|name| means(name));
            if let Some(hit) = hits.max_by(|a, b| filed[a].total_cmp(&filed[b]).then(b.cmp(a))) {
                left.retain(|name| *name != hit);
                gained += filed[hit] / discount(place);
            }
        }
        let mut best: Vec<f64> = filed.values().copied().collect();
        best.sort_by(|a, b| b.total_cmp(a));
        let ideal: f64 = best.iter().take(10).enumerate().map(|(i, gain)| gain / discount(i)).sum();
        gained / ideal
    }

    /// Pk of the eras of the year (Beeferman 1999), and their borders' F1 within a week.
    #[expect(clippy::cast_precision_loss, reason = "a year of weeks")]
    fn cut(&self) -> (f64, f64) {
        const WEEKS: usize = 52;
        let digest = self.told("2023");
        let week = |date: NaiveDate| (date.ordinal0() as usize + 3) / 7;
        let want: Vec<usize> = self.truth.borders.iter().map(|date| week(*date)).collect();
        let said: Vec<usize> = digest.eras.iter().skip(1).map(|era| week(era.from)).collect();
        let era = |borders: &[usize], at: usize| borders.iter().filter(|b| **b <= at).count();
        // Half the mean length of an era, rounded.
        let eras = want.len() + 1;
        let window = ((WEEKS + eras) / (2 * eras)).max(2);
        let wrong = (0..WEEKS - window).filter(|&at| {
            let same = |borders: &[usize]| era(borders, at) == era(borders, at + window);
            same(&want) != same(&said)
        });
        let pk = wrong.count() as f64 / (WEEKS - window) as f64;
        let mut left = want.clone();
        let mut hits = 0;
        for border in &said {
            if let Some(place) = left.iter().position(|b| b.abs_diff(*border) <= 1) {
                left.remove(place);
                hits += 1;
            }
        }
        let f1 = 2.0 * f64::from(hits) / (want.len() + said.len()) as f64;
        (pk, f1)
    }

    /// How many named works and links stand on the shelf, of how many; and how many stand there.
    fn shelved(&self) -> (usize, usize, usize) {
        let digest = self.told("2023");
        let named: Vec<String> = self.truth.works.iter().map(|work| work.to_lowercase()).collect();
        let is = |work: &String, title: &str, url: &str| {
            let title = title.to_lowercase();
            *work == title
                || *work == url.to_lowercase()
                || title.chars().count() > 3 && (work.contains(&title) || title.contains(work))
        };
        let on_shelf = |work: &&String| digest.resources.iter().any(|r| is(work, &r.title, &r.url));
        (named.iter().filter(on_shelf).count(), named.len(), digest.resources.len())
    }
}

#[test]
#[expect(clippy::cast_precision_loss, reason = "counts")]
fn nine_lives_are_told_much_as_their_writers_would() {
    let lives = lives();
    assert_eq!(lives.len(), 9);
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
    let (mut all_ranked, mut all_pk, mut all_f1) = (Vec::new(), Vec::new(), Vec::new());
    let (mut found, mut named, mut shelf) = (0, 0, 0);
    for life in &lives {
        let periods = ["2023", "2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"];
        let ranked = mean(&periods.map(|period| life.ranked(period)));
        let (pk, f1) = life.cut();
        let (on_shelf, works, all) = life.shelved();
        println!(
            "{:10} nDCG@10 {ranked:.3}   Pk {pk:.3}  F1±1w {f1:.3}   works {on_shelf} of {works}",
            life.name
        );
        all_ranked.push(ranked);
        all_pk.push(pk);
        all_f1.push(f1);
        (found, named, shelf) = (found + on_shelf, named + works, shelf + all);
    }
    let (ranked, pk, f1) = (mean(&all_ranked), mean(&all_pk), mean(&all_f1));
    let recall = found as f64 / named as f64;
    println!(
        "all        nDCG@10 {ranked:.3}   Pk {pk:.3}  F1±1w {f1:.3}   works {found} of {named}, {shelf} on the shelf"
    );
    assert!(ranked >= 0.85, "interests {ranked}");
    assert!(pk <= 0.25 && f1 >= 0.60, "eras {pk} {f1}");
    assert!(recall >= 0.70, "works {recall}");
}
