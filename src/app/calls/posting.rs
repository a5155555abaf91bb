//! A server's digest is posted: whose yes still holds, and what became of it.

use chrono::{DateTime, TimeDelta, Utc};

use super::App;
use crate::app::{Done, Halt};
use crate::domain::call::{Call, State};
use crate::domain::id::{CallId, DiscordId, PersonId};
use crate::domain::issue::Post;
use crate::domain::refusal::Refusal;
use crate::domain::share::Share;

/// After so long nobody who began to post a call is still at it: Discord takes no answer to a press
/// that is older.
const AT_IT: TimeDelta = TimeDelta::minutes(15);

/// Whose yes to a call still holds.
#[derive(Debug, Clone, Default)]
pub struct Muster {
    /// Those whose share would be posted now, as they said yes.
    pub willing: Vec<Candidate>,
    /// How many said yes to something that would not stand there any more.
    pub outdated: usize,
    /// How many stand there already.
    pub posted: usize,
}

/// Somebody with what they said yes to.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// Who, by their number here.
    pub person: PersonId,
    /// Who, by their account.
    pub discord: DiscordId,
    /// What would stand there.
    pub share: Share,
}

impl App {
    /// Whose yes still holds: each share is told anew, and is in only if it is the very one that was
    /// said yes to.
    pub async fn muster(&self, call: &Call, now: DateTime<Utc>) -> Done<Muster> {
        let mut muster = Muster::default();
        for willing in self.store.willing(call.id).await? {
            if willing.consent.post.is_some() {
                muster.posted += 1;
                continue;
            }
            let Some(person) = self.store.person(willing.discord).await? else { continue };
            match self.share(&person, call, now).await {
                Ok((share, _)) if share.mark() == willing.consent.mark => {
                    let (person, discord) = (willing.person, willing.discord);
                    muster.willing.push(Candidate { person, discord, share });
                }
                Ok(_) | Err(Halt::Refused(_)) => muster.outdated += 1,
                Err(broken) => return Err(broken),
            }
        }
        Ok(muster)
    }

    /// Claims a call in order to post it; refused when somebody is at it, or it is over.
    pub async fn claim_call(&self, call: &Call, now: DateTime<Utc>) -> Done<()> {
        let stale = now - AT_IT;
        if self.store.claim_call(call.id, stale, now).await? {
            return Ok(());
        }
        let known = self.store.call(call.id).await?.map(|call| call.state);
        Err(match known {
            Some(State::Begun(at)) if at > stale && now < call.open_until => Refusal::CallBusy,
            _ => Refusal::CallOver,
        }
        .into())
    }

    /// Those of some people who have not taken their yes back meanwhile.
    pub async fn still_willing(
        &self,
        call: CallId,
        people: Vec<Candidate>,
    ) -> Done<Vec<Candidate>> {
        let willing = self.store.willing(call).await?;
        let mut people = people;
        people.retain(|candidate| {
            let mark = candidate.share.mark();
            willing.iter().any(|willing| {
                let consent = willing.consent;
                willing.person == candidate.person && consent.mark == mark && consent.post.is_none()
            })
        });
        Ok(people)
    }

    /// Notes that the shares of those stand in a message who are there by their account.
    pub async fn recognise(
        &self,
        call: CallId,
        post: Post,
        is_there: impl Fn(DiscordId) -> bool,
    ) -> Done<()> {
        for willing in self.store.willing(call).await? {
            if willing.consent.post.is_none() && is_there(willing.discord) {
                self.store.share_stands(willing.person, call, post).await?;
            }
        }
        Ok(())
    }

    /// Notes in which message people's shares stand.
    pub async fn shares_stand(&self, call: CallId, people: &[Candidate], post: Post) -> Done<()> {
        for candidate in people {
            self.store.share_stands(candidate.person, call, post).await?;
        }
        Ok(())
    }

    /// Gives a claim back, so that the rest can be posted later.
    pub async fn release_call(&self, call: CallId) -> Done<()> {
        Ok(self.store.release_call(call).await?)
    }

    /// Notes that all of a call is posted; returns where it begins.
    pub async fn finish_call(&self, call: CallId, now: DateTime<Utc>) -> Done<Option<Post>> {
        self.store.finish_call(call, now).await?;
        let willing = self.store.willing(call).await?;
        let posts = willing.iter().filter_map(|one| one.consent.post);
        Ok(posts.min_by_key(|post| post.message))
    }

    /// How many said yes to what is about to be called off; refused where it can't be any more.
    pub async fn yeses_to_end(&self, call: &Call) -> Done<usize> {
        if let Some(refusal) = ended(call.state) {
            return Err(refusal.into());
        }
        let willing = self.store.willing(call.id).await?;
        if willing.iter().any(|one| one.consent.post.is_some()) {
            return Err(Refusal::CallBegun.into());
        }
        Ok(willing.len())
    }

    /// Calls one off; refused when something became of it.
    pub async fn call_off(&self, call: &Call, now: DateTime<Utc>) -> Done<()> {
        if self.store.call_off(call.id, now).await? {
            return Ok(());
        }
        Err(ended(call.state).unwrap_or(Refusal::CallBegun).into())
    }
}

/// Why a call can't be called off any more, where it can't.
fn ended(state: State) -> Option<Refusal> {
    match state {
        State::Published | State::CalledOff => Some(Refusal::CallOver),
        State::Begun(_) => Some(Refusal::CallBegun),
        State::Open => None,
    }
}
