//! What a prompt asks: chosen right before it is sent first, from what its person wrote.

use chrono::{DateTime, NaiveDate, Utc};

use super::App;
use super::retrospective::{Edition, history};
use crate::domain::asks::Asks;
use crate::domain::entry::Field;
use crate::domain::opening::{self, EVERY, Opening};
use crate::domain::period::Period;
use crate::domain::person::Person;
use crate::domain::prompt::Prompt;
use crate::{retro, voice};

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
            None => Asks::Question,
        };
        Ok(self.store.keep_asks(prompt, &asks).await?.then_some(asks))
    }

    /// A follow-up where it is the turn of one and there is occasion for one; else the question
    /// whose turn it is.
    async fn chosen(
        &self,
        prompt: &Prompt,
        person: &Person,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Asks> {
        if !person.wishes.followups || prompt.sequence.is_multiple_of(EVERY) {
            return Ok(Asks::Question);
        }
        let (kept, asked) =
            (self.store.kept(person.id).await?, self.store.asked_before(person.id, now).await?);
        let today = person.schedule.zone().date_of(now);
        let (zone, sequence) = (person.schedule.zone().clone(), prompt.sequence);
        let asked = asked
            .into_iter()
            .map(|(sequence, at, opening)| opening::Asked {
                sequence,
                on: zone.date_of(at),
                opening,
            })
            .collect::<Vec<_>>();
        let choosing = move || {
            let history = history(kept, Edition::Private);
            let openings = retro::openings(&history, today);
            opening::pick(openings, &asked, sequence, today)
        };
        Ok(match tokio::task::spawn_blocking(choosing).await {
            Ok(Some(opening)) => Asks::FollowUp { opening },
            Ok(None) => Asks::Question,
            Err(_) => {
                // What a panic says may quote an entry; the question comes all the same.
                tracing::error!(prompt = prompt.id.0, "The reading of a life broke.");
                Asks::Question
            }
        })
    }

    /// What a prompt says. Law: what it asks says the same each time; where the words that it quotes
    /// are gone, it is the question whose turn it is.
    pub(super) async fn wording(&self, prompt: &Prompt, asks: &Asks) -> anyhow::Result<String> {
        let today = prompt.due_at.date_naive();
        let text = match asks {
            Asks::Question => None,
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
