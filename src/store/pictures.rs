//! Pictures: a row for each, and a file beside the store.
//!
//! ```text
//! keep     begin ── row ── file, synced ── commit          no row without its file
//! delete   row gone, noted as discarded ── commit ── file gone ── note gone
//! a crash  leaves a file without a row, or a note: swept at the next opening
//! ```
//!
//! In an encrypted store each file is sealed with a key of its own, which its row holds.

mod files;
mod resealing;
mod seal;

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::SqliteConnection;

use crate::domain::id::{AttachmentId, EntryId, MessageId, PersonId, PictureId};
use crate::domain::picture::{Kind, Picture, Pictured};
use crate::domain::span::Span;
use crate::domain::words::Words;

use super::Store;
use super::column::{count, damaged, date, day, millis};
use super::error::Result;
use seal::Seal;

pub(super) use files::{name as file_name, write};
pub(super) use resealing::seal;

/// What became of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// It is kept.
    Kept,
    /// The entry had it already.
    Known,
    /// There is no room for it.
    Full,
    /// There is no such entry of theirs, or not any more.
    Gone,
}

/// Where a message stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MessageStanding {
    /// It is no entry.
    Unfiled,
    /// It was one, and was withdrawn.
    Withdrawn,
    /// It is an entry, with these of its attachments.
    Filed(EntryId, Vec<AttachmentId>),
}

/// A picture with what its entry says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Captioned {
    /// Its number.
    pub id: PictureId,
    /// How large it is in bytes.
    pub size: u64,
    /// The first local date that its entry is about.
    pub date: NaiveDate,
    /// The text of its entry.
    pub words: Words,
}

impl Store {
    /// Keeps a picture with an entry, where all pictures of the person together take no more than
    /// `room` bytes. Laws: once for each entry; kept means that it is on the disk.
    pub async fn keep_picture(
        &self,
        person: PersonId,
        entry: EntryId,
        picture: &Picture,
        attachment: Option<AttachmentId>,
        room: u64,
        now: DateTime<Utc>,
    ) -> Result<Keeping> {
        let (print, kind, now) = (picture.print(), picture.kind().extension(), millis(now));
        let size = i64::try_from(picture.bytes().len()).unwrap_or(i64::MAX);
        let attachment = attachment.map(|id| id.0.cast_signed());
        let mut tx = self.begin().await?;
        let stands = sqlx::query!(
            r#"select exists (
                   select 1 from entries where person_id = ?1 and id = ?2 and retracted_at is null
               ) as "entry!: bool", exists (
                   select 1 from pictures where entry_id = ?2 and print = ?3
               ) as "known!: bool", (
                   select coalesce(sum(size), 0) from pictures where person_id = ?1
               ) as "taken!: i64""#,
            person.0,
            entry.0,
            print,
        )
        .fetch_one(&mut *tx)
        .await?;
        if !stands.entry {
            return Ok(Keeping::Gone);
        }
        if stands.known {
            return Ok(Keeping::Known);
        }
        if count::<u64>(stands.taken.saturating_add(size))? > room {
            return Ok(Keeping::Full);
        }
        let seal = self.seal()?;
        let row = seal.as_ref().map(Seal::row);
        let id = sqlx::query_scalar!(
            r#"insert into pictures
                   (person_id, entry_id, kind, size, print, attachment_id, kept_at, seal)
               values (?, ?, ?, ?, ?, ?, ?, ?) returning id as "id!""#,
            person.0,
            entry.0,
            kind,
            size,
            print,
            attachment,
            now,
            row,
        )
        .fetch_one(&mut *tx)
        .await?;
        self.write_picture(PictureId(id), picture, seal).await?;
        tx.commit().await?;
        Ok(Keeping::Kept)
    }

    /// One of a person's pictures; `None` when it is another's, gone or damaged.
    pub async fn picture(&self, person: PersonId, picture: PictureId) -> Result<Option<Picture>> {
        let kept = sqlx::query!(
            "select kind, seal from pictures where person_id = ? and id = ?",
            person.0,
            picture.0,
        )
        .fetch_optional(&self.readers)
        .await?;
        let Some(kept) = kept else { return Ok(None) };
        let seal = kept.seal.as_deref().map(resealing::seal).transpose()?;
        self.read_picture(picture, kind(&kept.kind)?, seal).await
    }

    /// A person's pictures of entries about a span of dates, by date, then as they came.
    pub async fn pictures_about(&self, person: PersonId, about: Span) -> Result<Vec<Captioned>> {
        let (from, to) = (day(about.from), day(about.to));
        let rows = sqlx::query!(
            r#"select pictures.id as "id!", size, about_from, text
               from entries join pictures on entry_id = entries.id
               where entries.person_id = ?1 and pictures.person_id = ?1 and retracted_at is null
                   and about_from >= ?2 and about_from < ?3
               order by about_from, written_at, entries.id, pictures.id"#,
            person.0,
            from,
            to,
        )
        .fetch_all(&self.readers)
        .await?;
        let captioned = rows.into_iter().map(|row| {
            Ok(Captioned {
                id: PictureId(row.id),
                size: count(row.size)?,
                date: date(&row.about_from)?,
                words: row.text.into(),
            })
        });
        captioned.collect()
    }

    /// The pictures of one of a person's entries, each with its size in bytes, as they came.
    pub async fn pictures_of(
        &self,
        person: PersonId,
        entry: EntryId,
    ) -> Result<Vec<(PictureId, u64)>> {
        let rows = sqlx::query!(
            r#"select id as "id!", size from pictures
               where person_id = ? and entry_id = ? order by id"#,
            person.0,
            entry.0,
        )
        .fetch_all(&self.readers)
        .await?;
        rows.into_iter().map(|row| Ok((PictureId(row.id), count(row.size)?))).collect()
    }

    /// Where a person's message stands, and which of its attachments are kept.
    pub async fn message_standing(
        &self,
        person: PersonId,
        message: MessageId,
    ) -> Result<MessageStanding> {
        let key = message.to_string();
        let mut reader = self.readers.begin().await?;
        let entry = sqlx::query!(
            r#"select id as "id!", retracted_at from entries
               where person_id = ? and source_kind = 'message' and source_key = ?"#,
            person.0,
            key,
        )
        .fetch_optional(&mut *reader)
        .await?;
        Ok(match entry {
            None => MessageStanding::Unfiled,
            Some(entry) if entry.retracted_at.is_some() => MessageStanding::Withdrawn,
            Some(entry) => {
                let kept = attachments(person, EntryId(entry.id), &mut reader).await?;
                MessageStanding::Filed(EntryId(entry.id), kept)
            }
        })
    }

    /// Follows an edit of a message: of the pictures that came with it, only those among the
    /// `attachments` that it still has are kept, or all where these are not known. Returns how many
    /// its entry has left.
    pub async fn keep_attached(
        &self,
        person: PersonId,
        message: MessageId,
        attachments: Option<&[AttachmentId]>,
    ) -> Result<usize> {
        let key = message.to_string();
        let mut tx = self.begin().await?;
        if let Some(attachments) = attachments {
            let kept: Vec<i64> = attachments.iter().map(|id| id.0.cast_signed()).collect();
            let kept = serde_json::Value::from(kept).to_string();
            sqlx::query!(
                "delete from pictures where person_id = ?1
                 and entry_id = (
                     select id from entries
                     where person_id = ?1 and source_kind = 'message' and source_key = ?2
                 )
                 and attachment_id not in (select value from json_each(?3))",
                person.0,
                key,
                kept,
            )
            .execute(&mut *tx)
            .await?;
        }
        let left = sqlx::query_scalar!(
            r#"select count(*) as "left!: i64" from pictures where person_id = ?1
                   and entry_id = (
                       select id from entries
                       where person_id = ?1 and source_kind = 'message' and source_key = ?2
                   )"#,
            person.0,
            key,
        )
        .fetch_one(&mut *tx)
        .await?;
        tx.commit().await?;
        self.discard().await?;
        count(left)
    }
}

/// All of a person's pictures, by entry, then as they came.
pub(super) async fn all(person: PersonId, reader: &mut SqliteConnection) -> Result<Vec<Pictured>> {
    let rows = sqlx::query!(
        r#"select id as "id!", entry_id, kind, size, print from pictures
           where person_id = ? order by entry_id, id"#,
        person.0,
    )
    .fetch_all(reader)
    .await?;
    let pictured = rows.into_iter().map(|row| {
        Ok(Pictured {
            id: PictureId(row.id),
            entry: EntryId(row.entry_id),
            kind: kind(&row.kind)?,
            size: count(row.size)?,
            print: row.print,
        })
    });
    pictured.collect()
}

async fn attachments(
    person: PersonId,
    entry: EntryId,
    reader: &mut SqliteConnection,
) -> Result<Vec<AttachmentId>> {
    let ids = sqlx::query_scalar!(
        r#"select attachment_id as "id!" from pictures
           where person_id = ? and entry_id = ? and attachment_id is not null order by id"#,
        person.0,
        entry.0,
    )
    .fetch_all(reader)
    .await?;
    Ok(ids.into_iter().map(|id| AttachmentId(id.cast_unsigned())).collect())
}

pub(super) fn kind(word: &str) -> Result<Kind> {
    let found = Kind::ALL.into_iter().find(|kind| kind.extension() == word);
    found.ok_or_else(|| damaged("a picture of no kind"))
}
