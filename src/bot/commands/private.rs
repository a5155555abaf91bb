//! `/entries private`: what never stands in a public edition.

use super::{Context, Switch};
use crate::app::Done;
use crate::bot::answer;
use crate::voice;

/// Keep an entry out of every public edition, or let it in again.
#[poise::command(slash_command)]
pub async fn private(
    ctx: Context<'_>,
    #[description = "Its number, as /entries list shows it"]
    #[min = 1]
    number: i64,
    #[description = "On keeps it out, which is the default; off lets it in again"] state: Option<
        Switch,
    >,
) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let private = state != Some(Switch::Off);
    ctx.data().app.keep_private(answer::asker(ctx), number, private).await?;
    answer::say(ctx, to, voice::entries::private(to, number, private)).await
}
