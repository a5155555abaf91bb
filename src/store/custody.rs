//! What is kept is kept whole, and what is erased is gone.

use sqlx::SqliteConnection;

use crate::domain::id::PersonId;

use super::Store;
use super::error::{Result, StoreError};

impl Store {
    /// Erases a person with everything that is theirs, and [tidies](Self::tidy).
    ///
    /// Laws: all or nothing, and afterwards no byte of it is in the file, its log or a picture's
    /// file. Numbers are not used again. Either of two errors says that the person is gone from the
    /// tables while traces remain: [`StoreError::Lingering`] of their words in the log, until the
    /// store is tidied again; [`StoreError::Picture`] of a picture's file, which is removed with the
    /// next, or when the store is opened.
    pub async fn erase(&self, person: PersonId) -> Result<()> {
        // All that is theirs goes with them: every table of theirs cascades.
        sqlx::query!("delete from people where id = ?", person.0).execute(&self.writer).await?;
        let discarded = self.discard().await;
        self.tidy().await?;
        discarded
    }

    /// Writes the file anew and empties its log, so that no scrap of what was deleted is left.
    ///
    /// SQLite overwrites a deleted row, but not the copies that it leaves behind when it moves
    /// rows from page to page. Costs about as much as copying the file, while writers wait.
    pub async fn tidy(&self) -> Result<()> {
        // The writer first: whoever holds readers here then has it, so that two cannot wait for
        // each other with half of the readers each.
        let mut writer = self.writer.acquire().await?;
        let mut quiet = Vec::new();
        for _ in 0..self.readers.options().get_max_connections() {
            quiet.push(self.readers.acquire().await?);
        }
        sqlx::query("vacuum").execute(&mut *writer).await.map_err(lingering)?;
        let busy = sqlx::query_scalar::<_, i64>("pragma wal_checkpoint(truncate)")
            .fetch_one(&mut *writer)
            .await
            .map_err(lingering)?;
        if busy == 0 { Ok(()) } else { Err(StoreError::Lingering) }
    }

    /// Checks the file: every page's seal where it is encrypted, then its structure.
    /// [`StoreError::Damaged`] with the first complaint.
    pub async fn check(&self) -> Result<()> {
        let mut reader = self.readers.acquire().await?;
        match complaint(&mut reader, self.is_encrypted()).await? {
            Some(complaint) => Err(StoreError::Damaged(complaint)),
            None => Ok(()),
        }
    }

    /// Writes a little that changes nothing; fails where nothing can be written.
    pub async fn takes_writes(&self) -> Result<()> {
        sqlx::query("pragma user_version = 0").execute(&self.writer).await?;
        Ok(())
    }

    /// Whether it still answers at all.
    pub async fn answers(&self) -> bool {
        sqlx::query("select 1").execute(&self.readers).await.is_ok()
    }
}

/// SQLite's first complaint about a file, and SQLCipher's before it; `None`: it is whole.
pub(super) async fn complaint(
    connection: &mut SqliteConnection,
    encrypted: bool,
) -> Result<Option<String>> {
    let seals = encrypted.then_some("pragma cipher_integrity_check");
    for check in seals.into_iter().chain(["pragma quick_check(1)"]) {
        match sqlx::query_scalar::<_, String>(check).fetch_all(&mut *connection).await {
            Ok(said) => {
                let complaint = said.into_iter().find(|said| said != "ok");
                if complaint.is_some() {
                    return Ok(complaint);
                }
            }
            Err(error) => {
                let error = StoreError::from(error);
                let StoreError::Database(sqlx::Error::Database(refusal)) = &error else {
                    return Err(error);
                };
                // A page that cannot be read is a complaint, too.
                return if error.is_busy() { Err(error) } else { Ok(Some(refusal.to_string())) };
            }
        }
    }
    Ok(None)
}

/// Says of a file in use elsewhere what that means here.
fn lingering(error: sqlx::Error) -> StoreError {
    let error = StoreError::from(error);
    if error.is_busy() { StoreError::Lingering } else { error }
}
