//! `/start`: begin, or begin anew.

use poise::serenity_prelude::{AutocompleteChoice, CreateAutocompleteResponse};

use super::{CHOICE_LENGTH, Context};
use crate::app::Done;
use crate::bot::{answer, beginning};
use crate::domain::refusal::Refusal;
use crate::domain::schedule::Cadence;
use crate::domain::zone;

/// Be asked what you are into, when you choose.
///
/// What is left out is asked for, a step at a time.
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
pub async fn start(
    ctx: Context<'_>,
    #[description = "Where you are: type your city, country or time zone"]
    #[autocomplete = "zones"]
    zone: Option<String>,
    #[description = "When to ask you: every sunday at 7pm, weekdays 18:30, daily 9am"]
    #[autocomplete = "whens"]
    when: Option<String>,
) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let (desk, person) = (ctx.data(), answer::asker(ctx));
    let asked = match (zone, when) {
        (Some(zone), Some(when)) => {
            let started = {
                let locale = &ctx.interaction.locale;
                desk.app.start(person, locale, &zone, &when, desk.clock.now()).await?
            };
            return answer::say(ctx, to, beginning::begun(to, &started)).await;
        }
        (Some(zone), None) => beginning::how_often(desk, to, &zone.parse()?),
        (None, when) => {
            let when = when.map(|when| desk.app.cadence(&when)).transpose()?;
            let guess = desk.app.whereabouts(person, &ctx.interaction.locale).await?;
            let when = when.map(|when| when.to_string());
            beginning::whereabouts(desk, to, &guess, when.as_deref()).ok_or(Refusal::ZoneToo)?
        }
    };
    answer::send(ctx, to, asked.reply()).await
}

/// Time zones by city, country or abbreviation.
pub async fn zones(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let choices = zone::suggest(typed, ctx.data().clock.now())
        .into_iter()
        .map(|zone| AutocompleteChoice::new(zone.label, zone.name));
    CreateAutocompleteResponse::new().set_choices(choices.collect())
}

/// What was typed, once it is understood, and examples.
pub async fn whens(_: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    const EXAMPLES: [&str; 6] = [
        "every sunday at 7pm",
        "weekdays 18:30",
        "daily 9am",
        "every 2 weeks on friday 17:00",
        "monthly on the 1st at 10:00",
        "mon, wed and fri 8pm",
    ];
    let understood = typed
        .parse::<Cadence>()
        .ok()
        .map(|cadence| cadence.to_string())
        .filter(|cadence| cadence.chars().count() <= CHOICE_LENGTH);
    let wanted = typed.trim().to_lowercase();
    let examples =
        EXAMPLES.iter().filter(|example| understood.is_none() && example.contains(&wanted));
    let mut choices: Vec<String> =
        understood.iter().cloned().chain(examples.map(|e| (*e).to_owned())).collect();
    if choices.is_empty() {
        choices.extend(EXAMPLES.map(str::to_owned));
    }
    let choices = choices.into_iter().map(AutocompleteChoice::from);
    CreateAutocompleteResponse::new().set_choices(choices.collect())
}
