//! What stands beside a word that may mean a topic, and lets it.

use super::draft::{Draft, Pointer};
use super::own::Subject;
use super::shipped::LEXICON;
use super::spots::SpotKind;

/// The company that the words of one entry keep.
#[derive(Debug, Default)]
pub(super) struct Company {
    /// The subjects that are meant or hinted at by something sure, and the wider ones of those
    /// meant, in order.
    firm: Vec<Subject>,
    /// The subjects of all hints, in order.
    hints: Vec<Subject>,
}

impl Company {
    /// That of an entry, where something in it asks for it.
    pub fn of(draft: &Draft) -> Self {
        let mut company = Self::default();
        let asks = |p: &Pointer| matches!(p.kind, SpotKind::Doubtful | SpotKind::Hint);
        if !draft.pointers.iter().any(asks) {
            return company;
        }
        for pointer in &draft.pointers {
            let meant = pointer.kind < SpotKind::Doubtful;
            if meant || pointer.kind == SpotKind::Clue {
                company.firm.push(pointer.subject);
            }
            if let Some(topic) = LEXICON.topics.get(pointer.subject as usize).filter(|_| meant) {
                // As Rails speaks for Ruby.
                company.firm.extend(&topic.parents);
            }
            if pointer.kind == SpotKind::Hint {
                company.hints.push(pointer.subject);
            }
        }
        company.firm.sort_unstable();
        company.hints.sort_unstable();
        company
    }

    /// Whether something sure speaks for a subject.
    pub fn supports(&self, subject: Subject) -> bool {
        self.firm.binary_search(&subject).is_ok()
    }

    /// Whether two hints point at a subject.
    pub fn pairs(&self, subject: Subject) -> bool {
        let first = self.hints.partition_point(|&hint| hint < subject);
        self.hints.get(first + 1) == Some(&subject)
    }
}
