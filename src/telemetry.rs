//! What is written about the running of it: sentences with fields, never what anybody wrote.

use std::fmt::Display;
use std::io::Write as _;

use tracing_subscriber::filter::{EnvFilter, LevelFilter, Targets};
use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::app::incident;
use crate::config::{Log, LogFormat, LogLevel};

/// The crate whose logs pass at every level: what it says is known. Those of others can hold messages
/// or request bodies, some even at `warn`: only their errors pass, whatever `RUST_LOG` says.
const OURS: &str = "upto";

/// Prints a line of what a command was asked for.
///
/// Law: as with [`note`], where nobody reads on, or the disk behind it is full, nothing breaks.
pub fn print(line: impl Display) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Says a line about it to whoever typed the command.
pub fn note(line: impl Display) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// Tells of panics by where they are, never by what they say, since that may quote an entry: in the
/// log, or to whoever typed the command where there is none.
pub fn keep_panics_quiet() {
    std::panic::set_hook(Box::new(|panic| {
        let (file, line) = panic.location().map_or(("?", 0), |at| (at.file(), at.line()));
        if tracing::dispatcher::has_been_set() {
            tracing::error!(id = incident(), file, line, "A part of the program broke.");
        } else {
            note(format_args!(
                "A part of the program broke, at {file}:{line}. Report it, with that place."
            ));
        }
    }));
}

/// Starts the log as the settings say, panics included; `RUST_LOG`, where set, goes over the level.
pub fn start(log: &Log) {
    let level = match log.level {
        LogLevel::Error => LevelFilter::ERROR,
        LogLevel::Warn => LevelFilter::WARN,
        LogLevel::Info => LevelFilter::INFO,
        LogLevel::Debug => LevelFilter::DEBUG,
        LogLevel::Trace => LevelFilter::TRACE,
    };
    let wanted = EnvFilter::builder().with_default_directive(level.into()).from_env_lossy();
    let floor =
        Targets::new().with_default(LevelFilter::ERROR).with_target(OURS, LevelFilter::TRACE);
    // Where the log can't be written, as on a full disk, there is nowhere to say so.
    let lines =
        tracing_subscriber::fmt::layer().with_writer(std::io::stderr).log_internal_errors(false);
    let lines = match log.format {
        LogFormat::Pretty => lines.with_target(false).boxed(),
        LogFormat::Json => lines.json().flatten_event(true).boxed(),
    };
    keep_panics_quiet();
    // A second start in one process (tests) keeps the first.
    let _ = tracing_subscriber::registry().with(lines.with_filter(floor)).with(wanted).try_init();
}
