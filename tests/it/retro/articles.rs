//! A year of answers told as the article it could have been: eras, reasons, efforts, links, turns.
//!
//! The demo's journal is always there. The journal that the product was first tried on is its
//! writer's, and lies in the folder that `UPTO_JOURNALS` names:
//! `UPTO_JOURNALS=FOLDER cargo test --test it first_tried_on -- --ignored`.

use std::path::Path;

use chrono::NaiveDate;
use upto::domain::digest::{Digest, Quote};
use upto::domain::entry::{Entry, Field};
use upto::domain::period::Period;
use upto::domain::zone::Zone;
use upto::exchange::jsonl;
use upto::render;

use super::life::date;

/// A journal told for one year.
struct Told {
    entries: Vec<Entry>,
    digest: Digest,
}

impl Told {
    fn year(journal: &str, year: &str, zone: &str) -> Self {
        let zone: Zone = zone.parse().unwrap();
        let today = date("2030-01-01");
        let entries = jsonl::unstored(jsonl::read(journal, &zone).unwrap());
        let period = Period::parse(year, today).unwrap();
        let digest = upto::app::tell(entries.clone(), &period, &zone, today);
        Self { entries, digest }
    }

    fn months(&self) -> Vec<String> {
        crate::support::months(&self.digest)
    }

    /// The border before each era but the first, and how many days it lies from where it should.
    fn days_off(&self, borders: &[&str]) -> Vec<i64> {
        let starts = self.digest.eras.iter().skip(1).map(|era| era.from);
        starts.zip(borders).map(|(from, border)| (from - date(border)).num_days().abs()).collect()
    }

    fn led_by(&self, era: usize, names: &[&str]) {
        let led = &self.digest.eras[era].interests;
        for name in names {
            assert!(led.iter().any(|n| n.eq_ignore_ascii_case(name)), "{name} in {led:?}");
        }
    }

    fn all(&self, part: impl Fn(&upto::domain::digest::Era) -> &Vec<Quote>) -> Vec<&Quote> {
        self.digest.eras.iter().flat_map(part).collect()
    }

    fn did(&self, words: &[&str]) {
        let did = self.all(|era| &era.did);
        let told = self.all(|era| &era.highlights);
        for word in words {
            let says = |quote: &&&Quote| quote.text.to_lowercase().contains(word);
            assert!(did.iter().chain(&told).any(|q| says(&q)), "{word} in {did:?}");
        }
    }

    fn turned(&self, day: &str, word: &str) {
        let turns = self.all(|era| &era.turning_points);
        let found = |quote: &&&Quote| quote.date == date(day) && quote.text.contains(word);
        assert!(turns.iter().any(|q| found(&q)), "{word} on {day}");
    }

    /// Every link of the journal stands on the shelf, under one of these interests.
    fn shelved(&self, under: &[(&str, &[&str])]) {
        for link in self.entries.iter().flat_map(|entry| &entry.answer.links) {
            let known = self.digest.resources.iter().any(|resource| resource.url == *link);
            assert!(known, "{link}");
        }
        for (part, interests) in under {
            let on_shelf = self.digest.resources.iter().find(|r| r.url.contains(part));
            let interest = on_shelf.unwrap_or_else(|| panic!("{part}")).interest.clone();
            let interest = interest.unwrap_or_default();
            let fits = interests.iter().any(|name| name.eq_ignore_ascii_case(&interest));
            assert!(fits, "{part} stands under {interest}");
        }
    }

    fn next(&self, words: &[&str]) {
        for word in words {
            let plans = &self.digest.next;
            assert!(plans.iter().any(|plan| plan.text.contains(word)), "{word} in {plans:?}");
        }
    }

    /// What holds for any journal: nothing is invented, and no chatter is an interest.
    fn keeps_its_word(&self) {
        let quotes = [
            self.all(|era| &era.why),
            self.all(|era| &era.did),
            self.all(|era| &era.highlights),
            self.all(|era| &era.turning_points),
            self.digest.gratitude.iter().collect(),
            self.digest.next.iter().collect(),
        ];
        for quote in quotes.into_iter().flatten() {
            let entry = self.entries.iter().find(|entry| entry.id == quote.entry).unwrap();
            let fields = [Field::Text, Field::Why, Field::Did, Field::Next];
            let said = fields.iter().any(|f| entry.answer.field(*f).contains(quote.text.as_str()));
            assert!(said && entry.about.from == quote.date, "{}", quote.text);
        }
        for name in self.digest.interests.iter().map(|interest| interest.name.to_lowercase()) {
            for chatter in ["week", "evening", "project", "weekend", "quarter", "year"] {
                assert!(name != chatter && name != format!("{chatter}s"), "{name}");
            }
        }
    }

    fn one_interest(&self, name: &str, other: &str) {
        let is = |n: &String, name: &str| n.eq_ignore_ascii_case(name);
        let found = self.digest.interests.iter().filter(|interest| {
            is(&interest.name, name) || interest.aliases.iter().any(|alias| is(alias, other))
        });
        assert_eq!(found.count(), 1, "{name} and {other}");
    }
}

#[test]
#[ignore = "needs UPTO_JOURNALS"]
fn the_year_it_was_first_tried_on_reads_as_its_writer_told_it() {
    let folder = std::env::var_os("UPTO_JOURNALS").expect("UPTO_JOURNALS names the folder");
    let journal = std::fs::read_to_string(Path::new(&folder).join("seed-2020.jsonl")).unwrap();
    let told = Told::year(&journal, "2020", "Asia/Kolkata");
    let months = ["January – March", "April – July", "August – September", "October – December"];
    assert_eq!(told.months(), months);
    let off = told.days_off(&["2020-04-01", "2020-08-01", "2020-10-01"]);
    assert!(off.iter().all(|days| *days <= 14), "{off:?}");
    told.led_by(0, &["Kubernetes", "Kubeflow"]);
    told.led_by(1, &["Machine learning", "probabilistic ML", "Unsupervised learning"]);
    told.led_by(2, &["React", "Frontend", "Serverless"]);
    told.led_by(3, &["Writing", "Fourier transforms", "Moving house"]);
    told.did(&["numpy", "gaussian process", "vae", "sign-up flow", "lambda to aurora"]);
    told.shelved(&[
        ("kubernetes.io", &["Kubernetes"]),
        ("kubeflow.org", &["Kubernetes", "Kubeflow"]),
        ("deeplearningbook", &["Machine learning", "Deep learning", "math", "Linear algebra"]),
        ("gaussianprocess.org", &["probabilistic ML"]),
        ("arxiv.org", &["Unsupervised learning", "probabilistic ML"]),
        ("berkeley-cs294", &["Unsupervised learning"]),
        ("reactjs.org", &["React"]),
        ("aurora-serverless", &["Serverless"]),
        ("youtube.com", &["Fourier transforms"]),
    ]);
    told.turned("2020-09-27", "I'm stopping full-stack work here because");
    told.turned("2020-12-13", "I'm putting probabilistic ML down for now");
    told.next(&[
        "Distributed systems for large scale training",
        "pruning and quantization",
        "design course",
    ]);
    assert!(told.digest.gratitude.iter().any(|q| q.text.contains("the year's learning")));
    let whys: Vec<&Quote> = told.all(|era| &era.why);
    for reason in [
        "never built a real frontend",
        "because labels are expensive",
        "because they keep turning up",
    ] {
        assert!(whys.iter().any(|why| why.text.contains(reason)), "{reason} in {whys:?}");
    }
    let page = render::markdown(crate::support::EN, &told.digest).unwrap();
    assert!(page.contains("no reason recorded"), "silence is said");
    told.one_interest("Kubernetes", "k8s");
    told.keeps_its_word();
}

#[test]
fn the_demos_year_reads_as_an_article() {
    let told = Told::year(include_str!("../../../src/demo/journal.jsonl"), "2025", "Asia/Kolkata");
    let months = ["January – March", "April – July", "August – September", "October – December"];
    assert_eq!(told.months(), months);
    told.led_by(0, &["Kubernetes", "Kubeflow"]);
    told.led_by(1, &["Machine learning", "Bayesian machine learning", "Unsupervised learning"]);
    told.led_by(2, &["React", "Pottery", "Serverless"]);
    told.led_by(3, &["Writing", "Fourier transforms", "Distributed systems"]);
    told.shelved(&[
        ("kubernetes-the-hard-way", &["Kubernetes"]),
        ("stat110", &["Probability", "Machine learning"]),
        ("react.dev", &["React"]),
        ("raft.github.io", &["Distributed systems"]),
    ]);
    told.turned("2025-03-30", "I'm putting Kubernetes and Kubeflow aside, because");
    told.next(&["Distributed systems for training big models"]);
    told.one_interest("Kubernetes", "k8s");
    told.keeps_its_word();
}

#[test]
fn a_quarter_and_its_year_agree_on_their_borders() {
    let journal = include_str!("../../../src/demo/journal.jsonl");
    let told = |period: &str| Told::year(journal, period, "Asia/Kolkata");
    let starts =
        |told: &Told| -> Vec<NaiveDate> { told.digest.eras.iter().map(|era| era.from).collect() };
    let year = told("2025");
    for (quarter, from, to) in
        [("2025-Q2", "2025-04-01", "2025-07-01"), ("2025-Q3", "2025-07-01", "2025-10-01")]
    {
        // An era that begins in the quarter's last days, before anything is written, is none of it.
        let lived = |start: &NaiveDate| {
            let dates = year.entries.iter().map(|entry| entry.about.from);
            dates.into_iter().any(|day| *start <= day && day < date(to))
        };
        let within = |start: &NaiveDate| *start > date(from) && *start < date(to) && lived(start);
        let inner: Vec<NaiveDate> = starts(&year).into_iter().filter(within).collect();
        assert!(!inner.is_empty() || quarter == "2025-Q2");
        assert_eq!(starts(&told(quarter))[1..], inner, "{quarter}");
    }
}
