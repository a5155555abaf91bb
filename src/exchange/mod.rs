//! Files to entries and back.
