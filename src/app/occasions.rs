//! What a life gives occasion to ask, and which of its entries may come up at all.

use std::cell::OnceCell;

use chrono::{NaiveDate, TimeDelta};

use super::retrospective::{Edition, history};
use crate::domain::asks::Asks;
use crate::domain::correction::{Correction, hidden};
use crate::domain::entry::Entry;
use crate::domain::history::{History, Kept};
use crate::domain::id::EntryId;
use crate::domain::interest::{Interest, stands_in};
use crate::domain::memory;
use crate::domain::opening::{self, EVERY, Opening};
use crate::domain::reading::Reading;
use crate::domain::wish::Wishes;
use crate::retro;

/// The time between two memories: they are for now and then.
const MEMORIES: TimeDelta = TimeDelta::days(28);

/// Something that was asked before: by the how-manyth prompt, on which day, and what.
pub(super) type AskedBefore = (u32, NaiveDate, Asks);

/// What a choice of questions is made from.
pub(super) struct Occasions {
    wishes: Wishes,
    kept: Kept,
    never: Vec<String>,
    asked: Vec<AskedBefore>,
    history: OnceCell<History>,
}

impl Occasions {
    /// What somebody wrote, wishes, never wants to be reminded of, and was asked before, the latest
    /// last.
    pub fn new(
        wishes: Wishes,
        kept: Kept,
        mut never: Vec<String>,
        asked: Vec<AskedBefore>,
    ) -> Self {
        never.extend(hidden(&kept.corrections));
        Self { wishes, kept, never, asked, history: OnceCell::new() }
    }

    /// Whether what somebody wrote can matter to the prompt of this number.
    pub fn matter(wishes: Wishes, sequence: u32) -> bool {
        if is_open(sequence) { wishes.memories } else { wishes.followups }
    }

    /// What the prompt of this number asks on a day: a follow-up where it is the turn of one and
    /// there is occasion for one; else the question whose turn it is, now and then with a memory
    /// beside it. Law: no follow-up comes right after another, whatever was lost in between.
    pub fn choose(&self, sequence: u32, today: NaiveDate) -> Asks {
        if !Self::matter(self.wishes, sequence) {
            return Asks::QUESTION;
        }
        if is_open(sequence) {
            return Asks::Question { memory: self.memory(today) };
        }
        let after_another = matches!(self.asked.last(), Some((_, _, Asks::FollowUp { .. })));
        let opening = if after_another { None } else { self.opening(sequence, today) };
        opening.map_or(Asks::QUESTION, |opening| Asks::FollowUp { opening })
    }

    /// Whether what was chosen before may still be asked.
    ///
    /// Law: nothing that is hidden or never to come up by now, nothing that is not there any more,
    /// and nothing of a kind that was switched off.
    pub fn still(&self, asks: &Asks) -> bool {
        match asks {
            Asks::Question { memory: Some(entry) } => {
                self.wishes.memories
                    && may_come_up(self.kept.clone(), &self.never).iter().any(|e| e.id == *entry)
            }
            Asks::FollowUp { opening } => {
                self.wishes.followups && opening.stands_in(self.history()) && self.may(opening)
            }
            Asks::Question { memory: None } | Asks::Light | Asks::Retrospective { .. } => true,
        }
    }

    /// Goes on as if this had been asked.
    pub fn go_on(&mut self, sequence: u32, on: NaiveDate, asks: Asks) {
        self.asked.push((sequence, on, asks));
    }

    /// What to ask about what somebody wrote, if there is occasion.
    fn opening(&self, sequence: u32, today: NaiveDate) -> Option<Opening> {
        let asked = self.asked.iter().filter_map(|(sequence, on, asks)| match asks {
            Asks::FollowUp { opening } => {
                Some(opening::Asked { sequence: *sequence, on: *on, opening: opening.clone() })
            }
            _ => None,
        });
        let asked: Vec<opening::Asked> = asked.collect();
        let mut openings = retro::openings(self.history(), today);
        openings.retain(|opening| self.may(opening));
        opening::pick(openings, &asked, sequence, today)
    }

    /// Whether what an opening names may come up, under whatever name of it.
    fn may(&self, opening: &Opening) -> bool {
        let history = self.history();
        let never: Vec<String> = self.never.iter().map(|word| word.to_lowercase()).collect();
        match opening {
            Opening::Plan { entry, .. } => {
                let planned = history.entries.iter().find(|known| known.id == *entry);
                planned.is_some_and(|planned| !memory::speaks_of(planned, &never))
            }
            other => other.interest().is_some_and(|name| {
                let known = history.find(name).and_then(|id| history.interest(id));
                let mut names = known.into_iter().flat_map(Interest::names).chain([name]);
                !names.any(|name| {
                    let name = name.to_lowercase();
                    never.iter().any(|word| stands_in(word, &name))
                })
            }),
        }
    }

    /// All that was written, read once.
    fn history(&self) -> &History {
        self.history.get_or_init(|| history(self.kept.clone(), Edition::Private))
    }

    /// An entry to stand beside a question, unless one did lately.
    fn memory(&self, today: NaiveDate) -> Option<EntryId> {
        let lately = self.asked.iter().any(|(_, on, asks)| {
            matches!(asks, Asks::Question { memory: Some(_) }) && today - *on < MEMORIES
        });
        if lately {
            return None;
        }
        let found = memory::of_this_day(&self.kept.entries, today)?.id;
        if self.never.is_empty() {
            return Some(found);
        }
        let entries = may_come_up(self.kept.clone(), &self.never);
        memory::of_this_day(&entries, today).map(|entry| entry.id)
    }
}

/// Every second prompt is an open question, from which a life is told.
fn is_open(sequence: u32) -> bool {
    sequence.is_multiple_of(EVERY)
}

/// The entries that may come up without being looked for.
///
/// Law: none that speaks of a word or a name in `never`, or of what is hidden, under whatever name
/// of it that the person used.
pub(super) fn may_come_up(kept: Kept, never: &[String]) -> Vec<Entry> {
    let mut never = never.to_vec();
    never.extend(hidden(&kept.corrections));
    if never.is_empty() {
        return kept.entries;
    }
    // Read as if nothing were hidden: what is hidden has its other names, too.
    let shown = |correction: &Correction| !matches!(correction, Correction::Hide(_));
    let corrections = kept.corrections.into_iter().filter(shown).collect();
    let history = history(Kept { corrections, ..kept }, Edition::Private);
    let ids: Vec<_> = never.iter().filter_map(|word| history.find(word)).collect();
    for interest in ids.iter().filter_map(|id| history.interest(*id)) {
        never.extend(interest.names().map(str::to_owned));
    }
    let never: Vec<String> = never.iter().map(|word| word.to_lowercase()).collect();
    let silent = |reading: &Reading| reading.mentions.iter().all(|m| !ids.contains(&m.interest));
    let entries = history.entries.into_iter().zip(&history.readings);
    entries
        .filter(|(entry, reading)| silent(reading) && !memory::speaks_of(entry, &never))
        .map(|(entry, _)| entry)
        .collect()
}
