//! `/digest`: a period told back.

use std::sync::Arc;

use poise::CreateReply;
use poise::serenity_prelude::{AutocompleteChoice, CreateAutocompleteResponse};
use serenity::all::CreateAttachment;

use super::{CHOICES, Context};
use crate::app::{Done, Edition};
use crate::bot::Desk;
use crate::bot::{answer, embed};
use crate::domain::digest::Digest;
use crate::domain::picture::Album;
use crate::render::{self, Format, Templates};

/// What a digest can look like.
#[derive(Debug, Clone, Copy, poise::ChoiceParameter)]
pub enum Dress {
    #[name = "message"]
    Message,
    #[name = "markdown"]
    Markdown,
    #[name = "html"]
    Html,
    #[name = "image"]
    Image,
    #[name = "json"]
    Json,
}

/// For whose eyes a digest is.
#[derive(Debug, Clone, Copy, poise::ChoiceParameter)]
pub enum Eyes {
    #[name = "private: everything, for you alone"]
    Private,
    #[name = "public: without what you marked private"]
    Public,
}

/// Be told what you have been up to.
#[poise::command(
    slash_command,
    install_context = "Guild|User",
    interaction_context = "Guild|BotDm|PrivateChannel"
)]
pub async fn digest(
    ctx: Context<'_>,
    #[description = "2026, 2026-Q3, last quarter, this year, 2026-03-01..2026-08-31"]
    #[autocomplete = "periods"]
    period: String,
    #[description = "What it should look like; a message by default"] format: Option<Dress>,
    #[description = "For whose eyes; yours alone by default"] edition: Option<Eyes>,
) -> Done<()> {
    let to = answer::begin(ctx).await?;
    let desk = ctx.data();
    let edition = match edition {
        None | Some(Eyes::Private) => Edition::Private,
        Some(Eyes::Public) => Edition::Public,
    };
    let digest = desk.app.digest(answer::asker(ctx), &period, edition, desk.clock.now()).await?;
    let format = match format {
        None | Some(Dress::Message) => Format::Message,
        Some(Dress::Markdown) => Format::Markdown,
        Some(Dress::Html) => Format::Html,
        Some(Dress::Image) => Format::Image,
        Some(Dress::Json) => Format::Json,
    };
    // A picture may show others, and where it was taken: it is for the person alone.
    let album = if format.shows_pictures() && edition == Edition::Private {
        desk.app.album(answer::asker(ctx), &digest).await?
    } else {
        Album::default()
    };
    answer::send(ctx, to, dressed(desk, digest, album, format).await?).await
}

/// A digest with its pictures as a message.
pub async fn dressed(
    desk: &Desk,
    digest: Digest,
    album: Album,
    format: Format,
) -> Done<CreateReply> {
    let templates = Arc::clone(&desk.templates);
    Ok(tokio::task::spawn_blocking(move || dress(&digest, &album, format, &templates))
        .await
        .map_err(|_| anyhow::anyhow!("the drawing of a digest broke"))??)
}

fn dress(
    digest: &Digest,
    album: &Album,
    format: Format,
    templates: &Templates,
) -> anyhow::Result<CreateReply> {
    let reply = CreateReply::new();
    let card = render::message(digest);
    if format != Format::Message {
        let file = format.dress_with(digest, album, templates)?;
        let mut attachment = CreateAttachment::bytes(file.bytes, file.name);
        if format == Format::Image {
            attachment = attachment.description(&card.alt);
        }
        return Ok(reply.content(&digest.title).attachment(attachment));
    }
    let chart = Format::Image.dress(digest, templates)?;
    let image = CreateAttachment::bytes(chart.bytes, &chart.name).description(&card.alt);
    Ok(reply.embed(embed(card).attachment(chart.name)).attachment(image))
}

/// The periods in which the person has entries.
async fn periods(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let desk = ctx.data();
    let periods = desk.app.periods(answer::asker(ctx), desk.clock.now()).await.unwrap_or_default();
    let wanted = typed.trim().to_lowercase();
    let choices = periods
        .into_iter()
        .map(|period| period.label)
        .filter(|label| label.to_lowercase().contains(&wanted))
        .take(CHOICES)
        .map(AutocompleteChoice::from);
    CreateAutocompleteResponse::new().set_choices(choices.collect())
}
