//! Incoming Discord: events, commands, buttons and forms. It answers; what it does is the app's.

mod answer;
mod beginning;
mod board;
mod commands;
mod deciding;
mod details;
mod eras;
mod events;
mod floods;
mod forms;
mod keepout;
mod pages;
mod post;
mod privacy;
mod promptly;
mod prompts;
mod public;
mod told;

use std::sync::{Arc, Once};
use std::time::Duration;

use anyhow::Context as _;
use backon::{ExponentialBuilder, Retryable as _};
use poise::CommandInteractionType;
use serenity::all::{Command, CreateEmbed, CreateEmbedFooter, GatewayIntents, Http, ShardManager};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::app::{App, Clock, Halt};
use crate::domain::id::DiscordId;
use crate::render::{Card, Templates};

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
    /// Discord says that it is ready again after every new session; the commands are registered once.
    registering: Once,
}

/// A slash command that was typed.
type Context<'a> = poise::ApplicationContext<'a, Desk, Halt>;

/// The pauses between tries to register the commands: from two seconds up to two minutes.
const REGISTERING: (Duration, Duration) = (Duration::from_secs(2), Duration::from_mins(2));

/// How often, and how far apart, the connection is told to close: for two seconds, four times
/// what it takes.
const CLOSINGS: u32 = 20;
const BETWEEN_CLOSINGS: Duration = Duration::from_millis(100);

/// Serves Discord until told to stop; then finishes what is under way.
///
/// An error is one that starting again does not mend: a token or intents that Discord refuses.
pub async fn serve(
    app: App,
    templates: Templates,
    clock: Clock,
    http: Http,
    stop: CancellationToken,
) -> anyhow::Result<()> {
    let under_way = TaskTracker::new();
    let desk = Desk {
        app,
        templates: Arc::new(templates),
        clock,
        under_way: under_way.clone(),
        stop: stop.clone(),
        strangers: events::Strangers::default(),
        floods: floods::Floods::default(),
        registering: Once::new(),
    };
    let framework = poise::Framework::builder()
        .options(options())
        .initialize_owners(false)
        .setup(|_, _, _| Box::pin(async move { Ok(desk) }))
        .build();
    let mut client = serenity::client::ClientBuilder::new_with_http(http, INTENTS)
        .framework(framework)
        .await
        .context("The connection to Discord can't be prepared.")?;
    let shards = Arc::clone(&client.shard_manager);
    let ended = tokio::select! {
        ended = client.start() => ended,
        () = close_when_told(shards, &stop) => Ok(()),
    };
    under_way.close();
    under_way.wait().await;
    if stop.is_cancelled() {
        return Ok(());
    }
    ended.context("Discord closed the connection for good. Check the token, then start again.")
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
        event_handler: |framework, event| Box::pin(events::take(framework, event)),
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
