//! `/schedule`: when a person is asked.

use super::start::{whens, zones};
use super::{Context, Switch, language::language};
use crate::app::{Done, NudgeWish, QuietWish};
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
    let nudged = desk.app.nudged_after(person.wishes);
    let text = match nudged {
        Some(after) => format!("{text}\n{}", voice::schedule::nudged(to, after)),
        None => text,
    };
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
    #[description = "After how long without an answer, or as whoever runs me has it"] after: Option<
        Delay,
    >,
) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let wish = match (switch, after) {
        (Some(Switch::Off), _) | (_, Some(Delay::Off)) => NudgeWish::Switch(false),
        (_, Some(after)) => NudgeWish::After(after.hours()),
        (Some(Switch::On), None) => NudgeWish::Switch(true),
        (None, None) => NudgeWish::Show,
    };
    let nudged = ctx.data().app.nudges(answer::asker(ctx), wish).await?;
    answer::say(ctx, to, voice::wishes::nudges(to, nudged)).await
}

/// How long a question waits for an answer before it is asked once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, poise::ChoiceParameter)]
enum Delay {
    #[name = "4 hours"]
    Hours,
    #[name = "1 day"]
    Day,
    #[name = "2 days"]
    TwoDays,
    #[name = "3 days"]
    ThreeDays,
    #[name = "5 days"]
    FiveDays,
    #[name = "7 days"]
    Week,
    #[name = "as usual"]
    Usual,
    #[name = "off"]
    Off,
}

impl Delay {
    /// In hours; `None`: as the operator chose.
    fn hours(self) -> Option<u32> {
        match self {
            Self::Hours => Some(4),
            Self::Day => Some(24),
            Self::TwoDays => Some(48),
            Self::ThreeDays => Some(72),
            Self::FiveDays => Some(120),
            Self::Week => Some(168),
            Self::Usual | Self::Off => None,
        }
    }
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
