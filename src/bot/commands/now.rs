//! `/now`: what somebody is into now, and how they got there.

use poise::CreateReply;
use serenity::all::User;

use super::{Context, Switch};
use crate::app::Done;
use crate::bot::{answer, embed};
use crate::domain::id::{DiscordId, ServerId};
use crate::domain::now::Now;
use crate::domain::refusal::Refusal;
use crate::domain::tongue::Hearer;
use crate::render::{self, Card};
use crate::voice;

/// See what you are into now, and how you got there.
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
pub async fn now(
    ctx: Context<'_>,
    #[description = "Somebody who shows it in this server; you by default"] person: Option<User>,
    #[description = "Let the others in this server see yours, or no more"] publish: Option<Switch>,
) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let (desk, asker) = (ctx.data(), answer::asker(ctx));
    let (app, time) = (&desk.app, desk.clock.now());
    let server = ctx.guild_id().map(|guild| ServerId(guild.get()));
    match (person, publish) {
        (Some(_), Some(_)) => Err(Refusal::PersonOrPublish.into()),
        (None, None) => {
            let now = app.now(asker, time).await?;
            answer::send(ctx, to, reply(to, &now, &voice::now::title(to))).await
        }
        (Some(user), None) => {
            // Whoever has left a server is not shown there any more.
            if server.is_some() && !ctx.interaction.data.resolved.members.contains_key(&user.id) {
                return Err(Refusal::NotPublished.into());
            }
            let now = app.now_of(DiscordId(user.id.get()), server, time).await?;
            let name = render::interests::name(user.global_name.as_ref().unwrap_or(&user.name));
            answer::send(ctx, to, reply(to, &now, &voice::now::title_of(to, &name))).await
        }
        (None, Some(Switch::On)) => {
            let now = app.publish(asker, server, time).await?;
            let name = render::interests::name(ctx.author().display_name());
            let seen = reply(to, &now, &voice::now::title_of(to, &name));
            answer::send(ctx, to, seen.content(voice::now::published(to))).await
        }
        (None, Some(Switch::Off)) => {
            let was = app.unpublish(asker, server).await?;
            answer::say(ctx, to, voice::now::unpublished(to, server.is_none(), was)).await
        }
    }
}

fn reply(to: Hearer, now: &Now, title: &str) -> CreateReply {
    let footer = voice::now::footer(to, now.entries, now.span.from, now.span.last());
    let card: Card = render::now::now(to, now, title, &footer);
    CreateReply::new().embed(embed(card))
}
