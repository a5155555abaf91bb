//! How much each entry is about each subject.
//!
//! Evidence in the entry comes first; where it leaves a choice, what the person is into anyway
//! decides. So a passing word for a lasting interest counts, and a stray one fades:
//!
//! ```text
//! entry     says                      alone       among the rest
//! 1         Pytest, Python, GitHub    1  1  1     1.0  0.9  0.4
//! 2         Python                    1           1.0
//! ```

use std::collections::HashMap;

use super::company::Company;
use super::customs::Customs;
use super::draft::Draft;
use super::found::Found;
use super::habits::Habits;
use super::own::{Own, Subject};
use super::phrases::Phrase;
use super::spots::SpotKind;
use crate::domain::interest::Trust;

/// What one entry says about one subject.
#[derive(Debug, Clone, Copy)]
pub(super) struct Share {
    pub subject: Subject,
    pub weight: f64,
    pub trust: Trust,
}

/// Evidence of an explicit name in a form field or tag.
const NAMED: f64 = 4.0;
/// How much of a topic's evidence its wider topic inherits.
const PARENT: f64 = 0.4;
/// How strongly evidence within an entry sets its subjects apart.
const SHARP: f64 = 1.6;
/// How strongly the history decides what an entry leaves open.
const PRIOR: f64 = 0.4;
/// How often the history is asked again.
const ROUNDS: usize = 3;
/// How strongly the company of words decides, which naive Bayes makes too sure of itself.
const FIT: f64 = 0.6;
/// Evidence of a subject that the person named before and whose company of words is here.
const FAINT: f64 = 0.25;
/// The company of words must be at least this much likelier, as a log, to count as evidence.
const COMPANY: f32 = 0.5;
/// A subject with less than this part of the entry's first is not mentioned.
const LEAST: f64 = 0.05;
/// The most subjects that one entry mentions: whoever names more has written a list.
const MENTIONS: usize = 128;

/// Shares out every entry; `meant` tells which subject each phrase means. Law: subjects are each
/// once in an entry, heaviest first.
pub(super) fn shares(
    drafts: &[Draft],
    own: &Own,
    phrases: &[Phrase],
    meant: &[Subject],
    words: usize,
) -> Vec<Vec<Share>> {
    let standings = standings(drafts, own);
    let mut found = Found::among(own.next as usize + phrases.len());
    let mut all: Vec<Vec<Share>> = drafts
        .iter()
        .enumerate()
        .map(|(i, draft)| {
            evidence(draft, &own.named[i], own, &standings, phrases, meant, &mut found);
            found.take()
        })
        .collect();
    let customs = Customs::learn(&all, &own.named);
    for (entry, _) in all.iter_mut().zip(&own.named).filter(|(_, named)| named.is_empty()) {
        let filed: Vec<(Subject, f64)> = entry
            .iter()
            .flat_map(|s| {
                customs.names(s.subject).iter().map(|(name, part)| (*name, s.weight * part))
            })
            .collect();
        found.resume(std::mem::take(entry));
        for (name, amount) in filed {
            found.add(name, amount, Trust::Known);
        }
        *entry = found.take();
    }
    let mut lasting = Lasting::of(&all, own, own.next as usize + phrases.len());
    let mut share: Vec<Vec<(Subject, f64)>> = all.iter().map(|e| parts(e, |_| 1.0)).collect();
    for _ in 0..ROUNDS {
        lasting.weigh(&share);
        share = all.iter().map(|e| parts(e, |s| lasting.speaks_for(s))).collect();
    }
    let habits = Habits::learn(drafts, &share, words);
    lasting.weigh(&share);
    for (i, draft) in drafts.iter().enumerate() {
        let fit = habits.fit(draft);
        let entry = &mut all[i];
        if own.named[i].is_empty() {
            for (subject, _) in fit.iter().filter(|&(s, fit)| fit > COMPANY && own.knows(s)) {
                if entry.iter().all(|s| s.subject != subject) {
                    entry.push(Share { subject, weight: FAINT, trust: Trust::Known });
                }
            }
        }
        share[i] = parts(entry, |s| {
            lasting.speaks_for(s) * (f64::from(fit.of(s).unwrap_or(0.0)) * FIT).exp()
        });
    }
    for (entry, parts) in all.iter_mut().zip(share) {
        let most = parts.iter().map(|p| p.1).fold(0.0, f64::max);
        let sure = entry.iter().map(|s| s.weight).fold(0.0, f64::max).min(1.0);
        for (s, (_, part)) in entry.iter_mut().zip(parts) {
            s.weight = if most > 0.0 { part / most * sure } else { 0.0 };
        }
        entry.retain(|s| s.weight >= LEAST);
        entry.sort_by(|a, b| b.weight.total_cmp(&a.weight).then(a.subject.cmp(&b.subject)));
        entry.truncate(MENTIONS);
    }
    all
}

/// How much each subject's part in the history speaks for it.
struct Lasting {
    /// The subjects that any entry may be about.
    subjects: Vec<Subject>,
    /// How far each is to be believed: [`Own::belief`].
    beliefs: Vec<f64>,
    /// By subject: what its part in the history is worth.
    worth: Vec<f64>,
}

impl Lasting {
    fn of(entries: &[Vec<Share>], own: &Own, subjects: usize) -> Self {
        let mut worth = vec![0.0; subjects];
        let mut met = Vec::new();
        for share in entries.iter().flatten() {
            if worth[share.subject as usize] == 0.0 {
                worth[share.subject as usize] = 1.0;
                met.push(share.subject);
            }
        }
        // What the company of words alone may add later.
        for &subject in own.written.keys().filter(|&&s| worth[s as usize] == 0.0) {
            met.push(subject);
        }
        met.sort_unstable();
        let beliefs = met.iter().map(|&subject| own.belief(subject)).collect();
        Self { subjects: met, beliefs, worth }
    }

    /// Weighs the subjects by how the entries are shared out so far.
    fn weigh(&mut self, share: &[Vec<(Subject, f64)>]) {
        for &subject in &self.subjects {
            self.worth[subject as usize] = 0.5;
        }
        for &(subject, part) in share.iter().flatten() {
            self.worth[subject as usize] += part;
        }
        for (&subject, belief) in self.subjects.iter().zip(&self.beliefs) {
            let worth = &mut self.worth[subject as usize];
            *worth = worth.powf(PRIOR) * belief;
        }
    }

    fn speaks_for(&self, subject: Subject) -> f64 {
        self.worth[subject as usize]
    }
}

/// An entry's parts, which sum to 1.
fn parts(entry: &[Share], prior: impl Fn(Subject) -> f64) -> Vec<(Subject, f64)> {
    let mut parts: Vec<(Subject, f64)> =
        entry.iter().map(|s| (s.subject, s.weight.powf(SHARP) * prior(s.subject))).collect();
    let sum: f64 = parts.iter().map(|p| p.1).sum();
    for (_, part) in &mut parts {
        *part = if sum > 0.0 { *part / sum } else { 0.0 };
    }
    parts
}

/// In how many entries a subject is meant beyond doubt, and in how many it may be meant.
#[derive(Debug, Clone, Copy, Default)]
struct Standing {
    sure: u32,
    doubtful: u32,
}

impl Standing {
    /// Whether the person means it often enough that a common word for it means it too.
    fn decides(self) -> bool {
        self.sure > 1 && self.sure * 4 >= self.doubtful
    }
}

/// Where each subject stands in the whole history.
fn standings(drafts: &[Draft], own: &Own) -> HashMap<Subject, Standing> {
    let mut standings: HashMap<Subject, Standing> = HashMap::new();
    let mut here: Vec<Subject> = Vec::new();
    for (draft, named) in drafts.iter().zip(&own.named) {
        here.clear();
        let pointed =
            draft.pointers.iter().filter(|p| p.kind <= SpotKind::Written).map(|p| p.subject);
        here.extend(pointed.chain(named.iter().map(|n| n.0)));
        here.sort_unstable();
        here.dedup();
        for &subject in &here {
            standings.entry(subject).or_default().sure += 1;
        }
        here.clear();
        here.extend(
            draft.pointers.iter().filter(|p| p.kind == SpotKind::Doubtful).map(|p| p.subject),
        );
        here.sort_unstable();
        here.dedup();
        for &subject in &here {
            standings.entry(subject).or_default().doubtful += 1;
        }
    }
    standings
}

/// What one entry says by itself, unshared.
fn evidence(
    draft: &Draft,
    named: &[(Subject, Trust)],
    own: &Own,
    standings: &HashMap<Subject, Standing>,
    phrases: &[Phrase],
    meant: &[Subject],
    found: &mut Found,
) {
    let company = Company::of(draft);
    for pointer in &draft.pointers {
        let standing = standings.get(&pointer.subject).copied().unwrap_or_default();
        let supported = || standing.decides() || company.supports(pointer.subject);
        let paired = || company.pairs(pointer.subject);
        let factor = match pointer.kind {
            SpotKind::Own => 1.2,
            SpotKind::Name => 1.0,
            SpotKind::Written => 0.9,
            SpotKind::Doubtful if supported() => 0.6,
            SpotKind::Clue => 0.6,
            SpotKind::Hint if standing.sure > 1 || paired() => 0.3,
            SpotKind::Doubtful | SpotKind::Hint => continue,
        };
        let trust = if own.knows(pointer.subject) { Trust::Known } else { Trust::Listed };
        let amount = factor * f64::from(pointer.strength);
        found.add(pointer.subject, amount, trust);
        found.parents(pointer.subject, amount * PARENT, own);
    }
    for &(id, strength, _) in &draft.phrases {
        let phrase = &phrases[id as usize];
        let Some(worth) = worth(phrase, draft) else { continue };
        found.add(meant[id as usize], worth * f64::from(strength), Trust::Phrase);
    }
    for &(subject, trust) in named {
        found.add(subject, NAMED, trust).trust = trust;
    }
}

/// What a phrase is worth as an interest; `None` when it is none.
fn worth(phrase: &Phrase, draft: &Draft) -> Option<f64> {
    let explained = f64::from(phrase.within) >= 0.6 * f64::from(phrase.entries);
    let lone = phrase.entries < 2;
    // Said once, it may still be what a short entry is about, when nothing listed is.
    if explained && phrase.within > 1
        || lone && (!draft.pointers.is_empty() || phrase.rare < 0.5 || !phrase.shown)
    {
        return None;
    }
    let words = if phrase.words > 1 { 1.15 } else { 1.0 };
    let often = if lone { 0.3 } else { 0.45 };
    Some(often * words * f64::from(phrase.rare))
}
