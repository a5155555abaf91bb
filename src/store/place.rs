//! Where a store lies.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

/// Where a store lies, and where the key lies that it is encrypted with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The SQLite file.
    pub path: PathBuf,
    /// The file with its key; `None`: the store lies in plain.
    pub key_file: Option<PathBuf>,
}

impl Place {
    /// The same place, encrypted with the key in a file.
    #[must_use]
    pub fn with_key(self, file: impl Into<PathBuf>) -> Self {
        Self { key_file: Some(file.into()), ..self }
    }
}

/// A store in plain.
impl<P: AsRef<Path>> From<P> for Place {
    fn from(path: P) -> Self {
        Self { path: path.as_ref().to_owned(), key_file: None }
    }
}

/// The file of this name with something more at its end.
pub(super) fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}

/// Removes a file that may be gone already.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Waits until the name of a file is on the disk, which it is when its folder is.
pub(super) fn synced(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}
