//! What is laid before a person, however they asked for it: by a command or by a button.

use poise::CreateReply;
use serenity::all::{
    ActionRowComponent, Builder as _, ButtonKind, ComponentInteraction, CreateActionRow,
    CreateAllowedMentions, CreateAttachment, CreateButton, CreateEmbed, CreateInteractionResponse,
    CreateInteractionResponseFollowup, CreateInteractionResponseMessage, CreateMessage,
    EditAttachments, EditInteractionResponse, Http, InteractionContext, InteractionId, Message,
    ModalInteraction,
};

use super::{answer, embed, forms};
use crate::app::{Done, Halt};
use crate::domain::button::Button;
use crate::domain::refusal::Refusal;
use crate::domain::tongue::Hearer;
use crate::render::Card;
use crate::voice;

/// What is laid before a person. A part that is empty is left out.
#[derive(Default)]
pub struct Board {
    text: String,
    embeds: Vec<CreateEmbed>,
    files: Vec<CreateAttachment>,
    rows: Vec<CreateActionRow>,
}

impl Board {
    /// A sentence.
    pub fn saying(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// A card.
    pub fn showing(card: Card) -> Self {
        Self::default().and(embed(card))
    }

    /// With words above it.
    pub fn headed(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// With one more line under its words.
    pub fn ending(mut self, line: &str) -> Self {
        self.text.push('\n');
        self.text.push_str(line);
        self
    }

    /// With one more line over its words.
    pub fn under(mut self, line: &str) -> Self {
        self.text = format!("{line}\n{}", self.text);
        self
    }

    /// One more card, made up already.
    pub fn and(mut self, embed: CreateEmbed) -> Self {
        self.embeds.push(embed);
        self
    }

    /// With a file.
    pub fn with(mut self, file: CreateAttachment) -> Self {
        self.files.push(file);
        self
    }

    /// With a row of buttons, or a menu.
    pub fn over(mut self, row: CreateActionRow) -> Self {
        self.rows.push(row);
        self
    }

    /// With buttons that do not ask for attention.
    pub fn over_buttons(self, buttons: impl IntoIterator<Item = (Button, String)>) -> Self {
        let quiet = |(button, label): (Button, String)| {
            CreateButton::new(button.to_string())
                .label(label)
                .style(serenity::all::ButtonStyle::Secondary)
        };
        let buttons: Vec<CreateButton> = buttons.into_iter().map(quiet).collect();
        if buttons.is_empty() { self } else { self.over(CreateActionRow::Buttons(buttons)) }
    }

    /// In answer to a command.
    pub fn reply(self) -> CreateReply {
        let reply = CreateReply::new();
        let reply = if self.text.is_empty() { reply } else { reply.content(self.text) };
        let reply = self.embeds.into_iter().fold(reply, CreateReply::embed);
        let reply = self.files.into_iter().fold(reply, CreateReply::attachment);
        if self.rows.is_empty() { reply } else { reply.components(self.rows) }
    }

    /// As a message of its own, without its files.
    pub fn message(self) -> CreateMessage {
        CreateMessage::new()
            .content(self.text)
            .allowed_mentions(CreateAllowedMentions::new())
            .embeds(self.embeds)
            .components(self.rows)
    }

    /// At once in place of what stood in the message under which was pressed, without its files.
    pub fn update(self) -> CreateInteractionResponse {
        let message = CreateInteractionResponseMessage::new()
            .content(self.text)
            .allowed_mentions(CreateAllowedMentions::new())
            .embeds(self.embeds)
            .components(self.rows);
        CreateInteractionResponse::UpdateMessage(message)
    }

    /// As a message beside the answer, for the one who acted.
    fn beside(self) -> CreateInteractionResponseFollowup {
        CreateInteractionResponseFollowup::new()
            .content(self.text)
            .allowed_mentions(CreateAllowedMentions::new())
            .embeds(self.embeds)
            .files(self.files)
            .components(self.rows)
            .ephemeral(true)
    }

    /// In place of what stood in a message; a file that it had is gone.
    fn edit(self) -> EditInteractionResponse {
        let files = self.files.into_iter().fold(EditAttachments::new(), EditAttachments::add);
        EditInteractionResponse::new()
            .content(self.text)
            .allowed_mentions(CreateAllowedMentions::new())
            .embeds(self.embeds)
            .attachments(files)
            .components(self.rows)
    }
}

/// Says why something was not done. Law: nobody's words are lost with it: the form is closed by
/// then, and they get back what they `wrote` in it, unless it was only to say that they are sure.
pub fn failed(to: Hearer, halt: &Halt, wrote: String) -> Board {
    let board = Board::saying(answer::sentence(to, halt));
    if wrote.is_empty() || matches!(halt, Halt::Refused(Refusal::NotConfirmed)) {
        return board;
    }
    let file = CreateAttachment::bytes(wrote, voice::GIVEN_BACK);
    board.ending(&voice::given_back(to)).with(file)
}

/// Whether a button stands under a message.
pub fn bears(message: &Message, button: Button) -> bool {
    let wanted = button.to_string();
    let mut parts = message.components.iter().flat_map(|row| &row.components);
    parts.any(|part| match part {
        ActionRowComponent::Button(button) => {
            matches!(&button.data, ButtonKind::NonLink { custom_id, .. } if *custom_id == wanted)
        }
        _ => false,
    })
}

/// A press or a form that waits for an answer.
pub struct Waiting<'a> {
    id: InteractionId,
    token: &'a str,
    /// What was written in the form.
    wrote: String,
    /// Whether there is no message that could change: none at all, or one that others see, too.
    apart: bool,
}

impl<'a> From<&'a ComponentInteraction> for Waiting<'a> {
    fn from(pressed: &'a ComponentInteraction) -> Self {
        Self { id: pressed.id, token: &pressed.token, wrote: String::new(), apart: false }
    }
}

impl<'a> From<&'a ModalInteraction> for Waiting<'a> {
    fn from(sent: &'a ModalInteraction) -> Self {
        let in_chat = sent.guild_id.is_none();
        let own = |message: &Message| in_chat || forms::is_hidden(message);
        let apart = !sent.message.as_deref().is_some_and(own);
        Self { id: sent.id, token: &sent.token, wrote: forms::written(sent), apart }
    }
}

/// Answers a press with a message of its own, once it is made: seen by the one who pressed.
///
/// Discord waits three seconds for an answer, and fifteen minutes after it was told that one comes.
pub async fn lay(
    http: &Http,
    to: Hearer,
    pressed: &ComponentInteraction,
    making: impl Future<Output = Done<Board>>,
) -> Done<()> {
    let hidden = pressed.context != Some(InteractionContext::BotDm);
    let soon = CreateInteractionResponseMessage::new().ephemeral(hidden);
    let noted = pressed.create_response(http, CreateInteractionResponse::Defer(soon)).await;
    noted.map_err(|error| answer::lost(&error))?;
    let board = making.await.unwrap_or_else(|halt| Board::saying(answer::sentence(to, &halt)));
    pressed.edit_response(http, board.edit()).await.map(drop).map_err(|error| answer::lost(&error))
}

impl Waiting<'_> {
    /// Tells Discord that the message under it will change, or that an answer comes.
    async fn note(&self, http: &Http) -> Done<()> {
        let note = if self.apart {
            let soon = CreateInteractionResponseMessage::new().ephemeral(true);
            CreateInteractionResponse::Defer(soon)
        } else {
            CreateInteractionResponse::Acknowledge
        };
        let noted = note.execute(http, (self.id, self.token));
        noted.await.map_err(|error| answer::lost(&error))
    }

    /// Changes that message, or says something beside it.
    async fn end(&self, http: &Http, made: Result<Board, Board>) -> Done<()> {
        let done = match made {
            Ok(board) => board.edit().execute(http, self.token).await,
            Err(note) if self.apart => note.edit().execute(http, self.token).await,
            Err(note) => note.beside().execute(http, (None, self.token)).await,
        };
        done.map(drop).map_err(|error| answer::lost(&error))
    }
}

/// Changes the message under which was pressed, or under which a form was opened, once it is made;
/// what keeps us from that is said beside it.
pub async fn change(
    http: &Http,
    to: Hearer,
    waiting: impl Into<Waiting<'_>>,
    making: impl Future<Output = Done<Board>>,
) -> Done<()> {
    let mut waiting = waiting.into();
    waiting.note(http).await?;
    let wrote = std::mem::take(&mut waiting.wrote);
    let made = making.await.map_err(|halt| failed(to, &halt, wrote));
    waiting.end(http, made).await
}

/// The same, where there may be nothing to change it to but a sentence to say beside it.
pub async fn change_or_say(
    http: &Http,
    to: Hearer,
    waiting: impl Into<Waiting<'_>>,
    making: impl Future<Output = Done<Result<Board, String>>>,
) -> Done<()> {
    let mut waiting = waiting.into();
    waiting.note(http).await?;
    let wrote = std::mem::take(&mut waiting.wrote);
    let made = match making.await {
        Ok(made) => made.map_err(Board::saying),
        Err(halt) => Err(failed(to, &halt, wrote)),
    };
    waiting.end(http, made).await
}

/// Opens a form at once, or says what keeps us from that.
pub async fn open(
    http: &Http,
    to: Hearer,
    pressed: &ComponentInteraction,
    form: Done<CreateInteractionResponse>,
) -> Done<()> {
    let response = form.unwrap_or_else(|halt| {
        let text = CreateInteractionResponseMessage::new().content(answer::sentence(to, &halt));
        CreateInteractionResponse::Message(text.ephemeral(true))
    });
    pressed.create_response(http, response).await.map_err(|error| answer::lost(&error))
}

/// Answers a form with a message, once it is made: seen by the one who sent it.
pub async fn answer_form(
    http: &Http,
    to: Hearer,
    sent: &ModalInteraction,
    making: impl Future<Output = Done<Board>>,
) -> Done<()> {
    if let Err(error) = sent.defer_ephemeral(http).await
        && answer::is_final(&error)
    {
        return Err(answer::lost(&error));
    }
    // Where the answer to that got lost, Discord may have taken the form off the person's screen.
    let board = making.await.unwrap_or_else(|halt| failed(to, &halt, forms::written(sent)));
    sent.create_followup(http, board.beside()).await.map(drop).map_err(|error| answer::lost(&error))
}
