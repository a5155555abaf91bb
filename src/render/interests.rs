//! Interests as cards: where they stand, and one of them from its first day to today.

use chrono::{Datelike, NaiveDate};

use super::message::{COLOUR, Card, block, cut, shorten};
use super::{clean, escape, links, phrases, words};
use crate::domain::decision::{Decision, DecisionKind};
use crate::domain::digest::{Digest, Quote, SCHEMA, Shelved, Status, Told};
use crate::domain::footing::{Footing, Story};
use crate::domain::tongue::Hearer;
use crate::domain::zone::Zone;
use crate::tongues::{dates, say};

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
pub fn list(to: Hearer, footings: &[Footing], title: &str) -> Card {
    let lines: Vec<String> =
        footings.iter().map(|f| format!("**{}** · {}", name(&f.name), facts(to, f))).collect();
    card(title, block(to, &lines, DESCRIPTION))
}

/// Names, a line each.
pub fn names(to: Hearer, all: &[String], title: &str) -> Card {
    let lines: Vec<String> = all.iter().map(|text| format!("**{}**", name(text))).collect();
    card(title, block(to, &lines, DESCRIPTION))
}

/// One interest from its first day to today.
pub fn story(to: Hearer, story: &Story) -> Card {
    let footing = &story.footing;
    let mut lines = vec![facts(to, footing)];
    if footing.first != footing.since {
        lines.push(say!(to, "cards-first-seen", date = dates::date(to, footing.first)));
    }
    if story.called.len() > 1 {
        let called = story.called.iter().take(5);
        let called =
            called.map(|(text, from)| format!("{} ({})", name(text), dates::date(to, *from)));
        let called = called.collect::<Vec<_>>().join(", ");
        lines.push(say!(to, "cards-first-called", names = called));
    }
    let words = [
        (say!(to, "cards-first"), &story.first_words),
        (say!(to, "cards-lately"), &story.last_words),
    ];
    let words = words.into_iter().filter_map(|(when, words)| {
        words.as_ref().map(|words| format!("{} {}", phrases::colon(to, &when), quote(to, words)))
    });
    let why = story.why.as_ref().map(|why| quote(to, why));
    let why = why.unwrap_or_else(|| say!(to, "telling-no-reason"));
    let helped = story.resources.iter().rev().map(|shelved| format!("• {}", resource(shelved)));
    let fields = [
        (say!(to, "telling-why"), vec![why]),
        (say!(to, "cards-you-did"), quotes(to, &story.did)),
        (say!(to, "cards-words-changed"), words.collect()),
        (say!(to, "cards-your-words"), quotes(to, &story.quotes)),
        (say!(to, "cards-you-decided"), story.decisions.iter().map(|d| decision(to, d)).collect()),
        (say!(to, "telling-helped"), helped.collect()),
    ];
    let filled = fields.into_iter().filter(|(_, lines)| !lines.is_empty());
    Card {
        fields: filled.map(|(name, lines)| (name, block(to, &lines, FIELD))).collect(),
        alt: seen(to, story),
        ..card(&escape::discord(&shorten(&footing.name, NAME)), block(to, &lines, FACTS))
    }
}

/// What the chart shows, for those who do not see it.
fn seen(to: Hearer, story: &Story) -> String {
    let (days, footing) = (dates::days(to, story.span), &story.footing);
    let months = months(story).into_iter().filter(|(_, count)| *count > 0);
    let months = months.map(|(month, count)| format!("{} {count}", dates::month_of(to, month)));
    let months = months.collect::<Vec<_>>().join(", ");
    let (name, count) = (footing.name.as_str(), footing.entries);
    let text =
        say!(to, "telling-chart-of", name = name, days = days, count = count, months = months);
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
        name: Some(clean::line(&footing.name)),
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
fn facts(to: Hearer, footing: &Footing) -> String {
    let mut parts = Vec::new();
    let stands = |status: Status, since| {
        say!(to, "cards-since", status = status.to_string(), date = dates::date(to, since))
    };
    if let Some(decided) = footing.decided {
        parts.push(stands(footing.status, decided));
    }
    if footing.decided.is_none() && !footing.status.is_open() {
        parts.push(stands(footing.status, footing.last));
    } else {
        if footing.status.is_open() {
            parts.push(match footing.decided {
                Some(_) => say!(to, "cards-on-since", date = dates::date(to, footing.since)),
                None => stands(Status::Exploring, footing.since),
            });
        }
        parts.push(say!(to, "cards-last-seen", date = dates::date(to, footing.last)));
    }
    parts.push(phrases::entries(to, footing.entries));
    parts.join(" · ")
}

fn quotes(to: Hearer, quotes: &[Quote]) -> Vec<String> {
    quotes.iter().map(|quote| format!("• {}", self::quote(to, quote))).collect()
}

/// A sentence of a person's, with its day.
pub(super) fn quote(to: Hearer, quote: &Quote) -> String {
    let words = shorten(&words::plain(&quote.text), QUOTE);
    let words = phrases::quoted(to, &escape::discord(&words));
    format!("{words} ({})", dates::date(to, quote.date))
}

/// "6 March 2026: paused. My finger."
fn decision(to: Hearer, decision: &Decision) -> String {
    let what = match &decision.to {
        Some(became) if decision.kind == DecisionKind::Pivot => {
            let (was, became) = (name(&decision.interest), name(became));
            say!(to, "cards-turned-into", name = was, to = became)
        }
        _ => say!(to, "cards-decided", kind = decision.kind.word()),
    };
    let reason = decision.reason.as_ref().map(|reason| {
        let reason = shorten(&words::plain(reason), QUOTE);
        phrases::quoted(to, &escape::discord(&reason))
    });
    let reason = reason.unwrap_or_else(|| say!(to, "telling-no-reason"));
    let day = phrases::colon(to, &dates::date(to, decision.date));
    format!("• {day} {} {reason}", phrases::stop(to, &what))
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
    use crate::domain::digest::{Lane, Timeline};
    use crate::domain::id::EntryId;
    use crate::domain::span::Span;
    use crate::domain::tongue::Tongue;
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
        let long_story = Story {
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
        };
        for tongue in Tongue::ALL {
            let card = story(Hearer { tongue, ..Hearer::ENGLISH }, &long_story);
            assert_eq!(card.fields.len(), 6);
            let fields = || card.fields.iter().map(|(name, value)| units(name) + units(value));
            assert!(card.fields.iter().all(|(_, value)| units(value) <= FIELD));
            let whole = units(&card.title) + units(&card.description) + fields().sum::<usize>();
            assert!(units(&card.title) <= TITLE && whole <= 6000, "{whole}");
            assert!(units(&card.alt) <= ALT);
        }
    }
}
