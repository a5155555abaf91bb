//! Files to entries and back.

pub mod jsonl;
