//! How a command is answered: seen by the one who asked, in whole sentences.

use poise::{CreateReply, FrameworkError};
use serenity::all::{InteractionContext, User};
use serenity::http::StatusCode;

use super::{Context, Desk};
use crate::app::{Done, Halt, incident};
use crate::domain::id::DiscordId;
use crate::domain::refusal::Refusal;
use crate::domain::tongue::Hearer;
use crate::voice;

/// Tells Discord that an answer is coming: it waits three seconds, and fifteen minutes after this.
/// How the one who asked is spoken to.
pub async fn begin(ctx: Context<'_>) -> Done<Hearer> {
    ctx.defer_response(hidden(ctx)).await.map_err(|error| lost(&error))?;
    Ok(hearer(ctx).await)
}

/// How the one who asked is spoken to.
pub async fn hearer(ctx: Context<'_>) -> Hearer {
    ctx.data().app.hearer(asker(ctx), &ctx.interaction.locale).await
}

/// How the one who pressed a button or sent a form is spoken to.
pub async fn hearer_of(desk: &Desk, user: &User, locale: &str) -> Hearer {
    desk.app.hearer(DiscordId(user.id.get()), locale).await
}

/// Answers with a sentence, and with a quiet line under it while prompts do not arrive.
pub async fn say(ctx: Context<'_>, to: Hearer, text: String) -> Done<()> {
    match warning(ctx.data(), to, asker(ctx)).await {
        Some(line) if text.chars().count() + line.chars().count() < voice::MESSAGE_LIMIT => {
            say_only(ctx, format!("{text}\n{line}")).await
        }
        Some(line) => {
            say_only(ctx, text).await?;
            say_only(ctx, line).await
        }
        None => say_only(ctx, text).await,
    }
}

/// The same with what takes several messages.
pub async fn say_all(ctx: Context<'_>, to: Hearer, mut texts: Vec<String>) -> Done<()> {
    let last = texts.pop().unwrap_or_default();
    for text in texts {
        say_only(ctx, text).await?;
    }
    say(ctx, to, last).await
}

/// Answers with anything, and with a quiet line after it while prompts do not arrive.
pub async fn send(ctx: Context<'_>, to: Hearer, reply: CreateReply) -> Done<()> {
    send_only(ctx, reply).await?;
    match warning(ctx.data(), to, asker(ctx)).await {
        Some(line) => say_only(ctx, line).await,
        None => Ok(()),
    }
}

async fn say_only(ctx: Context<'_>, text: String) -> Done<()> {
    send_only(ctx, CreateReply::new().content(text)).await
}

/// Answers with anything, and with nothing after it.
pub async fn send_only(ctx: Context<'_>, reply: CreateReply) -> Done<()> {
    ctx.send(reply.ephemeral(hidden(ctx))).await.map(drop).map_err(|error| lost(&error))
}

/// The line that says since when prompts have not reached somebody; `None` while they do.
pub async fn warning(desk: &Desk, to: Hearer, person: DiscordId) -> Option<String> {
    // Whatever keeps us from knowing will be told by the command itself.
    let since = desk.app.unreachable_since(person).await.ok()??;
    Some(voice::welcome::unreachable(to, since))
}

/// The account of the one who asked.
pub fn asker(ctx: Context<'_>) -> DiscordId {
    DiscordId(ctx.author().id.get())
}

/// A sentence for a person about something that was not done; what we must mend is logged, once.
pub fn sentence(to: Hearer, halt: &Halt) -> String {
    match halt {
        Halt::Refused(refusal) => voice::refusals::said(to, refusal),
        Halt::Broken(error) => {
            let id = incident();
            tracing::error!(
                id,
                error = format!("{error:#}"),
                "Something broke while answering a person."
            );
            voice::broken(to, &id)
        }
    }
}

/// What poise could not bring to an end.
pub async fn failed(error: FrameworkError<'_, Desk, Halt>) {
    match error {
        FrameworkError::Command { error, ctx, .. } => {
            let poise::Context::Application(ctx) = ctx else { return };
            let to = hearer(ctx).await;
            let text = sentence(to, &error);
            let told = match error {
                // It says so itself.
                Halt::Refused(Refusal::DirectMessagesClosed) => say_only(ctx, text).await,
                _ => say(ctx, to, text).await,
            };
            if told.is_err() {
                tracing::warn!("A person could not be told why their command failed.");
            }
        }
        FrameworkError::CommandCheckFailed { error: Some(error), ctx, .. } => {
            let poise::Context::Application(ctx) = ctx else { return };
            let to = hearer(ctx).await;
            let _ = say_only(ctx, sentence(to, &error)).await;
        }
        FrameworkError::CommandPanic { ctx, .. } => {
            let poise::Context::Application(ctx) = ctx else { return };
            let broken = Halt::Broken(anyhow::anyhow!("a command panicked"));
            let to = hearer(ctx).await;
            let _ = say(ctx, to, sentence(to, &broken)).await;
        }
        FrameworkError::ArgumentParse { ctx, .. } => {
            let poise::Context::Application(ctx) = ctx else { return };
            let to = hearer(ctx).await;
            let _ = say(ctx, to, voice::unreadable(to)).await;
        }
        FrameworkError::CommandStructureMismatch { ctx, .. } => {
            let to = hearer(ctx).await;
            let _ = say(ctx, to, voice::outdated(to)).await;
        }
        FrameworkError::EventHandler { error, .. } => {
            // It is logged.
            let _ = sentence(Hearer::ENGLISH, &error);
        }
        // Owners, prefixes, cooldowns and permissions are not used here.
        _ => tracing::debug!("Something that is not used here went wrong in the framework."),
    }
}

/// Outside the person's own chat with the bot, only they see the answer.
fn hidden(ctx: Context<'_>) -> bool {
    ctx.interaction.context != Some(InteractionContext::BotDm)
}

/// An answer that Discord did not take. Law: only its kind is kept, since errors can hold the text.
pub fn lost(error: &serenity::Error) -> Halt {
    let kind = match error {
        serenity::Error::Http(http) => match http.status_code() {
            Some(status) => format!("Discord answered {status}"),
            None => "Discord did not answer".to_owned(),
        },
        _ => "the answer could not be sent".to_owned(),
    };
    Halt::Broken(anyhow::anyhow!(kind))
}

/// Whether Discord took nothing: it knows the answer already, or does not want it any more.
pub fn is_final(error: &serenity::Error) -> bool {
    matches!(error, serenity::Error::Http(http)
        if http.status_code().is_some_and(|status| status.is_client_error()))
}

/// Whether Discord does not let the bot there, or knows of no such place. What else it does not take
/// is for us to mend.
pub fn is_barred(error: &serenity::Error) -> bool {
    matches!(error, serenity::Error::Http(http) if matches!(
        http.status_code(),
        Some(StatusCode::FORBIDDEN | StatusCode::NOT_FOUND)
    ))
}
