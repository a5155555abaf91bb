//! `/schedule`: when a person is asked.

use super::start::{whens, zones};
use super::{Context, Switch, language::language};
use crate::app::{Done, QuietWish};
use crate::bot::answer;
use crate::bot::beginning::next;
use crate::domain::person::{Asking, stride};
use crate::domain::refusal::Refusal;
use crate::domain::wish::Wish;
use crate::voice;
use crate::voice::schedule::Next;

/// See or change when you are asked.
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel",
    subcommands(
        "show",
        "set",
        "pause",
        "resume",
        "preview",
        "quiet",
        "nudges",
        "retrospective",
        "followups",
        "details",
        "memories",
        "language"
    ),
    subcommand_required
)]
#[expect(clippy::unused_async, reason = "Discord never calls it without a subcommand")]
pub async fn schedule(_: Context<'_>) -> Done<()> {
    Ok(())
}

/// See when you are asked next.
#[poise::command(slash_command)]
async fn show(ctx: Context<'_>) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let desk = ctx.data();
    let (person, due) = desk.app.show_schedule(answer::asker(ctx), desk.clock.now()).await?;
    let shown = voice::schedule::show(to, &person, &next(&due));
    let text = match (person.asking, stride(person.unanswered)) {
        (Asking::On, stride @ 2..) => {
            format!("{shown}\n{}", voice::schedule::seldom(to, stride))
        }
        _ => shown,
    };
    answer::say(ctx, to, text).await
}

/// Change when you are asked.
#[poise::command(slash_command)]
async fn set(
    ctx: Context<'_>,
    #[description = "When to ask you: every sunday at 7pm, weekdays 18:30, daily 9am"]
    #[autocomplete = "whens"]
    when: String,
    #[description = "Where you are now, if that has changed"]
    #[autocomplete = "zones"]
    zone: Option<String>,
) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let desk = ctx.data();
    let asker = answer::asker(ctx);
    let (person, due) =
        desk.app.set_schedule(asker, zone.as_deref(), &when, desk.clock.now()).await?;
    answer::say(ctx, to, voice::schedule::changed(to, &person, &next(&due))).await
}

/// Stop the questions for a while, or until you resume.
#[poise::command(slash_command)]
async fn pause(
    ctx: Context<'_>,
    #[description = "When to go on: tomorrow, 2 weeks, next monday, 2026-09-01, my return; empty: until you resume"]
    until: Option<String>,
) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let desk = ctx.data();
    let person = desk.app.pause(answer::asker(ctx), until.as_deref(), desk.clock.now()).await?;
    let until = match person.asking {
        Asking::Paused { until } => until,
        Asking::On => None,
    };
    answer::say(ctx, to, voice::schedule::paused(to, &person, until)).await
}

/// Be asked again.
#[poise::command(slash_command)]
async fn resume(ctx: Context<'_>) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let desk = ctx.data();
    let (person, due) = desk.app.resume(answer::asker(ctx), desk.clock.now()).await?;
    answer::say(ctx, to, voice::schedule::resumed(to, &person, &next(&due))).await
}

/// See the next five questions with their times.
#[poise::command(slash_command)]
async fn preview(ctx: Context<'_>) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let desk = ctx.data();
    let (person, coming) =
        desk.app.preview_schedule(to, answer::asker(ctx), desk.clock.now()).await?;
    let coming: Vec<_> = coming
        .iter()
        .map(|coming| {
            (Next { local: coming.due.local, at: coming.due.at }, coming.question.as_str())
        })
        .collect();
    let text = voice::schedule::preview(to, person.asking, &coming);
    let text = if person.wishes.followups || person.wishes.memories {
        format!("{text}\n{}", voice::schedule::as_it_stands(to))
    } else {
        text
    };
    answer::say(ctx, to, text).await
}

/// Keep hours of the day free of questions.
#[poise::command(slash_command)]
async fn quiet(
    ctx: Context<'_>,
    #[description = "When they begin: 22:00, 10pm; or off; empty: see which you have"] from: Option<
        String,
    >,
    #[description = "When they end: 7:00, 8am; what is due in between comes then"] to: Option<
        String,
    >,
) -> Done<()> {
    let hearer = answer::begin(ctx).await?;
    let wish = match (from.as_deref().map(str::trim), to.as_deref()) {
        (None, None) => QuietWish::Show,
        (Some(off), None) if off.eq_ignore_ascii_case("off") => QuietWish::Off,
        (Some(from), Some(to)) => QuietWish::Hours(from, to),
        _ => return Err(Refusal::HalfQuiet.into()),
    };
    let desk = ctx.data();
    let (person, due) = desk.app.quiet(answer::asker(ctx), wish, desk.clock.now()).await?;
    answer::say(ctx, hearer, voice::schedule::quiet(hearer, &person, &next(&due))).await
}

/// Be asked once more what you did not answer, or not.
#[poise::command(slash_command)]
async fn nudges(
    ctx: Context<'_>,
    #[description = "On or off; empty: see which"] switch: Option<Switch>,
) -> Done<()> {
    wish(ctx, Wish::Nudges, switch).await
}

/// Hear when a quarter or a year can be told, or not.
#[poise::command(slash_command)]
async fn retrospective(
    ctx: Context<'_>,
    #[description = "On or off; empty: see which"] switch: Option<Switch>,
) -> Done<()> {
    wish(ctx, Wish::Retrospectives, switch).await
}

/// Be asked about what you wrote, or not.
#[poise::command(slash_command)]
async fn followups(
    ctx: Context<'_>,
    #[description = "On or off; empty: see which"] switch: Option<Switch>,
) -> Done<()> {
    wish(ctx, Wish::FollowUps, switch).await
}

/// See what each answer is filed under, with a button to fix it, or not.
#[poise::command(slash_command)]
async fn details(
    ctx: Context<'_>,
    #[description = "On or off; empty: see which"] switch: Option<Switch>,
) -> Done<()> {
    wish(ctx, Wish::Details, switch).await
}

/// Be shown now and then what you wrote a year ago, or not.
#[poise::command(slash_command)]
async fn memories(
    ctx: Context<'_>,
    #[description = "On or off; empty: see which"] switch: Option<Switch>,
) -> Done<()> {
    wish(ctx, Wish::Memories, switch).await
}

/// Switches something, and says how it is then.
async fn wish(ctx: Context<'_>, wish: Wish, switch: Option<Switch>) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let wanted = switch.map(|switch| matches!(switch, Switch::On));
    let wanted = ctx.data().app.wish(answer::asker(ctx), wish, wanted).await?;
    answer::say(ctx, to, voice::wishes::said(to, wish, wanted)).await
}
