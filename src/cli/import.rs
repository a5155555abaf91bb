//! `upto import`: an export or a journal into the store.

use std::path::Path;

use anyhow::{Context as _, bail};
use chrono::{DateTime, Utc};

use crate::app;
use crate::config;
use crate::domain::id::{DiscordId, MessageId};
use crate::domain::person::Person;
use crate::domain::picture::LeftOut;
use crate::domain::schedule::Schedule;
use crate::domain::zone::Zone;
use crate::exchange::archive::Bounds;
use crate::exchange::jsonl::{self, JournalLine};
use crate::exchange::{self, Brought};
use crate::store::Store;
use crate::telemetry;

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
    let store = Store::open(config.store.place()).await?;
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
    telemetry::note(format_args!(
        "{added} of {all} lines are new and filed; {} were there already.",
        all - added
    ));
    let stated = counted(imported.stated, "decision or correction", "decisions and corrections");
    let pictures = counted(imported.pictures, "picture", "pictures");
    telemetry::note(format_args!("{stated} and {pictures} are new besides."));
    for sentence in not_kept(imported.missing, imported.left_out) {
        telemetry::note(sentence);
    }
    if imported.shown > 0 {
        let servers = counted(imported.shown, "server sees", "servers see");
        telemetry::note(format_args!(
            "{servers} again what they are into now, as when the file was written: they stop that \
             with `/now publish: off` there."
        ));
    }
    if let Some(refused) = imported.refused {
        telemetry::note(format_args!("Their schedule stays as it is. {refused}"));
    }
    Ok(())
}

/// Why pictures are not kept, and what to do about it: a sentence for each reason.
fn not_kept(missing: usize, left_out: LeftOut) -> Vec<String> {
    // The pictures of an archive are told by their bytes and never fetched.
    let LeftOut { too_large, full, off, unknown: _, lost: _ } = left_out;
    let sentences = [
        (
            missing,
            "named in the file and not in it: if the export came in several archives, import the \
             other archives as well.",
        ),
        (
            too_large,
            "left out, larger than `pictures.max_size`: raise that, then import the file again.",
        ),
        (
            full,
            "left out, since all of one person's may take `pictures.max_per_person`: raise that, \
             then import the file again.",
        ),
        (
            off,
            "left out, since `pictures.keep` is false: set it to true, then import the file again.",
        ),
    ];
    let said = sentences.into_iter().filter(|(count, _)| *count > 0);
    said.map(|(count, rest)| format!("{} {rest}", counted(count, "picture is", "pictures are")))
        .collect()
}

fn counted(count: usize, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_is_a_whole_sentence_with_the_next_step() {
        let left_out = LeftOut { too_large: 1, full: 2, off: 1, ..LeftOut::default() };
        assert_eq!(
            not_kept(2, left_out),
            [
                "2 pictures are named in the file and not in it: if the export came in several \
                 archives, import the other archives as well.",
                "1 picture is left out, larger than `pictures.max_size`: raise that, then import \
                 the file again.",
                "2 pictures are left out, since all of one person's may take \
                 `pictures.max_per_person`: raise that, then import the file again.",
                "1 picture is left out, since `pictures.keep` is false: set it to true, then \
                 import the file again.",
            ]
        );
        assert_eq!(not_kept(0, LeftOut::default()), [""; 0]);
    }
}
