//! What is said, in each tongue: sentences by name, from the [Fluent] files of `config/voice`.
//!
//! A sentence names commands as they are in English, between backticks; [`mentions`] gives them the
//! names that the one who hears it sees in Discord. Nothing is read at run time, and nothing that a
//! person wrote goes through here but as an argument.
//!
//! Dates, months and lists are sentences, too ([`dates`], `calendar.ftl`): what the bot needs of the CLDR is a
//! page of words, which is lighter than a library with all of it.
//!
//! [Fluent]: https://projectfluent.org

pub mod commands;
pub mod dates;
mod files;
mod mentions;

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::domain::tongue::{Hearer, Tongue};

pub use files::files;
pub use mentions::typed;

type Bundle = FluentBundle<FluentResource>;

const TONGUES: usize = Tongue::ALL.len();

/// The sentences in each tongue, with the names of commands in each.
static SPOKEN: [[OnceLock<Bundle>; TONGUES]; TONGUES] =
    [const { [const { OnceLock::new() }; TONGUES] }; TONGUES];

/// Says the sentence of a name to somebody: `say!(to, "buttons-skip")`, `say!(to, "name", count = 3)`.
macro_rules! say {
    ($to:expr, $name:literal $(, $key:ident = $value:expr)* $(,)?) => {
        $crate::tongues::sentence($to, $name, [$((stringify!($key), $value.into())),*])
    };
}
pub(crate) use say;

/// The sentence of a name, with what it needs to know.
///
/// Law: whoever speaks a tongue in which it is wanting hears it in English; the tests see to it
/// that none is.
pub fn sentence<'a, const N: usize>(
    to: Hearer,
    name: &str,
    args: [(&'static str, FluentValue<'a>); N],
) -> String {
    let args: FluentArgs<'a> = args.into_iter().collect();
    let english = Hearer { tongue: Tongue::English, ..to };
    spoken(to, name, &args)
        .or_else(|| spoken(english, name, &args))
        .unwrap_or_else(|| name.to_owned())
}

/// A sentence in one tongue; `None` where it is not there or needs to know more.
pub fn spoken(to: Hearer, name: &str, args: &FluentArgs<'_>) -> Option<String> {
    let bundle = SPOKEN[to.tongue as usize][to.commands as usize].get_or_init(|| {
        let named = |source: &&str| mentions::named(source, to.commands);
        // The names of commands are no sentences.
        let sentences = files(to.tongue).iter().filter(|(file, _)| *file != "commands");
        bundle(to.tongue, sentences.map(|(_, source)| source).map(named))
    });
    let pattern = bundle.get_message(name)?.value()?;
    let mut errors = Vec::new();
    let said = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
    errors.is_empty().then_some(said)
}

/// The sentences of some files. What cannot be read is left out; the tests see to it that all can.
fn bundle(tongue: Tongue, sources: impl Iterator<Item = String>) -> Bundle {
    let mut bundle = Bundle::new_concurrent(tongue.code().parse().into_iter().collect());
    // Discord shows the marks that would set arguments apart as they are.
    bundle.set_use_isolating(false);
    for source in sources {
        let resource = FluentResource::try_new(source).unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
    }
    bundle
}
