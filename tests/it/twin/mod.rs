//! The local Discord is a peer in protocol: the real client is content with it.

mod answers;
mod faults;
mod gateway;
mod interactions;
mod messages;
mod rig;
