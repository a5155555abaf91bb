//! What somebody was asked, to be taken along and brought back.

use sqlx::SqliteConnection;

use crate::domain::asks::Asks;
use crate::domain::id::PersonId;
use crate::domain::past::{Became, PastKind, PastPrompt, Question};
use crate::domain::words::Words;

use super::column::{count, damaged, maybe_moment, millis, moment};
use super::error::Result;

/// All that a person was asked and that came to an end, here and before, by when it was due.
pub(super) async fn all(
    person: PersonId,
    reader: &mut SqliteConnection,
) -> Result<Vec<PastPrompt>> {
    let mut all = here(person, &mut *reader).await?;
    all.extend(before(person, reader).await?);
    all.sort_by_key(|past| past.due);
    Ok(all)
}

async fn here(person: PersonId, reader: &mut SqliteConnection) -> Result<Vec<PastPrompt>> {
    let rows = sqlx::query!(
        r#"select due_at, sequence, state, settled_at as "settled_at!", response, responded_at,
               moved_to, round, asks, exists (
               select 1 from entries where prompt_id = prompts.id and retracted_at is null
           ) as "answered!: bool"
           from prompts where person_id = ? and settled_at is not null order by due_at"#,
        person.0,
    )
    .fetch_all(reader)
    .await?;
    let past = rows.into_iter().map(|row| {
        // What a later version chose is told without its words.
        let asks: Option<Asks> =
            row.asks.as_deref().and_then(|asks| serde_json::from_str(asks).ok());
        let became = match (row.state.as_str(), row.response.as_deref()) {
            ("sent", _) if row.answered => Became::Answered,
            ("sent", Some("nothing")) => Became::Nothing,
            ("sent", Some("skipped")) => Became::Skipped,
            ("sent", Some("snoozed")) => Became::Snoozed,
            ("sent", Some("decided")) => Became::Decided,
            ("sent", _) => Became::Open,
            ("missed", _) => Became::Missed,
            ("unreachable", _) => Became::Unreachable,
            _ => Became::Left,
        };
        Ok(PastPrompt {
            due: moment(row.due_at)?,
            kind: PastKind::of(asks.as_ref()),
            question: Question::Asked(asks, count(row.sequence)?),
            became,
            settled: moment(row.settled_at)?,
            pressed: maybe_moment(row.responded_at)?,
            until: maybe_moment(row.moved_to)?,
            again: count(row.round)?,
        })
    });
    past.collect()
}

async fn before(person: PersonId, reader: &mut SqliteConnection) -> Result<Vec<PastPrompt>> {
    let rows = sqlx::query!(
        "select due_at, kind, question, became, settled_at, pressed_at, moved_to, again
         from past_prompts where person_id = ? order by due_at",
        person.0,
    )
    .fetch_all(reader)
    .await?;
    let past = rows.into_iter().map(|row| {
        let kind = PastKind::from_word(&row.kind);
        let became = Became::from_word(&row.became);
        Ok(PastPrompt {
            due: moment(row.due_at)?,
            kind: kind.ok_or_else(|| damaged("a kind of question that is none"))?,
            question: Question::Told(row.question.map(Words::from)),
            became: became.ok_or_else(|| damaged("an end of a question that is none"))?,
            settled: moment(row.settled_at)?,
            pressed: maybe_moment(row.pressed_at)?,
            until: maybe_moment(row.moved_to)?,
            again: count(row.again)?,
        })
    });
    past.collect()
}

/// Keeps what a person was asked elsewhere, where nothing was due to them here at the same moment.
///
/// Law: it is kept to be told. Nothing is asked because of it.
pub(super) async fn insert(
    person: PersonId,
    past: &PastPrompt,
    tx: &mut SqliteConnection,
) -> Result<()> {
    let (due, kind, became) = (millis(past.due), past.kind.word(), past.became.word());
    let question = match &past.question {
        Question::Told(words) => words.as_deref(),
        Question::Asked(..) => None,
    };
    let (settled, pressed, until) =
        (millis(past.settled), past.pressed.map(millis), past.until.map(millis));
    sqlx::query!(
        "insert into past_prompts (person_id, due_at, kind, question, became, settled_at, pressed_at,
             moved_to, again)
         select ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9
         where not exists (select 1 from prompts where person_id = ?1 and due_at = ?2)
         on conflict (person_id, due_at) do nothing",
        person.0,
        due,
        kind,
        question,
        became,
        settled,
        pressed,
        until,
        past.again,
    )
    .execute(tx)
    .await?;
    Ok(())
}
