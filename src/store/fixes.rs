//! What people put right about an entry, names and all, in one go.

use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use crate::domain::correction::{Correction, Naming};
use crate::domain::id::{EntryId, PersonId};

use super::column::{json, millis};
use super::corrections;
use super::error::Result;

/// The latest of a person's fixes, with its moment.
pub(super) struct Fix {
    pub id: i64,
    pub at: i64,
    entry: i64,
    before: String,
    after: String,
}

/// Keeps corrections as made with a fix of an entry that named some interests before it, and others
/// after. Where neither was changed there is nothing to keep.
pub(super) async fn insert(
    person: PersonId,
    corrected: &[Correction],
    entry: EntryId,
    (before, after): (&[String], &[String]),
    at: DateTime<Utc>,
    tx: &mut SqliteConnection,
) -> Result<()> {
    if corrected.is_empty() && before == after {
        return Ok(());
    }
    for correction in corrected {
        corrections::insert(person, correction, at, tx).await?;
    }
    let (before, after, at) = (json(before), json(after), millis(at));
    let fix = sqlx::query_scalar!(
        r#"insert into fixes (person_id, entry_id, before, after, fixed_at)
           values (?1, ?2, ?3, ?4, max(
               ?5,
               coalesce((select max(decided_at) + 1 from decisions where person_id = ?1), 0),
               coalesce((select max(made_at) + 1 from corrections where person_id = ?1), 0),
               coalesce((select max(fixed_at) + 1 from fixes where person_id = ?1), 0)
           )) returning id as "id!""#,
        person.0,
        entry.0,
        before,
        after,
        at,
    )
    .fetch_one(&mut *tx)
    .await?;
    let made = i64::try_from(corrected.len()).unwrap_or(i64::MAX);
    sqlx::query!(
        "update corrections set fix_id = ?1 where id in (
             select id from corrections where person_id = ?2 order by id desc limit ?3
         )",
        fix,
        person.0,
        made,
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// The latest of a person's fixes.
pub(super) async fn latest(person: PersonId, tx: &mut SqliteConnection) -> Result<Option<Fix>> {
    Ok(sqlx::query_as!(
        Fix,
        r#"select id as "id!", fixed_at as at, entry_id as entry, before, after from fixes
           where person_id = ? order by fixed_at desc limit 1"#,
        person.0,
    )
    .fetch_optional(tx)
    .await?)
}

/// Takes a fix back: its corrections, and what the entry named; which entry that is, and what came
/// of its names. Law: where the entry names something else since, that stays.
pub(super) async fn take_back(
    person: PersonId,
    fix: Fix,
    tx: &mut SqliteConnection,
) -> Result<(EntryId, Vec<Correction>, Naming)> {
    let renamed = corrections::of_fix(fix.id, tx).await?;
    sqlx::query!("delete from corrections where fix_id = ?", fix.id).execute(&mut *tx).await?;
    let restored = sqlx::query!(
        "update entries set interests = ?
         where person_id = ? and id = ? and retracted_at is null and interests = ?",
        fix.before,
        person.0,
        fix.entry,
        fix.after,
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!("delete from fixes where id = ?", fix.id).execute(tx).await?;
    let naming = match restored.rows_affected() {
        _ if fix.before == fix.after => Naming::AsItWas,
        0 => Naming::ChangedSince,
        _ => Naming::Restored,
    };
    Ok((EntryId(fix.entry), renamed, naming))
}

/// Forgets what was put right about an entry whose words are gone; corrections stay.
pub(super) async fn forget(
    person: PersonId,
    entry: EntryId,
    tx: &mut SqliteConnection,
) -> Result<()> {
    sqlx::query!("delete from fixes where person_id = ? and entry_id = ?", person.0, entry.0)
        .execute(tx)
        .await?;
    Ok(())
}
