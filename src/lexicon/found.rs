//! The evidence that is found in one entry, subject by subject.

use super::own::{Own, Subject};
use super::shares::Share;
use super::shipped::{LEXICON, number};
use crate::domain::interest::Trust;

/// What a second and later place for the same subject adds.
const AGAIN: f64 = 0.3;
/// The most evidence that places beyond the first add.
const MOST: f64 = 1.2;
/// The most subjects of one entry, those with the most evidence: an entry that names more of them
/// is a list, and about none.
const SUBJECTS: usize = 256;
/// The place of a subject that was not found.
const NOWHERE: u32 = u32::MAX;

/// What was found so far; empty between two entries.
pub(super) struct Found {
    shares: Vec<Share>,
    /// By subject: its place among the shares.
    places: Vec<u32>,
}

impl Found {
    /// Nothing yet, of so many subjects.
    pub fn among(subjects: usize) -> Self {
        Self { shares: Vec::new(), places: vec![NOWHERE; subjects] }
    }

    /// Goes on with what was found before.
    pub fn resume(&mut self, shares: Vec<Share>) {
        for (place, share) in shares.iter().enumerate() {
            self.places[share.subject as usize] = number(place);
        }
        self.shares = shares;
    }

    /// Takes out what was found of an entry, in the order in which it was.
    pub fn take(&mut self) -> Vec<Share> {
        let mut shares = std::mem::take(&mut self.shares);
        for share in &shares {
            self.places[share.subject as usize] = NOWHERE;
        }
        if shares.len() > SUBJECTS {
            shares.sort_by(|a, b| b.weight.total_cmp(&a.weight));
            shares.truncate(SUBJECTS);
        }
        shares
    }

    /// Adds evidence: the best place counts whole, each further one a part, up to a limit.
    pub fn add(&mut self, subject: Subject, amount: f64, trust: Trust) -> &mut Share {
        let (share, new) = self.share(subject, amount, trust);
        if !new {
            let (more, less) =
                if amount > share.weight { (amount, share.weight) } else { (share.weight, amount) };
            share.weight = more + (less * AGAIN).min(MOST * 0.5);
            share.trust = share.trust.min(trust);
        }
        share
    }

    /// Adds the evidence that a topic leaves to its wider topics.
    pub fn parents(&mut self, subject: Subject, amount: f64, own: &Own) {
        let Some(topic) = LEXICON.topics.get(subject as usize) else { return };
        for &parent in &topic.parents {
            let trust = if own.knows(parent) { Trust::Known } else { Trust::Listed };
            let (share, _) = self.share(parent, amount, trust);
            share.weight = share.weight.max(amount);
        }
    }

    /// The share of a subject, and whether it is new.
    fn share(&mut self, subject: Subject, weight: f64, trust: Trust) -> (&mut Share, bool) {
        let place = &mut self.places[subject as usize];
        let new = *place == NOWHERE;
        if new {
            *place = number(self.shares.len());
            self.shares.push(Share { subject, weight, trust });
        }
        (&mut self.shares[*place as usize], new)
    }
}
