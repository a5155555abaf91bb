//! What can be wrong about a key.

use std::io;
use std::path::PathBuf;

/// Why a store and its key do not go together. Law: holds no key.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// A key is named, and this build has no SQLCipher.
    #[error(
        "`store.key_file` is set, but this upto was built without encryption. \
         Build it with `--features encrypted`, or unset `store.key_file` for a store in plain."
    )]
    Unable,
    /// The store is encrypted, and this build has no SQLCipher.
    #[error(
        "The store at `{}` is encrypted (or is no store of upto's), and this upto was built without encryption. \
         Build it with `--features encrypted`, and name the key in `store.key_file`.",
        .0.display()
    )]
    Closed(PathBuf),
    /// The store is encrypted, and no key is named.
    #[error(
        "The store at `{}` is encrypted (or is no store of upto's). Name the file with its key in `store.key_file`.",
        .0.display()
    )]
    Unnamed(PathBuf),
    /// The store lies in plain, and a key is named.
    #[error(
        "The store at `{}` is not encrypted, although `store.key_file` is set. \
         Stop upto and encrypt it with `upto rekey`, or unset `store.key_file`.",
        .0.display()
    )]
    Plain(PathBuf),
    /// The store is encrypted, and its key is not where it should be.
    #[error(
        "The store at `{}` is encrypted, and there is no key at `{}`. \
         Bring that file back, or set `store.key_file` to where it is: without it nobody can read the store.",
        path.display(),
        file.display()
    )]
    Missing {
        /// The store.
        path: PathBuf,
        /// Where the key should be.
        file: PathBuf,
    },
    /// The key is another store's.
    #[error(
        "The key in `{}` does not open the store at `{}`: it is another store's, or the store is damaged. \
         Set `store.key_file` to the file with the key of this store, or restore the store from a backup.",
        file.display(),
        path.display()
    )]
    Wrong {
        /// The store.
        path: PathBuf,
        /// The file with the key.
        file: PathBuf,
    },
    /// The file holds something else.
    #[error(
        "The file at `{}` holds no key of upto's, which is 64 hexadecimal digits. Set `store.key_file` to the one that does.",
        .0.display()
    )]
    None(PathBuf),
    /// The file cannot be read or made.
    #[error(
        "The key at `{}` cannot be read or made: {source}. Set `store.key_file` to a place where upto may read and write.",
        file.display()
    )]
    File {
        /// Where.
        file: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}
