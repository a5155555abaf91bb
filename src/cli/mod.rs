//! The command line.

mod preview;

use std::path::PathBuf;

use clap::{Parser, Subcommand};

/// Asks what you are into, and tells your quarter or year back to you in your own words.
#[derive(Debug, Parser)]
#[command(name = "upto", version, about)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the command line can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Draw a digest from a JSONL journal, without Discord or a database.
    Preview {
        /// The journal: one JSON object a line.
        file: PathBuf,
        /// The period: `2026`, `2026-Q3`, `last quarter`, `2026-03-01..2026-08-31`.
        period: String,
        /// How it is to be shown.
        #[command(flatten)]
        dress: preview::Dress,
        /// The person's time zone [default: this machine's].
        #[arg(long)]
        zone: Option<String>,
    },
}

/// Does what the command line says.
pub fn run(cli: Cli) -> anyhow::Result<()> {
    match cli.command {
        Command::Preview { file, period, dress, zone } => {
            preview::run(&file, &period, zone.as_deref(), &dress)
        }
    }
}
