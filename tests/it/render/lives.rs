//! Digests written by hand: lives that a dress must suit.

use chrono::{Datelike as _, Days, NaiveDate};
use upto::domain::decision::{Decision, DecisionKind};
use upto::domain::digest::{
    Course, Depth, Digest, Era, Lane, Quote, SCHEMA, Shelved, Status, Thread, Timeline, Told,
};
use upto::domain::id::EntryId;
use upto::domain::statement::{Months, Statement};
use upto::domain::zone::Zone;

pub fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn quote(day: &str, text: &str) -> Quote {
    Quote { text: text.into(), date: date(day), entry: EntryId(1) }
}

fn quotes(list: &[(&str, &str)]) -> Vec<Quote> {
    list.iter().map(|(day, text)| quote(day, text)).collect()
}

fn shelved(url: &str, title: &str, interest: Option<&str>) -> Shelved {
    let (url, title) = (url.to_owned(), title.to_owned());
    let (date, entry) = (date("2020-01-01"), EntryId(1));
    Shelved { url, title, interest: interest.map(str::to_owned), date, entry }
}

fn decision(interest: &str, kind: DecisionKind, day: &str) -> Decision {
    Decision { interest: interest.into(), kind, date: date(day), reason: None, to: None }
}

/// The months in which two days lie.
pub fn months(first: &str, last: &str) -> Months {
    let first_of = |day| date(day).with_day(1).unwrap();
    Months { first: first_of(first), last: first_of(last) }
}

/// An era without sentences, named by months of which the last holds the day `last`; `name` empty
/// means that the person gave it none.
pub fn era(from: &str, to: &str, last: &str, name: &str, interests: &[&str]) -> Era {
    Era {
        name: Some(name).filter(|name| !name.is_empty()).map(Into::into),
        months: months(from, last),
        from: date(from),
        to: date(to),
        entries: 9,
        interests: interests.iter().map(|&name| name.to_owned()).collect(),
        why: vec![],
        did: vec![],
        highlights: vec![],
        resources: vec![],
        turning_points: vec![],
    }
}

/// A statement about an interest of this name.
pub fn back(name: &str) -> Statement {
    Statement::CameBack { interest: name.to_owned(), days: 120 }
}

/// A digest of lanes: each a name and, a digit a week, how many entries mention it.
pub fn digest(label: &str, from: &str, to: &str, lanes: &[(&str, &str)]) -> Digest {
    let (from, to) = (date(from), date(to));
    let count = u64::try_from((to - from).num_days()).unwrap().div_ceil(7);
    let weeks: Vec<_> = (0..count).map(|n| from + Days::new(7 * n)).collect();
    let tally = |row: &str| -> Vec<u32> {
        let digits = row.chars().map(|c| c.to_digit(10).unwrap_or(0));
        digits.chain(std::iter::repeat(0)).take(weeks.len()).collect()
    };
    let lanes: Vec<_> = lanes
        .iter()
        .map(|(name, row)| Lane { interest: (*name).into(), counts: tally(row) })
        .collect();
    let thread = |lane: &Lane| {
        let said = |n: &usize| lane.counts[*n] > 0;
        let first = (0..weeks.len()).find(said).unwrap_or(0);
        let last = (0..weeks.len()).rfind(said).unwrap_or(0);
        Thread {
            name: lane.interest.clone(),
            aliases: vec![],
            also: vec![],
            mentions: lane.counts.iter().sum::<u32>() as usize,
            entries: vec![],
            halves: [0, lane.counts.iter().sum::<u32>() as usize],
            months: 1,
            first: weeks[first],
            last: weeks[last],
            course: Course::Steady,
            status: Status::Exploring,
            why: None,
            depth: Depth::Surface,
            picked_up: None,
            dropped: None,
            gap_days: None,
            first_words: None,
            last_words: None,
            unsaid: false,
            echo: false,
        }
    };
    Digest {
        schema: SCHEMA,
        period: Told { label: label.into(), from, to },
        zone: zone("Asia/Kolkata"),
        entries: 36,
        name: None,
        summary: vec![],
        eras: vec![],
        interests: lanes.iter().map(thread).collect(),
        decisions: vec![],
        resources: vec![],
        lessons: vec![],
        gratitude: vec![],
        next: vec![],
        trends: vec![],
        trend_entries: vec![],
        timeline: Timeline { weeks, lanes },
        complete: true,
        thin: None,
        compared: None,
        planned: vec![],
    }
}

fn zone(name: &str) -> Zone {
    name.parse().unwrap()
}

/// A year of software, in four eras.
#[expect(clippy::too_many_lines, reason = "a life has many facts")]
pub fn software() -> Digest {
    let mut year = digest(
        "2020",
        "2020-01-01",
        "2021-01-01",
        &[
            ("Kubernetes", "001010120101100000000000000000000000000000000010"),
            ("Kubeflow", "00000021011010"),
            ("Machine learning", "00000000000001221312211010010100000000000000101"),
            ("Bayesian ML", "0000000000000000001022121201010000000000000000010"),
            ("Unsupervised learning", "00000000000000000000001012110200"),
            ("React", "000000000000000000000000000000102231210"),
            ("Serverless", "00000000000000000000000000000000012121"),
            ("Writing", "00001000000000000000000000000000000000010211020121"),
            ("Fourier transforms", "00000000000000000000000000000000000000000102120100"),
        ],
    );
    year.summary = vec![
        Statement::Written {
            entries: 36,
            weeks: 31,
            from: date("2020-01-05"),
            to: date("2020-12-27"),
            so_far: false,
        },
        Statement::Most(vec![
            ("Machine learning".into(), 21),
            ("Bayesian ML".into(), 15),
            ("Writing".into(), 13),
        ]),
        Statement::Stretches(vec![
            months("2020-01-01", "2020-03-01"),
            months("2020-04-01", "2020-07-01"),
            months("2020-08-01", "2020-09-01"),
            months("2020-10-01", "2020-12-01"),
        ]),
        Statement::Unexplained(vec!["React".into(), "Serverless".into()]),
    ];
    let mut first = era("2020-01-01", "2020-04-01", "2020-03-31", "", &["Kubernetes", "Kubeflow"]);
    first.why = quotes(&[(
        "2020-02-16",
        "I ran one platform for years and want to see how *other* teams build theirs, because ours was the only way I knew.",
    )]);
    first.did = quotes(&[
        (
            "2020-02-16",
            "Put Kubeflow on a small cluster at home and read its pipelines from end to end.",
        ),
        (
            "2020-02-02",
            "Compared the managed offerings: https://cloud.google.com/kubernetes-engine?hl=en is the least work.",
        ),
    ]);
    first.highlights = quotes(&[(
        "2020-03-01",
        "Honestly a slow quarter, and that is fine: the boxes are unpacked and the desk stands by the window.",
    )]);
    first.resources = vec![
        shelved("https://kubernetes.io/docs/concepts/", "the concepts pages", Some("Kubernetes")),
        shelved("https://www.kubeflow.org/docs/", "Kubeflow documentation", Some("Kubeflow")),
        shelved("https://www.youtube.com/watch?v=abc_123", "", None),
    ];
    let mut second = era(
        "2020-04-01",
        "2020-08-01",
        "2020-07-31",
        "",
        &["Machine learning", "Bayesian ML", "Unsupervised learning"],
    );
    second.why = quotes(&[
        (
            "2020-04-12",
            "After years of building the machinery around models I want to understand what happens inside one.",
        ),
        (
            "2020-06-14",
            "Uncertainty is what every product meeting asks me for, so I would like to be able to compute it.",
        ),
    ]);
    second.did = quotes(&[
        (
            "2020-05-10",
            "Wrote a small neural network with nothing but `numpy`, backward pass included.",
        ),
        (
            "2020-07-05",
            "Fitted a Gaussian process to the electricity bills. It predicts July rather well!",
        ),
        (
            "2020-07-19",
            "A variational autoencoder that draws digits; see [my notes](https://example.org/notes/vae_(draft)) for the loss.",
        ),
    ]);
    second.highlights = quotes(&[
        (
            "2020-05-24",
            "The chain rule is bookkeeping: once I drew the graph on paper, the code wrote itself.",
        ),
        (
            "2020-07-19",
            "I keep coming back to the same thought, that a prior is only an opinion you dare to write down.",
        ),
    ]);
    second.resources = vec![
        shelved("https://www.deeplearningbook.org/", "Deep Learning", Some("Machine learning")),
        shelved(
            "https://example.org/gp",
            "A visual exploration of Gaussian processes",
            Some("Bayesian ML"),
        ),
        shelved("", "The Theory That Would Not Die", Some("Bayesian ML")),
    ];
    let mut third =
        era("2020-08-01", "2020-10-01", "2020-09-30", "", &["React", "Serverless", "Front end"]);
    third.did = quotes(&[(
        "2020-08-23",
        "The sign-up flow works: React in front, a Lambda behind it, Aurora at the end.",
    )]);
    third.highlights = quotes(&[(
        "2020-09-06",
        "I can now change a form without asking anyone, and I had missed that more than I knew.",
    )]);
    third.turning_points = quotes(&[(
        "2020-09-27",
        "Handing the full-stack work over, since the team has someone who loves it and I do not.",
    )]);
    third.resources = vec![shelved("https://react.dev/learn", "the React tutorial", Some("React"))];
    let mut fourth =
        era("2020-10-01", "2021-01-01", "2020-12-31", "", &["Writing", "Fourier transforms"]);
    fourth.why = quotes(&[(
        "2020-11-01",
        "I write because I only find out what I think when I read it back.",
    )]);
    fourth.did = quotes(&[(
        "2020-11-29",
        "Published the post on Fourier transforms, with the circles that turn.",
    )]);
    fourth.highlights =
        quotes(&[("2020-12-13", "A good year to stop: less chasing, more finishing.")]);
    fourth.turning_points = quotes(&[(
        "2020-12-06",
        "Putting probabilistic ML down for now; without data at work it stays a hobby of the mind.",
    )]);
    year.eras = vec![first, second, third, fourth];
    year.resources = year.eras.iter().flat_map(|era| era.resources.clone()).collect();
    year.interests.sort_by_key(|thread| std::cmp::Reverse(thread.mentions));
    for thread in &mut year.interests {
        let reason = |era: &Era| era.why.first().cloned();
        thread.why = year.eras.iter().find(|e| e.interests.contains(&thread.name)).and_then(reason);
        (thread.course, thread.status) = match thread.name.as_str() {
            "Kubernetes" => (Course::Fading, Status::Exploring),
            "Kubeflow" => (Course::Quiet, Status::Quiet),
            "Bayesian ML" => (Course::New, Status::Dropped),
            "Serverless" | "React" => (Course::New, Status::Paused),
            "Writing" => (Course::Returning, Status::Pursuing),
            _ => (Course::New, Status::Exploring),
        };
        if thread.name == "Kubernetes" {
            thread.also = vec!["k8s".into(), "K8S clusters".into()];
        }
    }
    year.decisions = vec![
        Decision {
            reason: Some("The team has someone who loves it.".into()),
            ..decision("React", DecisionKind::Pause, "2020-09-27")
        },
        Decision {
            to: Some("Distributed systems".into()),
            ..decision("Bayesian ML", DecisionKind::Pivot, "2020-12-06")
        },
    ];
    year.gratitude = quotes(&[(
        "2020-12-27",
        "Grateful to Meera for every draft she read, and to my parents for the quiet room.",
    )]);
    year.next = quotes(&[
        ("2020-12-27", "Distributed training, done properly and from the papers up."),
        ("2020-12-27", "A tool for pruning and quantization, and at last the design course."),
    ]);
    year.trends = vec![
        Statement::Left {
            interest: "Kubernetes".into(),
            on: date("2020-04-19"),
            hardly: true,
            entries: 26,
        },
        Statement::CameBack { interest: "Writing".into(), days: 245 },
        Statement::Depths { deep: vec!["Machine learning".into()], more: 0, touched: 8 },
    ];
    year
}

/// Three answers in a quarter that is not over.
pub fn thin() -> Digest {
    let mut quarter = digest(
        "2026-Q3",
        "2026-07-01",
        "2026-10-01",
        &[("Pottery", "0100010"), ("Swimming in the lake", "0000010")],
    );
    quarter.entries = 3;
    quarter.complete = false;
    quarter.summary = vec![Statement::Thin { entries: 3, so_far: true }];
    quarter.eras = vec![era("2026-07-01", "2026-10-01", "2026-09-30", "", &["Pottery"])];
    quarter.eras[0].entries = 3;
    quarter.eras[0].highlights = quotes(&[("2026-08-09", "My first bowl that holds water.")]);
    quarter
}

/// A life of climbing, sourdough and a choir, in many scripts, in six eras.
pub fn life() -> Digest {
    let mut year = digest(
        "2026",
        "2026-01-01",
        "2027-01-01",
        &[
            ("Climbing", "1121211012110010010121100100101001010010010100101001"),
            ("Sourdough 🍞", "00001223121011"),
            ("Choir", "0000000011111101111011"),
            ("Испанский язык", "00000000000000001212112101211"),
            ("囲碁", "0000000000000000000000002112211"),
            ("Go (囲碁)", "000000000000000000000000000000001211"),
            ("Ελληνική ιστορία", "000000000000000000000000000000000002121101"),
            ("हिन्दी कविता", "00000000000000000000000000000000000000012110121"),
            (
                "Repairing mechanical wrist watches from before the war, mostly my grandfather's",
                "000000000000000000000000000000000000000000000000123",
            ),
        ],
    );
    year.entries = 148;
    year.eras = vec![
        era("2026-01-01", "2026-02-12", "2026-01-31", "", &["Climbing"]),
        era("2026-02-12", "2026-05-01", "2026-04-30", "The bread era", &["Sourdough 🍞", "Choir"]),
        era("2026-05-01", "2026-06-01", "2026-05-31", "", &["Испанский язык"]),
        era("2026-06-01", "2026-08-15", "2026-07-31", "", &["囲碁", "Испанский язык"]),
        era("2026-08-15", "2026-11-20", "2026-11-19", "", &["Ελληνική ιστορία", "हिन्दी कविता"]),
        era(
            "2026-11-20",
            "2027-01-01",
            "2026-12-31",
            "",
            &["Repairing mechanical wrist watches from before the war, mostly my grandfather's"],
        ),
    ];
    year.eras[1].why =
        quotes(&[("2026-02-20", "The smell of it, and something that *wants* feeding <3")]);
    year.eras[1].highlights = quotes(&[
        (
            "2026-03-14",
            "Crumb & crust: 78% hydration, 24 h in the cold, and an ear you could hang a coat on.",
        ),
        (
            "2026-04-11",
            "# not a heading, 1. not a list, <script>alert(1)</script> and [a trap](javascript:alert(1))",
        ),
    ]);
    year.eras[3].highlights =
        quotes(&[("2026-07-04", "今日は父と囲碁を打った。負けたけれど、楽しかった。")]);
    year.eras[4].highlights = quotes(&[("2026-09-06", "מישהו השאיר לי פתק בעברית")]);
    year.gratitude = quotes(&[("2026-12-20", "Thanks to Jo, who holds my rope.")]);
    year.trends = vec![Statement::Throughout { interest: "Climbing".into(), months: 12, of: 12 }];
    year
}

/// A flat year: one era, one interest.
pub fn flat() -> Digest {
    let row = "1".repeat(53);
    let mut year = digest("2025", "2025-01-01", "2026-01-01", &[("Gardening", &row)]);
    year.entries = 53;
    year.eras = vec![era("2025-01-01", "2026-01-01", "2025-12-31", "", &["Gardening"])];
    year.lessons = quotes(&[
        ("2025-05-11", "I learned that *compost* needs more straw than I think."),
        ("2025-09-28", "What the slugs taught me: plant twice as much as you want to eat."),
    ]);
    year
}

/// A period in which nothing was written.
pub fn silent() -> Digest {
    let mut quarter = digest("2026-Q1", "2026-01-01", "2026-04-01", &[]);
    quarter.entries = 0;
    quarter
}

/// All of them, by name.
pub fn all() -> Vec<(&'static str, Digest)> {
    vec![
        ("software", software()),
        ("thin", thin()),
        ("life", life()),
        ("flat", flat()),
        ("silent", silent()),
    ]
}
