//! **Save to upto**, in the context menu of a message.

use serenity::all::Message;

use super::Context;
use crate::app::Done;
use crate::bot::{answer, forms, promptly};

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
    let to = answer::hearer(ctx).await;
    let making = async {
        let held = desk.app.hold_message(answer::asker(ctx), address, desk.clock.now()).await?;
        Ok(forms::note(to, held))
    };
    promptly::open(ctx.http(), to, ctx.interaction, making).await
}
