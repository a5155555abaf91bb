//! A period that was told, and what its buttons ask for.

use chrono::{DateTime, NaiveDate, Utc};

use super::away::away;
use super::publication::publication;
use super::retrospective::{Edition, history};
use super::{App, Done};
use crate::domain::digest::Digest;
use crate::domain::entry::Entry;
use crate::domain::history::{History, Kept};
use crate::domain::id::{DiscordId, TellingId};
use crate::domain::omitted::Omitted;
use crate::domain::period::Period;
use crate::domain::person::Person;
use crate::domain::refusal::Refusal;
use crate::retro;

/// A period that was told.
#[derive(Debug, Clone)]
pub struct Telling {
    /// Its number, for the buttons under it.
    pub id: TellingId,
    /// What was told.
    pub digest: Digest,
    /// All its entries, where they are so few that there is little else to tell.
    pub entries: Vec<Entry>,
    /// What the public edition leaves out; nothing of the private one.
    pub omitted: Omitted,
}

impl App {
    /// Tells a person the period that they typed, and keeps which one it was.
    pub async fn tell(
        &self,
        discord: DiscordId,
        period: &str,
        edition: Edition,
        now: DateTime<Utc>,
    ) -> Done<Telling> {
        let person = self.enrolled(discord).await?;
        let today = person.schedule.zone().date_of(now);
        let period = Period::parse(period, today)?;
        let label = period.label.clone();
        let (digest, entries, omitted) = self.telling_of(&person, period, edition, now).await?;
        let id = self.store.keep_telling(person.id, &label, now).await?;
        Ok(Telling { id, digest, entries, omitted })
    }

    /// Tells a person once more what stands above a button.
    pub async fn told(
        &self,
        discord: DiscordId,
        id: TellingId,
        edition: Edition,
        now: DateTime<Utc>,
    ) -> Done<Telling> {
        let (person, period) = self.told_period(discord, id, now).await?;
        let (digest, entries, omitted) = self.telling_of(&person, period, edition, now).await?;
        Ok(Telling { id, digest, entries, omitted })
    }

    /// What stands above a button, and the period before it; `None` where nothing was written in
    /// that one.
    pub async fn compared(
        &self,
        discord: DiscordId,
        id: TellingId,
        now: DateTime<Utc>,
    ) -> Done<(Digest, Option<Digest>)> {
        let (person, period) = self.told_period(discord, id, now).await?;
        let (label, zone) = (period.label.clone(), person.schedule.zone().clone());
        let today = zone.date_of(now);
        let kept = self.store.kept(person.id).await?;
        let (digest, before) = away(move || {
            let history = history(kept, Edition::Private);
            let tell = |period: &Period| retro::retrospect(&history, period, &zone, today);
            let before = period.previous().map(|before| tell(&before));
            (tell(&period), before.filter(|before| before.entries > 0))
        })
        .await?;
        if digest.entries == 0 {
            return Err(Refusal::NothingToTell(label).into());
        }
        Ok((digest, before))
    }

    /// The period above a button; refused when it is another's or too long ago.
    pub(super) async fn told_period(
        &self,
        discord: DiscordId,
        id: TellingId,
        now: DateTime<Utc>,
    ) -> Done<(Person, Period)> {
        let person = self.enrolled(discord).await?;
        let label = self.store.telling(person.id, id).await?.ok_or(Refusal::DigestForgotten)?;
        let today = person.schedule.zone().date_of(now);
        Ok((person, Period::parse(&label, today)?))
    }

    /// Tells a person a period; refused where there is nothing to tell.
    pub(super) async fn telling_of(
        &self,
        person: &Person,
        period: Period,
        edition: Edition,
        now: DateTime<Utc>,
    ) -> Done<(Digest, Vec<Entry>, Omitted)> {
        let (label, zone) = (period.label.clone(), person.schedule.zone().clone());
        let today = zone.date_of(now);
        let kept = self.store.kept(person.id).await?;
        let (digest, entries, omitted) =
            away(move || telling(kept, edition, &period, &zone, today)).await?;
        match (digest.entries, omitted.entries) {
            (0, 0) => Err(Refusal::NothingToTell(label).into()),
            (0, _) => Err(Refusal::NothingPublicIn(label).into()),
            _ => Ok((digest, entries, omitted)),
        }
    }
}

fn telling(
    kept: Kept,
    edition: Edition,
    period: &Period,
    zone: &crate::domain::zone::Zone,
    today: NaiveDate,
) -> (Digest, Vec<Entry>, Omitted) {
    let (history, omitted): (History, Omitted) = match edition {
        Edition::Private => (history(kept, edition), Omitted::default()),
        Edition::Public => publication(kept, period.span()),
    };
    let digest = retro::retrospect(&history, period, zone, today);
    let mut entries = history.entries;
    entries.retain(|entry| digest.thin.is_some() && period.contains(entry.about.from));
    (digest, entries, omitted)
}
