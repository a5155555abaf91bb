//! `/server`: what those who manage a server do for all of it.

use super::Context;
use crate::app::Done;
use crate::bot::{answer, calls};

/// Tell what the people of this server have been up to.
#[poise::command(
    slash_command,
    install_context = "Guild",
    interaction_context = "Guild",
    default_member_permissions = "MANAGE_GUILD",
    subcommands("digest"),
    subcommand_required
)]
#[expect(clippy::unused_async, reason = "Discord never calls it without a subcommand")]
pub async fn server(_: Context<'_>) -> Done<()> {
    Ok(())
}

/// Ask here who wants to be in a digest of this server; nobody is without their yes.
#[poise::command(slash_command)]
async fn digest(
    ctx: Context<'_>,
    #[description = "2026, 2026-Q3, this year, 2026-03-01..2026-08-31; last quarter by default"]
    period: Option<String>,
) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let board = calls::ask(ctx, to, period.as_deref()).await?;
    answer::send(ctx, to, board.reply()).await
}
