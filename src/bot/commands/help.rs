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
    let to = answer::hearer(ctx).await;
    answer::say_all(ctx, to, voice::help::help(to)).await
}
