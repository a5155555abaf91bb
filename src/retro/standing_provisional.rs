//! The leading interests of a stretch, until `tally` comes.

use std::collections::HashMap;

use crate::domain::history::History;
use crate::domain::id::InterestId;
use crate::domain::span::Span;

/// Where one interest stands within a stretch.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing {
    /// Which.
    pub interest: InterestId,
    /// How much the stretch is about it.
    pub score: f64,
    /// How many entries mention it.
    pub entries: usize,
}

/// The interests of a stretch, leading first.
pub fn leading(history: &History, span: &Span) -> Vec<Standing> {
    let mut found: HashMap<InterestId, Standing> = HashMap::new();
    for (entry, reading) in history.entries.iter().zip(&history.readings) {
        if span.contains(entry.about.from) {
            for mention in &reading.mentions {
                let standing = found.entry(mention.interest).or_insert(Standing {
                    interest: mention.interest,
                    score: 0.0,
                    entries: 0,
                });
                standing.score += mention.weight;
                standing.entries += 1;
            }
        }
    }
    let mut standings: Vec<Standing> = found.into_values().collect();
    standings.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.interest.cmp(&b.interest)));
    standings
}
