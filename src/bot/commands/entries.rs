//! `/entries`: what a person wrote.

use poise::CreateReply;
use poise::serenity_prelude::CreateAutocompleteResponse;

use super::offers::{offer, own};
use super::{Context, private, recall};
use crate::app::{Done, Edit, Opened};
use crate::bot::{answer, embed, forms, pages, privacy, promptly, prompts};
use crate::domain::lookup::{Lookup, Search};
use crate::domain::tongue::Hearer;
use crate::render::Card;
use crate::voice;

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
        "edit",
        "never",
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
    let to = answer::begin(ctx).await?;
    pages::show(ctx, to, Lookup::Entries(Search::default()), page.unwrap_or(1).max(1)).await
}

/// See one entry whole.
#[poise::command(slash_command)]
async fn show(
    ctx: Context<'_>,
    #[description = "Its number, as /entries list shows it"]
    #[min = 1]
    number: i64,
) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let (person, entry) = ctx.data().app.entry(answer::asker(ctx), number).await?;
    let board = privacy::board(ctx.data(), to, &person, &entry).await?;
    answer::send(ctx, to, board.reply()).await
}

/// Change an entry in the form, or the days it is about.
#[poise::command(slash_command)]
async fn edit(
    ctx: Context<'_>,
    #[description = "Its number, as /entries list shows it"]
    #[min = 1]
    number: i64,
    #[description = "The days it is about from now on: yesterday, last sunday, 2026-03, march 3 to 20"]
    about: Option<String>,
) -> Done<()> {
    let (desk, asker) = (ctx.data(), answer::asker(ctx));
    let to = answer::hearer(ctx).await;
    let making = async {
        let edit = desk.app.open_edit(asker, number, about.as_deref(), desk.clock.now()).await?;
        Ok(match edit {
            Edit::Form(form, entry) => forms::checkin(to, Opened::With(form), &entry.answer),
            Edit::Redated(about) => {
                prompts::note(voice::prompt::amended(to, &number.to_string(), about))
            }
        })
    };
    promptly::open(ctx.http(), to, ctx.interaction, making).await
}

/// Keep a word or a name from ever being brought up, or see which are.
#[poise::command(slash_command)]
async fn never(
    ctx: Context<'_>,
    #[description = "A word, a name or an interest that I shall never bring up; empty: see which"]
    #[autocomplete = "own"]
    word: Option<String>,
    #[description = "One of them that may come up again: pick from the list, or type it"]
    #[autocomplete = "never_words"]
    allow: Option<String>,
) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let (desk, asker) = (ctx.data(), answer::asker(ctx));
    let mut said = Vec::new();
    if let Some(word) = word {
        let (word, new) = desk.app.never(asker, &word, desk.clock.now()).await?;
        said.push(voice::memories::never(to, &word, new));
    }
    if let Some(word) = allow {
        let (word, was) = desk.app.allow(asker, &word).await?;
        said.push(voice::memories::allowed(to, &word, was));
    }
    if said.is_empty() {
        said.push(voice::memories::words(to, &desk.app.never_words(asker).await?));
    }
    answer::say(ctx, to, said.join("\n")).await
}

/// The words that are never to come up.
async fn never_words(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let words = ctx.data().app.never_words(answer::asker(ctx)).await.unwrap_or_default();
    let wanted = typed.trim().to_lowercase();
    offer(words.into_iter().filter(|word| word.to_lowercase().contains(&wanted)))
}

/// Delete one entry for good.
#[poise::command(slash_command)]
async fn delete(
    ctx: Context<'_>,
    #[description = "Its number, as /entries list shows it"]
    #[min = 1]
    number: i64,
) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let desk = ctx.data();
    desk.app.delete(answer::asker(ctx), number, desk.clock.now()).await?;
    answer::say(ctx, to, voice::entries::deleted(to, number)).await
}

/// Answers with a card.
pub async fn show_card(ctx: Context<'_>, to: Hearer, card: Card) -> Done<()> {
    answer::send(ctx, to, CreateReply::new().embed(embed(card))).await
}
