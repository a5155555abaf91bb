//! The local Discord is a peer in protocol: the real client is content with it.

mod gateway;
mod rig;
