//! In which language somebody is spoken to.

use std::time::Duration;

use super::{App, Done};
use crate::domain::id::DiscordId;
use crate::domain::tongue::{Hearer, Tongue};

/// The longest locale that is remembered: Discord's own have at most six letters.
const LOCALE: usize = 16;

/// How long an answer waits for the language to be noted in which it is given anyway.
const NOTING: Duration = Duration::from_millis(200);

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
        let (app, before, now) = (self.clone(), person.locale, locale.to_owned());
        let noting =
            tokio::spawn(async move { app.remember(discord, before.as_deref(), &now).await });
        // It is noted all the same, where it takes longer.
        let _ = tokio::time::timeout(NOTING, noting).await;
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
