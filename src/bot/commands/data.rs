//! `/data`: what is kept of a person, to take along or to delete.

use poise::CreateReply;
use serenity::all::{Attachment, CreateAttachment};

use super::Context;
use crate::app::Done;
use crate::bot::{self, answer, events, forms};
use crate::voice;

/// How many messages an export may take, and how many archives go with each: the answer and five
/// more are all that Discord takes where the bot is installed for the person alone, and two archives
/// go out within the time that a request has.
const MESSAGES: usize = 6;
const TOGETHER: usize = 2;

/// See, take along, bring or delete what I keep of you.
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel",
    subcommands("export", "import", "posts", "delete", "privacy"),
    subcommand_required
)]
#[expect(clippy::unused_async, reason = "Discord never calls it without a subcommand")]
pub async fn data(_: Context<'_>) -> Done<()> {
    Ok(())
}

/// Get everything of yours as a zip: what you wrote, decided and set, and your pictures.
#[poise::command(slash_command)]
async fn export(ctx: Context<'_>) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let app = &ctx.data().app;
    let exported = app.export(answer::asker(ctx)).await?;
    let (entries, pictures) = (exported.entries(), exported.pictures());
    let (parts, sent) = (exported.parts(), exported.parts().min(MESSAGES * TOGETHER));
    let text = voice::data::export(to, entries, pictures, parts, sent);
    let line = answer::warning(ctx.data(), to, answer::asker(ctx)).await;
    let messages = sent.div_ceil(TOGETHER);
    for message in 0..messages {
        let first = (message == 0).then_some(text.as_str());
        // By itself it would take the place of an archive.
        let last = line.as_deref().filter(|_| message + 1 == messages);
        let said: Vec<&str> = first.into_iter().chain(last).collect();
        let mut reply = CreateReply::new();
        if !said.is_empty() {
            reply = reply.content(said.join("\n"));
        }
        for number in (message * TOGETHER..sent).take(TOGETHER) {
            let part = app.part(&exported, number).await?;
            reply = reply.attachment(CreateAttachment::bytes(part.bytes, part.name));
        }
        answer::send_only(ctx, reply).await?;
    }
    Ok(())
}

/// Bring an export, or a journal of yours, and take it in.
#[poise::command(slash_command)]
async fn import(
    ctx: Context<'_>,
    #[description = "A zip as /data export gives it, or a JSONL journal"] file: Attachment,
) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let desk = ctx.data();
    let file = events::offer(&file);
    let imported = desk.app.import(answer::asker(ctx), &file, desk.clock.now()).await?;
    let reasons = desk.app.why_left_out(to, imported.left_out);
    let brought = voice::data::Brought {
        entries: imported.entries,
        added: imported.added,
        stated: imported.stated,
        pictures: imported.pictures,
        missing: imported.missing,
        shown: imported.shown,
        schedule: imported.schedule.as_ref(),
        refused: imported.refused.as_ref(),
    };
    answer::say(ctx, to, voice::data::imported(to, &brought, reasons.as_deref())).await
}

/// See which of your public editions stand in channels, and take them down.
#[poise::command(slash_command)]
async fn posts(ctx: Context<'_>) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let board = bot::posts::page(ctx.data(), to, answer::asker(ctx), 1).await?;
    answer::send(ctx, to, board.reply()).await
}

/// Delete everything of yours, for good.
#[poise::command(slash_command)]
async fn delete(ctx: Context<'_>) -> Done<()> {
    ctx.data().app.enrolled(answer::asker(ctx)).await?;
    ctx.interaction
        .create_response(ctx.http(), forms::erase(answer::hearer(ctx).await))
        .await
        .map_err(|error| answer::lost(&error))
}

/// Read what is kept, where, and who can see it.
#[poise::command(slash_command)]
async fn privacy(ctx: Context<'_>) -> Done<()> {
    let to = answer::hearer(ctx).await;
    answer::say(ctx, to, voice::data::privacy(to, ctx.data().app.is_encrypted())).await
}
