//! A period is told.

use chrono::{DateTime, NaiveDate, Utc};

use super::publication::publication;
use super::{App, Done};
use crate::domain::correction::{Names, correct};
use crate::domain::digest::Digest;
use crate::domain::history::{History, Kept};
use crate::domain::id::DiscordId;
use crate::domain::period::Period;
use crate::domain::span::Span;
use crate::domain::zone::Zone;
use crate::{lexicon, retro};

/// For whose eyes a digest is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Edition {
    /// For the person alone: everything.
    #[default]
    Private,
    /// For others: without what was marked private or left out, and what speaks of somebody else.
    Public,
}

/// Tells a period of what is kept of somebody, or of entries alone, sorted by what they are about.
pub fn tell(kept: impl Into<Kept>, period: &Period, zone: &Zone, today: NaiveDate) -> Digest {
    retro::retrospect(&history(kept, Edition::Private), period, zone, today)
}

/// What is kept of somebody, read and put right as they said; of the public edition only what may be
/// told there.
pub fn history(kept: impl Into<Kept>, edition: Edition) -> History {
    let kept = kept.into();
    if edition == Edition::Public {
        return publication(kept, Span { from: NaiveDate::MIN, to: NaiveDate::MAX }).0;
    }
    let Kept { entries, decisions, corrections, recuts, .. } = kept;
    let (interests, readings) = lexicon::read_knowing(&entries, &Names::of(&corrections));
    let mut history = History { entries, readings, interests, decisions, recuts };
    correct(&mut history, &corrections);
    history
}

impl App {
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
