//! `/checkin`: the form, at any time.

use super::Context;
use crate::app::Done;
use crate::bot::{answer, forms};
use crate::domain::entry::Answer;

/// Write what you are into, in a form of five fields.
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
pub async fn checkin(
    ctx: Context<'_>,
    #[description = "The days it is about: yesterday, last sunday, 2026-03, march 3 to 20; empty: today"]
    about: Option<String>,
) -> Done<()> {
    let desk = ctx.data();
    let opened =
        desk.app.open_checkin(answer::asker(ctx), about.as_deref(), desk.clock.now()).await?;
    let form = forms::checkin(answer::hearer(ctx).await, opened, &Answer::default());
    ctx.interaction.create_response(ctx.http(), form).await.map_err(|error| answer::lost(&error))
}
