//! The command line's front door: see the library's page for the map of the house.

use std::process::ExitCode;

use clap::Parser as _;
use mimalloc::MiMalloc;

/// Reading a life makes and drops many small things: a sixth faster here than with the system's
/// allocator.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    match upto::cli::run(upto::cli::Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Each cause is a sentence of its own.
            let causes: Vec<String> = error.chain().map(ToString::to_string).collect();
            upto::telemetry::note(causes.join(" "));
            ExitCode::from(upto::cli::code(&error))
        }
    }
}
