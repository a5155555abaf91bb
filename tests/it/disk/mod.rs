//! A disk that fails, is full, or on which the program ends, at any of its writes, syncs and names.
//!
//! `disk.c` is compiled with the C compiler that the bundled SQLite needs as well, and loaded into
//! the real program before the C library. `UPTO_STRIDE=1` tries every write; else they are a
//! few, evenly spread.

#![cfg(target_os = "linux")]

mod bringing;
mod keeping;
mod migrating;
mod serving;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use sqlx::ConnectOptions as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use tempfile::TempDir;

use crate::support::repeat::number;

/// What a write ends with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum How {
    /// The disk is broken.
    Broken,
    /// It has no room.
    Full,
    /// Half of what was to be written is, and the program is gone.
    Crash,
}

/// Which write fails, from 1, and whether all later ones do until the disk is mended.
#[derive(Debug, Clone, Copy)]
struct Fault {
    at: u64,
    how: How,
    lasting: bool,
}

/// A folder on a disk of its own.
struct Disk {
    folder: TempDir,
    aside: TempDir,
}

impl Disk {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), aside: tempfile::tempdir().unwrap() }
    }

    /// One with a copy of everything in the folder of another.
    fn like(other: &Path) -> Self {
        let disk = Self::new();
        copy(other, disk.path());
        disk
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Has a program write to it, and meet a fault there.
    fn under(&self, mut command: Command, fault: Option<Fault>) -> Command {
        let real = self.path().canonicalize().unwrap();
        command.env("LD_PRELOAD", library()).env("DISK_FOLDER", real);
        command.env("DISK_LOG", self.log());
        if let Some(Fault { at, how, lasting }) = fault {
            let error = match how {
                How::Broken => "EIO",
                How::Full => "ENOSPC",
                How::Crash => "CRASH",
            };
            command.env("DISK_AT", at.to_string()).env("DISK_ERROR", error);
            if lasting {
                std::fs::write(self.bad(), "").unwrap();
                command.env("DISK_UNTIL", self.bad());
            }
        }
        command
    }

    fn log(&self) -> PathBuf {
        self.aside.path().join("log")
    }

    fn bad(&self) -> PathBuf {
        self.aside.path().join("bad")
    }

    /// From now on it takes everything.
    fn mend(&self) {
        let _ = std::fs::remove_file(self.bad());
    }

    /// How often the program last started wrote or synced, and how often that failed.
    fn counts(&self) -> (u64, u64) {
        let log = std::fs::read(self.log()).unwrap();
        let number = |from: usize| u64::from_ne_bytes(log[from..from + 8].try_into().unwrap());
        (number(0), number(8))
    }

    /// The store on it, once nobody else has it open: whole by SQLite's own account.
    async fn whole(&self) -> SqliteConnection {
        let file = SqliteConnectOptions::new().filename(self.path().join("upto.db"));
        let mut store = file.connect().await.unwrap();
        let said: Vec<String> =
            sqlx::query_scalar("pragma quick_check").fetch_all(&mut store).await.unwrap();
        assert_eq!(said, ["ok"]);
        store
    }
}

/// The writes to try of so many: as far apart as `UPTO_STRIDE` says, or `few` of them.
fn some_of(all: std::ops::RangeInclusive<u64>, few: u64) -> Vec<u64> {
    let stride = number("UPTO_STRIDE", (all.clone().count() as u64).div_ceil(few)).max(1);
    all.step_by(usize::try_from(stride).unwrap()).collect()
}

/// The library that fails, compiled once.
fn library() -> &'static Path {
    static LIBRARY: OnceLock<(TempDir, PathBuf)> = OnceLock::new();
    let (_, library) = LIBRARY.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let library = folder.path().join("disk.so");
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/disk/disk.c");
        let mut compiler = Command::new(std::env::var_os("CC").unwrap_or_else(|| "cc".into()));
        compiler.args(["-shared", "-fPIC", "-O1", "-o"]).arg(&library).arg(source).arg("-ldl");
        assert!(compiler.status().expect("a C compiler").success());
        (folder, library)
    });
    library
}

fn copy(from: &Path, to: &Path) {
    for file in std::fs::read_dir(from).unwrap() {
        let file = file.unwrap();
        let target = to.join(file.file_name());
        if file.file_type().unwrap().is_dir() {
            std::fs::create_dir_all(&target).unwrap();
            copy(&file.path(), &target);
        } else {
            std::fs::copy(file.path(), target).unwrap();
        }
    }
}
