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

impl Period {
    /// Provisional: years and quarters.
    pub fn parse(text: &str, _today: NaiveDate) -> Result<Self, PeriodError> {
        let bad = || PeriodError(text.to_owned());
        let year: i32 = text.get(..4).and_then(|y| y.parse().ok()).ok_or_else(bad)?;
        let (m0, m1) = match text.get(4..) {
            Some("") => (1, 13),
            Some(q) if q.starts_with("-Q") => {
                let q: u32 = q[2..].parse().map_err(|_| bad())?;
                (q * 3 - 2, q * 3 + 1)
            }
            _ => return Err(bad()),
        };
        let to = if m1 == 13 {
            NaiveDate::from_ymd_opt(year + 1, 1, 1)
        } else {
            NaiveDate::from_ymd_opt(year, m1, 1)
        };
        Ok(Self {
            label: text.to_owned(),
            from: NaiveDate::from_ymd_opt(year, m0, 1).ok_or_else(bad)?,
            to: to.ok_or_else(bad)?,
        })
    }
}
