//! Where each interest stands today.

use std::collections::HashMap;

use chrono::{Days, NaiveDate, TimeDelta};

use super::decisions::{decisions, stands};
use super::tally::leading;
use crate::domain::digest::Status;
use crate::domain::footing::Footing;
use crate::domain::history::History;
use crate::domain::id::InterestId;
use crate::domain::interest::Trust;
use crate::domain::span::Span;

/// What was mentioned within so many days before the last entry is mentioned of late.
const LATELY: u64 = 56;
/// A silence is one after so many days, and so many entries about something else.
const SILENCE: (TimeDelta, usize) = (TimeDelta::days(56), 4);
/// An entry that is about an interest at least this much makes it one by itself.
const ABOUT: f64 = 0.5;

/// The eight weeks up to the last entry: whoever did not write was not quiet about anything.
pub(super) fn lately(history: &History, today: NaiveDate) -> Span {
    let last = history.entries.last().map_or(today, |entry| entry.about.from.min(today));
    let day_after = Span::day(last).to;
    let from = day_after.checked_sub_days(Days::new(LATELY)).unwrap_or(last);
    Span { from, to: day_after }
}

/// Where each interest stands, what was written about lately first, then the latest.
///
/// ```text
/// entries    . x x . . . . . . . . x . x x |
///              first                 since   last
/// ```
///
/// Law: one that a single entry mentions in passing is none, unless the person named it or decided
/// about it.
pub fn footings(history: &History, today: NaiveDate) -> Vec<Footing> {
    let lately = lately(history, today);
    let decided = decisions(history, Span { from: NaiveDate::MIN, to: NaiveDate::MAX });
    let scores: HashMap<InterestId, f64> =
        leading(history, &lately).iter().map(|s| (s.interest, s.score)).collect();
    let mut found: Vec<Footing> = Vec::new();
    for (place, mentions) in mentions(history).into_iter().enumerate() {
        let (Some(interest), [(first, _), ..]) = (history.interests.get(place), &mentions.at[..])
        else {
            continue;
        };
        let stands = stands(interest, &decided);
        if !(mentions.at.len() > 1 || mentions.most >= ABOUT || mentions.named || stands.is_some())
        {
            continue;
        }
        let last = mentions.at.last().map_or(*first, |(date, _)| *date);
        let undecided = if last >= lately.from { Status::Exploring } else { Status::Quiet };
        let id = InterestId(u32::try_from(place).unwrap_or(u32::MAX));
        found.push(Footing {
            name: interest.name.clone(),
            aliases: interest.aliases.clone(),
            status: stands.map_or(undecided, |(status, _)| status),
            decided: stands.map(|(_, date)| date),
            since: mentions.since(),
            first: *first,
            last,
            entries: mentions.at.len(),
            lately: scores.get(&id).copied().unwrap_or(0.0),
        });
    }
    found.sort_by(|a, b| b.lately.total_cmp(&a.lately).then(b.last.cmp(&a.last)));
    found
}

/// The entries that mention one interest.
#[derive(Default)]
struct Mentions {
    /// Their days and places.
    at: Vec<(NaiveDate, usize)>,
    /// How much the entry is about it that is so most.
    most: f64,
    /// Whether the person named it.
    named: bool,
}

fn mentions(history: &History) -> Vec<Mentions> {
    let mut all: Vec<Mentions> = Vec::new();
    all.resize_with(history.interests.len(), Mentions::default);
    for (place, (entry, reading)) in history.entries.iter().zip(&history.readings).enumerate() {
        for mention in &reading.mentions {
            if let Some(mentions) = all.get_mut(mention.interest.0 as usize) {
                mentions.at.push((entry.about.from, place));
                mentions.most = mentions.most.max(mention.weight);
                mentions.named |= mention.trust <= Trust::Tagged;
            }
        }
    }
    all
}

impl Mentions {
    /// The day of the first mention after the last silence.
    fn since(&self) -> NaiveDate {
        let silence = |pair: &[(NaiveDate, usize)]| {
            pair[1].0 - pair[0].0 >= SILENCE.0 && pair[1].1 - pair[0].1 > SILENCE.1
        };
        let after = self.at.windows(2).rposition(silence).map_or(0, |at| at + 1);
        self.at.get(after).map_or(NaiveDate::MIN, |(date, _)| *date)
    }
}
