//! The command line's front door: see the library's page for the map of the house.

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    match upto::cli::run(upto::cli::Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Each cause is a sentence of its own.
            let causes: Vec<String> = error.chain().map(ToString::to_string).collect();
            eprintln!("{}", causes.join(" "));
            ExitCode::FAILURE
        }
    }
}
