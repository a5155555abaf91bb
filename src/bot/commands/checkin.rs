//! `/checkin`: the form, at any time.

use super::Context;
use crate::app::Done;
use crate::bot::{answer, forms};
use crate::domain::button::Button;

/// Write what you are into, in a form of five fields.
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
pub async fn checkin(ctx: Context<'_>) -> Done<()> {
    let form = forms::open(ctx.data(), answer::asker(ctx), Button::Checkin).await?;
    ctx.interaction.create_response(ctx.http(), form).await.map_err(|error| answer::lost(&error))
}
