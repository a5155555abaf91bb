//! Provisional: the time room brings the real one.
/// An IANA time zone.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(transparent)]
pub struct Zone(pub String);
/// Provisional.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("`{0}` is not a time zone I know.")]
pub struct ZoneError(pub String);
