//! `/resources`: what helped.

use super::Context;
use super::offers::own;
use crate::app::Done;
use crate::bot::{answer, pages};
use crate::domain::lookup::Lookup;

/// See the links, books and courses that helped, by what they served.
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
pub async fn resources(
    ctx: Context<'_>,
    #[description = "With what; with everything by default"]
    #[autocomplete = "own"]
    interest: Option<String>,
) -> Done<()> {
    let to = answer::begin(ctx).await?;
    pages::show(ctx, to, Lookup::Resources(interest), 1).await
}
