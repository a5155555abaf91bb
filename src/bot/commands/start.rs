//! `/start`: begin, or begin anew.

use poise::serenity_prelude::{AutocompleteChoice, CreateAutocompleteResponse};

use super::{CHOICE_LENGTH, Context};
use crate::app::{Done, FirstPrompt};
use crate::bot::answer;
use crate::domain::schedule::{Cadence, Due};
use crate::domain::zone;
use crate::voice;
use crate::voice::schedule::Next;
use crate::voice::welcome::Started;

/// Be asked what you are into, when you choose.
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
pub async fn start(
    ctx: Context<'_>,
    #[description = "Where you are: type your city, country or time zone"]
    #[autocomplete = "zones"]
    zone: String,
    #[description = "When to ask you: every sunday at 7pm, weekdays 18:30, daily 9am"]
    #[autocomplete = "whens"]
    when: String,
) -> Done<()> {
    answer::begin(ctx).await?;
    let desk = ctx.data();
    let started = desk.app.start(answer::asker(ctx), &zone, &when, desk.clock.now()).await?;
    let schedule = &started.person.schedule;
    let text = voice::welcome::started(&Started {
        again: started.again,
        arrived: started.first == FirstPrompt::Arrived,
        when: &schedule.cadence().to_string(),
        zone: schedule.zone().name(),
        next: &next(&started.next),
    });
    answer::say(ctx, text).await
}

/// The times to come, as the voice says them.
pub fn next(due: &[Due]) -> Vec<Next> {
    due.iter().map(|due| Next { local: due.local, at: due.at }).collect()
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
