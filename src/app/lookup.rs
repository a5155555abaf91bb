//! Lists in pages.

use chrono::{DateTime, Utc};

use super::{App, Done};
use crate::domain::id::{DiscordId, LookupId};
use crate::domain::lookup::Lookup;
use crate::domain::refusal::Refusal;

impl App {
    /// Keeps what a person asked to see, for the buttons under its pages.
    pub async fn keep_lookup(
        &self,
        discord: DiscordId,
        lookup: &Lookup,
        now: DateTime<Utc>,
    ) -> Done<LookupId> {
        let person = self.enrolled(discord).await?;
        Ok(self.store.keep_lookup(person.id, lookup, now).await?)
    }

    /// What a person asked to see; refused when it is another's or too long ago.
    pub async fn lookup(&self, discord: DiscordId, lookup: LookupId) -> Done<Lookup> {
        let person = self.enrolled(discord).await?;
        Ok(self.store.lookup(person.id, lookup).await?.ok_or(Refusal::ListForgotten)?)
    }
}
