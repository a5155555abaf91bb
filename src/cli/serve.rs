//! `upto run`: serve Discord until stopped.

use anyhow::Context as _;
use sd_notify::NotifyState;
use tokio::signal::unix::{SignalKind, signal};

use super::exit::{for_good, stopped};
use super::supervisor::{keep_telling, tell};
use crate::app::{Clock, Limits};
use crate::config::{self, Config};
use crate::courier::Route;
use crate::render::Templates;
use crate::{run, telemetry};

/// What a server's bot may do: view channels, send messages, embed links, attach files, read the
/// history: there it finds again what it posted.
const PERMISSIONS: u32 = 117_760;

/// Serves until SIGINT or SIGTERM; then nothing in flight is lost. An error says whether to start
/// it again.
pub async fn run() -> anyhow::Result<()> {
    serve().await.map_err(stopped)
}

async fn serve() -> anyhow::Result<()> {
    let config = config::load().map_err(for_good)?;
    telemetry::start(&config.log);
    let token = config::token().map_err(for_good)?;
    let limits = Limits {
        min_interval: config.schedule.min_interval,
        grace: config.prompts.grace,
        nudge_after: config.prompts.nudge_after,
        pictures: config.pictures.room(),
        hurried: config.discord.connect_to.is_some(),
    };
    let templates =
        Templates::with_overrides(config.digest.templates.as_deref()).map_err(for_good)?;
    let (mut interrupt, mut terminate) =
        (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    let route = route(&config).map_err(for_good)?;
    let mut running =
        run::start(config.store.place(), &route, &token, limits, templates, Clock::System).await?;
    if let Some(backups) = config.store.backups() {
        running.keep_backups(backups, Clock::System);
    }
    greet(running.application.get());
    let telling = keep_telling(running.store());
    tell(NotifyState::Ready);
    let ended = tokio::select! {
        _ = interrupt.recv() => None,
        _ = terminate.recv() => None,
        ended = running.ended() => Some(ended),
        never = telling => match never {},
    };
    tell(NotifyState::Stopping);
    tracing::info!("Stopping: finishing what is under way.");
    let stopped = running.stop().await;
    match ended {
        Some(why) => Err(why),
        None => stopped,
    }?;
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
    telemetry::print(format_args!(
        "upto is serving. What to do next:\n\
         1. To use it by yourself, open {base}&integration_type=1&scope=applications.commands\n   \
            (switch on User Install first: https://discord.com/developers/applications/{application}/installation).\n\
         2. To use it with others, invite it to a server: {base}&scope=bot+applications.commands&permissions={PERMISSIONS}\n\
         3. In Discord, type /start, and choose your time zone and when you want to be asked.\n\
         Stop it with Ctrl-C; nothing is lost."
    ));
}
