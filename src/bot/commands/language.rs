//! `/schedule language`: in which tongue a person is spoken to.

use super::Context;
use crate::app::Done;
use crate::bot::answer;
use crate::domain::tongue::{Hearer, Tongue};
use crate::voice;

/// A tongue, by what those who speak it call it.
#[derive(Debug, Clone, Copy, poise::ChoiceParameter)]
pub enum Choice {
    #[name = "as in Discord"]
    Discord,
    #[name = "English"]
    English,
    #[name = "Deutsch"]
    German,
    #[name = "Español"]
    Spanish,
    #[name = "Français"]
    French,
    #[name = "हिन्दी"]
    Hindi,
    #[name = "Português"]
    Portuguese,
}

impl Choice {
    /// The tongue; `None` for that of their Discord.
    fn tongue(self) -> Option<Tongue> {
        match self {
            Self::Discord => None,
            Self::English => Some(Tongue::English),
            Self::German => Some(Tongue::German),
            Self::Spanish => Some(Tongue::Spanish),
            Self::French => Some(Tongue::French),
            Self::Hindi => Some(Tongue::Hindi),
            Self::Portuguese => Some(Tongue::Portuguese),
        }
    }
}

/// Choose the language in which I speak with you.
#[poise::command(slash_command)]
pub async fn language(
    ctx: Context<'_>,
    #[description = "Which; empty: see which it is"] tongue: Option<Choice>,
) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let (app, asker) = (&ctx.data().app, answer::asker(ctx));
    let Some(choice) = tongue else {
        let chosen = app.enrolled(asker).await?.tongue;
        return answer::say(ctx, to, voice::wishes::language_is(to, chosen)).await;
    };
    let chosen = choice.tongue();
    app.speak(asker, chosen).await?;
    let to = Hearer::new(to.commands, chosen);
    answer::say(ctx, to, voice::wishes::language(to, chosen)).await
}
