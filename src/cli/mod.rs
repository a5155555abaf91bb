//! The command line.

mod backup;
mod check;
mod dress;
mod exit;
mod export;
mod import;
mod preview;
mod rekey;
mod restore;
mod serve;
mod supervisor;

use std::path::PathBuf;

use clap::{Parser, Subcommand};

use crate::domain::id::DiscordId;
use crate::telemetry;
use dress::Dress;
pub use exit::code;

/// Asks what you are into, and tells your quarter or year back to you in your own words.
#[derive(Debug, Parser)]
#[command(name = "upto", version, about, after_help = AFTER)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Shown under the help.
const AFTER: &str = "Try `upto demo` first: it needs no token. \
    Settings are in config/upto.toml; a file named by UPTO_CONFIG and variables such as \
    UPTO_STORE__PATH go over them.";

/// What the command line can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve Discord with the token in `DISCORD_TOKEN`, until stopped.
    Run,
    /// Play one person's year against a local Discord, and leave its digest in a folder.
    Demo {
        /// The folder for the database and the digest.
        #[arg(long, default_value = "demo")]
        out: PathBuf,
    },
    /// Draw a digest from a JSONL journal, without Discord or a database.
    Preview {
        /// The journal: one JSON object a line.
        file: PathBuf,
        /// The period: `2026`, `2026-Q3`, `last quarter`, `2026-03-01..2026-08-31`.
        period: String,
        /// The person's time zone, such as Europe/Berlin [default: this machine's].
        #[arg(long)]
        zone: Option<String>,
        /// How it is to be shown.
        #[command(flatten)]
        dress: Dress,
    },
    /// Take an export, or a JSONL journal, into the store, all or none.
    Import {
        /// The zip of an export, or a journal: one JSON object a line.
        file: PathBuf,
        /// Whose it is: their Discord id.
        #[arg(long, value_name = "DISCORD_ID", value_parser = discord_id)]
        person: DiscordId,
        /// Their time zone, for somebody who has not said `/start` yet; they are asked nothing until they do.
        #[arg(long)]
        zone: Option<String>,
    },
    /// Write everything of a person as one zip, as `/data export` does.
    Export {
        /// Whose it is: their Discord id.
        #[arg(long, value_name = "DISCORD_ID", value_parser = discord_id)]
        person: DiscordId,
        /// The folder to write it to.
        #[arg(long, value_name = "DIR", default_value = ".")]
        out: PathBuf,
    },
    /// Draw a digest of a person in the store.
    Digest {
        /// The period: `2026`, `2026-Q3`, `last quarter`, `2026-03-01..2026-08-31`.
        period: String,
        /// Whose it is: their Discord id.
        #[arg(long, value_name = "DISCORD_ID", value_parser = discord_id)]
        person: DiscordId,
        /// How it is to be shown.
        #[command(flatten)]
        dress: Dress,
    },
    /// Write everything that is kept into one file, while the bot runs or not, and restore it to try.
    Backup {
        /// The new file [default: one named by the time, in `store.backup_dir` or here].
        file: Option<PathBuf>,
    },
    /// Put a backup in the store's place.
    Restore {
        /// The file that `upto backup` wrote.
        file: PathBuf,
        /// Put the store that is there aside.
        #[arg(long)]
        replace: bool,
    },
    /// Check that the settings can be read and the store is whole, and say whether it is encrypted.
    Check {
        /// Leave out the pictures, which take the longest to read.
        #[arg(long)]
        quick: bool,
    },
    /// Give the store another key while upto is stopped, or encrypt a store that is not.
    Rekey {
        /// Decrypt it: the store and its pictures lie in plain from then on.
        #[arg(long)]
        plain: bool,
    },
}

/// Does what the command line says.
pub fn run(cli: Cli) -> anyhow::Result<()> {
    telemetry::keep_panics_quiet();
    match cli.command {
        Command::Run => block_on(serve::run()),
        Command::Demo { out } => block_on(crate::demo::run(&out)),
        Command::Preview { file, period, zone, dress } => {
            preview::run(&file, &period, zone.as_deref(), &dress)
        }
        Command::Import { file, person, zone } => {
            block_on(import::run(&file, person, zone.as_deref()))
        }
        Command::Export { person, out } => block_on(export::run(person, &out)),
        Command::Digest { period, person, dress } => {
            block_on(preview::of_person(person, &period, dress))
        }
        Command::Backup { file } => block_on(backup::run(file)),
        Command::Restore { file, replace } => block_on(restore::run(&file, replace)),
        Command::Check { quick } => block_on(check::run(quick)),
        Command::Rekey { plain } => block_on(rekey::run(plain)),
    }
}

fn block_on<T>(work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    tokio::runtime::Runtime::new()?.block_on(work)
}

fn discord_id(text: &str) -> Result<DiscordId, String> {
    match text.parse() {
        Ok(id) if id > 0 => Ok(DiscordId(id)),
        _ => Err("a Discord id is a long number: switch on Developer Mode in Discord, right-click the person, Copy User ID"
            .to_owned()),
    }
}
