//! `upto import`: an export or a journal into the store.

use std::path::Path;

use anyhow::{Context as _, bail};
use chrono::{DateTime, Utc};

use crate::app;
use crate::config;
use crate::domain::id::{DiscordId, MessageId};
use crate::domain::person::Person;
use crate::domain::schedule::Schedule;
use crate::domain::zone::Zone;
use crate::exchange::archive::Bounds;
use crate::exchange::jsonl::{self, JournalLine};
use crate::exchange::{self, Brought};
use crate::store::Store;

/// Who is imported before they said `/start` gets this schedule, paused: it is theirs to change.
const UNTIL_THEY_CHOOSE: &str = "every sunday at 7pm";

/// More than any person's pictures and words: whoever runs this owns the machine.
const BOUNDS: Bounds = Bounds { files: 100_000, bytes: 4_000_000_000 };

/// Takes a file in, all or none, and says what was new.
pub async fn run(file: &Path, discord: DiscordId, zone: Option<&str>) -> anyhow::Result<()> {
    #[expect(
        clippy::disallowed_methods,
        reason = "the command line is an edge: it reads the clock"
    )]
    let now = Utc::now();
    let config = config::load()?;
    let store = Store::open(&config.store.path).await?;
    let known = store.person(discord).await?;
    let zone = match &known {
        Some(person) => Some(person.schedule.zone().clone()),
        None => zone.map(str::parse).transpose()?,
    };
    let brought =
        read(file, &zone.clone().unwrap_or(Zone::UTC)).context("Nothing was imported.")?;
    let settled = brought.settings.as_ref().map(|settings| settings.schedule.zone().clone());
    let person = match (known, settled.or(zone)) {
        (Some(person), _) => person,
        (None, Some(zone)) => enrol(&store, discord, zone, now).await?,
        (None, None) => bail!(
            "Nobody with the Discord id {discord} has said `/start` yet. Add their time zone, such as \
             `--zone Europe/Berlin`, to import all the same."
        ),
    };
    let limits = (config.pictures.room(), config.schedule.min_interval);
    let imported = app::bring(&store, &person, brought, limits, now).await?;
    store.close().await;
    let (all, added) = (imported.entries, imported.added);
    eprintln!("{added} of {all} lines are new and filed; {} were there already.", all - added);
    let (stated, pictures) = (imported.stated, imported.pictures);
    eprintln!("New besides: {stated} decisions and corrections, {pictures} pictures.");
    if imported.missing > 0 || !imported.left_out.is_nothing() {
        eprintln!(
            "Some pictures are not kept: they are not in the file, or there is no room for them."
        );
    }
    if let Some(refused) = imported.refused {
        eprintln!("Their schedule stays as it is. {refused}");
    }
    Ok(())
}

/// Enrols somebody without a channel: they are asked nothing until they say `/start`.
async fn enrol(
    store: &Store,
    discord: DiscordId,
    zone: Zone,
    now: DateTime<Utc>,
) -> anyhow::Result<Person> {
    let schedule = Schedule::parse(UNTIL_THEY_CHOOSE, zone, now)?;
    let since = MessageId::first_at(now);
    let person = store.enrol(discord, None, &schedule, None, since, now).await?;
    store.pause(person.id, None, now).await?;
    Ok(person)
}

fn read(file: &Path, zone: &Zone) -> anyhow::Result<Brought> {
    let bytes = std::fs::read(file).with_context(|| format!("I can't read {}.", file.display()))?;
    exchange::open(&bytes, zone, BOUNDS).with_context(|| format!("I can't use {}.", file.display()))
}

/// Reads a journal file.
pub fn journal(file: &Path, zone: &Zone) -> anyhow::Result<Vec<JournalLine>> {
    let journal = std::fs::read_to_string(file)
        .with_context(|| format!("I can't read {}.", file.display()))?;
    jsonl::read(&journal, zone).with_context(|| format!("I can't use {}.", file.display()))
}
