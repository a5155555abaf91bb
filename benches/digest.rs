//! How long a digest takes, from entries to each dress: `cargo bench --bench digest`.
//!
//! The lives are composed: every nine weeks another topic leads, and each entry has about 60 words.

use std::hint::black_box;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use mimalloc::MiMalloc;
use upto::app::tell;
use upto::domain::digest::Digest;
use upto::domain::entry::{Answer, Entry};
use upto::domain::id::EntryId;
use upto::domain::period::Period;
use upto::domain::span::Span;
use upto::domain::tongue::Hearer;
use upto::domain::zone::Zone;
use upto::render::{Format, Templates};

/// As in the program.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// What a life is about, nine weeks each.
const TOPICS: [&str; 12] = [
    "Kubernetes and Kubeflow on three old laptops",
    "sourdough baking with rye flour",
    "Bayesian statistics and probability",
    "climbing at the gym and on limestone",
    "React hooks and the frontend of our shop",
    "choir, mostly Bach and some Tallis",
    "Rust, lifetimes and async streams",
    "pottery on a borrowed wheel",
    "Spanish with a tutor in Seville",
    "PostgreSQL indexes and query plans",
    "film photography and a darkroom",
    "distributed systems and Raft",
];

/// Sentences around a topic; with it about 60 words.
const FRAMES: [&str; 6] = [
    "I want to understand it because I kept nodding along without knowing what I nodded at.",
    "Built a small thing with it on Sunday evening and broke it twice before it held.",
    "Stuck on the second half, but the first half finally makes sense to me now.",
    "Read two chapters and watched a lecture: https://example.org/notes/chapter-two?utm_source=feed",
    "Grateful for a friend who answers questions at midnight and never sighs about it.",
    "Next I want to try the same with something that somebody else will actually use.",
];

/// `count` entries evenly over `days` days.
fn life(count: u64, days: u64) -> Vec<Entry> {
    let start = NaiveDate::from_ymd_opt(2016, 1, 4).expect("a date");
    (0..count)
        .map(|n| {
            let day = start + Days::new(n * days / count);
            let stretch = usize::try_from(n * days / count / 63).expect("small");
            let pick = usize::try_from(n).expect("small");
            let topic = TOPICS[(stretch + pick % 2) % TOPICS.len()];
            let frame = |offset: usize| FRAMES[(pick + offset) % FRAMES.len()];
            let text = format!("This week: {topic}. {} {} {}", frame(0), frame(1), frame(3));
            let written_at: DateTime<Utc> = day.and_hms_opt(19, 0, 0).expect("an hour").and_utc();
            Entry {
                id: EntryId(i64::try_from(n).expect("small")),
                written_at: written_at + TimeDelta::seconds(i64::try_from(n % 60).expect("small")),
                about: Span::day(day),
                answer: Answer::plain(text),
                private: false,
                origin: "dm".to_owned(),
            }
        })
        .collect()
}

fn told(entries: Vec<Entry>, period: &str) -> Digest {
    let today = NaiveDate::from_ymd_opt(2026, 6, 1).expect("a date");
    let period = Period::parse(period, today).expect("a period");
    tell(entries, &period, &Zone::UTC, today)
}

fn tells(c: &mut Criterion) {
    let mut group = c.benchmark_group("tell");
    group.sample_size(10);
    let cases = [
        ("a quarter of 130 entries", life(130, 91), "2016-Q1"),
        ("a year of 520 entries", life(520, 364), "2016"),
        ("the last of ten years, 5200 entries", life(5_200, 3_650), "2025"),
        ("the last of ten years, 100000 entries", life(100_000, 3_650), "2025"),
    ];
    for (name, entries, period) in cases {
        group.bench_function(name, |b| {
            let fresh = || entries.clone();
            b.iter_batched(fresh, |life| black_box(told(life, period)), BatchSize::PerIteration);
        });
    }
    group.finish();
}

fn dresses(c: &mut Criterion) {
    let digest = told(life(520, 364), "2016");
    let templates = Templates::shipped();
    let mut group = c.benchmark_group("dress a year");
    for format in Format::ALL {
        group.bench_function(format.to_string(), |b| {
            b.iter(|| black_box(format.dress(Hearer::ENGLISH, &digest, templates)));
        });
    }
    group.finish();
}

criterion_group!(benches, tells, dresses);
criterion_main!(benches);
