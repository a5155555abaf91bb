//! What a prompt asks: chosen right before it is sent first, from what its person wrote.

use chrono::{DateTime, NaiveDate, Utc};

use super::App;
use super::away::away;
use super::occasions::Occasions;
use crate::domain::asks::Asks;
use crate::domain::id::{EntryId, PersonId};
use crate::domain::opening::Opening;
use crate::domain::period::Period;
use crate::domain::person::Person;
use crate::domain::prompt::Prompt;
use crate::domain::tongue::Hearer;
use crate::domain::{entry::Field, memory};
use crate::voice;
use crate::voice::followups::FollowUp;

impl App {
    /// What a prompt asks: as it was chosen before, or chosen now and kept. `None` where somebody
    /// else has it in hand.
    ///
    /// Law: what was chosen before may still come up, or is the question whose turn it is.
    pub(super) async fn choose(
        &self,
        prompt: &Prompt,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Option<Asks>> {
        let person = self.store.person(prompt.discord).await?;
        let asks = match (&prompt.asks, person) {
            (Some(asks), Some(person)) => {
                if self.is_still_to_ask(prompt, asks, &person, now).await? {
                    return Ok(Some(asks.clone()));
                }
                Asks::QUESTION
            }
            (None, Some(person)) if person.is_long_silent(now) => Asks::Light,
            (None, Some(person)) => self.chosen(prompt, &person, now).await?,
            (_, None) => Asks::QUESTION,
        };
        Ok(self.store.keep_asks(prompt, &asks).await?.then_some(asks))
    }

    /// Whether what was chosen before may still come up.
    async fn is_still_to_ask(
        &self,
        prompt: &Prompt,
        asks: &Asks,
        person: &Person,
        now: DateTime<Utc>,
    ) -> anyhow::Result<bool> {
        if matches!(asks, Asks::Light | Asks::Retrospective { .. } | &Asks::QUESTION) {
            return Ok(true);
        }
        let (occasions, asks) = (self.occasions(person, now).await?, asks.clone());
        let looking = move || occasions.still(&asks);
        Ok(away(looking).await.unwrap_or_else(|error| {
            // The question comes all the same.
            tracing::error!(prompt = prompt.id.0, %error, "A question could not be looked at again.");
            false
        }))
    }

    async fn chosen(
        &self,
        prompt: &Prompt,
        person: &Person,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Asks> {
        let sequence = prompt.sequence;
        if !Occasions::matter(person.wishes, sequence) {
            return Ok(Asks::QUESTION);
        }
        let today = person.schedule.zone().date_of(now);
        let occasions = self.occasions(person, now).await?;
        let choosing = move || occasions.choose(sequence, today);
        Ok(away(choosing).await.unwrap_or_else(|error| {
            // The question comes all the same.
            tracing::error!(prompt = prompt.id.0, %error, "A question could not be chosen.");
            Asks::QUESTION
        }))
    }

    /// What the choice of a person's questions is made from.
    pub(super) async fn occasions(
        &self,
        person: &Person,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Occasions> {
        let zone = person.schedule.zone();
        let asked = self.store.asked_before(person.id, now).await?.into_iter();
        let asked = asked.map(|(sequence, at, asks)| (sequence, zone.date_of(at), asks)).collect();
        let kept = self.store.kept(person.id).await?;
        let never = self.store.never_words(person.id).await?;
        Ok(Occasions::new(person.wishes, kept, never, asked))
    }

    /// What a prompt says. Law: what it asks says the same each time; where the words that it quotes
    /// are gone at the last moment, it is the question whose turn it is.
    pub(super) async fn wording(
        &self,
        to: Hearer,
        prompt: &Prompt,
        asks: &Asks,
    ) -> anyhow::Result<String> {
        let today = prompt.due_at.date_naive();
        let question = |light: bool| {
            let (tongue, sequence) = (to.tongue, prompt.sequence);
            let question = if light {
                self.questions.light(tongue, sequence)
            } else {
                self.questions.at(tongue, sequence)
            };
            voice::prompt::ask(to, question)
        };
        let text = match asks {
            Asks::Question { memory: None } => None,
            Asks::Question { memory: Some(entry) } => {
                self.beside(to, prompt, *entry, today).await?
            }
            Asks::Light => Some(question(true)),
            Asks::FollowUp { opening } => {
                let said = self.followup(to, prompt.person, opening, today).await?;
                said.map(|said| said.text(to))
            }
            Asks::Retrospective { period } => {
                // The label is of our own making, and reads the same on every day.
                let read = Period::parse(period, today).ok();
                Some(voice::prompt::retrospective(to, read.as_ref(), period))
            }
        };
        let text = text.unwrap_or_else(|| question(false));
        Ok(if prompt.nudge { voice::prompt::nudge(to, &text) } else { text })
    }

    /// The question whose turn it is, with an entry of long ago beside it, if that is still there.
    async fn beside(
        &self,
        to: Hearer,
        prompt: &Prompt,
        entry: EntryId,
        today: NaiveDate,
    ) -> anyhow::Result<Option<String>> {
        let entry = self.store.entry(prompt.person, entry).await?;
        Ok(entry.map(|entry| {
            let (about, words) = (entry.about.from, &entry.answer.text);
            let asked = self.questions.at(to.tongue, prompt.sequence);
            let years = memory::years_ago(about, today);
            voice::memories::beside(to, &voice::prompt::ask(to, asked), words, about, years)
        }))
    }

    /// A question about what a person wrote; `None` where the words that it quotes are gone.
    pub(super) async fn followup(
        &self,
        to: Hearer,
        person: PersonId,
        opening: &Opening,
        today: NaiveDate,
    ) -> anyhow::Result<Option<FollowUp>> {
        Ok(match opening {
            Opening::New { interest, since } => {
                Some(voice::followups::new(to, interest, *since, today))
            }
            Opening::Effort { interest, on } => {
                Some(voice::followups::effort(to, interest, *on, today))
            }
            Opening::Quiet { interest, last } => {
                Some(voice::followups::quiet(to, interest, *last, today))
            }
            Opening::Plan { entry, from, to: end, on } => {
                let entry = self.store.entry(person, *entry).await?;
                let next = entry.as_ref().map(|entry| entry.answer.field(Field::Next));
                next.and_then(|next| next.get(*from..*end))
                    .map(|plan| voice::followups::plan(to, plan, *on, today))
            }
        })
    }
}
