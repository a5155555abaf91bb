//! `/help`: everything there is.

use super::Context;
use crate::app::Done;
use crate::bot::answer;
use crate::voice;

/// See everything I can do.
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
pub async fn help(ctx: Context<'_>) -> Done<()> {
    answer::say(ctx, voice::help::HELP).await
}
