//! In which language people are spoken to.

use crate::domain::id::{DiscordId, PersonId};
use crate::domain::tongue::Tongue;

use super::Store;
use super::error::Result;

impl Store {
    /// Notes the locale of a person's Discord; of somebody who is not enrolled nothing is noted.
    pub async fn set_locale(&self, discord: DiscordId, locale: &str) -> Result<()> {
        let discord = discord.0.cast_signed();
        sqlx::query!(
            "update people set locale = ?1 where discord_id = ?2 and locale is not ?1",
            locale,
            discord,
        )
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    /// Notes which tongue a person chose; `None`: that of their Discord.
    pub async fn set_tongue(&self, person: PersonId, tongue: Option<Tongue>) -> Result<()> {
        let tongue = tongue.map(Tongue::code);
        sqlx::query!("update people set tongue = ? where id = ?", tongue, person.0)
            .execute(&self.writer)
            .await?;
        Ok(())
    }
}
