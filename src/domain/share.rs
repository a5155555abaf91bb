//! What stands of one person in a server's digest.

use chrono::NaiveDate;

use super::decision::Decision;
use super::digest::Quote;
use super::mark::mark;
use super::words::{Words, unshown};

/// What stands of one person in a server's digest of a period: of their public edition, what is
/// told at a glance.
///
/// Law: no link is in it, and it has a few lines at most.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Share {
    /// The leading interests by name, the first ahead.
    pub interests: Vec<String>,
    /// The stretches of the period.
    pub eras: Vec<Brief>,
    /// Sentences as they stand in an entry.
    pub quotes: Vec<Quote>,
    /// What was decided, without the reasons.
    pub decisions: Vec<Decision>,
    /// Whether the period has too few entries to tell much.
    pub thin: bool,
}

unshown!(Share);

/// An era at a glance.
#[derive(Clone, PartialEq, Eq)]
pub struct Brief {
    /// The first day.
    pub from: NaiveDate,
    /// The day after the last.
    pub to: NaiveDate,
    /// What the person calls it; `None` where they gave it no title.
    pub name: Option<Words>,
    /// The names of its leading interests.
    pub interests: Vec<String>,
}

unshown!(Brief);

/// Between two things that a share says, and before each kind of them: neither stands in a name.
const UNIT: char = '\u{1f}';
const GROUP: &str = "\u{1e}";

impl Share {
    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        let Self { interests, eras, quotes, decisions, .. } = self;
        interests.is_empty() && eras.is_empty() && quotes.is_empty() && decisions.is_empty()
    }

    /// A number that stands for all that it says. Law: shares that say something else have another
    /// one, and the same share has the same for good.
    pub fn mark(&self) -> u64 {
        let mut text = String::new();
        let mut say = |what: &str| {
            text.push_str(what);
            text.push(UNIT);
        };
        for name in &self.interests {
            say(name);
        }
        say(GROUP);
        for Brief { from, to, name, interests } in &self.eras {
            say(&from.to_string());
            say(&to.to_string());
            say(if name.is_some() { "called" } else { "" });
            say(name.as_deref().unwrap_or_default());
            for name in interests {
                say(name);
            }
            say(GROUP);
        }
        say(GROUP);
        for Quote { text, date, .. } in &self.quotes {
            say(text);
            say(&date.to_string());
        }
        say(GROUP);
        for Decision { date, kind, interest, to, .. } in &self.decisions {
            say(&date.to_string());
            say(kind.word());
            say(interest);
            say(if to.is_some() { "to" } else { "" });
            say(to.as_deref().unwrap_or_default());
        }
        mark(text.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::decision::DecisionKind;
    use crate::domain::id::EntryId;

    #[test]
    fn whatever_changes_in_it_changes_its_mark() {
        let date: NaiveDate = "2026-03-31".parse().expect("a date");
        let era = Brief { from: date, to: date, name: None, interests: vec!["Climbing".into()] };
        let decision = |to: Option<&str>| Decision {
            interest: "Chess".into(),
            kind: DecisionKind::Pivot,
            date,
            reason: None,
            to: to.map(str::to_owned),
        };
        let quote = |text: &str| Quote { text: text.into(), date, entry: EntryId(1) };
        let share = Share {
            interests: vec!["Climbing".into(), "Guitar".into()],
            eras: vec![era.clone()],
            quotes: vec![quote("On the wall.")],
            decisions: vec![decision(None)],
            thin: false,
        };
        let eras = |name: Option<&str>, interests: &[&str]| {
            let interests = interests.iter().map(|name| (*name).to_owned()).collect();
            vec![Brief { name: name.map(Words::from), interests, ..era.clone() }]
        };
        let others = [
            Share::default(),
            Share { interests: vec!["Guitar".into(), "Climbing".into()], ..share.clone() },
            Share { interests: vec!["ClimbingGuitar".into()], ..share.clone() },
            Share { eras: eras(Some(""), &["Climbing"]), ..share.clone() },
            Share { eras: eras(None, &["Climbing", "Guitar"]), ..share.clone() },
            Share { eras: vec![era.clone(), era.clone()], ..share.clone() },
            Share { quotes: vec![quote("On the wall!")], ..share.clone() },
            Share { quotes: vec![], ..share.clone() },
            Share { decisions: vec![decision(Some("yoga"))], ..share.clone() },
            share.clone(),
        ];
        let mut marks: Vec<u64> = others.iter().map(Share::mark).collect();
        assert_eq!(marks.last(), Some(&share.mark()), "the same says the same");
        marks.sort_unstable();
        marks.dedup();
        assert_eq!(marks.len(), others.len());
    }
}
