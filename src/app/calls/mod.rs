//! Digests of servers: people are asked, look at their share, say yes or no.

mod posting;
mod share;

use chrono::{DateTime, Utc};

use super::retrospective::Edition;
use super::{App, Done};
use crate::domain::call::{Call, Consent, State};
use crate::domain::id::{CallId, DiscordId, MessageId, ServerId};
use crate::domain::issue::{Post, Spot};
use crate::domain::omitted::Omitted;
use crate::domain::period::Period;
use crate::domain::person::Person;
use crate::domain::refusal::Refusal;
use crate::domain::share::Share;
use crate::domain::tongue::Tongue;

pub use posting::{Candidate, Muster};

/// The period that is told where none was typed: one that is over, so that little changes in it.
const PERIOD: &str = "last quarter";

/// What would stand of a person in a server's digest.
#[derive(Debug, Clone)]
pub struct Looked {
    /// What it says.
    pub share: Share,
    /// What is left out of it, as of every public edition.
    pub omitted: Omitted,
    /// Whether they want it there.
    pub answer: Answered,
}

/// The digests of servers to which somebody said yes.
#[derive(Debug, Clone, Default)]
pub struct Agreed {
    /// In which messages they stand.
    pub standing: Vec<(Call, Post)>,
    /// How many more they stand in that are none of ours.
    pub elsewhere: usize,
    /// Which are not posted.
    pub waiting: Vec<CallId>,
}

/// Whether somebody wants to be in a server's digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answered {
    /// They have not said yes.
    Not,
    /// They said yes to what would stand there.
    Yes,
    /// They said yes, or were about to, and what would stand there has changed since.
    Outdated,
}

impl App {
    /// Keeps a new call, before it is posted.
    pub async fn make_call(
        &self,
        id: CallId,
        spot: Spot,
        period: Option<&str>,
        tongue: Tongue,
        now: DateTime<Utc>,
    ) -> Done<Call> {
        let period = Period::parse(period.unwrap_or(PERIOD), now.date_naive())?;
        let call = Call::new(id, spot, period.label, tongue, now);
        self.store.make_call(&call).await?;
        Ok(call)
    }

    /// Keeps in which message people are asked.
    pub async fn call_stands(&self, call: CallId, message: MessageId) -> Done<()> {
        Ok(self.store.call_stands(call, message).await?)
    }

    /// Forgets a call that could not be posted.
    pub async fn forget_call(&self, call: CallId) -> Done<()> {
        Ok(self.store.forget_call(call).await?)
    }

    /// A call of a server; refused when there is none.
    pub async fn call(&self, call: CallId, server: Option<ServerId>) -> Done<Call> {
        let known = self.store.call(call).await?.filter(|call| Some(call.spot.server) == server);
        Ok(known.ok_or(Refusal::CallForgotten)?)
    }

    /// A call that people can still say yes to, with how many did; `None` where they can't.
    pub async fn open_call(&self, call: CallId, now: DateTime<Utc>) -> Done<Option<(Call, usize)>> {
        let known = self.store.call(call).await?.filter(|call| call.is_open(now));
        let Some(known) = known else { return Ok(None) };
        Ok(Some((known, self.store.yeses(call).await?)))
    }

    /// What would stand of a person in a server's digest.
    pub async fn look(&self, discord: DiscordId, call: &Call, now: DateTime<Utc>) -> Done<Looked> {
        let person = self.enrolled(discord).await?;
        let begun = matches!(call.state, State::Begun(_));
        if !call.is_open(now) && !begun {
            return Err(Refusal::CallOver.into());
        }
        let (share, omitted) = self.share(&person, call, now).await?;
        let answer = match self.consent_to(&person, call.id).await? {
            None => Answered::Not,
            Some(consent) if consent.mark == share.mark() => Answered::Yes,
            Some(_) => Answered::Outdated,
        };
        // What is not posted yet can be taken back to the last.
        if begun && answer != Answered::Yes {
            return Err(Refusal::CallOver.into());
        }
        Ok(Looked { share, omitted, answer })
    }

    /// Takes a person's yes to what they were shown, by its mark. Where that would not stand there
    /// any more, nothing is kept, and they see what would.
    pub async fn agree(
        &self,
        discord: DiscordId,
        call: &Call,
        shown: u64,
        now: DateTime<Utc>,
    ) -> Done<Looked> {
        let looked = self.look(discord, call, now).await?;
        if looked.share.mark() != shown {
            return Ok(Looked { answer: Answered::Outdated, ..looked });
        }
        let person = self.enrolled(discord).await?;
        if !self.store.consent(person.id, call.id, shown, now).await? {
            return Err(Refusal::CallOver.into());
        }
        Ok(Looked { answer: Answered::Yes, ..looked })
    }

    /// Leaves a person out of a server's digest, whatever they said before. What stands there
    /// already stays.
    pub async fn stay_out(&self, discord: DiscordId, call: CallId) -> Done<()> {
        let person = self.enrolled(discord).await?;
        self.store.take_back(person.id, call).await?;
        Ok(())
    }

    /// Where a person's share in a server's digest stands; `None` where it does not.
    pub async fn stands_at(&self, discord: DiscordId, call: CallId) -> Done<Option<(Call, Post)>> {
        let Some(person) = self.store.person(discord).await? else { return Ok(None) };
        match self.consent_to(&person, call).await? {
            Some(Consent { call, post: Some(post), .. }) => self.standing(call, post).await,
            _ => Ok(None),
        }
    }

    /// Notes that a person's share was taken out of a server's digest.
    pub async fn left(&self, discord: DiscordId, call: CallId) -> Done<()> {
        let person = self.enrolled(discord).await?;
        Ok(self.store.share_gone(person.id, call).await?)
    }

    /// All digests of servers to which somebody said yes.
    pub async fn agreed(&self, discord: DiscordId) -> Done<Agreed> {
        let person = self.enrolled(discord).await?;
        let mut agreed = Agreed::default();
        for consent in self.store.consents(person.id).await? {
            match consent.post {
                None => agreed.waiting.push(consent.call),
                Some(post) => match self.standing(consent.call, post).await? {
                    Some(standing) => agreed.standing.push(standing),
                    None => agreed.elsewhere += 1,
                },
            }
        }
        Ok(agreed)
    }

    /// A share's message with its call. Law: what a person brought along is believed only where it
    /// is said of the call's own channel.
    async fn standing(&self, call: CallId, post: Post) -> Done<Option<(Call, Post)>> {
        let known = self.store.call(call).await?.filter(|call| call.spot == post.spot);
        Ok(known.map(|call| (call, post)))
    }

    async fn consent_to(&self, person: &Person, call: CallId) -> Done<Option<Consent>> {
        let consents = self.store.consents(person.id).await?;
        Ok(consents.into_iter().find(|consent| consent.call == call))
    }

    /// A person's share, told anew.
    async fn share(
        &self,
        person: &Person,
        call: &Call,
        now: DateTime<Utc>,
    ) -> Done<(Share, Omitted)> {
        let period = Period::parse(&call.period, person.schedule.zone().date_of(now))?;
        let label = period.label.clone();
        let (digest, _, omitted) = self.telling_of(person, period, Edition::Public, now).await?;
        let share = share::share(&digest);
        if share.is_empty() {
            return Err(Refusal::NothingToShare(label).into());
        }
        Ok((share, omitted))
    }
}
