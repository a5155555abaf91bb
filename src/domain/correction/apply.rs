use super::{Correction, hidden};
use crate::domain::history::History;
use crate::domain::id::InterestId;
use crate::domain::interest::{Interest, name_key, stands_in};
use crate::domain::reading::{Mention, Reading};

/// Puts a history right, as the corrections say in the order in which they were made.
///
/// ```text
/// read        climbing  bouldering  guitar  ex
/// merge bouldering into climbing
/// hide ex
/// rename guitar to luthiery
/// told        climbing (bouldering)  luthiery (guitar)
/// ```
///
/// Laws: the history's own laws hold after as before. Of two mentions that become one the heavier
/// weight stays. What is hidden is in no mention, sentence, resource or decision. A correction of a
/// name that nobody mentions changes nothing, and counts again when somebody does. A name that is
/// split off has never been renamed or merged before.
pub fn correct(history: &mut History, corrections: &[Correction]) {
    if corrections.is_empty() {
        return;
    }
    let mut table = Table::of(history);
    for (place, correction) in corrections.iter().enumerate() {
        match correction {
            Correction::Rename { from, to } if !parted(from, &corrections[place..]) => {
                table.rename(from, to, history);
            }
            Correction::Merge { from, into } if !parted(from, &corrections[place..]) => {
                table.merge(from, into, history);
            }
            Correction::Split { off, .. } => table.part(off),
            // What is hidden is so under every name it had, whenever it got them.
            _ => {}
        }
    }
    table.settle(history, &hidden(corrections));
}

/// Whether a later correction makes the name a thing of its own.
fn parted(name: &str, later: &[Correction]) -> bool {
    let key = name_key(name);
    later.iter().any(|c| matches!(c, Correction::Split { off, .. } if name_key(off) == key))
}

/// The interests while they are put right.
struct Table {
    interests: Vec<Interest>,
    /// Into which one each has gone; its own place for one that stands.
    gone_into: Vec<usize>,
}

impl Table {
    fn of(history: &History) -> Self {
        let count = history.interests.len();
        Self { interests: history.interests.clone(), gone_into: (0..count).collect() }
    }

    /// Those that stand under this name; else those that have it among their other names.
    fn find(&self, name: &str) -> Vec<usize> {
        let key = name_key(name);
        let standing = || (0..self.interests.len()).filter(|&at| self.gone_into[at] == at);
        let named: Vec<usize> =
            standing().filter(|&at| name_key(&self.interests[at].name) == key).collect();
        if named.is_empty() {
            standing().filter(|&at| self.interests[at].is_called(name)).collect()
        } else {
            named
        }
    }

    fn rename(&mut self, from: &str, to: &str, history: &mut History) {
        let mut found = self.find(from);
        let kin = self.find(to);
        self.say(&found, from, to, history);
        let Some(&first) = found.first() else { return };
        let key = name_key(to);
        found.extend(kin.into_iter().filter(|&at| name_key(&self.interests[at].name) == key));
        self.unite(first, &found);
        self.call(first, to);
    }

    fn merge(&mut self, from: &str, into: &str, history: &mut History) {
        let (found, kept) = (self.find(from), self.find(into));
        let Some(&first) = kept.first() else { return self.rename(from, into, history) };
        let name = self.interests[first].name.clone();
        self.say(&found, from, &name, history);
        self.unite(first, &kept);
        self.unite(first, &found);
        self.call(first, &name);
    }

    /// Lets decisions speak of `to` where they spoke of what is found, or of the name `from`.
    fn say(&self, found: &[usize], from: &str, to: &str, history: &mut History) {
        let names = found.iter().flat_map(|&at| self.interests[at].names());
        let keys: Vec<String> = names.chain([from]).map(name_key).collect();
        for decision in &mut history.decisions {
            for name in [Some(&mut decision.interest), decision.to.as_mut()].into_iter().flatten() {
                if keys.contains(&name_key(name)) {
                    to.clone_into(name);
                }
            }
        }
    }

    fn unite(&mut self, first: usize, others: &[usize]) {
        for &other in others.iter().filter(|&&at| at != first) {
            let Interest { name, aliases } = self.interests[other].clone();
            self.interests[first].aliases.extend([name].into_iter().chain(aliases));
            for root in self.gone_into.iter_mut().filter(|root| **root == other) {
                *root = first;
            }
        }
    }

    /// Gives it a name; the one it had goes before its other names, of which each stands once.
    fn call(&mut self, at: usize, name: &str) {
        let interest = &mut self.interests[at];
        let old = std::mem::replace(&mut interest.name, name.to_owned());
        interest.aliases.insert(0, old);
        let mut seen = vec![name.to_lowercase()];
        interest.aliases.retain(|alias| {
            let lower = alias.to_lowercase();
            let fresh = !seen.contains(&lower);
            if fresh {
                seen.push(lower);
            }
            fresh
        });
    }

    /// Takes a name from all that have it among their other names.
    fn part(&mut self, off: &str) {
        let key = name_key(off);
        for interest in &mut self.interests {
            interest.aliases.retain(|alias| name_key(alias) != key);
        }
    }

    /// Writes it all into the history, each interest that is told at a place of its own.
    fn settle(self, history: &mut History, hidden: &[String]) {
        let out: Vec<usize> = hidden.iter().flat_map(|name| self.find(name)).collect();
        let mut places: Vec<Option<InterestId>> = vec![None; self.interests.len()];
        history.interests.clear();
        for (at, interest) in self.interests.iter().enumerate() {
            let root = self.gone_into[at];
            if root == at && !out.contains(&at) {
                places[at] = u32::try_from(history.interests.len()).ok().map(InterestId);
                history.interests.push(interest.clone());
            }
        }
        let names = out.iter().flat_map(|&at| self.interests[at].names());
        let names: Vec<&str> = names.chain(hidden.iter().map(String::as_str)).collect();
        let secret: Vec<String> = names.iter().map(|name| name_key(name)).collect();
        let lower: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
        let told = |name: &str| {
            history.interests.iter().any(|i| i.is_called(name)) || !secret.contains(&name_key(name))
        };
        history.decisions.retain(|decision| told(&decision.interest));
        for decision in &mut history.decisions {
            decision.keep_from_telling(|to| !told(to));
            decision.reason = decision.reason.take().filter(|reason| {
                let reason = reason.to_lowercase();
                !lower.iter().any(|name| stands_in(name, &reason))
            });
        }
        let place = |id: InterestId| {
            let root = self.gone_into.get(id.0 as usize).copied()?;
            places.get(root).copied().flatten()
        };
        for reading in &mut history.readings {
            settle(reading, place);
        }
    }
}

/// Lets a reading speak of the interests by their new places; `None` for those that are hidden.
fn settle(reading: &mut Reading, place: impl Fn(InterestId) -> Option<InterestId>) {
    let subject_is_hidden = reading.mentions.first().is_some_and(|m| place(m.interest).is_none());
    let mut mentions: Vec<Mention> = Vec::with_capacity(reading.mentions.len());
    for mention in &reading.mentions {
        let Some(interest) = place(mention.interest) else { continue };
        match mentions.iter_mut().find(|known| known.interest == interest) {
            Some(known) => {
                known.weight = known.weight.max(mention.weight);
                known.trust = known.trust.min(mention.trust);
            }
            None => mentions.push(Mention { interest, ..*mention }),
        }
    }
    mentions.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    reading.mentions = mentions;
    // A sentence that names nothing speaks of what its entry is most about.
    let told = |names: &[InterestId]| {
        if names.is_empty() {
            !subject_is_hidden
        } else {
            names.iter().all(|&id| place(id).is_some())
        }
    };
    reading.sentences.retain(|sentence| told(&sentence.interests));
    for sentence in &mut reading.sentences {
        let mut named: Vec<InterestId> = Vec::with_capacity(sentence.interests.len());
        for id in sentence.interests.iter().filter_map(|&id| place(id)) {
            if !named.contains(&id) {
                named.push(id);
            }
        }
        sentence.interests = named;
    }
    reading.resources.retain(|(_, served)| told(served.as_slice()));
    for (_, served) in &mut reading.resources {
        *served = served.and_then(&place);
    }
}
