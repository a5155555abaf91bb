//! In which language somebody is spoken to.

use super::{App, Done};
use crate::domain::id::DiscordId;
use crate::domain::tongue::{Hearer, Tongue};

/// The longest locale that is remembered: Discord's own have at most six letters.
const LOCALE: usize = 16;

impl App {
    /// How somebody is spoken to whose Discord is in this locale. It is remembered, for their
    /// direct messages.
    ///
    /// Law: it never fails. What keeps the store from answering is told by whatever else they want.
    pub async fn hearer(&self, discord: DiscordId, locale: &str) -> Hearer {
        let tongue = Tongue::from_discord(locale);
        let Ok(Some(person)) = self.store.person(discord).await else {
            return Hearer::new(tongue, None);
        };
        self.remember(discord, person.locale.as_deref(), locale).await;
        Hearer::new(tongue, person.tongue)
    }

    /// How somebody is spoken to of whom nothing is seen but a message: as remembered.
    pub async fn known_hearer(&self, discord: DiscordId) -> Hearer {
        let person = self.store.person(discord).await.ok().flatten();
        person.map(|person| person.hearer()).unwrap_or_default()
    }

    /// Speaks a chosen tongue to a person from now on; `None`: that of their Discord.
    pub async fn speak(&self, discord: DiscordId, tongue: Option<Tongue>) -> Done<()> {
        let person = self.enrolled(discord).await?;
        Ok(self.store.set_tongue(person.id, tongue).await?)
    }

    /// Notes the locale of somebody's Discord, where it is another than before.
    pub(super) async fn remember(&self, discord: DiscordId, before: Option<&str>, locale: &str) {
        let fits = (2..=LOCALE).contains(&locale.len());
        if fits && before != Some(locale) && self.store.set_locale(discord, locale).await.is_err() {
            tracing::warn!("The language of somebody's Discord could not be noted.");
        }
    }
}
