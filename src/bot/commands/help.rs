//! `/help`: everything there is.

use poise::serenity_prelude::CreateAutocompleteResponse;

use super::Context;
use super::offers::offer;
use crate::app::{Done, Halt};
use crate::bot::{Desk, answer};
use crate::domain::refusal::Refusal;
use crate::voice::help::{self, Usage};

/// See everything I can do.
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
pub async fn help(
    ctx: Context<'_>,
    #[description = "A command, to read all that it takes"]
    #[autocomplete = "commands"]
    command: Option<String>,
) -> Done<()> {
    let to = answer::hearer(ctx).await;
    let Some(typed) = command else { return answer::say_all(ctx, to, help::help(to)).await };
    let typed = typed.trim().trim_start_matches('/').to_lowercase();
    let wanted = |usage: &Usage<'_>| usage.name == typed || usage.called(to) == typed;
    let usage = usages(ctx).find(wanted).ok_or(Refusal::NoSuchCommand)?;
    answer::say_all(ctx, to, help::usage(to, &usage)).await
}

/// The commands that can be typed, by the names that they have for the one who asks.
async fn commands(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let to = answer::hearer(ctx).await;
    let wanted = typed.trim().trim_start_matches('/').to_lowercase();
    offer(usages(ctx).map(|usage| usage.called(to)).filter(|name| name.contains(&wanted)))
}

fn usages(ctx: Context<'_>) -> impl Iterator<Item = Usage<'_>> {
    let commands = ctx.framework.options().commands.iter();
    commands.filter(|command| command.context_menu_action.is_none()).map(|of| usage(of, &[]))
}

/// A command with all below it; `above` are the names of those above it.
fn usage<'a>(command: &'a poise::Command<Desk, Halt>, above: &[&'a str]) -> Usage<'a> {
    let path = [above, &[command.name.as_ref()]].concat();
    let options = command.parameters.iter().map(|option| Usage {
        name: &option.name,
        path: [path.as_slice(), &[option.name.as_ref()]].concat(),
        description: option.description.as_deref().unwrap_or_default(),
        choices: option.choices.iter().map(|choice| choice.name.as_ref()).collect(),
        options: Vec::new(),
        commands: Vec::new(),
    });
    Usage {
        name: &command.name,
        description: command.description.as_deref().unwrap_or_default(),
        choices: Vec::new(),
        options: options.collect(),
        commands: command.subcommands.iter().map(|below| usage(below, &path)).collect(),
        path,
    }
}
