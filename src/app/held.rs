//! Forms that were opened with something: a picture, or somebody's message.

use chrono::{DateTime, Utc};

use super::forms::{Form, How, Recorded};
use super::{App, Done};
use crate::domain::days;
use crate::domain::entry::{Answer, Reply, Source};
use crate::domain::id::{DiscordId, HeldId};
use crate::domain::person::Person;
use crate::domain::picture::Offer;
use crate::domain::refusal::Refusal;
use crate::domain::span::Span;
use crate::store::{Filed, Held};

impl App {
    /// Keeps a picture in mind, with the days that were typed, until the form is sent that is opened
    /// with it.
    ///
    /// Refused at once where it cannot be kept, so that nobody fills in a form for nothing.
    pub async fn hold_picture(
        &self,
        discord: DiscordId,
        offer: Offer,
        about: Option<&str>,
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
        let today = person.schedule.zone().date_of(now);
        let about = about.map(|typed| days::about(typed, today)).transpose()?;
        Ok(self.store.hold(person.id, &Held::Picture(offer, about), now).await?)
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
    /// Laws: of somebody else's message nothing but its address is kept, beside the person's own
    /// note. Words are filed before their picture is fetched, and stay whatever comes of it.
    pub(super) async fn record_held(
        &self,
        person: &Person,
        form: Form,
        held: HeldId,
        now: DateTime<Utc>,
    ) -> Done<Recorded> {
        let id = held;
        let Some(held) = self.store.held(person.id, id, now).await? else {
            return self.record_once_more(person, &form).await;
        };
        let today = Span::day(person.schedule.zone().date_of(now));
        let file = async |answer: Answer, source: Source, about: Span| {
            let reply = Reply { answer, written_at: now, source, prompt: None };
            let filed = self.store.file_held(person.id, &reply, about, id, now).await?;
            self.heard(person);
            Done::Ok(filed)
        };
        let recorded = |filed: Filed, about: Span, how: How| {
            let how = if filed.new { how } else { How::FiledBefore };
            Recorded { entry: filed.entry, about, how }
        };
        match held {
            Held::Message(_) if form.answer.is_empty() => Err(Refusal::EmptyAnswer.into()),
            Held::Message(address) => {
                let answer = Answer { links: vec![address], ..form.answer };
                let filed = file(answer, Source::Saved(form.interaction), today).await?;
                Ok(recorded(filed, today, How::Saved))
            }
            Held::Picture(offer, about) => {
                let (about, source) = (about.unwrap_or(today), Source::Form(form.interaction));
                let (filed, gathered) = if form.answer.is_empty() {
                    let gathered = self.gather(&[offer]).await;
                    if gathered.pictures.is_empty() {
                        return Err(Refusal::EmptyAnswer.into());
                    }
                    (file(form.answer, source, about).await?, gathered)
                } else {
                    let filed = file(form.answer, source, about).await?;
                    (filed, self.gather(&[offer]).await)
                };
                let mut left_out = gathered.left_out;
                self.keep(person.id, filed.entry, gathered, &mut left_out, now).await?;
                Ok(recorded(filed, about, How::Pictured(left_out)))
            }
        }
    }

    /// What became of a form whose like is held no more: it may have come twice.
    async fn record_once_more(&self, person: &Person, form: &Form) -> Done<Recorded> {
        let filed = self.store.filed(person.id, &Source::Form(form.interaction)).await?;
        let entry = self.store.entry(person.id, filed.ok_or(Refusal::FormTooOld)?).await?;
        let entry = entry.ok_or(Refusal::FormTooOld)?;
        Ok(Recorded { entry: entry.id, about: entry.about, how: How::FiledBefore })
    }
}
