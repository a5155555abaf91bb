//! `upto preview` and `upto digest`: a digest without Discord.

use std::path::Path;

use anyhow::{Context as _, bail};
use chrono::Utc;

use super::dress::Dress;
use super::import;
use crate::app;
use crate::config;
use crate::domain::digest::Digest;
use crate::domain::id::DiscordId;
use crate::domain::period::Period;
use crate::domain::picture::Album;
use crate::domain::zone::Zone;
use crate::exchange::jsonl;
use crate::store::Store;

/// Reads the journal, tells the period, shows it.
pub fn run(file: &Path, period: &str, zone: Option<&str>, dress: &Dress) -> anyhow::Result<()> {
    let zone = zone_or_here(zone)?;
    let today = today(&zone);
    let period = Period::parse(period, today)?;
    let entries = jsonl::unstored(import::journal(file, &zone)?);
    show(&app::tell(entries, &period, &zone, today), &Album::default(), &period, dress)
}

/// Tells a period of a person in the store.
pub async fn of_person(person: DiscordId, period: &str, mut dress: Dress) -> anyhow::Result<()> {
    let config = config::load()?;
    let place = config.store.place();
    if !place.path.exists() {
        bail!(
            "There is no store at {}. Check `store.path`, or start with `upto run` or `upto import`.",
            place.path.display()
        );
    }
    let store = Store::open(place).await?;
    let Some(person) = store.person(person).await? else {
        bail!(
            "Nobody with the Discord id {person} is in the store. Check the id, or `upto import` their journal first."
        );
    };
    let kept = store.kept(person.id).await?;
    let zone = person.schedule.zone();
    let today = today(zone);
    let period = Period::parse(period, today)?;
    let digest = app::tell(kept, &period, zone, today);
    let album = if dress.format.shows_pictures() {
        app::album(&store, person.id, &digest).await?
    } else {
        Album::default()
    };
    store.close().await;
    dress.templates = dress.templates.or(config.digest.templates);
    show(&digest, &album, &period, &dress)
}

fn show(digest: &Digest, album: &Album, period: &Period, dress: &Dress) -> anyhow::Result<()> {
    if digest.entries == 0 {
        bail!("There are no entries in {}. Try another period.", period.label);
    }
    dress.show(digest, album)
}

/// The zone that was named, or else this machine's.
fn zone_or_here(name: Option<&str>) -> anyhow::Result<Zone> {
    match name {
        Some(name) => Ok(name.parse()?),
        None => iana_time_zone::get_timezone().ok().and_then(|name| name.parse().ok()).context(
            "I can't tell this machine's time zone. Add one, such as `--zone Europe/Berlin`.",
        ),
    }
}

/// The date in a zone.
fn today(zone: &Zone) -> chrono::NaiveDate {
    #[expect(
        clippy::disallowed_methods,
        reason = "the command line is an edge: it reads the clock"
    )]
    zone.date_of(Utc::now())
}
