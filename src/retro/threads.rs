//! Each interest through the period: where it began, which way it went, where it stands.

use std::collections::HashMap;
use std::ops::Range;

use chrono::{Days, NaiveDate, TimeDelta};

use super::calendar::month_of;
use super::course::{self, Times};
use super::decisions::{decisions, stands};
use super::quotes::{Said, said, within};
use super::tally::leading;
use crate::domain::decision::Decision;
use crate::domain::digest::{Course, Depth, Quote, Status, Thread};
use crate::domain::entry::{Entry, Field};
use crate::domain::history::History;
use crate::domain::id::InterestId;
use crate::domain::interest::stands_in;
use crate::domain::span::Span;

/// More threads than this nobody follows.
const MOST: usize = 40;
/// An entry that is about an interest at least this much gives its reason for it.
const ABOUT: f64 = 0.5;
/// From so many mentions on, the last may be a farewell.
const FAREWELL: usize = 3;
/// A shorter pause is none to return from, nor is one with a mention every other week.
const PAUSE_DAYS: i64 = 56;
const SILENCE_DAYS: i64 = 28;
/// An interest that was mentioned over so many days, with something done or used, was gone into.
const DEEP_DAYS: i64 = 28;
const DEEP_MENTIONS: usize = 4;

/// The threads of a period, leading first, each with its interest.
pub fn threads(history: &History, period: Span) -> Vec<(InterestId, Thread)> {
    let decided = decisions(history, Span { from: NaiveDate::MIN, to: period.to });
    let context = Context::new(history, period);
    let mut standings = leading(history, &period);
    standings.truncate(MOST);
    let mut sentences: HashMap<InterestId, Vec<Said<'_>>> =
        standings.iter().map(|s| (s.interest, Vec::new())).collect();
    for said in said(history, period) {
        for interest in subjects(&said) {
            if let Some(kept) = sentences.get_mut(&interest) {
                kept.push(said);
            }
        }
    }
    let none = Vec::new();
    standings
        .iter()
        .filter_map(|s| {
            let said = sentences.get(&s.interest).unwrap_or(&none);
            Some((s.interest, context.thread(s.interest, said, &decided)?))
        })
        .collect()
}

/// The interests that a sentence names; one that names none speaks of what its entry is most about,
/// and an answer to *Why?* of all that its entry is about.
pub(super) fn subjects(said: &Said<'_>) -> Vec<InterestId> {
    if said.sentence.field == Field::Why {
        said.reading.mentions.iter().map(|m| m.interest).collect()
    } else if said.sentence.interests.is_empty() {
        said.subject().into_iter().collect()
    } else {
        said.sentence.interests.clone()
    }
}

/// The entries from a year before the period up to its end, and who is mentioned where in them.
struct Context<'a> {
    history: &'a History,
    period: Span,
    /// The place of the first of these entries in the history.
    first: usize,
    /// The place of the period's first entry in the history.
    start: usize,
    /// How many of these entries lie before the period's middle.
    half: usize,
    entries: usize,
    mentions: HashMap<InterestId, Vec<usize>>,
    /// What the entries of the period say, in lower case.
    lowered: Vec<String>,
}

impl<'a> Context<'a> {
    fn new(history: &'a History, period: Span) -> Self {
        let from = period.from.checked_sub_days(Days::new(366)).unwrap_or(period.from);
        let range = within(history, Span { from, to: period.to });
        let mut mentions: HashMap<InterestId, Vec<usize>> = HashMap::new();
        for (place, reading) in history.readings[range.clone()].iter().enumerate() {
            for mention in &reading.mentions {
                mentions.entry(mention.interest).or_default().push(place);
            }
        }
        let start = history.entries.partition_point(|e| e.about.from < period.from);
        let middle = period.from + TimeDelta::days(period.days() / 2);
        let early = within(history, Span { from: period.from, to: middle }).len();
        let half = start - range.start + early;
        let lower = |entry: &Entry| {
            entry
                .answer
                .fields()
                .map(|(_, text)| text.to_lowercase())
                .collect::<Vec<_>>()
                .join("\n")
        };
        let lowered = history.entries[start..range.end].iter().map(lower).collect();
        let (first, entries) = (range.start, range.len());
        Self { history, period, first, start, half, entries, mentions, lowered }
    }

    fn date(&self, place: usize) -> NaiveDate {
        self.history.entries[self.first + place].about.from
    }

    fn thread(&self, id: InterestId, said: &[Said<'_>], decided: &[Decision]) -> Option<Thread> {
        let interest = self.history.interests.get(id.0 as usize)?;
        let all = self.mentions.get(&id)?;
        let split = all.partition_point(|&place| self.date(place) < self.period.from);
        let (before, inside) = all.split_at(split);
        let (first, last) = (*inside.first()?, *inside.last()?);
        let times = course::times(all, self.entries);
        let starts = |on: &Range<usize>| on.start >= split && on.len() >= 3;
        // The first stretch of all, unless it was on from the start: what comes later returned.
        let began = times.on.first().filter(|on| times.begins && starts(on));
        let began = began.map(|on| self.date(all[on.start]));
        // Nobody takes up a thing by putting it down.
        let put_down = |date: &NaiveDate| {
            said.iter().any(|s| s.sentence.cues.stop && s.entry.about.from == *date)
        };
        let began = began.filter(|date| !put_down(date));
        let ended = times.on.last().filter(|on| times.ends && on.end > split && on.len() >= 3);
        let ended = ended.map(|on| self.date(all[on.end - 1]).max(self.date(first)));
        // After several mentions, the last may be a farewell.
        let over = ended.or_else(|| (inside.len() >= FAREWELL).then(|| self.date(last)));
        let gap = self.gap(all, split, &times);
        let status = self.status(id, ended.is_some(), decided);
        let early = inside.partition_point(|&place| place < self.half);
        let ever = self.ever(id, before);
        let course = match (ended.is_some(), gap.is_some(), self.slope(inside.len(), early)) {
            // An end counts more than a beginning, a beginning more than a slope.
            (true, ..) => Course::Quiet,
            (_, true, _) => Course::Returning,
            _ if !ever && (began.is_some() || self.start > 0) => Course::New,
            (.., 1) => Course::Rising,
            (.., -1) => Course::Fading,
            _ => Course::Steady,
        };
        let mut kept = said.iter().filter(|s| worth_keeping(id, s));
        let first_words = kept.next().map(Said::quote);
        let last_words = kept.next_back().map(Said::quote);
        let done = said.iter().any(|s| s.sentence.field == Field::Did || s.sentence.cues.did);
        let used = inside.iter().any(|&place| {
            let resources = &self.history.readings[self.first + place].resources;
            resources.iter().any(|(_, served)| *served == Some(id))
        });
        let days = (self.date(last) - self.date(first)).num_days();
        let deep = inside.len() >= DEEP_MENTIONS && days >= DEEP_DAYS && (done || used);
        let also = self.said_as(&interest.aliases, inside);
        let named = || !self.said_as(std::slice::from_ref(&interest.name), inside).is_empty();
        Some(Thread {
            name: interest.name.clone(),
            aliases: interest.aliases.clone(),
            unsaid: also.is_empty() && !named(),
            also,
            mentions: inside.len(),
            entries: inside.iter().map(|&p| self.history.entries[self.first + p].id).collect(),
            halves: [early, inside.len() - early],
            months: self.months(inside),
            first: self.date(first),
            last: self.date(last),
            course,
            status,
            why: why(id, said, over),
            depth: if deep { Depth::Deep } else { Depth::Surface },
            picked_up: began,
            dropped: ended,
            gap_days: gap,
            first_words,
            last_words,
            echo: false,
        })
    }

    /// Those of an interest's names that stand in these entries.
    fn said_as(&self, names: &[String], inside: &[usize]) -> Vec<String> {
        let mut all = String::new();
        for &place in inside {
            all.push_str(&self.lowered[place - self.begins()]);
            all.push('\n');
        }
        let said = |name: &&String| {
            let name = name.to_lowercase();
            stands_in(&name, &all)
        };
        names.iter().filter(said).cloned().collect()
    }

    /// Whether it was ever mentioned before the period; `before` are its mentions in the year before.
    fn ever(&self, id: InterestId, before: &[usize]) -> bool {
        let earlier = &self.history.readings[..self.first];
        !before.is_empty() || earlier.iter().any(|r| r.mentions.iter().any(|m| m.interest == id))
    }

    /// Whether so many mentions, `early` of them in the first half, go up or down.
    fn slope(&self, mentions: usize, early: usize) -> i8 {
        let of_early = self.half - self.begins();
        course::slope(early, of_early, mentions - early, self.entries - self.half)
    }

    /// How many of these entries lie before the period.
    fn begins(&self) -> usize {
        self.start - self.first
    }

    /// In how many months some entries lie.
    fn months(&self, inside: &[usize]) -> usize {
        let mut months: Vec<NaiveDate> =
            inside.iter().map(|&place| month_of(self.date(place))).collect();
        months.dedup();
        months.len()
    }

    /// The longest silence before it returned within the period, in days: the longest between two
    /// mentions from the end of one time to the start of the next.
    fn gap(&self, all: &[usize], split: usize, times: &Times) -> Option<i64> {
        let days = |from: usize, to: usize| (self.date(all[to]) - self.date(all[from])).num_days();
        let pairs = times.on.windows(2).filter(|pair| pair[1].start >= split);
        pairs
            .filter(|pair| pair[0].len() >= 2 && pair[1].len() >= 2)
            .map(|pair| (pair[0].end - 1, pair[1].start))
            .filter(|&(last, first)| days(last, first) >= PAUSE_DAYS)
            .filter_map(|(last, first)| (last..first).map(|at| days(at, at + 1)).max())
            .filter(|&silence| silence >= SILENCE_DAYS)
            .max()
    }

    fn status(&self, id: InterestId, ended: bool, decided: &[Decision]) -> Status {
        let Some(interest) = self.history.interests.get(id.0 as usize) else {
            return Status::Exploring;
        };
        match stands(interest, decided) {
            Some((status, _)) => status,
            None if ended => Status::Quiet,
            None => Status::Exploring,
        }
    }
}

/// Whether a sentence shows how the person spoke of an interest: it names it, or its entry is about
/// nothing else and the person says something of themselves.
fn worth_keeping(id: InterestId, said: &Said<'_>) -> bool {
    let (sentence, cues) = (said.sentence, said.sentence.cues);
    let tells = cues.first_person || cues.did || cues.progress || cues.why;
    let implied = sentence.interests.is_empty()
        && said.subject() == Some(id)
        && said.reading.mentions.len() == 1
        && tells
        && !cues.gratitude;
    sentence.field == Field::Text && said.whole() && (sentence.interests.contains(&id) || implied)
}

/// Why it was taken up: the first reason given to the form's question in an entry about it, else
/// the first given in passing. A reason to stop is none to begin, nor is one given when it ended:
/// that is for what came instead.
pub(super) fn why(id: InterestId, said: &[Said<'_>], ended: Option<NaiveDate>) -> Option<Quote> {
    let before = |s: &Said<'_>| ended.is_none_or(|ended| s.entry.about.from < ended);
    let given = || said.iter().filter(|s| !s.in_stopping() && before(s));
    let mut asked = given().filter(|s| s.sentence.field == Field::Why);
    let passing = || {
        let text = given().filter(|s| s.sentence.field == Field::Text);
        text.filter(|s| s.sentence.cues.why && s.whole())
    };
    asked
        .find(|s| s.weight(id) >= ABOUT)
        .or_else(|| passing().find(|s| s.sentence.interests.contains(&id)))
        .or_else(|| passing().find(|s| s.subject() == Some(id)))
        .map(Said::quote)
}
