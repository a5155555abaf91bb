//! What happened while we were away.

use chrono::{DateTime, Utc};

use super::journal::Message;
use super::{App, Done};
use crate::courier::Heard;
use crate::domain::id::{ChannelId, MessageId};
use crate::domain::person::Person;

impl App {
    /// Fetches and files what everyone wrote while we were away, each message once, and follows what
    /// they edited and deleted among the last hundred messages of their channel.
    pub async fn catch_up(&self, now: DateTime<Utc>) -> anyhow::Result<()> {
        for person in self.store.people().await? {
            self.catch_up_on(&person, now).await;
        }
        Ok(())
    }

    /// The same of one person.
    pub(super) async fn catch_up_on(&self, person: &Person, now: DateTime<Utc>) {
        match self.catch_up_with(person, now).await {
            Ok(0) => {}
            Ok(filed) => {
                tracing::info!(
                    person = person.id.0,
                    filed,
                    "Messages written meanwhile are filed."
                );
            }
            Err(error) => {
                tracing::warn!(person = person.id.0, %error, "The messages written meanwhile are not all read yet.");
                self.mind(person.id, &error);
            }
        }
    }

    async fn catch_up_with(&self, person: &Person, now: DateTime<Utc>) -> anyhow::Result<usize> {
        let Some(channel) = person.channel else { return Ok(0) };
        // Known before the channel is looked at: what is not there then was there, and is gone.
        let known = self.store.filed_messages(person.id).await?;
        let mut after =
            person.read_up_to.unwrap_or_else(|| MessageId::first_at(person.enrolled_at));
        let mut filed = 0;
        loop {
            let page = self.courier.history(channel, after).await.map_err(|delivery| {
                anyhow::anyhow!("the channel's history can't be read: {delivery:?}")
            })?;
            let Some(last) = page.last().map(|heard| heard.id) else { break };
            for heard in page.into_iter().filter(|heard| heard.author == person.discord) {
                let (message, edited_at) = message(heard, channel);
                filed += usize::from(self.catch(person, &message, edited_at, now).await?);
            }
            self.store.read_up_to(person.id, last).await?;
            after = last;
        }
        if !known.is_empty() {
            self.look_back(person, channel, &known, now).await?;
        }
        Ok(filed)
    }

    /// Follows what became of `known` messages among the last hundred of their channel.
    ///
    /// Law: a message is taken for deleted only where an older one still stands in the channel, and
    /// Discord says of it that it is gone.
    async fn look_back(
        &self,
        person: &Person,
        channel: ChannelId,
        known: &[MessageId],
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        let page = self.courier.latest(channel).await.map_err(|delivery| {
            anyhow::anyhow!("the channel's latest messages can't be read: {delivery:?}")
        })?;
        let Some(oldest) = page.first().map(|heard| heard.id) else { return Ok(()) };
        let standing: Vec<MessageId> = page.iter().map(|heard| heard.id).collect();
        for message in known.iter().filter(|known| **known > oldest && !standing.contains(known)) {
            if self.courier.is_gone(channel, *message).await {
                self.store.retract(person.id, *message, now).await?;
            }
        }
        for heard in page.into_iter().filter(|heard| known.contains(&heard.id)) {
            if let (message, Some(edited_at)) = message(heard, channel) {
                self.revise(&message, edited_at, now).await?;
            }
        }
        Ok(())
    }

    /// Files, or follows the edit of, a message written while we were away; whether it is new.
    async fn catch(
        &self,
        person: &Person,
        message: &Message,
        edited_at: Option<DateTime<Utc>>,
        now: DateTime<Utc>,
    ) -> Done<bool> {
        if message.text.trim().is_empty() {
            match edited_at {
                Some(edited_at) => self.revise(message, edited_at, now).await?,
                None if message.files().is_empty() => {}
                None => drop(self.see(person, message, true, now).await?),
            }
            return Ok(false);
        }
        let filed = self.file_message(person, message, now).await?;
        if filed.new {
            self.acknowledge(message).await;
        } else if let Some(edited_at) = edited_at {
            self.store.revise(person.id, message.id, &message.text, edited_at).await?;
            self.keep_attached(person, message).await?;
        }
        if !message.files().is_empty() {
            self.see(person, message, filed.new, now).await?;
        }
        Ok(filed.new)
    }
}

/// A message of a channel's history, and when it was edited.
fn message(heard: Heard, channel: ChannelId) -> (Message, Option<DateTime<Utc>>) {
    let message = Message {
        id: heard.id,
        channel,
        author: heard.author,
        text: heard.text,
        files: Some(heard.files),
        written_at: heard.written_at,
    };
    (message, heard.edited_at)
}
