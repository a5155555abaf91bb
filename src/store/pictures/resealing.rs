//! How pictures lie: as they were kept, and as the store does, which may have become encrypted, or
//! plain again.
//!
//! ```text
//! 7.png ── 7.sealed, synced ── row says sealed ── commit ── 7.png is swept
//! ```

use crate::domain::id::PictureId;

use super::files::{away, read, write};
use super::kind;
use super::seal::Seal;
use crate::store::Store;
use crate::store::column::damaged;
use crate::store::error::{Result, StoreError};

impl Store {
    /// Seals what lies in plain where the store is encrypted, and the other way about.
    ///
    /// Laws: called before the sweep, which removes the files that were left for others. A file that
    /// is missing or damaged stays as it is.
    pub(in crate::store) async fn reseal(&self) -> Result<()> {
        let encrypted = self.is_encrypted();
        let otherwise = sqlx::query!(
            r#"select id, kind, seal from pictures where (seal is not null) <> ? order by id"#,
            encrypted,
        )
        .fetch_all(&self.readers)
        .await?;
        for row in otherwise {
            let (id, kind) = (PictureId(row.id), kind(&row.kind)?);
            let before = row.seal.as_deref().map(seal).transpose()?;
            let from = self.picture_file(id, kind, before.is_some());
            let to = self.picture_file(id, kind, encrypted);
            let after = self.seal()?;
            let kept = after.as_ref().map(|seal| seal.row().to_vec());
            // Nobody removes the file for want of a row while this holds the pen.
            let mut tx = self.begin().await?;
            let rewritten = away(to.clone(), move || {
                let Some(bytes) = read(&from)? else { return Ok(false) };
                let bytes = match &before {
                    Some(before) => before.open(&bytes),
                    None => Some(bytes),
                };
                let Some(bytes) = bytes else { return Ok(false) };
                match &after {
                    Some(after) => write(&to, &after.close(&bytes)?)?,
                    None => write(&to, &bytes)?,
                }
                Ok(true)
            });
            if rewritten.await? {
                sqlx::query!("update pictures set seal = ? where id = ?", kept, id.0)
                    .execute(&mut *tx)
                    .await?;
                tx.commit().await?;
            }
        }
        Ok(())
    }

    /// Checks that every picture is as it was kept; [`StoreError::Damaged`] with the first that is
    /// not. Reads them all.
    pub async fn check_pictures(&self) -> Result<()> {
        let rows = sqlx::query!("select id, kind, seal, print from pictures order by id")
            .fetch_all(&self.readers)
            .await?;
        for row in rows {
            let seal = row.seal.as_deref().map(seal).transpose()?;
            let id = PictureId(row.id);
            let picture = self.read_picture(id, kind(&row.kind)?, seal).await?;
            if picture.is_none_or(|picture| picture.print() != row.print) {
                return Err(StoreError::Damaged(format!(
                    "picture {id} is missing or not as it was kept"
                )));
            }
        }
        Ok(())
    }

    /// A new seal, where the store is encrypted.
    pub(super) fn seal(&self) -> Result<Option<Seal>> {
        let drawn = self.is_encrypted().then(Seal::draw).transpose();
        drawn.map_err(|source| StoreError::Picture { path: self.pictures_folder(), source })
    }
}

/// The seal that a row holds.
pub(in crate::store) fn seal(row: &[u8]) -> Result<Seal> {
    Seal::of(row).ok_or_else(|| damaged("a picture's seal that is none"))
}
