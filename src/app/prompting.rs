//! Prompts go out.
//!
//! ```text
//! people.next_due_at ─plan_due─► planned ─claim_due─► claimed ─courier.send─► Delivery
//!         ▲                                              │
//!         └── the next due time, already moved on        └─settle─► sent · again · missed · unreachable
//! ```

use chrono::{DateTime, Utc};
use tokio::task::JoinSet;

use super::App;
use crate::courier::Courier;
use crate::domain::asks::Asks;
use crate::domain::delivery::Undeliverable;
use crate::domain::id::PersonId;
use crate::domain::prompt::{Outcome, Prompt};
use crate::store::State;
use crate::voice;

/// How many people are planned for in one unit of work.
const BATCH: u32 = 64;

/// How many prompts are claimed and under way at once: few enough that their lease outlasts them
/// all, and that Discord's global limit leaves room for replies.
const IN_FLIGHT: u32 = 8;

/// When there is something to do again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wake {
    /// At that moment.
    At(DateTime<Utc>),
    /// After a short while, by whatever clock.
    Soon,
    /// When something has changed.
    Never,
}

impl App {
    /// Sends all that is due at `now`; returns when there is something to do again.
    ///
    /// Law: while the clock is plainly wrong nothing is sent, and no slot is passed over.
    pub async fn tick(&self, now: DateTime<Utc>) -> anyhow::Result<Wake> {
        match self.store.next_wake(now).await? {
            Some(at) if at <= now => {}
            wake => return Ok(wake.map_or(Wake::Never, Wake::At)),
        }
        if self.doubts(now).await? {
            return Ok(Wake::Soon);
        }
        let planned = self.store.plan_due(now, self.limits.grace, BATCH).await?;
        for person in planned.unreadable {
            tracing::error!(
                person = person.0,
                "A schedule can't be read; its person is not asked until they set it again."
            );
        }
        // Tasks of their own: whoever is in the middle of writing goes on while the next is claimed.
        let mut under_way = JoinSet::new();
        loop {
            // As one is done the next is claimed: who takes long to reach holds up nobody else.
            let room = IN_FLIGHT.saturating_sub(u32::try_from(under_way.len())?);
            let claimed = match self.store.claim_due(now, Courier::LEASE, room).await {
                Ok(claimed) => claimed,
                Err(error) => {
                    // What is under way is brought to its end all the same.
                    under_way.join_all().await;
                    return Err(error.into());
                }
            };
            for prompt in claimed {
                let app = self.clone();
                under_way.spawn(async move {
                    if let Err(error) = app.deliver(&prompt, now).await {
                        // The claim runs out, and the prompt is looked for before it is sent again.
                        tracing::error!(prompt = prompt.id.0, %error, "A prompt could not be settled.");
                    }
                });
            }
            match under_way.join_next().await {
                None => break,
                Some(Ok(())) => {}
                // What breaks there breaks here, and ends the whole.
                Some(Err(broken)) => match broken.try_into_panic() {
                    Ok(panic) => std::panic::resume_unwind(panic),
                    Err(cancelled) => return Err(cancelled.into()),
                },
            }
        }
        Ok(self.store.next_wake(now).await?.map_or(Wake::Never, Wake::At))
    }

    /// Sends a person a prompt at once, before all that wait; tells where it stands then.
    pub(super) async fn ask_at_once(
        &self,
        person: PersonId,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Option<State>> {
        let (id, claimed) = self.store.ask_now(person, now, Courier::LEASE).await?;
        if let Some(prompt) = claimed {
            self.deliver(&prompt, now).await?;
        }
        Ok(self.store.prompt(person, id).await?.map(|prompt| prompt.state))
    }

    /// Sends a prompt; one that is past its grace time is only looked for, never sent.
    async fn attempt(
        &self,
        prompt: &Prompt,
        asks: &Asks,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Outcome> {
        let grace = asks.patience(self.limits.grace);
        if now > prompt.due_at + grace {
            return Ok(match self.courier.find(prompt).await {
                Ok(Some(message)) => Outcome::Sent { message, at: now },
                Ok(None) => Outcome::Missed,
                Err(delivery) => prompt.after(&delivery, grace, now),
            });
        }
        let to = self.known_hearer(prompt.discord).await;
        let text = self.wording(to, prompt, asks).await?;
        let rows = voice::buttons::rows(to, prompt.id, asks);
        Ok(prompt.after(&self.courier.send(prompt, &text, &rows).await, grace, now))
    }

    async fn deliver(&self, prompt: &Prompt, now: DateTime<Utc>) -> anyhow::Result<()> {
        let Some(asks) = self.choose(prompt, now).await? else { return Ok(()) };
        let outcome = self.attempt(prompt, &asks, now).await?;
        tracing::debug!(
            prompt = prompt.id.0,
            attempt = prompt.attempt,
            ?outcome,
            "A prompt was tried."
        );
        if outcome == Outcome::Unreachable(Undeliverable::Refused) {
            tracing::error!(
                prompt = prompt.id.0,
                "Discord refuses a prompt as it is written; that is ours to mend."
            );
        }
        let settled = self.store.settle(prompt, &outcome, now).await?;
        if let (true, Outcome::Sent { at, .. }) = (settled, &outcome) {
            let person = self.store.person(prompt.discord).await?;
            let after = person.and_then(|one| one.wishes.nudge_after(self.limits.nudge_after));
            if let Some(after) = after {
                self.store.plan_nudge(prompt.id, *at + after).await?;
            }
        }
        if let Outcome::Unreachable(Undeliverable::Closed | Undeliverable::NoChannel) = outcome
            && let Some(person) = self.store.person(prompt.discord).await?
        {
            self.store.set_unreachable(person.id, person.next_probe(now), now).await?;
        }
        Ok(())
    }
}
