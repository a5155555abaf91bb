//! `/interests`: what a person is into, and what they put right about it.

use poise::CreateReply;
use serenity::all::CreateAttachment;

use super::offers::{hidden, other_names, own};
use super::{Context, Switch};
use crate::app::{Done, Stated};
use crate::bot::{answer, embed, pages};
use crate::domain::decision::DecisionKind;
use crate::domain::digest::Status;
use crate::domain::footing::Which;
use crate::domain::lookup::Lookup;
use crate::render::{self, interests::name};
use crate::voice;

/// Which interests are listed.
#[derive(Debug, Clone, Copy, poise::ChoiceParameter)]
pub enum Listing {
    #[name = "open"]
    Open,
    #[name = "exploring"]
    Exploring,
    #[name = "pursuing"]
    Pursuing,
    #[name = "paused"]
    Paused,
    #[name = "dropped"]
    Dropped,
    #[name = "pivoted"]
    Pivoted,
    #[name = "done"]
    Done,
    #[name = "quiet"]
    Quiet,
    #[name = "hidden"]
    Hidden,
    #[name = "all"]
    All,
}

/// How an interest stands.
#[derive(Debug, Clone, Copy, poise::ChoiceParameter)]
pub enum Stand {
    #[name = "exploring"]
    Exploring,
    #[name = "pursuing"]
    Pursuing,
    #[name = "paused"]
    Paused,
    #[name = "dropped"]
    Dropped,
    #[name = "pivoted"]
    Pivoted,
    #[name = "done"]
    Done,
}

/// See what you are into, and put it right.
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel",
    subcommands(
        "list", "show", "set", "rename", "merge", "split", "hide", "unhide", "publish", "undo"
    ),
    subcommand_required
)]
#[expect(clippy::unused_async, reason = "Discord never calls it without a subcommand")]
pub async fn interests(_: Context<'_>) -> Done<()> {
    Ok(())
}

/// List what is open now, since when, and when it was last seen.
#[poise::command(slash_command)]
async fn list(
    ctx: Context<'_>,
    #[description = "Which ones; what is open by default"] status: Option<Listing>,
) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let which = match status {
        None | Some(Listing::Open) => Which::Open,
        Some(Listing::Exploring) => Which::Standing(Status::Exploring),
        Some(Listing::Pursuing) => Which::Standing(Status::Pursuing),
        Some(Listing::Paused) => Which::Standing(Status::Paused),
        Some(Listing::Dropped) => Which::Standing(Status::Dropped),
        Some(Listing::Pivoted) => Which::Standing(Status::Pivoted),
        Some(Listing::Done) => Which::Standing(Status::Done),
        Some(Listing::Quiet) => Which::Standing(Status::Quiet),
        Some(Listing::Hidden) => Which::Hidden,
        Some(Listing::All) => Which::All,
    };
    pages::show(ctx, to, Lookup::Interests(which), 1).await
}

/// See one interest from its first day to today.
#[poise::command(slash_command)]
async fn show(
    ctx: Context<'_>,
    #[description = "Which one: pick from the list, or type its name"]
    #[autocomplete = "own"]
    interest: String,
) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let desk = ctx.data();
    let (person, story) = desk.app.story(answer::asker(ctx), &interest, desk.clock.now()).await?;
    let zone = person.schedule.zone().clone();
    let drawing = move || {
        let card = render::interests::story(to, &story);
        render::png(to, &render::interests::picture(&story, &zone)).map(|chart| (card, chart))
    };
    let (card, chart) = tokio::task::spawn_blocking(drawing)
        .await
        .map_err(|_| anyhow::anyhow!("the drawing of an interest broke"))?
        .map_err(anyhow::Error::from)?;
    let chart = CreateAttachment::bytes(chart, "interest.png").description(&card.alt);
    let reply = CreateReply::new().embed(embed(card).attachment("interest.png")).attachment(chart);
    answer::send(ctx, to, reply).await
}

/// Say how an interest stands, and why.
#[poise::command(slash_command)]
async fn set(
    ctx: Context<'_>,
    #[description = "Which one: pick from the list, or type its name"]
    #[autocomplete = "own"]
    interest: String,
    #[description = "How it stands from today on"] status: Stand,
    #[description = "Why, in your words"]
    #[max_length = 500]
    reason: Option<String>,
    #[description = "For what is pivoted: what it turned into"]
    #[autocomplete = "own"]
    to: Option<String>,
) -> Done<()> {
    let hearer = answer::begin(ctx).await?;
    let desk = ctx.data();
    let kind = match status {
        Stand::Exploring => DecisionKind::Explore,
        Stand::Pursuing => DecisionKind::Pursue,
        Stand::Paused => DecisionKind::Pause,
        Stand::Dropped => DecisionKind::Drop,
        Stand::Pivoted => DecisionKind::Pivot,
        Stand::Done => DecisionKind::Finish,
    };
    let reason = reason.map(Into::into);
    let stated = Stated { interest: &interest, kind, reason, to: to.as_deref() };
    let decision = desk.app.decide(answer::asker(ctx), stated, desk.clock.now()).await?;
    let to = decision.to.as_deref().map(name);
    let text = voice::interests::decided(
        hearer,
        &name(&decision.interest),
        decision.kind,
        to.as_deref(),
        decision.date,
    );
    answer::say(ctx, hearer, text).await
}

/// Give an interest another name, for the past as well.
#[poise::command(slash_command)]
async fn rename(
    ctx: Context<'_>,
    #[description = "Which one: pick from the list, or type its name"]
    #[autocomplete = "own"]
    interest: String,
    #[description = "The new name"]
    #[max_length = 60]
    to: String,
) -> Done<()> {
    let hearer = answer::begin(ctx).await?;
    let desk = ctx.data();
    let done = desk.app.rename(answer::asker(ctx), &interest, &to, desk.clock.now()).await?;
    let (from, to) = (name(&done.from), name(&done.name));
    answer::say(
        ctx,
        hearer,
        voice::interests::renamed(hearer, &from, &to, done.entries, done.joined),
    )
    .await
}

/// Make one interest of two.
#[poise::command(slash_command)]
async fn merge(
    ctx: Context<'_>,
    #[description = "The one whose name is given up"]
    #[autocomplete = "own"]
    interest: String,
    #[description = "The one that gives both its name"]
    #[autocomplete = "own"]
    into: String,
) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let desk = ctx.data();
    let done = desk.app.merge(answer::asker(ctx), &interest, &into, desk.clock.now()).await?;
    let (from, into) = (name(&done.from), name(&done.name));
    answer::say(ctx, to, voice::interests::merged(to, &from, &into, done.entries)).await
}

/// Make an interest of its own of a name that was taken for another's.
#[poise::command(slash_command)]
async fn split(
    ctx: Context<'_>,
    #[description = "The one it was taken for"]
    #[autocomplete = "own"]
    interest: String,
    #[description = "The name that stands for itself, as you write it"]
    #[autocomplete = "other_names"]
    #[max_length = 60]
    off: String,
) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let desk = ctx.data();
    let done = desk.app.split(answer::asker(ctx), &interest, &off, desk.clock.now()).await?;
    let (from, off) = (name(&done.from), name(&done.name));
    answer::say(ctx, to, voice::interests::split(to, &from, &off, done.entries)).await
}

/// Keep an interest out of everything I tell; its entries stay.
#[poise::command(slash_command)]
async fn hide(
    ctx: Context<'_>,
    #[description = "Which one: pick from the list, or type its name"]
    #[autocomplete = "own"]
    interest: String,
) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let desk = ctx.data();
    let hidden = desk.app.hide(answer::asker(ctx), &interest, desk.clock.now()).await?;
    answer::say(ctx, to, voice::interests::hidden(to, &name(&hidden))).await
}

/// Tell a hidden interest again.
#[poise::command(slash_command)]
async fn unhide(
    ctx: Context<'_>,
    #[description = "Which one: pick from the list, or type its name"]
    #[autocomplete = "hidden"]
    interest: String,
) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let desk = ctx.data();
    let shown = desk.app.unhide(answer::asker(ctx), &interest, desk.clock.now()).await?;
    answer::say(ctx, to, voice::interests::shown(to, &name(&shown))).await
}

/// Say whether an interest may stand in public editions.
#[poise::command(slash_command)]
async fn publish(
    ctx: Context<'_>,
    #[description = "Which one: pick from the list, or type its name"]
    #[autocomplete = "own"]
    interest: String,
    #[description = "Off leaves it out of every public edition, with each sentence that names it"]
    state: Switch,
) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let desk = ctx.data();
    let on = matches!(state, Switch::On);
    let name = desk.app.let_publish(answer::asker(ctx), &interest, on, desk.clock.now()).await?;
    let name = render::interests::name(&name);
    let text = if on {
        voice::interests::published(to, &name)
    } else {
        voice::interests::withheld(to, &name)
    };
    answer::say(ctx, to, text).await
}

/// Take back what you put right or decided last.
#[poise::command(slash_command)]
async fn undo(ctx: Context<'_>) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let undone = ctx.data().app.undo(answer::asker(ctx)).await?;
    answer::say(ctx, to, voice::interests::undone(to, &undone, name)).await
}
