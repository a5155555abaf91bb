//! Interests as cards: where they stand, and one of them from its first day to today.

use chrono::{Datelike, NaiveDate};

use super::message::{COLOUR, Card, block, cut, shorten};
use super::{clean, dates, escape, links, words};
use crate::domain::decision::{Decision, DecisionKind};
use crate::domain::digest::{Digest, Quote, SCHEMA, Shelved, Told};
use crate::domain::footing::{Footing, Story};
use crate::domain::zone::Zone;

/// Discord's limits for a card's title and description, and for an attachment's description.
const TITLE: usize = 256;
const DESCRIPTION: usize = 4096;
const ALT: usize = 1024;
/// Of a story's card: 256 + 900 + 6 × (32 + 760) + 64 stays within the 6000 of a whole card.
const FACTS: usize = 900;
const FIELD: usize = 760;
/// A name and a quote longer than this are cut: a card is a glance.
const NAME: usize = 60;
const QUOTE: usize = 220;
/// A longer address is no link in a card, whose room it would take up.
const ADDRESS: usize = 200;

/// A person's name for something, fit to stand in a sentence of ours.
pub fn name(text: &str) -> String {
    escape::discord(&shorten(text, NAME))
}

/// Interests, a line each: where it stands, since when, when it was last seen.
pub fn list(footings: &[Footing], title: &str) -> Card {
    let lines: Vec<String> =
        footings.iter().map(|f| format!("**{}** · {}", name(&f.name), facts(f))).collect();
    card(title, block(&lines, DESCRIPTION))
}

/// Names, a line each.
pub fn names(all: &[String], title: &str) -> Card {
    let lines: Vec<String> = all.iter().map(|text| format!("**{}**", name(text))).collect();
    card(title, block(&lines, DESCRIPTION))
}

/// One interest from its first day to today.
pub fn story(story: &Story) -> Card {
    let footing = &story.footing;
    let mut lines = vec![facts(footing)];
    if footing.first != footing.since {
        lines.push(format!("First seen {}.", dates::day(footing.first)));
    }
    if story.called.len() > 1 {
        let called = story.called.iter().take(5);
        let called = called.map(|(text, from)| format!("{} ({})", name(text), dates::day(*from)));
        lines.push(format!("First called: {}.", called.collect::<Vec<_>>().join(", ")));
    }
    let words = [("First", &story.first_words), ("Lately", &story.last_words)];
    let words = words.into_iter().filter_map(|(when, quote)| {
        quote.as_ref().map(|quote| format!("{when}: {}", self::quote(quote)))
    });
    let why = story.why.as_ref().map_or("No reason recorded.".to_owned(), quote);
    let helped = story.resources.iter().rev().map(|shelved| format!("• {}", resource(shelved)));
    let fields = [
        ("Why", vec![why]),
        ("What you did", quotes(&story.did)),
        ("How your words changed", words.collect()),
        ("In your words", quotes(&story.quotes)),
        ("What you decided", story.decisions.iter().map(decision).collect()),
        ("What helped", helped.collect()),
    ];
    let filled = fields.into_iter().filter(|(_, lines)| !lines.is_empty());
    Card {
        fields: filled.map(|(name, lines)| (name.to_owned(), block(&lines, FIELD))).collect(),
        alt: seen(story),
        ..card(&escape::discord(&shorten(&footing.name, NAME)), block(&lines, FACTS))
    }
}

/// What the chart shows, for those who do not see it.
fn seen(story: &Story) -> String {
    let (days, footing) = (dates::days(story.span.from, story.span.to), &story.footing);
    let count = dates::count(footing.entries, "entry", "entries");
    let months = months(story).into_iter().filter(|(_, count)| *count > 0);
    let months = months.map(|(month, count)| format!("{} {count}", month.format("%B %Y")));
    let months = months.collect::<Vec<_>>().join(", ");
    let text = format!("Chart: {} by the week, {days}. {count}. By month: {months}.", footing.name);
    cut(&clean::line(&text), ALT)
}

/// How many entries mention it in each month in which a week of its story begins.
fn months(story: &Story) -> Vec<(NaiveDate, u32)> {
    let mut months: Vec<(NaiveDate, u32)> = Vec::new();
    let counts = story.timeline.lanes.iter().flat_map(|lane| &lane.counts);
    for (week, count) in story.timeline.weeks.iter().zip(counts) {
        let month = week.with_day(1).unwrap_or(*week);
        match months.last_mut().filter(|(last, _)| *last == month) {
            Some((_, sum)) => *sum += count,
            None => months.push((month, *count)),
        }
    }
    months
}

/// The weeks of a story as a digest with one lane, for the chart.
pub fn picture(story: &Story, zone: &Zone) -> Digest {
    let footing = &story.footing;
    Digest {
        schema: SCHEMA,
        period: Told { label: footing.name.clone(), from: story.span.from, to: story.span.to },
        zone: zone.clone(),
        entries: footing.entries,
        title: clean::line(&footing.name),
        summary: Vec::new(),
        eras: Vec::new(),
        interests: Vec::new(),
        decisions: Vec::new(),
        resources: Vec::new(),
        lessons: Vec::new(),
        gratitude: Vec::new(),
        next: Vec::new(),
        trends: Vec::new(),
        trend_entries: Vec::new(),
        timeline: story.timeline.clone(),
        complete: true,
        thin: None,
        compared: None,
        planned: Vec::new(),
    }
}

/// "pursuing since 6 March 2026 · on since 3 January 2026 · last seen 1 March 2026 · 12 entries".
fn facts(footing: &Footing) -> String {
    let mut parts = Vec::new();
    if let Some(decided) = footing.decided {
        parts.push(format!("{} since {}", footing.status, dates::day(decided)));
    }
    if footing.decided.is_none() && !footing.status.is_open() {
        parts.push(format!("{} since {}", footing.status, dates::day(footing.last)));
    } else {
        let on = if footing.decided.is_some() { "on" } else { "exploring" };
        if footing.status.is_open() {
            parts.push(format!("{on} since {}", dates::day(footing.since)));
        }
        parts.push(format!("last seen {}", dates::day(footing.last)));
    }
    parts.push(dates::count(footing.entries, "entry", "entries"));
    parts.join(" · ")
}

fn quotes(quotes: &[Quote]) -> Vec<String> {
    quotes.iter().map(|quote| format!("• {}", self::quote(quote))).collect()
}

/// A sentence of a person's, with its day.
pub(super) fn quote(quote: &Quote) -> String {
    let words = shorten(&words::plain(&quote.text), QUOTE);
    format!("“{}” ({})", escape::discord(&words), dates::day(quote.date))
}

/// "6 March 2026: paused. My finger."
fn decision(decision: &Decision) -> String {
    let kind = match (decision.kind, &decision.to) {
        (DecisionKind::Explore, _) => "exploring".to_owned(),
        (DecisionKind::Pursue, _) => "pursuing".to_owned(),
        (DecisionKind::Pause, _) => "paused".to_owned(),
        (DecisionKind::Drop, _) => "dropped".to_owned(),
        (DecisionKind::Finish, _) => "done".to_owned(),
        (DecisionKind::Pivot, Some(to)) => {
            format!("{} turned into {}", name(&decision.interest), name(to))
        }
        (DecisionKind::Pivot, None) => "moved on".to_owned(),
    };
    let day = dates::day(decision.date);
    match &decision.reason {
        Some(reason) => {
            let reason = escape::discord(&shorten(&words::plain(reason), QUOTE));
            format!("• {day}: {kind}. “{reason}”")
        }
        None => format!("• {day}: {kind}. No reason recorded."),
    }
}

/// What helped, as a link where it has a short address.
pub(super) fn resource(shelved: &Shelved) -> String {
    links::resource(shelved, Some((NAME, ADDRESS)))
}

pub(super) fn card(title: &str, description: String) -> Card {
    Card {
        title: cut(title, TITLE),
        description,
        fields: Vec::new(),
        footer: String::new(),
        colour: COLOUR,
        alt: String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::digest::{Lane, Status, Timeline};
    use crate::domain::id::EntryId;
    use crate::domain::span::Span;
    use crate::render::message::units;

    #[test]
    fn a_story_fits_one_card_however_much_there_is_to_it() {
        let long = "*_[🧗](".repeat(200);
        let date: NaiveDate = "2026-09-30".parse().expect("a date");
        let quote = Quote { text: long.clone().into(), date, entry: EntryId(1) };
        let shelved = Shelved {
            url: format!("https://example.com/{}", "a".repeat(170)),
            title: long.clone(),
            interest: None,
            date,
            entry: EntryId(1),
        };
        let decision = Decision {
            interest: long.clone(),
            kind: DecisionKind::Pivot,
            date,
            reason: Some(long.clone().into()),
            to: Some(long.clone()),
        };
        let footing = Footing {
            name: long.clone(),
            aliases: Vec::new(),
            status: Status::Pivoted,
            decided: Some(date),
            since: date,
            first: date.pred_opt().expect("a date"),
            last: date,
            entries: 100_000,
            lately: 1.0,
        };
        let card = story(&Story {
            footing,
            why: Some(quote.clone()),
            did: vec![quote.clone(); 4],
            called: vec![(long.clone(), date); 10],
            first_words: Some(quote.clone()),
            last_words: Some(quote.clone()),
            quotes: vec![quote; 6],
            decisions: vec![decision; 20],
            resources: vec![shelved; 50],
            span: Span::day(date),
            timeline: Timeline {
                weeks: vec![date],
                lanes: vec![Lane { interest: long.clone(), counts: vec![1] }],
            },
        });
        assert_eq!(card.fields.len(), 6);
        let fields = || card.fields.iter().map(|(name, value)| units(name) + units(value));
        assert!(card.fields.iter().all(|(_, value)| units(value) <= FIELD));
        let whole = units(&card.title) + units(&card.description) + fields().sum::<usize>();
        assert!(units(&card.title) <= TITLE && whole <= 6000, "{whole}");
        assert!(units(&card.alt) <= ALT);
    }
}
