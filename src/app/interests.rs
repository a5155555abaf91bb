//! What a person is into, as it stands today, and as they put it right.

use chrono::{DateTime, Utc};

use super::away::away;
use super::retrospective::{Edition, history};
use super::{App, Done};
use crate::domain::correction::{Correction, hidden};
use crate::domain::digest::Shelved;
use crate::domain::footing::{Footing, Story, Which};
use crate::domain::history::History;
use crate::domain::id::{DiscordId, InterestId};
use crate::domain::interest::{Interest, name_key, stands_in};
use crate::domain::person::Person;
use crate::domain::refusal::Refusal;
use crate::domain::words::unshown;
use crate::retro;

/// Somebody with what is kept of them, read and put right.
pub(super) struct Life {
    pub(super) person: Person,
    pub(super) corrections: Vec<Correction>,
    pub(super) history: History,
}

/// Interests that were asked for.
#[derive(Clone, PartialEq)]
pub enum Listed {
    /// With where they stand.
    Told(Vec<Footing>),
    /// By name alone, since they are told nowhere.
    Hidden(Vec<String>),
}

unshown!(Listed);

impl App {
    /// Reads all that a person wrote. It takes a while, so it is done off the threads that answer.
    pub(super) async fn life(&self, discord: DiscordId, edition: Edition) -> Done<Life> {
        let person = self.enrolled(discord).await?;
        let kept = self.store.kept(person.id).await?;
        let reading = move || {
            let corrections = kept.corrections.clone();
            Life { person, corrections, history: history(kept, edition) }
        };
        Ok(away(reading).await?)
    }

    /// A person's interests, those written about lately first.
    pub async fn interests(
        &self,
        discord: DiscordId,
        which: Which,
        now: DateTime<Utc>,
    ) -> Done<Listed> {
        let life = self.life(discord, Edition::Private).await?;
        if which == Which::Hidden {
            return Ok(Listed::Hidden(hidden(&life.corrections)));
        }
        let today = life.person.schedule.zone().date_of(now);
        let mut footings = retro::footings(&life.history, today);
        footings.retain(|footing| which.takes(footing.status));
        Ok(Listed::Told(footings))
    }

    /// One interest from its first day to today.
    pub async fn story(
        &self,
        discord: DiscordId,
        name: &str,
        now: DateTime<Utc>,
    ) -> Done<(Person, Story)> {
        let life = self.life(discord, Edition::Private).await?;
        let today = life.person.schedule.zone().date_of(now);
        let story = retro::story(&life.history, life.find(name)?, today);
        Ok((life.person, story.ok_or_else(|| Refusal::no_such_interest(name))?))
    }

    /// What helped a person: with one interest, or with all, interest by interest; of what helped
    /// last first.
    pub async fn resources(
        &self,
        discord: DiscordId,
        interest: Option<&str>,
    ) -> Done<Vec<Shelved>> {
        let life = self.life(discord, Edition::Private).await?;
        let id = interest.map(|name| life.find(name)).transpose()?;
        let mut helped = retro::shelf_of(&life.history, id);
        helped.reverse();
        let mut order: Vec<Option<String>> = Vec::new();
        for shelved in &helped {
            if !order.contains(&shelved.interest) {
                order.push(shelved.interest.clone());
            }
        }
        helped.sort_by_key(|shelved| order.iter().position(|known| *known == shelved.interest));
        Ok(helped)
    }

    /// The names of a person's interests, each with its other names, to pick from: those written
    /// about lately first.
    pub async fn interest_names(
        &self,
        discord: DiscordId,
        now: DateTime<Utc>,
    ) -> Done<Vec<Interest>> {
        let Listed::Told(footings) = self.interests(discord, Which::All, now).await? else {
            return Ok(Vec::new());
        };
        Ok(footings.into_iter().map(|f| Interest { name: f.name, aliases: f.aliases }).collect())
    }

    /// The names that can be split off an interest, or off any: other names of it that stand in an
    /// entry.
    pub async fn names_to_split(
        &self,
        discord: DiscordId,
        interest: Option<&str>,
    ) -> Done<Vec<String>> {
        let life = self.life(discord, Edition::Private).await?;
        let chosen = interest.and_then(|name| life.history.find(name));
        let texts = life.history.entries.iter().flat_map(|entry| entry.answer.fields());
        let texts: Vec<String> = texts.map(|(_, text)| text.to_lowercase()).collect();
        let said = |name: &String| {
            let name = name.to_lowercase();
            texts.iter().any(|text| stands_in(&name, text))
        };
        let known = (0..).map(InterestId).zip(&life.history.interests);
        let of = known.filter(|(id, _)| chosen.is_none_or(|chosen| chosen == *id));
        let names = of.flat_map(|(_, interest)| interest.aliases.iter());
        let mut names: Vec<String> = names.filter(|name| said(name)).cloned().collect();
        names.sort_by_key(|name| name.to_lowercase());
        Ok(names)
    }
}

impl Life {
    /// The interest of this name. Of what they hid themselves a person is told so: what is found
    /// here is said to nobody else.
    pub(super) fn find(&self, name: &str) -> Result<InterestId, Refusal> {
        self.history.find(name).ok_or_else(|| {
            let mut hidden = hidden(&self.corrections).into_iter();
            match hidden.find(|known| name_key(known) == name_key(name)) {
                Some(known) => Refusal::hidden_interest(&known),
                None => Refusal::no_such_interest(name),
            }
        })
    }

    pub(super) fn name(&self, id: InterestId) -> String {
        self.history.interest(id).map(|interest| interest.name.clone()).unwrap_or_default()
    }
}
