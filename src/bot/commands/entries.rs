//! `/entries`: what a person wrote.

use poise::CreateReply;

use super::{Context, private, recall};
use crate::app::Done;
use crate::bot::{answer, embed, privacy};
use crate::render::{self, Card};
use crate::voice;

/// How many entries a page lists: each gets room for its first words.
const PAGE: u32 = 10;

/// See what you wrote.
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel",
    subcommands(
        "list",
        "show",
        "recall::search",
        "recall::on_this_day",
        "recall::random",
        "private::private",
        "delete"
    ),
    subcommand_required
)]
#[expect(clippy::unused_async, reason = "Discord never calls it without a subcommand")]
pub async fn entries(_: Context<'_>) -> Done<()> {
    Ok(())
}

/// List your entries, newest first.
#[poise::command(slash_command)]
async fn list(
    ctx: Context<'_>,
    #[description = "Which page, from 1"]
    #[min = 1]
    #[max = 100_000]
    page: Option<u32>,
) -> Done<()> {
    answer::begin(ctx).await?;
    let number = page.unwrap_or(1).max(1);
    let skip = (number - 1).saturating_mul(PAGE);
    let (_, page) = ctx.data().app.entries(answer::asker(ctx), skip, PAGE).await?;
    if page.entries.is_empty() {
        return answer::say(ctx, voice::entries::none(page.total, number)).await;
    }
    let title = voice::entries::title(page.total, number, PAGE);
    show_card(ctx, render::entries::list(&page.entries, &title)).await
}

/// See one entry whole.
#[poise::command(slash_command)]
async fn show(
    ctx: Context<'_>,
    #[description = "Its number, as /entries list shows it"]
    #[min = 1]
    number: i64,
) -> Done<()> {
    answer::begin(ctx).await?;
    let (person, entry) = ctx.data().app.entry(answer::asker(ctx), number).await?;
    answer::send(ctx, privacy::board(&person, &entry).reply()).await
}

/// Delete one entry for good.
#[poise::command(slash_command)]
async fn delete(
    ctx: Context<'_>,
    #[description = "Its number, as /entries list shows it"]
    #[min = 1]
    number: i64,
) -> Done<()> {
    answer::begin(ctx).await?;
    let desk = ctx.data();
    desk.app.delete(answer::asker(ctx), number, desk.clock.now()).await?;
    answer::say(ctx, voice::entries::deleted(number)).await
}

/// Answers with a card.
pub async fn show_card(ctx: Context<'_>, card: Card) -> Done<()> {
    answer::send(ctx, CreateReply::new().embed(embed(card))).await
}
