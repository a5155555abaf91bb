//! What a person's history gives occasion to ask.

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};

use super::entry::Field;
use super::history::History;
use super::id::EntryId;
use super::interest::name_key;
use super::words::unshown;

/// What a person's history gives occasion to ask. Law: it names what the person wrote, and when, so
/// that the question can say why it is asked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "about", rename_all = "snake_case")]
pub enum Opening {
    /// An interest that is new, without a reason: what drew them to it?
    New {
        /// Its name.
        interest: String,
        /// The first day on which it was mentioned.
        since: NaiveDate,
    },
    /// Something was done for an interest, and nothing is known that helped: what did?
    Effort {
        /// Its name.
        interest: String,
        /// The day on which it was written.
        on: NaiveDate,
    },
    /// An interest that is not mentioned any more: are they still on it?
    Quiet {
        /// Its name.
        interest: String,
        /// The last day on which it was mentioned.
        last: NaiveDate,
    },
    /// A plan of the quarter before that nothing took up since: did it happen?
    Plan {
        /// The entry in whose answer to *What next?* it stands.
        entry: EntryId,
        /// Its first byte in that answer.
        from: usize,
        /// The byte after its last.
        to: usize,
        /// The day on which it was written.
        on: NaiveDate,
    },
}

unshown!(Opening);

/// A follow-up that was asked before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// By the how-manyth prompt.
    pub sequence: u32,
    /// On which day.
    pub on: NaiveDate,
    /// What it was about.
    pub opening: Opening,
}

/// How long the same is not asked of the same interest again.
const REST: TimeDelta = TimeDelta::days(90);

impl Opening {
    /// The interest that it is about.
    pub fn interest(&self) -> Option<&str> {
        match self {
            Self::New { interest, .. }
            | Self::Effort { interest, .. }
            | Self::Quiet { interest, .. } => Some(interest),
            Self::Plan { .. } => None,
        }
    }

    /// Whether what it rests on is still there: an entry of its day that mentions its interest, or
    /// its plan as a whole sentence.
    pub fn stands_in(&self, history: &History) -> bool {
        let of_day = |day: &NaiveDate| {
            let all = history.entries.iter().zip(&history.readings);
            let day = *day;
            all.filter(move |(entry, _)| entry.about.from == day)
        };
        match self {
            Self::New { interest, since: on }
            | Self::Effort { interest, on }
            | Self::Quiet { interest, last: on } => history.find(interest).is_some_and(|id| {
                of_day(on).any(|(_, reading)| reading.mentions.iter().any(|m| m.interest == id))
            }),
            Self::Plan { entry, from, to, on } => of_day(on).any(|(known, reading)| {
                let field = known.answer.field(Field::Next);
                let mut sentences = reading.sentences.iter().filter(|s| s.field == Field::Next);
                known.id == *entry
                    && field.get(*from..*to).is_some_and(|plan| {
                        sentences.any(|s| field.get(s.range.clone()).is_some_and(|s| is(plan, s)))
                    })
            }),
        }
    }

    /// Whether both ask the same thing, of whatever interest.
    fn asks_the_same(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }

    /// Whether both are about the same interest.
    fn is_about_the_same(&self, other: &Self) -> bool {
        match (self.interest(), other.interest()) {
            (Some(own), Some(other)) => name_key(own) == name_key(other),
            _ => false,
        }
    }
}

/// Whether a plan is all that a sentence says beside addresses.
fn is(plan: &str, sentence: &str) -> bool {
    sentence.split_once(plan).is_some_and(|(before, after)| {
        let mut rest = before.split_whitespace().chain(after.split_whitespace());
        rest.all(|word| word.contains("://"))
    })
}

/// The opening to take for the prompt of this number: the first that may be asked.
///
/// Laws: no occasion is taken twice, no interest is asked the same within three months, and what
/// the follow-up before asked is not asked by the next one, of whatever interest.
pub fn pick(
    openings: Vec<Opening>,
    asked: &[Asked],
    sequence: u32,
    today: NaiveDate,
) -> Option<Opening> {
    let last = asked.iter().max_by_key(|asked| asked.sequence);
    let last = last.filter(|last| last.sequence + EVERY >= sequence);
    openings.into_iter().find(|opening| {
        let rests = |asked: &Asked| {
            let same =
                asked.opening.asks_the_same(opening) && asked.opening.is_about_the_same(opening);
            asked.opening == *opening || same && today - asked.on < REST
        };
        !asked.iter().any(rests) && last.is_none_or(|last| !last.opening.asks_the_same(opening))
    })
}

/// Every second prompt may be a follow-up; the ones between are open questions, from which a life is
/// told.
pub const EVERY: u32 = 2;

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn quiet(interest: &str, last: &str) -> Opening {
        Opening::Quiet { interest: interest.to_owned(), last: day(last) }
    }

    fn new(interest: &str) -> Opening {
        Opening::New { interest: interest.to_owned(), since: day("2026-03-01") }
    }

    fn asked(sequence: u32, on: &str, opening: Opening) -> Asked {
        Asked { sequence, on: day(on), opening }
    }

    #[test]
    fn the_first_that_may_be_asked_is_taken() {
        let (react, chess) = (quiet("React", "2025-12-01"), quiet("Chess", "2025-12-02"));
        let today = day("2026-03-06");
        let both = vec![react.clone(), chess.clone()];
        assert_eq!(pick(both.clone(), &[], 3, today), Some(react.clone()));
        assert_eq!(pick(Vec::new(), &[], 3, today), None);
        // Asked before: the other one, but not right after it, since it is the same question.
        let before = [asked(3, "2026-02-27", react.clone())];
        assert_eq!(pick(both.clone(), &before, 5, today), None);
        assert_eq!(pick(both.clone(), &before, 7, today), Some(chess.clone()));
        assert_eq!(pick(vec![react.clone(), new("Go")], &before, 5, today), Some(new("Go")));
        // Another silence of the same interest is another occasion, after a rest.
        let later = quiet("react", "2026-02-01");
        assert_eq!(pick(vec![later.clone()], &before, 9, today), None);
        assert_eq!(pick(vec![later.clone()], &before, 9, day("2026-06-01")), Some(later));
        assert_eq!(pick(vec![react], &before, 99, day("2027-06-01")), None, "never twice");
    }

    #[test]
    fn a_plan_is_a_whole_sentence_but_for_addresses() {
        let plan = "Climb a mountain.";
        for whole in ["Climb a mountain.", " Climb a mountain. https://a.example/b"] {
            assert!(is(plan, whole), "{whole}");
        }
        for other in ["Never climb a mountain.", "Never: Climb a mountain.", "Climb a mount", ""] {
            assert!(!is(plan, other), "{other}");
        }
    }

    #[test]
    fn an_opening_is_kept_as_it_is() {
        let plan = Opening::Plan { entry: EntryId(7), from: 0, to: 12, on: day("2025-12-21") };
        for opening in [quiet("C++", "2025-12-01"), new("Go"), plan] {
            let json = serde_json::to_string(&opening).expect("JSON");
            assert_eq!(serde_json::from_str::<Opening>(&json).expect("an opening"), opening);
        }
    }
}
