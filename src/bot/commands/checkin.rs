//! `/checkin`: the form, at any time.

use serenity::all::Attachment;

use super::Context;
use crate::app::Done;
use crate::bot::{answer, events, forms};
use crate::domain::button::Button;

/// Write what you are into, in a form of five fields.
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
pub async fn checkin(
    ctx: Context<'_>,
    #[description = "A picture to keep with it: PNG, JPEG, GIF or WebP"] picture: Option<
        Attachment,
    >,
) -> Done<()> {
    let (desk, asker) = (ctx.data(), answer::asker(ctx));
    let form = match picture {
        None => forms::open(desk, asker, Button::Checkin).await?,
        Some(file) => {
            let held = desk.app.hold_picture(asker, events::offer(&file), desk.clock.now()).await?;
            forms::with_picture(held)
        }
    };
    ctx.interaction.create_response(ctx.http(), form).await.map_err(|error| answer::lost(&error))
}
