//! Buttons under prompts are pressed, today's or last year's.

use chrono::{DateTime, Utc};

use super::{App, Done, Edition, Stated, Telling};
use crate::domain::asks::Asks;
use crate::domain::button::Press;
use crate::domain::decision::{Decision, DecisionKind};
use crate::domain::id::{DiscordId, MessageId, PromptId};
use crate::domain::refusal::Refusal;
use crate::domain::response::{Fate, Response, Snooze};
use crate::domain::wish::Wish;
use crate::domain::words::Words;
use crate::store::Standing;

/// A decision as the form under a prompt brings it.
#[derive(Debug, Clone)]
pub struct Decided {
    /// What was decided.
    pub kind: DecisionKind,
    /// Why, in one line; may be empty.
    pub reason: Words,
    /// What it turned into, as typed; empty but for a pivot.
    pub to: Words,
}

/// What came of a button under a prompt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pressed {
    /// It counts.
    Taken(Response),
    /// The person is shown for how long they may put it off.
    Choose(Vec<Snooze>),
    /// The person is shown the buttons as they were, by what it asks.
    Unchanged(Asks),
    /// The person is asked for the reason of a decision, in a form.
    Reason(DecisionKind),
    /// Nothing was changed, because of what had become of the prompt.
    Late(Fate),
    /// They hear of no more retrospectives.
    Stopped,
}

impl App {
    /// Does what a button under a prompt's `message` says.
    pub async fn press(
        &self,
        discord: DiscordId,
        prompt: PromptId,
        press: Press,
        message: MessageId,
        now: DateTime<Utc>,
    ) -> Done<Pressed> {
        let person = self.enrolled(discord).await?;
        if press == Press::Stop {
            self.store.set_wish(person.id, Wish::Retrospectives, false).await?;
            return Ok(Pressed::Stopped);
        }
        let standing = self.store.standing(person.id, prompt, message).await?;
        let standing = standing.ok_or(Refusal::NoSuchPrompt)?;
        let zone = person.schedule.zone();
        let response = match press {
            _ if standing.fate != Fate::Open => return Ok(Pressed::Late(standing.fate)),
            Press::Later => return Ok(Pressed::Choose(Snooze::offered(zone, now).collect())),
            Press::Decide(kind) => return Ok(Pressed::Reason(kind)),
            Press::Back | Press::Tell | Press::Stop => {
                return Ok(Pressed::Unchanged(standing.asks));
            }
            Press::NothingNew => Response::NothingNew,
            Press::Skip => Response::Skip,
            Press::Snooze(snooze) => {
                Response::Snooze { until: snooze.until(standing.due_at, zone, now) }
            }
        };
        let before = self.store.respond(person.id, prompt, message, response, now).await?;
        self.wake.notify_one();
        match before.ok_or(Refusal::NoSuchPrompt)?.fate {
            Fate::Open => Ok(Pressed::Taken(response)),
            // Pressed twice at once.
            fate => Ok(Pressed::Late(fate)),
        }
    }

    /// Keeps what a person decided about the interest that a prompt asks about.
    pub async fn decide_under(
        &self,
        discord: DiscordId,
        prompt: PromptId,
        message: MessageId,
        decided: Decided,
        now: DateTime<Utc>,
    ) -> Done<Result<Decision, Fate>> {
        let person = self.enrolled(discord).await?;
        let standing = self.store.standing(person.id, prompt, message).await?;
        let Standing { fate, asks, .. } = standing.ok_or(Refusal::NoSuchPrompt)?;
        let Asks::FollowUp { opening } = asks else { return Err(Refusal::NoSuchPrompt.into()) };
        let interest = opening.interest().ok_or(Refusal::NoSuchPrompt)?;
        if fate != Fate::Open {
            return Ok(Err(fate));
        }
        let stated = Stated {
            interest,
            kind: decided.kind,
            reason: Some(decided.reason),
            to: Some(decided.to.trim()).filter(|to| !to.is_empty()),
        };
        let (person, decision) = self.decided(discord, stated, now).await?;
        let before = self.store.decide_under(person.id, prompt, message, &decision, now).await?;
        self.wake.notify_one();
        Ok(match before.ok_or(Refusal::NoSuchPrompt)?.fate {
            Fate::Open => Ok(decision),
            // Sent twice at once.
            fate => Err(fate),
        })
    }

    /// Tells the period that a retrospective offered, as `/digest` does.
    pub async fn retrospective(
        &self,
        discord: DiscordId,
        prompt: PromptId,
        now: DateTime<Utc>,
    ) -> Done<Telling> {
        let person = self.enrolled(discord).await?;
        let period = self.store.period_of(person.id, prompt).await?;
        let period = period.ok_or(Refusal::NoSuchPrompt)?;
        self.tell(discord, &period, Edition::Private, now).await
    }
}
