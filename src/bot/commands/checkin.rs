//! `/checkin`: the form, at any time.

use serenity::all::Attachment;

use super::Context;
use crate::app::Done;
use crate::app::Opened;
use crate::bot::{answer, events, forms, promptly};
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
    #[description = "A picture to keep with it: PNG, JPEG, GIF or WebP"] picture: Option<
        Attachment,
    >,
) -> Done<()> {
    let (desk, asker, now) = (ctx.data(), answer::asker(ctx), ctx.data().clock.now());
    let about = about.as_deref();
    let to = answer::hearer(ctx).await;
    let making = async {
        let opened = match picture {
            None => desk.app.open_checkin(asker, about, now).await?,
            Some(file) => {
                let offer = events::offer(&file);
                Opened::Holding(desk.app.hold_picture(asker, offer, about, now).await?)
            }
        };
        Ok(forms::checkin(to, opened, &Answer::default()))
    };
    promptly::open(ctx.http(), to, ctx.interaction, making).await
}
