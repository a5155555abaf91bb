//! `/entries search`, `on-this-day` and `random`: what a person wrote, found again.

use poise::serenity_prelude::CreateAutocompleteResponse;

use super::Context;
use super::entries::show_card;
use super::offers::{offer, own};
use crate::app::{Done, Typed};
use crate::bot::{answer, pages};
use crate::domain::lookup::Lookup;
use crate::{render, voice};

/// Find what you wrote, by words, dates, interest or source.
#[poise::command(slash_command)]
pub async fn search(
    ctx: Context<'_>,
    #[description = "Words in any form; \"a phrase in quotes\"; the beginning of a word with a *"]
    #[max_length = 200]
    words: Option<String>,
    #[description = "From when on: 2026-03-01, 2026-03, 2026-Q1, last year"] from: Option<String>,
    #[description = "Until when: 2026-03-31, 2026-03, 2026-Q1, last year"] to: Option<String>,
    #[description = "About what: pick from the list, or type its name"]
    #[autocomplete = "own"]
    interest: Option<String>,
    #[description = "Where it came from: dm, form, or the word that your journal used"]
    #[autocomplete = "sources"]
    source: Option<String>,
) -> Done<()> {
    let hearer = answer::begin(ctx).await?;
    let desk = ctx.data();
    let typed = Typed { words, from, to, interest, source };
    let search = desk.app.understand(answer::asker(ctx), typed, desk.clock.now()).await?;
    pages::show(ctx, hearer, Lookup::Entries(search), 1).await
}

/// See what you wrote about this day in other years.
#[poise::command(slash_command, rename = "on-this-day")]
pub async fn on_this_day(ctx: Context<'_>) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let desk = ctx.data();
    let (today, entries, all) = desk.app.on_this_day(answer::asker(ctx), desk.clock.now()).await?;
    if entries.is_empty() {
        return answer::say(ctx, to, voice::recall::nothing_on_this_day(to, today)).await;
    }
    let title = voice::recall::on_this_day(to, today, entries.len(), all);
    show_card(ctx, to, render::entries::list(to, &entries, &title)).await
}

/// See any one of your entries.
#[poise::command(slash_command)]
pub async fn random(ctx: Context<'_>) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let dice = ctx.interaction.id.get();
    match ctx.data().app.random(answer::asker(ctx), dice).await? {
        (person, Some(entry)) => {
            show_card(ctx, to, render::entries::one(to, &entry, person.schedule.zone())).await
        }
        (_, None) => answer::say(ctx, to, voice::recall::no_entries(to)).await,
    }
}

/// Where the person's entries came from.
async fn sources(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let origins = ctx.data().app.origins(answer::asker(ctx)).await.unwrap_or_default();
    let wanted = typed.trim().to_lowercase();
    offer(origins.into_iter().filter(|origin| origin.to_lowercase().contains(&wanted)))
}
