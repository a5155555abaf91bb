//! What stands of one person in a server's digest, in Discord's Markdown.

use super::message::shorten;
use super::{escape, message, phrases, words};
use crate::domain::decision::Decision;
use crate::domain::digest::Quote;
use crate::domain::share::{Brief, Share};
use crate::domain::span::Span;
use crate::domain::tongue::Hearer;
use crate::tongues::{dates, say};

/// The strip at the side of a share, as 0xRRGGBB.
pub const COLOUR: u32 = message::COLOUR;

/// Names and sentences longer than this are cut: a share is a glance among others.
const NAME: usize = 40;
const QUOTE: usize = 180;

/// What a share says below the name of its person.
///
/// By construction it has at most 3,500 characters: five names, four eras with a title and three
/// names, two sentences, three decisions with two names; names have at most 80 characters and
/// sentences 360, with what is escaped.
pub fn share(to: Hearer, share: &Share) -> Vec<String> {
    let mut lines = Vec::new();
    if !share.interests.is_empty() {
        let bold: Vec<String> =
            share.interests.iter().map(|text| format!("**{}**", name(text))).collect();
        lines.push(say!(to, "telling-into", names = bold.join(", ")));
    }
    lines.extend(share.eras.iter().map(|brief| format!("• {}", era(to, brief))));
    lines.extend(share.quotes.iter().map(|said| quote(to, said)));
    lines.extend(share.decisions.iter().map(|decided| format!("• {}", decision(to, decided))));
    lines
}

fn era(to: Hearer, brief: &Brief) -> String {
    let days = dates::days(to, Span { from: brief.from, to: brief.to });
    let title = brief.name.as_deref().map(name);
    let led = (!brief.interests.is_empty()).then(|| names(&brief.interests));
    let mut told = days;
    for next in title.into_iter().chain(led) {
        told = format!("{} {next}", phrases::colon(to, &told));
    }
    told
}

fn quote(to: Hearer, quote: &Quote) -> String {
    let text = escape::discord(&shorten(&words::plain(&quote.text), QUOTE));
    format!("{} ({})", phrases::quoted(to, &text), dates::date(to, quote.date))
}

fn decision(to: Hearer, decision: &Decision) -> String {
    let date = phrases::colon(to, &dates::date(to, decision.date));
    format!("{date} {}", phrases::decision(to, decision, name))
}

fn names(all: &[String]) -> String {
    all.iter().map(|text| name(text)).collect::<Vec<_>>().join(", ")
}

/// A name, fit to stand in a sentence of ours.
fn name(text: &str) -> String {
    escape::discord(&shorten(text, NAME))
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::domain::decision::DecisionKind;
    use crate::domain::id::EntryId;
    use crate::domain::tongue::Tongue;

    #[test]
    fn a_share_fits_one_embed_however_much_there_is_to_it() {
        let long = "*_[🧗](".repeat(200);
        let date: NaiveDate = "2026-09-30".parse().expect("a date");
        let brief = Brief {
            from: "2025-12-30".parse().expect("a date"),
            to: date,
            name: Some(long.clone().into()),
            interests: vec![long.clone(); 3],
        };
        let decision = Decision {
            interest: long.clone(),
            kind: DecisionKind::Pivot,
            date,
            reason: None,
            to: Some(long.clone()),
        };
        let quote = Quote { text: long.clone().into(), date, entry: EntryId(1) };
        let all = Share {
            interests: vec![long.clone(); 5],
            eras: vec![brief; 4],
            quotes: vec![quote; 2],
            decisions: vec![decision; 3],
            thin: true,
        };
        for tongue in Tongue::ALL {
            let text = share(Hearer::new(tongue, None), &all).join("\n");
            let length = text.encode_utf16().count();
            assert!(length <= 3_500, "{tongue:?}: {length}");
        }
    }
}
