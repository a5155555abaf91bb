//! The commands by their names in every tongue.

use std::borrow::Cow;

use crate::app::Halt;
use crate::bot::Desk;
use crate::domain::tongue::Tongue;
use crate::voice::commands;

/// Texts by Discord's locales.
type Localised = Cow<'static, [(Cow<'static, str>, Cow<'static, str>)]>;

/// Gives a command, its options and choices and all below it what they are called in other tongues;
/// `above` are the names of those above it. In English that stands at the commands themselves.
pub fn name(command: &mut poise::Command<Desk, Halt>, above: &[&str]) {
    let own = command.name.clone();
    let path = [above, &[own.as_ref()]].concat();
    command.name_localizations = in_each(|tongue| commands::name(tongue, &path));
    command.description_localizations = in_each(|tongue| commands::description(tongue, &path));
    for option in &mut command.parameters {
        let own = option.name.clone();
        let path = [path.as_slice(), &[own.as_ref()]].concat();
        option.name_localizations = in_each(|tongue| commands::name(tongue, &path));
        option.description_localizations = in_each(|tongue| commands::description(tongue, &path));
        for choice in option.choices.to_mut() {
            let english = choice.name.clone();
            choice.localizations = in_each(|tongue| commands::choice(tongue, &path, &english));
        }
    }
    for below in &mut command.subcommands {
        name(below, &path);
    }
}

/// A command as it stands in the menu of a message; `None` for one that is typed.
pub fn in_menu(command: &poise::Command<Desk, Halt>) -> Option<serenity::all::CreateCommand> {
    let menu = command.create_as_context_menu_command()?;
    let names = command.name_localizations.iter();
    Some(
        names
            .fold(menu, |menu, (locale, name)| menu.name_localized(locale.as_ref(), name.as_ref())),
    )
}

fn in_each(text: impl Fn(Tongue) -> Option<String>) -> Localised {
    let texts = Tongue::ALL.into_iter().filter_map(|tongue| Some((tongue, text(tongue)?)));
    let by_locale = texts.flat_map(|(tongue, text)| {
        tongue.discord_locales().iter().map(move |locale| ((*locale).into(), text.clone().into()))
    });
    by_locale.collect()
}
