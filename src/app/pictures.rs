//! Pictures that come with what people write.

use std::collections::HashMap;

use chrono::{DateTime, Utc};

use super::journal::Message;
use super::{App, Done};
use crate::courier::Fetched;
use crate::domain::digest::{Digest, Era};
use crate::domain::id::{AttachmentId, DiscordId, EntryId, PersonId};
use crate::domain::person::Person;
use crate::domain::picture::{Album, Kind, LeftOut, Offer, Picture, Room, Shown};
use crate::domain::span::Span;
use crate::domain::tongue::Hearer;
use crate::store::{Captioned, Keeping, MessageStanding, Store, StoreError};
use crate::voice;

/// How many bytes of pictures a page of a digest shows: in base 64 they are a third more, and with
/// the page itself they stay below the 10 MiB that a message of Discord's carries.
const PAGE: u64 = 6_500_000;

/// How many files a message carries, and how many bytes: each a little less than Discord's 10 MiB,
/// and as many of these together as go out within the time that a request has.
const FILES: usize = 10;
const FILE: u64 = 10_000_000;
const MESSAGE: u64 = 20_000_000;

/// Pictures that were fetched, and what was not.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    pub pictures: Vec<(AttachmentId, Picture)>,
    pub left_out: LeftOut,
}

impl App {
    /// Keeps the pictures of a message that stand in no entry yet, and files a message that is
    /// nothing but pictures. Whether it is an entry now.
    ///
    /// Laws: words are filed before this, and stay whatever comes of the pictures; `tell` has the
    /// person told of what was left out.
    pub(super) async fn see(
        &self,
        person: &Person,
        message: &Message,
        tell: bool,
        now: DateTime<Utc>,
    ) -> Done<bool> {
        let standing = self.store.message_standing(person.id, message.id).await?;
        let missing = |kept: &[AttachmentId]| {
            let files = message.files().iter().filter(|file| !kept.contains(&file.id));
            files.cloned().collect::<Vec<_>>()
        };
        let (entry, gathered) = match standing {
            MessageStanding::Withdrawn => return Ok(false),
            MessageStanding::Filed(entry, kept) => {
                (Some(entry), self.gather(&missing(&kept)).await)
            }
            MessageStanding::Unfiled => {
                let gathered = self.gather(message.files()).await;
                if gathered.pictures.is_empty() {
                    (None, gathered)
                } else {
                    let filed = self.file_message(person, message, now).await?;
                    if filed.new {
                        self.acknowledge(message).await;
                    }
                    (Some(filed.entry), gathered)
                }
            }
        };
        let mut left_out = gathered.left_out;
        if let Some(entry) = entry {
            self.keep(person.id, entry, gathered, &mut left_out, now).await?;
        }
        if tell && !left_out.is_nothing() {
            let to = person.hearer();
            let text =
                voice::pictures::left_out(to, left_out, self.limits.pictures, entry.is_some());
            if self.courier.say(message.channel, &text).await.is_err() {
                tracing::debug!("A person could not be told that a picture was left out.");
            }
        }
        Ok(entry.is_some())
    }

    /// Follows an edit: of a message's pictures, those that it still has are kept, and
    /// all where Discord did not tell of them. How many are left.
    pub(super) async fn keep_attached(&self, person: &Person, message: &Message) -> Done<usize> {
        let files = message.files.as_ref();
        let files: Option<Vec<_>> = files.map(|files| files.iter().map(|file| file.id).collect());
        Ok(self.store.keep_attached(person.id, message.id, files.as_deref()).await?)
    }

    /// Fetches what may be pictures. Law: told by their bytes, from Discord alone.
    pub(super) async fn gather(&self, offers: &[Offer]) -> Gathered {
        let mut gathered = Gathered::default();
        let Room { keep, each, .. } = self.limits.pictures;
        for offer in offers {
            let left_out = &mut gathered.left_out;
            if !keep {
                left_out.off += 1;
                continue;
            }
            if offer.size > each {
                left_out.too_large += 1;
                continue;
            }
            let wanted = |start: &[u8]| Kind::of(start).is_some();
            match self.courier.fetch(&offer.url, each, wanted).await {
                Fetched::TooLarge => left_out.too_large += 1,
                Fetched::Unwanted => left_out.unknown += 1,
                Fetched::Lost => left_out.lost += 1,
                Fetched::File(bytes) => match Picture::of(bytes) {
                    Some(picture) => gathered.pictures.push((offer.id, picture)),
                    None => left_out.unknown += 1,
                },
            }
        }
        gathered
    }

    /// Keeps with an entry what was gathered.
    pub(super) async fn keep(
        &self,
        person: PersonId,
        entry: EntryId,
        gathered: Gathered,
        left_out: &mut LeftOut,
        now: DateTime<Utc>,
    ) -> Done<()> {
        let room = self.limits.pictures.person;
        for (id, picture) in gathered.pictures {
            let kept =
                self.store.keep_picture(person, entry, &picture, Some(id), room, now).await?;
            left_out.full += usize::from(kept == Keeping::Full);
        }
        Ok(())
    }

    /// Why pictures were left out, in sentences; `None` where none was.
    pub fn why_left_out(&self, to: Hearer, left_out: LeftOut) -> Option<String> {
        (!left_out.is_nothing())
            .then(|| voice::pictures::reasons(to, left_out, self.limits.pictures))
    }

    /// The pictures of one of a person's entries, as far as a message carries them, and how many
    /// it has no room for. Law: for that person's eyes alone.
    pub async fn pictures_of(
        &self,
        person: PersonId,
        entry: EntryId,
    ) -> Done<(Vec<Picture>, usize)> {
        let all = self.store.pictures_of(person, entry).await?;
        let (mut pictures, mut room, mut left_out) = (Vec::new(), MESSAGE, 0);
        for (id, size) in &all {
            if pictures.len() == FILES || *size > FILE.min(room) {
                left_out += 1;
                continue;
            }
            if let Some(picture) = self.store.picture(person, *id).await? {
                room -= size;
                pictures.push(picture);
            }
        }
        Ok((pictures, left_out))
    }

    /// The pictures of a person in what a digest tells them.
    pub async fn album(&self, discord: DiscordId, digest: &Digest) -> Done<Album> {
        let person = self.enrolled(discord).await?;
        Ok(album(&self.store, person.id, digest).await?)
    }
}

/// The pictures of a person in what a digest tells them alone.
///
/// Laws: never for others' eyes, since a picture may show other people and say where it was taken.
/// Each era gets its first before any gets its second, as far as a page has room.
pub async fn album(store: &Store, person: PersonId, digest: &Digest) -> Result<Album, StoreError> {
    let period = Span { from: digest.period.from, to: digest.period.to };
    let all = store.pictures_about(person, period).await?;
    let eras: Vec<Span> = digest.eras.iter().map(Era::span).collect();
    let mut album = Album { left_out: all.len(), ..Album::default() };
    for captioned in chosen(all, &eras, PAGE) {
        if let Some(picture) = store.picture(person, captioned.id).await? {
            let Captioned { date, words, .. } = captioned;
            album.pictures.push(Shown { date, words, picture });
        }
    }
    album.left_out -= album.pictures.len();
    Ok(album)
}

/// Which pictures a page has room for, in their own order.
fn chosen(all: Vec<Captioned>, eras: &[Span], mut room: u64) -> Vec<Captioned> {
    let mut met: HashMap<Option<usize>, usize> = HashMap::new();
    let mut places: Vec<(usize, usize)> = Vec::with_capacity(all.len());
    for (place, picture) in all.iter().enumerate() {
        let era = eras.iter().position(|era| era.contains(picture.date));
        let before = met.entry(era).or_default();
        places.push((*before, place));
        *before += 1;
    }
    places.sort_unstable();
    let mut taken = vec![false; all.len()];
    for (_, place) in places {
        if all[place].size <= room {
            room -= all[place].size;
            taken[place] = true;
        }
    }
    all.into_iter().zip(taken).filter(|(_, taken)| *taken).map(|(picture, _)| picture).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::PictureId;

    #[test]
    fn each_era_gets_its_first_picture_before_any_gets_its_second() {
        let day = |day: u32| chrono::NaiveDate::from_ymd_opt(2026, 3, day).expect("a day");
        let eras = [Span { from: day(1), to: day(10) }, Span { from: day(10), to: day(20) }];
        let picture = |id: i64, on: u32, size: u64| Captioned {
            id: PictureId(id),
            size,
            date: day(on),
            words: "".into(),
        };
        let all = || vec![picture(1, 1, 4), picture(2, 2, 4), picture(3, 3, 1), picture(4, 12, 4)];
        let ids = |room| chosen(all(), &eras, room).iter().map(|p| p.id.0).collect::<Vec<_>>();
        assert_eq!(ids(100), [1, 2, 3, 4]);
        assert_eq!(ids(8), [1, 4]);
        assert_eq!(ids(9), [1, 3, 4], "what is small still finds its place");
        assert_eq!(ids(3), [3]);
        assert_eq!(ids(0), [0; 0]);
    }
}
