//! `upto import`: a journal into the store.

use std::path::Path;

use anyhow::{Context as _, bail};
use chrono::Utc;

use crate::config;
use crate::domain::id::{DiscordId, MessageId};
use crate::domain::schedule::Schedule;
use crate::domain::zone::Zone;
use crate::exchange::jsonl::{self, JournalLine};
use crate::store::Store;

/// Who is imported before they said `/start` gets this schedule, paused: it is theirs to change.
const UNTIL_THEY_CHOOSE: &str = "every sunday at 7pm";

/// Files a journal's lines, all or none, and says how many were new.
pub async fn run(file: &Path, discord: DiscordId, zone: Option<&str>) -> anyhow::Result<()> {
    #[expect(
        clippy::disallowed_methods,
        reason = "the command line is an edge: it reads the clock"
    )]
    let now = Utc::now();
    let store = Store::open(&config::load()?.store.path).await?;
    let known = store.person(discord).await?;
    let zone: Zone = match (&known, zone) {
        (Some(person), _) => person.schedule.zone().clone(),
        (None, Some(zone)) => zone.parse()?,
        (None, None) => bail!(
            "Nobody with the Discord id {discord} has said `/start` yet. Add their time zone, such as \
             `--zone Europe/Berlin`, to import all the same."
        ),
    };
    let lines = journal(file, &zone).context("Nothing was imported.")?;
    let person = if let Some(person) = known {
        person
    } else {
        let schedule = Schedule::parse(UNTIL_THEY_CHOOSE, zone, now)?;
        let since = MessageId::first_at(now);
        let person = store.enrol(discord, None, &schedule, None, since, now).await?;
        store.pause(person.id, None, now).await?;
        person
    };
    let all = lines.len();
    let replies: Vec<_> =
        lines.into_iter().map(|line| (line.reply, line.about, line.private)).collect();
    let added = store.import(person.id, &replies, now).await?;
    store.close().await;
    eprintln!("{added} of {all} lines are new and filed; {} were there already.", all - added);
    Ok(())
}

/// Reads a journal file.
pub fn journal(file: &Path, zone: &Zone) -> anyhow::Result<Vec<JournalLine>> {
    let journal = std::fs::read_to_string(file)
        .with_context(|| format!("I can't read {}.", file.display()))?;
    jsonl::read(&journal, zone).with_context(|| format!("I can't use {}.", file.display()))
}
