//! Replies become entries.

use chrono::{DateTime, Utc};

use super::{App, Done, Halt};
use crate::domain::entry::{Answer, Entry, Reply, Source};
use crate::domain::id::{ChannelId, DiscordId, EntryId, MessageId};
use crate::domain::person::{Person, stride};
use crate::domain::picture::Offer;
use crate::domain::refusal::Refusal;
use crate::domain::span::Span;
use crate::domain::words::Words;
use crate::store::{Filed, MessageStanding, Page};

/// A direct message as it was written.
#[derive(Debug, Clone)]
pub struct Message {
    /// Its id.
    pub id: MessageId,
    /// Where it stands.
    pub channel: ChannelId,
    /// Who wrote it.
    pub author: DiscordId,
    /// What it says.
    pub text: Words,
    /// The files attached to it, which may be pictures; `None` where Discord did not tell of them.
    pub files: Option<Vec<Offer>>,
    /// When it was written.
    pub written_at: DateTime<Utc>,
}

impl Message {
    /// The files attached to it, as far as Discord told of them.
    pub(super) fn files(&self) -> &[Offer] {
        self.files.as_deref().unwrap_or_default()
    }
}

/// What became of a direct message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hearing {
    /// It is an entry, committed.
    Filed(EntryId),
    /// It was one already.
    Known,
    /// It has no words, and no file that could be a picture.
    Wordless,
    /// It has no words, and none of its files was kept; its writer was told why.
    Unseen,
    /// Its writer has not started; nothing was stored.
    Stranger,
}

impl App {
    /// Files a direct message, then acknowledges it. Law: acknowledged means committed.
    pub async fn hear(&self, message: &Message, now: DateTime<Utc>) -> Done<Hearing> {
        let Some(person) = self.store.person(message.author).await? else {
            return Ok(Hearing::Stranger);
        };
        self.minding(person.id, self.hear_from(&person, message, now).await)
    }

    async fn hear_from(
        &self,
        person: &Person,
        message: &Message,
        now: DateTime<Utc>,
    ) -> Done<Hearing> {
        if person.channel != Some(message.channel) || person.unreachable_since.is_some() {
            self.reach(person, message.channel, now).await?;
        }
        if message.text.trim().is_empty() {
            if message.files().is_empty() || !self.limits.pictures.keep {
                return Ok(Hearing::Wordless);
            }
            let seen = self.see(person, message, true, now).await?;
            return Ok(if seen { Hearing::Known } else { Hearing::Unseen });
        }
        let filed = self.file_message(person, message, now).await?;
        if filed.new {
            self.acknowledge(message).await;
        }
        if !message.files().is_empty() {
            self.see(person, message, filed.new, now).await?;
        }
        Ok(if filed.new { Hearing::Filed(filed.entry) } else { Hearing::Known })
    }

    /// Follows an edit: the entry of this message now says `text`.
    ///
    /// An edit that overtakes its message files it; the message then finds itself known. Of what was
    /// sent before `/start` nothing is filed.
    pub async fn revise(
        &self,
        edited: &Message,
        edited_at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Done<()> {
        let Some(person) = self.store.person(edited.author).await? else { return Ok(()) };
        self.minding(person.id, self.revise_of(&person, edited, edited_at, now).await)
    }

    async fn revise_of(
        &self,
        person: &Person,
        edited: &Message,
        edited_at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Done<()> {
        if self.is_of_before(person, edited.id).await? {
            return Ok(());
        }
        let wordless = edited.text.trim().is_empty();
        let mut pictures = self.keep_attached(person, edited).await?;
        if wordless && pictures == 0 && !edited.files().is_empty() {
            self.see(person, edited, false, now).await?;
            pictures = self.keep_attached(person, edited).await?;
        }
        if wordless && pictures == 0 {
            // Its words were taken back, as by a deletion.
            self.store.retract(person.id, edited.id, now).await?;
            return Ok(());
        }
        let revise = || self.store.revise(person.id, edited.id, &edited.text, edited_at);
        if revise().await? {
            return Ok(());
        }
        if self.file_message(person, edited, now).await?.new {
            self.acknowledge(edited).await;
        } else {
            // The message was filed between the two looks.
            revise().await?;
        }
        Ok(())
    }

    /// Follows a deletion in a direct-message channel: the entry of this message is gone.
    pub async fn retract(
        &self,
        channel: ChannelId,
        message: MessageId,
        now: DateTime<Utc>,
    ) -> Done<()> {
        if let Some(person) = self.store.person_in(channel).await?
            && !self.is_of_before(&person, message).await?
        {
            let retracted = self.store.retract(person.id, message, now).await;
            self.minding(person.id, retracted.map_err(Halt::from))?;
        }
        Ok(())
    }

    /// Whether a message was sent before its writer started: then nothing of it is kept, not even
    /// its number. What is filed is ours, whatever Discord's clock says.
    async fn is_of_before(&self, person: &Person, message: MessageId) -> Done<bool> {
        Ok(message < MessageId::first_at(person.enrolled_at)
            && self.store.message_standing(person.id, message).await? == MessageStanding::Unfiled)
    }

    /// A page of a person's entries, newest first.
    pub async fn entries(&self, discord: DiscordId, skip: u32, limit: u32) -> Done<(Person, Page)> {
        let person = self.enrolled(discord).await?;
        let page = self.store.page(person.id, skip, limit).await?;
        Ok((person, page))
    }

    /// One entry by the number that the person typed.
    pub async fn entry(&self, discord: DiscordId, number: i64) -> Done<(Person, Entry)> {
        let person = self.enrolled(discord).await?;
        let entry = self.store.entry(person.id, EntryId(number)).await?;
        Ok((person, entry.ok_or_else(|| Refusal::NoSuchEntry(number.to_string()))?))
    }

    /// Keeps one entry out of public editions, or lets it into them; returns it as it is then.
    pub async fn keep_private(
        &self,
        discord: DiscordId,
        number: i64,
        private: bool,
    ) -> Done<(Person, Entry)> {
        let person = self.enrolled(discord).await?;
        self.store.keep_private(person.id, EntryId(number), private).await?;
        self.entry(discord, number).await
    }

    /// Deletes one entry for good.
    pub async fn delete(&self, discord: DiscordId, number: i64, now: DateTime<Utc>) -> Done<()> {
        let person = self.enrolled(discord).await?;
        if self.store.delete(person.id, EntryId(number), now).await? {
            Ok(())
        } else {
            Err(Refusal::NoSuchEntry(number.to_string()).into())
        }
    }

    pub(super) async fn file_message(
        &self,
        person: &Person,
        message: &Message,
        now: DateTime<Utc>,
    ) -> Done<Filed> {
        let reply = Reply {
            answer: Answer::plain(message.text.clone()),
            written_at: message.written_at,
            source: Source::Message(message.id),
            prompt: self.store.prompt_awaiting(person.id, message.written_at).await?,
        };
        let about = Span::day(person.schedule.zone().date_of(message.written_at));
        self.file(person, &reply, about, now).await
    }

    /// Files a reply; whoever was asked less often for their silence is asked as they chose again.
    pub(super) async fn file(
        &self,
        person: &Person,
        reply: &Reply,
        about: Span,
        now: DateTime<Utc>,
    ) -> Done<Filed> {
        let filed = self.store.file(person.id, reply, about, now).await?;
        self.heard(person);
        Ok(filed)
    }

    /// Whoever was asked less often for their silence is asked as they chose again.
    pub(super) fn heard(&self, person: &Person) {
        if stride(person.unanswered) > 1 {
            self.wake.notify_one();
        }
    }

    /// They wrote, so they can be reached, and here.
    async fn reach(&self, person: &Person, channel: ChannelId, now: DateTime<Utc>) -> Done<()> {
        let due = person.schedule.next_after(now).map(|due| due.at);
        self.store.set_reachable(person.id, channel, due).await?;
        self.wake.notify_one();
        Ok(())
    }

    /// A reaction, not chatter; the entry is safe whether it arrives or not.
    pub(super) async fn acknowledge(&self, message: &Message) {
        if self.courier.acknowledge(message.channel, message.id).await.is_err() {
            tracing::debug!(message = message.id.0, "A message is filed, but could not be marked.");
        }
    }
}
