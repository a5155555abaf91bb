//! A "no" for a person.

use super::days::DaysError;
use super::period::PeriodError;
use super::schedule::ScheduleError;
use super::zone::ZoneError;

/// A "no" for a person: a whole sentence that ends with the next step. Law: nothing was stored.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Refusal {
    /// The zone is none.
    #[error(transparent)]
    Zone(#[from] ZoneError),
    /// The schedule is none.
    #[error(transparent)]
    Schedule(#[from] ScheduleError),
    /// The days are none, or of the wrong time.
    #[error(transparent)]
    Days(#[from] DaysError),
    /// One end of quiet hours without the other.
    #[error(
        "Say when your quiet hours begin and when they end, such as `from: 22:00` and `to: 7:00`, or `from: off` for none."
    )]
    HalfQuiet,
    /// Quiet hours that are no hours or all of them.
    #[error(
        "Quiet hours need a beginning and another end, such as 22:00 and 7:00. To be asked nothing at all, type `/schedule pause`."
    )]
    QuietAllDay,
    /// The period is none.
    #[error(transparent)]
    Period(#[from] PeriodError),
    /// They pressed or typed more than a person does; for how many seconds to wait.
    #[error("That was a lot at once. Wait {}, then try it again.", seconds(*.0))]
    TooFast(i64),
    /// They never said `/start`.
    #[error(
        "You haven't started yet, so there is nothing here. Type `/start` to be asked what you are into."
    )]
    NotEnrolled,
    /// A time that is too long to be kept while they choose where they are.
    #[error("Say where you are in the same go: type `/start` with both `zone:` and `when:`.")]
    ZoneToo,
    /// The bot may not write to them.
    #[error(
        "I can't send you direct messages. Allow them (your profile's settings, *Privacy*, *Direct Messages*), \
         then type `/start` again."
    )]
    DirectMessagesClosed,
    /// No entry lies in the period.
    #[error(
        "You have no entries in {0}. Try another period, or type `/checkin` to write the first."
    )]
    NothingToTell(String),
    /// No entry has this number.
    #[error("You have no entry {0}. Type `/entries list` to see yours with their numbers.")]
    NoSuchEntry(String),
    /// The question under whose button was pressed is none of theirs any more.
    #[error("I don't have that question any more. Type `/checkin` to write all the same.")]
    NoSuchPrompt,
    /// An answer without a word in it.
    #[error(
        "That answer was empty, so nothing was filed. Type `/checkin` again and fill in at least one field."
    )]
    EmptyAnswer,
    /// What a form was opened with is forgotten.
    #[error("That form was open for too long, so nothing was filed. Open it again.")]
    FormTooOld,
    /// Pictures are not kept.
    #[error(
        "Whoever runs me has switched pictures off. Leave `picture` out, and I'll keep your words."
    )]
    NoPictures,
    /// A picture is larger than one may be, in bytes.
    #[error(
        "That picture is larger than the {} MB that one may be. Give a smaller copy, or leave `picture` out.",
        .0 / 1_000_000
    )]
    PictureTooLarge(u64),
    /// A person's journal is larger than a message may be.
    #[error(
        "Your journal is larger than Discord lets me send. Ask whoever runs me for it: `upto export` writes it whole."
    )]
    TooLargeToSend,
    /// A file is larger than one may be that is brought, in bytes.
    #[error(
        "That file is larger than {} MB, so nothing was imported. Bring it in parts, as an export comes.",
        .0 / 1_000_000
    )]
    TooLargeToBring(u64),
    /// A file could not be fetched from Discord.
    #[error(
        "I could not fetch that file from Discord, so nothing was imported. Try again in a minute."
    )]
    NotFetched,
    /// A file that was brought cannot be taken in; the sentence says what is wrong with it.
    #[error("{0} Nothing was imported.")]
    NotImported(String),
    /// The confirmation was not typed as asked.
    #[error(
        "Nothing was deleted. To delete everything, type `/data delete` again and write `{0}` as it stands."
    )]
    NotConfirmed(String),
    /// An entry left without a word.
    #[error(
        "An entry needs at least a word, so it stays as it was. Type `/entries delete` if you want it gone."
    )]
    EmptiedEntry,
    /// The form was opened too long ago, or its entry is gone.
    #[error(
        "That form is too old: I don't know any more which entry it was for, so nothing was changed. \
         Type `/entries edit` to open it again."
    )]
    FormForgotten,
    /// A form has less room than the entry needs.
    #[error(
        "Entry {0} is longer than a form can hold. If it is a message of yours, edit the message, and the entry follows."
    )]
    TooLongForAForm(String),
    /// The date cannot be read.
    #[error("`{0}` is not a date. Write it as `2026-03-31`, or leave it out.")]
    NotADate(String),
    /// No interest of theirs has this name.
    #[error("You have no interest called `{0}`. Type `/interests list` to see yours.")]
    NoSuchInterest(String),
    /// What they want to show again is not hidden.
    #[error("`{0}` is not hidden. Type `/interests list status: hidden` to see what is.")]
    NotHidden(String),
    /// Two names that ought to differ are the same.
    #[error("`{0}` has that name already. Give another one, or leave it as it is.")]
    SameName(String),
    /// Nothing would have the new name.
    #[error("None of your entries speaks of `{0}`. Write it as it stands in an entry.")]
    NotSaid(String),
    /// It cannot be a name.
    #[error(
        "`{0}` can't be a name. Write at least one letter or digit, and at most 60 characters."
    )]
    NotAName(String),
    /// A pivot without what it turned into.
    #[error("Say what it turned into as well: `to` takes the name.")]
    PivotIntoWhat,
    /// Something else than a pivot, with what it turned into.
    #[error(
        "Only what is pivoted turns into something. Choose `status: pivoted`, or leave `to` out."
    )]
    OnlyAPivotTurns,
    /// They have decided and put right nothing.
    #[error("There is nothing to take back. Type `/interests list` to see how things stand.")]
    NothingToUndo,
    /// Nothing at all was searched for.
    #[error("Say what to look for: `words`, or `from`, `to`, `interest` or `source`.")]
    SearchForWhat,
    /// The words have no letter or digit in them.
    #[error("`{0}` has no letter or digit to look for. Give `words` at least one.")]
    NothingToSearch(String),
    /// The last day is before the first.
    #[error("`to` is before `from`, so nothing can lie between. Swap the two, or leave one out.")]
    SearchEndsBefore,
    /// Something that is done in a server, elsewhere.
    #[error(
        "That can be done in a server only. Type it again in a channel of the server you mean."
    )]
    OnlyInAServer,
    /// Somebody has not published what they are into, or has not even started.
    #[error(
        "They don't show what they are into in this server. They can, by typing `/now publish: on` here."
    )]
    NotPublished,
    /// Both options of `/now`.
    #[error("Give either `person`, to see somebody's, or `publish`, to show yours; not both.")]
    PersonOrPublish,
    /// All that would come up speaks of what must not.
    #[error(
        "What there is speaks of something that is hidden or never to come up: `/entries never` and \
         `/interests list status: hidden` say what that is. `/entries list` has all your entries."
    )]
    NothingMayComeUp,
    /// They have no entries.
    #[error("You have no entries yet. Write me a direct message, or type `/checkin`.")]
    NothingWritten,
    /// They have no entries that others may see.
    #[error(
        "There is nothing that may be shown: every entry so far is private, or there is none yet. Try again later."
    )]
    NothingPublic,
    /// No entry of the period may be shown: which period.
    #[error(
        "Every entry of yours in {0} is private, so there is nothing to publish. `/entries private state: off` lets one in."
    )]
    NothingPublicIn(String),
    /// More, or longer, words than can be kept out.
    #[error(
        "That is more than I can keep out: at most 200 lines, and 100 characters in each. Shorten the list and send it again."
    )]
    TooManyWords,
    /// The bot cannot see the channel, or is not in its server.
    #[error(
        "I can't see that channel. Ask whoever runs the server to let me in with the rights to see it, to send messages, to embed links and to attach files; or choose another channel."
    )]
    UnseenChannel,
    /// The person may not write in the channel themselves.
    #[error(
        "You may not write in that channel yourself, so I don't post there for you. Choose another channel."
    )]
    NotYourChannel,
    /// Discord does not let the bot write in the channel.
    #[error(
        "Discord does not let me post in that channel, so nothing was posted. Ask whoever runs the server for the rights to send messages, embed links and attach files there; or choose another channel."
    )]
    ClosedChannel,
    /// The list behind a button is another's, or too old.
    #[error("That list is too old to turn its pages. Type the command again to see it anew.")]
    ListForgotten,
    /// The digest above a button is another's, or too old.
    #[error("That digest is too old for its buttons. Type `/digest` again to see it anew.")]
    DigestForgotten,
    /// A page behind the last of a digest, which has become shorter: which one, and of how many.
    #[error("There is no page {0} any more: the text has {1} now. Press *Read it all* again.")]
    NoSuchLeaf(u32, u32),
    /// The era that was to be put right is there no more.
    #[error(
        "That era is not told any more, since you wrote or changed something meanwhile. Press *Rename eras / move borders* again to see them as they are."
    )]
    NoSuchEra,
    /// A title that does not fit above an era.
    #[error("A title needs something to read, and at most 60 characters. Give a shorter one.")]
    NotATitle,
    /// Between which days, both included, an era can begin.
    #[error(
        "That era can begin between {0} and {1}, so that no era is passed over or left shorter than a week. Give a day in between."
    )]
    BorderOutOfRoom(String, String),
    /// The eras on both sides are too short.
    #[error(
        "There is no room to move that border: the eras on its two sides are too short. Move one of theirs first."
    )]
    NoRoomForABorder,
    /// One of two eras would have no entry.
    #[error(
        "Nothing was written on one side of {0}, so one of the two eras would be empty. Give a day with entries before and after it."
    )]
    EmptyEra(String),
    /// Nothing would change.
    #[error(
        "The era is told like that already. Change its title or its first day to put it right."
    )]
    SameEra,
    /// What was put right about an era is taken back already.
    #[error("That was taken back already. Type `/digest` to see the eras as they are.")]
    NothingToTakeBack,
}

/// `1 second`, `5 seconds`.
fn seconds(number: i64) -> String {
    format!("{number} {}", if number == 1 { "second" } else { "seconds" })
}

impl Refusal {
    /// What was typed is no date; repeated only as far as a sentence can hold it.
    pub fn not_a_date(typed: &str) -> Self {
        Self::NotADate(super::echo::echo(typed))
    }

    /// No interest has the name that was typed.
    pub fn no_such_interest(typed: &str) -> Self {
        Self::NoSuchInterest(super::echo::echo(typed))
    }

    /// What was typed is not hidden.
    pub fn not_hidden(typed: &str) -> Self {
        Self::NotHidden(super::echo::echo(typed))
    }

    /// The name that was typed is taken by the same thing.
    pub fn same_name(typed: &str) -> Self {
        Self::SameName(super::echo::echo(typed))
    }

    /// No entry speaks of what was typed.
    pub fn not_said(typed: &str) -> Self {
        Self::NotSaid(super::echo::echo(typed))
    }

    /// What was typed has nothing to look for.
    pub fn nothing_to_search(typed: &str) -> Self {
        Self::NothingToSearch(super::echo::echo(typed))
    }

    /// What was typed can't be a name.
    pub fn not_a_name(typed: &str) -> Self {
        Self::NotAName(super::echo::echo(typed))
    }
}
