//! A period is told.

use chrono::{DateTime, NaiveDate, Utc};

use super::{App, Done};
use crate::domain::correction::{Correction, Names, correct, withheld};
use crate::domain::digest::Digest;
use crate::domain::history::{History, Kept};
use crate::domain::id::DiscordId;
use crate::domain::period::Period;
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

/// Tells a period of what is kept of somebody, or of entries alone, sorted by what they are about.
pub fn tell(kept: impl Into<Kept>, period: &Period, zone: &Zone, today: NaiveDate) -> Digest {
    retro::retrospect(&history(kept, Edition::Private), period, zone, today)
}

/// What is kept of somebody, read and put right as they said.
///
/// Law: the public edition rests on the entries that are not private and nothing else, and is told
/// without the interests that are left out of it. What was
/// decided about an interest that only a private entry names is left out, too.
pub fn history(kept: impl Into<Kept>, edition: Edition) -> History {
    let Kept { mut entries, decisions, mut corrections, recuts } = kept.into();
    if edition == Edition::Public {
        entries.retain(|entry| !entry.private);
        let withheld = withheld(&corrections);
        corrections.extend(withheld.into_iter().map(Correction::Hide));
    }
    let (interests, readings) = lexicon::read_knowing(&entries, &Names::of(&corrections));
    let mut history = History { entries, readings, interests, decisions, recuts };
    correct(&mut history, &corrections);
    if edition == Edition::Public {
        let mut decisions = std::mem::take(&mut history.decisions);
        decisions.retain(|decision| history.find(&decision.interest).is_some());
        for decision in &mut decisions {
            decision.keep_from_telling(|to| history.find(to).is_none());
        }
        history.decisions = decisions;
    }
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
