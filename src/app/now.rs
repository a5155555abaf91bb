//! What a person is into now, for themselves and for whom they let see it.

use chrono::{DateTime, Utc};

use super::retrospective::Edition;
use super::{App, Done, Halt};
use crate::domain::id::{DiscordId, ServerId};
use crate::domain::now::Now;
use crate::domain::refusal::Refusal;
use crate::retro;

impl App {
    /// What a person is into now.
    pub async fn now(&self, discord: DiscordId, now: DateTime<Utc>) -> Done<Now> {
        self.now_in(discord, Edition::Private, now).await
    }

    /// What somebody else is into now, if they have published it in this server.
    ///
    /// Law: whether somebody has started, whether they have published, and whether what they
    /// published has anything to show, is one answer.
    pub async fn now_of(
        &self,
        whose: DiscordId,
        server: Option<ServerId>,
        now: DateTime<Utc>,
    ) -> Done<Now> {
        let server = server.ok_or(Refusal::OnlyInAServer)?;
        let person = self.store.person(whose).await?.ok_or(Refusal::NotPublished)?;
        if !self.store.is_published(person.id, server).await? {
            return Err(Refusal::NotPublished.into());
        }
        match self.now_in(whose, Edition::Public, now).await {
            // Why there is nothing to see is theirs alone to know.
            Err(Halt::Refused(_)) => Err(Refusal::NotPublished.into()),
            told => told,
        }
    }

    /// Lets a server see what a person is into now; returns what it sees.
    pub async fn publish(
        &self,
        discord: DiscordId,
        server: Option<ServerId>,
        now: DateTime<Utc>,
    ) -> Done<Now> {
        let server = server.ok_or(Refusal::OnlyInAServer)?;
        let person = self.enrolled(discord).await?;
        let seen = self.now_in(discord, Edition::Public, now).await?;
        self.store.publish(person.id, server, now).await?;
        Ok(seen)
    }

    /// Lets a server see it no more, or no server at all; whether any did.
    pub async fn unpublish(&self, discord: DiscordId, server: Option<ServerId>) -> Done<bool> {
        let person = self.enrolled(discord).await?;
        Ok(self.store.unpublish(person.id, server).await?)
    }

    async fn now_in(&self, discord: DiscordId, edition: Edition, now: DateTime<Utc>) -> Done<Now> {
        let life = self.life(discord, edition).await?;
        let today = life.person.schedule.zone().date_of(now);
        let told = retro::now(&life.history, today);
        Ok(told.ok_or(match edition {
            Edition::Private => Refusal::NothingWritten,
            Edition::Public => Refusal::NothingPublic,
        })?)
    }
}
