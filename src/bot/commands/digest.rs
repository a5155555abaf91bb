//! `/digest`: a period told back.

use poise::serenity_prelude::{AutocompleteChoice, CreateAutocompleteResponse};

use super::{CHOICES, Context};
use crate::app::{Done, Edition};
use crate::bot::{answer, public, told};
use crate::domain::picture::Album;
use crate::render::Format;
use crate::voice;

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
    #[name = "public: without what you keep back"]
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
    let telling = desk.app.tell(answer::asker(ctx), &period, edition, desk.clock.now()).await?;
    let format = match format {
        None | Some(Dress::Message) => Format::Message,
        Some(Dress::Markdown) => Format::Markdown,
        Some(Dress::Html) => Format::Html,
        Some(Dress::Image) => Format::Image,
        Some(Dress::Json) => Format::Json,
    };
    let board = match format {
        // The document has its links to its neighbours, and is handed out on a press alone.
        Format::Message | Format::Markdown if edition == Edition::Public => {
            public::preview(desk, to, answer::asker(ctx), telling).await?
        }
        Format::Message => told::card(desk, to, telling, edition).await?,
        format => {
            // A picture may show others, and where it was taken: it is for the person alone.
            let album = if format.shows_pictures() && edition == Edition::Private {
                desk.app.album(answer::asker(ctx), &telling.digest).await?
            } else {
                Album::default()
            };
            let file = told::file(desk, to, telling.digest, album, format).await?;
            match edition {
                Edition::Private => file,
                Edition::Public => file.ending(&voice::public::omissions(to, &telling.omitted)),
            }
        }
    };
    answer::send(ctx, to, board.reply()).await
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
