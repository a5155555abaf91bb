//! What people put right about the names of their interests, and what they take back.

use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use crate::domain::correction::{Correction, Undone};
use crate::domain::history::Kept;
use crate::domain::id::PersonId;

use super::column::{damaged, millis};
use super::error::Result;
use super::{Store, decisions, entries, fixes, hushed, recuts, unlisted};

impl Store {
    /// Keeps a correction. Law: it is later than all that the person decided or put right before,
    /// were it by a millisecond only.
    pub async fn correct(
        &self,
        person: PersonId,
        correction: &Correction,
        now: DateTime<Utc>,
    ) -> Result<()> {
        insert(person, correction, now, &mut *self.writer.acquire().await?).await
    }

    /// A person's corrections, as they were made.
    pub async fn corrections(&self, person: PersonId) -> Result<Vec<Correction>> {
        all(person, &mut *self.readers.acquire().await?).await
    }

    /// All that is kept of what a person wrote, decided and put right, as of one moment.
    pub async fn kept(&self, person: PersonId) -> Result<Kept> {
        let mut reader = self.readers.begin().await?;
        Ok(Kept {
            entries: entries::all(person, &mut reader).await?,
            decisions: decisions::all(person, &mut reader).await?,
            corrections: all(person, &mut reader).await?,
            recuts: recuts::all(person, &mut reader).await?,
            unlisted: unlisted::all(person, &mut reader).await?,
            hushed: hushed::all(person, &mut reader).await?,
        })
    }

    /// Takes back what a person decided or put right last, in one go what was put right so; `None`
    /// when there is nothing.
    pub async fn undo(&self, person: PersonId) -> Result<Option<Undone>> {
        let mut tx = self.begin().await?;
        let correction = sqlx::query!(
            "select id, made_at from corrections where person_id = ? order by id desc limit 1",
            person.0,
        )
        .fetch_optional(&mut *tx)
        .await?;
        let decision = sqlx::query!(
            r#"select id as "id!", decided_at from decisions where person_id = ?
               order by decided_at desc, id desc limit 1"#,
            person.0,
        )
        .fetch_optional(&mut *tx)
        .await?;
        let fix = fixes::latest(person, &mut tx).await?;
        let fix = fix.filter(|fix| {
            correction.as_ref().is_none_or(|c| c.made_at < fix.at)
                && decision.as_ref().is_none_or(|d| d.decided_at < fix.at)
        });
        if let Some(fix) = fix {
            let (entry, renamed, naming) = fixes::take_back(person, fix, &mut tx).await?;
            tx.commit().await?;
            return Ok(Some(Undone::Fix { entry, renamed, naming }));
        }
        let undone = match (correction, decision) {
            (Some(c), d) if d.as_ref().is_none_or(|d| d.decided_at <= c.made_at) => {
                let row = sqlx::query_as!(
                    Row,
                    "delete from corrections where id = ? returning kind, subject, object",
                    c.id,
                );
                Undone::Correction(row.fetch_one(&mut *tx).await?.correction()?)
            }
            (_, Some(d)) => {
                let row = sqlx::query_as!(
                    decisions::Row,
                    "delete from decisions where id = ?
                     returning interest, kind, decided_on, reason, became",
                    d.id,
                );
                Undone::Decision(row.fetch_one(&mut *tx).await?.decision()?)
            }
            (_, None) => return Ok(None),
        };
        tx.commit().await?;
        Ok(Some(undone))
    }
}

/// Inserts a correction as made at `at`, or later where something later is here.
pub(super) async fn insert(
    person: PersonId,
    correction: &Correction,
    at: DateTime<Utc>,
    writer: &mut SqliteConnection,
) -> Result<()> {
    let ((kind, subject, object), at) = (columns(correction), millis(at));
    sqlx::query!(
        "insert into corrections (person_id, kind, subject, object, made_at)
         values (?1, ?2, ?3, ?4, max(
             ?5,
             coalesce((select max(decided_at) + 1 from decisions where person_id = ?1), 0),
             coalesce((select max(made_at) + 1 from corrections where person_id = ?1), 0),
             coalesce((select max(fixed_at) + 1 from fixes where person_id = ?1), 0)
         ))",
        person.0,
        kind,
        subject,
        object,
        at,
    )
    .execute(writer)
    .await?;
    Ok(())
}

/// The corrections of a fix, as they were made.
pub(super) async fn of_fix(fix: i64, reader: &mut SqliteConnection) -> Result<Vec<Correction>> {
    let rows = sqlx::query_as!(
        Row,
        "select kind, subject, object from corrections where fix_id = ? order by id",
        fix,
    )
    .fetch_all(reader)
    .await?;
    rows.into_iter().map(Row::correction).collect()
}

/// A person's corrections, as they were made.
pub(super) async fn all(
    person: PersonId,
    reader: &mut SqliteConnection,
) -> Result<Vec<Correction>> {
    let rows = sqlx::query_as!(
        Row,
        "select kind, subject, object from corrections where person_id = ? order by id",
        person.0,
    )
    .fetch_all(reader)
    .await?;
    rows.into_iter().map(Row::correction).collect()
}

/// A correction as the table has it.
struct Row {
    kind: String,
    subject: String,
    object: Option<String>,
}

impl Row {
    fn correction(self) -> Result<Correction> {
        let subject = self.subject;
        Ok(match (self.kind.as_str(), self.object) {
            ("rename", Some(to)) => Correction::Rename { from: subject, to },
            ("merge", Some(into)) => Correction::Merge { from: subject, into },
            ("split", Some(from)) => Correction::Split { off: subject, from },
            ("hide", None) => Correction::Hide(subject),
            ("show", None) => Correction::Show(subject),
            ("withhold", None) => Correction::Withhold(subject),
            ("publish", None) => Correction::Publish(subject),
            _ => return Err(damaged("a correction that is none")),
        })
    }
}

/// A correction as its kind, the name that is put right, and the other name.
fn columns(correction: &Correction) -> (&'static str, &str, Option<&str>) {
    match correction {
        Correction::Rename { from, to } => ("rename", from, Some(to)),
        Correction::Merge { from, into } => ("merge", from, Some(into)),
        Correction::Split { off, from } => ("split", off, Some(from)),
        Correction::Hide(name) => ("hide", name, None),
        Correction::Show(name) => ("show", name, None),
        Correction::Withhold(name) => ("withhold", name, None),
        Correction::Publish(name) => ("publish", name, None),
    }
}
