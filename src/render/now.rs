//! What somebody is into now, as a card.

use super::interests::{card, name, quote};
use super::message::{Card, block};
use super::phrases;
use crate::domain::decision::Decision;
use crate::domain::now::Now;
use crate::domain::tongue::Hearer;
use crate::tongues::{dates, say};

/// Of the card's parts: 256 + 2600 + 2 × (32 + 760) + 256 stays within the 6000 of a whole card.
const DESCRIPTION: usize = 2600;
const FIELD: usize = 760;

/// The card: what leads now with why, what came before, what was decided. Reasons of decisions are
/// not in it: it is the same card that others may see.
pub fn now(to: Hearer, now: &Now, title: &str, footer: &str) -> Card {
    let mut lines = Vec::new();
    for (footing, why) in &now.into {
        let since = dates::date(to, footing.since);
        let facts = say!(to, "cards-now", date = since, count = footing.entries);
        lines.push(format!("**{}** · {facts}", name(&footing.name)));
        let why = why.as_ref().map(|why| quote(to, why));
        lines.push(why.unwrap_or_else(|| say!(to, "telling-no-reason")));
    }
    if lines.is_empty() {
        lines.push(say!(to, "cards-nothing-leads"));
    }
    let before = now.before.iter().map(|before| {
        let names: Vec<String> = before.interests.iter().map(|text| name(text)).collect();
        let months = phrases::capital(&dates::months(to, before.months, None));
        format!("• {} {}", phrases::colon(to, &months), names.join(", "))
    });
    let fields = [
        (say!(to, "cards-before"), before.collect::<Vec<_>>()),
        (say!(to, "cards-was-decided"), now.decisions.iter().map(|d| decided(to, d)).collect()),
    ];
    let filled = fields.into_iter().filter(|(_, lines)| !lines.is_empty());
    Card {
        fields: filled.map(|(name, lines)| (name, block(to, &lines, FIELD))).collect(),
        footer: footer.to_owned(),
        ..card(title, block(to, &lines, DESCRIPTION))
    }
}

/// "6 March 2026: climbing paused".
fn decided(to: Hearer, decision: &Decision) -> String {
    let day = phrases::colon(to, &dates::date(to, decision.date));
    format!("• {day} {}", phrases::decision(to, decision, name))
}
