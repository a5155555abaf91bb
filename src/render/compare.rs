//! A period beside the one before it, as a card.

use super::message::{COLOUR, Card, block, cut, shorten};
use super::{escape, phrases, words};
use crate::domain::digest::{Digest, Planned, Quote};
use crate::domain::tongue::Hearer;
use crate::tongues::{dates, say};

/// Of the card's parts: 256 + 1000 + 5 × (64 + 760) + 256 stays within the 6000 of a whole card.
const TITLE: usize = 256;
const DESCRIPTION: usize = 1000;
const FIELD: usize = 760;
/// As many as are taken in at a glance.
const LED: usize = 5;
const QUOTE: usize = 140;
const NAME: usize = 60;

/// The card: what each of the two was about, what is new, what stayed, what went, and what became
/// of what was planned.
pub fn compare(to: Hearer, now: &Digest, before: &Digest) -> Card {
    let (label, earlier) = (now.period.label.as_str(), before.period.label.as_str());
    let title = say!(to, "telling-compared", now = label, before = earlier);
    let mut fields = vec![side(to, before), side(to, now)];
    if let Some(compared) = &now.compared {
        let filled = phrases::changes(to, compared).into_iter();
        let lines = filled.map(|(word, names)| {
            format!("**{}** {}", phrases::colon(to, &word), listed(to, names))
        });
        fields.push((say!(to, "telling-changed"), lines.collect()));
    }
    let year = now.span().only_year();
    let planned = now.planned.iter().map(|planned| plan(to, planned, year));
    fields.push((say!(to, "telling-had-planned"), planned.collect()));
    let filled = fields.into_iter().filter(|(_, lines)| !lines.is_empty());
    let [then, today] = [before, now].map(|digest| phrases::entries(to, digest.entries));
    let facts = say!(to, "telling-then-now", before = then, now = today);
    Card {
        title: cut(&escape::discord(&title), TITLE),
        description: cut(&facts, DESCRIPTION),
        fields: filled.map(|(name, lines)| (name, block(to, &lines, FIELD))).collect(),
        footer: String::new(),
        colour: COLOUR,
        alt: String::new(),
    }
}

/// One of the two: its eras, and what led in it.
fn side(to: Hearer, digest: &Digest) -> (String, Vec<String>) {
    let label = digest.period.label.as_str();
    let name = if digest.complete {
        label.to_owned()
    } else {
        say!(to, "telling-period-so-far", period = label)
    };
    let year = digest.span().only_year();
    let mut lines: Vec<String> = digest
        .eras
        .iter()
        .map(|era| {
            let heading = escape::discord(&shorten(&phrases::heading(to, era, year), NAME));
            format!("• {} {}", phrases::colon(to, &heading), listed(to, &era.interests))
        })
        .collect();
    let most = digest.interests.iter().take(LED).map(|thread| {
        let name = escape::discord(&shorten(&thread.name, NAME));
        format!("{name} ({})", phrases::entries(to, thread.mentions))
    });
    let most: Vec<String> = most.collect();
    if !most.is_empty() {
        lines.push(say!(to, "telling-most", names = most.join(", ")));
    }
    (name, lines)
}

fn listed(to: Hearer, names: &[String]) -> String {
    if names.is_empty() {
        return say!(to, "telling-nothing-named");
    }
    let short: Vec<String> =
        names.iter().map(|name| escape::discord(&shorten(name, NAME))).collect();
    short.join(", ")
}

fn plan(to: Hearer, planned: &Planned, year: Option<i32>) -> String {
    let plan = quote(to, &planned.plan, year);
    match &planned.taken_up {
        Some(later) => {
            let then = phrases::colon(to, &say!(to, "telling-then"));
            format!("• {plan}; {then} {}", quote(to, later, year))
        }
        None => format!("• {plan}; {}", say!(to, "telling-not-since")),
    }
}

fn quote(to: Hearer, quote: &Quote, year: Option<i32>) -> String {
    let words = escape::discord(&shorten(&words::plain(&quote.text), QUOTE));
    format!("{} ({})", phrases::quoted(to, &words), dates::day_in(to, quote.date, year))
}
