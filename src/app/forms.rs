//! Forms are opened, and come back filled in: at once, or after a restart.

use chrono::{DateTime, Utc};

use super::{App, Done};
use crate::domain::days;
use crate::domain::entry::{Answer, Entry, Reply, Source};
use crate::domain::id::{DiscordId, EntryId, FormId, HeldId, PromptId};
use crate::domain::picture::LeftOut;
use crate::domain::refusal::Refusal;
use crate::domain::span::Span;
use crate::domain::words::unshown;
use crate::store::Kept;

/// The longest text that a field of a form holds, in characters. Source: Discord's reference.
pub(super) const FIELD: usize = 4000;

/// Refuses a form for an entry when a field could not hold what is to stand in it.
pub(super) fn fits<'a>(
    entry: EntryId,
    mut texts: impl Iterator<Item = &'a str>,
) -> Result<(), Refusal> {
    if texts.any(|text| text.chars().count() > FIELD) {
        return Err(Refusal::TooLongForAForm(entry.to_string()));
    }
    Ok(())
}

/// How an entry is changed.
#[derive(Clone)]
pub enum Edit {
    /// In a form, with what the entry says now.
    Form(FormId, Entry),
    /// It is about these days now; a form has no room for the rest of it.
    Redated(Span),
}

unshown!(Edit);

/// A form as it was sent.
#[derive(Debug, Clone)]
pub struct Form {
    /// The interaction that brought it: the same form is filed once.
    pub interaction: u64,
    /// What was written in it.
    pub answer: Answer,
    /// What opened it.
    pub opened: Opened,
}

/// What opened a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opened {
    /// A command, with nothing to keep in mind.
    Plainly,
    /// The button under a prompt.
    Under(PromptId),
    /// A command that had days or an entry with it.
    With(FormId),
    /// A command that had a picture or somebody's message with it.
    Holding(HeldId),
}

/// What became of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recorded {
    /// The entry.
    pub entry: EntryId,
    /// The local dates it is about.
    pub about: Span,
    /// How it came to be what it says.
    pub how: How,
}

/// How an entry came to be what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// It is new.
    Filed,
    /// The same form had been filed before.
    FiledBefore,
    /// It was there and now says what the form says.
    Amended,
    /// It is new, and came with a picture: what of that was left out.
    Pictured(LeftOut),
    /// It is a note on somebody's message.
    Saved,
}

impl App {
    /// Prepares the form for a new entry, about the days that were typed.
    pub async fn open_checkin(
        &self,
        discord: DiscordId,
        about: Option<&str>,
        now: DateTime<Utc>,
    ) -> Done<Opened> {
        let person = self.enrolled(discord).await?;
        let Some(typed) = about else { return Ok(Opened::Plainly) };
        let about = days::about(typed, person.schedule.zone().date_of(now))?;
        let form = self.store.open_form(person.id, Kept::About(about), now).await?;
        Ok(Opened::With(form))
    }

    /// Prepares the form that changes an entry, about other days where some were typed. An entry
    /// that no form has room for gets these days at once.
    pub async fn open_edit(
        &self,
        discord: DiscordId,
        number: i64,
        about: Option<&str>,
        now: DateTime<Utc>,
    ) -> Done<Edit> {
        let (person, entry) = self.entry(discord, number).await?;
        let today = person.schedule.zone().date_of(now);
        let about = about.map(|typed| days::about(typed, today)).transpose()?;
        let links = entry.answer.links.join("\n");
        let texts = entry.answer.fields().map(|(_, text)| text);
        match (fits(entry.id, texts.chain([links.as_str()])), about) {
            (Ok(()), about) => {
                let kept = Kept::Entry(entry.id, about);
                Ok(Edit::Form(self.store.open_form(person.id, kept, now).await?, entry))
            }
            (Err(_), Some(about)) => {
                let redated = self.store.redate(person.id, entry.id, about).await?;
                redated
                    .then_some(Edit::Redated(about))
                    .ok_or_else(|| Refusal::NoSuchEntry(number.to_string()).into())
            }
            (Err(refusal), None) => Err(refusal.into()),
        }
    }

    /// Files a form, or changes the entry that it was opened for.
    ///
    /// Law: when an entry was written is never changed, whatever days it is said to be about.
    pub async fn record(
        &self,
        author: DiscordId,
        form: Form,
        now: DateTime<Utc>,
    ) -> Done<Recorded> {
        let person = self.enrolled(author).await?;
        let today = Span::day(person.schedule.zone().date_of(now));
        let empty = form.answer.is_empty();
        let (prompt, about) = match form.opened {
            Opened::Holding(held) => return self.record_held(&person, form, held, now).await,
            Opened::Plainly => (None, today),
            Opened::Under(prompt) => (Some(prompt), today),
            Opened::With(id) => {
                let kept = self.store.form(person.id, id).await?.ok_or(Refusal::FormForgotten)?;
                match kept {
                    Kept::Fix(..) => return Err(Refusal::FormForgotten.into()),
                    Kept::About(about) => (None, about),
                    Kept::Entry(..) if empty => return Err(Refusal::EmptiedEntry.into()),
                    Kept::Entry(entry, about) => {
                        let known = self.store.entry(person.id, entry).await?;
                        let known = known.ok_or(Refusal::FormForgotten)?.answer;
                        // The form has no field for the interests that were named.
                        let answer = Answer { interests: known.interests, ..form.answer };
                        let amended =
                            self.store.amend(person.id, entry, &answer, about, now).await?;
                        let about = amended.ok_or(Refusal::FormForgotten)?;
                        return Ok(Recorded { entry, about, how: How::Amended });
                    }
                }
            }
        };
        if empty {
            return Err(Refusal::EmptyAnswer.into());
        }
        let reply = Reply {
            answer: form.answer,
            written_at: now,
            source: Source::Form(form.interaction),
            prompt,
        };
        let filed = self.file(&person, &reply, about, now).await?;
        let how = if filed.new { How::Filed } else { How::FiledBefore };
        Ok(Recorded { entry: filed.entry, about, how })
    }
}
