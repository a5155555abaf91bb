//! What every dress says alike.

use crate::domain::decision::DecisionKind;

/// What somebody decided, as it is said of the past: "paused", with the interest's name to follow.
pub fn decided(kind: DecisionKind) -> &'static str {
    match kind {
        DecisionKind::Explore => "looked around in",
        DecisionKind::Pursue => "went on with",
        DecisionKind::Pause => "paused",
        DecisionKind::Drop => "put down",
        DecisionKind::Pivot => "moved on from",
        DecisionKind::Finish => "was done with",
    }
}

/// Which way an interest went, by the word for its course and its longest silence: "rising", "back
/// after 120 days".
pub fn course(course: &str, gap_days: Option<i64>) -> String {
    match (course, gap_days) {
        ("returning", Some(days)) => format!("back after {days} days"),
        _ => course.to_owned(),
    }
}

/// Things under what they served, in the order of first appearance; what served nothing is last.
pub fn shelves<K: PartialEq, T>(
    items: impl Iterator<Item = (Option<K>, T)>,
) -> Vec<(Option<K>, Vec<T>)> {
    let mut shelves: Vec<(Option<K>, Vec<T>)> = Vec::new();
    for (served, item) in items {
        match shelves.iter_mut().find(|(known, _)| *known == served) {
            Some((_, items)) => items.push(item),
            None => shelves.push((served, vec![item])),
        }
    }
    shelves.sort_by_key(|(served, _)| served.is_none());
    shelves
}
