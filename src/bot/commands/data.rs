//! `/data`: what is kept of a person, to take along or to delete.

use poise::CreateReply;
use serenity::all::CreateAttachment;

use super::Context;
use crate::app::Done;
use crate::bot::{answer, forms};
use crate::voice;

/// See, take along or delete what I keep of you.
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel",
    subcommands("export", "delete", "privacy"),
    subcommand_required
)]
#[expect(clippy::unused_async, reason = "Discord never calls it without a subcommand")]
pub async fn data(_: Context<'_>) -> Done<()> {
    Ok(())
}

/// Get everything you wrote, as a file.
#[poise::command(slash_command)]
async fn export(ctx: Context<'_>) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let exported = ctx.data().app.export(answer::asker(ctx)).await?;
    let file =
        CreateAttachment::bytes(exported.journal.into_string().into_bytes(), "journal.jsonl");
    let text = voice::data::export(to, exported.entries, exported.interests.is_some());
    let mut reply = CreateReply::new().content(text).attachment(file);
    if let Some(interests) = exported.interests {
        let bytes = interests.into_string().into_bytes();
        reply = reply.attachment(CreateAttachment::bytes(bytes, "interests.jsonl"));
    }
    answer::send(ctx, to, reply).await
}

/// Delete everything of yours, for good.
#[poise::command(slash_command)]
async fn delete(ctx: Context<'_>) -> Done<()> {
    ctx.data().app.enrolled(answer::asker(ctx)).await?;
    ctx.interaction
        .create_response(ctx.http(), forms::erase(answer::hearer(ctx).await))
        .await
        .map_err(|error| answer::lost(&error))
}

/// Read what is kept, where, and who can see it.
#[poise::command(slash_command)]
async fn privacy(ctx: Context<'_>) -> Done<()> {
    let to = answer::hearer(ctx).await;
    answer::say(ctx, to, voice::data::privacy(to)).await
}
