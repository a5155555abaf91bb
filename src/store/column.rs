//! How moments, dates and numbers lie in a column.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::domain::id::MessageId;

use super::error::{Result, StoreError};

/// A moment as milliseconds since 1970.
pub(super) fn millis(moment: DateTime<Utc>) -> i64 {
    moment.timestamp_millis()
}

/// A length of time as milliseconds.
pub(super) fn length(span: TimeDelta) -> i64 {
    span.num_milliseconds()
}

/// The moment that a column holds.
pub(super) fn moment(millis: i64) -> Result<DateTime<Utc>> {
    DateTime::from_timestamp_millis(millis).ok_or_else(|| damaged("a moment out of range"))
}

/// The moment that a column may hold.
pub(super) fn maybe_moment(millis: Option<i64>) -> Result<Option<DateTime<Utc>>> {
    millis.map(moment).transpose()
}

/// The message whose id a column holds.
pub(super) fn message(id: i64) -> MessageId {
    MessageId(id.cast_unsigned())
}

/// A date as `2026-03-31`.
pub(super) fn day(date: NaiveDate) -> String {
    date.format("%Y-%m-%d").to_string()
}

/// The date that a column holds.
pub(super) fn date(text: &str) -> Result<NaiveDate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| damaged("a date that is none"))
}

/// A list of strings as JSON.
pub(super) fn json(list: &[String]) -> String {
    serde_json::Value::from(list).to_string()
}

/// The list of strings that a column holds.
pub(super) fn list(json: &str) -> Result<Vec<String>> {
    serde_json::from_str(json).map_err(|_| damaged("a list that is none"))
}

/// A count that a column holds.
pub(super) fn count<N: TryFrom<i64>>(number: i64) -> Result<N> {
    N::try_from(number).map_err(|_| damaged("a count out of range"))
}

/// What a row holds that this program never writes. Takes no value, so that none can leak.
pub(super) fn damaged(what: &'static str) -> StoreError {
    StoreError::Damaged(what.to_owned())
}
