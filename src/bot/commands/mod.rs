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
mod offers;
mod private;
mod recall;
mod resources;
mod save;
mod schedule;
mod server;
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
        save::save(),
        server::server(),
        data::data(),
        help::help(),
    ];
    for command in &mut all {
        localised::name(command, &[]);
    }
    all
}

/// All of them, as Discord is told.
pub fn as_registered() -> Vec<serenity::all::CreateCommand> {
    let all = all();
    let told = |command| {
        let typed = poise::Command::create_as_slash_command(command);
        typed.into_iter().chain(localised::in_menu(command))
    };
    all.iter().flat_map(told).collect()
}

/// Whether something is so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, poise::ChoiceParameter)]
pub enum Switch {
    #[name = "on"]
    On,
    #[name = "off"]
    Off,
}

/// The most choices that Discord shows under an argument.
const CHOICES: usize = 25;

/// The longest choice that Discord takes, in characters; what is longer is typed, not picked.
const CHOICE_LENGTH: usize = 100;
