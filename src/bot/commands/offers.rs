//! What can be picked while somebody types.

use poise::serenity_prelude::{AutocompleteChoice, CreateAutocompleteResponse, ResolvedValue};

use super::{CHOICE_LENGTH, CHOICES, Context};
use crate::bot::answer;
use crate::domain::unseen;

/// The person's own interests, by any of their names; those whose name begins so first.
pub async fn own(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let desk = ctx.data();
    let names = desk.app.interest_names(answer::asker(ctx), desk.clock.now()).await;
    let wanted = typed.trim().to_lowercase();
    let mut found: Vec<(bool, String)> = names
        .unwrap_or_default()
        .into_iter()
        .filter(|known| known.names().any(|name| name.to_lowercase().contains(&wanted)))
        .map(|known| (!known.name.to_lowercase().starts_with(&wanted), known.name))
        .collect();
    found.sort_by_key(|(later, _)| *later);
    offer(found.into_iter().map(|(_, name)| name))
}

/// The names that can be split off the interest that is chosen beside it; off any while none is.
pub async fn other_names(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let chosen = ctx.args.iter().find_map(|option| match option.value {
        ResolvedValue::String(name) if option.name == "interest" => Some(name),
        _ => None,
    });
    let names = ctx.data().app.names_to_split(answer::asker(ctx), chosen).await;
    let wanted = typed.trim().to_lowercase();
    let names = names.unwrap_or_default().into_iter();
    offer(names.filter(|name| name.to_lowercase().contains(&wanted)))
}

/// The names that the person has hidden.
pub async fn hidden(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let names = ctx.data().app.hidden_names(answer::asker(ctx)).await.unwrap_or_default();
    let wanted = typed.trim().to_lowercase();
    offer(names.into_iter().filter(|name| name.to_lowercase().contains(&wanted)))
}

/// What can be picked, as far as Discord shows it.
pub fn offer(names: impl Iterator<Item = String>) -> CreateAutocompleteResponse {
    let choices = names.filter_map(|name| {
        let shown = unseen::line(&name);
        let fits = !shown.is_empty() && name.chars().count() <= CHOICE_LENGTH;
        fits.then(|| AutocompleteChoice::new(shown, name))
    });
    CreateAutocompleteResponse::new().set_choices(choices.take(CHOICES).collect())
}
