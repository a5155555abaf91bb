//! What forms were opened with.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::SqliteConnection;

use crate::domain::id::{AttachmentId, HeldId, PersonId};
use crate::domain::picture::Offer;
use crate::domain::span::Span;

use super::Store;
use super::column::{count, damaged, date, day, millis};
use super::error::Result;
use crate::domain::words::unshown;

/// How long it is kept: Discord's own address of a picture is good for a day.
const KEPT: TimeDelta = TimeDelta::days(1);

/// What a form was opened with.
#[derive(Clone, PartialEq, Eq)]
pub enum Held {
    /// A picture, with the local dates that its entry will be about where some were typed.
    Picture(Offer, Option<Span>),
    /// Somebody's message, by the address at which it stands.
    Message(String),
}

unshown!(Held);

impl Store {
    /// Keeps what a form is opened with, until it is [filed](Self::file_held). Law: good for a day;
    /// whose day is over goes when the next is kept.
    pub async fn hold(&self, person: PersonId, held: &Held, now: DateTime<Utc>) -> Result<HeldId> {
        let (kind, url, attachment, size, about) = match held {
            Held::Picture(offer, about) => {
                let size = i64::try_from(offer.size).unwrap_or(i64::MAX);
                ("picture", &offer.url, Some(offer.id.0.cast_signed()), Some(size), *about)
            }
            Held::Message(url) => ("message", url, None, None, None),
        };
        let (from, to) = about.map(|about| (day(about.from), day(about.to))).unzip();
        let (old, now) = (millis(now - KEPT), millis(now));
        let mut tx = self.begin().await?;
        sqlx::query!("delete from held where held_at < ?", old).execute(&mut *tx).await?;
        let id = sqlx::query_scalar!(
            r#"insert into held (person_id, kind, url, attachment_id, size, about_from, about_to, held_at)
               values (?, ?, ?, ?, ?, ?, ?, ?) returning id as "id!""#,
            person.0,
            kind,
            url,
            attachment,
            size,
            from,
            to,
            now,
        )
        .fetch_one(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(HeldId(id))
    }

    /// What a person's form was opened with; `None` when it is another's, or too long ago.
    pub async fn held(
        &self,
        person: PersonId,
        held: HeldId,
        now: DateTime<Utc>,
    ) -> Result<Option<Held>> {
        let old = millis(now - KEPT);
        let row = sqlx::query!(
            "select kind, url, attachment_id, size, about_from, about_to from held
             where person_id = ? and id = ? and held_at >= ?",
            person.0,
            held.0,
            old,
        )
        .fetch_optional(&self.readers)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let about = match (row.about_from, row.about_to) {
            (Some(from), Some(to)) => Span::new(date(&from)?, date(&to)?),
            _ => None,
        };
        Ok(Some(match (row.kind.as_str(), row.attachment_id, row.size) {
            ("picture", Some(id), Some(size)) => {
                let id = AttachmentId(id.cast_unsigned());
                Held::Picture(Offer { id, url: row.url, size: count(size)? }, about)
            }
            ("message", ..) => Held::Message(row.url),
            _ => return Err(damaged("something held that is nothing")),
        }))
    }
}

/// Keeps something no longer.
pub(super) async fn let_go(
    person: PersonId,
    held: HeldId,
    tx: &mut SqliteConnection,
) -> Result<()> {
    sqlx::query!("delete from held where person_id = ? and id = ?", person.0, held.0)
        .execute(tx)
        .await?;
    Ok(())
}
