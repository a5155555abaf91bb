//! What people want beside the questions of their schedule.

use chrono::TimeDelta;

use crate::domain::id::PersonId;
use crate::domain::quiet::Quiet;
use crate::domain::wish::Wish;

use super::Store;
use super::error::Result;

impl Store {
    /// Gives a person other quiet hours, or none.
    pub async fn set_quiet(&self, person: PersonId, quiet: Option<Quiet>) -> Result<()> {
        let (from, to) = quiet.map(Quiet::minutes).unzip();
        sqlx::query!(
            "update people set quiet_from = ?, quiet_to = ? where id = ?",
            from,
            to,
            person.0,
        )
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    /// Notes whether a person's unanswered prompts are asked once more.
    pub async fn set_nudges(&self, person: PersonId, wanted: bool) -> Result<()> {
        sqlx::query!("update people set nudges = ? where id = ?", wanted, person.0)
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// Has a person's unanswered prompts asked once more after so many hours; `None`: as the operator
    /// chose. What waits already comes by so much later, or earlier.
    pub async fn set_nudge_hours(
        &self,
        person: PersonId,
        hours: Option<u32>,
        later: TimeDelta,
    ) -> Result<()> {
        let later = later.num_milliseconds();
        let mut tx = self.begin().await?;
        sqlx::query!(
            "update people set nudges = 1, nudge_after = ? where id = ?",
            hours,
            person.0,
        )
        .execute(&mut *tx)
        .await?;
        sqlx::query!(
            "update prompts set nudge_at = nudge_at + ? where person_id = ? and nudge_at is not null",
            later,
            person.0,
        )
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(())
    }

    /// Notes whether a person wants something.
    pub async fn set_wish(&self, person: PersonId, wish: Wish, wanted: bool) -> Result<()> {
        match wish {
            Wish::FollowUps => {
                sqlx::query!("update people set followups = ? where id = ?", wanted, person.0)
            }
            Wish::Details => {
                sqlx::query!("update people set details = ? where id = ?", wanted, person.0)
            }
            Wish::Memories => {
                sqlx::query!("update people set memories = ? where id = ?", wanted, person.0)
            }
            Wish::Retrospectives => sqlx::query!(
                "update people set retrospectives = ?, retrospective_at = null where id = ?",
                wanted,
                person.0,
            ),
        }
        .execute(&self.writer)
        .await?;
        Ok(())
    }
}
