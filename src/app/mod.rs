//! What the product does, in the order in which it happens to a person: they enrol, are prompted,
//! write, are told, and may take everything with them.
//!
//! Every method returns data and takes the time; what it looks like is for the front to choose.

mod asking;
mod away;
mod backups;
mod behind;
mod calls;
mod catching_up;
mod clock;
mod corrections;
mod custody;
mod details;
mod doubt;
mod enrol;
mod eras;
mod forms;
mod gateway;
mod halt;
mod held;
mod interests;
mod issues;
mod journal;
mod lookup;
mod now;
mod occasions;
mod past;
mod pictures;
mod posts;
mod pressing;
mod preview;
mod prompting;
mod publication;
mod recall;
mod retrospective;
mod tellings;
mod tongues;
mod wishes;

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::Notify;

use crate::courier::Courier;
use crate::domain::id::DiscordId;
use crate::domain::person::Person;
use crate::domain::picture::Room;
use crate::domain::refusal::Refusal;
pub use crate::store::Backups;
use crate::store::Store;
use crate::voice::Questions;
use behind::Behind;

pub use calls::{Agreed, Answered, Candidate, Looked, Muster};
pub use clock::{Clock, ClockHand};
pub use corrections::{PutRight, Stated};
pub use custody::{Exported, Imported, Part, bring, part, take_along};
pub use details::{Details, Fixable, Fixed, Mended};
pub use enrol::{FirstPrompt, Start, Whereabouts};
pub use eras::{ToldEra, WantedEra};
pub use forms::{Edit, Form, How, Opened, Recorded};
pub use halt::{Done, Halt, incident};
pub use interests::Listed;
pub use issues::{Handout, Link};
pub use journal::{Hearing, Message};
pub use pictures::album;
pub use pressing::{Decided, Pressed};
pub use preview::Coming;
pub use prompting::Wake;
pub use publication::publication;
pub use recall::Typed;
pub use retrospective::{Edition, history, tell};
pub use tellings::Telling;
pub use wishes::{NudgeWish, QuietWish};

/// How many of the next times a person is shown.
const SHOWN: usize = 3;

/// Everything the product needs to do its work. Clones share it.
#[derive(Clone)]
pub struct App {
    store: Store,
    courier: Courier,
    questions: Arc<Questions>,
    limits: Limits,
    wake: Arc<Notify>,
    behind: Arc<Behind>,
}

/// What the operator's settings allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The shortest time between two prompts to one person.
    pub min_interval: TimeDelta,
    /// How late a prompt may still be sent.
    pub grace: TimeDelta,
    /// After how long a silence an unanswered prompt is asked once more.
    pub nudge_after: TimeDelta,
    /// How much room pictures get.
    pub pictures: Room,
    /// Whether it connects as often as it takes: a stand-in for Discord has no such bounds.
    pub hurried: bool,
}

impl App {
    /// The product on an open store and a way out to Discord.
    pub fn new(store: Store, courier: Courier, questions: Questions, limits: Limits) -> Self {
        let (wake, behind) = (Arc::default(), Arc::default());
        Self { store, courier, questions: Arc::new(questions), limits, wake, behind }
    }

    /// Waits until the next due time may have changed.
    pub async fn changed(&self) {
        self.wake.notified().await;
    }

    /// Since when prompts have not reached somebody; `None` while they do.
    pub async fn unreachable_since(&self, discord: DiscordId) -> Done<Option<DateTime<Utc>>> {
        Ok(self.store.person(discord).await?.and_then(|person| person.unreachable_since))
    }

    /// The person behind an account; refused if they have not said `/start`.
    pub async fn enrolled(&self, discord: DiscordId) -> Done<Person> {
        Ok(self.store.person(discord).await?.ok_or(Refusal::NotEnrolled)?)
    }
}
