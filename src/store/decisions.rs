//! What people decided about their interests.

use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use crate::domain::decision::{Decision, DecisionKind};
use crate::domain::id::PersonId;

use super::Store;
use super::column::{damaged, date, day, millis};
use super::error::Result;

impl Store {
    /// Keeps a decision. Law: it is later than all that the person decided or put right before,
    /// were it by a millisecond only.
    pub async fn decide(
        &self,
        person: PersonId,
        decision: &Decision,
        now: DateTime<Utc>,
    ) -> Result<()> {
        insert(person, decision, now, &mut *self.writer.acquire().await?).await
    }

    /// A person's decisions, by date, then as they were made.
    pub async fn decisions(&self, person: PersonId) -> Result<Vec<Decision>> {
        all(person, &mut *self.readers.acquire().await?).await
    }
}

/// Inserts a decision as made at `at`, or later where something later is here.
pub(super) async fn insert(
    person: PersonId,
    decision: &Decision,
    at: DateTime<Utc>,
    writer: &mut SqliteConnection,
) -> Result<()> {
    let (kind, on, at) = (decision.kind.word(), day(decision.date), millis(at));
    let reason = decision.reason.as_deref();
    sqlx::query!(
        "insert into decisions (person_id, interest, kind, decided_on, reason, became, decided_at)
         values (?1, ?2, ?3, ?4, ?5, ?6, max(
             ?7,
             coalesce((select max(decided_at) + 1 from decisions where person_id = ?1), 0),
             coalesce((select max(made_at) + 1 from corrections where person_id = ?1), 0),
             coalesce((select max(fixed_at) + 1 from fixes where person_id = ?1), 0)
         ))",
        person.0,
        decision.interest,
        kind,
        on,
        reason,
        decision.to,
        at,
    )
    .execute(writer)
    .await?;
    Ok(())
}

/// A person's decisions, by date, then as they were made.
pub(super) async fn all(person: PersonId, reader: &mut SqliteConnection) -> Result<Vec<Decision>> {
    let rows = sqlx::query_as!(
        Row,
        "select interest, kind, decided_on, reason, became from decisions
         where person_id = ? order by decided_on, id",
        person.0,
    )
    .fetch_all(reader)
    .await?;
    rows.into_iter().map(Row::decision).collect()
}

/// A decision as the table has it.
pub(super) struct Row {
    pub(super) interest: String,
    pub(super) kind: String,
    pub(super) decided_on: String,
    pub(super) reason: Option<String>,
    pub(super) became: Option<String>,
}

impl Row {
    pub(super) fn decision(self) -> Result<Decision> {
        Ok(Decision {
            interest: self.interest,
            kind: DecisionKind::named(&self.kind)
                .ok_or_else(|| damaged("a decision that is none"))?,
            date: date(&self.decided_on)?,
            reason: self.reason.map(Into::into),
            to: self.became,
        })
    }
}
