//! The digest as a card in Discord, within its limits by construction.

use std::fmt;

use unicode_segmentation::UnicodeSegmentation;

use super::statements::state;
use super::{alt, clean, escape, phrases, words};
use crate::domain::digest::{Digest, Quote};
use crate::domain::tongue::Hearer;
use crate::tongues::{dates, say};

/// Discord's limits for an embed, counted here in UTF-16 units, of which there are never fewer
/// than what Discord counts: <https://discord.com/developers/docs/resources/message#embed-limits>.
const TITLE: usize = 256;
const FIELD_NAME: usize = 256;
const FIELD: usize = 1024;
/// An attachment's description.
const ALT: usize = 1024;
/// Below Discord's 4096, so that all of [`FIELDS`] and the footer stay within the 6000 of a card:
/// 256 + 2000 + 3 × (32 + 1024) + 128 = 5552.
const DESCRIPTION: usize = 2000;
const FIELDS: usize = 3;
/// More than any tongue needs to say how much is left out.
const RESERVE: usize = 64;
/// A quote longer than this is cut: a card is a glance.
const QUOTE: usize = 180;
/// The blue of the chart's first lane.
pub(super) const COLOUR: u32 = 0x0000_72B2;

/// What Discord shows as one embed. Law: each part and their sum are within Discord's limits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// The headline.
    pub title: String,
    /// The facts, the eras.
    pub description: String,
    /// Name and value.
    pub fields: Vec<(String, String)>,
    /// The small print.
    pub footer: String,
    /// The strip at its side, as 0xRRGGBB.
    pub colour: u32,
    /// What the attached picture shows, for those who do not see it.
    pub alt: String,
}

/// The digest as a card, written in Discord's Markdown.
pub fn message(to: Hearer, digest: &Digest) -> Card {
    compose(digest, &Writer { to, discord: true })
}

/// The card as plain text, for a terminal.
pub fn text(to: Hearer, digest: &Digest) -> String {
    compose(digest, &Writer { to, discord: false }).to_string()
}

impl fmt::Display for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}\n\n{}", self.title, self.description)?;
        for (name, value) in &self.fields {
            writeln!(f, "\n{name}\n{value}")?;
        }
        writeln!(f, "\n{}", self.footer)
    }
}

/// Writes to somebody, for Discord or for a terminal.
struct Writer {
    to: Hearer,
    discord: bool,
}

impl Writer {
    fn text(&self, text: &str) -> String {
        if self.discord { escape::discord(text) } else { clean::line(text) }
    }

    fn strong(&self, text: &str) -> String {
        if self.discord { format!("**{}**", self.text(text)) } else { self.text(text) }
    }

    fn quote(&self, quote: &Quote, year: Option<i32>) -> String {
        let words = shorten(&words::plain(&quote.text), QUOTE);
        let words = phrases::quoted(self.to, &self.text(&words));
        format!("{words} ({})", dates::day_in(self.to, quote.date, year))
    }
}

fn compose(digest: &Digest, writer: &Writer) -> Card {
    let to = writer.to;
    Card {
        title: cut(&writer.text(&phrases::title(to, digest)), TITLE),
        description: description(digest, writer),
        fields: fields(digest, writer),
        footer: footer(to, digest),
        colour: COLOUR,
        alt: cut(&alt(to, digest), ALT),
    }
}

fn description(digest: &Digest, writer: &Writer) -> String {
    let (to, year) = (writer.to, digest.span().only_year());
    let (days, counts) = (phrases::days(to, digest), phrases::counts(to, digest));
    let mut lines = vec![format!("{days} · {counts}"), String::new()];
    for era in &digest.eras {
        let names: Vec<_> = era.interests.iter().map(|name| shorten(name, 48)).collect();
        let names =
            if names.is_empty() { say!(to, "telling-nothing-named") } else { names.join(", ") };
        let heading = writer.strong(&shorten(&phrases::heading(to, era, year), 80));
        lines.push(format!("{} {}", phrases::colon(to, &heading), writer.text(&names)));
    }
    if !digest.summary.is_empty() {
        lines.push(String::new());
        let facts = digest.summary.iter().map(|fact| state(to, fact, year));
        lines.extend(facts.map(|fact| writer.text(&shorten(&fact, 240))));
    }
    block(to, &lines, DESCRIPTION)
}

/// At most [`FIELDS`]: what was noticed, where the course changed, what is next.
fn fields(digest: &Digest, writer: &Writer) -> Vec<(String, String)> {
    let (to, year) = (writer.to, digest.span().only_year());
    let point = |text: String| format!("• {text}");
    let trends = digest.trends.iter().map(|trend| state(to, trend, year));
    let trends = trends.map(|trend| point(writer.text(&shorten(&trend, 240))));
    let decisions = digest.decisions.iter().map(|decision| {
        let day = phrases::colon(to, &dates::day_in(to, decision.date, year));
        let write = |name: &str| writer.text(&shorten(name, 60));
        point(format!("{day} {}", phrases::decision(to, decision, write)))
    });
    let turned = digest.eras.iter().flat_map(|era| &era.turning_points);
    let turned = turned.map(|quote| point(writer.quote(quote, year)));
    let next = digest.next.iter().map(|quote| point(writer.quote(quote, year)));
    let parts = [
        (say!(to, "telling-noticed"), trends.collect::<Vec<_>>()),
        (say!(to, "telling-turns"), decisions.chain(turned).collect()),
        (say!(to, "telling-next"), next.collect()),
    ];
    let filled = parts.into_iter().filter(|(_, lines)| !lines.is_empty()).take(FIELDS);
    filled.map(|(name, lines)| (cut(&name, FIELD_NAME), block(to, &lines, FIELD))).collect()
}

fn footer(to: Hearer, digest: &Digest) -> String {
    if digest.entries < 6 {
        say!(to, "telling-footer-thin", count = digest.entries)
    } else {
        say!(to, "telling-footer", count = digest.entries)
    }
}

/// As many whole lines as the limit holds; the rest is counted.
pub(super) fn block(to: Hearer, lines: &[String], limit: usize) -> String {
    let mut out = String::new();
    for (n, line) in lines.iter().enumerate() {
        let rest = || format!("\n{}", say!(to, "telling-and-more", count = lines.len() - n));
        let gap = usize::from(!out.is_empty());
        // Long before the limit what is left need not be counted.
        let near = units(&out) + gap + units(line) + RESERVE > limit;
        let reserve = if near && n + 1 < lines.len() { units(&rest()) } else { 0 };
        if units(&out) + gap + units(line) + reserve > limit {
            out.push_str(&rest());
            break;
        }
        if gap == 1 {
            out.push('\n');
        }
        out.push_str(line);
    }
    cut(&out, limit)
}

/// The text, cut at a word so that it has no more than `most` UTF-16 units, `…` included.
pub(super) fn shorten(text: &str, most: usize) -> String {
    let text = clean::line(text);
    if units(&text) <= most {
        return text;
    }
    let cut = cut(&text, most);
    match cut.rsplit_once(' ') {
        Some((whole, _)) if units(whole) * 2 > most => format!("{whole}…"),
        _ => cut,
    }
}

/// The text, cut between graphemes where it is over the limit.
pub(super) fn cut(text: &str, limit: usize) -> String {
    if units(text) <= limit {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut left = limit.saturating_sub(1);
    for grapheme in text.graphemes(true) {
        match left.checked_sub(units(grapheme)) {
            Some(rest) => left = rest,
            None => break,
        }
        out.push_str(grapheme);
    }
    out.push('…');
    out
}

/// The UTF-16 units of a text: one for each sign, and another for each of four bytes.
pub(super) fn units(text: &str) -> usize {
    text.bytes().map(|b| usize::from(b & 0xC0 != 0x80) + usize::from(b >= 0xF0)).sum()
}
