//! One binary, so that the dependencies are linked once: each theme is a module.

#![expect(clippy::unwrap_used, reason = "what a test cannot unwrap is its failure")]

mod architecture;
mod archives;
mod backups;
mod belongings;
mod conversation;
mod cues;
mod disk;
mod inputs;
mod kills;
mod lives;
mod process;
mod publication;
mod reading;
mod readme;
mod render;
mod retro;
mod simulation;
mod soak;
mod store;
mod supervised;
mod support;
mod tongues;
mod twin;
mod unshown;
