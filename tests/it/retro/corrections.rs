//! What somebody put right is told so ever after, and for the past too.

use upto::app::{Edition, history, tell};
use upto::domain::correction::Correction;
use upto::domain::decision::{Decision, DecisionKind};
use upto::domain::digest::{Digest, Status};
use upto::domain::entry::{Answer, Entry};
use upto::domain::history::{History, Kept};
use upto::domain::period::Period;
use upto::domain::zone::Zone;

use super::life::{Life, date};

fn rename(from: &str, to: &str) -> Correction {
    Correction::Rename { from: from.into(), to: to.into() }
}

fn merge(from: &str, into: &str) -> Correction {
    Correction::Merge { from: from.into(), into: into.into() }
}

fn split(off: &str, from: &str) -> Correction {
    Correction::Split { off: off.into(), from: from.into() }
}

fn entries() -> Vec<Entry> {
    let sentences = [
        "Upgraded the k8s cluster because the old one kept falling over.",
        "Kubernetes operators all evening, and a little guitar.",
        "Played the guitar at a friend's wedding.",
        "More Kubernetes, this time networking, with kubectl open all day.",
    ];
    Life::default().weekly("2024-01-03", 12, &sentences).read().entries
}

fn put_right(entries: Vec<Entry>, corrections: &[Correction]) -> History {
    let kept = Kept { entries, corrections: corrections.to_vec(), ..Kept::default() };
    history(kept, Edition::Private)
}

fn told(kept: impl Into<Kept>) -> Digest {
    let today = date("2030-01-01");
    tell(kept, &Period::parse("2024", today).unwrap(), &Zone::UTC, today)
}

fn names(history: &History) -> Vec<&str> {
    history.interests.iter().map(|interest| interest.name.as_str()).collect()
}

/// How many entries mention it.
fn entries_of(history: &History, name: &str) -> usize {
    let id = history.find(name).unwrap();
    history.readings.iter().filter(|r| r.mentions.iter().any(|m| m.interest == id)).count()
}

#[test]
fn a_new_name_holds_for_the_past_and_for_whatever_is_written_later() {
    let log = [rename("Kubernetes", "Home lab")];
    let before = put_right(entries(), &[]);
    let after = put_right(entries(), &log);
    assert!(names(&after).contains(&"Home lab") && !names(&after).contains(&"Kubernetes"));
    assert_eq!(entries_of(&after, "Home lab"), entries_of(&before, "Kubernetes"));
    // Later they write mostly another form of the old name, and the new one itself.
    let later = Life::default()
        .weekly("2024-01-03", 2, &["Upgraded the k8s cluster.", "A kubernetes operator."])
        .weekly("2024-02-01", 8, &["My home lab grew.", "k8s all day."])
        .read()
        .entries;
    let later = put_right(later, &log);
    assert_eq!(entries_of(&later, "Home lab"), 10, "{:?}", later.interests);
    assert_eq!(entries_of(&later, "k8s"), 10, "the old names still mean it");
}

#[test]
fn what_is_merged_is_one_thing_in_the_digest() {
    let log = vec![merge("guitar", "Kubernetes")];
    let digest = told(Kept { entries: entries(), corrections: log, ..Kept::default() });
    let thread = digest.interests.iter().find(|t| t.name == "Kubernetes").unwrap();
    assert_eq!(thread.mentions, 12);
    assert!(digest.interests.iter().all(|t| t.name.to_lowercase() != "guitar"));
    assert!(digest.timeline.lanes.iter().all(|lane| lane.interest.to_lowercase() != "guitar"));
}

#[test]
fn what_is_split_off_is_a_thing_of_its_own() {
    let before = put_right(entries(), &[]);
    assert_eq!(before.find("kubectl"), before.find("Kubernetes"), "the lexicon takes it for one");
    let after = put_right(entries(), &[split("kubectl", "Kubernetes")]);
    assert!(names(&after).contains(&"kubectl"), "{:?}", names(&after));
    assert_eq!(entries_of(&after, "kubectl"), 3);
    assert_ne!(after.find("kubectl"), after.find("Kubernetes"));
    let back = [split("kubectl", "Kubernetes"), merge("kubectl", "Kubernetes")];
    let back = put_right(entries(), &back);
    assert_eq!(entries_of(&back, "Kubernetes"), entries_of(&before, "Kubernetes"));
}

#[test]
fn what_is_hidden_is_in_no_part_of_the_digest() {
    let decided = |name: &str, to: Option<&str>| Decision {
        interest: name.into(),
        kind: if to.is_some() { DecisionKind::Pivot } else { DecisionKind::Pause },
        date: date("2024-02-01"),
        reason: Some("the band broke up".into()),
        to: to.map(Into::into),
    };
    let mut entries = entries();
    entries[2].answer.next = Some("Pause guitar, because the band broke up".into());
    entries[2].answer.links = vec!["https://guitar.example/lesson".into()];
    entries[4].answer.next = Some("Pause Kubernetes".into());
    entries[4].answer.why = Some("It eats my evenings. The guitar stands in its case.".into());
    let mut because = decided("Kubernetes", None);
    because.reason = Some("my guitar stands in its case".into());
    let decisions = vec![decided("guitar", None), decided("Kubernetes", Some("guitar")), because];
    let kept = Kept { entries, decisions, ..Kept::default() };
    let json = |kept: Kept| upto::render::json(&told(kept)).to_lowercase();
    assert!(json(kept.clone()).contains("guitar"), "it is told before");
    let hidden = Kept { corrections: vec![Correction::Hide("Guitar".into())], ..kept };
    let json = json(hidden);
    assert!(!json.contains("guitar") && !json.contains("the band"), "{json}");
    assert!(json.contains("it eats my evenings."), "what may be told is: {json}");
    assert!(json.contains("kubernetes") && json.contains("\"entries\": 12"), "its entries stay");
}

#[test]
fn a_decision_on_record_is_where_an_interest_stands_under_any_of_its_names() {
    for (kind, status) in [
        (DecisionKind::Explore, Status::Exploring),
        (DecisionKind::Pursue, Status::Pursuing),
        (DecisionKind::Pause, Status::Paused),
        (DecisionKind::Drop, Status::Dropped),
        (DecisionKind::Pivot, Status::Pivoted),
        (DecisionKind::Finish, Status::Done),
    ] {
        let to = (kind == DecisionKind::Pivot).then(|| "guitar".to_owned());
        let on = date("2024-02-01");
        let decision = Decision { interest: "k8s".into(), kind, date: on, reason: None, to };
        let corrections = vec![rename("Kubernetes", "Home lab")];
        let kept =
            Kept { entries: entries(), decisions: vec![decision], corrections, ..Kept::default() };
        let digest = told(kept);
        let thread = digest.interests.iter().find(|t| t.name == "Home lab").unwrap();
        assert_eq!(thread.status, status);
        assert_eq!(digest.decisions[0].interest, "Home lab", "the past speaks of it so, too");
    }
}

#[test]
fn the_public_edition_rests_on_public_entries_alone() {
    let life = Life::default()
        .weekly("2024-01-03", 4, &["Chess at the club, because I like the endgames."])
        .on(
            date("2024-03-01"),
            Answer { interests: vec!["Therapy".into()], ..Answer::plain("Went.") },
        );
    let mut entries = life.read().entries;
    entries[4].private = true;
    let decided = |name: &str, to: Option<&str>| Decision {
        interest: name.into(),
        kind: DecisionKind::Pivot,
        date: date("2024-03-01"),
        reason: Some("it is time".into()),
        to: to.map(Into::into),
    };
    let decisions = vec![decided("Therapy", Some("Chess")), decided("Chess", Some("therapy"))];
    let corrections = vec![rename("Therapy", "Sundays"), merge("Sundays", "Therapy")];
    let kept = Kept { entries, decisions, corrections, ..Kept::default() };
    assert!(history(kept.clone(), Edition::Private).find("Therapy").is_some());
    let public = history(kept, Edition::Public);
    assert_eq!(public.find("Therapy"), None);
    assert_eq!(public.decisions.len(), 1);
    let told = &public.decisions[0];
    assert_eq!((told.interest.as_str(), &told.to, &told.reason), ("Chess", &None, &None));
    assert_eq!(public.entries.len(), 4);
}
