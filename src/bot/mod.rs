//! Incoming Discord: events, commands, buttons and forms. It answers; what it does is the app's.

mod answer;
mod beginning;
mod board;
mod calls;
mod commands;
mod deciding;
mod details;
mod eras;
mod events;
mod floods;
mod forms;
mod gate;
mod keepout;
mod pages;
mod post;
mod posts;
mod privacy;
mod promptly;
mod prompts;
mod public;
mod told;

use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Once};
use std::time::Duration;

use backon::{ExponentialBuilder, Retryable as _};
use futures_util::FutureExt as _;
use poise::CommandInteractionType;
use serenity::all::{
    Command, CreateEmbed, CreateEmbedFooter, GatewayError, GatewayIntents, Http, ShardManager,
};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::app::{App, Clock, Halt};
use crate::domain::id::DiscordId;
use crate::render::{Card, Templates};
use gate::Gate;

/// What every event and command finds at hand.
pub struct Desk {
    app: App,
    /// How digests are dressed.
    templates: Arc<Templates>,
    clock: Clock,
    under_way: TaskTracker,
    stop: CancellationToken,
    strangers: events::Strangers,
    floods: floods::Floods,
    /// Taken by whoever leaves a message that others stand in as well.
    leaving: tokio::sync::Mutex<()>,
    /// Discord says that it is ready again after every new session; the commands are registered once.
    registering: Once,
    /// Something broke that nobody answers for.
    broken: CancellationToken,
}

/// Why the bot serves no longer, unasked.
#[derive(Debug, thiserror::Error)]
pub enum Ended {
    /// Starting again does not mend it: a token or intents that Discord refuses.
    #[error("Discord closed the connection for good. Check the token, then start again.")]
    Refused(#[source] Box<serenity::Error>),
    /// The gateway has not answered for two and a half heartbeats.
    #[error("Discord's gateway has been silent for too long. Check the network, then start again.")]
    Silent,
    /// The client gave up.
    #[error("The connection to Discord was lost. Start again.")]
    Lost(#[source] Box<serenity::Error>),
    /// There is no room for the connection on this machine.
    #[error("{0:#}")]
    Unprepared(anyhow::Error),
    /// A part of the program broke.
    #[error("A part of the program broke; the log says which. Start again, and report it.")]
    Broken,
}

/// A slash command that was typed.
type Context<'a> = poise::ApplicationContext<'a, Desk, Halt>;

/// The pauses between tries to register the commands: from two seconds up to two minutes.
const REGISTERING: (Duration, Duration) = (Duration::from_secs(2), Duration::from_mins(2));

/// How often, and how far apart, the connection is told to close: for two seconds, four times
/// what it takes.
const CLOSINGS: u32 = 20;
const BETWEEN_CLOSINGS: Duration = Duration::from_millis(100);

/// How long the connection may take to close when the end is not ours.
const LAST_CLOSING: Duration = Duration::from_secs(1);

/// Serves Discord until told to stop; then finishes what is under way.
pub async fn serve(
    app: App,
    templates: Templates,
    clock: Clock,
    http: Http,
    stop: CancellationToken,
) -> Result<(), Ended> {
    let (under_way, broken) = (TaskTracker::new(), CancellationToken::new());
    let desk = Desk {
        app: app.clone(),
        templates: Arc::new(templates),
        clock: clock.clone(),
        under_way: under_way.clone(),
        stop: stop.clone(),
        strangers: events::Strangers::default(),
        floods: floods::Floods::default(),
        leaving: tokio::sync::Mutex::default(),
        registering: Once::new(),
        broken: broken.clone(),
    };
    let framework = poise::Framework::builder()
        .options(options())
        .initialize_owners(false)
        .setup(|_, _, _| Box::pin(async move { Ok(desk) }))
        .build();
    let lost = |error| Ended::Lost(Box::new(error));
    let mut client = serenity::client::ClientBuilder::new_with_http(http, INTENTS)
        .framework(framework)
        .await
        .map_err(lost)?;
    let gateway = client.ws_url.lock().await.clone();
    let gate = Gate::before(gateway, app.clone(), clock).await.map_err(Ended::Unprepared)?;
    *client.ws_url.lock().await = gate.url().map_err(Ended::Unprepared)?;
    let shards = Arc::clone(&client.shard_manager);
    let mut keeping = tokio::spawn(gate.keep());
    let ended = tokio::select! {
        ended = client.start() => match ended {
            // Unasked, it comes to no good end.
            Ok(()) if !stop.is_cancelled() => Err(Ended::Broken),
            ended => ended.map_err(told),
        },
        () = close_when_told(Arc::clone(&shards), &stop) => Ok(()),
        () = broken.cancelled() => Err(Ended::Broken),
        kept = &mut keeping => Err(kept.map_or(Ended::Broken, |()| Ended::Silent)),
    };
    if let Err(Ended::Refused(_)) = &ended {
        app.fall_silent();
    }
    if ended.is_err() {
        // It may not be there any more; then there is nothing to close.
        let _ = tokio::time::timeout(LAST_CLOSING, shards.shutdown_all()).await;
    }
    under_way.close();
    under_way.wait().await;
    keeping.abort();
    if stop.is_cancelled() { Ok(()) } else { ended }
}

/// What the client's end means.
fn told(error: serenity::Error) -> Ended {
    match error {
        serenity::Error::Gateway(
            GatewayError::InvalidAuthentication
            | GatewayError::InvalidGatewayIntents
            | GatewayError::DisallowedGatewayIntents,
        ) => Ended::Refused(Box::new(error)),
        error => Ended::Lost(Box::new(error)),
    }
}

/// A card as Discord draws it.
fn embed(card: Card) -> CreateEmbed {
    let fields = card.fields.into_iter().map(|(name, value)| (name, value, false));
    let embed = CreateEmbed::new()
        .title(card.title)
        .description(card.description)
        .fields(fields)
        .colour(card.colour);
    if card.footer.is_empty() { embed } else { embed.footer(CreateEmbedFooter::new(card.footer)) }
}

/// Registers the commands, trying until it works.
async fn register(http: Arc<Http>) {
    let commands = commands::as_registered();
    let (first, longest) = REGISTERING;
    let pauses = ExponentialBuilder::default()
        .with_min_delay(first)
        .with_max_delay(longest)
        .without_max_times();
    let registered = (|| Command::set_global_commands(&http, commands.clone()))
        .retry(pauses)
        .notify(|_, pause| {
            tracing::warn!(
                seconds = pause.as_secs(),
                "Discord did not take the commands; trying again."
            );
        })
        .await;
    if let Ok(registered) = registered {
        tracing::info!(commands = registered.len(), "The commands are registered.");
    }
}

fn options() -> poise::FrameworkOptions<Desk, Halt> {
    poise::FrameworkOptions {
        commands: commands::all(),
        on_error: |error| Box::pin(answer::failed(error)),
        event_handler: |framework, event| {
            Box::pin(async move {
                let taken = AssertUnwindSafe(events::take(framework, event)).catch_unwind().await;
                taken.unwrap_or_else(|_| {
                    // It is logged; nobody answers for it, so that the whole starts afresh.
                    framework.user_data.broken.cancel();
                    Ok(())
                })
            })
        },
        // Whatever a command does counts as under way until it is done.
        pre_command: |ctx| {
            Box::pin(async move { ctx.set_invocation_data(ctx.data().under_way.token()).await })
        },
        command_check: Some(|ctx| {
            Box::pin(async move {
                let (desk, person) = (ctx.data(), DiscordId(ctx.author().id.get()));
                let poise::Context::Application(typed) = ctx else { return Ok(false) };
                // With each key that is pressed Discord asks what to suggest.
                if typed.interaction_type == CommandInteractionType::Autocomplete {
                    return Ok(true);
                }
                desk.floods.press(person, typed.interaction.id, desk.clock.now())?;
                Ok(true)
            })
        }),
        allowed_mentions: Some(serenity::all::CreateAllowedMentions::new()),
        initialize_owners: false,
        ..Default::default()
    }
}

/// Closes the connection when told; returns when it cannot be closed because it never came up.
///
/// Asked before the first shard is there, the client closes nothing and says nothing: so it is
/// asked again.
async fn close_when_told(shards: Arc<ShardManager>, stop: &CancellationToken) {
    stop.cancelled().await;
    for _ in 0..CLOSINGS {
        shards.shutdown_all().await;
        tokio::time::sleep(BETWEEN_CLOSINGS).await;
    }
}

/// What the bot listens to: direct messages, which need no privileged intent.
const INTENTS: GatewayIntents = GatewayIntents::DIRECT_MESSAGES;
