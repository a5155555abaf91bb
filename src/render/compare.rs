//! A period beside the one before it, as a card.

use super::message::{COLOUR, Card, block, cut, shorten};
use super::{dates, escape, words};
use crate::domain::digest::{Digest, Planned, Quote};

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
pub fn compare(now: &Digest, before: &Digest) -> Card {
    let title = format!("{} beside {}", now.period.label, before.period.label);
    let mut fields = vec![side(before), side(now)];
    if let Some(compared) = &now.compared {
        let lists =
            [("New", &compared.new), ("Still", &compared.kept), ("No longer", &compared.gone)];
        let filled = lists.into_iter().filter(|(_, names)| !names.is_empty());
        let lines = filled.map(|(word, names)| format!("**{word}:** {}", listed(names)));
        fields.push(("What changed".to_owned(), lines.collect()));
    }
    let year = dates::only_year(now.period.from, now.period.to);
    let planned = now.planned.iter().map(|planned| plan(planned, year));
    fields.push(("What had been planned".to_owned(), planned.collect()));
    let filled = fields.into_iter().filter(|(_, lines)| !lines.is_empty());
    let weeks = [before, now].map(pace);
    let facts = format!("{} then, {} now.", weeks[0], weeks[1]);
    Card {
        title: cut(&escape::discord(&title), TITLE),
        description: cut(&facts, DESCRIPTION),
        fields: filled.map(|(name, lines)| (name, block(&lines, FIELD))).collect(),
        footer: String::new(),
        colour: COLOUR,
        alt: String::new(),
    }
}

/// One of the two: its eras, and what led in it.
fn side(digest: &Digest) -> (String, Vec<String>) {
    let so_far = if digest.complete { "" } else { ", so far" };
    let name = format!("{}{so_far}", digest.period.label);
    let mut lines: Vec<String> = digest
        .eras
        .iter()
        .map(|era| {
            let heading = escape::discord(&shorten(&dates::heading(era), NAME));
            format!("• {heading}: {}", listed(&era.interests))
        })
        .collect();
    let most = digest.interests.iter().take(LED).map(|thread| {
        let name = escape::discord(&shorten(&thread.name, NAME));
        format!("{name} ({})", dates::count(thread.mentions, "entry", "entries"))
    });
    let most: Vec<String> = most.collect();
    if !most.is_empty() {
        lines.push(format!("Most of all: {}.", most.join(", ")));
    }
    (name, lines)
}

fn listed(names: &[String]) -> String {
    if names.is_empty() {
        return "no interest named".to_owned();
    }
    let short: Vec<String> =
        names.iter().map(|name| escape::discord(&shorten(name, NAME))).collect();
    short.join(", ")
}

/// "12 entries".
fn pace(digest: &Digest) -> String {
    dates::count(digest.entries, "entry", "entries")
}

fn plan(planned: &Planned, year: Option<i32>) -> String {
    match &planned.taken_up {
        Some(later) => format!("• {}; then: {}", quote(&planned.plan, year), quote(later, year)),
        None => format!("• {}; not mentioned since.", quote(&planned.plan, year)),
    }
}

fn quote(quote: &Quote, year: Option<i32>) -> String {
    let words = escape::discord(&shorten(&words::plain(&quote.text), QUOTE));
    format!("“{words}” ({})", dates::day_in(quote.date, year))
}
