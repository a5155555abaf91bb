//! Files to entries and back.

pub mod interests;
pub mod jsonl;
