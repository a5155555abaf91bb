//! The key of an encrypted store.
//!
//! ```text
//! upto.key        64 hexadecimal digits: the 32 random bytes that SQLCipher takes as they are
//! upto.key.next   the key to come, while the store is being rekeyed
//! upto.key.old    the one before, for copies of the store that were made with it
//! ```

mod choice;
mod error;

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use ring::rand::{SecureRandom as _, SystemRandom};
use secrecy::{ExposeSecret as _, SecretString};

use super::open::{private, private_folder};
use super::place::{beside, synced};
pub(super) use choice::{choose, finish, known};
pub use error::KeyError;

/// Whether this build can encrypt: the cargo feature `encrypted`.
pub const ENCRYPTS: bool = cfg!(feature = "encrypted");

/// A key. Law: shown by nothing, its `Debug` included.
#[derive(Debug, Clone)]
pub(super) struct Key(SecretString);

impl Key {
    /// A new one, from the system's randomness.
    pub(super) fn draw() -> io::Result<Self> {
        use std::fmt::Write as _;
        let drawn = random::<32>()?.iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        });
        Ok(Self(drawn.into()))
    }

    /// The key in a file; `None` where there is no such file.
    pub(super) fn read(file: &Path) -> Result<Option<Self>, KeyError> {
        let text = match fs::read_to_string(file) {
            Ok(text) => SecretString::from(text),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                return Err(KeyError::None(file.to_owned()));
            }
            Err(source) => return Err(KeyError::File { file: file.to_owned(), source }),
        };
        let digits = text.expose_secret().trim();
        if digits.len() == 64 && digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            Ok(Some(Self(digits.to_owned().into())))
        } else {
            Err(KeyError::None(file.to_owned()))
        }
    }

    /// Keeps it in a file, for its owner alone. Law: the file has all of it or is not there, and it
    /// is on the disk when this returns.
    pub(super) fn keep(&self, file: &Path) -> Result<(), KeyError> {
        let kept = || {
            if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
                private_folder(folder)?;
            }
            let unfinished = beside(file, ".part");
            let mut options = OpenOptions::new();
            let mut part =
                private(options.create(true).truncate(true).write(true)).open(&unfinished)?;
            writeln!(part, "{}", self.0.expose_secret())?;
            part.sync_all()?;
            fs::rename(&unfinished, file)?;
            synced(file)
        };
        kept().map_err(|source| KeyError::File { file: file.to_owned(), source })
    }

    /// As SQLCipher takes it: raw, so that no time goes into stretching what is random already.
    pub(super) fn raw(&self) -> SecretString {
        format!("x'{}'", self.0.expose_secret()).into()
    }
}

/// Where the key to come lies while a store is rekeyed.
pub(super) fn next(file: &Path) -> PathBuf {
    beside(file, ".next")
}

/// Puts the key to come in the place of the one before, which is kept beside it; where that is.
pub(super) fn promote(file: &Path) -> Result<Option<PathBuf>, KeyError> {
    let promoted = || {
        let before = file.exists().then(|| unused(file));
        if let Some(before) = &before {
            let mut copy = private(OpenOptions::new().create_new(true).write(true)).open(before)?;
            copy.write_all(&fs::read(file)?)?;
            copy.sync_all()?;
        }
        fs::rename(next(file), file)?;
        synced(file)?;
        Ok(before)
    };
    promoted().map_err(|source| KeyError::File { file: file.to_owned(), source })
}

/// A name for the key before that no other key before has.
fn unused(file: &Path) -> PathBuf {
    let mut name = beside(file, ".old");
    let mut number = 2;
    while name.exists() {
        name = beside(file, &format!(".old{number}"));
        number += 1;
    }
    name
}

/// So many bytes from the system's randomness.
pub(super) fn random<const N: usize>() -> io::Result<[u8; N]> {
    let mut drawn = [0; N];
    let filled = SystemRandom::new().fill(&mut drawn);
    filled.map_err(|_| io::Error::other("the system gave no random numbers"))?;
    Ok(drawn)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_kept_for_its_owner_alone_and_shown_by_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("deep").join("upto.key");
        let key = Key::draw().expect("random");
        key.keep(&file).expect("is kept");
        let written = fs::read_to_string(&file).expect("reads");
        assert_eq!(written.len(), 65);
        let read = Key::read(&file).expect("reads").expect("is there");
        assert_eq!(read.raw().expose_secret(), format!("x'{}'", written.trim()));
        assert!(!format!("{key:?} {read:?} {:?}", read.raw()).contains(&written[..8]));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(&file).expect("is there").permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        let names = fs::read_dir(file.parent().expect("a folder")).expect("reads").count();
        assert_eq!(names, 1, "nothing else is left");
    }

    #[test]
    fn no_key_comes_twice() {
        let draw = || Key::draw().expect("random").raw().expose_secret().to_owned();
        assert_ne!(draw(), draw());
    }

    #[test]
    fn what_is_no_key_is_told_apart_from_no_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("upto.key");
        assert!(matches!(Key::read(&file), Ok(None)));
        for wrong in ["", "secret", &"0".repeat(63), &"g".repeat(64), &"0".repeat(65)] {
            fs::write(&file, wrong).expect("writes");
            assert!(matches!(Key::read(&file), Err(KeyError::None(_))), "{wrong}");
        }
        fs::write(&file, [0xff; 64]).expect("writes");
        assert!(matches!(Key::read(&file), Err(KeyError::None(_))));
        fs::write(&file, format!(" {}\r\n", "aB".repeat(32))).expect("writes");
        assert!(matches!(Key::read(&file), Ok(Some(_))), "as people copy it");
        assert!(matches!(Key::read(folder.path()), Err(KeyError::File { .. })));
    }

    #[test]
    fn each_key_before_is_kept() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("upto.key");
        let keep = || Key::draw().expect("random").keep(&next(&file)).expect("is kept");
        keep();
        assert_eq!(promote(&file).expect("promotes"), None);
        for end in ["old", "old2", "old3"] {
            let before = fs::read(&file).expect("reads");
            keep();
            let kept = promote(&file).expect("promotes").expect("there was one");
            assert_eq!(kept, folder.path().join(format!("upto.key.{end}")));
            assert_eq!(fs::read(kept).expect("reads"), before);
        }
    }
}
