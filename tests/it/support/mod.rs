//! What the themes share.

pub mod contract;
pub mod pictures;
pub mod world;
