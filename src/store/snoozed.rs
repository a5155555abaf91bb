//! Prompts that were put off, due again.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::SqliteConnection;

use crate::domain::id::{PersonId, PromptId};

use super::column::{length, millis};
use super::due::{supersede, under_way};
use super::error::Result;

/// Plans anew what was put off until `now`, for at most `batch` prompts; how many wait to be
/// claimed because of it.
///
/// Laws: it is the same prompt in its next round, so no slot is asked twice. One that was answered
/// meanwhile rests, one that is late by more than `grace` is missed, and one whose person has
/// another on its way gives way to it.
pub(super) async fn wake_snoozed(
    now: DateTime<Utc>,
    grace: TimeDelta,
    batch: u32,
    tx: &mut SqliteConnection,
) -> Result<usize> {
    let (at, too_late) = (millis(now), millis(now) - length(grace));
    let due = sqlx::query!(
        r#"select id, person_id, moved_to < ?1 as "late!: bool", exists (
               select 1 from entries where prompt_id = prompts.id and retracted_at is null
           ) as "answered!: bool"
           from prompts where response = 'snoozed' and moved_to <= ?2
           order by moved_to limit ?3"#,
        too_late,
        at,
        batch,
    )
    .fetch_all(&mut *tx)
    .await?;
    let mut planned = 0;
    for row in due {
        let prompt = PromptId(row.id);
        if row.answered {
            sqlx::query!("update prompts set response = null where id = ?", prompt.0)
                .execute(&mut *tx)
                .await?;
            continue;
        }
        if row.late {
            lapse(prompt, "missed", "too late", tx).await?;
            continue;
        }
        match under_way(PersonId(row.person_id), tx).await? {
            Some(other) if other.tried => {
                lapse(prompt, "skipped", "another under way", tx).await?;
                continue;
            }
            Some(other) => supersede(other.prompt, now, tx).await?,
            None => {}
        }
        sqlx::query!(
            "update prompts set state = 'planned', response = null, round = round + 1, attempt = 0,
                 first_claimed_at = null, not_before = moved_to, settled_at = null,
                 earlier_message_id = message_id, message_id = null
             where id = ?",
            prompt.0,
        )
        .execute(&mut *tx)
        .await?;
        planned += 1;
    }
    Ok(planned)
}

/// Records that a prompt that was put off is not asked again.
async fn lapse(
    prompt: PromptId,
    state: &str,
    reason: &str,
    tx: &mut SqliteConnection,
) -> Result<()> {
    sqlx::query!(
        "update prompts set state = ?, reason = ?, response = null,
             earlier_message_id = message_id, message_id = null
         where id = ?",
        state,
        reason,
        prompt.0,
    )
    .execute(tx)
    .await?;
    Ok(())
}
