//! A period is told.

use chrono::{DateTime, NaiveDate, Utc};

use super::{App, Done};
use crate::domain::digest::Digest;
use crate::domain::entry::Entry;
use crate::domain::history::History;
use crate::domain::id::DiscordId;
use crate::domain::period::Period;
use crate::domain::refusal::Refusal;
use crate::domain::zone::Zone;
use crate::{lexicon, retro};

/// For whose eyes a digest is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Edition {
    /// For the person alone: everything.
    #[default]
    Private,
    /// For others: without the entries that were marked private.
    Public,
}

/// Tells a period of entries that are sorted by what they are about.
pub fn tell(entries: Vec<Entry>, period: &Period, zone: &Zone, today: NaiveDate) -> Digest {
    let (interests, readings) = lexicon::read(&entries);
    let history = History { entries, readings, interests, decisions: Vec::new() };
    retro::retrospect(&history, period, zone, today)
}

impl App {
    /// Tells a person the period that they typed.
    pub async fn digest(
        &self,
        discord: DiscordId,
        period: &str,
        edition: Edition,
        now: DateTime<Utc>,
    ) -> Done<Digest> {
        let person = self.enrolled(discord).await?;
        let zone = person.schedule.zone().clone();
        let today = zone.date_of(now);
        let period = Period::parse(period, today)?;
        let mut entries = self.store.entries(person.id).await?;
        if edition == Edition::Public {
            entries.retain(|entry| !entry.private);
        }
        let label = period.label.clone();
        let digest = tokio::task::spawn_blocking(move || tell(entries, &period, &zone, today))
            .await
            // What a panic says may quote an entry.
            .map_err(|_| anyhow::anyhow!("the telling of a digest broke"))?;
        if digest.entries == 0 {
            return Err(Refusal::NothingToTell(label).into());
        }
        Ok(digest)
    }

    /// The periods in which a person has entries, to pick from.
    pub async fn periods(&self, discord: DiscordId, now: DateTime<Utc>) -> Done<Vec<Period>> {
        let person = self.enrolled(discord).await?;
        let today = person.schedule.zone().date_of(now);
        let Some(dates) = self.store.entry_dates(person.id).await? else { return Ok(Vec::new()) };
        let months = self.store.entry_months(person.id).await?;
        let mut periods = Period::suggestions(dates.from, dates.last(), today);
        periods
            .retain(|period| months.iter().any(|month| (period.from..period.to).contains(month)));
        Ok(periods)
    }
}
