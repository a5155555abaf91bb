//! Buttons under prompts are pressed, today's or last year's.

use chrono::{DateTime, Utc};

use super::{App, Done, Edition};
use crate::domain::button::Press;
use crate::domain::digest::Digest;
use crate::domain::id::{DiscordId, MessageId, PromptId};
use crate::domain::refusal::Refusal;
use crate::domain::response::{Fate, Response, Snooze};
use crate::domain::wish::Wish;

/// What came of a button under a prompt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pressed {
    /// It counts.
    Taken(Response),
    /// The person is shown for how long they may put it off.
    Choose(Vec<Snooze>),
    /// The person is shown the buttons as they were.
    Unchanged,
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
            Press::Back | Press::Tell | Press::Stop => return Ok(Pressed::Unchanged),
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

    /// Tells the period that a retrospective offered, as `/digest` does.
    pub async fn retrospective(
        &self,
        discord: DiscordId,
        prompt: PromptId,
        now: DateTime<Utc>,
    ) -> Done<Digest> {
        let person = self.enrolled(discord).await?;
        let period = self.store.period_of(person.id, prompt).await?;
        let period = period.ok_or(Refusal::NoSuchPrompt)?;
        self.digest(discord, &period, Edition::Private, now).await
    }
}
