//! What the themes share.

pub mod contract;
