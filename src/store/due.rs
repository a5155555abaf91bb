//! What is due: from schedules to prompts.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::SqliteConnection;

use crate::domain::id::{PersonId, PromptId};
use crate::domain::person::stride;
use crate::domain::prompt::Prompt;

use super::Store;
use super::again::{wake_snoozed, wake_unanswered};
use super::column::{count, length, maybe_moment, millis, moment};
use super::error::Result;
use super::owed::Owed;
use super::people::{quiet, schedule};
use super::prompts::claim;
use super::retrospectives::plan_retrospectives;

/// What planning brought.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Planned {
    /// How many prompts wait to be claimed because of it.
    pub prompts: usize,
    /// Whose schedule could not be read. They are not asked until it is set again.
    pub unreadable: Vec<PersonId>,
}

impl Store {
    /// Turns what is due into prompts, for at most `batch` people, and moves their schedules on.
    ///
    /// Laws: a slot becomes one prompt, whoever plans it and how often. After an outage a person
    /// gets one prompt, for the newest slot within `grace`; the others are recorded as missed, in
    /// one row that counts them. Nobody has two prompts under way: a newer slot takes the place
    /// of a prompt never tried, and gives way to one that may be out already, or that its person
    /// put off until now. Whoever is silent is asked at [fewer](stride) of their times. Pauses that
    /// are over end here. When `batch` was not enough, [`next_wake`](Self::next_wake) is at once.
    pub async fn plan_due(
        &self,
        now: DateTime<Utc>,
        grace: TimeDelta,
        batch: u32,
    ) -> Result<Planned> {
        let (at, too_late) = (millis(now), millis(now) - length(grace));
        let mut tx = self.begin().await?;
        sqlx::query!(
            "update people set paused = 0, pause_until = null where pause_until <= ?",
            at,
        )
        .execute(&mut *tx)
        .await?;
        // The first two terms are for the index, which SQLite recognises by these very words.
        sqlx::query!(
            "update prompts set state = 'missed', reason = 'too late', settled_at = ?
             where state in ('planned', 'claimed') and not_before < ?
                 and state = 'planned' and attempt = 0 and coalesce(moved_to, due_at) < ?
                 and kind = 'question'",
            at,
            too_late,
            too_late,
        )
        .execute(&mut *tx)
        .await?;
        let mut planned = Planned::default();
        planned.prompts += wake_snoozed(now, grace, batch, &mut tx).await?;
        planned.prompts += wake_unanswered(now, grace, batch, &mut tx).await?;
        planned.prompts += plan_retrospectives(now, grace, batch, &mut tx).await?;
        let due = sqlx::query!(
            r#"select id, cadence, zone, quiet_from, quiet_to, unanswered, next_due_at as "first!" from people
               where paused = 0 and channel_id is not null and next_due_at <= ?
               order by next_due_at limit ?"#,
            at,
            batch,
        )
        .fetch_all(&mut *tx)
        .await?;
        for person in due {
            let next = if let Ok(schedule) = schedule(&person.cadence, &person.zone) {
                let quiet = quiet(person.quiet_from, person.quiet_to)?;
                let owed = Owed::from(moment(person.first)?, &schedule, quiet, now, grace);
                let asked = record(&owed, PersonId(person.id), now, &mut tx).await?;
                planned.prompts += usize::from(asked);
                let unanswered: u32 = count(person.unanswered)?;
                let stride = stride(unanswered + u32::from(asked));
                schedule.nth_after(now, stride).map(|due| millis(due.at))
            } else {
                planned.unreadable.push(PersonId(person.id));
                None
            };
            sqlx::query!("update people set next_due_at = ? where id = ?", next, person.id)
                .execute(&mut *tx)
                .await?;
        }
        tx.commit().await?;
        Ok(planned)
    }

    /// Plans a prompt that is due at once, whatever the schedule says, and claims it before all that
    /// wait; where one is under way already, that one.
    ///
    /// Law: one unit of work, so that no tick claims it in between. Not claimed is what was sent
    /// already, or is not to be tried yet, or is in another's hands.
    pub async fn ask_now(
        &self,
        person: PersonId,
        now: DateTime<Utc>,
        lease: TimeDelta,
    ) -> Result<(PromptId, Option<Prompt>)> {
        let mut tx = self.begin().await?;
        if under_way(person, &mut tx).await?.is_none() {
            insert(person, now, "planned", None, 0, now, &mut tx).await?;
        }
        let at = millis(now);
        let id = sqlx::query_scalar!(
            r#"select id as "id!" from prompts
               where person_id = ? and kind = 'question'
                   and (state in ('planned', 'claimed') or due_at = ?)
               order by settled_at limit 1"#,
            person.0,
            at,
        )
        .fetch_one(&mut *tx)
        .await?;
        let claimed = claim(Some(PromptId(id)), now, lease, 1, &mut tx).await?.pop();
        tx.commit().await?;
        Ok((PromptId(id), claimed))
    }

    /// When there is something to do next: a slot falls due, a pause ends, a prompt can be tried,
    /// its lease is over, or it was put off until then. Never before `now`; `None` when nothing will ever be due.
    pub async fn next_wake(&self, now: DateTime<Utc>) -> Result<Option<DateTime<Utc>>> {
        let earliest = sqlx::query_scalar!(
            r#"select min(at) as "at: i64" from (
                   select min(next_due_at) as at from people
                   where paused = 0 and channel_id is not null and next_due_at is not null
                   union all
                   select min(pause_until) from people where pause_until is not null
                   union all
                   select min(not_before) from prompts where state in ('planned', 'claimed')
                   union all
                   select min(moved_to) from prompts where response = 'snoozed'
                   union all
                   select min(nudge_at) from prompts where nudge_at is not null
                   union all
                   select min(retrospective_at) from people
                   where retrospective_at is not null and paused = 0 and unreachable_since is null
                       and channel_id is not null
                   union all
                   select min(retrospectives) from people
                   where retrospectives = 1 and retrospective_at is null
               )"#
        )
        .fetch_one(&self.readers)
        .await?;
        Ok(maybe_moment(earliest)?.map(|at| at.max(now)))
    }

    /// The latest moment of our own clock that is stored with what came last; `None` in a store that
    /// nobody has used.
    pub async fn latest_moment(&self) -> Result<Option<DateTime<Utc>>> {
        let latest = sqlx::query_scalar!(
            r#"select max(at) as "at: i64" from (
                   select filed_at as at from entries where id = (select max(id) from entries)
                   union all
                   select coalesce(settled_at, first_claimed_at) from prompts
                   where id = (select max(id) from prompts)
                   union all
                   select enrolled_at from people where id = (select max(id) from people)
               )"#
        )
        .fetch_one(&self.readers)
        .await?;
        maybe_moment(latest)
    }

    /// The number of the next prompt that is planned for a person: chooses its question.
    /// Law: a prompt that nobody can have seen does not count.
    pub async fn next_sequence(&self, person: PersonId) -> Result<u32> {
        let mut reader = self.readers.acquire().await?;
        next_sequence(person, &mut reader).await
    }
}

/// Records what a person is owed; whether a prompt waits to be claimed because of it.
async fn record(
    owed: &Owed,
    person: PersonId,
    now: DateTime<Utc>,
    tx: &mut SqliteConnection,
) -> Result<bool> {
    if let Some((slot, earlier)) = owed.missed {
        insert(person, slot, "missed", Some("too late"), earlier, now, tx).await?;
    }
    let Some((slot, due)) = owed.ask else { return Ok(false) };
    if has_prompt(person, slot, tx).await? {
        return Ok(false);
    }
    match under_way(person, tx).await? {
        Some(under_way) if under_way.tried || under_way.put_off => {
            insert(person, slot, "skipped", Some("another under way"), 0, now, tx).await?;
            return Ok(false);
        }
        Some(under_way) => supersede(under_way.prompt, now, tx).await?,
        None => {}
    }
    let planned = insert(person, slot, "planned", None, 0, now, tx).await?;
    if planned && due != slot {
        let (slot, due) = (millis(slot), millis(due));
        sqlx::query!(
            "update prompts set moved_to = ?1, not_before = ?1 where person_id = ?2 and due_at = ?3",
            due,
            person.0,
            slot,
        )
        .execute(&mut *tx)
        .await?;
    }
    Ok(planned)
}

/// Whether a slot has its prompt, in whatever state: a schedule set again brings slots back.
async fn has_prompt(
    person: PersonId,
    slot: DateTime<Utc>,
    tx: &mut SqliteConnection,
) -> Result<bool> {
    let slot = millis(slot);
    Ok(sqlx::query_scalar!(
        r#"select exists (select 1 from prompts where person_id = ? and due_at = ?) as "has!: bool""#,
        person.0,
        slot,
    )
    .fetch_one(tx)
    .await?)
}

/// The prompt that a person has under way.
pub(super) struct UnderWay {
    pub prompt: PromptId,
    /// Whether it may be out already.
    pub tried: bool,
    /// Whether its person put it off until now.
    put_off: bool,
}

/// The prompt that a person has under way.
pub(super) async fn under_way(
    person: PersonId,
    tx: &mut SqliteConnection,
) -> Result<Option<UnderWay>> {
    let row = sqlx::query!(
        r#"select id, attempt > 0 as "tried!: bool", round > 0 and nudged = 0 as "put_off!: bool"
           from prompts
           where person_id = ? and state in ('planned', 'claimed') and kind = 'question'"#,
        person.0,
    )
    .fetch_optional(tx)
    .await?;
    Ok(row.map(|row| UnderWay { prompt: PromptId(row.id), tried: row.tried, put_off: row.put_off }))
}

/// Gives up a prompt that was never tried for another one.
pub(super) async fn supersede(
    prompt: PromptId,
    now: DateTime<Utc>,
    tx: &mut SqliteConnection,
) -> Result<()> {
    let now = millis(now);
    sqlx::query!(
        "update prompts set state = 'missed', reason = 'superseded', settled_at = ? where id = ?",
        now,
        prompt.0,
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Inserts a slot's prompt, unless the slot has one; whether it did.
async fn insert(
    person: PersonId,
    slot: DateTime<Utc>,
    state: &str,
    reason: Option<&str>,
    coalesced: i64,
    now: DateTime<Utc>,
    tx: &mut SqliteConnection,
) -> Result<bool> {
    let sequence = next_sequence(person, tx).await?;
    let slot = millis(slot);
    let settled_at = (state != "planned").then_some(millis(now));
    let inserted = sqlx::query!(
        "insert into prompts (person_id, due_at, sequence, state, not_before, settled_at, reason, coalesced)
         values (?, ?, ?, ?, ?, ?, ?, ?)
         on conflict (person_id, due_at) do nothing",
        person.0, slot, sequence, state, slot, settled_at, reason, coalesced,
    )
    .execute(tx)
    .await?;
    Ok(inserted.rows_affected() == 1)
}

async fn next_sequence(person: PersonId, connection: &mut SqliteConnection) -> Result<u32> {
    let next = sqlx::query_scalar!(
        r#"select coalesce(max(sequence) + 1, 0) as "next!: i64" from prompts
           where person_id = ? and kind = 'question'
               and (round > 0 or state = 'planned' or attempt > 0 and state <> 'unreachable')"#,
        person.0,
    )
    .fetch_one(connection)
    .await?;
    count(next)
}
