//! **Save to upto**, in the context menu of a message.

use serenity::all::Message;

use super::Context;
use crate::app::Done;
use crate::bot::{answer, forms};

/// Opens the form for a note on a message.
///
/// Law: of the message only its address is looked at, never what it says.
#[poise::command(
    context_menu_command = "Save to upto",
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
pub async fn save(ctx: Context<'_>, message: Message) -> Done<()> {
    let desk = ctx.data();
    let address = message.id.link(message.channel_id, ctx.interaction.guild_id);
    let held = desk.app.hold_message(answer::asker(ctx), address, desk.clock.now()).await?;
    let form = forms::note(answer::hearer(ctx).await, held);
    ctx.interaction.create_response(ctx.http(), form).await.map_err(|error| answer::lost(&error))
}
