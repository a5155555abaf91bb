//! What a prompt asks: chosen right before it is sent first, from what its person wrote.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::App;
use super::retrospective::{Edition, history};
use crate::domain::asks::Asks;
use crate::domain::correction::{Correction, hidden};
use crate::domain::entry::{Entry, Field};
use crate::domain::history::Kept;
use crate::domain::id::EntryId;
use crate::domain::interest::{Interest, stands_in};
use crate::domain::memory;
use crate::domain::opening::{self, EVERY, Opening};
use crate::domain::period::Period;
use crate::domain::person::Person;
use crate::domain::prompt::Prompt;
use crate::domain::reading::Reading;
use crate::{retro, voice};

/// The time between two memories: they are for now and then.
const MEMORIES: TimeDelta = TimeDelta::days(28);

impl App {
    /// What a prompt asks: as it was chosen before, or chosen now and kept. `None` where somebody
    /// else has it in hand.
    pub(super) async fn choose(
        &self,
        prompt: &Prompt,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Option<Asks>> {
        if let Some(asks) = &prompt.asks {
            return Ok(Some(asks.clone()));
        }
        let asks = match self.store.person(prompt.discord).await? {
            Some(person) if person.is_long_silent(now) => Asks::Light,
            Some(person) => self.chosen(prompt, &person, now).await?,
            None => Asks::QUESTION,
        };
        Ok(self.store.keep_asks(prompt, &asks).await?.then_some(asks))
    }

    /// A follow-up where it is the turn of one and there is occasion for one; else the question
    /// whose turn it is, now and then with a memory beside it.
    async fn chosen(
        &self,
        prompt: &Prompt,
        person: &Person,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Asks> {
        let may_follow = !prompt.sequence.is_multiple_of(EVERY);
        let wishes = person.wishes;
        if !(may_follow && wishes.followups || !may_follow && wishes.memories) {
            return Ok(Asks::QUESTION);
        }
        let zone = person.schedule.zone();
        let asked = self.store.asked_before(person.id, now).await?;
        let asked: Vec<_> = asked
            .into_iter()
            .map(|(sequence, at, asks)| (sequence, zone.date_of(at), asks))
            .collect();
        let kept = self.store.kept(person.id).await?;
        let mut never = self.store.never_words(person.id).await?;
        never.extend(hidden(&kept.corrections));
        let (sequence, today) = (prompt.sequence, zone.date_of(now));
        let choosing = move || {
            if may_follow {
                follow_up(kept, &never, &asked, sequence, today)
            } else {
                Asks::Question { memory: memory(kept, &never, &asked, today) }
            }
        };
        Ok(tokio::task::spawn_blocking(choosing).await.unwrap_or_else(|_| {
            // What a panic says may quote an entry; the question comes all the same.
            tracing::error!(prompt = prompt.id.0, "The reading of a life broke.");
            Asks::QUESTION
        }))
    }

    /// What a prompt says. Law: what it asks says the same each time; where the words that it quotes
    /// are gone, it is the question whose turn it is.
    pub(super) async fn wording(&self, prompt: &Prompt, asks: &Asks) -> anyhow::Result<String> {
        let today = prompt.due_at.date_naive();
        let text = match asks {
            Asks::Question { memory: None } => None,
            Asks::Question { memory: Some(entry) } => self.beside(prompt, *entry, today).await?,
            Asks::Light => Some(voice::prompt::ask(self.questions.light(prompt.sequence))),
            Asks::FollowUp { opening } => self.followup(prompt, opening, today).await?,
            Asks::Retrospective { period } => {
                // The label is of our own making, and reads the same on every day.
                let phrase = Period::parse(period, today).map_or(period.clone(), |p| p.phrase());
                Some(voice::prompt::retrospective(&phrase, period))
            }
        };
        let question = || voice::prompt::ask(self.questions.at(prompt.sequence));
        let text = text.unwrap_or_else(question);
        Ok(if prompt.nudge { voice::prompt::nudge(&text) } else { text })
    }

    /// The question whose turn it is, with an entry of long ago beside it, if that is still there.
    async fn beside(
        &self,
        prompt: &Prompt,
        entry: EntryId,
        today: NaiveDate,
    ) -> anyhow::Result<Option<String>> {
        let entry = self.store.entry(prompt.person, entry).await?;
        Ok(entry.map(|entry| {
            let (about, asked) = (entry.about.from, self.questions.at(prompt.sequence));
            let years = memory::years_ago(about, today);
            voice::memories::beside(&voice::prompt::ask(asked), &entry.answer.text, about, years)
        }))
    }

    async fn followup(
        &self,
        prompt: &Prompt,
        opening: &Opening,
        today: NaiveDate,
    ) -> anyhow::Result<Option<String>> {
        Ok(match opening {
            Opening::New { interest, since } => {
                Some(voice::followups::new(interest, *since, today))
            }
            Opening::Effort { interest, on } => {
                Some(voice::followups::effort(interest, *on, today))
            }
            Opening::Quiet { interest, last } => {
                Some(voice::followups::quiet(interest, *last, today))
            }
            Opening::Plan { entry, from, to, on } => {
                let entry = self.store.entry(prompt.person, *entry).await?;
                let next = entry.as_ref().map(|entry| entry.answer.field(Field::Next));
                next.and_then(|next| next.get(*from..*to))
                    .map(|plan| voice::followups::plan(plan, *on, today))
            }
        })
    }
}

/// Something that was asked before: by the how-manyth prompt, on which day, and what.
type AskedBefore = (u32, NaiveDate, Asks);

/// A question about what somebody wrote, if there is occasion for one.
fn follow_up(
    kept: Kept,
    never: &[String],
    asked: &[AskedBefore],
    sequence: u32,
    today: NaiveDate,
) -> Asks {
    let asked: Vec<opening::Asked> = asked
        .iter()
        .filter_map(|(sequence, on, asks)| match asks {
            Asks::FollowUp { opening } => {
                Some(opening::Asked { sequence: *sequence, on: *on, opening: opening.clone() })
            }
            _ => None,
        })
        .collect();
    let never: Vec<String> = never.iter().map(|word| word.to_lowercase()).collect();
    let history = history(kept, Edition::Private);
    let mut openings = retro::openings(&history, today);
    openings.retain(|opening| match opening {
        Opening::Plan { entry, .. } => {
            let planned = history.entries.iter().find(|known| known.id == *entry);
            planned.is_some_and(|planned| !memory::speaks_of(planned, &never))
        }
        other => other.interest().is_some_and(|name| {
            let names = history.find(name).and_then(|id| history.interest(id));
            let mut names = names.into_iter().flat_map(Interest::names);
            !names.any(|name| {
                let name = name.to_lowercase();
                never.iter().any(|word| stands_in(word, &name))
            })
        }),
    });
    match opening::pick(openings, &asked, sequence, today) {
        Some(opening) => Asks::FollowUp { opening },
        None => Asks::QUESTION,
    }
}

/// An entry to stand beside a question, unless one did lately.
///
/// Law: what is never to come up is so under all names of it that the person used.
fn memory(
    kept: Kept,
    never: &[String],
    asked: &[AskedBefore],
    today: NaiveDate,
) -> Option<EntryId> {
    let lately = asked.iter().any(|(_, on, asks)| {
        matches!(asks, Asks::Question { memory: Some(_) }) && today - *on < MEMORIES
    });
    if lately {
        return None;
    }
    let found = memory::of_this_day(&kept.entries, today, never)?.id;
    if never.is_empty() {
        return Some(found);
    }
    // Read as if nothing were hidden: what is hidden has its other names, too.
    let shown = |correction: &Correction| !matches!(correction, Correction::Hide(_));
    let corrections = kept.corrections.into_iter().filter(shown).collect();
    let history = history(Kept { corrections, ..kept }, Edition::Private);
    let ids: Vec<_> = never.iter().filter_map(|word| history.find(word)).collect();
    let mut never = never.to_vec();
    for interest in ids.iter().filter_map(|id| history.interest(*id)) {
        never.extend(interest.names().map(str::to_owned));
    }
    let silent = |reading: &Reading| reading.mentions.iter().all(|m| !ids.contains(&m.interest));
    let entries = history.entries.into_iter().zip(&history.readings);
    let entries: Vec<Entry> =
        entries.filter(|(_, reading)| silent(reading)).map(|(entry, _)| entry).collect();
    memory::of_this_day(&entries, today, &never).map(|entry| entry.id)
}
