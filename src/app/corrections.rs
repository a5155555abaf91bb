//! What a person puts right about their interests, and decides.

use chrono::{DateTime, Utc};

use super::away::away;
use super::interests::Life;
use super::retrospective::{Edition, history};
use super::{App, Done};
use crate::domain::correction::{Correction, Undone, hidden};
use crate::domain::decision::{Decision, DecisionKind};
use crate::domain::history::Kept;
use crate::domain::id::DiscordId;
use crate::domain::interest::{name_key, tidy_name};
use crate::domain::person::Person;
use crate::domain::refusal::Refusal;
use crate::domain::words::{Words, unshown};
use crate::retro;

/// What a correction brought.
#[derive(Clone, PartialEq, Eq)]
pub struct PutRight {
    /// The name it had.
    pub from: String,
    /// The name it has now.
    pub name: String,
    /// How many entries mention what has this name now.
    pub entries: usize,
    /// Whether there was something of this name already, which is one with it now.
    pub joined: bool,
}

unshown!(PutRight);

/// A decision as a person states it.
#[derive(Clone)]
pub struct Stated<'a> {
    /// About what, as typed.
    pub interest: &'a str,
    /// What was decided.
    pub kind: DecisionKind,
    /// Why.
    pub reason: Option<Words>,
    /// What it turned into, as typed.
    pub to: Option<&'a str>,
}

unshown!(Stated<'_>);

impl App {
    /// The names that a person has hidden, to pick from.
    pub async fn hidden_names(&self, discord: DiscordId) -> Done<Vec<String>> {
        let person = self.enrolled(discord).await?;
        Ok(hidden(&self.store.corrections(person.id).await?))
    }

    /// Gives an interest another name.
    pub async fn rename(
        &self,
        discord: DiscordId,
        interest: &str,
        to: &str,
        now: DateTime<Utc>,
    ) -> Done<PutRight> {
        let life = self.life(discord, Edition::Private).await?;
        let (from, to) = life.renaming(interest, to)?;
        let id = life.find(&from)?;
        let joined = life
            .history
            .find(&to)
            .filter(|other| *other != id)
            .is_some_and(|other| name_key(&life.name(other)) == name_key(&to));
        let rename = Correction::Rename { from: from.clone(), to: to.clone() };
        let entries = self.put_right(life, rename, &to, now).await?;
        Ok(PutRight { from, name: to, entries, joined })
    }

    /// Makes one interest of two.
    pub async fn merge(
        &self,
        discord: DiscordId,
        interest: &str,
        into: &str,
        now: DateTime<Utc>,
    ) -> Done<PutRight> {
        let life = self.life(discord, Edition::Private).await?;
        let (id, kept) = (life.find(interest)?, life.find(into)?);
        let (from, name) = (life.name(id), life.name(kept));
        if id == kept {
            return Err(Refusal::same_name(&name).into());
        }
        let merge = Correction::Merge { from: from.clone(), into: name.clone() };
        let entries = self.put_right(life, merge, &name, now).await?;
        Ok(PutRight { from, name, entries, joined: true })
    }

    /// Makes a name that was taken for another interest's an interest of its own.
    pub async fn split(
        &self,
        discord: DiscordId,
        interest: &str,
        off: &str,
        now: DateTime<Utc>,
    ) -> Done<PutRight> {
        let life = self.life(discord, Edition::Private).await?;
        let (id, off) = (life.find(interest)?, new_name(off)?);
        let from = life.name(id);
        if life.history.interests.iter().any(|known| name_key(&known.name) == name_key(&off)) {
            return Err(Refusal::same_name(&off).into());
        }
        let split = Correction::Split { off: off.clone(), from: from.clone() };
        let entries = self.put_right(life, split, &off, now).await?;
        Ok(PutRight { from, name: off, entries, joined: false })
    }

    /// Hides an interest: it is told nowhere, and its entries stay. Returns its name.
    pub async fn hide(
        &self,
        discord: DiscordId,
        interest: &str,
        now: DateTime<Utc>,
    ) -> Done<String> {
        let life = self.life(discord, Edition::Private).await?;
        let name = life.name(life.find(interest)?);
        self.store.correct(life.person.id, &Correction::Hide(name.clone()), now).await?;
        Ok(name)
    }

    /// Tells a hidden interest again. Returns its name.
    pub async fn unhide(&self, discord: DiscordId, name: &str, now: DateTime<Utc>) -> Done<String> {
        let person = self.enrolled(discord).await?;
        let hidden = hidden(&self.store.corrections(person.id).await?);
        let found = hidden.into_iter().find(|known| name_key(known) == name_key(name));
        let name = found.ok_or_else(|| Refusal::not_hidden(name))?;
        self.store.correct(person.id, &Correction::Show(name.clone()), now).await?;
        Ok(name)
    }

    /// Leaves an interest out of public editions, or lets it stand there. Returns its name.
    pub async fn let_publish(
        &self,
        discord: DiscordId,
        interest: &str,
        publish: bool,
        now: DateTime<Utc>,
    ) -> Done<String> {
        let life = self.life(discord, Edition::Private).await?;
        let name = life.name(life.find(interest)?);
        let said = if publish {
            Correction::Publish(name.clone())
        } else {
            Correction::Withhold(name.clone())
        };
        self.store.correct(life.person.id, &said, now).await?;
        Ok(name)
    }

    /// Keeps a decision about an interest.
    pub async fn decide(
        &self,
        discord: DiscordId,
        stated: Stated<'_>,
        now: DateTime<Utc>,
    ) -> Done<Decision> {
        let (person, decision) = self.decided(discord, stated, now).await?;
        self.store.decide(person.id, &decision, now).await?;
        Ok(decision)
    }

    /// What a person decides about an interest, once it can be understood.
    pub(super) async fn decided(
        &self,
        discord: DiscordId,
        stated: Stated<'_>,
        now: DateTime<Utc>,
    ) -> Done<(Person, Decision)> {
        let life = self.life(discord, Edition::Private).await?;
        let id = life.find(stated.interest)?;
        let to = match (stated.kind == DecisionKind::Pivot, stated.to) {
            (true, Some(to)) => Some(life.history.find(to).map_or_else(
                || new_name(to),
                |known| {
                    if known == id { Err(Refusal::same_name(to)) } else { Ok(life.name(known)) }
                },
            )?),
            (true, None) => return Err(Refusal::PivotIntoWhat.into()),
            (false, Some(_)) => return Err(Refusal::OnlyAPivotTurns.into()),
            (false, None) => None,
        };
        let decision = Decision {
            interest: life.name(id),
            kind: stated.kind,
            date: life.person.schedule.zone().date_of(now),
            reason: stated.reason.filter(|reason| !reason.trim().is_empty()),
            to,
        };
        Ok((life.person, decision))
    }

    /// Takes back what a person decided or put right last.
    pub async fn undo(&self, discord: DiscordId) -> Done<Undone> {
        let person = self.enrolled(discord).await?;
        Ok(self.store.undo(person.id).await?.ok_or(Refusal::NothingToUndo)?)
    }

    /// Tries a correction, and keeps it if anything has the name then; how many entries mention it.
    async fn put_right(
        &self,
        life: Life,
        correction: Correction,
        name: &str,
        now: DateTime<Utc>,
    ) -> Done<usize> {
        let person = life.person.id;
        let entries = life.tried(vec![correction.clone()], vec![name.to_owned()]).await?;
        self.store.correct(person, &correction, now).await?;
        Ok(entries)
    }
}

impl Life {
    /// The name that an interest has, and the one that it gets.
    pub(super) fn renaming(&self, interest: &str, to: &str) -> Result<(String, String), Refusal> {
        let (id, to) = (self.find(interest)?, new_name(to)?);
        let from = self.name(id);
        if from == to { Err(Refusal::same_name(&to)) } else { Ok((from, to)) }
    }

    /// Tries corrections, all together; how many entries mention what has one of the names then, of
    /// the name with the fewest. Refused where nothing has one of them.
    pub(super) async fn tried(
        self,
        corrections: Vec<Correction>,
        names: Vec<String>,
    ) -> Done<usize> {
        let mut kept = Kept { entries: self.history.entries, ..Kept::default() };
        kept.corrections = self.corrections.into_iter().chain(corrections).collect();
        let trying = move || {
            let after = history(kept, Edition::Private);
            let count =
                |name: &str| after.find(name).map_or(0, |id| retro::mentioning(&after, id).count());
            let counted = names.into_iter().map(|name| (count(&name), name));
            counted.min_by_key(|(count, _)| *count)
        };
        match away(trying).await? {
            Some((0, name)) => Err(Refusal::not_said(&name).into()),
            fewest => Ok(fewest.map_or(0, |(count, _)| count)),
        }
    }
}

/// A name that a person gives.
fn new_name(typed: &str) -> Result<String, Refusal> {
    tidy_name(typed).ok_or_else(|| Refusal::not_a_name(typed))
}
