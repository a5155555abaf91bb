//! Public editions that stand in channels, and how their author takes them down.

use chrono::{DateTime, Utc};

use super::issues::Handout;
use super::{App, Done};
use crate::domain::id::{DiscordId, PostId};
use crate::domain::issue::{Issue, Post, Posted};
use crate::domain::person::Person;
use crate::domain::refusal::Refusal;

impl App {
    /// Keeps that it was posted: from then on its neighbours in that channel point at it, and its
    /// author can take it down.
    pub async fn posted(
        &self,
        discord: DiscordId,
        handout: &Handout,
        post: Post,
        now: DateTime<Utc>,
    ) -> Done<PostId> {
        let person = self.enrolled(discord).await?;
        let period = handout.digest.period.label.clone();
        let issue = Issue { period, dated: handout.dated, post: Some(post) };
        Ok(self.store.post(person.id, &issue, post, now).await?)
    }

    /// What of a person's stands in channels, as far as is known, the latest first.
    pub async fn standing_posts(&self, discord: DiscordId) -> Done<(Person, Vec<Posted>)> {
        let person = self.enrolled(discord).await?;
        let posts = self.store.standing_posts(person.id).await?;
        Ok((person, posts))
    }

    /// One of a person's own posts; refused when it is another's.
    pub async fn own_post(&self, discord: DiscordId, post: PostId) -> Done<Posted> {
        let person = self.enrolled(discord).await?;
        Ok(self.store.posted(person.id, post).await?.ok_or(Refusal::NotYourPost)?)
    }

    /// Keeps that one of a person's posts is gone.
    pub async fn took_down(
        &self,
        discord: DiscordId,
        posted: &Posted,
        now: DateTime<Utc>,
    ) -> Done<()> {
        let person = self.enrolled(discord).await?;
        Ok(self.store.take_down(person.id, posted, now).await?)
    }
}
