//! Decisions come from the form's own field and from buttons, never from sentences.

use upto::domain::decision::{Decision, DecisionKind};
use upto::domain::digest::Status;
use upto::domain::entry::Answer;

use super::life::{Life, date, tell};

fn decided(next: &str) -> Vec<Decision> {
    let answer = Answer { next: Some(next.into()), ..Answer::plain("Chess, Go") };
    let life = Life::default()
        .on(date("2024-02-01"), Answer::plain("Chess, Rust"))
        .on(date("2024-03-01"), answer);
    tell(&life.read_as_names(), "2024").decisions
}

#[test]
fn the_forms_field_decides_when_it_begins_with_the_plain_word() {
    for (next, kind) in [
        ("Pursue chess", DecisionKind::Pursue),
        ("pause Chess, until May", DecisionKind::Pause),
        ("Drop chess.", DecisionKind::Drop),
    ] {
        let decisions = decided(next);
        assert_eq!(decisions.len(), 1, "{next}");
        assert_eq!((decisions[0].kind, decisions[0].interest.as_str()), (kind, "Chess"), "{next}");
    }
}

#[test]
fn a_pivot_says_from_what_to_what_and_why() {
    let decisions = decided("Pivot to Go because the club plays it");
    assert_eq!(decisions[0].interest, "Chess");
    assert_eq!(decisions[0].to.as_deref(), Some("Go"));
    assert_eq!(decisions[0].reason.as_deref(), Some("because the club plays it"));
}

#[test]
fn other_words_decide_nothing() {
    for next in [
        "Drop by the library",
        "drop off a parcel at the club",
        "I might drop chess",
        "Pause",
        "pivot to something new",
        "Pursuing chess, perhaps",
        "more of the same",
    ] {
        let decisions = decided(next);
        let bare = decisions.iter().all(|d| next == "Pause" && d.interest == "Chess");
        assert!(bare, "{next}: {decisions:?}");
    }
}

#[test]
fn the_last_decision_is_where_an_interest_stands() {
    let next = |text: &str| Answer { next: Some(text.into()), ..Answer::plain("Chess") };
    let life = Life::default()
        .on(date("2024-02-01"), next("Pause chess"))
        .on(date("2024-06-01"), next("Pursue chess"));
    assert_eq!(tell(&life.read_as_names(), "2024").interests[0].status, Status::Pursuing);
}
