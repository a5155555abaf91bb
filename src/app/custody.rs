//! A person's data is theirs: to take along, to bring, to delete.

use std::collections::HashSet;

use anyhow::Context as _;
use chrono::{DateTime, Utc};

use super::away::away;
use super::past::in_words;
use super::{App, Done};
use crate::courier::Fetched;
use crate::domain::belongings::{Belongings, Settings};
use crate::domain::id::{DiscordId, PersonId};
use crate::domain::issue::MOST_HUSHED;
use crate::domain::person::Person;
use crate::domain::picture::{LeftOut, Offer, Picture, Pictured, Room};
use crate::domain::refusal::Refusal;
use crate::domain::schedule::{Schedule, ScheduleError};
use crate::domain::words::{Words, unshown};
use crate::exchange::archive::{self, Bounds};
use crate::exchange::{self, Brought};
use crate::store::{Keeping, Store};
use crate::voice::Questions;

/// How large one archive may be that Discord carries: a little less than its 10 MiB.
const CARRIED: u64 = 10_000_000;

/// How large a file may be that a person brings through Discord, and what is in it when unpacked:
/// more than any export that goes out the same way.
const BROUGHT: u64 = 25_000_000;
const UNPACKED: Bounds = Bounds { files: 5_000, bytes: 100_000_000 };

/// Everything of a person, ready to be packed into one archive or several.
#[derive(Debug, Clone)]
pub struct Exported {
    person: PersonId,
    belongings: Belongings,
    parts: Vec<Vec<Pictured>>,
}

/// An archive, ready to be written or attached.
#[derive(Clone, PartialEq, Eq)]
pub struct Part {
    /// A name for the file.
    pub name: String,
    /// The content.
    pub bytes: Vec<u8>,
}

unshown!(Part);

/// What bringing a file brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// How many entries it had.
    pub entries: usize,
    /// How many of them are new.
    pub added: usize,
    /// How many decisions and corrections are new.
    pub stated: usize,
    /// How many pictures are new.
    pub pictures: usize,
    /// How many pictures its entries name that are neither in it nor here.
    pub missing: usize,
    /// What of its pictures was left out.
    pub left_out: LeftOut,
    /// How many servers see what they are into now, and did not before.
    pub shown: usize,
    /// The schedule that it brought, where that is another than before.
    pub schedule: Option<Schedule>,
    /// Why its schedule was not taken, where it was not.
    pub refused: Option<ScheduleError>,
}

impl Exported {
    /// How many entries there are.
    pub fn entries(&self) -> usize {
        self.belongings.entries.len()
    }

    /// How many pictures there are.
    pub fn pictures(&self) -> usize {
        self.belongings.pictures.len()
    }

    /// How many archives it makes: one at least.
    pub fn parts(&self) -> usize {
        self.parts.len()
    }
}

/// Takes along everything of a person, in archives of at most `largest` bytes where that is given;
/// each has the whole journal and its share of the pictures. `None` where the journal alone is larger.
pub async fn take_along(
    store: &Store,
    person: PersonId,
    largest: Option<u64>,
) -> anyhow::Result<Option<Exported>> {
    let mut belongings = store.belongings(person).await?;
    in_words(&mut belongings, &Questions::shipped()?);
    let bare = packed(belongings.clone(), Vec::new()).await?;
    let Some(room) = largest.unwrap_or(u64::MAX).checked_sub(bare.len() as u64) else {
        return Ok(None);
    };
    let mut parts: Vec<Vec<Pictured>> = vec![Vec::new()];
    let mut left = room;
    for pictured in &belongings.pictures {
        // What a zip says of a file, twice, beside the file.
        let size = pictured.size + 300;
        if size > left && parts.last().is_some_and(|part| !part.is_empty()) {
            parts.push(Vec::new());
            left = room;
        }
        left = left.saturating_sub(size);
        parts.last_mut().into_iter().for_each(|part| part.push(pictured.clone()));
    }
    Ok(Some(Exported { person, belongings, parts }))
}

/// Packs one part, counted from 0.
pub async fn part(store: &Store, exported: &Exported, number: usize) -> anyhow::Result<Part> {
    let mut pictures = Vec::new();
    for pictured in exported.parts.get(number).into_iter().flatten() {
        pictures.extend(store.picture(exported.person, pictured.id).await?);
    }
    let belongings = exported.belongings.clone();
    let bytes = packed(belongings, pictures).await?;
    let name = match exported.parts() {
        1 => "upto-export.zip".to_owned(),
        parts => format!("upto-export-{}-of-{parts}.zip", number + 1),
    };
    Ok(Part { name, bytes })
}

async fn packed(belongings: Belongings, pictures: Vec<Picture>) -> anyhow::Result<Vec<u8>> {
    let packing = move || archive::pack(&belongings, &pictures);
    away(packing).await?.context("the archive can't be packed")
}

/// Takes in for a person what was brought, within an operator's limits.
///
/// Laws: all or none of the lines and statements, then the pictures; the same twice is as once.
/// Refused where the words that are kept out of public editions would be too many with those here.
pub async fn bring(
    store: &Store,
    person: &Person,
    brought: Brought,
    (room, min_interval): (Room, chrono::TimeDelta),
    now: DateTime<Utc>,
) -> Done<Imported> {
    let Brought { lines, stated, asked, settings, pictures } = brought;
    let (settings, refused) = allowed(settings, person, min_interval);
    if let Some(settings) = &settings {
        let mut hushed: HashSet<Words> = store.hushed(person.id).await?.into_iter().collect();
        hushed.extend(settings.publishing.hushed.iter().cloned());
        if hushed.len() > MOST_HUSHED {
            return Err(Refusal::TooManyWordsBrought(MOST_HUSHED).into());
        }
    }
    let schedule = settings
        .as_ref()
        .map(|settings| settings.schedule.clone())
        .filter(|schedule| *schedule != person.schedule);
    let (mut filed, mut named) = (Vec::new(), Vec::new());
    for line in lines {
        filed.push((line.reply, line.about, line.private));
        named.push(line.pictures);
    }
    let stated = (&stated.decisions[..], &stated.corrections[..], &stated.recuts[..]);
    let taken = store.take_in(person.id, &filed, stated, &asked, settings.as_ref(), now).await?;
    let known: HashSet<_> = store
        .belongings(person.id)
        .await?
        .pictures
        .iter()
        .map(|pictured| (pictured.entry, archive::name(pictured)))
        .collect();
    let mut imported = Imported {
        entries: filed.len(),
        added: taken.added,
        stated: taken.stated,
        pictures: 0,
        missing: 0,
        left_out: LeftOut::default(),
        shown: taken.shown,
        schedule,
        refused,
    };
    for (entry, names) in taken.entries.into_iter().zip(named) {
        for name in names {
            let left_out = &mut imported.left_out;
            match pictures.get(&name) {
                None if known.contains(&(entry, name)) => {}
                None => imported.missing += 1,
                Some(_) if !room.keep => left_out.off += 1,
                Some(picture) if picture.bytes().len() as u64 > room.each => {
                    left_out.too_large += 1;
                }
                Some(picture) => {
                    let kept =
                        store.keep_picture(person.id, entry, picture, None, room.person, now);
                    match kept.await? {
                        Keeping::Kept => imported.pictures += 1,
                        Keeping::Full => left_out.full += 1,
                        Keeping::Known | Keeping::Gone => {}
                    }
                }
            }
        }
    }
    Ok(imported)
}

/// The settings that a person brings, with the schedule that they have where theirs is denser than
/// is allowed here; and the sentence that says so.
fn allowed(
    settings: Option<Settings>,
    person: &Person,
    min_interval: chrono::TimeDelta,
) -> (Option<Settings>, Option<ScheduleError>) {
    let Some(mut settings) = settings else { return (None, None) };
    let smallest = min_interval.to_std().unwrap_or_default();
    let refused = settings.schedule.refuse_if_denser_than(smallest).err();
    if refused.is_some() {
        settings.schedule = person.schedule.clone();
    }
    (Some(settings), refused)
}

impl App {
    /// Whether what is kept lies encrypted on the disk.
    pub fn is_encrypted(&self) -> bool {
        self.store.is_encrypted()
    }

    /// Everything of a person, in archives that Discord carries.
    pub async fn export(&self, discord: DiscordId) -> Done<Exported> {
        let person = self.enrolled(discord).await?;
        let exported = take_along(&self.store, person.id, Some(CARRIED)).await?;
        Ok(exported.ok_or(Refusal::TooLargeToSend)?)
    }

    /// Packs one part of it, counted from 0.
    pub async fn part(&self, exported: &Exported, number: usize) -> Done<Part> {
        Ok(part(&self.store, exported, number).await?)
    }

    /// Fetches the file that a person gives, and takes it in.
    pub async fn import(
        &self,
        discord: DiscordId,
        file: &Offer,
        now: DateTime<Utc>,
    ) -> Done<Imported> {
        let person = self.enrolled(discord).await?;
        let too_large = Refusal::TooLargeToBring(BROUGHT);
        if file.size > BROUGHT {
            return Err(too_large.into());
        }
        let bytes = match self.courier.fetch(&file.url, BROUGHT, |_| true).await {
            Fetched::File(bytes) => bytes,
            Fetched::TooLarge => return Err(too_large.into()),
            Fetched::Unwanted | Fetched::Lost => return Err(Refusal::NotFetched.into()),
        };
        let zone = person.schedule.zone().clone();
        let brought = away(move || exchange::open(&bytes, &zone, UNPACKED))
            .await?
            .map_err(Refusal::NotImported)?;
        let limits = (self.limits.pictures, self.limits.min_interval);
        let imported = bring(&self.store, &person, brought, limits, now).await?;
        self.wake.notify_one();
        Ok(imported)
    }

    /// Deletes everything of a person; returns how many entries that were, and the addresses at
    /// which what they posted to channels still stands.
    pub async fn erase(&self, discord: DiscordId) -> Done<(usize, Vec<String>)> {
        let person = self.enrolled(discord).await?;
        let entries = self.store.entries(person.id).await?.len();
        let standing = self.store.standing_posts(person.id).await?;
        let mut posts: Vec<String> =
            standing.iter().rev().map(|posted| posted.post.address()).collect();
        // What was posted by another bot is told as well: it came along with an export.
        for post in self.store.issues(person.id).await?.iter().filter_map(|issue| issue.post) {
            if !posts.contains(&post.address()) {
                posts.push(post.address());
            }
        }
        self.store.erase(person.id).await?;
        self.wake.notify_one();
        Ok((entries, posts))
    }
}
