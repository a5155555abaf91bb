//! Eras as a person puts them right.

use chrono::{DateTime, NaiveDate, Utc};

use super::away::away;
use super::retrospective::{Edition, history};
use super::{App, Done};
use crate::domain::digest::Era;
use crate::domain::entry::Entry;
use crate::domain::id::{DiscordId, RecutId, TellingId};
use crate::domain::recut::{self, Recut, tidy_title};
use crate::domain::refusal::Refusal;
use crate::domain::span::Span;
use crate::domain::words::unshown;
use crate::retro::{self, Stretch};

/// An era, and what can be put right about it.
#[derive(Debug, Clone)]
pub struct ToldEra {
    /// As it is told.
    pub era: Era,
    /// The day by which it is known.
    pub known_by: NaiveDate,
    /// The day on which it begins; `None` where that cannot be moved.
    pub begins: Option<NaiveDate>,
}

/// What a person wants of an era, as they typed it.
#[derive(Clone, Copy)]
pub struct WantedEra<'a> {
    /// The day by which it is known.
    pub known_by: NaiveDate,
    /// Its title; empty for ours.
    pub title: &'a str,
    /// Its first day; empty for where we cut it.
    pub begins: &'a str,
}

unshown!(WantedEra<'_>);

impl App {
    /// The eras above a button.
    pub async fn eras(
        &self,
        discord: DiscordId,
        telling: TellingId,
        now: DateTime<Utc>,
    ) -> Done<Vec<ToldEra>> {
        let (person, period) = self.told_period(discord, telling, now).await?;
        let (label, zone) = (period.label.clone(), person.schedule.zone().clone());
        let today = zone.date_of(now);
        let kept = self.store.kept(person.id).await?;
        let eras = away(move || {
            let history = history(kept, Edition::Private);
            let digest = retro::retrospect(&history, &period, &zone, today);
            let stretches = retro::eras(&history, period.span()).stretches;
            let told = (digest.entries > 0).then_some(digest.eras).into_iter().flatten();
            told.zip(stretches).map(told_era).collect::<Vec<_>>()
        })
        .await?;
        if eras.is_empty() { Err(Refusal::NothingToTell(label).into()) } else { Ok(eras) }
    }

    /// What a person has put right about an era so far. Quick, since a form is to be opened with it.
    pub async fn era_put_right(&self, discord: DiscordId, era: NaiveDate) -> Done<Option<Recut>> {
        let person = self.enrolled(discord).await?;
        let recuts = self.store.recuts(person.id).await?;
        Ok(recut::of(&recuts, era).cloned())
    }

    /// Puts an era right; returns what was kept, and the number by which it is taken back.
    pub async fn recut(
        &self,
        discord: DiscordId,
        telling: TellingId,
        wanted: WantedEra<'_>,
        now: DateTime<Utc>,
    ) -> Done<(RecutId, Recut)> {
        let (person, period) = self.told_period(discord, telling, now).await?;
        let title = match wanted.title.trim() {
            "" => None,
            typed => Some(tidy_title(typed).ok_or(Refusal::NotATitle)?),
        };
        let begins = match wanted.begins.trim() {
            "" => None,
            typed => Some(typed.parse::<NaiveDate>().map_err(|_| Refusal::not_a_date(typed))?),
        };
        let kept = self.store.kept(person.id).await?;
        let known_by = wanted.known_by;
        let (stretch, entries) = away(move || {
            let history = history(kept, Edition::Private);
            let stretches = retro::eras(&history, period.span()).stretches;
            (one_of(stretches, known_by), history.entries)
        })
        .await?;
        let stretch = stretch.ok_or(Refusal::NoSuchEra)?;
        let begins = begins.filter(|day| stretch.begins.is_some() && *day != stretch.era);
        if let Some(day) = begins.filter(|day| stretch.begins != Some(*day)) {
            fits(&stretch, day, &entries)?;
        }
        let moved = stretch.begins.filter(|day| *day != stretch.era);
        if (&title, begins) == (&stretch.title, moved) {
            return Err(Refusal::SameEra.into());
        }
        let recut = Recut { era: stretch.era, title, begins };
        let id = self.store.recut(person.id, &recut, now).await?;
        Ok((id, recut))
    }

    /// Takes back what a person put right about an era.
    pub async fn undo_recut(&self, discord: DiscordId, recut: RecutId) -> Done<Recut> {
        let person = self.enrolled(discord).await?;
        let undone = self.store.undo_recut(person.id, recut).await?;
        Ok(undone.ok_or(Refusal::NothingToTakeBack)?)
    }
}

fn told_era((era, stretch): (Era, Stretch)) -> ToldEra {
    ToldEra { era, known_by: stretch.era, begins: stretch.begins }
}

/// The era that is known by this day, or by one so near that it is the same.
fn one_of(stretches: Vec<Stretch>, known_by: NaiveDate) -> Option<Stretch> {
    let apart = |stretch: &Stretch| (stretch.era - known_by).abs();
    let near = stretches.into_iter().filter(|stretch| {
        stretch.era == known_by || stretch.begins.is_some() && apart(stretch) <= recut::NEAR
    });
    near.min_by_key(apart)
}

/// Whether an era can begin on a day: between its neighbours, with entries on both sides.
fn fits(stretch: &Stretch, day: NaiveDate, entries: &[Entry]) -> Result<(), Refusal> {
    let room = stretch.room.ok_or(Refusal::NoRoomForABorder)?;
    if !room.contains(day) {
        return Err(Refusal::BorderOutOfRoom(room.from, room.last()));
    }
    let sides = [
        Span { from: room.from - retro::LEAST_ERA, to: day },
        Span { from: day, to: room.last() + retro::LEAST_ERA },
    ];
    let lived = |side: &Span| entries.iter().any(|entry| side.contains(entry.about.from));
    if sides.iter().all(lived) { Ok(()) } else { Err(Refusal::EmptyEra(day)) }
}
