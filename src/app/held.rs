//! Forms that were opened with something: a picture, or somebody's message.

use chrono::{DateTime, Utc};

use super::journal::Form;
use super::{App, Done};
use crate::domain::entry::{Answer, Reply, Source};
use crate::domain::id::{DiscordId, HeldId};
use crate::domain::picture::{LeftOut, Offer};
use crate::domain::refusal::Refusal;
use crate::domain::span::Span;
use crate::store::{Filed, Held};

/// What became of a form that was opened with something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// An entry, and what of its picture was left out.
    Answer(Filed, LeftOut),
    /// A link to somebody's message, with a note.
    Message(Filed),
}

impl App {
    /// Keeps a picture in mind until the form is sent that is opened with it.
    ///
    /// Refused at once where it cannot be kept, so that nobody fills in a form for nothing.
    pub async fn hold_picture(
        &self,
        discord: DiscordId,
        offer: Offer,
        now: DateTime<Utc>,
    ) -> Done<HeldId> {
        let person = self.enrolled(discord).await?;
        let room = self.limits.pictures;
        if !room.keep {
            return Err(Refusal::NoPictures.into());
        }
        if offer.size > room.each {
            return Err(Refusal::PictureTooLarge(room.each).into());
        }
        Ok(self.store.hold(person.id, &Held::Picture(offer), now).await?)
    }

    /// Keeps in mind where somebody's message stands until the form is sent that is opened with it.
    pub async fn hold_message(
        &self,
        discord: DiscordId,
        address: String,
        now: DateTime<Utc>,
    ) -> Done<HeldId> {
        let person = self.enrolled(discord).await?;
        Ok(self.store.hold(person.id, &Held::Message(address), now).await?)
    }

    /// Files a form with what it was opened with.
    ///
    /// Law: of somebody else's message nothing but its address is kept, beside the person's own note.
    pub async fn record_held(
        &self,
        author: DiscordId,
        form: Form,
        held: HeldId,
        now: DateTime<Utc>,
    ) -> Done<Saved> {
        let person = self.enrolled(author).await?;
        let held = self.store.held(person.id, held, now).await?.ok_or(Refusal::FormTooOld)?;
        let about = Span::day(person.schedule.zone().date_of(now));
        let file = async |answer: Answer, source: Source| {
            let reply = Reply { answer, written_at: now, source, prompt: form.prompt };
            self.store.file(person.id, &reply, about, now).await
        };
        match held {
            Held::Message(address) => {
                if form.answer.is_empty() {
                    return Err(Refusal::EmptyAnswer.into());
                }
                let answer = Answer { links: vec![address], ..form.answer };
                Ok(Saved::Message(file(answer, Source::Saved(form.interaction)).await?))
            }
            Held::Picture(offer) => {
                let gathered = self.gather(&[offer]).await;
                if form.answer.is_empty() && gathered.pictures.is_empty() {
                    return Err(Refusal::EmptyAnswer.into());
                }
                let filed = file(form.answer, Source::Form(form.interaction)).await?;
                let mut left_out = gathered.left_out;
                self.keep(person.id, filed.entry, gathered, &mut left_out, now).await?;
                Ok(Saved::Answer(filed, left_out))
            }
        }
    }
}
