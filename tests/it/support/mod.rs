//! What the themes share.

pub mod contract;
pub mod world;
