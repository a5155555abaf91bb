//! `upto run`: serve Discord until stopped.

use anyhow::Context as _;
use tokio::signal::unix::{SignalKind, signal};

use crate::app::{Clock, Limits};
use crate::config::{self, Config};
use crate::courier::Route;
use crate::render::Templates;
use crate::{run, telemetry};

/// What a server's bot may do: view channels, send messages, embed links, attach files, read the
/// history: there it finds again what it posted.
const PERMISSIONS: u32 = 117_760;

/// Serves until SIGINT or SIGTERM; then nothing in flight is lost.
pub async fn run() -> anyhow::Result<()> {
    let config = config::load()?;
    telemetry::start(&config.log);
    let token = config::token()?;
    let limits = Limits {
        min_interval: config.schedule.min_interval,
        grace: config.prompts.grace,
        nudge_after: config.prompts.nudge_after,
        pictures: config.pictures.room(),
    };
    let templates = Templates::with_overrides(config.digest.templates.as_deref())?;
    let (mut interrupt, mut terminate) =
        (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    let mut running =
        run::start(&config.store.path, &route(&config)?, &token, limits, templates, Clock::System)
            .await?;
    greet(running.application.get());
    let ended = tokio::select! {
        _ = interrupt.recv() => Ok(()),
        _ = terminate.recv() => Ok(()),
        ended = running.ended() => ended,
    };
    tracing::info!("Stopping: finishing what is under way.");
    running.stop().await?;
    ended?;
    tracing::info!("Stopped; nothing is lost.");
    Ok(())
}

/// The way to Discord that the settings choose.
fn route(config: &Config) -> anyhow::Result<Route> {
    let certificate = match &config.discord.ca_file {
        Some(file) => Some(
            std::fs::read(file)
                .with_context(|| format!("I can't read `discord.ca_file`, {}.", file.display()))?,
        ),
        None => None,
    };
    Ok(Route { connect_to: config.discord.connect_to, certificate })
}

/// Prints what to do next.
fn greet(application: u64) {
    let base = format!("https://discord.com/oauth2/authorize?client_id={application}");
    println!(
        "upto is serving. What to do next:\n\
         1. To use it by yourself, open {base}&integration_type=1&scope=applications.commands\n   \
            (switch on User Install first: https://discord.com/developers/applications/{application}/installation).\n\
         2. To use it with others, invite it to a server: {base}&scope=bot+applications.commands&permissions={PERMISSIONS}\n\
         3. In Discord, type /start, and choose your time zone and when you want to be asked.\n\
         Stop it with Ctrl-C; nothing is lost."
    );
}
