//! What a history gives occasion to ask.

use upto::domain::decision::{Decision, DecisionKind};
use upto::domain::entry::Answer;
use upto::domain::history::History;
use upto::domain::opening::Opening;
use upto::retro::openings;

use super::life::{Life, date, tell};

const CLIMBING: [&str; 2] = ["Climbing at the wall.", "More climbing with friends."];
const GUITAR: [&str; 2] = ["Played the guitar.", "The guitar again, in the evening."];

/// Ten weeks of climbing, then ten of the guitar; up to 25 May.
fn two_times() -> Life {
    Life::default().weekly("2026-01-05", 10, &CLIMBING).weekly("2026-03-16", 11, &GUITAR)
}

fn quiet(history: &History, today: &str) -> Vec<(String, String)> {
    let found = openings(history, date(today)).into_iter();
    found
        .filter_map(|opening| match opening {
            Opening::Quiet { interest, last } => Some((interest, last.to_string())),
            _ => None,
        })
        .collect()
}

#[test]
fn an_interest_that_is_mentioned_no_more_has_gone_quiet() {
    let history = two_times().read();
    let climbing = [("Climbing".to_owned(), "2026-03-09".to_owned())];
    assert_eq!(quiet(&history, "2026-05-26"), climbing);
    assert_eq!(quiet(&history, "2026-11-04"), climbing);
    assert_eq!(quiet(&history, "2026-11-05"), [], "long forgotten");
    let passing =
        Life::default().weekly("2026-01-05", 2, &CLIMBING).weekly("2026-01-19", 18, &GUITAR);
    assert_eq!(quiet(&passing.read(), "2026-05-26"), [], "twice was in passing");
}

#[test]
fn what_was_decided_is_not_asked_about() {
    let mut history = two_times().read();
    history.decisions.push(Decision {
        interest: "climbing".into(),
        kind: DecisionKind::Pause,
        date: date("2026-04-01"),
        reason: None,
        to: None,
    });
    assert_eq!(quiet(&history, "2026-05-26"), []);
}

#[test]
fn a_new_interest_is_asked_about_where_no_reason_was_given() {
    let new = |sentences: &[&str], today: &str| {
        let life = Life::default().weekly("2026-01-05", 10, &CLIMBING);
        let history = life.weekly("2026-03-16", 3, sentences).read();
        openings(&history, date(today)).into_iter().any(|opening| {
            opening == Opening::New { interest: "Guitar".into(), since: date("2026-03-16") }
        })
    };
    assert!(new(&GUITAR, "2026-03-31"));
    assert!(!new(&GUITAR, "2026-04-14"), "four weeks later it is new no more");
    let with_reason = ["Began to play the guitar, because my sister left hers here."];
    assert!(!new(&with_reason, "2026-03-31"));
}

#[test]
fn an_effort_is_asked_about_where_nothing_helped_yet() {
    let effort = |sentence: &str, today: &str| {
        let life = Life::default().weekly("2026-01-05", 10, &CLIMBING);
        let history = life.weekly("2026-03-16", 3, &[sentence]).read();
        openings(&history, date(today)).into_iter().find_map(|opening| match opening {
            Opening::Effort { interest, on } if interest == "Guitar" => Some(on.to_string()),
            _ => None,
        })
    };
    let practised = "Practised the guitar every evening this week.";
    assert_eq!(effort(practised, "2026-04-01").as_deref(), Some("2026-03-30"));
    assert_eq!(effort(practised, "2026-05-01"), None, "a month later");
    let linked = "Practised the guitar every evening with https://example.com/chords this week.";
    assert_eq!(effort(linked, "2026-04-01"), None);
}

#[test]
fn a_plan_of_the_quarter_before_is_asked_about_until_it_is_taken_up() {
    let plan = |next: &str, after: &[&str]| {
        let answer = Answer { next: Some(next.into()), ..Answer::plain("Climbing at the wall.") };
        let life = Life::default().weekly("2026-01-05", 10, &CLIMBING);
        let history = life.on(date("2026-03-20"), answer).weekly("2026-04-06", 3, after).read();
        let found = openings(&history, date("2026-04-25"));
        found.into_iter().find_map(|opening| match opening {
            Opening::Plan { from, to, on, .. } => Some((next[from..to].to_owned(), on.to_string())),
            _ => None,
        })
    };
    let said = "Then more. Finish the linear algebra course before summer.";
    let open = plan(said, &CLIMBING);
    assert_eq!(
        open,
        Some(("Finish the linear algebra course before summer.".into(), "2026-03-20".into()))
    );
    let done = plan(said, &["Did the linear algebra course to its end."]);
    assert_ne!(done, open, "it was taken up");
    assert_eq!(plan("Pause climbing until the finger is well.", &CLIMBING), None, "a decision");
}

#[test]
fn a_plan_in_passing_hides_none_that_was_made_in_the_form() {
    let next = "Finish the linear algebra course before summer.";
    let planned = |passing: &str| {
        let answer = Answer { next: Some(next.into()), ..Answer::plain("Climbing at the wall.") };
        let life = Life::default().weekly("2026-01-05", 10, &CLIMBING);
        let life = life.on(date("2026-03-20"), answer);
        let life = life.on(date("2026-03-27"), Answer::plain(passing));
        life.weekly("2026-04-06", 3, &CLIMBING).read()
    };
    let asked = |history: &History| {
        let found = openings(history, date("2026-04-25")).into_iter();
        found
            .filter_map(|opening| match opening {
                Opening::Plan { from, to, on, .. } => {
                    Some((next[from..to].to_owned(), on.to_string()))
                }
                _ => None,
            })
            .collect::<Vec<_>>()
    };
    let passing = planned("Next I want to restore the old bicycle.");
    let told = tell(&passing, "2026-Q2");
    let latest = told.planned.last().map(|planned| planned.plan.text.as_str());
    assert_eq!(latest, Some("Next I want to restore the old bicycle."), "it is a plan");
    assert_eq!(asked(&passing), [(next.to_owned(), "2026-03-20".to_owned())]);
    assert_eq!(asked(&passing), asked(&planned("It rained on Sunday.")));
}
