//! Under which of their own names this person files what an entry is otherwise about.

use std::collections::HashMap;

use super::own::Subject;
use super::shares::Share;
use crate::domain::interest::Trust;

/// A custom shows from so many entries on …
const ENTRIES: u32 = 2;
/// … in at least this part of those that could have followed it.
const PART: f64 = 0.6;
/// An entry that is less than this about something is no case of it.
const ABOUT: f64 = 0.5;

/// What was learned from the entries that name what they are about.
///
/// ```text
/// entry    about          named
/// 1        woodworking    shed time
/// 2        woodworking    shed time       so woodworking is filed under shed time
/// 3        woodworking    –               and this is suggested as shed time
/// ```
#[derive(Debug, Default)]
pub(super) struct Customs(HashMap<Subject, Vec<(Subject, f64)>>);

impl Customs {
    /// Learns from every entry's evidence, with what each names.
    pub fn learn(entries: &[Vec<Share>], named: &[Vec<(Subject, Trust)>]) -> Self {
        let mut cases: HashMap<Subject, u32> = HashMap::new();
        let mut together: HashMap<(Subject, Subject), u32> = HashMap::new();
        for (entry, named) in entries.iter().zip(named).filter(|(_, named)| !named.is_empty()) {
            let is_named = |subject: Subject| named.iter().any(|&(name, _)| name == subject);
            let about = entry.iter().filter(|s| s.weight >= ABOUT && !is_named(s.subject));
            for share in about {
                *cases.entry(share.subject).or_default() += 1;
                for &(name, _) in named {
                    *together.entry((share.subject, name)).or_default() += 1;
                }
            }
        }
        let mut customs: HashMap<Subject, Vec<(Subject, f64)>> = HashMap::new();
        for ((subject, name), times) in together {
            let part = f64::from(times) / f64::from(cases[&subject]);
            if times >= ENTRIES && part >= PART {
                customs.entry(subject).or_default().push((name, part));
            }
        }
        for names in customs.values_mut() {
            names.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        }
        Self(customs)
    }

    /// The names under which an entry that is about `subject` is filed, with how often it is.
    pub fn names(&self, subject: Subject) -> &[(Subject, f64)] {
        self.0.get(&subject).map_or(&[], Vec::as_slice)
    }
}
