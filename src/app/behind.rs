//! Whose messages are not all filed, because the store failed: they are read again once it works.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Utc};
use tokio::sync::Notify;

use super::{App, Done, Halt};
use crate::domain::id::PersonId;
use crate::store::StoreError;

/// People whose messages are not all filed and followed. Kept in memory alone: a start reads all.
#[derive(Debug, Default)]
pub(super) struct Behind {
    people: Mutex<BTreeSet<PersonId>>,
    more: Notify,
}

impl Behind {
    fn put(&self, people: impl IntoIterator<Item = PersonId>) {
        self.people.lock().unwrap_or_else(PoisonError::into_inner).extend(people);
        self.more.notify_one();
    }

    fn take(&self) -> BTreeSet<PersonId> {
        std::mem::take(&mut *self.people.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl App {
    /// Waits until messages could not be filed or followed, and may be later.
    pub async fn fell_behind(&self) {
        self.behind.more.notified().await;
    }

    /// Files and follows what everyone wrote of whom that was not possible. Law: with whom it is not
    /// possible now, it is tried again.
    pub async fn keep_up(&self, now: DateTime<Utc>) -> anyhow::Result<()> {
        let behind = self.behind.take();
        // Discord is asked nothing before the store can keep what it answers.
        let people = match self.store.takes_writes().await {
            Ok(()) => self.store.people().await,
            Err(error) => Err(error),
        };
        let people = people.inspect_err(|_| self.behind.put(behind.clone()))?;
        for person in people.iter().filter(|person| behind.contains(&person.id)) {
            self.catch_up_on(person, now).await;
        }
        Ok(())
    }

    /// Notes whom to read again, where what was done for them failed by the store.
    pub(super) fn minding<T>(&self, person: PersonId, done: Done<T>) -> Done<T> {
        if let Err(Halt::Broken(error)) = &done {
            self.mind(person, error);
        }
        done
    }

    /// Notes whom to read again, where the store failed in a way that passes: what it refuses for
    /// good, it would refuse again.
    pub(super) fn mind(&self, person: PersonId, error: &anyhow::Error) {
        let by_store = match error.downcast_ref() {
            Some(Halt::Broken(error)) => error.downcast_ref(),
            _ => error.downcast_ref::<StoreError>(),
        };
        if by_store.is_some_and(|error| error.is_busy() || error.is_of_the_disk()) {
            self.behind.put([person]);
        }
    }
}
