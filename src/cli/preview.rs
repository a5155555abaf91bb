//! `upto preview`: a digest from a journal, without Discord or a database.

use std::path::{Path, PathBuf};

use anyhow::Context as _;
use chrono::Utc;
use clap::Args;

use crate::domain::history::History;
use crate::domain::period::Period;
use crate::domain::zone::Zone;
use crate::{exchange, lexicon, retro};

/// How a digest is to be shown.
#[derive(Debug, Args)]
pub struct Dress {
    /// message, markdown, html, image or json.
    #[arg(long, default_value = "message")]
    pub format: String,
    /// A folder to write to [default: the terminal].
    #[arg(long)]
    pub out: Option<PathBuf>,
}

/// Reads the journal, tells the period, dresses it.
pub fn run(file: &Path, period: &str, zone: Option<&str>, _dress: &Dress) -> anyhow::Result<()> {
    let zone: Zone = match zone {
        Some(name) => name.parse()?,
        None => iana_time_zone::get_timezone()?.parse()?,
    };
    #[expect(
        clippy::disallowed_methods,
        reason = "the command line is an edge: it reads the clock"
    )]
    let today = zone.date_of(Utc::now());
    let period = Period::parse(period, today)?;
    let journal = std::fs::read_to_string(file)
        .with_context(|| format!("I can't read {}.", file.display()))?;
    let lines = exchange::jsonl::read(&journal, &zone)
        .with_context(|| format!("I can't use {}.", file.display()))?;
    let entries = exchange::jsonl::unstored(lines);
    let (interests, readings) = lexicon::read(&entries);
    let history = History { entries, readings, interests, decisions: Vec::new() };
    let digest = retro::retrospect(&history, &period, &zone, today);
    println!("{}", serde_json::to_string_pretty(&digest)?);
    Ok(())
}
