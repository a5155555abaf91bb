//! The slash commands, one file each.

mod checkin;
mod data;
pub mod digest;
mod entries;
mod help;
mod interests;
mod language;
mod localised;
mod now;
mod recall;
mod resources;
mod schedule;
mod start;

use super::{Context, Desk};
use crate::app::Halt;

/// All of them, in the order in which a person meets them, with their names in every tongue.
pub fn all() -> Vec<poise::Command<Desk, Halt>> {
    let mut all = vec![
        start::start(),
        checkin::checkin(),
        schedule::schedule(),
        entries::entries(),
        digest::digest(),
        now::now(),
        interests::interests(),
        resources::resources(),
        data::data(),
        help::help(),
    ];
    for command in &mut all {
        localised::name(command, &[]);
    }
    all
}

/// The most choices that Discord shows under an argument.
const CHOICES: usize = 25;

/// The longest choice that Discord takes, in characters; what is longer is typed, not picked.
const CHOICE_LENGTH: usize = 100;
