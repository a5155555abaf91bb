//! What somebody will be asked next.

use chrono::{DateTime, NaiveDate, Utc};

use super::away::away;
use super::{App, Done};
use crate::domain::asks::Asks;
use crate::domain::id::{DiscordId, PersonId};
use crate::domain::person::{Asking, Person};
use crate::domain::schedule::Due;
use crate::domain::tongue::Hearer;
use crate::domain::words::unshown;
use crate::voice;

/// How many of the next prompts a preview shows.
const PREVIEWED: usize = 5;

/// A prompt to come.
#[derive(Clone)]
pub struct Coming {
    /// When.
    pub due: Due,
    /// What it asks, in short.
    pub question: String,
}

unshown!(Coming);

impl App {
    /// The next prompts with their questions, from the end of a pause on where that is known.
    ///
    /// Law: they are what will be asked if the person answers each and writes of nothing that they
    /// have not written of.
    pub async fn preview_schedule(
        &self,
        to: Hearer,
        discord: DiscordId,
        now: DateTime<Utc>,
    ) -> Done<(Person, Vec<Coming>)> {
        let person = self.enrolled(discord).await?;
        let first = self.store.next_sequence(person.id).await?;
        let from = match person.asking {
            Asking::Paused { until: Some(until) } => until.max(now),
            Asking::On | Asking::Paused { until: None } => now,
        };
        let slots: Vec<_> = person.upcoming(from, PREVIEWED).into_iter().zip(first..).collect();
        let mut occasions = self.occasions(&person, now).await?;
        let is_light = slots.first().is_some_and(|(due, _)| person.is_long_silent(due.at));
        let days: Vec<_> = slots.iter().map(|(due, number)| (*number, due.local.date())).collect();
        let choosing = move || {
            let mut chosen: Vec<Asks> = Vec::with_capacity(days.len());
            for (sequence, day) in days {
                let is_light = is_light && chosen.is_empty();
                let asks = if is_light { Asks::Light } else { occasions.choose(sequence, day) };
                occasions.go_on(sequence, day, asks.clone());
                chosen.push(asks);
            }
            chosen
        };
        let chosen = away(choosing).await?;
        let mut coming = Vec::with_capacity(slots.len());
        for ((due, sequence), asks) in slots.into_iter().zip(chosen) {
            let question = self.in_short(to, person.id, sequence, &asks, due.local.date()).await?;
            coming.push(Coming { due, question });
        }
        Ok((person, coming))
    }

    /// What a prompt asks, on one line.
    async fn in_short(
        &self,
        to: Hearer,
        person: PersonId,
        sequence: u32,
        asks: &Asks,
        today: NaiveDate,
    ) -> anyhow::Result<String> {
        let question = &self.questions.at(to.tongue, sequence).ask;
        Ok(match asks {
            Asks::Light => voice::prompt::in_short(&self.questions.light(to.tongue, sequence).ask),
            Asks::FollowUp { opening } => {
                let said = self.followup(to, person, opening, today).await?;
                said.map_or_else(|| voice::prompt::in_short(question), |said| said.in_short())
            }
            Asks::Question { memory: Some(entry) } => {
                let entry = self.store.entry(person, *entry).await?;
                let asked = voice::prompt::in_short(question);
                entry.map_or(asked.clone(), |entry| {
                    voice::memories::in_short(to, &asked, entry.about.from)
                })
            }
            Asks::Question { memory: None } | Asks::Retrospective { .. } => {
                voice::prompt::in_short(question)
            }
        })
    }
}
