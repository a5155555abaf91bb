//! Why something was not done.

use crate::domain::days::DaysError;
use crate::domain::period::PeriodError;
use crate::domain::refusal::Refusal;
use crate::domain::schedule::ScheduleError;
use crate::domain::tongue::Hearer;
use crate::domain::zone::ZoneError;
use crate::store::StoreError;
use crate::voice;

/// Why something was not done: an expected "no" for the person, or something that only we can mend.
#[derive(Debug, thiserror::Error)]
pub enum Halt {
    /// The person is told, and knows what to do next. Nothing was stored.
    #[error("{}", voice::refusals::said(Hearer::ENGLISH, .0))]
    Refused(Refusal),
    /// It is logged once, with an id that the person is given.
    #[error("{0:#}")]
    Broken(anyhow::Error),
}

/// A number to find a line of the log by, from the standard library's randomness.
pub fn incident() -> String {
    use std::hash::{BuildHasher as _, RandomState};
    format!("{:08x}", RandomState::new().hash_one(()) >> 32)
}

/// What came of it, or why it was not done.
pub type Done<T> = Result<T, Halt>;

impl From<Refusal> for Halt {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<ZoneError> for Halt {
    fn from(error: ZoneError) -> Self {
        Self::Refused(error.into())
    }
}

impl From<ScheduleError> for Halt {
    fn from(error: ScheduleError) -> Self {
        Self::Refused(error.into())
    }
}

impl From<DaysError> for Halt {
    fn from(error: DaysError) -> Self {
        Self::Refused(error.into())
    }
}

impl From<PeriodError> for Halt {
    fn from(error: PeriodError) -> Self {
        Self::Refused(error.into())
    }
}

impl From<StoreError> for Halt {
    fn from(error: StoreError) -> Self {
        Self::Broken(error.into())
    }
}

impl From<anyhow::Error> for Halt {
    fn from(error: anyhow::Error) -> Self {
        Self::Broken(error)
    }
}
