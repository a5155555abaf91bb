//! What a stretch of time was about: interests by how much its entries say of each.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::quotes::within;
use crate::domain::history::History;
use crate::domain::id::InterestId;
use crate::domain::span::Span;

/// One interest's place in a stretch of time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing {
    /// Which.
    pub interest: InterestId,
    /// How much the stretch is about it, in whole entries' worth.
    pub score: f64,
    /// How many entries mention it.
    pub entries: usize,
}

/// Ranks the interests of a stretch of time, the leading one first.
///
/// Each entry has one point to give, shared by its mentions' weights; a mention in passing alone
/// gives less than the point.
///
/// ```text
/// entries      1          2       3              climbing  1 + 0.7 = 1.7
/// mentions     climbing   guitar  climbing .7    guitar    1 + 0.3 = 1.3
///                                 guitar   .3
/// ```
///
/// Law: an entry counts once, in the stretch in which what it is about begins; equal scores stand
/// in the order of their ids.
pub fn leading(history: &History, span: &Span) -> Vec<Standing> {
    let mut standings: BTreeMap<InterestId, Standing> = BTreeMap::new();
    for reading in &history.readings[within(history, *span)] {
        let sum: f64 = reading.mentions.iter().map(|m| m.weight).sum();
        for mention in &reading.mentions {
            let standing = standings.entry(mention.interest).or_insert(Standing {
                interest: mention.interest,
                score: 0.0,
                entries: 0,
            });
            standing.score += mention.weight / sum.max(1.0);
            standing.entries += 1;
        }
    }
    let mut standings: Vec<Standing> = standings.into_values().collect();
    standings.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.interest.cmp(&b.interest)));
    standings
}

/// The interests of a stretch that only echo another: mentioned nowhere but where that one is, and
/// there for less.
///
/// ```text
/// entries   1             2      3              music is said with guitar each time, and only
/// mentions  guitar music  chess  guitar music   because of it: it echoes guitar
/// ```
pub fn echoes(history: &History, span: &Span) -> HashSet<InterestId> {
    let mut louder: HashMap<InterestId, Vec<InterestId>> = HashMap::new();
    for reading in &history.readings[within(history, *span)] {
        // Mentions stand heaviest first: what is before one is louder.
        for (place, mention) in reading.mentions.iter().enumerate() {
            let before = &reading.mentions[..place];
            let here = || before.iter().filter(|m| m.weight > mention.weight).map(|m| m.interest);
            match louder.get_mut(&mention.interest) {
                Some(all) => all.retain(|interest| here().any(|id| id == *interest)),
                None => drop(louder.insert(mention.interest, here().collect())),
            }
        }
    }
    louder.into_iter().filter(|(_, all)| !all.is_empty()).map(|(interest, _)| interest).collect()
}
