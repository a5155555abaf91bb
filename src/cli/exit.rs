//! What the program's end says to whoever starts it again.

use crate::bot::Ended;
use crate::courier::ConnectError;
use crate::store::StoreError;

/// The end of `upto run` when it did not end well, with what it says of it. The numbers that the
/// program ends with are those of `sysexits.h`.
#[derive(Debug, thiserror::Error)]
pub enum Stopped {
    /// 70: start me again, and report it; a part of the program broke.
    #[error(transparent)]
    Broken(anyhow::Error),
    /// 75: start me again; Discord, the network or the store was out of reach.
    #[error(transparent)]
    Again(anyhow::Error),
    /// 78: do not start me again before somebody has done what is said.
    #[error(transparent)]
    ForGood(anyhow::Error),
}

/// What only a person can mend.
pub fn for_good(error: impl Into<anyhow::Error>) -> anyhow::Error {
    Stopped::ForGood(error.into()).into()
}

/// Whatever ended it, with what to do about it.
pub fn stopped(error: anyhow::Error) -> anyhow::Error {
    if error.is::<Stopped>() {
        return error;
    }
    let end = by_discord(&error).or_else(|| by_store(&error)).or_else(|| by_itself(&error));
    end.unwrap_or(Stopped::Broken)(error).into()
}

/// The number that the program ends with after an error.
pub fn code(error: &anyhow::Error) -> u8 {
    match error.downcast_ref() {
        Some(Stopped::Broken(_)) => 70,
        Some(Stopped::Again(_)) => 75,
        Some(Stopped::ForGood(_)) => 78,
        None => 1,
    }
}

/// Which end it is.
type End = fn(anyhow::Error) -> Stopped;

fn by_discord(error: &anyhow::Error) -> Option<End> {
    Some(match error.downcast_ref()? {
        ConnectError::Silent(_) => Stopped::Again,
        ConnectError::Client(_) | ConnectError::Token | ConnectError::Elsewhere => Stopped::ForGood,
    })
}

fn by_store(error: &anyhow::Error) -> Option<End> {
    Some(match error.downcast_ref()? {
        error if StoreError::is_of_the_disk(error) => Stopped::Again,
        StoreError::Place { .. }
        | StoreError::Newer { .. }
        | StoreError::Migrate { .. }
        | StoreError::Damaged(_)
        | StoreError::IsBackup(_)
        | StoreError::Key(_)
        | StoreError::Foreign(_) => Stopped::ForGood,
        _ => Stopped::Again,
    })
}

fn by_itself(error: &anyhow::Error) -> Option<End> {
    Some(match error.downcast_ref()? {
        Ended::Refused(_) => Stopped::ForGood,
        Ended::Silent | Ended::Lost(_) | Ended::Unprepared(_) => Stopped::Again,
        Ended::Broken => Stopped::Broken,
    })
}
