//! Provisional: the time room brings the real one.
/// Provisional.
#[derive(Debug, Clone, PartialEq)]
pub struct Schedule;
/// Provisional.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("`{0}` is not a schedule.")]
pub struct ScheduleError(pub String);
