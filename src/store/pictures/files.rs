//! The files of pictures, for their owner alone.

use std::collections::HashSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::domain::id::PictureId;
use crate::domain::picture::{Kind, Picture};

use super::kind;
use crate::store::Store;
use crate::store::error::{Result, StoreError};
use crate::store::open::{private, private_folder};

impl Store {
    /// The folder beside the store in which the pictures lie: made with the first of them.
    pub fn pictures_folder(&self) -> PathBuf {
        let mut beside = self.path().as_os_str().to_owned();
        beside.push("-pictures");
        beside.into()
    }

    /// Writes a picture's file, and returns when it is on the disk.
    pub(super) async fn write_picture(&self, id: PictureId, picture: &Picture) -> Result<()> {
        let (folder, picture) = (self.pictures_folder(), picture.clone());
        let path = folder.join(name(id, picture.kind()));
        away(path.clone(), move || {
            private_folder(&folder)?;
            let mut options = OpenOptions::new();
            let mut file = private(options.create(true).truncate(true).write(true)).open(&path)?;
            file.write_all(picture.bytes())?;
            file.sync_all()?;
            // The name is on the disk when its folder is.
            File::open(&folder)?.sync_all()
        })
        .await
    }

    /// Reads a picture's file; `None` where it is missing or no such picture any more.
    pub(in crate::store) async fn read_picture(
        &self,
        id: PictureId,
        kind: Kind,
    ) -> Result<Option<Picture>> {
        let path = self.pictures_folder().join(name(id, kind));
        let read = away(path.clone(), move || match fs::read(&path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        });
        let picture = read.await?.and_then(Picture::of);
        Ok(picture.filter(|picture| picture.kind() == kind))
    }

    /// Removes the files of pictures whose rows are gone. Law: called after whatever may have taken
    /// a row away; what a crash leaves is removed at the next opening.
    pub(in crate::store) async fn discard(&self) -> Result<()> {
        let rows = sqlx::query!("select id, kind from discarded order by id")
            .fetch_all(&self.readers)
            .await?;
        for row in rows {
            let path = self.pictures_folder().join(name(PictureId(row.id), kind(&row.kind)?));
            away(path.clone(), move || remove(&path)).await?;
            sqlx::query!("delete from discarded where id = ?", row.id)
                .execute(&self.writer)
                .await?;
        }
        Ok(())
    }

    /// Removes what a crash left: files that were to go, and files that no row names.
    pub(in crate::store) async fn sweep(&self) -> Result<()> {
        self.discard().await?;
        let folder = self.pictures_folder();
        if !folder.exists() {
            return Ok(());
        }
        // Nobody is between a file and its row while this holds the pen, in no other program either.
        let mut tx = self.begin().await?;
        let rows =
            sqlx::query!("select id, kind from pictures order by id").fetch_all(&mut *tx).await?;
        let mut named = HashSet::new();
        for row in rows {
            named.insert(name(PictureId(row.id), kind(&row.kind)?));
        }
        away(folder.clone(), move || {
            for file in fs::read_dir(folder)? {
                let file = file?;
                let stray = file.file_name().to_str().is_some_and(|name| !named.contains(name));
                if stray && file.file_type()?.is_file() {
                    remove(&file.path())?;
                }
            }
            Ok(())
        })
        .await?;
        Ok(tx.rollback().await?)
    }
}

/// A file's name tells nothing of anybody.
pub(in crate::store) fn name(id: PictureId, kind: Kind) -> String {
    format!("{id}.{}", kind.extension())
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Works on files off the threads that answer.
async fn away<T: Send + 'static>(
    path: PathBuf,
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T> {
    let done = tokio::task::spawn_blocking(work).await;
    let done = done.unwrap_or_else(|join| Err(io::Error::other(join)));
    done.map_err(|source| StoreError::Picture { path, source })
}
