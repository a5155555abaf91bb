//! Prompts that are asked again: put off by their person, or unanswered.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::SqliteConnection;

use crate::domain::id::{PersonId, PromptId};

use super::Store;
use super::column::{length, millis};
use super::due::{supersede, under_way};
use super::error::Result;

impl Store {
    /// Has a prompt that was just sent asked once more at `at`, if nobody is heard until then.
    ///
    /// Laws: only the first unanswered one of a silence, only where its person has nothing against
    /// it, and only when no other prompt comes before.
    pub async fn plan_nudge(&self, prompt: PromptId, at: DateTime<Utc>) -> Result<()> {
        let at = millis(at);
        sqlx::query!(
            "update prompts set nudge_at = ?1
             where id = ?2 and kind = 'question' and state = 'sent' and response is null
                 and round = 0 and exists (
                 select 1 from people where people.id = person_id and nudges = 1
                     and unanswered = 1 and (next_due_at is null or next_due_at > ?1)
             )",
            at,
            prompt.0,
        )
        .execute(&self.writer)
        .await?;
        Ok(())
    }
}

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
        plan_again(prompt, false, tx).await?;
        planned += 1;
    }
    Ok(planned)
}

/// Plans anew what nobody answered, for at most `batch` prompts; how many wait to be claimed
/// because of it.
///
/// Law: a nudge is let go when its person was heard, paused or cannot be reached, when another
/// prompt came or comes first, and when it is late by more than `grace`.
pub(super) async fn wake_unanswered(
    now: DateTime<Utc>,
    grace: TimeDelta,
    batch: u32,
    tx: &mut SqliteConnection,
) -> Result<usize> {
    let (at, too_late) = (millis(now), millis(now) - length(grace));
    let due = sqlx::query!(
        r#"select p.id, p.person_id, p.nudge_at >= ?1 and p.state = 'sent' and p.response is null
               and a.unanswered = 1 and a.paused = 0 and a.unreachable_since is null and a.nudges = 1
               and (a.next_due_at is null or a.next_due_at > ?2) as "wanted!: bool"
           from prompts p join people a on a.id = p.person_id
           where p.nudge_at is not null and p.nudge_at <= ?2 order by p.nudge_at limit ?3"#,
        too_late,
        at,
        batch,
    )
    .fetch_all(&mut *tx)
    .await?;
    let mut planned = 0;
    for row in due {
        let free = under_way(PersonId(row.person_id), tx).await?.is_none();
        if row.wanted && free {
            sqlx::query!("update prompts set moved_to = nudge_at where id = ?", row.id)
                .execute(&mut *tx)
                .await?;
            plan_again(PromptId(row.id), true, tx).await?;
            planned += 1;
        } else {
            sqlx::query!("update prompts set nudge_at = null where id = ?", row.id)
                .execute(&mut *tx)
                .await?;
        }
    }
    Ok(planned)
}

/// Begins a prompt's next round, due at the moment to which it was moved.
async fn plan_again(prompt: PromptId, nudged: bool, tx: &mut SqliteConnection) -> Result<()> {
    sqlx::query!(
        "update prompts set state = 'planned', response = null, nudge_at = null, nudged = ?,
             round = round + 1, attempt = 0, first_claimed_at = null, not_before = moved_to,
             settled_at = null, earlier_message_id = message_id, message_id = null
         where id = ?",
        nudged,
        prompt.0,
    )
    .execute(tx)
    .await?;
    Ok(())
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
