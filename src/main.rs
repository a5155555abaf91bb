//! The command line's front door: see the library's page for the map of the house.

use clap::Parser as _;

fn main() -> anyhow::Result<()> {
    upto::cli::run(upto::cli::Cli::parse())
}
