//! Provisional: the time room brings the real one.
use chrono::NaiveDate;
/// A quarter, a year or a range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// Canonical name.
    pub label: String,
    /// First day.
    pub from: NaiveDate,
    /// Day after the last.
    pub to: NaiveDate,
}
/// Provisional.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("`{0}` is not a period. Try `2026-Q3`, `2026` or `last quarter`.")]
pub struct PeriodError(pub String);
