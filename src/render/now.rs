//! What somebody is into now, as a card.

use super::dates;
use super::interests::{card, name, quote};
use super::message::{Card, block};
use super::phrases::decided as done;
use crate::domain::decision::Decision;
use crate::domain::now::Now;

/// Of the card's parts: 256 + 2600 + 2 × (32 + 760) + 256 stays within the 6000 of a whole card.
const DESCRIPTION: usize = 2600;
const FIELD: usize = 760;

/// The card: what leads now with why, what came before, what was decided. Reasons of decisions are
/// not in it: it is the same card that others may see.
pub fn now(now: &Now, title: &str, footer: &str) -> Card {
    let mut lines = Vec::new();
    for (footing, why) in &now.into {
        let entries = dates::count(footing.entries, "entry", "entries");
        let since = dates::day(footing.since);
        lines.push(format!("**{}** · since {since} · {entries}", name(&footing.name)));
        lines.push(why.as_ref().map_or("No reason recorded.".to_owned(), quote));
    }
    if lines.is_empty() {
        lines.push("Nothing in particular leads these weeks.".to_owned());
    }
    let before = now.before.iter().map(|before| {
        let names: Vec<String> = before.interests.iter().map(|text| name(text)).collect();
        format!("• {}: {}", before.months, names.join(", "))
    });
    let fields = [
        ("What came before", before.collect::<Vec<_>>()),
        ("What was decided", now.decisions.iter().map(decided).collect()),
    ];
    let filled = fields.into_iter().filter(|(_, lines)| !lines.is_empty());
    Card {
        fields: filled.map(|(name, lines)| (name.to_owned(), block(&lines, FIELD))).collect(),
        footer: footer.to_owned(),
        ..card(title, block(&lines, DESCRIPTION))
    }
}

/// "6 March 2026: climbing paused".
fn decided(decision: &Decision) -> String {
    let to = decision.to.as_deref().map(|to| format!(" to {}", name(to))).unwrap_or_default();
    let what = format!("{} {}{to}", done(decision.kind), name(&decision.interest));
    format!("• {}: {what}", dates::day(decision.date))
}
