//! A person's data is theirs: to take along, to bring, to delete.

use anyhow::Context as _;
use chrono::{DateTime, Utc};

use super::{App, Done};
use crate::domain::id::DiscordId;
use crate::domain::words::Words;
use crate::exchange::{interests, jsonl};

/// Everything a person wrote.
#[derive(Debug, Clone)]
pub struct Exported {
    /// The entries as a JSONL journal.
    pub journal: Words,
    /// What they decided and put right about their interests and eras, and how they publish, as JSONL;
    /// `None` where that is nothing.
    pub interests: Option<Words>,
    /// How many entries it holds.
    pub entries: usize,
}

impl App {
    /// Everything a person wrote, as a journal, and what they decided and put right.
    pub async fn export(&self, discord: DiscordId) -> Done<Exported> {
        let person = self.enrolled(discord).await?;
        let kept = self.store.kept(person.id).await?;
        let journal = jsonl::write(&kept.entries, person.schedule.zone()).into();
        let put_right = interests::write(&kept, &self.store.issues(person.id).await?);
        let interests = Some(put_right).filter(|text| !text.is_empty()).map(Words::from);
        Ok(Exported { journal, interests, entries: kept.entries.len() })
    }

    /// Files a journal's lines, all or none; returns how many were new.
    pub async fn import(
        &self,
        discord: DiscordId,
        journal: &str,
        now: DateTime<Utc>,
    ) -> Done<usize> {
        let person = self.enrolled(discord).await?;
        let lines =
            jsonl::read(journal, person.schedule.zone()).context("the journal can't be used")?;
        let replies: Vec<_> =
            lines.into_iter().map(|line| (line.reply, line.about, line.private)).collect();
        Ok(self.store.import(person.id, &replies, now).await?)
    }

    /// Deletes everything of a person; returns how many entries that were.
    pub async fn erase(&self, discord: DiscordId) -> Done<usize> {
        let person = self.enrolled(discord).await?;
        let entries = self.store.entries(person.id).await?.len();
        self.store.erase(person.id).await?;
        self.wake.notify_one();
        Ok(entries)
    }
}
