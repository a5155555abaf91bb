//! What our own crate logs on this thread, as talkative as it gets.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use tracing::subscriber::DefaultGuard;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::SubscriberExt as _;

/// The log so far. Clones are the same one.
#[derive(Clone, Default)]
pub struct Logged(Arc<Mutex<Vec<u8>>>);

impl Logged {
    /// Begins to listen, until the guard is dropped.
    pub fn begin() -> (Self, DefaultGuard) {
        let logged = Self::default();
        let lines = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(logged.clone());
        let ours = Targets::new().with_target("upto", LevelFilter::TRACE);
        let listening = tracing_subscriber::registry().with(lines).with(ours);
        (logged, tracing::subscriber::set_default(listening))
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

impl Write for Logged {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Logged {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}
