//! Who is told that a period is over.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::SqliteConnection;

use crate::domain::asks::Asks;
use crate::domain::id::PersonId;
use crate::domain::retrospective::{morning_after, news, next_morning, over};
use crate::domain::zone::Zone;

use super::column::{damaged, day, millis, moment};
use super::error::Result;

/// Plans a message to each of at most `batch` people for whom a quarter or a year has ended, and
/// when each is to hear of the next; how many wait to be claimed because of it.
///
/// Laws: a person hears of a period at most once, and only if they wrote something about it. Who
/// could not be told in the morning is told in another one of the next days; after that it is no
/// news. The messages of all are `grace` late at most.
pub(super) async fn plan_retrospectives(
    now: DateTime<Utc>,
    grace: TimeDelta,
    batch: u32,
    tx: &mut SqliteConnection,
) -> Result<usize> {
    set_first_mornings(now, batch, tx).await?;
    let at = millis(now);
    let due = sqlx::query!(
        r#"select id, zone, retrospective_at as "at!" from people
           where retrospective_at <= ? and paused = 0 and unreachable_since is null
               and channel_id is not null
           order by retrospective_at limit ?"#,
        at,
        batch,
    )
    .fetch_all(&mut *tx)
    .await?;
    let mut planned = 0;
    for person in due {
        let (id, morning) = (PersonId(person.id), moment(person.at)?);
        let Ok(zone) = person.zone.parse() else {
            switch_off(id, tx).await?;
            continue;
        };
        let mut next = next_morning(&zone, now);
        if let Some(turn) = news(&zone, now) {
            let morning = morning.max(turn);
            if now > morning + grace {
                next = morning_after(&zone, now);
            } else {
                planned += usize::from(plan(id, &zone, morning, tx).await?);
            }
        }
        set_morning(id, next, tx).await?;
    }
    Ok(planned)
}

/// Plans the message that a period is over; whether it was.
async fn plan(
    person: PersonId,
    zone: &Zone,
    morning: DateTime<Utc>,
    tx: &mut SqliteConnection,
) -> Result<bool> {
    let Some(period) = over(zone, morning) else { return Ok(false) };
    let asks = Asks::Retrospective { period: period.label.clone() };
    let asks = serde_json::to_string(&asks).map_err(|_| damaged("a message without words"))?;
    let (from, to) = (day(period.from), day(period.to));
    // A slot of the schedule has no milliseconds, so that this is never taken for one.
    let (not_before, due) = (millis(morning), millis(morning) + 1);
    let planned = sqlx::query!(
        "insert into prompts (person_id, kind, period, due_at, sequence, state, not_before, asks)
         select ?1, 'retrospective', ?2, ?3, 0, 'planned', ?4, ?5
         where exists (
             select 1 from entries where person_id = ?1 and retracted_at is null
                 and about_from < ?7 and about_to > ?6
         )
         on conflict do nothing",
        person.0,
        period.label,
        due,
        not_before,
        asks,
        from,
        to,
    )
    .execute(tx)
    .await?;
    Ok(planned.rows_affected() == 1)
}

/// Gives a first morning to whoever has none yet.
async fn set_first_mornings(
    now: DateTime<Utc>,
    batch: u32,
    tx: &mut SqliteConnection,
) -> Result<()> {
    let fresh = sqlx::query!(
        "select id, zone from people where retrospectives = 1 and retrospective_at is null limit ?",
        batch,
    )
    .fetch_all(&mut *tx)
    .await?;
    for person in fresh {
        match person.zone.parse() {
            Ok(zone) => set_morning(PersonId(person.id), next_morning(&zone, now), tx).await?,
            Err(_) => switch_off(PersonId(person.id), tx).await?,
        }
    }
    Ok(())
}

async fn set_morning(
    person: PersonId,
    morning: Option<DateTime<Utc>>,
    tx: &mut SqliteConnection,
) -> Result<()> {
    let morning = morning.map(millis);
    sqlx::query!("update people set retrospective_at = ? where id = ?", morning, person.0)
        .execute(tx)
        .await?;
    Ok(())
}

/// Somebody whose zone cannot be read has no mornings, until they set it again.
async fn switch_off(person: PersonId, tx: &mut SqliteConnection) -> Result<()> {
    sqlx::query!(
        "update people set retrospectives = 0, retrospective_at = null where id = ?",
        person.0,
    )
    .execute(tx)
    .await?;
    Ok(())
}
