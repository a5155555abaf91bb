//! The files of pictures, for their owner alone.

use std::collections::HashSet;
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::domain::id::PictureId;
use crate::domain::picture::{Kind, Picture};

use super::kind;
use super::seal::Seal;
use crate::store::Store;
use crate::store::error::{Result, StoreError};
use crate::store::open::{private, private_folder};
use crate::store::place::{beside, remove, synced};

impl Store {
    /// The folder beside the store in which the pictures lie: made with the first of them.
    pub fn pictures_folder(&self) -> PathBuf {
        beside(self.path(), "-pictures")
    }

    /// Writes a picture's file, sealed or in plain, and returns when it is on the disk.
    pub(super) async fn write_picture(
        &self,
        id: PictureId,
        picture: &Picture,
        seal: Option<Seal>,
    ) -> Result<()> {
        let (path, picture) =
            (self.picture_file(id, picture.kind(), seal.is_some()), picture.clone());
        away(path.clone(), move || match seal {
            Some(seal) => write(&path, &seal.close(picture.bytes())?),
            None => write(&path, picture.bytes()),
        })
        .await
    }

    /// Reads a picture's file; `None` where it is missing, damaged or no such picture any more.
    pub(in crate::store) async fn read_picture(
        &self,
        id: PictureId,
        kind: Kind,
        seal: Option<Seal>,
    ) -> Result<Option<Picture>> {
        let path = self.picture_file(id, kind, seal.is_some());
        let read = away(path.clone(), move || {
            let Some(bytes) = read(&path)? else { return Ok(None) };
            Ok(match seal {
                Some(seal) => seal.open(&bytes),
                None => Some(bytes),
            })
        });
        let picture = read.await?.and_then(Picture::of);
        Ok(picture.filter(|picture| picture.kind() == kind))
    }

    /// Where a picture's file lies. Its name tells nothing of anybody.
    pub(super) fn picture_file(&self, id: PictureId, kind: Kind, sealed: bool) -> PathBuf {
        self.pictures_folder().join(name(id, kind, sealed))
    }

    /// Removes the files of pictures whose rows are gone. Law: called after whatever may have taken
    /// a row away; what a crash leaves is removed at the next opening.
    pub(in crate::store) async fn discard(&self) -> Result<()> {
        let rows = sqlx::query!("select id, kind from discarded order by id")
            .fetch_all(&self.readers)
            .await?;
        for row in rows {
            for sealed in [true, false] {
                let path = self.picture_file(PictureId(row.id), kind(&row.kind)?, sealed);
                away(path.clone(), move || remove(&path)).await?;
            }
            sqlx::query!("delete from discarded where id = ?", row.id)
                .execute(&self.writer)
                .await?;
        }
        Ok(())
    }

    /// Removes what a crash left: files that were to go, and files that no row names; and has every
    /// file sealed or in plain, as the store is.
    pub(in crate::store) async fn sweep(&self) -> Result<()> {
        self.discard().await?;
        self.reseal().await?;
        let folder = self.pictures_folder();
        if !folder.exists() {
            return Ok(());
        }
        // Nobody is between a file and its row while this holds the pen, in no other program either.
        let mut tx = self.begin().await?;
        let rows = sqlx::query!(
            r#"select id, kind, seal is not null as "sealed!: bool" from pictures order by id"#
        )
        .fetch_all(&mut *tx)
        .await?;
        let mut named = HashSet::new();
        for row in rows {
            named.insert(self.picture_file(PictureId(row.id), kind(&row.kind)?, row.sealed));
        }
        away(folder.clone(), move || {
            for file in fs::read_dir(folder)? {
                let file = file?;
                if !named.contains(&file.path()) && file.file_type()?.is_file() {
                    remove(&file.path())?;
                }
            }
            Ok(())
        })
        .await?;
        Ok(tx.rollback().await?)
    }
}

/// What a picture's file is called, which tells nothing of anybody.
pub(in crate::store) fn name(id: PictureId, kind: Kind, sealed: bool) -> String {
    format!("{id}.{}", if sealed { "sealed" } else { kind.extension() })
}

/// Writes a file anew, and returns when it is on the disk.
pub(in crate::store) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    path.parent().map_or(Ok(()), private_folder)?;
    let mut options = OpenOptions::new();
    let mut file = private(options.create(true).truncate(true).write(true)).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    synced(path)
}

/// Reads a file; `None` where it is missing.
pub(super) fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Works on files off the threads that answer.
pub(super) async fn away<T: Send + 'static>(
    path: PathBuf,
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T> {
    let done = tokio::task::spawn_blocking(work).await;
    let done = done.unwrap_or_else(|join| Err(io::Error::other(join)));
    done.map_err(|source| StoreError::Picture { path, source })
}
