//! `/schedule`: when a person is asked.

use super::Context;
use super::start::{whens, zones};
use crate::app::{Done, QuietWish};
use crate::bot::answer;
use crate::bot::beginning::next;
use crate::domain::person::{Asking, Person, stride};
use crate::domain::refusal::Refusal;
use crate::domain::wish::Wish;
use crate::voice;
use crate::voice::schedule::Next;

/// On or off.
#[derive(Debug, Clone, Copy, poise::ChoiceParameter)]
pub enum Switch {
    #[name = "on"]
    On,
    #[name = "off"]
    Off,
}

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
        "memories"
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
    answer::begin(ctx).await?;
    let desk = ctx.data();
    let (person, due) = desk.app.show_schedule(answer::asker(ctx), desk.clock.now()).await?;
    let (when, zone) = names(&person);
    let text = match person.asking {
        Asking::On => {
            let shown = voice::schedule::show(&when, &zone, &next(&due));
            match stride(person.unanswered) {
                1 => shown,
                stride => format!("{shown}\n{}", voice::schedule::seldom(stride)),
            }
        }
        Asking::Paused { until } => voice::schedule::paused(&when, &zone, until),
    };
    answer::say(ctx, text).await
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
    answer::begin(ctx).await?;
    let desk = ctx.data();
    let asker = answer::asker(ctx);
    let (person, due) =
        desk.app.set_schedule(asker, zone.as_deref(), &when, desk.clock.now()).await?;
    let (when, zone) = names(&person);
    let text = match person.asking {
        Asking::On => voice::schedule::changed(&when, &zone, &next(&due)),
        Asking::Paused { until } => voice::schedule::changed_in_pause(&when, &zone, until),
    };
    answer::say(ctx, text).await
}

/// Stop the questions for a while, or until you resume.
#[poise::command(slash_command)]
async fn pause(
    ctx: Context<'_>,
    #[description = "When to go on: tomorrow, 2 weeks, next monday, 2026-09-01, my return; empty: until you resume"]
    until: Option<String>,
) -> Done<()> {
    answer::begin(ctx).await?;
    let desk = ctx.data();
    let person = desk.app.pause(answer::asker(ctx), until.as_deref(), desk.clock.now()).await?;
    let (when, zone) = names(&person);
    let until = match person.asking {
        Asking::Paused { until } => until,
        Asking::On => None,
    };
    answer::say(ctx, voice::schedule::paused(&when, &zone, until)).await
}

/// Be asked again.
#[poise::command(slash_command)]
async fn resume(ctx: Context<'_>) -> Done<()> {
    answer::begin(ctx).await?;
    let desk = ctx.data();
    let (person, due) = desk.app.resume(answer::asker(ctx), desk.clock.now()).await?;
    let (when, zone) = names(&person);
    let text = voice::schedule::resumed(&when, &zone, &next(&due));
    answer::say(ctx, text).await
}

/// See the next five questions with their times.
#[poise::command(slash_command)]
async fn preview(ctx: Context<'_>) -> Done<()> {
    answer::begin(ctx).await?;
    let desk = ctx.data();
    let (person, coming) = desk.app.preview_schedule(answer::asker(ctx), desk.clock.now()).await?;
    let coming: Vec<_> = coming
        .iter()
        .map(|coming| {
            (Next { local: coming.due.local, at: coming.due.at }, coming.question.as_str())
        })
        .collect();
    let text = match person.asking {
        Asking::On => voice::schedule::preview(&coming),
        Asking::Paused { until } => voice::schedule::preview_in_pause(until, &coming),
    };
    let text = if person.wishes.followups || person.wishes.memories {
        format!("{text}\n{}", voice::schedule::AS_IT_STANDS)
    } else {
        text
    };
    answer::say(ctx, text).await
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
    answer::begin(ctx).await?;
    let wish = match (from.as_deref().map(str::trim), to.as_deref()) {
        (None, None) => QuietWish::Show,
        (Some(off), None) if off.eq_ignore_ascii_case("off") => QuietWish::Off,
        (Some(from), Some(to)) => QuietWish::Hours(from, to),
        _ => return Err(Refusal::HalfQuiet.into()),
    };
    let desk = ctx.data();
    let (person, due) = desk.app.quiet(answer::asker(ctx), wish, desk.clock.now()).await?;
    let (when, zone) = names(&person);
    let paused = person.asking != Asking::On;
    let next = if paused { Vec::new() } else { next(&due) };
    answer::say(ctx, voice::schedule::quiet(person.quiet, &when, &zone, &next)).await
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
    answer::begin(ctx).await?;
    let wanted = switch.map(|switch| matches!(switch, Switch::On));
    let wanted = ctx.data().app.wish(answer::asker(ctx), wish, wanted).await?;
    answer::say(ctx, voice::wishes::said(wish, wanted)).await
}

/// The cadence, and the zone with the quiet hours.
fn names(person: &Person) -> (String, String) {
    let zone = person.schedule.zone();
    let zone = person.quiet.map_or(zone.to_string(), |quiet| format!("{zone}, quiet {quiet}"));
    (person.schedule.cadence().to_string(), zone)
}
